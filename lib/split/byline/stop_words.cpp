#include "split/byline/name_words.h"

namespace galley {
namespace {

using namespace meaning;

constexpr WordGroup groups[] = {
    // Particles inside names: Romance, Germanic, Arabic, Malay, Slavic, Celtic
    {particle,
     "von v vom van der den dem de del della delle dei degli di da das do dos du des la le les el "
     "al bin ben ibn bint binti abu abd ul ur ud uz e y i ten ter te zu zum zur af av san dal "
     "dalla lo st ap mac ní ó a/l a/p s/o d/o bte binte aan 't in't op oglu qizi "
     ""},
    // Titles before names
    {title,
     "dr prof mr mrs ms miss sir lord lady dame rev mme mlle m hr fr herr frau dipl ing dipl.-ing "
     "sr sra dott dott.ssa ir drs mag univ.-prof don doña pater imam sheikh capt lt col gen sgt"},
    // Credentials and degrees after names
    {credential,
     "phd ph.d md m.d ma m.a mba jr sr ii iii iv rn esq msc m.sc bsc b.a ba mph llm jd cfa cpa "
     "ll.m ph.d. dds mfa rd cc-by"},
    // Months that are no names of persons, weekdays
    {moment,
     "january february october november december feb apr aug sep sept oct nov dec "
     "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat "
     "januar februar märz juni dezember oktober montag dienstag mittwoch donnerstag freitag "
     "samstag sonntag sonnabend janvier février mars avril juin juillet août septembre "
     "octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche enero febrero "
     "marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes "
     "miércoles jueves viernes sábado september янв фев мар апр июн июл авг сен окт ноя дек"},
    // Words beside dates and times, reading times, counts
    {moment,
     "updated update last modified published posted am pm uhr um at on le à kl est edt pst pdt gmt "
     "utc bst cet cest et pt ist ago hours hour minutes minute mins min read reading time "
     "lesezeit lesedauer minuten stunden stunde stand vor aktualisiert veröffentlicht zuletzt "
     "geändert em "
     "erstellt datum publié mis jour lecture actualizado publicado hace horas lectura pubblicato "
     "aggiornato alle ore lettura gepubliceerd bijgewerkt leestijd oppdatert publisert "
     "uppdaterad publicerad opdateret offentliggjort опубликовано обновлено mise today yesterday "
     "heute gestern created date days week weeks months year years since "
     "comments comment kommentare kommentar commentaires views shares vom"},
    // What follows a byline on its line and is no part of it: categories, invitations
    {trailer,
     "categories category tags tagged filed leave follow share kategorien kategorie schlagwörter "
     "schlagworte stichwörter rubrik rubriken hinterlasse schreibe teilen folgen abonnieren "
     "catégories étiquettes laisser laissez partager categorías etiquetas deja compartir "
     "categorias "
     "deixe compartilhar lascia condividi categorie reacties rubrieken legg skriv lämna kategorier "
     "kategoria kategorie kategorije рубрики рубрика метки теги категории"},
    // Cities that papers report from, in the spellings of several languages, where they are no
    // surname first of all
    {city,
     "berlin bonn münchen frankfurt köln hamburg wien vienna bern genf genève zürich brüssel "
     "brussels bruxelles bruselas bruxelas brussel paris parigi parís london londres londra "
     "washington madrid barcelona sevilla bilbao lisboa lisbon roma rome milano torino napoli "
     "bologna athens amsterdam rotterdam oslo stockholm københavn copenhagen helsinki reykjavik "
     "warszawa warsaw warschau praha prague prag bratislava budapest bukarest bucharest sofia "
     "beograd belgrade zagreb sarajevo ljubljana skopje tirana kyiv kiev minsk moskau moscow "
     "moskva vilnius riga tallinn istanbul ankara baku tiflis tbilisi yerevan jerusalem "
     "beirut damascus damaskus baghdad tehran teheran kabul islamabad karachi lahore mumbai "
     "kolkata "
     "bengaluru bangalore chennai hyderabad dhaka kathmandu colombo bangkok hanoi jakarta "
     "singapore manila beijing peking shanghai taipei tokyo tokio seoul sydney melbourne canberra "
     "wellington auckland nairobi johannesburg pretoria lagos abuja cairo kairo tunis algiers "
     "rabat dakar accra caracas bogotá lima quito santiago montevideo brasília toronto ottawa "
     "montreal vancouver chicago houston dallas miami boston atlanta москва київ минск"},
    // English words of running text
    {stop,
     "meanwhile however moreover the this that these those is are was were be been has have had "
     "would can could should may "
     "might must do does did not no yes it its they them their he she his her we our us you your i "
     "my "
     "me who what when where why how which there here then than of for in to into onto over under "
     "after before about against between during without within as if or but so because while until "
     "more most less all any some many much few new old first last next just only also very too "
     "now "
     "still even back out up down off again time one two three four five ten hundred million "
     "per via vs says said say get gets got make makes made take takes go goes going way right "
     "left "
     "far comparison contrast default design hand mail email accident mistake nature "
     "definition using being having doing"},
    // English words of the web, sections and headlines
    {stop,
     "home news sport sports business politics world opinion culture entertainment technology tech "
     "science health travel food money weather video videos photos photo gallery live breaking "
     "latest top stories story more menu search login log subscribe subscription newsletter follow "
     "share print save copy link copied twitter facebook instagram linkedin whatsapp telegram "
     "youtube pinterest reddit tags topics category categories related popular trending read watch "
     "listen advertisement ad ads sponsored cookie cookies privacy policy terms contact about faq "
     "help support account sign register join donate shop store jobs careers archive archives "
     "daily weekly times post herald tribune gazette guardian journal chronicle telegraph mail "
     "today "
     "tonight morning evening local national international global regional education environment "
     "climate economy markets finance property lifestyle style fashion beauty books music film "
     "movies tv television games gaming cars football cricket soccer rugby tennis golf basketball "
     "baseball hockey cycling racing boxing olympics arts theatre review reviews features feature "
     "interview analysis comment exclusive report special edition page site website online app "
     "download click here view full image images caption file press release university college "
     "department ministry government party court police city council company corp ltd llc "
     "office group association union club league cup show podcast blog forum leave reply previous "
     "next "
     "article articles content skip main navigation toggle loading open close credit courtesy "
     "getty "
     "copyright rights reserved all-rights cc licence license wikipedia com org net www http https "
     "war peace deal crisis election elections vote president minister prime bank oil gas "
     "stock stocks prices inc uk usa us eu un asia africa europe america middle east west "
     "north south northern southern eastern western central saudi arabia united kingdom states "
     "korea zealand delhi york angeles francisco kong kingdom guide best things ways "
     "reasons tips key points summary overview introduction conclusion background notes note "
     "correction editor's"},
    // German
    {stop,
     "der die das den dem des ein eine einer eines einem einen und oder aber nicht ist sind war "
     "waren wird werden wurde hat haben hatte im in an auf aus bei mit nach seit zu zum zur für "
     "gegen "
     "über unter vor zwischen durch ohne um bis als wie wenn dass ob so auch noch nur schon mehr "
     "sehr "
     "wir ihr sie er es ich du man sich uns unser dieser diese dieses hier dort heute gestern "
     "morgen "
     "jetzt anfang beginn hand bis links rechts oben unten neuem nun allen allem wegen "
     "startseite nachrichten politik wirtschaft kultur gesellschaft wissen wissenschaft gesundheit "
     "reise panorama regional regionales lokales lokal meinung netzwelt digital auto karriere "
     "leben stil leute geld finanzen börse wetter fußball bundesliga sport unterhaltung ratgeber "
     "keine mehr weitere weiterlesen lesen anmelden abo abonnieren schreibe schreiben hinterlasse "
     "teilen "
     "drucken kommentieren newsletter "
     "suche menü impressum datenschutz kontakt anzeige werbung bild bilder foto fotos video "
     "schlagwörter kategorie kategorien artikel beitrag beiträge allgemein allgemeines aktuelles "
     "universität hochschule institut ministerium landkreis stadtverwaltung "
     "aktuell thema themen zum inhalt zurück weiter zeitung verlag gmbh ag ev "
     "deutschland österreich schweiz europa welt bund ostsee gruppe stiftung verein dienst"},
    // French
    {stop,
     "le la les un une des du au aux et ou mais ne pas est sont était a ont avait dans sur sous "
     "avec "
     "sans pour contre entre chez vers depuis pendant après avant selon ailleurs rapport exemple "
     "conséquent contre qui que quoi dont où ce cette ces son sa ses leur leurs nous vous ils "
     "elles "
     "il elle on en accueil actualités actualité actu politique économie monde société santé sport "
     "sports culture sciences environnement planète météo vidéo vidéos partager imprimer "
     "abonnez-vous "
     "abonnés lire aussi suite plus newsletter connexion s'abonner rubrique publicité à "
     "aujourd'hui "
     "bureau européen ministère mairie préfecture université division ligue gouvernement "
     "département association syndicat fédération "
     "décryptage témoignage exclusif exclusivité infographie diaporama édito éditorial"},
    // Spanish, Portuguese, Catalan
    {stop,
     "el la los las un una unos unas y o pero no es son era fue ha han había en con sin sobre "
     "entre "
     "desde hasta para por contra según durante que quien cual donde cuando como su sus lo se le "
     "les "
     "tarde mañana noche ejemplo favor ejemplo tanto ahora ello eso qué más menos muy ya inicio "
     "portada noticias actualidad política economía deportes sociedad cultura internacional "
     "nacional "
     "opinión análisis editorial crónica reportaje entrevista nota exclusiva urgente mundo salud "
     "ciencia tecnología compartir imprimir suscríbete suscripción leer "
     "también "
     "publicidad o os as um uma uns umas não é são foi tem têm ao aos na no nas nos com sem sobre "
     "pela "
     "pelo exemplo isso mais muito já início notícias últimas economia esportes esporte saúde "
     "brasil "
     "brasil cidades leia assine hoje secretaría secretaria ministerio ministério gobierno governo "
     "ayuntamiento universidad universidade división divisão liga primera segunda tercera "
     "primeira prefeitura câmara diputación consejería instituto partido"},
    // Italian
    {stop,
     "il lo gli un uno una e ma non è sono era ha hanno aveva nel nella nei nelle sul sulla con "
     "senza "
     "per tra fra contro che chi cui dove quando come più molto già si suo sua loro questo questa "
     "home "
     "notizie cronaca politica economia esteri sport cultura spettacoli salute tecnologia "
     "condividi "
     "stampa abbonati leggi anche oggi ieri domani nuovo nuova fronte seguito ministero comune "
     "regione provincia governo università serie coppa partito"},
    // Dutch, Nordic
    {stop,
     "het een en maar niet is zijn was waren heeft hebben had in op aan met voor tegen over onder "
     "na "
     "bij uit om dat die dit deze wie wat waar wanneer hoe ook nog meer nieuws binnenland "
     "buitenland "
     "economie sport cultuur opinie lees delen och men inte är var har hade på med för mot om "
     "under "
     "efter från till som det den ett nyheter ekonomi kultur åsikt dela läs mer ikke er har hadde "
     "for mot fra til som det den et en nyheder nyheter debatt okonomi økonomi del les mere"},
    // Slavic, Baltic, Hungarian, Romanian, Turkish, Greek
    {stop,
     "в на не с по из к у за от до для о об при как что это или но был была были есть новости "
     "политика экономика общество спорт культура мир происшествия главная читать далее также видео "
     "w na nie z do od dla po przy jak że jest są był była wiadomości sport kultura gospodarka "
     "polityka świat kraj czytaj więcej udostępnij v ve na se je jsou byl byla že pro po zprávy "
     "domácí "
     "zahraničí az és nem hogy van volt egy belföld külföld gazdaság kultúra și la cu din pe nu "
     "este "
     "sunt știri politică bir bu da de ile için olarak haber haberler spor gündem ekonomi dünya "
     "ministerstwo urząd gmina uniwersytet ministerstvo univerzita úřad magistrát vláda "
     "министерство правительство университет администрация управление департамент комитет "
     "міністерство уряд університет адміністрація oyj zrt nyrt minisztérium egyetem "
     "ministerul guvernul primăria universitatea bakanliği belediyesi üniversitesi valiliği "
     "siyaset και το τα τη την στο στη στην για από με ότι ειδήσεισ πολιτική οικονομία κόσμοσ"},
    // Indonesian, Malay, Vietnamese, Filipino, Swahili
    {stop,
     "yang di ke dari untuk dengan pada ini itu adalah akan tidak dalam juga berita nasional baca "
     "internasional olahraga terkini terpopuler karena sebab và của các những trong cho với được "
     "là thứ "
     "không tin tức thời sự ang mga sa ay ng para"},
};

}  // namespace

std::span<const WordGroup> stop_words() { return groups; }

}  // namespace galley
