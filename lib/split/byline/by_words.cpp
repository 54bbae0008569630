#include "split/byline/name_words.h"

namespace galley {
namespace {

using namespace meaning;

constexpr WordGroup groups[] = {
    // English
    {by, "by byby"},
    {weak_by, "from"},
    {lead,
     "written posted published words text story report reporting reported analysis interview "
     "review "
     "filed submitted compiled contributed article commentary opinion column authored a an as told "
     "exclusive special additional writing also essay guest post interviewed"},
    {noun_label,
     "author authors byline writer writers reporter reporters words text reporting story "
     "contributor "
     "contributors columnist correspondent"},
    {other_credit,
     "edited editing photo photos photograph photographs photography photographed "
     "illustration illustrations illustrated art artwork image images video graphic graphics "
     "translated translation produced audio picture pictures narrated design reviewed editor "
     "editors photographer photographers translator credit camera fact-checked"},
    {source, "source sources"},
    {joiner, "and with"},
    // German
    {by, "von"},
    {weak_by, "führte führten"},
    {lead,
     "ein eine einen kommentar artikel analyse kolumne beitrag gastbeitrag gastkommentar interview "
     "bericht essay reportage erstellt gespeichert eingetragen geschrieben verfasst veröffentlicht "
     "publiziert eingestellt "
     "gepostet text glosse leitartikel porträt rezension kritik gespräch eintrag meinung das "
     "interview"},
    {noun_label,
     "autor autorin autoren autorinnen autor*in autor:in text texte interview redaktion redakteur "
     "redakteurin reportage "
     "bericht verfasser verfasserin protokoll aufgezeichnet"},
    {other_credit,
     "foto fotos bild bilder bildquelle grafik übersetzung übersetzt redigiert illustration "
     "fotograf symbolbild bearbeitung bearbeitet videos"},
    {source, "quelle quellen"},
    {joiner, "und sowie"},
    // French
    {by, "par"},
    {lead,
     "publié publiée écrit rédigé posté propos recueillis texte article mis ligne signé entretien "
     "réalisé une un tribune chronique analyse avec enquête reportage récit portrait billet créé"},
    {noun_label,
     "auteur auteure auteurs autrice texte rédaction rédacteur rédactrice envoyé envoyée spécial "
     "spéciale correspondant correspondante"},
    {other_credit, "photo photos crédit crédits traduit traduction illustration"},
    {source, "source sources"},
    {joiner, "et"},
    // Spanish, Catalan, Galician
    {by, "por"},
    {weak_by, "per"},
    {lead,
     "escrito escrita publicado publicada redactado creado creada subido texto una un entrevista "
     "crónica reportaje escrit publicat"},
    {noun_label,
     "autor autora autores texto textos redacción redactor redactora escribe text enviado enviada "
     "especial corresponsal"},
    {other_credit,
     "foto fotos fotografía fotografías imagen imágenes edición traducción vídeo "
     "editora fotógrafo fotógrafa traductor traductora"},
    {source, "fuente fuentes font"},
    {joiner, "y e i"},
    // Portuguese
    {lead, "postado publicado publicada escrito escrita criado texto enviado reportagem"},
    {noun_label, "texto textos reportagem redação"},
    {other_credit, "fotos imagem imagens edição tradução supervisão"},
    {source, "fonte fontes"},
    // Italian
    {weak_by, "di da"},
    {lead,
     "a cura scritto scritta pubblicato pubblicata intervista articolo dal nostro inviato dalla "
     "nostra inviata postato creato inserito"},
    {noun_label, "autore autrice autori testo testi redattore inviato inviata corrispondente"},
    {other_credit, "foto immagini traduzione fotografie"},
    {source, "fonte"},
    {joiner, "e ed"},
    // Dutch, Afrikaans
    {by, "door deur"},
    {lead, "geschreven gepubliceerd geplaatst tekst een onze verslaggever"},
    {weak_by, "van"},
    {noun_label, "auteur tekst auteurs schrijver redactie skrywer"},
    {other_credit, "beeld foto's fotografie vertaling eindredactie redacteur fotograaf"},
    {source, "bron bronnen"},
    {joiner, "en"},
    // Swedish, Norwegian, Danish, Icelandic, Faroese
    {weak_by, "av af eftir"},
    {lead,
     "skrevet skriven publicerad publisert publiceret oprettet upplagd tekst text skrivet frétt "
     "rapport reportage reportasje kommentar krönika analys analyse intervju recension anmeldelse "
     "vår vores korrespondent"},
    {noun_label, "text tekst forfatter författare journalist skribent höfundur texti"},
    {other_credit, "foto bild bilder bilde redigering ljósmynd redaktör"},
    {source, "källa kilde heimild"},
    {joiner, "och og"},
    // Finnish, Estonian, Latvian, Lithuanian, Hungarian
    {noun_label,
     "teksti kirjoittaja toimittaja autor autors autore tekst teksts autorius autorė szerző "
     "szerzők írta szöveg szerk készítette közzétette kirjutas parengė parašė rakstīja"},
    {weak_by, "írta"},
    {lead, "kirjoittanut julkaissut"},
    {other_credit,
     "kuva kuvat foto fotó fotók nuotr nuotrauka toimetaja fotoattēls "
     "redaktorius redaktorė redaktors redaktore kuvaaja"},
    {source, "lähde allikas avots šaltinis forrás"},
    {joiner, "ja un ir és"},
    // Polish, Czech, Slovak, Slovene, Croatian, Bosnian, Serbian
    {noun_label,
     "autor autorka autorzy autoři opracowanie oprac opracował opracowała tekst napsal napsala "
     "napísal "
     "napísala avtor avtorica napisal napisala napisao napisala piše pripremio pripremila "
     "priredio priredila пише аутор redakce opublikował opublikowała dodał dodała napisał napisali "
     "przygotował przygotowała vložil vložila zveřejnil zveřejnila připravil připravila pridal "
     "pridala pripravil pripravila rozmawiał rozmawiała zverejnil zverejnila objavio objavila "
     "objavil artykułu tekstu "
     "článku textu članka"},
    {weak_by,
     "napsal napsala piše пише napisao napisala napisał oprac vložil vložila "
     "rozmawiał rozmawiała"},
    {other_credit, "fot zdjęcia foto fotografie snímek fotografija zdjęcie fotografija фото"},
    {source, "źródło zdroj vir izvor извор"},
    {joiner, "i oraz a"},
    // Romanian, Albanian, Greek, Maltese
    {weak_by, "de nga του τησ των από"},
    {lead, "scris publicat postat redactat adăugat γράφει επιμέλεια ο η οι"},
    {by, "γράφει"},
    {noun_label,
     "autor autori text shkruan autori συντάκτησ επιμέλεια κείμενο συντάκτρια ρεπορτάζ "
     "συνέντευξη"},
    {other_credit, "foto fotografi φωτογραφία φωτογραφίεσ fotoja"},
    {source, "sursa sursă burimi πηγή"},
    {joiner, "și şi dhe και"},
    // Russian, Ukrainian, Belarusian, Bulgarian, Macedonian, Kazakh, Kyrgyz, Tajik, Mongolian
    {noun_label,
     "автор авторы авторка автори текст корр корреспондент подготовил подготовила автори "
     "аўтар тэкст кореспондент журналист авторлар дайындаған подготовили записал записала "
     "беседовал беседовала материал муаллиф зохиогч сурвалжилсан нийтэлсэн статьи статті материала "
     "матеріалу текста тексту статията написал написала написав опубликовал опубликовала "
     "опублікував опублікувала разместил разместила підготував підготувала публикувал"},
    {weak_by,
     "от опубликовал опубликовала опублікував опублікувала написал написала написав підготував "
     "підготувала подготовил подготовила беседовал беседовала"},
    {lead, "публикувано публикувана написано материал матеріал текст"},
    {other_credit, "фото редактор перевод иллюстрация снимка переклад сурет сүрөт"},
    {source, "источник джерело крыніца източник дереккөз извор"},
    {joiner, "и та і й және"},
    // Turkish, Azerbaijani, Uzbek, Turkmen, Kazakh in Latin letters
    {noun_label,
     "yazan yazar haber haberi yayinlayan ekleyen müəllif muallif muxbir hazirlayan hazirladi "
     "muhabir müxbir avtor "
     "röportaj mətn"},
    {other_credit, "fotoğraf foto kamera editör redaktor çeviri"},
    {source, "kaynak mənbə manba"},
    {joiner, "ve və va"},
    // Georgian, Armenian
    {noun_label, "ავტორი ავტორები ტექსტი հեղինակ հեղինակ՝ տեքստ"},
    {joiner, "და եւ և"},
    {other_credit, "ფოტო լուսանկար"},
    {source, "წყარო աղբյուր"},
    // Arabic, Persian, Urdu, Pashto, Kurdish, Hebrew
    {by, "بقلم مאת מאת"},
    {weak_by, "كتب كتبت כתב"},
    {noun_label,
     "كتب كتبت الكاتب إعداد تحرير نویسنده نويسنده گزارش تحریر مصنف לאת نووسەر لیکوال "
     "خبرنگار تقرير حوار كتبه"},
    {other_credit, "تصوير عکس צילום صور"},
    {source, "المصدر مصدر منبع ماخذ מקור"},
    {joiner, "و اور ו"},
    // Hindi, Marathi, Nepali, Bengali, Tamil, Telugu and their neighbours
    {noun_label,
     "লেখা लेखक लेखिका रिपोर्टर प्रतिनिधि लेखन লেখক লিখেছেন প্রতিবেদক எழுதியவர் రచయిత "
     "લેખક ਲੇਖਕ"},
    {by, "द्वारा"},
    {source, "स्रोत সূত্র"},
    {joiner, "और व र ও এবং மற்றும்"},
    // Thai, Vietnamese, Khmer
    {by, "โดย theo ដោយ"},
    {noun_label, "giả bài ผู้เขียน เรื่อง"},
    {lead, "tác"},
    {source, "nguồn ที่มา"},
    {joiner, "và และ"},
    // Indonesian, Malay, Filipino, Swahili, Hausa, Somali
    {by, "oleh"},
    {weak_by, "ni na ng daga"},
    {lead, "ditulis laporan dilaporkan isinulat imeandikwa"},
    {noun_label,
     "penulis rep reporter pewarta wartawan jurnalis mwandishi kontributor laporan marubuci"},
    {other_credit, "editor penyunting penerjemah mhariri fotografer pengarang foto"},
    {source, "sumber chanzo pinagmulan"},
    {joiner, "dan"},
    // Esperanto, Basque, Irish, Welsh
    {weak_by, "gan"},
    {noun_label, "egilea údar awdur testua"},
    {joiner, "eta agus ac"},
    // In many languages
    {joiner, "&"},
};

}  // namespace

std::span<const WordGroup> by_words() { return groups; }

}  // namespace galley
