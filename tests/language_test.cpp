#include "split/language/language.h"

#include <doctest/doctest.h>

#include <galley/article.h>

#include <string>
#include <vector>

using namespace galley;

namespace {

using Paragraphs = std::vector<std::string_view>;

std::string_view language(std::string_view text) { return language_of(Paragraphs{text}, {}); }

struct Sample {
  std::string_view tag;
  std::string_view text;
};

// One or two sentences each, as a newspaper could have them.
constexpr Sample samples[] = {
    {"en", "The harbour will be closed for three weeks, and the ferries have to wait outside."},
    {"de", "Der Hafen bleibt drei Wochen geschlossen, und die Fähren müssen draußen warten."},
    {"nl",
     "De haven blijft drie weken gesloten en de veerboten moeten wachten, omdat er geen plaats "
     "is."},
    {"af", "Die hawe sal vir drie weke gesluit wees en die veerbote moet buite wag, het hy gesê."},
    {"sv",
     "Hamnen är stängd i tre veckor och färjorna får vänta utanför, säger kaptenen till oss."},
    {"da",
     "Havnen bliver lukket i tre uger, og færgerne skal vente udenfor, siger hun efter mødet."},
    {"nb", "Havnen blir stengt i tre uker, og fergene må vente utenfor, sier hun etter møtet nå."},
    {"nn",
     "Hamna vert stengd i tre veker, og ferjene må vente utanfor, seier ho. Dei er ikkje glade."},
    {"is", "Höfnin verður lokuð í þrjár vikur og ferjurnar þurfa að bíða fyrir utan, segir hann."},
    {"fi",
     "Satama on suljettu kolme viikkoa ja lautat joutuvat odottamaan, mutta se ei ole uutta."},
    {"et",
     "Sadam on kolm nädalat suletud ja praamid peavad ootama, aga see ei ole uudis, ütles ta."},
    {"hu", "A kikötő három hétig zárva lesz, és a kompoknak kint kell várniuk, mondta a kapitány."},
    {"lv",
     "Osta būs slēgta trīs nedēļas, un prāmjiem ir jāgaida ārpusē, taču tas nav nekas jauns."},
    {"lt", "Uostas bus uždarytas tris savaites, o keltai turi laukti, bet tai nėra naujiena."},
    {"pl", "Port będzie zamknięty przez trzy tygodnie, a promy muszą czekać, bo nie ma miejsca."},
    {"cs", "Přístav bude tři týdny uzavřen a trajekty musí čekat, protože není kde kotvit, řekl."},
    {"sk", "Prístav bude tri týždne zatvorený a trajekty musia čakať, pretože nie je kde kotviť."},
    {"sl", "Pristanišče bo tri tedne zaprto, trajekti pa morajo čakati zunaj, ker ni prostora."},
    {"hr", "Tko je tijekom tjedna čekao u luci, uvijek je dobio sustav koji nije radio, rekao je."},
    {"bs",
     "Hiljade ljudi su čekale u luci, a historija Sarajeva i Bosne je također tema, rekao je."},
    {"sr-Latn",
     "Luka će posle tri nedelje biti otvorena, a pre toga je uvek ovde bilo vreme za svet."},
    {"it", "Il porto resterà chiuso per tre settimane e i traghetti devono aspettare, ha detto."},
    {"fr", "Le port sera fermé pendant trois semaines et les bacs doivent attendre, a-t-il dit."},
    {"es",
     "El puerto estará cerrado tres semanas y los barcos tienen que esperar, según él dijo, pero "
     "también hay otros."},
    {"pt", "O porto vai ficar fechado três semanas e os barcos têm de esperar, não há lugar."},
    {"ca",
     "El port estarà tancat tres setmanes i els vaixells han d'esperar, perquè no hi ha lloc."},
    {"gl", "O porto estará pechado tres semanas e os barcos teñen que agardar, xa non hai lugar."},
    {"ro", "Portul va fi închis trei săptămâni, iar feriboturile trebuie să aștepte în larg."},
    {"sq", "Porti do të jetë i mbyllur për tri javë dhe tragetet duhet të presin jashtë, tha ai."},
    {"eu", "Portua hiru astez itxita egongo da eta ontziek kanpoan itxaron behar dute, esan du."},
    {"ga",
     "Beidh an calafort dúnta ar feadh trí seachtaine agus tá na báid ag fanacht, a deir sé."},
    {"cy", "Bydd yr harbwr ar gau am dair wythnos ac mae'r llongau yn gorfod aros, meddai ef."},
    {"mt", "Il-port se jkun magħluq għal tliet ġimgħat u l-laneċ għandhom jistennew, qal hu."},
    {"eo", "La haveno estos fermita dum tri semajnoj kaj la ŝipoj devas atendi, ĉar mankas loko."},
    {"tr", "Liman üç hafta kapalı olacak ve feribotlar dışarıda bekleyecek, dedi. Bu çok uzun."},
    {"az", "Liman üç həftə bağlı olacaq və bərələr gözləməlidir, bu da yeni deyil, o bildirib."},
    {"uz", "Port uch hafta yopiq bo'ladi va bu kemalar uchun yangi emas, chunki bir yil shunday."},
    {"id", "Pelabuhan ditutup karena ada perbaikan, dan kapal harus menunggu agar bisa masuk."},
    {"ms", "Pelabuhan ditutup kerana ada kerja, dan beliau berkata bahawa kapal perlu menunggu."},
    {"vi", "Cảng sẽ đóng cửa trong ba tuần và các chuyến phà phải chờ bên ngoài, ông cho biết."},
    {"tl", "Sarado ang daungan sa loob ng tatlong linggo at ang mga barko ay maghihintay muna."},
    {"sw", "Bandari itafungwa kwa wiki tatu na meli za abiria zitasubiri nje, alisema hivyo."},
    {"ru", "Порт будет закрыт три недели, и паромы должны ждать, потому что это не первый год."},
    {"uk", "Порт буде закритий три тижні, і пороми мають чекати, бо це не перший рік, каже він."},
    {"be", "Порт будзе зачынены тры тыдні, і паромы павінны чакаць, бо гэта не першы год."},
    {"bg", "Пристанището ще бъде затворено три седмици и фериботите трябва да чакат навън."},
    {"mk", "Пристаништето ќе биде затворено три недели и бродовите треба да чекаат, рече тој."},
    {"sr", "Лука ће бити затворена три недеље и бродови морају да чекају, рекао је председник."},
    {"kk", "Порт үш апта бойы жабық болады және паромдар күтуі керек, бұл бірінші рет емес."},
    {"mn", "Боомт гурван долоо хоног хаалттай байна, энэ нь анх удаа биш юм гэж тэр хэлэв."},
    {"tg", "Бандар се ҳафта баста мешавад ва киштиҳо бояд интизор шаванд, ин бори аввал нест."},
    {"el", "Το λιμάνι θα είναι κλειστό."},
    {"hy", "Նավահանգիստը փակ կլինի։"},
    {"ka", "პორტი დაიხურება."},
    {"he", "הנמל יהיה סגור שלושה שבועות, אבל הספינות לא יחכו כי זה לא חדש."},
    {"yi", "דער פּאָרט װעט זײַן פֿאַרמאַכט און די שיפֿן דאַרפֿן װאַרטן, האָט ער געזאָגט."},
    {"ar", "سيكون الميناء مغلقا لمدة ثلاثة أسابيع، وعلى السفن أن تنتظر في الخارج."},
    {"fa",
     "بندر سه هفته بسته است و کشتی‌ها باید منتظر بمانند، "
     "این "
     "را "
     "او "
     "گفت."},
    {"ur", "بندرگاہ تین ہفتوں کے لیے بند ہے اور جہازوں کو باہر انتظار کرنا ہو گا۔"},
    {"hi", "बंदरगाह तीन हफ़्ते के लिए बंद है और जहाज़ों को बाहर इंतज़ार करना होगा।"},
    {"mr", "बंदर तीन आठवडे बंद आहे आणि जहाजे बाहेर थांबली आहेत, असे त्यांनी सांगितले नाही."},
    {"bn", "বন্দর তিন সপ্তাহ বন্ধ থাকবে এবং জাহাজগুলি বাইরে অপেক্ষা করবে।"},
    {"ta", "துறைமுகம் மூடப்படும்."},
    {"th", "ท่าเรือจะปิดสามสัปดาห์"},
    {"lo", "ທ່າເຮືອຈະປິດ"},
    {"my", "ဆိပ်ကမ်းပိတ်မည်"},
    {"km", "កំពង់ផែនឹងបិទ"},
    {"ko", "항구는 3주 동안 문을 닫는다."},
    {"ja", "港は三週間閉鎖される。"},
    {"zh", "港口将关闭三周，渡轮必须在外面等候。"},
    {"zh-Hant", "港口將關閉三週，這個時間渡輪無法進來，只能從外面經過。"},
};

}  // namespace

TEST_CASE("two sentences tell the language") {
  for (const Sample& sample : samples) {
    CAPTURE(sample.text);
    CHECK(language(sample.text) == sample.tag);
  }
}

TEST_CASE("what near relatives share does not decide between them") {
  CHECK(language("On je rekao da će to biti na redu i da se za to zna.") == "");
  CHECK(language("Han var i Oslo, og de er der.") == "");
  CHECK(language("Mereka sudah ada di sana dan tidak akan kembali ke sini untuk hari ini.") == "");
}

TEST_CASE("a text too short to be sure of has no language") {
  CHECK(language("") == "");
  CHECK(language("Storm over Tromsø") == "");
  CHECK(language("1,204 – 988 (17)") == "");
}

TEST_CASE("a table or a list of names has no language") {
  CHECK(language("Lindqvist 21, Okafor 17, Imhoff 12, Quayle 9, Tennant 8, Roth 4, Kask 3, Diallo "
                 "2, Whitmore 2, Corrales 1, Hale 1, Mbeki 1, Tanaka 1, Duarte 1, Novak a Ruiz") ==
        "");
}

TEST_CASE("capitals and the case of letters make no difference") {
  CHECK(language("THE HARBOUR WILL BE CLOSED FOR THREE WEEKS AND THE FERRIES HAVE TO WAIT") ==
        "en");
  CHECK(language("DER HAFEN BLEIBT GESCHLOSSEN, UND DIE FÄHREN MÜSSEN DRAUSSEN WARTEN") == "de");
}

TEST_CASE("apostrophes of both kinds part words") {
  CHECK(language("L'école n'a pas d'eau, c'est ce qu'on dit.") == "fr");
  CHECK(language("L’école n’a pas d’eau, c’est ce qu’on dit.") == "fr");
}

TEST_CASE("names in another script do not count") {
  CHECK(language("Порт будет закрыт, сообщает The Harbour Master's Office of the Port of Hull. Это "
                 "не первый год, когда паромы должны ждать, потому что для них нет места, но это "
                 "уже было и до войны.") == "ru");
  CHECK(language("The word Ἀθῆναι and the word Москва were written on it, he said.") == "en");
}

TEST_CASE("the first paragraphs are read until the language is clear") {
  const Paragraphs french_then_german{
      "Le port sera fermé pendant trois semaines et les bacs doivent attendre, a-t-il dit à la "
      "presse, mais il n'y a pas de place pour eux dans la ville.",
      "Der Hafen bleibt drei Wochen geschlossen, und die Fähren müssen draußen warten."};
  CHECK(language_of(french_then_german, {}) == "fr");
  const Paragraphs short_then_long{"Oslo", "17. 5. 2021",
                                   "The harbour will be closed, and the ferries have to wait."};
  CHECK(language_of(short_then_long, {}) == "en");
}

TEST_CASE("the headline counts where there is hardly any text") {
  CHECK(language_of(Paragraphs{}, "What the harbour has to do with the price of bread") == "en");
  CHECK(
      language_of(Paragraphs{"Der Hafen bleibt geschlossen, und die Fähren müssen draußen warten."},
                  "What the harbour has to do with the price of bread") == "de");
}

TEST_CASE("words may end or begin anywhere in the text") {
  const std::string words = "the harbour and the ferries of the town ";
  for (std::size_t spaces = 0; spaces < 80; ++spaces)
    CHECK(language(std::string(spaces, '.') + words) == "en");
  for (std::size_t before = 0; before < 80; ++before)
    CHECK(language(std::string(before, '.') + "港口将关闭三周，渡轮必须在外面等候。") == "zh");
}

TEST_CASE("the language of an article is that of its own text") {
  constexpr std::string_view page =
      "Startseite\nMehr zum Thema\n\nHarbour closed for three weeks\n\n"
      "The harbour will be closed for three weeks, and the ferries have to wait outside until the "
      "new gate is there.\n\nThe old one was built in 1911. It cost more than the town had.\n\n"
      "Der Newsletter für alle, die mehr wissen wollen: Jetzt anmelden\n";
  CHECK(split_article(page).language == "en");
  CHECK(split_article(page, {.language = "sco"}).language == "sco");
}
