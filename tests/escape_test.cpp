#include "text/escape.h"

#include <doctest/doctest.h>
#include <galley/text.h>

#include <string>

#include "text/repair.h"

namespace {

template <class Append>
std::string with(Append append, std::string_view text) {
  std::string out;
  append(text, out);
  return out;
}

}  // namespace

TEST_CASE("TSV escapes what would end a field") {
  CHECK(with(galley::append_tsv_escaped, "a\tb\nc\rd\\e\"f") == R"(a\tb\nc\rd\\e"f)");
}

TEST_CASE("CSV quotes only fields that need it") {
  CHECK(with(galley::append_csv_field, "plain text") == "plain text");
  CHECK(with(galley::append_csv_field, "a, b") == "\"a, b\"");
  CHECK(with(galley::append_csv_field, "say \"a\"") == "\"say \"\"a\"\"\"");
  CHECK(with(galley::append_csv_field, "a\nb") == "\"a\nb\"");
}

TEST_CASE("a string of JSON escapes what ends it and control characters") {
  CHECK(with(galley::append_json_string, "") == "\"\"");
  CHECK(with(galley::append_json_string, "Zürich \"a\\b\"") == R"("Zürich \"a\\b\"")");
  CHECK(with(galley::append_json_string, "a\n\x7F\u009B\u00A0") ==
        "\"a\\u000a\\u007f\\u009b\u00A0\"");
}

TEST_CASE("a terminal gets no control characters and no changes of direction") {
  CHECK(with(galley::append_visible, "\x1b[2J\a") == R"(\x1b[2J\x07)");
  CHECK(with(galley::append_visible, "a\tb\n") == "a\tb\\x0a");
  CHECK(with(galley::append_visible, "\u202Eevil\u2066") == "\\u202eevil\\u2066");
  CHECK(with(galley::append_visible, "\u009B1m") == "\\u009b1m");
  CHECK(with(galley::append_visible, "grün 東京 \uFFFD") == "grün 東京 \uFFFD");
  CHECK(with(galley::append_visible, "a\xFF\xE6\x9D") == R"(a\xff\xe6\x9d)");
  CHECK(with(galley::append_visible_lines, "a\n\x1b\nb") == "a\n\\x1b\nb");
}

TEST_CASE("HTML has references for what would be markup, and for the carriage return") {
  CHECK(with(galley::append_html_escaped, "<a b=\"c\"> & 'd'") ==
        "&lt;a b=&quot;c&quot;&gt; &amp; 'd'");
  CHECK(with(galley::append_html_escaped, "a\r\n\tb") == "a&#13;\n\tb");
  CHECK(with(galley::append_html_escaped, "\x1b \u202e \xFF grün") == R"(\x1b \u202e \xff grün)");
}

TEST_CASE("what is not UTF-8 becomes one U+FFFD for each maximal part") {
  CHECK(with(galley::append_repaired, "a\xFFz") == "a\uFFFDz");
  CHECK(with(galley::append_repaired, "\xE6\x9D\xE6\x9D\xB1") == "\uFFFD東");
  CHECK(with(galley::append_repaired, "\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
  std::string out = "\xFF kept \xFF";
  galley::repair_from(1, out);
  CHECK(out == "\xFF kept \uFFFD");
}

TEST_CASE("East Asian signs are two columns wide, accents on a letter none") {
  CHECK(galley::display_width("Oslo") == 4);
  CHECK(galley::display_width("東京") == 4);
  CHECK(galley::display_width("e\u0301") == 1);
  CHECK(galley::cut_to_width("東京都", 5) == "東京");
  CHECK(galley::cut_to_width("Oslo", 5) == "Oslo");
}
