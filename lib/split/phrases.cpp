#include "split/phrases.h"

#include <algorithm>
#include <array>
#include <vector>

#include "text/utf8.h"
#include "text/word_table.h"

namespace galley {
namespace {

// What a phrase is about.
enum class Topic : std::uint8_t {
  prefix,      // nothing by itself: longer phrases begin with it
  share,       // share bars, comment counts, reading times, print and mail buttons
  navigation,  // menus, logins, search boxes, breadcrumbs
  section,     // names of sections
  credit,      // of pictures
  copyright,
  related,    // links to other articles
  more,       // the text goes on elsewhere
  promotion,  // newsletters, subscriptions, advertisements, cookies
  note,       // corrections and notes
  desk,       // a wire's notes to editors
  label,      // tags, topics, a heading over furniture
};

// Where on a line the phrase counts.
enum class Place : std::uint8_t { start, anywhere, whole };

struct Phrase {
  Topic topic;
  Place place;
};

using Row = WordRow<Phrase>;
using enum Topic;
using enum Place;

// Folded, without punctuation, words parted by one space.
constexpr Row phrase_rows[] = {
    // English
    {"share", {share, start}},
    {"share this", {share, start}},
    {"share on", {share, start}},
    {"share this article", {share, anywhere}},
    {"share article", {share, anywhere}},
    {"share via", {share, start}},
    {"shares", {share, whole}},
    {"tweet", {share, whole}},
    {"tweet this", {share, start}},
    {"pin it", {share, whole}},
    {"facebook", {share, whole}},
    {"twitter", {share, whole}},
    {"whatsapp", {share, whole}},
    {"linkedin", {share, whole}},
    {"pinterest", {share, whole}},
    {"instagram", {share, whole}},
    {"telegram", {share, whole}},
    {"reddit", {share, whole}},
    {"xing", {share, whole}},
    {"flipboard", {share, whole}},
    {"tumblr", {share, whole}},
    {"youtube", {share, whole}},
    {"rss", {share, whole}},
    {"email", {share, whole}},
    {"e mail", {share, whole}},
    {"mail", {share, whole}},
    {"email this", {share, start}},
    {"email to a friend", {share, start}},
    {"print", {share, whole}},
    {"print this", {share, start}},
    {"copy link", {share, anywhere}},
    {"link copied", {share, anywhere}},
    {"save article", {share, whole}},
    {"save", {share, whole}},
    {"bookmark", {share, whole}},
    {"follow us", {share, start}},
    {"follow us on", {share, anywhere}},
    {"follow", {share, whole}},
    {"like this", {share, whole}},
    {"like", {share, whole}},
    {"comment", {share, whole}},
    {"comments", {share, whole}},
    {"leave a comment", {share, start}},
    {"leave a reply", {share, start}},
    {"post a comment", {share, start}},
    {"add a comment", {share, start}},
    {"join the conversation", {share, start}},
    {"no comments", {share, whole}},
    {"show comments", {share, start}},
    {"view comments", {share, start}},
    {"reply", {share, whole}},
    {"minute read", {share, anywhere}},
    {"min read", {share, anywhere}},
    {"mins read", {share, anywhere}},
    {"minutes read", {share, anywhere}},
    {"reading time", {share, start}},
    {"listen to this article", {share, start}},
    {"listen to article", {share, start}},
    {"click to share", {share, anywhere}},
    {"opens in new window", {share, anywhere}},
    {"views", {share, whole}},
    {"home", {navigation, whole}},
    {"menu", {navigation, whole}},
    {"search", {navigation, whole}},
    {"search for", {navigation, start}},
    {"login", {navigation, start}},
    {"log in", {navigation, start}},
    {"log out", {navigation, start}},
    {"sign in", {navigation, start}},
    {"sign up", {promotion, start}},
    {"register", {navigation, whole}},
    {"my account", {navigation, start}},
    {"skip to", {navigation, start}},
    {"skip to content", {navigation, start}},
    {"jump to", {navigation, start}},
    {"you are here", {navigation, start}},
    {"contact", {navigation, whole}},
    {"contact us", {navigation, start}},
    {"about", {navigation, whole}},
    {"about us", {navigation, whole}},
    {"privacy policy", {navigation, anywhere}},
    {"terms of use", {navigation, anywhere}},
    {"terms of service", {navigation, anywhere}},
    {"terms and conditions", {navigation, start}},
    {"cookie policy", {navigation, anywhere}},
    {"sitemap", {navigation, whole}},
    {"back to top", {navigation, start}},
    {"back to", {navigation, start}},
    {"previous", {navigation, whole}},
    {"previous article", {navigation, start}},
    {"previous post", {navigation, start}},
    {"next", {navigation, whole}},
    {"next article", {navigation, start}},
    {"next post", {navigation, start}},
    {"next story", {navigation, start}},
    {"show more", {navigation, whole}},
    {"load more", {navigation, start}},
    {"view all", {navigation, start}},
    {"see all", {navigation, start}},
    {"close", {navigation, whole}},
    {"toggle", {navigation, start}},
    {"news", {section, whole}},
    {"politics", {section, whole}},
    {"business", {section, whole}},
    {"sport", {section, whole}},
    {"sports", {section, whole}},
    {"culture", {section, whole}},
    {"opinion", {section, whole}},
    {"world", {section, whole}},
    {"technology", {section, whole}},
    {"tech", {section, whole}},
    {"science", {section, whole}},
    {"health", {section, whole}},
    {"entertainment", {section, whole}},
    {"lifestyle", {section, whole}},
    {"travel", {section, whole}},
    {"local", {section, whole}},
    {"economy", {section, whole}},
    {"markets", {section, whole}},
    {"finance", {section, whole}},
    {"education", {section, whole}},
    {"environment", {section, whole}},
    {"features", {section, whole}},
    {"video", {section, whole}},
    {"videos", {section, whole}},
    {"photos", {section, whole}},
    {"podcast", {section, whole}},
    {"podcasts", {section, whole}},
    {"blog", {section, whole}},
    {"uncategorized", {section, whole}},
    {"breaking news", {section, whole}},
    {"latest news", {section, whole}},
    {"press release", {section, whole}},
    {"press releases", {section, whole}},
    {"photo", {credit, start}},
    {"photos by", {credit, start}},
    {"photo by", {credit, anywhere}},
    {"photo credit", {credit, anywhere}},
    {"photograph", {credit, start}},
    {"photograph by", {credit, anywhere}},
    {"image", {credit, start}},
    {"image credit", {credit, anywhere}},
    {"image source", {credit, anywhere}},
    {"image caption", {credit, anywhere}},
    {"media caption", {credit, anywhere}},
    {"image copyright", {credit, anywhere}},
    {"picture", {credit, start}},
    {"picture by", {credit, start}},
    {"file photo", {credit, anywhere}},
    {"getty images", {credit, anywhere}},
    {"shutterstock", {credit, anywhere}},
    {"ap photo", {credit, anywhere}},
    {"courtesy of", {credit, start}},
    {"illustration by", {credit, start}},
    {"credit", {credit, start}},
    {"copyright", {copyright, start}},
    {"all rights reserved", {copyright, anywhere}},
    {"read more", {related, start}},
    {"read also", {related, start}},
    {"read next", {related, start}},
    {"also read", {related, start}},
    {"see also", {related, start}},
    {"related", {related, start}},
    {"related articles", {related, start}},
    {"related stories", {related, start}},
    {"related posts", {related, start}},
    {"related topics", {related, start}},
    {"related content", {related, start}},
    {"more from", {related, start}},
    {"more on", {related, start}},
    {"more stories", {related, start}},
    {"more news", {related, start}},
    {"recommended", {related, whole}},
    {"recommended for you", {related, start}},
    {"you may also like", {related, start}},
    {"you might also like", {related, start}},
    {"you may like", {related, start}},
    {"most read", {related, start}},
    {"most popular", {related, start}},
    {"popular posts", {related, start}},
    {"trending", {related, start}},
    {"trending now", {related, start}},
    {"recent posts", {related, start}},
    {"latest", {related, whole}},
    {"dont miss", {related, start}},
    {"watch", {related, whole}},
    {"continue reading", {more, start}},
    {"read the full", {more, start}},
    {"read full", {more, start}},
    {"read the rest", {more, start}},
    {"learn more", {more, start}},
    {"find out more", {more, start}},
    {"click here", {more, start}},
    {"advertisement", {promotion, start}},
    {"advertising", {promotion, whole}},
    {"sponsored", {promotion, start}},
    {"article continues below", {promotion, anywhere}},
    {"story continues below", {promotion, anywhere}},
    {"subscribe", {promotion, start}},
    {"subscribe to", {promotion, start}},
    {"newsletter", {promotion, whole}},
    {"our newsletter", {promotion, anywhere}},
    {"sign up for", {promotion, anywhere}},
    {"already a subscriber", {promotion, start}},
    {"support us", {promotion, start}},
    {"donate", {promotion, whole}},
    {"download the app", {promotion, anywhere}},
    {"we use cookies", {promotion, anywhere}},
    {"this website uses cookies", {promotion, start}},
    {"this site uses", {promotion, start}},
    {"accept cookies", {promotion, anywhere}},
    {"please enable", {promotion, start}},
    {"please enable javascript", {promotion, anywhere}},
    {"your browser", {promotion, start}},
    {"required fields are marked", {share, anywhere}},
    {"your email address will not", {share, anywhere}},
    {"comments are closed", {share, start}},
    {"recent comments", {related, start}},
    {"view this post on instagram", {share, start}},
    {"google", {share, whole}},
    {"pin", {share, whole}},
    {"pocket", {share, whole}},
    {"messenger", {share, whole}},
    {"website", {navigation, whole}},
    {"name", {navigation, whole}},
    {"service", {navigation, whole}},
    {"newsletters", {promotion, whole}},
    {"shop", {navigation, whole}},
    {"jobs", {navigation, whole}},
    {"downloads", {navigation, whole}},
    {"links", {navigation, whole}},
    {"faq", {navigation, whole}},
    {"privacy", {navigation, whole}},
    {"archive", {navigation, whole}},
    {"archives", {navigation, whole}},
    {"cancel", {navigation, whole}},
    {"post navigation", {navigation, start}},
    {"more", {navigation, whole}},
    {"editorial", {section, whole}},
    {"top stories", {related, start}},
    {"caption", {credit, whole}},
    {"gallery", {section, whole}},
    {"first published", {note, start}},
    {"this article was", {note, start}},
    {"this story has been updated", {note, anywhere}},
    {"correction", {note, start}},
    {"editors note", {note, start}},
    {"editor s note", {note, start}},
    {"eds", {desk, start}},
    {"attn", {desk, start}},
    {"attention adds", {desk, start}},
    {"attention updates", {desk, start}},
    {"attention editors", {desk, start}},
    {"urgent", {desk, whole}},
    {"bulletin", {desk, whole}},
    {"lead", {desk, whole}},
    {"recasts", {desk, start}},
    {"adds", {desk, whole}},
    {"tags", {label, start}},
    {"tag", {label, whole}},
    {"topics", {label, start}},
    {"categories", {label, start}},
    {"category", {label, start}},
    {"filed under", {label, start}},
    {"posted in", {label, start}},
    {"tagged", {label, start}},
    {"tagged with", {label, start}},
    {"keywords", {label, start}},
    {"about the author", {label, start}},
    {"table of contents", {label, start}},
    {"key points", {label, whole}},
    // German
    {"teilen", {share, start}},
    {"artikel teilen", {share, anywhere}},
    {"beitrag teilen", {share, anywhere}},
    {"diesen artikel teilen", {share, start}},
    {"diesen beitrag teilen", {share, start}},
    {"per mail", {share, start}},
    {"twittern", {share, whole}},
    {"drucken", {share, start}},
    {"druckansicht", {share, start}},
    {"seite drucken", {share, start}},
    {"artikel drucken", {share, start}},
    {"merken", {share, whole}},
    {"kommentar", {share, whole}},
    {"kommentare", {share, whole}},
    {"keine kommentare", {share, start}},
    {"kommentar schreiben", {share, start}},
    {"kommentar hinterlassen", {share, start}},
    {"schreibe einen kommentar", {share, start}},
    {"kommentieren", {share, whole}},
    {"lesezeit", {share, start}},
    {"lesedauer", {share, start}},
    {"seite empfehlen", {share, start}},
    {"empfehlen sie uns weiter", {share, start}},
    {"gefällt ihnen was sie lesen", {share, start}},
    {"pinnen", {share, whole}},
    {"druck", {share, whole}},
    {"min lesezeit", {share, anywhere}},
    {"minuten lesezeit", {share, anywhere}},
    {"artikel anhören", {share, anywhere}},
    {"vorlesen", {share, whole}},
    {"folgen sie uns", {share, anywhere}},
    {"folgen", {share, whole}},
    {"folge uns", {share, start}},
    {"empfehlen", {share, whole}},
    {"zur merkliste", {share, start}},
    {"sieh dir diesen beitrag auf instagram", {share, start}},
    {"neueste kommentare", {related, start}},
    {"letzte kommentare", {related, start}},
    {"antworten", {share, whole}},
    {"mitteilen", {share, whole}},
    {"deine e mail adresse wird nicht", {share, anywhere}},
    {"erforderliche felder sind", {share, anywhere}},
    {"abbrechen", {navigation, whole}},
    {"webseite", {navigation, whole}},
    {"archiv", {navigation, whole}},
    {"mehr", {navigation, whole}},
    {"beitrags navigation", {navigation, start}},
    {"beitragsnavigation", {navigation, start}},
    {"mediadaten", {navigation, whole}},
    {"veranstaltungen", {section, whole}},
    {"termine", {section, whole}},
    {"publikationen", {section, whole}},
    {"bildergalerie", {section, whole}},
    {"hintergrund", {section, whole}},
    {"aktuelle beiträge", {related, start}},
    {"ähnliche themen", {related, start}},
    {"top themen", {related, start}},
    {"weiterführende informationen", {related, start}},
    {"mitglied werden", {promotion, start}},
    {"gewinnspiele", {promotion, whole}},
    {"startseite", {navigation, start}},
    {"suche", {navigation, whole}},
    {"suchen", {navigation, whole}},
    {"menü", {navigation, start}},
    {"navigation", {navigation, start}},
    {"zum inhalt", {navigation, start}},
    {"zum inhalt springen", {navigation, start}},
    {"zur startseite", {navigation, start}},
    {"zur übersicht", {navigation, start}},
    {"zurück", {navigation, start}},
    {"zurück zur", {navigation, start}},
    {"weiter", {navigation, whole}},
    {"nach oben", {navigation, start}},
    {"sie sind hier", {navigation, start}},
    {"sie befinden sich hier", {navigation, start}},
    {"sie befinden sich", {navigation, start}},
    {"anmelden", {navigation, whole}},
    {"anmeldung", {navigation, whole}},
    {"abmelden", {navigation, whole}},
    {"registrieren", {navigation, whole}},
    {"kontakt", {navigation, whole}},
    {"impressum", {navigation, whole}},
    {"datenschutz", {navigation, whole}},
    {"datenschutzerklärung", {navigation, whole}},
    {"agb", {navigation, whole}},
    {"über uns", {navigation, whole}},
    {"alle anzeigen", {navigation, start}},
    {"mehr anzeigen", {navigation, start}},
    {"nächster artikel", {navigation, start}},
    {"nächster beitrag", {navigation, start}},
    {"vorheriger artikel", {navigation, start}},
    {"vorheriger beitrag", {navigation, start}},
    {"schließen", {navigation, whole}},
    {"nachrichten", {section, whole}},
    {"aktuelles", {section, whole}},
    {"aktuell", {section, whole}},
    {"politik", {section, whole}},
    {"wirtschaft", {section, whole}},
    {"kultur", {section, whole}},
    {"gesellschaft", {section, whole}},
    {"panorama", {section, whole}},
    {"wissen", {section, whole}},
    {"wissenschaft", {section, whole}},
    {"gesundheit", {section, whole}},
    {"regional", {section, whole}},
    {"lokales", {section, whole}},
    {"ausland", {section, whole}},
    {"inland", {section, whole}},
    {"meinung", {section, whole}},
    {"medien", {section, whole}},
    {"reise", {section, whole}},
    {"digital", {section, whole}},
    {"ratgeber", {section, whole}},
    {"pressemitteilung", {section, whole}},
    {"pressemitteilungen", {section, whole}},
    {"presse", {section, whole}},
    {"allgemein", {section, whole}},
    {"themen", {section, whole}},
    {"blaulicht", {section, whole}},
    {"foto", {credit, start}},
    {"fotos", {credit, start}},
    {"bild", {credit, start}},
    {"bilder", {credit, start}},
    {"bildquelle", {credit, anywhere}},
    {"bildnachweis", {credit, anywhere}},
    {"bildunterschrift", {credit, start}},
    {"symbolbild", {credit, anywhere}},
    {"symbolfoto", {credit, anywhere}},
    {"archivbild", {credit, anywhere}},
    {"archivfoto", {credit, anywhere}},
    {"titelbild", {credit, start}},
    {"grafik", {credit, start}},
    {"picture alliance", {credit, anywhere}},
    {"imago", {credit, whole}},
    {"alle rechte vorbehalten", {copyright, anywhere}},
    {"lesen sie auch", {related, anywhere}},
    {"lesen sie mehr", {related, start}},
    {"lesen sie hier", {related, start}},
    {"lies auch", {related, start}},
    {"mehr zum thema", {related, anywhere}},
    {"zum thema", {related, start}},
    {"mehr zu", {related, start}},
    {"mehr dazu", {related, start}},
    {"mehr aus", {related, start}},
    {"siehe auch", {related, start}},
    {"weitere artikel", {related, start}},
    {"weitere beiträge", {related, start}},
    {"weitere themen", {related, start}},
    {"weitere meldungen", {related, start}},
    {"weitere nachrichten", {related, start}},
    {"weitere informationen", {related, start}},
    {"auch interessant", {related, start}},
    {"das könnte", {related, start}},
    {"das könnte sie auch interessieren", {related, start}},
    {"das könnte dich auch interessieren", {related, start}},
    {"ähnliche artikel", {related, start}},
    {"ähnliche beiträge", {related, start}},
    {"meistgelesen", {related, start}},
    {"meistgelesene artikel", {related, start}},
    {"verwandte artikel", {related, start}},
    {"verwandte themen", {related, start}},
    {"empfohlene artikel", {related, start}},
    {"neueste beiträge", {related, start}},
    {"links zum thema", {related, start}},
    {"weiterlesen", {more, start}},
    {"mehr lesen", {more, start}},
    {"mehr erfahren", {more, start}},
    {"jetzt lesen", {more, start}},
    {"hier klicken", {more, start}},
    {"möchten sie weiterlesen", {more, anywhere}},
    {"anzeige", {promotion, start}},
    {"werbung", {promotion, start}},
    {"abo", {promotion, whole}},
    {"jetzt abonnieren", {promotion, anywhere}},
    {"newsletter abonnieren", {promotion, anywhere}},
    {"abonnieren", {promotion, start}},
    {"jetzt anmelden", {promotion, start}},
    {"jetzt spenden", {promotion, start}},
    {"diese website verwendet cookies", {promotion, start}},
    {"wir verwenden cookies", {promotion, anywhere}},
    {"korrektur", {note, start}},
    {"hinweis der redaktion", {note, anywhere}},
    {"anmerkung der redaktion", {note, anywhere}},
    {"schlagworte", {label, start}},
    {"schlagwörter", {label, start}},
    {"stichworte", {label, start}},
    {"kategorie", {label, start}},
    {"kategorien", {label, start}},
    {"rubrik", {label, start}},
    {"zur person", {label, start}},
    {"über den autor", {label, start}},
    {"über die autorin", {label, start}},
    {"inhaltsverzeichnis", {label, start}},
    {"inhalt", {label, whole}},
    {"pressekontakt", {label, start}},
    {"ansprechpartner", {label, start}},
    // French
    {"partager", {share, start}},
    {"partagez", {share, start}},
    {"imprimer", {share, whole}},
    {"envoyer", {share, whole}},
    {"commentaires", {share, whole}},
    {"commenter", {share, whole}},
    {"réagir", {share, whole}},
    {"temps de lecture", {share, start}},
    {"vous avez lu", {promotion, start}},
    {"durée de lecture", {share, start}},
    {"suivez nous", {share, start}},
    {"répondre", {share, whole}},
    {"votre adresse e mail ne sera", {share, anywhere}},
    {"votre adresse de messagerie ne sera", {share, anywhere}},
    {"annuler", {navigation, whole}},
    {"plus", {navigation, whole}},
    {"dernières actualités", {related, start}},
    {"articles récents", {related, start}},
    {"écouter", {share, whole}},
    {"accueil", {navigation, whole}},
    {"rechercher", {navigation, whole}},
    {"recherche", {navigation, whole}},
    {"se connecter", {navigation, start}},
    {"mentions légales", {navigation, anywhere}},
    {"article précédent", {navigation, start}},
    {"article suivant", {navigation, start}},
    {"actualités", {section, whole}},
    {"actualité", {section, whole}},
    {"politique", {section, whole}},
    {"économie", {section, whole}},
    {"société", {section, whole}},
    {"monde", {section, whole}},
    {"international", {section, whole}},
    {"santé", {section, whole}},
    {"sciences", {section, whole}},
    {"photo afp", {credit, anywhere}},
    {"crédit photo", {credit, anywhere}},
    {"crédits", {credit, start}},
    {"illustration", {credit, whole}},
    {"tous droits réservés", {copyright, anywhere}},
    {"lire aussi", {related, anywhere}},
    {"à lire aussi", {related, start}},
    {"à lire", {related, start}},
    {"lire la suite", {more, anywhere}},
    {"voir aussi", {related, start}},
    {"sur le même sujet", {related, anywhere}},
    {"articles liés", {related, start}},
    {"les plus lus", {related, start}},
    {"publicité", {promotion, start}},
    {"sabonner", {promotion, start}},
    {"abonnez vous", {promotion, start}},
    {"inscrivez vous", {promotion, start}},
    {"article réservé aux abonnés", {promotion, anywhere}},
    {"réservé aux abonnés", {promotion, anywhere}},
    {"mots clés", {label, start}},
    {"thèmes", {label, start}},
    // Spanish
    {"compartir", {share, start}},
    {"comparte", {share, start}},
    {"imprimir", {share, whole}},
    {"comentarios", {share, whole}},
    {"comentar", {share, whole}},
    {"tiempo de lectura", {share, start}},
    {"síguenos", {share, start}},
    {"responder", {share, whole}},
    {"tu dirección de correo electrónico no", {share, anywhere}},
    {"nombre", {navigation, whole}},
    {"cancelar", {navigation, whole}},
    {"últimas noticias", {related, start}},
    {"entradas recientes", {related, start}},
    {"hace clic aquí", {more, start}},
    {"enviar por", {share, start}},
    {"inicio", {navigation, whole}},
    {"portada", {navigation, whole}},
    {"buscar", {navigation, whole}},
    {"iniciar sesión", {navigation, start}},
    {"menú", {navigation, whole}},
    {"aviso legal", {navigation, anywhere}},
    {"noticias", {section, whole}},
    {"política", {section, whole}},
    {"economía", {section, whole}},
    {"deportes", {section, whole}},
    {"cultura", {section, whole}},
    {"sociedad", {section, whole}},
    {"internacional", {section, whole}},
    {"nacional", {section, whole}},
    {"mundo", {section, whole}},
    {"ciencia", {section, whole}},
    {"salud", {section, whole}},
    {"opinión", {section, whole}},
    {"foto de", {credit, start}},
    {"fotografía", {credit, start}},
    {"imagen", {credit, start}},
    {"todos los derechos reservados", {copyright, anywhere}},
    {"lea también", {related, anywhere}},
    {"lee también", {related, anywhere}},
    {"leer más", {related, start}},
    {"te puede interesar", {related, anywhere}},
    {"le puede interesar", {related, anywhere}},
    {"noticias relacionadas", {related, start}},
    {"relacionado", {related, start}},
    {"ver también", {related, start}},
    {"lo más leído", {related, start}},
    {"más información", {related, start}},
    {"seguir leyendo", {more, start}},
    {"publicidad", {promotion, start}},
    {"suscríbete", {promotion, start}},
    {"suscríbase", {promotion, start}},
    {"regístrate", {promotion, start}},
    {"etiquetas", {label, start}},
    {"temas", {label, start}},
    {"archivado en", {label, start}},
    // Portuguese
    {"compartilhar", {share, start}},
    {"compartilhe", {share, start}},
    {"partilhar", {share, start}},
    {"comentários", {share, whole}},
    {"tempo de leitura", {share, start}},
    {"o seu endereço de e mail", {share, start}},
    {"últimas notícias", {related, start}},
    {"mais lidas", {related, start}},
    {"início", {navigation, whole}},
    {"pesquisar", {navigation, whole}},
    {"notícias", {section, whole}},
    {"economia", {section, whole}},
    {"esportes", {section, whole}},
    {"desporto", {section, whole}},
    {"saúde", {section, whole}},
    {"crédito", {credit, start}},
    {"reprodução", {credit, whole}},
    {"divulgação", {credit, whole}},
    {"foto divulgação", {credit, anywhere}},
    {"todos os direitos reservados", {copyright, anywhere}},
    {"leia também", {related, anywhere}},
    {"leia mais", {related, start}},
    {"saiba mais", {related, start}},
    {"veja também", {related, anywhere}},
    {"notícias relacionadas", {related, start}},
    {"continue lendo", {more, start}},
    {"continua após a publicidade", {promotion, anywhere}},
    {"continua depois da publicidade", {promotion, anywhere}},
    {"publicidade", {promotion, start}},
    {"assine", {promotion, start}},
    // Italian
    {"condividi", {share, start}},
    {"stampa", {share, whole}},
    {"commenti", {share, whole}},
    {"tempo di lettura", {share, start}},
    {"seguici", {share, start}},
    {"rispondi", {share, whole}},
    {"il tuo indirizzo email non sarà", {share, anywhere}},
    {"ultime notizie", {related, start}},
    {"i più letti", {related, start}},
    {"cerca", {navigation, whole}},
    {"accedi", {navigation, whole}},
    {"notizie", {section, whole}},
    {"politica", {section, whole}},
    {"cronaca", {section, whole}},
    {"esteri", {section, whole}},
    {"mondo", {section, whole}},
    {"spettacoli", {section, whole}},
    {"salute", {section, whole}},
    {"riproduzione riservata", {copyright, anywhere}},
    {"tutti i diritti riservati", {copyright, anywhere}},
    {"leggi anche", {related, anywhere}},
    {"leggi tutto", {more, start}},
    {"continua a leggere", {more, start}},
    {"vedi anche", {related, start}},
    {"articoli correlati", {related, start}},
    {"potrebbe interessarti", {related, anywhere}},
    {"pubblicità", {promotion, start}},
    {"abbonati", {promotion, start}},
    {"iscriviti", {promotion, start}},
    // Dutch
    {"delen", {share, whole}},
    {"deel dit artikel", {share, start}},
    {"deel via", {share, start}},
    {"reacties", {share, whole}},
    {"leestijd", {share, start}},
    {"reageren", {share, whole}},
    {"laatste nieuws", {related, start}},
    {"meest gelezen", {related, start}},
    {"zoeken", {navigation, whole}},
    {"inloggen", {navigation, whole}},
    {"nieuws", {section, whole}},
    {"binnenland", {section, whole}},
    {"buitenland", {section, whole}},
    {"economie", {section, whole}},
    {"cultuur", {section, whole}},
    {"beeld", {credit, start}},
    {"lees ook", {related, start}},
    {"lees meer", {related, start}},
    {"lees verder", {more, start}},
    {"meer over", {related, start}},
    {"gerelateerd", {related, start}},
    {"gerelateerde artikelen", {related, start}},
    {"advertentie", {promotion, start}},
    {"alle rechten voorbehouden", {copyright, anywhere}},
    // Russian
    {"поделиться", {share, start}},
    {"комментарии", {share, whole}},
    {"комментировать", {share, whole}},
    {"распечатать", {share, whole}},
    {"подписывайтесь", {share, start}},
    {"ответить", {share, whole}},
    {"последние новости", {related, start}},
    {"самое читаемое", {related, start}},
    {"главная", {navigation, whole}},
    {"поиск", {navigation, whole}},
    {"войти", {navigation, whole}},
    {"новости", {section, whole}},
    {"политика", {section, whole}},
    {"экономика", {section, whole}},
    {"общество", {section, whole}},
    {"происшествия", {section, whole}},
    {"спорт", {section, whole}},
    {"культура", {section, whole}},
    {"в мире", {section, whole}},
    {"фото", {credit, start}},
    {"иллюстрация", {credit, start}},
    {"все права защищены", {copyright, anywhere}},
    {"читайте также", {related, anywhere}},
    {"читать также", {related, anywhere}},
    {"по теме", {related, start}},
    {"материалы по теме", {related, start}},
    {"читать далее", {more, start}},
    {"подробнее", {more, whole}},
    {"реклама", {promotion, start}},
    {"подписаться", {promotion, start}},
    {"теги", {label, start}},
    // Ukrainian
    {"поділитися", {share, start}},
    {"читайте також", {related, anywhere}},
    {"новини", {section, whole}},
    // Polish
    {"udostępnij", {share, start}},
    {"drukuj", {share, whole}},
    {"komentarze", {share, whole}},
    {"wiadomości", {section, whole}},
    {"fot", {credit, start}},
    {"zdjęcie", {credit, start}},
    {"wszelkie prawa zastrzeżone", {copyright, anywhere}},
    {"czytaj też", {related, start}},
    {"czytaj także", {related, start}},
    {"czytaj więcej", {related, start}},
    {"zobacz też", {related, start}},
    {"zobacz także", {related, start}},
    {"przeczytaj także", {related, start}},
    {"reklama", {promotion, start}},
    // Czech and Slovak
    {"sdílet", {share, start}},
    {"zdieľať", {share, start}},
    {"čtěte také", {related, start}},
    {"čítajte aj", {related, start}},
    // Swedish, Norwegian, Danish
    {"dela", {share, whole}},
    {"del", {share, whole}},
    {"del artikel", {share, start}},
    {"nyheter", {section, whole}},
    {"nyheder", {section, whole}},
    {"läs också", {related, start}},
    {"läs mer", {related, start}},
    {"les også", {related, start}},
    {"les mer", {related, start}},
    {"læs også", {related, start}},
    {"læs mere", {related, start}},
    {"annons", {promotion, start}},
    {"annonse", {promotion, start}},
    {"annonce", {promotion, start}},
    // Finnish
    {"jaa", {share, whole}},
    {"lue myös", {related, start}},
    {"mainos", {promotion, whole}},
    // Hungarian and Romanian
    {"megosztás", {share, whole}},
    {"hirdetés", {promotion, whole}},
    {"citește și", {related, start}},
    {"distribuie", {share, start}},
    // Turkish and Azerbaijani
    {"paylaş", {share, start}},
    {"haberler", {section, whole}},
    {"ilgili haberler", {related, start}},
    {"ayrıca okuyun", {related, start}},
    {"reklam", {promotion, start}},
    {"həmçinin oxuyun", {related, start}},
    {"xəbərlər", {section, whole}},
    // Greek
    {"διαβάστε επίσης", {related, start}},
    {"διαβάστε ακόμη", {related, start}},
    {"κοινοποίηση", {share, whole}},
    // Indonesian, Malay, Vietnamese
    {"bagikan", {share, start}},
    {"baca juga", {related, start}},
    {"baca selengkapnya", {more, start}},
    {"chia sẻ", {share, start}},
    {"xem thêm", {related, start}},
    // Arabic, Persian, Hebrew, Hindi
    {"شارك", {share, start}},
    {"اقرأ أيضا", {related, start}},
    {"اقرأ أيضاً", {related, start}},
    {"بیشتر بخوانید", {related, start}},
    {"שתף", {share, whole}},
    {"यह भी पढ़ें", {related, start}},
    // Chinese, Japanese, Korean
    {"分享", {share, start}},
    {"分享到", {share, start}},
    {"首页", {navigation, start}},
    {"首頁", {navigation, start}},
    {"相关阅读", {related, start}},
    {"相关新闻", {related, start}},
    {"延伸阅读", {related, start}},
    {"延伸閱讀", {related, start}},
    {"相關新聞", {related, start}},
    {"責任編輯", {note, start}},
    {"责任编辑", {note, start}},
    {"版权所有", {copyright, start}},
    {"未经授权", {copyright, start}},
    {"広告", {promotion, start}},
    {"関連記事", {related, start}},
    {"続きを読む", {more, start}},
    {"無断転載", {copyright, start}},
    {"シェア", {share, start}},
    {"공유", {share, start}},
    {"관련기사", {related, start}},
    {"관련 기사", {related, start}},
    {"무단전재", {copyright, start}},
    {"저작권자", {copyright, start}},
    {"무단 전재", {copyright, start}},
};

constexpr std::size_t longest_phrase = 6;  // words
constexpr std::size_t longest_word = 40;   // bytes
constexpr std::size_t longest_line = 160;  // bytes; running text is not read for phrases beyond

// The rows, and for each its shorter beginnings, so that a look-up can stop early.
WordTable<Phrase> build_table() {
  std::vector<Row> rows(std::begin(phrase_rows), std::end(phrase_rows));
  for (const Row& row : phrase_rows) {
    for (std::size_t at = row.word.find(' '); at != std::string_view::npos;
         at = row.word.find(' ', at + 1))
      rows.push_back({row.word.substr(0, at), {prefix, anywhere}});
  }
  return WordTable<Phrase>(rows);
}

const WordTable<Phrase>& phrases() {
  static const WordTable<Phrase> table = build_table();
  return table;
}

// A line's words, without the signs between them.
class LineWords {
 public:
  explicit LineWords(std::string_view line, std::size_t most_words = longest_line / 6)
      : line_(line) {
    std::size_t at = 0;
    while (at < line.size() && count_ < std::min(most_words, words_.size())) {
      const std::size_t end = word_end(at);
      if (end == at) {
        at += decode(line, at).length;
        continue;
      }
      words_[count_++] = {at, end, plain_};
      at = end;
    }
    complete_ = at >= line.size();
  }

  std::size_t count() const { return count_; }
  bool complete() const { return complete_; }
  bool colon_follows(std::size_t word) const { return line_.substr(words_[word].end, 1) == ":"; }
  std::string_view word(std::size_t i) const {
    return line_.substr(words_[i].begin, words_[i].end - words_[i].begin);
  }
  bool is_plain(std::size_t i) const { return words_[i].plain; }

 private:
  struct Word {
    std::size_t begin;
    std::size_t end;
    bool plain;  // ASCII letters and digits alone
  };

  // The end of the word that begins at `at`; `at` where none does.
  std::size_t word_end(std::size_t at) {
    plain_ = true;
    for (;;) {
      while (at < line_.size() && is_ascii_word(line_[at])) ++at;
      const CodePoint next = decode(line_, at);
      const bool goes_on = next.length > 0 &&
                           (next.value == '\'' || next.value == 0x2019 || is_wordlike(next.value));
      if (!goes_on) return at;
      plain_ = false;
      at += next.length;
    }
  }

  static bool is_ascii_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return is_ascii_letter(byte) || is_ascii_digit(byte);
  }
  static bool is_wordlike(char32_t c) {
    return c >= 0x80 && (is_letter(c) || is_mark(c) || digit_value(c) >= 0);
  }

  std::string_view line_;
  std::array<Word, 24> words_;
  std::size_t count_ = 0;
  bool complete_ = false;
  bool plain_ = true;
};

// Words folded and parted by one space, without apostrophes: what the rows are compared with.
class FoldedWords {
 public:
  // False when the word does not fit any more.
  bool add(std::string_view word) {
    FoldBuffer buffer;
    const std::string_view folded = fold(word, buffer);
    if (folded.empty() || size_ + folded.size() + 1 > text_.size()) return false;
    if (size_ > 0) text_[size_++] = ' ';
    for (std::size_t i = 0; i < folded.size(); ++i) {
      const bool curly = folded.substr(i, 3) == "\u2019";
      if (curly) i += 2;
      if (!curly && folded[i] != '\'') text_[size_++] = folded[i];
    }
    return true;
  }
  std::string_view text() const { return {text_.data(), size_}; }

 private:
  std::array<char, 128> text_;
  std::size_t size_ = 0;
};

FurnitureKind kind_of(Topic topic) {
  switch (topic) {
    case share:
      return FurnitureKind::share;
    case navigation:
    case section:
      return FurnitureKind::navigation;
    case credit:
      return FurnitureKind::caption;
    case copyright:
      return FurnitureKind::copyright;
    case related:
    case more:
      return FurnitureKind::related;
    case desk:
      return FurnitureKind::wire;
    default:
      return FurnitureKind::other;
  }
}

void note_phrase(Topic topic, bool at_start, PhraseFacts& facts) {
  if (!facts.anywhere) facts.kind = kind_of(topic);
  facts.anywhere = true;
  facts.starts |= at_start;
  facts.section |= topic == section;
  facts.credit |= topic == credit;
  facts.related |= topic == related;
  facts.desk_note |= topic == desk;
  facts.more |= topic == more;
}

// The longest phrase that begins at the word `first`; its number of words, 0 for none.
std::size_t match(const LineWords& line, std::size_t first, PhraseFacts& facts) {
  const WordTable<Phrase>& table = phrases();
  if (line.is_plain(first) && !table.may_hold(line.word(first))) return 0;
  std::size_t matched = 0;
  Topic topic = prefix;
  FoldedWords words;
  for (std::size_t last = first + 1; last <= line.count() && last <= first + longest_phrase;
       ++last) {
    const Phrase* phrase =
        words.add(line.word(last - 1)) ? table.find_folded(words.text()) : nullptr;
    if (!phrase) break;
    if (phrase->topic == prefix) continue;
    const bool is_whole = first == 0 && line.complete() && line.count() <= last + 1;
    // "The pier at low tide. Photo: Jane Doe"
    const bool credits = phrase->topic == credit && line.colon_follows(last - 1);
    const bool at_start = phrase->place == start && first == 0;
    const bool counts = phrase->place == anywhere || at_start || is_whole || credits;
    if (!counts) continue;
    matched = last - first;
    topic = phrase->topic;
  }
  if (matched > 0) note_phrase(topic, first == 0, facts);
  return matched;
}

// Han and Kana have no spaces: a phrase is the beginning of the first word.
void match_unspaced(const LineWords& line, PhraseFacts& facts) {
  const std::string_view word = line.word(0);
  if (!is_unspaced(decode(word, 0).value)) return;
  std::size_t length = 0;
  for (int i = 0; i < 6 && length < word.size(); ++i) {
    length += decode(word, length).length;
    const Phrase* phrase = phrases().find_folded(word.substr(0, length));
    if (phrase) note_phrase(phrase->topic, true, facts);
  }
}

}  // namespace

bool begins_with_phrase(std::string_view line) {
  const LineWords words(line.substr(0, longest_word), 1);
  if (words.count() == 0) return false;
  const std::string_view first = words.word(0);
  if (words.is_plain(0)) return phrases().may_hold(first) && phrases().find(first) != nullptr;
  return is_unspaced(decode(first, 0).value) || phrases().find(first) != nullptr;
}

PhraseFacts find_phrases(std::string_view line) {
  PhraseFacts facts;
  const LineWords words(line.substr(0, longest_line));
  if (words.count() == 0) return facts;
  match_unspaced(words, facts);
  std::size_t covered = 0;
  for (std::size_t i = 0; i < words.count();) {
    const std::size_t matched = match(words, i, facts);
    covered += matched;
    i += matched > 0 ? matched : 1;
  }
  facts.whole = facts.anywhere && words.complete() && words.count() <= covered + 1;
  return facts;
}

}  // namespace galley
