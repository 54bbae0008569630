#include "read/sgml/sgml_text.h"

#include <doctest/doctest.h>

using namespace galley;

namespace {

std::string decoded(std::string_view text) {
  std::string out;
  append_sgml_text(text, out);
  return out;
}

}  // namespace

TEST_CASE("references are what they stand for") {
  CHECK(decoded("&lt;P&gt; &amp;amp; &quot;&apos;") == "<P> &amp; \"'");
  CHECK(decoded("Mia&#160;M&#xFC;ller, &#X20ac;5") == "Mia\u00A0Müller, €5");
  CHECK(decoded("&Auml;rger, &auml;lter, &yuml;&nbsp;&mdash;&hyph;&blank;x") ==
        "Ärger, älter, ÿ\u00A0—- x");
  CHECK(decoded("&#150; &#128;") == "– €");
}

TEST_CASE("what is no reference stays as it stands") {
  for (const char* const text : {"&", "AT&T", "&;", "&lt", "&#;", "&#x;", "&#xD800;", "&#1114112;",
                                 "&#12a;", "&unheardof;", "&LT;", "Q&A; more", "&#99999999999;"})
    CHECK(decoded(text) == text);
}

TEST_CASE("control characters are left out, decoded ones too") {
  CHECK(decoded("a\x1b[31mb\x7F\x02\tc\n") == "a[31mb\tc\n");
  CHECK(decoded("a&#27;[31m&#3;&#0;&#127;&#31;b&#10;") == "a[31mb\n");
  CHECK(decoded(std::string_view("a\0b", 3)) == "ab");
  CHECK(decoded("a\r\nb\rc&#13;") == "a\nb\nc");
}
