#include <doctest/doctest.h>
#include <galley/encoding.h>

#include <string>
#include <string_view>

#include "check_repair.h"
#include "text/encoding/converter.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::string_view rule = "mojibake";

// What a program makes of UTF-8 that takes each byte for a character of the encoding.
std::string misread(std::string_view text, Encoding encoding) {
  const Converter converter = open_converter(encoding);
  std::u16string units;
  std::string misread;
  for (const char byte : text) {
    to_utf16(converter.get(), {&byte, 1}, Ending::whole, units);
    append_utf8(units.front(), misread);
  }
  return misread;
}

constexpr Encoding encodings[] = {Encoding::windows_1252, Encoding::windows_1251,
                                  Encoding::macintosh};

constexpr std::string_view clean[] = {
    "Der Bürgermeister eröffnete die Brücke über den Fluß – „endlich“, wie er sagte.",
    "« C’est déjà l’été », a-t-il dit près de l’école où les élèves étudient.",
    "¿Dónde está la señora Núñez? Nadie lo sabía en la estación.",
    "A câmara não aprovou a construção da ponte, disse o vereador João.",
    "Burmistrz otworzył most, gdzie wcześniej pływał prom, a mieszkańcy się cieszyli.",
    "Starosta otevřel nový most přes řeku a lidé přišli s kočárky i psy.",
    "Belediye başkanı yeni köprüyü açtı ve gençlere teşekkür etti.",
    "Мэр открыл новый мост через реку и поблагодарил строителей.",
    "Міський голова у місті Рівне відкрив міст. Січень був теплий.",
    "Градоначелник је отворио нови мост преко реке.",
    "Ο δήμαρχος εγκαινίασε τη νέα γέφυρα πάνω από το ποτάμι.",
    "ראש העיר חנך את הגשר החדש מעל הנחל.",
    "افتتح رئيس البلدية الجسر الجديد فوق النهر.",
    "市长为横跨河流的新桥剪彩，并感谢了工人。",
    "市長は土曜日、川にかかる新しい橋の開通式を行った。",
    "시장은 토요일 새 다리를 개통했다.",
    "महापौर ने शनिवार को नए पुल का उद्घाटन किया।",
    "Thị trưởng đã khánh thành cây cầu mới bắc qua sông.",
    "The mayor said it wasn’t late: “We’ll open on Monday.”",
    "Temperatures reached 31°C at the café — and kept rising…",
};

TEST_CASE("what was read in the wrong encoding is told with what it was") {
  CHECK(found_by(rule, "Le cafÃ© du port rouvre.") ==
        Found{"'Ã©': 'Ã©' is 'é' read as Windows-1252 -> 'é'"});
  CHECK(found_by(rule, "Itâ€™s open.") == Found{"'â€™': 'â€™' is '’' read as Windows-1252 -> '’'"});
  CHECK(found_by(rule, "Le cafГ© du port.") ==
        Found{"'Г©': 'Г©' is 'é' read as Windows-1251 -> 'é'"});
  CHECK(found_by(rule, "Le caf√© du port.") == Found{"'√©': '√©' is 'é' read as Mac Roman -> 'é'"});
  CHECK(found_by(rule, "It\u00E2\u0080\u0099s open.") ==
        Found{"'\u00E2\u0080\u0099': '\u00E2\u0080\u0099' is '’' read as Latin-1 -> '’'"});
}

TEST_CASE("words of a text that is misread as a whole are told together") {
  CHECK(
      found_by(rule, "Р”РѕР±СЂС‹Р№ РґРµРЅСЊ, РґСЂСѓР·СЊСЏ") ==
      Found{
          "'Р”РѕР±СЂС‹Р№ РґРµРЅСЊ, РґСЂСѓР·СЊСЏ': 'Р”РѕР±СЂС‹Р№ РґРµРЅСЊ, РґСЂСѓР·СЊСЏ' is 'Добрый "
          "день, друзья' read as Windows-1251 -> 'Добрый день, друзья'"});
}

TEST_CASE("what was misread twice is read back twice") {
  CHECK(found_by(rule, "Le cafÃƒÂ© du port rouvre.") ==
        Found{"'ÃƒÂ©': 'ÃƒÂ©' is 'é' read as Windows-1252 twice -> 'é'"});
}

TEST_CASE("where a byte was lost there is no repair") {
  CHECK(found_by(rule, "â€œYes,â€\uFFFD she said.") ==
        Found{"'â€œ': 'â€œ' is '“' read as Windows-1252 -> '“'",
              "'â€\uFFFD': 'â€\uFFFD' looks like UTF-8 read as Windows-1252"});
  CHECK(found_by(rule, "She said ï¿½yes.") ==
        Found{"'ï¿½': 'ï¿½' looks like UTF-8 read as Windows-1252"});
  CHECK(found_by(rule, "“Yes,â€ she said.") ==
        Found{"'â€': 'â€' looks like UTF-8 read as Windows-1252"});
}

TEST_CASE("text in all languages is found and read back, once and twice misread") {
  std::size_t whole = 0;
  for (const std::string_view text : clean)
    for (const Encoding encoding : encodings) {
      CAPTURE(text);
      const std::string once = misread(text, encoding);
      const std::string twice = misread(once, encoding);
      CHECK(found_by(rule, once) != Found{});
      CHECK(found_by(rule, twice) != Found{});
      whole += repaired_by(rule, once) == text;
      whole += repaired_by(rule, twice) == text;
    }
  // The rest has a short word that could as well have been meant.
  CHECK(whole >= std::size(clean) * std::size(encodings) * 2 * 95 / 100);
}

TEST_CASE("text that is right is left alone") {
  for (const std::string_view text : clean) CHECK(found_by(rule, text) == Found{});
  for (const std::string_view text :
       {"« Je suis allé », dit-il.", "« Il l’a fait à Paris… »", "CAFÉ” ESPAÑ…", "o que é…”",
        "„Spaß“ und „Maß“, „Fuß–Ball“", "«está» —dijo", "В Москве и О Москве, «СССР»",
        "СЈАЈ И ВЈЕТАР", "—él dijo: —Él", "‚Ähnlich‘, „Öl“", "3 × = 9", "на 5 °C выше",
        "Über café – naïve façade, Ångström, Ærø", "ΑΒΓ × ÷ ± ≈ √2 ¬p"})
    CHECK_MESSAGE(found_by(rule, text) == Found{}, text);
}

TEST_CASE("repairs of misread text are made at once") {
  for (const std::string_view text : clean)
    for (const Encoding encoding : encodings) {
      const std::string once = misread(text, encoding);
      CHECK(is_repaired_at_once(rule, once));
      CHECK(is_repaired_at_once(rule, misread(once, encoding)));
      CHECK(is_repaired_at_once(rule, misread(once, Encoding::windows_1252)));
    }
}

TEST_CASE("text of signs that could all begin UTF-8 takes no longer than other text") {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "Ã‚â€ﾃÐ\u0090";
  CHECK(found_by(rule, text).size() > 0);
}

}  // namespace
}  // namespace galley
