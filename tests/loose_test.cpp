#include "text/loose.h"

#include <doctest/doctest.h>

using galley::end_of_unchanged;
using galley::loosen;

TEST_CASE("quotation marks of all styles are two") {
  CHECK(loosen("‘x’ ‚n‛ ‹k› ′t′ ＇q＇ don´t") == "'x' 'n' 'k' 't' 'q' don't");
  CHECK(loosen("“a” „b‟ «c» ″d″ ＂e＂ 「東」『京』") ==
        "\"a\" \"b\" \"c\" \"d\" \"e\" \"東\"\"京\"");
  CHECK(loosen("צה״ל ג׳") == "צה\"ל ג'");
}

TEST_CASE("dashes of all styles are hyphens, and an ellipsis is three full stops") {
  CHECK(loosen("1‐2‑1‒2–1—2―1−2﹘1﹣2－1") == "1-2-1-2-1-2-1-2-1-2-1");
  CHECK(loosen("well…") == "well...");
}

TEST_CASE("what has no width vanishes") {
  CHECK(loosen("co\u00ADop\u200Ber\u200Ca\u200Dte\u2060d\uFEFF") == "cooperated");
  CHECK(loosen("\u200Eabc\u200F \u202Ad\u202C \u2764\uFE0F") == "abc d \u2764");
}

TEST_CASE("white space of all kinds is a space each") {
  CHECK(loosen("x\u00A0n\u2009k\u3000t\tq\u202Fm") == "x n k t q m");
  CHECK(loosen("a  b") == "a  b");
}

TEST_CASE("letters lose their accents, composed or not") {
  CHECK(loosen("José Müller, Ayşe, Čapek") == "Jose Muller, Ayse, Capek");
  CHECK(loosen("Jose\u0301 Mu\u0308ller") == "Jose Muller");
  CHECK(loosen("Nguyễn") == "Nguyen");
  CHECK(loosen("Nguye\u0302\u0303n") == "Nguyen");
  CHECK(loosen("\u0301a") == "a");
  CHECK(loosen("Ёлкий ώ") == "Елкии ω");
  CHECK(loosen("\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD") == "\u05E9\u05DC\u05D5\u05DD");
  CHECK(loosen("\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F") == "\u0645\u062D\u0645\u062F");
}

TEST_CASE("letters of their own stay, and case does") {
  CHECK(loosen("Łódź, Tromsø, Đoković, ß, ı") == "Łodz, Tromsø, Đokovic, ß, ı");
  CHECK(loosen("ＡＢＣ 東京") == "ＡＢＣ 東京");
}

TEST_CASE("vowel signs of the scripts of India and Thailand stay") {
  CHECK(loosen("हिन्दी") == "हिन्दी");
  CHECK(loosen("ที่นี่") == "ที่นี่");
}

TEST_CASE("what remains of a character is one code point where there is one") {
  CHECK(loosen("한글") == "한글");
  CHECK(loosen("\u1112\u1161\u11AB\u1100\u1173\u11AF") == "한글");
  CHECK(loosen("か\u3099") == "\u304C");
  CHECK(loosen("\u0958") == loosen("\u0915\u093C"));  // never composed
  CHECK(loosen("\u09C7\u09BE") == "\u09CB");
}

TEST_CASE("bytes that are not UTF-8 become U+FFFD") {
  CHECK(loosen("a\x80z\xE6\x9D") == "a\uFFFDz\uFFFD");
  CHECK(loosen("") == "");
}

TEST_CASE("a letter of a great many accents is read in time") {
  std::string accents = "a";
  for (int i = 0; i < 100'000; ++i) accents += i % 2 == 0 ? "\u0301" : "\u0323";
  CHECK(loosen(accents) == "a");
}

TEST_CASE("letters stay up to one that has an accent") {
  CHECK(end_of_unchanged("Привет 東京 한 カ", 0) == 27);
  CHECK(end_of_unchanged("ае\u0301", 0) == 2);
  CHECK(end_of_unchanged("東か\u3099", 0) == 3);
  CHECK(end_of_unchanged("東\u00AD", 0) == 3);
  CHECK(end_of_unchanged("東\xE6\x9D", 0) == 3);
}

TEST_CASE("ASCII stays but for tabs and line ends, up to a letter that has an accent") {
  CHECK(end_of_unchanged("a ~", 0) == 3);
  CHECK(end_of_unchanged("0123456789\u00E9", 2) == 10);
  CHECK(end_of_unchanged("0123456789ab\tc", 0) == 12);
  CHECK(end_of_unchanged("0123456789e\u0301", 0) == 10);
  CHECK(end_of_unchanged("e\u0301", 0) == 0);
  for (int byte = 0; byte < 256; ++byte) {
    const bool stays = byte < 0x80 && (byte < '\t' || byte > '\r');
    for (std::size_t at = 0; at < 9; ++at) {
      std::string text(9, 'a');
      text[at] = static_cast<char>(byte);
      CHECK(end_of_unchanged(text, 0) == (stays ? 9 : at));
    }
  }
}
