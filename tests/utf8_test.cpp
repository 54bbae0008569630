#include "text/utf8.h"

#include <doctest/doctest.h>

using namespace galley;

namespace {

// "value/length" of each code point from the start, and from the end.
std::u32string forwards(std::string_view text) {
  std::u32string all;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = decode(text, at);
    all += next.value;
    at += next.length;
  }
  return all;
}

std::u32string backwards(std::string_view text) {
  std::u32string all;
  for (std::size_t end = text.size(); end > 0;) {
    const CodePoint last = decode_before(text, end);
    all.insert(all.begin(), last.value);
    end -= last.length;
  }
  return all;
}

}  // namespace

TEST_CASE("code points are read from either end") {
  for (const std::string_view text :
       {"", "aé", "Ёлка 2020", "東京\u3002", "👩‍💻!", "a\u0301"}) {
    CAPTURE(text);
    CHECK(forwards(text) == backwards(text));
  }
  CHECK(forwards("é東👩") == U"é東👩");
}

TEST_CASE("each maximal part of a broken sequence is one replacement character") {
  CHECK(forwards("\xC3") == U"\uFFFD");
  CHECK(forwards("\xE6\x9D") == U"\uFFFD");                  // the third byte is missing
  CHECK(forwards("\xE0\x80\x80") == U"\uFFFD\uFFFD\uFFFD");  // overlong
  CHECK(forwards("\xED\xA0\x80") == U"\uFFFD\uFFFD\uFFFD");  // a surrogate
  CHECK(forwards("\xF0\x9F\x91z") == U"\uFFFDz");
  CHECK(forwards("\xF5\xFF") == U"\uFFFD\uFFFD");
}

TEST_CASE("from the end broken bytes are read too, and never past the start") {
  CHECK(decode_before("\x80", 1).length == 1);
  CHECK(decode_before("a\x80\x80\x80\x80\x80", 6).value == replacement_character);
  CHECK(decode_before("", 0).length == 0);
  CHECK(decode("", 0).length == 0);
}

TEST_CASE("what is appended is read back") {
  for (const char32_t c : {U'a', U'\x7F', U'\x80', U'ß', U'\u07FF', U'\u0800', U'東', U'\uFFFF',
                           U'\U00010000', U'\U0010FFFF'}) {
    std::string out;
    append_utf8(c, out);
    CHECK(forwards(out) == std::u32string(1, c));
  }
}

TEST_CASE("code points are counted without those bytes that only go on") {
  CHECK(code_points("") == 0);
  CHECK(code_points("Straße nach Łódź, 12 km") == 23);
  CHECK(code_points("東京タワーの下で") == 8);
}

TEST_CASE("white space of every script is trimmed") {
  CHECK(trim(" \t\r\n a b \n") == "a b");
  CHECK(trim("\u00A0\u3000東京\u200B") == "東京");
  CHECK(trim("\uFEFFTitle") == "Title");
  CHECK(trim(" \u2003 ") == "");
  CHECK(trim("\xFF ") == "\xFF");
}

TEST_CASE("letters, capitals and digits are known in other scripts") {
  CHECK((is_letter(U'Ж') && is_letter(U'東') && !is_letter(U'7') && !is_letter(U'\u0301')));
  CHECK((is_upper(U'Ж') && !is_upper(U'ж') && is_lower(U'ж') && !is_upper(U'東')));
  CHECK(digit_value(U'７') == 7);
  CHECK(digit_value(U'٣') == 3);
  CHECK(digit_value(U'x') == -1);
}

TEST_CASE("one byte beyond ASCII anywhere makes a text no ASCII") {
  CHECK(galley::is_ascii(""));
  CHECK(galley::is_ascii("sixteen letters!"));
  CHECK_FALSE(galley::is_ascii("sixteen letters\u00E9"));
  CHECK_FALSE(galley::is_ascii("\u00E9 and more than eight bytes"));
}
