#include "check/rules/boilerplate.h"

#include "check/rules/phrase_set.h"

namespace galley {
namespace {

// What begins a sentence to the page's visitors. Folded, without apostrophes.
constexpr std::string_view openings[] = {
    // English
    "sign up for our|sign up to our|subscribe to our|subscribe now|get our newsletter|"
    "get the latest news delivered|get email alerts|follow us on|like us on facebook|"
    "find us on facebook|click here to subscribe|click here to sign|click here to read|"
    "click here to register|click here to view|click here to join|click here for more|"
    "click to share|we use cookies|this website uses cookies|this site uses cookies|"
    "this site uses akismet|our website uses cookies|by signing up you|by subscribing you|"
    "by continuing to use this|by using this site you|by clicking sign up|by clicking submit|"
    "by clicking subscribe|by submitting this form|please enable javascript|"
    "you need to enable javascript|please turn on javascript|javascript must be|"
    "javascript is disabled|your browser does not support|save my name email|"
    "your email address will not|required fields are marked|leave a comment|leave a reply|"
    "share this article|share this story|no spam we promise|you can unsubscribe|"
    "already a subscriber|already a member log in|to continue reading subscribe|"
    "to continue reading this article|this content is for subscribers|"
    "this article is for subscribers|"
    "this material may not be|no part of this article may be|reproduction in whole or in part|"
    "this work is licensed|this article is licensed|this content is licensed|"
    "this article is republished|this post contains affiliate|"
    "this article contains affiliate|we may earn a commission|we may earn commission|"
    "we may receive compensation|when you buy through links|when you purchase through links|"
    "notify me of|comments are closed|"
    "you must be logged in to|please log in to comment|log in to comment|support our journalism|"
    "story continues below|article continues below|story continues after|article continues after|"
    "related articles :|related stories :|recommended for you|you may also like|"
    "you might also like|read more :|read also :|also read :|dont miss our|never miss a story|"
    "download our app|download the app",
    // German
    "abonnieren sie unseren|abonnieren sie jetzt|abonniere unseren|"
    "jetzt abonnieren|melden sie sich jetzt für|melden sie sich für unseren|"
    "mit der anmeldung erklären|mit der anmeldung zum newsletter|"
    "mit der anmeldung für den newsletter|mit der registrierung stimmen|mit der nutzung dieser|"
    "diese website verwendet cookies|diese website benutzt cookies|"
    "diese webseite verwendet cookies|diese seite verwendet cookies|wir verwenden cookies|"
    "wir nutzen cookies|wir setzen cookies|bitte aktivieren sie javascript|"
    "bitte javascript aktivieren|aktivieren sie javascript|ihr browser unterstützt|"
    "dein browser unterstützt|bitte gib eine gültige e mail|bitte geben sie eine gültige e mail|"
    "ihre e mail adresse wird nicht|deine e mail adresse wird nicht|"
    "die e mail adresse wird nicht|erforderliche felder sind|schreibe einen kommentar|"
    "kommentar hinterlassen|meinen namen e mail|klicken sie hier um|klicke hier um|klick um auf|"
    "klick um über|zum teilen hier|folgen sie uns auf|folge uns auf|lesen sie auch :|"
    "lesen sie mehr :|mehr zum thema :|lesen sie hier weiter|das könnte sie auch interessieren|"
    "das könnte dich auch interessieren|dieser artikel enthält affiliate|als amazon partner|"
    "nachdruck verboten|die kommentarfunktion ist|"
    "an dieser stelle finden sie einen externen|empfohlener redaktioneller inhalt",
    // French
    "abonnez vous|inscrivez vous à notre|inscrivez vous à la newsletter|recevez notre newsletter|"
    "recevez gratuitement|suivez nous sur|cliquez ici pour|ce site utilise des cookies|"
    "ce site utilise akismet|nous utilisons des cookies|en poursuivant votre navigation|"
    "en vous inscrivant vous|votre adresse e mail ne sera|votre adresse de messagerie ne sera|"
    "les champs obligatoires|laisser un commentaire|enregistrer mon nom|"
    "cet article est réservé|déjà abonné|lire aussi :|à lire aussi :|lire également :|"
    "veuillez activer javascript|partager cet article",
    // Spanish, Catalan
    "suscríbete|suscribete a|suscríbase a|síguenos en|siguenos en|haz clic aquí|haga clic aquí|"
    "utilizamos cookies|esta web utiliza cookies|este sitio web utiliza cookies|"
    "este sitio usa akismet|si continúa navegando|tu dirección de correo electrónico no|"
    "su dirección de correo electrónico no|los campos obligatorios|deja un comentario|"
    "deja una respuesta|guarda mi nombre|lea también :|"
    "lee también :|leer también :|le puede interesar :|te puede interesar :|te recomendamos :|"
    "lea además :|comparte esta noticia|prohibida su reproducción|prohibida la reproducción|"
    "subscriu te|segueix nos a",
    // Portuguese, Italian, Romanian
    "assine a newsletter|assine nossa|inscreva se na nossa|inscreva se no canal|siga nos no|"
    "siga nos nas|clique aqui para|utilizamos cookies|este site utiliza cookies|"
    "o seu endereço de email não|o seu endereço de e mail não|campos obrigatórios|"
    "deixe um comentário|deixe uma resposta|salvar meus dados|"
    "leia também :|leia mais :|veja também :|receba as notícias|receba em seu email|"
    "receba no seu email|os comentários não representam|iscriviti alla nostra|"
    "iscriviti alla newsletter|iscriviti al canale|seguici su|clicca qui per|"
    "utilizziamo i cookie|questo sito utilizza|questo sito usa|il tuo indirizzo email non|"
    "i campi obbligatori|lascia un commento|lascia una risposta|salva il mio nome|"
    "leggi anche :|potrebbe interessarti|"
    "abonează te la|aboneaza te la|urmărește ne pe|urmăreşte ne pe|adresa ta de email nu|"
    "câmpurile obligatorii|lasă un comentariu|citește și :|"
    "citeşte şi :|citiți și :|acest site folosește|folosim cookie",
    // Dutch
    "schrijf je in voor onze|schrijf je in voor de nieuwsbrief|meld je aan voor onze|"
    "abonneer je op onze|volg ons op|klik hier om|wij gebruiken cookies|we gebruiken cookies|"
    "deze website gebruikt cookies|deze site gebruikt|het e mailadres wordt niet|"
    "je e mailadres wordt niet|vereiste velden zijn|laat een reactie|geef een reactie|"
    "lees ook :|lees verder onder|lees meer :",
    // Swedish, Norwegian, Danish, Finnish, Icelandic
    "prenumerera på vårt|följ oss på|klicka här för|vi använder cookies|"
    "den här webbplatsen använder|din e postadress kommer inte|obligatoriska fält|lämna ett svar|"
    "lämna en kommentar|läs också :|läs även :|läs mer :|abonner på vårt|meld deg på vårt|"
    "meld deg på nyhetsbrev|følg oss på|klikk her for|vi bruker informasjonskapsler|"
    "vi bruker cookies|din e postadresse vil ikke|obligatoriske felt|legg igjen en kommentar|"
    "les også :|les mer :|tilmeld dig vores|tilmeld dig nyhedsbrev|følg os på|klik her for|"
    "vi bruger cookies|din e mailadresse vil ikke|krævede felter|skriv en kommentar|læs også :|"
    "læs mere :|tilaa uutiskirje|seuraa meitä|käytämme evästeitä|tämä sivusto käyttää|"
    "sähköpostiosoitettasi ei|pakolliset kentät|lue myös :|lue lisää :|lesa meira :",
    // Polish, Czech, Slovak, Croatian, Serbian, Slovene, Hungarian
    "zapisz się na nasz|zapisz się na newsletter|zapisz się do newslettera|subskrybuj|"
    "obserwuj nas|śledź nas na|kliknij tutaj|używamy plików cookie|ta strona używa|"
    "ta strona korzysta|twój adres e mail nie|twój adres email nie|wymagane pola|dodaj komentarz|"
    "czytaj też :|czytaj także :|zobacz też :|zobacz także :|"
    "czytaj również :|przeczytaj także :|přihlaste se k odběru|"
    "sledujte nás na|klikněte zde|používáme soubory cookie|tento web používá|"
    "vaše e mailová adresa nebude|vyžadované informace jsou|napsat komentář|"
    "čtěte také :|prihláste sa na odber|používame súbory cookie|"
    "vaša e mailová adresa nebude|všetky práva vyhradené|čítajte aj :|pretplatite se|"
    "pratite nas na|koristimo kolačiće|vaša adresa e pošte neće|sva prava pridržana|"
    "sva prava zadržana|pročitajte i :|naročite se na|sledite nam na|vse pravice pridržane|"
    "preberite tudi :|iratkozzon fel|iratkozz fel|kövess minket|kövessen minket|kattintson ide|"
    "sütiket használunk|az e mail címet nem|a kötelező mezőket|"
    "olvassa el :|ezt is olvassa",
    // Russian, Ukrainian, Belarusian, Bulgarian, Macedonian, Serbian
    "подписывайтесь на наш|подпишитесь на|подписывайтесь на|подпишись на|следите за нами|"
    "нажмите здесь|мы используем файлы cookie|мы используем cookie|этот сайт использует|"
    "наш сайт использует|ваш адрес email не будет|ваш e mail не будет|обязательные поля|"
    "добавить комментарий|оставить комментарий|читайте также :|читать также :|"
    "смотрите также :|читайте еще :|при использовании материалов|при цитировании материалов|"
    "перепечатка материалов|нашли ошибку|заметили ошибку|підписуйтесь на|підписуйтеся на|"
    "підпишіться на|стежте за нами|ми використовуємо файли|ваша e mail адреса не|обовязкові поля|"
    "усі права захищено|читайте також :|читайте таксама :|абонирайте се|"
    "последвайте ни|използваме бисквитки|вашият имейл адрес няма|задължителните полета|"
    "прочетете още :|вижте още :|сите права се задржани|сва права задржана",
    // Greek, Turkish, Azerbaijani
    "εγγραφείτε στο|ακολουθήστε μασ|κάντε κλικ εδώ|χρησιμοποιούμε cookies|"
    "ο ιστότοποσ χρησιμοποιεί|η ηλ διεύθυνση σασ δεν|τα υποχρεωτικά πεδία|με επιφύλαξη παντόσ|"
    "διαβάστε επίσησ :|bültenimize abone|abone olun|bizi takip edin|takip etmek için tiklayin|"
    "çerez kullaniyoruz|bu site çerez|bu web sitesi çerez|e posta hesabiniz|"
    "her hakki saklidir|ayrica okuyun :|bizi izləyin|bizi sosial|abunə olun|"
    "saytdaki materiallardan|materiallardan istifadə",
    // Arabic, Persian, Hebrew, Hindi
    "تابعونا على|تابعنا على|اضغط هنا|انقر هنا|نستخدم ملفات تعريف|يستخدم هذا الموقع|"
    "لن يتم نشر عنوان|الحقول الإلزامية|اقرأ أيضا :|اقرأ أيضاً :|إقرأ أيضا :|"
    "شاهد أيضا :|کلیه حقوق|تمامی حقوق|نشانی ایمیل شما|بخش های موردنیاز|بیشتر بخوانید :|"
    "הירשמו לניוזלטר|עקבו אחרינו|לחצו כאן|האימייל לא יוצג|שדות החובה מסומנים|"
    "קראו גם :|यह भी पढ़ें :|ये भी पढ़ें :|सर्वाधिकार सुरक्षित",
    // Indonesian, Malay, Vietnamese
    "berlangganan newsletter|ikuti kami di|klik di sini|situs ini menggunakan|"
    "alamat email anda tidak akan|ruas yang wajib|baca juga :|lihat juga :|"
    "simak juga :|dapatkan update berita|đăng ký nhận bản tin|theo dõi chúng tôi|"
    "email của bạn sẽ không|các trường bắt buộc|bản quyền thuộc|xem thêm :|đọc thêm :",
    // Chinese, Japanese, Korean
    "版权所有|版權所有|转载请注明|轉載請註明|相关阅读|延伸閱讀|责任编辑|扫描二维码|点击订阅|"
    "禁無断転載|あわせて読みたい|関連記事|メルマガ登録|無断複製|저작권자|"
    "무단전재|무단 전재|관련기사|구독하기",
};

// What is on no other paragraph, wherever it stands.
constexpr std::string_view phrases[] = {
    "all rights reserved|unsubscribe at any time|unsubscribe anytime|subscribe to our newsletter|"
    "sign up for our newsletter|sign up to our newsletter|delivered to your inbox|"
    "published broadcast rewritten or|rewritten or redistributed|"
    "may not be reproduced distributed|opens in new window|terms of service apply|"
    "reprinted with permission",
    "wird in neuem fenster geöffnet|unseren newsletter abonnieren|"
    "abonnieren sie unseren newsletter|den newsletter jederzeit|jederzeit abbestellen|"
    "alle rechte vorbehalten|in unserer datenschutzerklärung|keinen artikel mehr verpassen",
    "tous droits réservés|ouvre dans une nouvelle fenêtre|désabonner à tout moment|"
    "se désinscrire à tout moment|todos los derechos reservados|se abre en una ventana nueva|"
    "todos os direitos reservados|abre em nova janela|tutti i diritti riservati|"
    "riproduzione riservata|si apre in una nuova finestra|toate drepturile rezervate|"
    "alle rechten voorbehouden|wszelkie prawa zastrzeżone|všechna práva vyhrazena|"
    "minden jog fenntartva|все права защищены|всі права захищені|всички права запазени|"
    "tüm haklari saklidir|bütün hüquqlar qorunur|جميع الحقوق محفوظة|כל הזכויות שמורות|"
    "hak cipta dilindungi|未经授权不得转载|未經授權不得轉載|禁止转载|無断転載|無断複写|무단전재 및 "
    "재배포|무단 전재 및 재배포",
};

}  // namespace

bool is_boilerplate(std::string_view folded) {
  static const PhraseSet to_visitors(openings);
  static const PhraseSet anywhere(phrases);
  return to_visitors.begins_in(folded) || anywhere.stands_in(folded);
}

}  // namespace galley
