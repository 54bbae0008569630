// Phrases of furniture, German, Dutch, Nordic and Finnish: rows of the table in phrase_table.cpp,
// which alone reads them.
#pragma once

#include "split/furniture/phrase_table.h"

namespace galley::phrase_rows {

using enum PhraseTopic;
using enum PhrasePlace;

inline constexpr PhraseGroup germanic[] = {
    // German
    {share, start,
     "teilen|diesen artikel teilen|diesen beitrag teilen|per mail|drucken|druckansicht|"
     "seite drucken|artikel drucken|keine kommentare|kommentar schreiben|kommentar hinterlassen|"
     "schreibe einen kommentar|lesezeit|lesedauer|seite empfehlen|empfehlen sie uns weiter|"
     "gefällt ihnen was sie lesen|folge uns|zur merkliste|sieh dir diesen beitrag auf instagram|"
     "kommentare anzeigen|kommentare lesen|kommentare sind|kommentare werden|kommentarfunktion|"
     "die kommentarfunktion|zu den kommentaren|alle kommentare|jetzt kommentieren|"
     "schreiben sie einen kommentar|schreiben sie den ersten|schreiben sie uns|"
     "schreib einen kommentar|schreib uns|ihr kommentar|diskutieren sie mit|diskutiere mit|"
     "mit dem absenden|meinen namen meine e mail|benachrichtige mich|benachrichtigen sie mich|"
     "sie müssen angemeldet|du musst angemeldet|bitte melden sie sich an|"
     "bitte beachten sie unsere netiquette|bitte beachten sie die netiquette|netiquette|"
     "beitrag melden|inhalt melden|fehler melden|fehler gefunden|haben sie einen fehler|"
     "artikel merken|artikel versenden|artikel per mail|artikel vorlesen|artikel verschenken|"
     "artikel kommentieren|link kopieren|link kopiert|kurz url|auf facebook teilen|"
     "auf twitter teilen|auf x teilen|bei facebook teilen|per whatsapp|ihre e mail adresse|"
     "deine e mail adresse|schriftgröße|seite teilen|diese seite teilen|beitrag anhören|"
     "auf die merkliste|in pocket speichern|auf merkliste"},
    {share, anywhere,
     "artikel teilen|beitrag teilen|min lesezeit|minuten lesezeit|artikel anhören|folgen sie uns|"
     "deine e mail adresse wird nicht|erforderliche felder sind"},
    {share, whole,
     "twittern|merken|kommentar|kommentare|kommentieren|pinnen|druck|vorlesen|folgen|empfehlen|"
     "antworten|mitteilen"},
    {navigation, start,
     "beitrags navigation|beitragsnavigation|startseite|menü|navigation|zum inhalt|"
     "zum inhalt springen|zur startseite|zur übersicht|zurück|zurück zur|nach oben|sie sind hier|"
     "sie befinden sich hier|sie befinden sich|alle anzeigen|mehr anzeigen|nächster artikel|"
     "nächster beitrag|vorheriger artikel|vorheriger beitrag|zum hauptinhalt|zum seitenanfang|"
     "zur navigation|zur suche|zum anfang|springe zu|springe direkt|video wird geladen|"
     "dieses video kann|ihr browser unterstützt|dein browser unterstützt|ihr gerät unterstützt|"
     "um dieses video|um diesen inhalt|um dieses element|bitte aktivieren sie javascript|"
     "bitte aktiviere javascript|javascript ist|weitere inhalte werden|wird geladen|"
     "audio wird geladen|es ist ein fehler aufgetreten|inhalte werden geladen|bild vergrößern|"
     "vollbild|im vollbild|optimieren sie ihre|bitte passen sie|zum vergrößern"},
    {navigation, whole,
     "abbrechen|webseite|archiv|mehr|mediadaten|suche|suchen|weiter|anmelden|anmeldung|abmelden|"
     "registrieren|kontakt|impressum|datenschutz|datenschutzerklärung|agb|über uns|schließen|"
     "laden"},
    {section, whole,
     "veranstaltungen|termine|publikationen|hintergrund|nachrichten|aktuelles|aktuell|politik|"
     "wirtschaft|kultur|gesellschaft|panorama|wissen|wissenschaft|gesundheit|regional|lokales|"
     "ausland|inland|meinung|medien|reise|digital|ratgeber|pressemitteilung|pressemitteilungen|"
     "presse|allgemein|themen|blaulicht"},
    {credit, start,
     "foto|fotos|bild|bilder|bildunterschrift|titelbild|grafik|bildrechte|bildcredit|bildcredits|"
     "fotocredit|fotocredits|fotoquelle|fotohinweis|fotonachweis|rubriklistenbild|"
     "bildbeschreibung anzeigen|screenshot|undatiertes"},
    {credit, anywhere,
     "bildquelle|bildnachweis|symbolbild|symbolfoto|archivbild|archivfoto|picture alliance|"
     "foto archiv|foto privat|bild privat|imago images|foto dpa|bild dpa|foto picture alliance"},
    {credit, whole, "imago"},
    {credit, colon, "abbildung"},
    {copyright, start,
     "nachdruck verboten|nachdruck nur mit|nachdruck und|vervielfältigung|jede weiterverwendung|"
     "keine vervielfältigung|das urheberrecht|urheberrechtlich geschützt|sämtliche rechte|"
     "alle inhalte sind urheberrechtlich|jegliche veröffentlichung"},
    {copyright, anywhere, "alle rechte vorbehalten"},
    {related, start,
     "neueste kommentare|letzte kommentare|aktuelle beiträge|ähnliche themen|top themen|"
     "weiterführende informationen|lesen sie mehr|lesen sie hier|lies auch|zum thema|mehr zu|"
     "mehr dazu|mehr aus|siehe auch|weitere artikel|weitere beiträge|weitere themen|"
     "weitere meldungen|weitere nachrichten|weitere informationen|auch interessant|das könnte|"
     "das könnte sie auch interessieren|das könnte dich auch interessieren|ähnliche artikel|"
     "ähnliche beiträge|meistgelesen|meistgelesene artikel|verwandte artikel|verwandte themen|"
     "empfohlene artikel|neueste beiträge|links zum thema|lesen sie dazu|lesen sie hierzu|"
     "lesen sie weiter|lesen sie zum thema|lesen sie weitere|lesen sie außerdem|lesetipp|"
     "lesetipps|mehr infos|mehr informationen|mehr news|mehr videos|mehr artikel|"
     "mehr nachrichten|mehr berichte|mehr von uns|auch lesenswert|auch spannend|schon gelesen|"
     "passend dazu|passend zum thema|dazu passend|ebenfalls interessant|das interessiert andere|"
     "weitere news|weitere videos|weitere links|weitere bilder|weitere texte|weitere infos|"
     "weiterführende links|weiterführende artikel|aus dem archiv|aktuelle artikel|"
     "aktuelle nachrichten|aktuelle news|aktuelle videos|aktuelle meldungen|neueste artikel|"
     "neueste nachrichten|neueste meldungen|letzte artikel|letzte meldungen|beliebte artikel|"
     "beliebte beiträge|beliebteste artikel|meistgeklickt|meistkommentiert|meist gelesen|"
     "am meisten gelesen|top artikel|top news|empfehlungen der redaktion|empfehlungen für sie|"
     "unsere empfehlungen|unsere leseempfehlung|leseempfehlung|redaktionstipp|verwandte beiträge|"
     "verwandte links|verwandte nachrichten|verwandte inhalte|ähnliche nachrichten|ähnliche news|"
     "ähnliche inhalte|zur galerie|zur bildergalerie|bildergalerie|bilderstrecke|fotostrecke|"
     "hier lesen sie|hier findest du|zum artikel|zum video|zum original|zum liveticker|"
     "zum livestream|zum originalartikel|alles zum thema|alle news zu|alle artikel zu|"
     "alle artikel von|alle beiträge von|mehr beiträge von|jetzt ansehen|jetzt anhören|"
     "passend zum artikel|passende artikel|linktipp"},
    {related, anywhere, "lesen sie auch|mehr zum thema"},
    {related, near_colon, "auch auf|auch bei|mehr auf|mehr bei"},
    {more, start, "weiterlesen|mehr lesen|mehr erfahren|jetzt lesen|hier klicken"},
    {more, anywhere, "möchten sie weiterlesen"},
    {promotion, start,
     "mitglied werden|anzeige|werbung|abonnieren|jetzt anmelden|jetzt spenden|"
     "diese website verwendet cookies|zum newsletter|unser newsletter|jetzt kostenlos|"
     "jetzt registrieren|jetzt herunterladen|jetzt testen|jetzt bestellen|jetzt teilnehmen|"
     "jetzt mitmachen|jetzt mitglied|jetzt gratis|jetzt unterstützen|jetzt folgen|"
     "jetzt einloggen|melden sie sich für|melden sie sich jetzt|melden sie sich kostenlos|"
     "melden sie sich hier|melde dich für|melde dich jetzt|hier anmelden|hier abonnieren|"
     "hier kostenlos|hier geht es zu|hier gehts zu|hier geht es zur|abonniere|folgen sie|"
     "folgt uns|werden sie mitglied|werde mitglied|werden sie teil|laden sie unsere|lade dir die|"
     "unterstützen sie uns|unterstützen sie unsere|unterstütze uns|sie haben noch kein|"
     "sie sind bereits|sie können den newsletter|sie können sich jederzeit|"
     "du kannst dich jederzeit|dieser artikel ist kostenpflichtig|dieser artikel ist exklusiv|"
     "dieser inhalt ist|diese seite verwendet|diese seite nutzt|diese webseite verwendet|"
     "diese webseite nutzt|diese website nutzt|diese website benutzt|wir nutzen cookies|"
     "wir setzen cookies|mit der anmeldung|mit ihrer anmeldung|mit der registrierung|"
     "mit klick auf|bitte geben sie ihre|bitte geben sie eine|bitte loggen sie|ich stimme der|"
     "ich stimme zu|ich bin damit einverstanden|ich habe die datenschutz|externer inhalt|"
     "externen inhalt|empfohlener redaktioneller inhalt|empfohlener externer inhalt|"
     "an dieser stelle befindet sich|an dieser stelle finden sie|lust auf mehr|haben sie fragen|"
     "haben sie hinweise|nichts mehr verpassen|nichts verpassen|bleiben sie informiert|"
     "immer informiert|immer auf dem laufenden|spenden sie|e paper|probeabo|probe abo|"
     "kostenlos testen|keine kosten|zum abo|alle angebote|mehr vorteile|produktempfehlung|"
     "produktempfehlungen|affiliate link|werbehinweis|artikel wird unten fortgesetzt|"
     "weiter nach der anzeige|lesen sie nach der anzeige|nach der anzeige|artikel geht weiter|"
     "bestens informiert|jederzeit top informiert|uneingeschränkten zugang|erhalten sie alle"},
    {promotion, anywhere,
     "jetzt abonnieren|newsletter abonnieren|wir verwenden cookies|jederzeit kündbar|"
     "jederzeit abbestellen|monatlich kündbar"},
    {promotion, whole, "gewinnspiele|abo|gesponsert"},
    {note, start,
     "anm d red|in einer früheren version|in einer ersten version|in einer früheren fassung|"
     "in einer vorherigen version|eine frühere version|dieser artikel erschien|"
     "dieser artikel ist erstmals|dieser artikel stammt|dieser text erschien|"
     "dieser text ist zuerst|dieser beitrag erschien|dieser beitrag ist zuerst|"
     "dieser beitrag wurde|transparenzhinweis|haftungsausschluss|"
     "diese nachricht wurde am"},
    {note, anywhere, "hinweis der redaktion|anmerkung der redaktion"},
    {note, colon, "anmerkung|korrektur|offenlegung|infobox|autorenprofil"},
    {label, start,
     "schlagworte|schlagwörter|stichworte|kategorie|kategorien|rubrik|zur person|über den autor|"
     "über die autorin|inhaltsverzeichnis|pressekontakt|ansprechpartner|rückfragehinweis|"
     "rückfragen bitte an|rückfragen an|für rückfragen|original content von|originalmeldung|"
     "medienkontakt|medienkontakte|presserückfragen|kontakt presse|kontakt für medien|"
     "weitere auskünfte erteilt|zum autor|zur autorin|über das unternehmen|mehr zum autor|"
     "zu den autoren"},
    {label, whole,
     "inhalt|das wichtigste in kürze|auf einen blick|in kürze|darum gehts|kurz erklärt|info|infos"},
    // Dutch
    {promotion, anywhere, "nieuwsbrieven"},
    {copyright, start,
     "op alle verhalen rust|op alle artikelen rust|op dit artikel rust|op alle verhalen van|"
     "wil je tekst overnemen"},
    {share, start,
     "deel dit artikel|deel via|leestijd|deel deze|deel op|deel artikel|delen via|delen op|"
     "kopieer link|link gekopieerd|reageer|plaats een reactie|geef een reactie|"
     "laat een reactie achter|schrijf een reactie|bekijk reacties|lees reacties|alle reacties|"
     "geen reacties|er zijn nog geen reacties|reacties zijn|verplichte velden|"
     "je e mailadres wordt|het e mailadres wordt|mijn naam e mail|luister naar dit|"
     "luister dit artikel|artikel opslaan|print dit|fout gezien|taalfout gezien|tip de redactie|"
     "tip ons|cadeau artikel|geef cadeau|artikel beluisteren|beluister|artikel bewaren|"
     "bewaar artikel|link kopiëren"},
    {share, whole, "delen|reacties|reageren"},
    {navigation, start,
     "ga naar|u bent hier|je bent hier|meer laden|laad meer|toon meer|bekijk alle|bekijk alles|"
     "vorig artikel|volgend artikel|je browser ondersteunt|uw browser ondersteunt|deze video is|"
     "deze video kan|privacyverklaring|cookiebeleid|algemene voorwaarden|javascript is|"
     "vergroot afbeelding|bekijk op volledig scherm|volledig scherm"},
    {navigation, whole, "zoeken|inloggen|naar boven|over ons|bezig met laden"},
    {section, whole, "nieuws|binnenland|buitenland|economie|cultuur"},
    {credit, start, "beeld|archieffoto|archiefbeeld|archieffotos|stockfoto|op deze foto"},
    {credit, anywhere, "foto anp|foto archief|foto ter illustratie|ter illustratie foto|foto afp"},
    {credit, whole, "fotografie"},
    {credit, colon, "fotograaf"},
    {copyright, anywhere, "alle rechten voorbehouden"},
    {related, start,
     "laatste nieuws|meest gelezen|lees ook|lees meer|meer over|gerelateerd|"
     "gerelateerde artikelen|lees hier|lees alles|lees het|meest bekeken|meest gedeeld|"
     "best gelezen|populaire artikelen|meer nieuws|meer artikelen|meer lezen|meer weten|"
     "meer informatie|gerelateerde berichten|gerelateerde onderwerpen|verwante artikelen|"
     "aanbevolen|aanraders|bekijk ook|bekijk meer|kijk ook|luister ook|zie ook|net binnen|"
     "laatste artikelen|recente artikelen|recente berichten|misschien ook interessant|"
     "ook interessant|dit vind je misschien|vind je dit|andere artikelen|ander nieuws|"
     "reageren kan"},
    {related, whole, "populair|uitgelicht"},
    {related, colon, "lees"},
    {related, near_colon, "ook op|ook in|lees op"},
    {more, start, "lees verder"},
    {promotion, start,
     "advertentie|abonneer je|abonneer u|abonneer nu|neem een abonnement|word abonnee|word lid|"
     "word vriend|al abonnee|meld je aan|meld u aan|schrijf je in|schrijf u in|nieuwsbrief|"
     "onze nieuwsbrief|onze nieuwsbrieven|ontvang de|ontvang elke|ontvang dagelijks|"
     "ontvang het laatste|ontvang onze|ontvang gratis|ontvang je|volg ons|download de app|"
     "download onze|wij gebruiken cookies|we gebruiken cookies|deze website gebruikt|"
     "deze site gebruikt|om deze inhoud|om dit artikel|om verder te lezen|dit artikel is alleen|"
     "dit artikel is exclusief|steun ons|steun onze|doneer|door je aan te melden|klik hier|"
     "accepteren|alles accepteren|cookies accepteren|blijf op de hoogte|mis niets|niets missen|"
     "gesponsord|heb je een tip|heeft u een tip|advertenties|partnerbijdrage|lees verder onder|"
     "tekst gaat verder|artikel gaat verder|wilt u belangrijke informatie|tip hier"},
    {promotion, whole, "inschrijven|aanmelden"},
    {note, start,
     "dit artikel is eerder|dit artikel verscheen|dit artikel werd|in een eerdere versie|"
     "een eerdere versie|noot van de redactie|een versie van dit artikel|"
     "een eerdere versie van dit artikel"},
    {note, colon, "correctie|rectificatie|noot redactie|aanvulling"},
    {label, start,
     "over de auteur|trefwoorden|persinformatie|perscontact|noot voor de redactie|"
     "niet voor publicatie|over de auteurs"},
    {label, whole, "onderwerpen|themas|in het kort|samenvatting|kort samengevat"},
    // Swedish, Norwegian, Danish
    {promotion, anywhere, "nyhetsbrevet|nyhedsbrevet"},
    {share, start,
     "del artikel|dela artikeln|dela artikel|dela på|dela via|dela sidan|del artikkel|"
     "del artikkelen|del på|del via|del saken|del denne|kopiera länk|kopiera länken|kopier lenke|"
     "kopier link|länk kopierad|skriv en kommentar|lämna ett svar|lämna en kommentar|"
     "legg igjen en kommentar|legg til kommentar|tilføj kommentar|efterlad en kommentar|"
     "visa kommentarer|vis kommentarer|se kommentarer|inga kommentarer|ingen kommentarer|"
     "din e postadress|din e postadresse|din e mailadresse|obligatoriska fält|obligatoriske felt|"
     "påkrævede felter|obligatoriske felter|spara mitt namn|lagre mitt navn|gem mit navn|"
     "lyssna på artikeln|lytt til artikkelen|lyt til artiklen|lästid|lesetid|læsetid|læs op|"
     "skriv ut|tipsa en vän|rapportera fel|har du hittat ett fel|fant du en feil|tips oss|"
     "tipsa oss|tip os|spara artikeln|lagre artikkelen|gem artikel|lytt til saken|hør artiklen|"
     "lyssna på texten|tid att läsa"},
    {share, whole, "dela|del|kommentera|kommenter|udskriv|kommentarer|spara|lagre|gem|lyssna|lytt"},
    {navigation, start,
     "hoppa till|hopp til|gå til indhold|gå til innhold|gå till innehåll|till startsidan|"
     "til forsiden|til toppen|tilbake til|tilbage til|tillbaka till|logga in|logg inn|log ind|"
     "visa fler|visa mer|vis mer|vis flere|vis mere|se alla|se alle|integritetspolicy|personvern|"
     "privatlivspolitik|din webbläsare|nettleseren din|din browser|videon kan inte|"
     "videoen kan ikke|javascript er|föregående artikel|nästa artikel|forrige artikkel|"
     "neste artikkel|forrige artikel|næste artikel|förstora bilden|forstørr bildet|"
     "forstør billedet|vis i full skjerm|visa i helskärm|öppna bild"},
    {navigation, whole, "om oss|om os|sök|søk|søg|meny|stäng|lukk|luk|startsidan|forside|forsiden"},
    {section, whole,
     "nyheter|nyheder|inrikes|utrikes|ekonomi|nöje|åsikter|sporten|innenriks|utenriks|økonomi|"
     "kronikk|indland|udland|samfund"},
    {credit, start,
     "illustrasjonsbilde|bildet viser|bildtext|bildetekst|billedtekst|pressefoto|skjermbilde|"
     "skärmdump|arkivfotografi"},
    {credit, anywhere,
     "arkivbild|arkivfoto|illustrationsfoto|illustrasjonsfoto|foto ntb|foto tt|"
     "foto ritzau scanpix|ntb scanpix|ritzau scanpix|foto arkiv|pressbild|genrebild"},
    {credit, colon, "bilde|billede"},
    {copyright, start,
     "eftertryck förbjudet|all kopiering|ophavsret|innholdet er|alle artikler er beskyttet|"
     "artikkelen er beskyttet|artiklen er beskyttet"},
    {copyright, anywhere,
     "alla rättigheter förbehållna|alle rettigheter forbeholdt|alle rettigheder forbeholdes|"
     "med ensamrätt"},
    {related, start,
     "läs också|läs mer|les også|les mer|læs også|læs mere|läs hela|läs även|läs mera|läs vidare|"
     "läs fler|les hele|les videre|les flere|læs hele|læs videre|læs flere|se även|se också|"
     "se også|se mer|se mere|lyssna också|hør også|høyr også|hör även|lytt også|mest läst|"
     "mest lästa|mest lest|mest leste|mest læst|mest læste|mest delta|mest sete|siste nytt|"
     "siste nyheter|senaste nytt|senaste nyheterna|seneste nyt|seneste nyheder|senaste artiklarna|"
     "seneste artikler|siste artikler|relaterade artiklar|relaterte artikler|relaterte saker|"
     "relaterede artikler|relaterede emner|fler nyheter|flere nyheter|flere nyheder|fler artiklar|"
     "flere artikler|andra läser|andre læser|andre leser|anbefalt for deg|rekommenderas|"
     "rekommenderat|rekommenderade artiklar|vi anbefaler|du kanske också gillar|"
     "du vil kanskje også|måske er du interesseret|liknande artiklar|lignende artikler"},
    {related, whole, "relaterat|relateret|relatert|anbefalt|anbefalet|lignende saker"},
    {related, colon, "läs|les|læs"},
    {related, near_colon, "mer om|mer från|mer fra|mere om|mere fra|även i|også i|også på"},
    {promotion, start,
     "annons|annonse|annonce|prenumerera|bli prenumerant|bli abonnent|abonner|abonnér|bli medlem|"
     "bliv medlem|bliv abonnent|bli kund|registrera dig|registrer deg|tilmeld dig|meld deg på|"
     "anmäl dig|vårt nyhetsbrev|få nyhetsbrevet|få vårt nyhetsbrev|få vores nyhedsbrev|følg oss|"
     "følg os|följ oss|ladda ner appen|ladda ned appen|last ned appen|hent appen|download appen|"
     "redan prenumerant|är du redan|allerede abonnent|er du allerede|denne artikel er for|"
     "denne artikkelen er for|den här artikeln är för|for at læse|for å lese videre|för att läsa|"
     "vi använder cookies|vi bruker cookies|vi bruger cookies|vi använder kakor|"
     "vi bruker informasjonskapsler|webbplatsen använder|nettstedet bruker|"
     "denne hjemmeside bruger|godta alle|acceptera alla|klicka här|klikk her|klik her|stötta|"
     "stöd oss|støtt oss|støt os|artikeln fortsätter|artikkelen fortsetter|artiklen fortsætter|"
     "saken fortsetter under|saken fortsetter etter|sponset innhold|annonsørinnhold|"
     "annoncørbetalt|har du et tips|har du tips|har du et tip|saken fortsetter|texten fortsätter|"
     "teksten fortsætter|fortsätt läsa efter"},
    {promotion, whole,
     "tilmeld|nyhetsbrev|nyhedsbrev|godkänn|godkend|aksepter|sponsrat|sponsoreret|annonsinnehåll"},
    {note, start,
     "detta är en opinionstext|det här är en kommenterande|dette er en kronikk|"
     "dette er et debattinnlegg|dette er en kommentar|dette debatindlæg|dette er et debatindlæg|"
     "dette er et udtryk|artikeln publicerades|artikeln är uppdaterad|artikeln uppdateras|"
     "saken er oppdatert|saken oppdateres|artiklen er opdateret|artiklen opdateres|"
     "denne artikkelen er meir enn|denne artikkelen er mer enn|artikkelen er over"},
    {note, colon,
     "rättelse|rettelse|rettelser|korrigering|presisering|faktaruta|om skribenten|faktaboks"},
    {label, start,
     "presskontakt|kontaktperson|kontaktinformation|kontaktinformasjon|för mer information|"
     "for mer informasjon|for mere information|for yderligere information|"
     "för ytterligare information|om författaren|yderligere oplysninger"},
    {label, whole,
     "ämnen|taggar|emner|stikkord|emneord|nyckelord|kort fortalt|kortversionen|sammanfattning|"
     "sammendrag|i korthet|kort om|fakta"},
    // Finnish
    {promotion, anywhere, "uutiskirjeen"},
    {share, start,
     "jaa artikkeli|jaa tämä|jaa facebookissa|kopioi linkki|linkki kopioitu|kirjoita kommentti|"
     "jätä kommentti|lisää kommentti|näytä kommentit|lue kommentit|ei kommentteja|"
     "sähköpostiosoitettasi ei|pakolliset kentät|kuuntele juttu|kuuntele artikkeli|lukuaika|"
     "lähetä juttuvinkki|ilmoita virheestä|tallenna artikkeli|anna palautetta|kuuntele tämä"},
    {share, whole, "jaa|kommentoi|tulosta|kommentit|keskustelu|tallenna"},
    {navigation, start,
     "siirry sisältöön|siirry suoraan|takaisin ylös|kirjaudu|näytä lisää|näytä kaikki|"
     "lataa lisää|tietosuoja|tietosuojaseloste|selaimesi ei|edellinen artikkeli|"
     "seuraava artikkeli|käyttöehdot|suurenna kuva|avaa kuvien katselu"},
    {navigation, whole, "etusivulle|etusivu|haku|hae|valikko|sulje|yhteystiedot"},
    {section, whole,
     "uutiset|kotimaa|ulkomaat|talous|urheilu|kulttuuri|politiikka|mielipide|viihde"},
    {credit, start, "kuvaaja|kuvateksti"},
    {credit, anywhere, "kuvituskuva|arkistokuva|kuva lehtikuva|kuva arkisto"},
    {copyright, anywhere, "kaikki oikeudet pidätetään"},
    {related, start,
     "lue myös|lue lisää|lue tästä|lue seuraavaksi|katso myös|katso video|kuuntele myös|"
     "aiheesta lisää|lisää aiheesta|luetuimmat nyt|katsotuimmat|uusimmat uutiset|suosittelemme|"
     "aiheeseen liittyvät|aiheeseen liittyvää|muita artikkeleita|saatat pitää myös"},
    {related, whole, "luetuimmat|tuoreimmat|uusimmat|suositut"},
    {related, colon, "lue"},
    {promotion, start,
     "tilaa uutiskirje|tilaa lehti|tilaa nyt|rekisteröidy|seuraa meitä|lataa sovellus|"
     "tämä artikkeli on tilaajille|artikkeli on vain tilaajille|juttu on tilaajille|"
     "oletko jo tilaaja|lue koko juttu|mainos|kaupallinen yhteistyö|käytämme evästeitä|"
     "sivusto käyttää evästeitä|hyväksy kaikki|klikkaa tästä|artikkeli jatkuu|"
     "jatkuu mainoksen jälkeen|juttu jatkuu|teksti jatkuu"},
    {promotion, whole, "uutiskirje|hyväksy"},
    {note, colon, "oikaisu|korjaus|toimituksen huomautus"},
    {label, start, "avainsanat|asiasanat|lisätietoja|lisätiedot|kirjoittaja on|kirjoittajasta"},
    {label, whole, "aiheet|tiivistelmä|lyhyesti"}};

}  // namespace galley::phrase_rows
