// Phrases of furniture, Slavic, Hungarian, Romanian, Greek and Turkic: rows of the table in
// phrase_table.cpp, which alone reads them.
#pragma once

#include "split/furniture/phrase_table.h"

namespace galley::phrase_rows {

using enum PhraseTopic;
using enum PhrasePlace;

inline constexpr PhraseGroup eastern[] = {
    // Polish
    {promotion, anywhere, "newslettera"},
    {share, start,
     "udostępnij|podziel się|skomentuj|dodaj komentarz|napisz komentarz|zobacz komentarze|"
     "pokaż komentarze|brak komentarzy|bądź pierwszy|twój adres e mail|twój adres email|"
     "wymagane pola|powiadom mnie|zapisz moje|zapamiętaj moje|skopiuj link|kopiuj link|"
     "wyślij znajomemu|czas czytania|zgłoś błąd|posłuchaj artykułu|komentarze są|wydrukuj|"
     "zapisz artykuł|posłuchaj tekstu|znalazłeś błąd|zauważyłeś błąd|oceń jakość"},
    {share, whole, "drukuj|komentarze|zgłoś"},
    {navigation, start,
     "przejdź do|wróć do|strona główna|zaloguj|zarejestruj się|wczytaj więcej|pokaż więcej|"
     "zobacz wszystkie|polityka prywatności|polityka cookies|mapa strony|twoja przeglądarka|"
     "poprzedni artykuł|następny artykuł|jesteś tutaj|powiększ zdjęcie|zobacz na pełnym|"
     "pełny ekran"},
    {navigation, whole,
     "do góry|regulamin|o nas|szukaj|wyszukaj|zamknij|następny|następna|poprzedni|poprzednia|"
     "anuluj|ładowanie"},
    {section, whole,
     "wiadomości|polityka|gospodarka|kultura|biznes|zdrowie|nauka|rozrywka|opinie|społeczeństwo"},
    {credit, start, "fot|zdjęcie|źródło zdjęcia"},
    {credit, anywhere,
     "zdjęcie ilustracyjne|zdjęcie poglądowe|fot pap|fot archiwum|fot shutterstock|fot ap"},
    {credit, colon, "zdjęcia|ilustracja|autor zdjęcia|fotograf"},
    {copyright, start, "zakaz kopiowania"},
    {copyright, anywhere, "wszelkie prawa zastrzeżone|rozpowszechnianie artykułu za zgodą"},
    {copyright, whole, "kopiowanie"},
    {related, start,
     "czytaj też|czytaj także|czytaj więcej|zobacz też|zobacz także|przeczytaj także|"
     "czytaj dalej|czytaj również|czytaj całość|czytaj na|czytaj takze|przeczytaj też|"
     "przeczytaj również|przeczytaj więcej|zobacz również|zobacz więcej|zobacz wideo|"
     "zobacz galerię|zobacz zdjęcia|obejrzyj|sprawdź też|sprawdź także|sprawdź również|"
     "posłuchaj też|więcej na ten temat|więcej informacji|więcej wiadomości|więcej artykułów|"
     "najczęściej czytane|najnowsze wiadomości|najnowsze artykuły|ostatnie wpisy|"
     "ostatnie artykuły|powiązane artykuły|powiązane tematy|podobne artykuły|podobne tematy|"
     "polecane artykuły|polecamy także|warto przeczytać|może cię zainteresować|"
     "mogą cię zainteresować|inne artykuły|inne wiadomości|zobacz pozostałe|polecany artykuł"},
    {related, whole, "przeczytaj|najpopularniejsze|najnowsze|powiązane|polecane|polecamy"},
    {related, colon, "czytaj"},
    {promotion, start,
     "reklama|zapisz się|subskrybuj|zaprenumeruj|prenumeruj|dołącz do|obserwuj|polub nas|"
     "śledź nas|pobierz aplikację|pobierz naszą|kup dostęp|kup prenumeratę|aby czytać dalej|"
     "artykuł dostępny|treść dostępna|dalsza część artykułu|dalsza część tekstu|wesprzyj|wpłać|"
     "ta strona używa|ta strona korzysta|strona korzysta z|używamy plików|serwis korzysta|"
     "akceptuję|wyrażam zgodę|kliknij tutaj|materiał sponsorowany|artykuł sponsorowany|"
     "materiał partnera|bądź na bieżąco|masz temat|masz dla nas|chcesz być na bieżąco|"
     "nie przegap|dalszy ciąg materiału|dalsza część materiału|reszta tekstu pod|ciąg dalszy pod|"
     "ciąg dalszy materiału|tekst kontynuujemy pod|dziękujemy że przeczytał"},
    {promotion, whole, "prenumerata|wspieraj|ogłoszenie"},
    {note, start, "artykuł ukazał się|tekst ukazał się|tekst pochodzi z|od redakcji"},
    {note, colon, "sprostowanie|korekta"},
    {label, start,
     "słowa kluczowe|kontakt dla mediów|biuro prasowe|kontakt prasowy|o autorze|o autorce|"
     "o autorach"},
    {label, whole, "tagi|tematy|w skrócie|najważniejsze informacje|w pigułce"},
    // Czech and Slovak
    {promotion, anywhere, "newsletteru"},
    {share, start,
     "sdílet|zdieľať|sdílejte|zdieľajte|zdieľaj|poslat e mailem|poslať e mailom|kopírovat odkaz|"
     "kopírovať odkaz|přidat komentář|pridať komentár|napsat komentář|napísať komentár|"
     "zobrazit komentáře|zobraziť komentáre|vstoupit do diskuse|vstoupit do diskuze|"
     "vstúpiť do diskusie|diskuse k článku|diskuze k článku|diskusia k článku|"
     "vaše e mailová adresa|vaša e mailová adresa|vyžadované informace|vyžadované polia|"
     "uložit do prohlížeče|doba čtení|čas čtení|čas čítania|nahlásit chybu|našli jste chybu|"
     "našli ste chybu|nahlásiť chybu|poslechněte si|poslech článku|poslechnout článek|"
     "vypočuť článok|vypočujte si|uložit na později|uložiť na neskôr|přehrát článek|"
     "ak máte pripomienku|máte připomínku"},
    {share, whole,
     "vytisknout|vytlačiť|tlačiť|diskuse|diskuze|diskusia|komentáře|komentáre|přehrát|prehrať"},
    {navigation, start,
     "přejít na|přejít k|prejsť na|zpět na|späť na|přihlásit se|prihlásiť sa|přihlášení|"
     "zobrazit více|zobraziť viac|zobrazit vše|načíst další|načítať ďalšie|"
     "ochrana osobních údajů|ochrana osobných údajov|váš prohlížeč|váš prehliadač|"
     "předchozí článek|další článek|predchádzajúci článok|nasledujúci článok|zvětšit obrázek|"
     "zväčšiť obrázok|otevřít galerii|otvoriť galériu"},
    {navigation, whole,
     "nahoru|domů|domov|registrace|registrácia|o nás|hledat|vyhledávání|vyhľadávanie|hľadať|"
     "kontakty|zavřít|zavrieť|úvod|hlavní stránka|načítání|načítava sa"},
    {section, whole,
     "zprávy|domácí|zahraničí|zahraniční|ekonomika|společnost|z domova|ze světa|správy|domáce|"
     "zahraničné|názory"},
    {credit, start, "ilustračná snímka|autor fotografie|na snímku|zdroj foto"},
    {credit, anywhere,
     "ilustrační foto|ilustračné foto|ilustrační snímek|foto profimedia|foto tasr|foto čtk|"
     "foto archív"},
    {credit, colon, "snímka|snímek"},
    {copyright, start, "šíření obsahu"},
    {copyright, anywhere, "všechna práva vyhrazena|všetky práva vyhradené"},
    {related, start,
     "čtěte také|čítajte aj|čtěte|přečtěte si|prečítajte si|čítajte viac|čítajte ďalej|"
     "čítajte tiež|čítať ďalej|číst dál|číst více|číst dále|viac o téme|více o tématu|"
     "více k tématu|viac k téme|více informací|viac informácií|další články|ďalšie články|"
     "další zprávy|ďalšie správy|nejnovější články|najnovšie články|poslední zprávy|"
     "související články|súvisiace články|související témata|podobné články|doporučujeme|"
     "odporúčame|mohlo by vás|mohlo by vas zaujimat|pozrite si|pozrite aj|viz také|pozri aj|"
     "fotogalerie|fotogaléria|zobrazit galerii|číst článek|čítať článok|súvisiaci článok|"
     "související článek"},
    {related, whole,
     "nejčtenější|najčítanejšie|nejnovější|najnovšie|související|súvisiace|doporučené|odporúčané|"
     "z archivu|galerie|galéria"},
    {promotion, start,
     "komerční sdělení|komerčná správa|přihlaste se|prihláste sa|odebírejte|odoberajte|odebírat|"
     "odoberať|předplaťte si|predplaťte si|sledujte nás|stáhněte si|stiahnite si|staňte se|"
     "staňte sa|podpořte|podporte|pokračování článku|pokračovanie článku|článek pokračuje|"
     "článok pokračuje|tento článek je|tento článok je|používáme cookies|používame cookies|"
     "tento web používá|tento web používa|tato stránka používá|táto stránka používa|souhlasím|"
     "súhlasím|přijmout vše|prijať všetko|klikněte zde|kliknite sem|máte tip|máte pro nás|"
     "máte pre nás|pošlete nám|pošlite nám|nenechte si ujít|nenechajte si ujsť|"
     "už máte předplatné|už máte predplatné|články v audioverzi|tento článok je exkluzívnym|"
     "tento článek je exkluzivní"},
    {promotion, whole, "inzerce|inzercia|předplatné|predplatné"},
    {note, colon, "oprava|poznámka redakce|poznámka redakcie"},
    {label, start, "klíčová slova|kľúčové slová|kontakt pro média|kontakt pre médiá|o autorovi"},
    {label, whole,
     "témata|témy|štítky|štítek|tagy|ve zkratce|v skratke|stručně|stručne|ve stručnosti"},
    // Hungarian and Romanian
    {note, start, "ez a cikk nem minősül"},
    {promotion, anywhere, "hírlevelünkre"},
    {share, start,
     "distribuie|megosztom|oszd meg|ossza meg|szólj hozzá|hozzászólok|új hozzászólás|"
     "nincs hozzászólás|az e mail címet|a kötelező mezőket|link másolása|küldés e mailben|"
     "olvasási idő|hibát talált|hibát találtál|distribuiți|lasă un comentariu|lasa un comentariu|"
     "adaugă comentariu|adaugă un comentariu|scrie un comentariu|niciun comentariu|"
     "vezi comentariile|adresa ta de email|câmpurile obligatorii|copiază link|copiază linkul|"
     "salvează mi numele|ascultă articolul|timp de citire|timp citire|hallgassa meg|"
     "cikk meghallgatása|ha hibát talált|ha mitt a cikkben|ha hibát talál|salvează articolul|"
     "raportează o eroare|semnalează o eroare|vágólapra másolva"},
    {share, whole, "megosztás|hozzászólások|hozzászólás|kommentek|nyomtatás|comentarii"},
    {navigation, start,
     "ugrás a tartalomra|a lap tetejére|előző cikk|következő cikk|a böngésző nem|az ön böngészője|"
     "salt la conținut|sari la conținut|înapoi sus|politica de confidențialitate|"
     "termeni și condiții|articolul precedent|articolul următor|articolul anterior|vezi toate|"
     "încarcă mai multe|browserul tău"},
    {navigation, whole,
     "továbbiak|bejelentkezés|regisztráció|adatvédelem|adatvédelmi|impresszum|rólunk|conectare|"
     "autentificare|înregistrare|despre noi|keresés|kezdőlap|címlap|bezár|kapcsolat|acasă|caută|"
     "căutare|meniu|închide|betöltés"},
    {section, whole,
     "belföld|külföld|gazdaság|kultúra|tudomány|közélet|vélemény|știri|știri externe|politică|"
     "actualitate|externe|sănătate|sănatate"},
    {credit, start, "címlapkép|captură video|imagine cu caracter"},
    {credit, anywhere,
     "képünk illusztráció|borítókép|kiemelt kép|nyitókép|sursa foto|foto arhivă|foto ilustrativ|"
     "imagine ilustrativă|foto agerpres|foto inquam"},
    {credit, whole, "fotó|fotók|illusztráció|képek"},
    {credit, colon, "kép"},
    {copyright, anywhere, "minden jog fenntartva|toate drepturile rezervate"},
    {related, start,
     "citește și|olvassa el|olvasd el|olvassa tovább|tovább olvasom|kapcsolódó cikkek|"
     "kapcsolódó cikkeink|kapcsolódó hírek|további cikkek|további hírek|további részletek|"
     "legfrissebb hírek|ajánlott cikkek|ezek is érdekelhetik|ez is érdekelheti|ez is érdekelhet|"
     "érdekelheti|nézze meg|nézd meg|lásd még|hasonló cikkek|citește mai mult|"
     "citește continuarea|citeste si|citește mai departe|citeşte şi|citește tot|citiți și|"
     "citiți mai mult|vezi și|vezi mai mult|vezi galeria|vezi video|vezi mai multe|"
     "află mai multe|articole similare|articole asemănătoare|articole recomandate|"
     "articole recente|știri similare|știri recente|ultimele știri|cele mai citite|"
     "te ar putea interesa|ți ar putea plăcea|pe aceeași temă|din aceeași categorie|"
     "mai multe știri|mai multe despre|mai multe detalii|îți recomandăm|vă recomandăm|alte știri|"
     "alte articole|subiecte similare|olvasta már"},
    {related, whole,
     "kapcsolódó|legolvasottabb|legnépszerűbb|ajánlott|ajánljuk|ajánló|bővebben|cele mai noi|"
     "cele mai recente|recomandări|recomandate|recomandările|recomandarea|ultima oră"},
    {related, colon, "olvasd|citește|vezi"},
    {promotion, start,
     "iratkozzon fel|iratkozz fel|feliratkozás|feliratkozom|hírlevelünk|fizessen elő|fizess elő|"
     "kövessen minket|kövess minket|csatlakozzon|csatlakozz|töltse le|töltsd le|"
     "támogasson minket|támogass minket|támogasd|a cikk folytatódik|cikkünk folytatódik|"
     "cikkünk a hirdetés|a cikk a hirdetés|a hirdetés után|ez a cikk előfizetőinknek|"
     "csak előfizetőinknek|sütiket használunk|az oldal sütiket|ez az oldal sütiket|"
     "kattintson ide|kattints ide|támogatott tartalom|szponzorált tartalom|fizetett tartalom|"
     "abonează te|abonați vă|urmărește ne|urmăriți ne|urmărește cele mai|urmărește știrile|"
     "alătură te|descarcă aplicația|susține ne|donează|articolul continuă|"
     "continuarea articolului|acest articol este|acest site folosește|acest site utilizează|"
     "folosim cookie|sunt de acord|click aici|conținut sponsorizat|advertorial|dacă ți a plăcut|"
     "fii la curent|folytatás a hirdetés|continuarea după publicitate|ne maradjon le|támogassa a|"
     "ha máskor is"},
    {promotion, whole,
     "hirdetés|hírlevél|előfizetés|előfizetek|elfogadom|accept|acceptă|publicitate|reclamă"},
    {note, colon, "helyesbítés|corecție|erată|nota redacției"},
    {label, start,
     "kulcsszavak|sajtókapcsolat|cuvinte cheie|contact presă|despre autor|a szerzőről|editor"},
    {label, whole, "címkék|témák|etichete|taguri|subiecte|röviden|összefoglaló|pe scurt|rezumat"},
    // Russian
    {label, colon, "категория"},
    {share, start,
     "поделиться|поделитесь|скопировать ссылку|ссылка скопирована|оставить комментарий|"
     "оставьте комментарий|добавить комментарий|написать комментарий|читать комментарии|"
     "показать комментарии|нет комментариев|комментариев нет|комментарии закрыты|ваш адрес email|"
     "ваш e mail|обязательные поля|сохранить моё имя|войдите чтобы|чтобы оставить комментарий|"
     "версия для печати|отправить по почте|нашли ошибку|нашли опечатку|заметили ошибку|"
     "заметили опечатку|если вы нашли ошибку|если вы заметили|увидели ошибку|выделите ее|"
     "сообщить об ошибке|время чтения|количество просмотров|размер шрифта|послушать статью|"
     "увидели опечатку|слушать новость|прослушать статью|прослушать новость|сохранить статью|"
     "если вы нашли|примерное время чтения"},
    {share, whole,
     "комментарии|комментировать|распечатать|ответить|обсудить|обсуждение|просмотров|просмотры|"
     "слушать|прослушать|нравится|печать|сохранить"},
    {navigation, start,
     "перейти к|вернуться к|вернуться на|на главную|главная страница|политика конфиденциальности|"
     "пользовательское соглашение|показать ещё|показать еще|загрузить ещё|загрузить еще|"
     "смотреть все|все новости|ваш браузер|предыдущая статья|следующая статья|предыдущая новость|"
     "следующая новость|карта сайта|увеличить изображение|открыть галерею|на весь экран"},
    {navigation, whole,
     "главная|поиск|войти|наверх|вход|регистрация|о нас|о проекте|о редакции|контакты|меню|"
     "закрыть|назад|вперед|далее|отмена|архив|редакция|рекламодателям|вакансии|загрузка"},
    {section, whole,
     "новости|политика|экономика|общество|происшествия|спорт|культура|в мире|россия|мир|наука|"
     "технологии|авто|здоровье|мнения|бизнес|финансы|армия|в россии|туризм|недвижимость|"
     "шоу бизнес|бывший ссср"},
    {credit, start, "фото|иллюстрация|кадр из|кадр видео|автор фото|на фото|подпись к фото"},
    {credit, anywhere,
     "архивное фото|иллюстративное фото|фото тасс|фото риа|фото из архива|фото пресс служба|"
     "фото пресс службы|источник фото|скриншот видео"},
    {credit, whole, "фотография|фотографии|снимок экрана|скриншот"},
    {credit, colon, "снимок|изображение|кадр|фотограф"},
    {copyright, start,
     "перепечатка|копирование материалов|использование материалов|при использовании материалов|"
     "при перепечатке|при цитировании|любое использование|полное или частичное|"
     "воспроизведение материалов|авторские права|материалы сайта"},
    {copyright, anywhere,
     "все права защищены|гиперссылка обязательна|ссылка на источник обязательна"},
    {related, start,
     "последние новости|самое читаемое|по теме|материалы по теме|читайте по теме|читайте еще|"
     "читайте ещё|читайте далее|читайте больше|читать полностью|читать подробнее|читать все|"
     "читать статью|читать еще|подробнее о|подробнее по теме|подробнее на|смотрите также|"
     "смотри также|см также|смотреть видео|слушайте также|другие новости|другие материалы|"
     "другие статьи|еще по теме|ещё по теме|ещё новости|еще новости|похожие новости|"
     "похожие статьи|похожие материалы|связанные новости|связанные статьи|рекомендуем|"
     "рекомендуемые|рекомендуемое|вам может быть интересно|вам также может|вам будет интересно|"
     "возможно вас заинтересует|вас может заинтересовать|популярные новости|популярные статьи|"
     "самое популярное|самые читаемые|самое обсуждаемое|лучшее за|топ новостей|новости по теме|"
     "новости партнеров|новости партнёров|новости сми2|свежие новости|лента новостей|главное за|"
     "также по теме|также читайте|также рекомендуем|статьи по теме|что еще почитать|не пропустите|"
     "от партнеров|предыдущие новости|следующий материал|предыдущий материал|выбор редакции"},
    {related, anywhere, "читайте также|читать также"},
    {related, whole, "популярное|самое интересное|новости дня|сюжет|сюжеты"},
    {related, colon, "читайте"},
    {related, near_colon, "читайте на|также на"},
    {more, start, "читать далее"},
    {more, whole, "подробнее"},
    {promotion, start,
     "реклама|подписаться|подписывайтесь|подпишитесь|подпишись|подписка на|оформить подписку|"
     "присоединяйтесь|вступайте в|следите за|читайте нас|читайте в|мы в telegram|мы в телеграм|"
     "мы в вконтакте|мы в соцсетях|наш канал в|скачайте приложение|скачать приложение|"
     "установите приложение|поддержите нас|поддержать редакцию|пожертвовать|стать автором|"
     "на правах рекламы|партнерский материал|партнёрский материал|мы используем cookie|"
     "мы используем файлы|сайт использует|этот сайт использует|продолжая использовать|"
     "нажимая на кнопку|нажимая кнопку|нажмите здесь|есть новость|есть что рассказать|"
     "знаете новость|хотите получать|получайте новости|будьте в курсе|оперативные новости|"
     "больше новостей|еще больше новостей|самые важные новости|самое важное в|главные новости|"
     "актуальные новости|все самое интересное|добавьте нас|добавить в избранное|ваша поддержка|"
     "продолжение после рекламы|продолжение ниже|статья продолжается"},
    {promotion, anywhere,
     "в нашем телеграм канале|в нашем telegram канале|на наш telegram канал|"
     "на наш телеграм канал|наш телеграм канал|наш telegram канал|чтобы быть в курсе|рассылку"},
    {promotion, whole, "спецпроект|соглашаюсь|согласен|принять|принять все|рассылка"},
    {note, start,
     "от редакции|примечание редакции|мнение редакции|материал обновлен|материал обновлён|"
     "материал подготовлен|текст подготовлен|новость дополняется|новость обновляется|"
     "признан иностранным агентом|признано иностранным агентом|данное сообщение|настоящий "
     "материал"},
    {note, colon, "исправление|уточнение|прим ред"},
    {label, start,
     "теги|ключевые слова|контакты для прессы|контакты для сми|пресс служба контакты|об авторе|"
     "в материале упоминаются|об авторах"},
    {label, whole, "метки|темы|тэги|рубрики|рубрика|коротко|главное"},
    // Ukrainian
    {credit, start, "підпис до фото"},
    {share, start,
     "поділитися|поділитись|поділіться|скопіювати посилання|залишити коментар|додати коментар|"
     "написати коментар|показати коментарі|читати коментарі|немає коментарів|ваша e mail адреса|"
     "обовязкові поля|помітили помилку|знайшли помилку|побачили помилку|якщо ви знайшли|"
     "якщо ви помітили|виділіть її|повідомити про помилку|час читання|версія для друку|"
     "кількість переглядів|слухати новину|слухати статтю|прослухати"},
    {share, whole, "коментарі|коментувати|обговорити|переглядів"},
    {navigation, start,
     "перейти до|повернутися до|про проєкт|політика конфіденційності|показати ще|завантажити ще|"
     "усі новини|всі новини|дивитися всі|попередня стаття|наступна стаття|попередня новина|"
     "наступна новина"},
    {navigation, whole,
     "головна|нагору|на головну|увійти|вхід|реєстрація|про нас|пошук|закрити|контакти|редакція|"
     "архів"},
    {section, whole,
     "новини|політика|економіка|суспільство|світ|війна|події|здоровя|технології|україна|київ|"
     "думки"},
    {credit, anywhere,
     "архівне фото|ілюстративне фото|фото ілюстративне|фото укрінформ|фото генштаб"},
    {credit, whole, "фотографія|скріншот|ілюстрація|колаж"},
    {credit, colon, "світлина|зображення"},
    {copyright, start,
     "передрук|використання матеріалів|при використанні матеріалів|при цитуванні"},
    {copyright, anywhere,
     "усі права захищено|всі права захищено|усі права захищені|всі права захищені|"
     "гіперпосилання обовязкове"},
    {related, start,
     "читати також|читайте ще|читайте далі|читати далі|читати більше|читати повністю|"
     "читайте більше|дивіться також|дивись також|див також|слухайте також|інші новини|ще за темою|"
     "ще по темі|матеріали по темі|матеріали за темою|статті по темі|новини по темі|"
     "новини за темою|схожі новини|схожі статті|схожі матеріали|повязані теми|повязані новини|"
     "рекомендуємо|радимо прочитати|вас може зацікавити|вам може бути цікаво|вам буде цікаво|"
     "популярні новини|найпопулярніше|останні новини|новини партнерів|головне за|топ новин|"
     "стрічка новин|також читайте|вибір редакції"},
    {related, anywhere, "читайте також"},
    {related, whole, "детальніше|докладніше|популярне|найпопулярніші|головне"},
    {promotion, start,
     "підписуйтесь|підписуйтеся|підпишіться|підпишись|підписатися|підписатись|долучайтеся|"
     "долучайтесь|приєднуйтесь|приєднуйтеся|слідкуйте за|стежте за|ми в telegram|"
     "завантажте додаток|підтримайте нас|задонатити|стати автором|на правах реклами|"
     "партнерський матеріал|цей сайт використовує|сайт використовує|будьте в курсі|більше новин|"
     "отримуйте|ваша підтримка|продовження після реклами|читати далі після"},
    {promotion, anywhere, "у нашому телеграм каналі|у нашому telegram каналі"},
    {promotion, whole, "підписка|спецпроєкт|погоджуюсь|прийняти|розсилка"},
    {note, colon, "виправлення|уточнення|від редакції"},
    {label, start, "ключові слова|контакти для змі|контакти для преси|про автора"},
    {label, whole, "мітки|теми|відео дня"},
    // Greek
    {share, start,
     "κοινοποιήστε|μοιραστείτε το|μοιράσου το|αντιγραφή συνδέσμου|αφήστε ένα σχόλιο|"
     "αφήστε μια απάντηση|γράψτε το σχόλιό σασ|προσθήκη σχολίου|δείτε τα σχόλια|"
     "δεν υπάρχουν σχόλια|η ηλ διεύθυνσή σασ|τα υποχρεωτικά πεδία|χρόνοσ ανάγνωσησ|"
     "ακούστε το άρθρο"},
    {share, whole, "κοινοποίηση|εκτύπωση|σχόλια|μοιράσου|αποστολή|κοινοποιηση|σχολια"},
    {navigation, start,
     "μετάβαση στο|επιστροφή στην|επιστροφή στο|όροι χρήσησ|πολιτική απορρήτου|σχετικά με εμάσ|"
     "δείτε όλα|φόρτωση περισσότερων|προηγούμενο άρθρο|επόμενο άρθρο"},
    {navigation, whole, "σύνδεση|εγγραφή|αρχική|αναζήτηση|επικοινωνία|μενού|κλείσιμο|ταυτότητα"},
    {section, whole,
     "πολιτική|οικονομία|κόσμοσ|ελλάδα|αθλητικά|πολιτισμόσ|κοινωνία|υγεία|τεχνολογία|απόψεισ|"
     "επικαιρότητα|ειδήσεισ|διεθνή"},
    {credit, start, "πηγή φωτογραφίασ"},
    {credit, anywhere, "φωτογραφία αρχείου|φωτό αρχείου|φωτο αρχείου"},
    {credit, whole, "φωτογραφία|φωτό|φωτο|φωτογραφίεσ"},
    {credit, colon, "εικόνα"},
    {copyright, start, "απαγορεύεται η αναδημοσίευση|απαγορεύεται η αναπαραγωγή"},
    {copyright, anywhere, "με επιφύλαξη παντόσ δικαιώματοσ"},
    {related, start,
     "διαβάστε επίσησ|διαβάστε ακόμη|διαβάστε περισσότερα|διαβάστε εδώ|διαβάστε ακόμα|"
     "διάβασε επίσησ|διάβασε ακόμα|διαβάστε όλεσ|διαβάστε το|δείτε επίσησ|δείτε ακόμα|"
     "δείτε περισσότερα|δείτε το βίντεο|σχετικά άρθρα|σχετικά νέα|σχετικά θέματα|"
     "σχετικέσ ειδήσεισ|τελευταία νέα|τελευταίεσ ειδήσεισ|τα πιο δημοφιλή|πιο δημοφιλή|"
     "τα πιο διαβασμένα|πιο διαβασμένα|ροή ειδήσεων|μπορεί να σασ ενδιαφέρει|ίσωσ σασ ενδιαφέρει|"
     "περισσότερα νέα|όλεσ οι ειδήσεισ|συνέχεια ανάγνωσησ|διαβαστε επισησ|διαβαστε ακομα|"
     "διαβαστε ακομη|δειτε επισησ|δειτε ακομα|σχετικα αρθρα|περισσοτερα"},
    {related, whole, "δημοφιλή|προτεινόμενα|περισσότερα"},
    {related, colon, "διαβάστε"},
    {promotion, start,
     "εγγραφείτε|γίνετε συνδρομητήσ|γίνετε μέλοσ|ακολουθήστε|κατεβάστε την εφαρμογή|"
     "ενημερωτικό δελτίο|στηρίξτε|χρησιμοποιούμε cookies|ο ιστότοποσ χρησιμοποιεί|"
     "αυτόσ ο ιστότοποσ|κάντε κλικ|το άρθρο συνεχίζεται|μείνετε ενημερωμένοι|"
     "δείτε όλεσ τισ τελευταίεσ"},
    {promotion, whole, "διαφήμιση|αποδοχή|διαφημιση"},
    {note, colon, "διόρθωση"},
    {label, whole, "ετικέτεσ|θέματα|με μια ματιά|τα βασικά σημεία"},
    // Turkish and Azerbaijani
    {label, colon, "kategori"},
    {share, start,
     "paylaş|facebookta paylaş|haberi paylaş|bu haberi paylaş|twitterda paylaş|linki kopyala|"
     "bağlantiyi kopyala|yorum yap|yorum yaz|yorumlari gör|yorum ekle|bir yorum birak|"
     "bir cevap yazin|ilk yorumu|henüz yorum|e posta hesabiniz|e posta adresiniz|gerekli alanlar|"
     "yazi boyutu|okuma süresi|haberi dinle|sesli dinle|hata bildir|şərh yaz|şərh bildir|rəy yaz|"
     "link kopyalandi|çap et|oxunma sayi|baxiş sayi|xəbəri paylaş|sosial şəbəkələrdə paylaş|"
     "ilk rəyi|yazim hatasi bildir|sonra oku|haberi kaydet"},
    {share, whole, "yorumlar|yazdir|şərhlər|rəylər|paylaşin|görüntülenme|görüntüleme|okunma"},
    {navigation, start,
     "ana sayfa|anasayfa|ana sayfaya|giriş yap|üye ol|kayit ol|gizlilik politikasi|"
     "çerez politikasi|kullanim şartlari|daha fazla göster|tümünü gör|önceki haber|sonraki haber|"
     "tarayiciniz|ana səhifə|əsas səhifə|bütün xəbərlər|hamisina bax|əvvəlki xəbər|növbəti xəbər|"
     "sayta keç|tam ekran|resmi büyüt"},
    {navigation, whole,
     "iletişim|hakkimizda|künye|daha fazlasi|haqqimizda|əlaqə|ara|arama|kapat|axtar|axtariş|"
     "menyu|bağla|yükleniyor"},
    {section, whole,
     "haberler|xəbərlər|gündem|siyaset|dünya|spor|kültür sanat|kültür|sağlik|teknoloji|yaşam|"
     "magazin|eğitim|siyasət|iqtisadiyyat|cəmiyyət|idman|mədəniyyət|hadisə|sosial|elm və təhsil|"
     "region"},
    {credit, start, "fotosessiya|fotoğraf alti yazisi"},
    {credit, anywhere,
     "arşiv fotoğrafi|temsili fotoğraf|temsili görsel|fotoğraf aa|arxiv foto|illüstrativ foto|"
     "foto açiq mənbə|foto arxiv"},
    {credit, whole, "fotoğraf|fotoğraflar|görsel|fotolar|fotoda"},
    {credit, colon, "kaynak foto"},
    {copyright, start,
     "izinsiz kopyalanamaz|müəllif hüquqlari|məlumatdan istifadə etdikdə|materialdan istifadə|"
     "xəbərdən istifadə|xəbərlərdən istifadə|istifadə edərkən"},
    {copyright, anywhere,
     "tüm haklari saklidir|her hakki saklidir|bütün hüquqlar qorunur|istinad zəruridir|"
     "istinad vacibdir|kaynak gösterilmeden"},
    {related, start,
     "ilgili haberler|ayrica okuyun|həmçinin oxuyun|bunu da oku|bunlar da ilginizi|"
     "ilginizi çekebilir|sizin için seçtiklerimiz|sizin için seçilenler|önerilen haberler|"
     "benzer haberler|ilgili haber|ilgili içerikler|ilgili konular|çok okunanlar|en çok okunanlar|"
     "en çok okunan|en son haberler|diğer yazilari|ayrica oku|ayrica bakiniz|ayrica bkz|"
     "devamini oku|devamini okumak için|haberi oku|daha fazla haber|daha fazla oku|"
     "daha fazla bilgi|videoyu izle|haber videosu|video galeri|öne çikanlar|oxşar xəbərlər|"
     "əlaqəli xəbərlər|ən çox oxunan|ən çox oxunanlar|çox oxunanlar|ətrafli oxu|davamini oxu|"
     "daha ətrafli|həmçinin bax|oxuyun|bunlari da oxu|sizin üçün seçilmiş|mövzu ilə əlaqəli|"
     "mövzuya aid|ən son xəbərlər|xəbər lenti|xəbərin davami|günün xəbərləri"},
    {related, whole, "son haberler|diğer haberler|digər xəbərlər|son xəbərlər|ətrafli"},
    {related, colon, "oku|oxu"},
    {promotion, start,
     "reklam|abone ol|abone olun|bültenimize|bültene abone|e bültene|e bülten|bizi takip edin|"
     "takip et|takip edin|uygulamayi indir|uygulamamizi indirin|bu site çerez|"
     "bu web sitesi çerez|sitemizde çerez|çerezleri kabul|kabul et|kabul ediyorum|tiklayin|"
     "tiklayiniz|haberin devami|son dakika haberleri|son dakika gelişmelerinden|"
     "haberdar olmak için|bildirimleri aç|sponsorlu|destek ol|bağiş yap|abunə ol|abunə olun|"
     "bizi izləyin|bizi facebook|bizi telegram|bizə qoşulun|kanalimiza abunə|kanalimiza qoşulun|"
     "teleqram kanalimiza|telegram kanalimiza|whatsapp kanalimiza|tətbiqi yüklə|sayt kuki|"
     "bizi google|google newste takip|haberin sonu|whatsapp kanalimiz"},
    {promotion, whole, "ilan"},
    {note, colon, "düzeltme|editörün notu|düzəliş|redaksiyadan|redaksiyanin qeydi"},
    {label, start,
     "anahtar kelimeler|yazarin diğer|yazar hakkinda|basin iletişim|açar sözlər|teqlər|"
     "müəllif haqqinda"},
    {label, whole, "etiketler|etiket|mövzular|özet|haberin özeti"},
    // Bulgarian
    {share, start, "сподели|споделете|коментирай|добави коментар|чуйте статията|изтегли снимки"},
    {share, whole, "коментари|печат|харесай"},
    {navigation, whole, "начало|търсене"},
    {section, whole, "икономика|култура|свят|българия|здраве"},
    {credit, start, "снимка|снимки|архивна снимка"},
    {copyright, anywhere, "всички права запазени"},
    {related, start,
     "прочетете още|прочети още|прочетете също|вижте още|виж още|още по темата|свързани новини|"
     "последни новини|най четени|най четено|четете още"},
    {promotion, start, "абонирай се|абонирайте се|последвайте ни|следвайте ни"},
    {label, whole, "тагове|етикети|ключови думи"},
    // Croatian, Bosnian, Serbian, Slovene
    {note, start, "važna obavijest|sukladno članku"},
    {share, start,
     "podijeli|podeli|podijelite|podelite|komentiraj|komentarišite|pošalji komentar|kopiraj link|"
     "poslušaj članak|poslušajte članak|vrijeme čitanja|vreme čitanja|čas branja|prijavi grešku|"
     "kopiraj povezavo|deli na|оставите коментар|пошаљите коментар|za komentiranje je"},
    {share, whole, "komentari|komentarji|ispiši|natisni"},
    {navigation, whole, "naslovnica|naslovna|prijava|pretraga|traži|išči|izbornik"},
    {section, whole,
     "vijesti|vesti|novice|gospodarstvo|ekonomija|šport|svijet|crna kronika|hronika|вести"},
    {credit, start,
     "izvor fotografije|arhivska fotografija|foto arhiva|autor fotografije|"
     "potpis ispod fotografije"},
    {copyright, anywhere,
     "sva prava pridržana|sva prava zadržana|vse pravice pridržane|сва права задржана"},
    {related, start,
     "pročitajte još|pročitajte i|pročitaj i|pročitaj još|pročitajte više|preberite še|"
     "preberite tudi|vezane vijesti|povezane vijesti|povezani članci|povezane novice|najčitanije|"
     "najbolj brano|najbrano|najnovije|najnovejše|više o temi|više vijesti|прочитајте још|"
     "прочитајте и|најчитаније|најновије|повезане вести|možda vas zanima|vezani članci|sorodna "
     "novica"},
    {promotion, start,
     "pretplati se|pretplatite se|pratite nas|prati nas|prijavi se na|prijavite se na|naroči se|"
     "naročite se|sledite nam|tekst se nastavlja|nastavak teksta|članak se nastavlja|"
     "članek se nadaljuje|priča se nastavlja|пратите нас"},
    {promotion, whole, "oglas|oglasi"},
    {label, whole, "oznake|ključne riječi|ključne reči|ključne besede|tagovi|ознаке"},
    // Lithuanian, Latvian, Estonian
    {share, start,
     "dalintis|dalinkis|rašyti komentarą|komentuoti|dalīties|dalies|pievienot komentāru|komentēt|"
     "jaga artiklit|kommenteeri|kuula artiklit|klausyti straipsnio|klausies rakstu|kļūda rakstā|"
     "iezīmējiet tekstu|pastebėjote klaidą"},
    {share, whole, "komentarai|komentāri|kommentaarid|jaga"},
    {navigation, whole,
     "pradžia|paieška|prisijungti|sākums|meklēt|ienākt|avaleht|otsing|logi sisse"},
    {section, whole,
     "naujienos|ziņas|uudised|lietuvoje|pasaulyje|latvijā|pasaulē|maailm|majandus|verslas"},
    {copyright, anywhere, "visos teisės saugomos|visas tiesības aizsargātas|kõik õigused kaitstud"},
    {related, start,
     "skaitykite taip pat|taip pat skaitykite|skaityk daugiau|skaitykite daugiau|"
     "susiję straipsniai|susijusios naujienos|skaitomiausi|populiariausi|lasi arī|lasiet arī|"
     "lasi vēl|saistītie raksti|lasītākie|populārākie|loe ka|loe veel|loe lisaks|seotud artiklid|"
     "seotud lood|loetumad|loetuimad"},
    {promotion, start,
     "prenumeruok|prenumeruokite|sekite mus|abonē|abonēt|seko mums|sekojiet mums|telli|"
     "jälgi meid|lugu jätkub|raksts turpinās|artikkel jätkub"},
    {promotion, whole, "reklāma|reklaam"},
    {label, whole, "žymos|raktažodžiai|birkas|atslēgvārdi|märksõnad"},
    // Albanian, Macedonian, Belarusian, Kazakh
    {related, start, "lexo edhe|lexoni edhe|прочитај повеќе|чытайце таксама|тағы оқыңыз"},
    {share, start, "ndaje|сподели со|падзяліцца"},
    {copyright, anywhere,
     "të gjitha të drejtat e rezervuara|сите права се задржани|усе правы абаронены"},
    {credit, start, "фота"},
    {label, whole, "тегтер"}};

}  // namespace galley::phrase_rows
