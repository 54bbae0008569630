#include "split/phrase_table.h"

namespace galley {
namespace {

using enum PhraseTopic;
using enum PhrasePlace;

constexpr PhraseGroup groups[] = {
    // English
    {share, start,
     "share|share this|share on|share via|tweet this|email this|email to a friend|"
     "print this|follow us|leave a comment|leave a reply|post a comment|add a comment|"
     "join the conversation|show comments|view comments|reading time|"
     "listen to this article|listen to article|comments are closed|"
     "view this post on instagram"},
    {share, anywhere,
     "share this article|share article|copy link|link copied|follow us on|minute read|"
     "min read|mins read|minutes read|click to share|opens in new window|"
     "required fields are marked|your email address will not"},
    {share, whole,
     "shares|tweet|pin it|facebook|twitter|whatsapp|linkedin|pinterest|instagram|"
     "telegram|reddit|xing|flipboard|tumblr|youtube|rss|email|e mail|mail|print|"
     "save article|save|bookmark|follow|like this|like|comment|comments|no comments|"
     "reply|views|google|pin|pocket|messenger"},
    {navigation, whole,
     "home|menu|search|register|contact|about|about us|sitemap|previous|next|show more|"
     "close|website|name|service|shop|jobs|downloads|links|faq|privacy|archive|archives|"
     "cancel|more"},
    {navigation, start,
     "search for|login|log in|log out|sign in|my account|skip to|skip to content|jump to|"
     "you are here|contact us|terms and conditions|back to top|back to|previous article|"
     "previous post|next article|next post|next story|load more|view all|see all|toggle|"
     "post navigation"},
    {promotion, start,
     "sign up|advertisement|sponsored|subscribe|subscribe to|already a subscriber|"
     "support us|this website uses cookies|this site uses|please enable|your browser"},
    {navigation, anywhere, "privacy policy|terms of use|terms of service|cookie policy"},
    {section, whole,
     "news|politics|business|sport|sports|culture|opinion|world|technology|tech|science|"
     "health|entertainment|lifestyle|travel|local|economy|markets|finance|education|"
     "environment|features|video|videos|photos|podcast|podcasts|blog|uncategorized|"
     "breaking news|latest news|press release|press releases|editorial|gallery"},
    {credit, start,
     "photo|photos by|photograph|image|picture|picture by|courtesy of|illustration by|"
     "credit"},
    {credit, anywhere,
     "photo by|photo credit|photograph by|image credit|image source|image caption|"
     "media caption|image copyright|file photo|getty images|shutterstock|ap photo"},
    {copyright, start, "copyright"},
    {copyright, anywhere, "all rights reserved"},
    {related, start,
     "read more|read also|read next|also read|see also|related|related articles|"
     "related stories|related posts|related topics|related content|more from|more on|"
     "more stories|more news|recommended for you|you may also like|you might also like|"
     "you may like|most read|most popular|popular posts|trending|trending now|"
     "recent posts|dont miss|recent comments|top stories"},
    {related, whole, "recommended|latest|watch"},
    {more, start,
     "continue reading|read the full|read full|read the rest|learn more|find out more|"
     "click here"},
    {promotion, whole, "advertising|newsletter|donate|newsletters"},
    {promotion, anywhere,
     "article continues below|story continues below|our newsletter|sign up for|"
     "download the app|we use cookies|accept cookies|please enable javascript"},
    {credit, whole, "caption"},
    {note, start, "first published|this article was|correction|editors note|editor s note"},
    {note, anywhere, "this story has been updated"},
    {desk, start, "eds|attn|attention adds|attention updates|attention editors|recasts"},
    {desk, whole, "urgent|bulletin|lead|adds"},
    {label, start,
     "tags|topics|categories|category|filed under|posted in|tagged|tagged with|keywords|"
     "about the author|table of contents"},
    {label, whole, "tag|key points"},
    // German
    {share, start,
     "teilen|diesen artikel teilen|diesen beitrag teilen|per mail|drucken|druckansicht|"
     "seite drucken|artikel drucken|keine kommentare|kommentar schreiben|"
     "kommentar hinterlassen|schreibe einen kommentar|lesezeit|lesedauer|seite empfehlen|"
     "empfehlen sie uns weiter|gefällt ihnen was sie lesen|folge uns|zur merkliste|"
     "sieh dir diesen beitrag auf instagram"},
    {share, anywhere,
     "artikel teilen|beitrag teilen|min lesezeit|minuten lesezeit|artikel anhören|"
     "folgen sie uns|deine e mail adresse wird nicht|erforderliche felder sind"},
    {share, whole,
     "twittern|merken|kommentar|kommentare|kommentieren|pinnen|druck|vorlesen|folgen|"
     "empfehlen|antworten|mitteilen"},
    {related, start,
     "neueste kommentare|letzte kommentare|aktuelle beiträge|ähnliche themen|top themen|"
     "weiterführende informationen|lesen sie mehr|lesen sie hier|lies auch|zum thema|"
     "mehr zu|mehr dazu|mehr aus|siehe auch|weitere artikel|weitere beiträge|"
     "weitere themen|weitere meldungen|weitere nachrichten|weitere informationen|"
     "auch interessant|das könnte|das könnte sie auch interessieren|"
     "das könnte dich auch interessieren|ähnliche artikel|ähnliche beiträge|meistgelesen|"
     "meistgelesene artikel|verwandte artikel|verwandte themen|empfohlene artikel|"
     "neueste beiträge|links zum thema"},
    {navigation, whole,
     "abbrechen|webseite|archiv|mehr|mediadaten|suche|suchen|weiter|anmelden|anmeldung|"
     "abmelden|registrieren|kontakt|impressum|datenschutz|datenschutzerklärung|agb|"
     "über uns|schließen"},
    {navigation, start,
     "beitrags navigation|beitragsnavigation|startseite|menü|navigation|zum inhalt|"
     "zum inhalt springen|zur startseite|zur übersicht|zurück|zurück zur|nach oben|"
     "sie sind hier|sie befinden sich hier|sie befinden sich|alle anzeigen|mehr anzeigen|"
     "nächster artikel|nächster beitrag|vorheriger artikel|vorheriger beitrag"},
    {section, whole,
     "veranstaltungen|termine|publikationen|bildergalerie|hintergrund|nachrichten|"
     "aktuelles|aktuell|politik|wirtschaft|kultur|gesellschaft|panorama|wissen|"
     "wissenschaft|gesundheit|regional|lokales|ausland|inland|meinung|medien|reise|"
     "digital|ratgeber|pressemitteilung|pressemitteilungen|presse|allgemein|themen|"
     "blaulicht"},
    {promotion, start,
     "mitglied werden|anzeige|werbung|abonnieren|jetzt anmelden|jetzt spenden|"
     "diese website verwendet cookies"},
    {promotion, whole, "gewinnspiele|abo"},
    {credit, start, "foto|fotos|bild|bilder|bildunterschrift|titelbild|grafik"},
    {credit, anywhere,
     "bildquelle|bildnachweis|symbolbild|symbolfoto|archivbild|archivfoto|"
     "picture alliance"},
    {credit, whole, "imago"},
    {copyright, anywhere, "alle rechte vorbehalten"},
    {related, anywhere, "lesen sie auch|mehr zum thema"},
    {more, start, "weiterlesen|mehr lesen|mehr erfahren|jetzt lesen|hier klicken"},
    {more, anywhere, "möchten sie weiterlesen"},
    {promotion, anywhere, "jetzt abonnieren|newsletter abonnieren|wir verwenden cookies"},
    {note, start, "korrektur"},
    {note, anywhere, "hinweis der redaktion|anmerkung der redaktion"},
    {label, start,
     "schlagworte|schlagwörter|stichworte|kategorie|kategorien|rubrik|zur person|"
     "über den autor|über die autorin|inhaltsverzeichnis|pressekontakt|ansprechpartner"},
    {label, whole, "inhalt"},
    // French
    {share, start, "partager|partagez|temps de lecture|durée de lecture|suivez nous"},
    {share, whole, "imprimer|envoyer|commentaires|commenter|réagir|répondre|écouter"},
    {promotion, start, "vous avez lu|publicité|sabonner|abonnez vous|inscrivez vous"},
    {share, anywhere, "votre adresse e mail ne sera|votre adresse de messagerie ne sera"},
    {navigation, whole, "annuler|plus|accueil|rechercher|recherche"},
    {related, start,
     "dernières actualités|articles récents|à lire aussi|à lire|voir aussi|articles liés|"
     "les plus lus"},
    {navigation, start, "se connecter|article précédent|article suivant"},
    {navigation, anywhere, "mentions légales"},
    {section, whole,
     "actualités|actualité|politique|économie|société|monde|international|santé|sciences"},
    {credit, anywhere, "photo afp|crédit photo"},
    {credit, start, "crédits"},
    {credit, whole, "illustration"},
    {copyright, anywhere, "tous droits réservés"},
    {related, anywhere, "lire aussi|sur le même sujet"},
    {more, anywhere, "lire la suite"},
    {promotion, anywhere, "article réservé aux abonnés|réservé aux abonnés"},
    {label, start, "mots clés|thèmes"},
    // Spanish
    {share, start, "compartir|comparte|tiempo de lectura|síguenos|enviar por"},
    {share, whole, "imprimir|comentarios|comentar|responder"},
    {share, anywhere, "tu dirección de correo electrónico no"},
    {navigation, whole, "nombre|cancelar|inicio|portada|buscar|menú"},
    {related, start,
     "últimas noticias|entradas recientes|leer más|noticias relacionadas|relacionado|"
     "ver también|lo más leído|más información"},
    {more, start, "hace clic aquí|seguir leyendo"},
    {navigation, start, "iniciar sesión"},
    {navigation, anywhere, "aviso legal"},
    {section, whole,
     "noticias|política|economía|deportes|cultura|sociedad|internacional|nacional|mundo|"
     "ciencia|salud|opinión"},
    {credit, start, "foto de|fotografía|imagen"},
    {copyright, anywhere, "todos los derechos reservados"},
    {related, anywhere, "lea también|lee también|te puede interesar|le puede interesar"},
    {promotion, start, "publicidad|suscríbete|suscríbase|regístrate"},
    {label, start, "etiquetas|temas|archivado en"},
    // Portuguese
    {share, start, "compartilhar|compartilhe|partilhar|tempo de leitura|o seu endereço de e mail"},
    {share, whole, "comentários"},
    {related, start, "últimas notícias|mais lidas|leia mais|saiba mais|notícias relacionadas"},
    {navigation, whole, "início|pesquisar"},
    {section, whole, "notícias|economia|esportes|desporto|saúde"},
    {credit, start, "crédito"},
    {credit, whole, "reprodução|divulgação"},
    {credit, anywhere, "foto divulgação"},
    {copyright, anywhere, "todos os direitos reservados"},
    {related, anywhere, "leia também|veja também"},
    {more, start, "continue lendo"},
    {promotion, anywhere, "continua após a publicidade|continua depois da publicidade"},
    {promotion, start, "publicidade|assine"},
    // Italian
    {share, start, "condividi|tempo di lettura|seguici"},
    {share, whole, "stampa|commenti|rispondi"},
    {share, anywhere, "il tuo indirizzo email non sarà"},
    {related, start, "ultime notizie|i più letti|vedi anche|articoli correlati"},
    {navigation, whole, "cerca|accedi"},
    {section, whole, "notizie|politica|cronaca|esteri|mondo|spettacoli|salute"},
    {copyright, anywhere, "riproduzione riservata|tutti i diritti riservati"},
    {related, anywhere, "leggi anche|potrebbe interessarti"},
    {more, start, "leggi tutto|continua a leggere"},
    {promotion, start, "pubblicità|abbonati|iscriviti"},
    // Dutch
    {share, whole, "delen|reacties|reageren"},
    {share, start, "deel dit artikel|deel via|leestijd"},
    {related, start,
     "laatste nieuws|meest gelezen|lees ook|lees meer|meer over|gerelateerd|"
     "gerelateerde artikelen"},
    {navigation, whole, "zoeken|inloggen"},
    {section, whole, "nieuws|binnenland|buitenland|economie|cultuur"},
    {credit, start, "beeld"},
    {more, start, "lees verder"},
    {promotion, start, "advertentie"},
    {copyright, anywhere, "alle rechten voorbehouden"},
    // Russian
    {share, start, "поделиться|подписывайтесь"},
    {share, whole, "комментарии|комментировать|распечатать|ответить"},
    {related, start, "последние новости|самое читаемое|по теме|материалы по теме"},
    {navigation, whole, "главная|поиск|войти"},
    {section, whole, "новости|политика|экономика|общество|происшествия|спорт|культура|в мире"},
    {credit, start, "фото|иллюстрация"},
    {copyright, anywhere, "все права защищены"},
    {related, anywhere, "читайте также|читать также"},
    {more, start, "читать далее"},
    {more, whole, "подробнее"},
    {promotion, start, "реклама|подписаться"},
    {label, start, "теги"},
    // Ukrainian
    {share, start, "поділитися"},
    {related, anywhere, "читайте також"},
    {section, whole, "новини"},
    // Polish
    {share, start, "udostępnij"},
    {share, whole, "drukuj|komentarze"},
    {section, whole, "wiadomości"},
    {credit, start, "fot|zdjęcie"},
    {copyright, anywhere, "wszelkie prawa zastrzeżone"},
    {related, start,
     "czytaj też|czytaj także|czytaj więcej|zobacz też|zobacz także|przeczytaj także"},
    {promotion, start, "reklama"},
    // Czech and Slovak
    {share, start, "sdílet|zdieľať"},
    {related, start, "čtěte také|čítajte aj"},
    // Swedish, Norwegian, Danish
    {share, whole, "dela|del"},
    {share, start, "del artikel"},
    {section, whole, "nyheter|nyheder"},
    {related, start, "läs också|läs mer|les også|les mer|læs også|læs mere"},
    {promotion, start, "annons|annonse|annonce"},
    // Finnish
    {share, whole, "jaa"},
    {related, start, "lue myös"},
    {promotion, whole, "mainos"},
    // Hungarian and Romanian
    {share, whole, "megosztás"},
    {promotion, whole, "hirdetés"},
    {related, start, "citește și"},
    {share, start, "distribuie"},
    // Turkish and Azerbaijani
    {share, start, "paylaş"},
    {section, whole, "haberler|xəbərlər"},
    {related, start, "ilgili haberler|ayrica okuyun|həmçinin oxuyun"},
    {promotion, start, "reklam"},
    // Greek
    {related, start, "διαβάστε επίσησ|διαβάστε ακόμη"},
    {share, whole, "κοινοποίηση"},
    // Indonesian, Malay, Vietnamese
    {share, start, "bagikan|chia sẻ"},
    {related, start, "baca juga|xem thêm"},
    {more, start, "baca selengkapnya"},
    // Arabic, Persian, Hebrew, Hindi
    {share, start, "شارك"},
    {related, start, "اقرأ أيضا|اقرأ أيضاً|بیشتر بخوانید|यह भी पढ़ें"},
    {share, whole, "שתף"},
    // Chinese, Japanese, Korean
    {share, start, "分享|分享到|シェア|공유"},
    {navigation, start, "首页|首頁"},
    {related, start, "相关阅读|相关新闻|延伸阅读|延伸閱讀|相關新聞|関連記事|관련기사|관련 기사"},
    {note, start, "責任編輯|责任编辑"},
    {copyright, start, "版权所有|未经授权|無断転載|무단전재|저작권자|무단 전재"},
    {promotion, start, "広告"},
    {more, start, "続きを読む"},
};

// A colon behind it makes a picture's credit of a word within a line.
constexpr bool counts_within_line(const PhraseGroup& group) {
  return group.place == anywhere || group.topic == credit;
}

template <class Wanted>
consteval WordStarts first_words(Wanted wanted) {
  WordStarts words;
  for (const PhraseGroup& group : groups) {
    for (std::string_view rest = group.phrases; wanted(group) && !rest.empty();) {
      const std::string_view phrase = take_phrase(rest);
      const std::size_t end = std::min(phrase.find(' '), phrase.size());
      words.add(phrase.substr(0, end), phrase.substr(std::min(end + 1, phrase.size())));
    }
  }
  return words;
}

}  // namespace

std::span<const PhraseGroup> phrase_groups() { return groups; }

constinit const WordStarts phrase_starts = first_words([](const PhraseGroup&) { return true; });
constinit const WordStarts inner_phrase_starts = first_words(counts_within_line);

}  // namespace galley
