#include "read/text/text_format.h"

#include <doctest/doctest.h>

#include "extents.h"
#include "source.h"

using namespace galley;
using namespace galley::test;

namespace {

Strings records(std::string_view source) {
  return raws(read_file(source, {.format = SourceFormat::text}));
}

}  // namespace

TEST_CASE("a source without a form feed is one record") {
  CHECK(records("Rain in May\n\nIt rained.\n") == Strings{"Rain in May\n\nIt rained.\n"});
  CHECK(records("no line end") == Strings{"no line end"});
}

TEST_CASE("a line that is just a form feed separates records and belongs to none") {
  CHECK(records("one\n\f\ntwo\n") == Strings{"one\n", "two\n"});
  CHECK(records("one\r\n\f\r\ntwo\r\n") == Strings{"one\r\n", "two\r\n"});
  CHECK(records("one\n\f") == Strings{"one\n"});
  CHECK(records("\f\none\n") == Strings{"one\n"});
  CHECK(records("one\n\f\n\ntwo\n\n\f\n") == Strings{"one\n", "\ntwo\n\n"});
}

TEST_CASE("a form feed that does not stand alone in its line is text") {
  CHECK(records("one\f\ntwo\n") == Strings{"one\f\ntwo\n"});
  CHECK(records("one\n\ftwo\n") == Strings{"one\n\ftwo\n"});
  CHECK(records("one\n\f\f\ntwo\n") == Strings{"one\n\f\f\ntwo\n"});
  CHECK(records("one\n\f\rtwo\n") == Strings{"one\n\f\rtwo\n"});
  CHECK(records("one\n\f\r") == Strings{"one\n\f\r"});
}

TEST_CASE("white space alone is no record") {
  CHECK(records("") == Strings{});
  CHECK(records(" \t\r\n\n") == Strings{});
  CHECK(records("\xEF\xBB\xBF") == Strings{});
  CHECK(records("\f\f\f") == Strings{});
  CHECK(records("one\n\f\n \n\f\n\f\n\xC2\xA0\n\f\ntwo") == Strings{"one\n", "two"});
}

TEST_CASE("a byte order mark at the source's start is no part of the text") {
  const auto all = read_file("\xEF\xBB\xBFone\n\f\n\xEF\xBB\xBFtwo\n");
  CHECK(texts(all) == Strings{"one\n", "\xEF\xBB\xBFtwo\n"});
  CHECK(all[0].raw == "\xEF\xBB\xBFone\n");
}

TEST_CASE("text is found the same from any start and however it comes") {
  TextFormat format;
  for (const std::string_view source :
       {"", "a", "\f", "\f\n", "\n\f\n", "a\n\f\nb\n\f\nc", "a\n\f\n\f\n\f\r\nb\n\f\rc\n\f",
        "\f\na\f\n\f\n\f\f\n\f\n", "\r\n\f\r\n\r\f\r\n\f\r\n"}) {
    CAPTURE(source);
    CHECK(starts_anywhere(format, source));
    CHECK(extents_growing(format, source) == extents_from(format, source, 0));
  }
}
