#include "read/text/separator_format.h"

#include <doctest/doctest.h>

#include <stdexcept>

#include "extents.h"
#include "source.h"

using namespace galley;
using namespace galley::test;

namespace {

Strings records(std::string_view source, const char* separator) {
  return raws(read_file(source, {.separator = separator}));
}

}  // namespace

TEST_CASE("a line that the pattern matches as a whole separates records") {
  CHECK(records("one\n====\ntwo\n==\nthree", "=+") == Strings{"one\n", "two\n", "three"});
  CHECK(records("one\n==== end\ntwo\n", "=+") == Strings{"one\n==== end\ntwo\n"});
  CHECK(records("=\none\n=", "=+") == Strings{"one\n"});
}

TEST_CASE("the pattern sees the line without LF or CRLF") {
  CHECK(records("one\r\n%%\r\ntwo\r\n", "%%") == Strings{"one\r\n", "two\r\n"});
  CHECK(records("one\n\ntwo\n\n\nthree\n", "^$") == Strings{"one\n", "two\n", "three\n"});
}

TEST_CASE("with a separator of their own a form feed is text") {
  CHECK(records("a\n\f\n--\nb\n", "--") == Strings{"a\n\f\n", "b\n"});
}

TEST_CASE("a separator parts texts alone") {
  const std::string lines = "{\"text\": \"a\"}\n--\n{\"text\": \"b\"}\n";
  CHECK(texts(read_file(lines, {.separator = "--"})) == Strings{"a", "", "b"});
  const ReadOptions as_text = {.format = SourceFormat::text, .separator = "--"};
  CHECK(raws(read_file(lines, as_text)) == Strings{"{\"text\": \"a\"}\n", "{\"text\": \"b\"}\n"});
}

TEST_CASE("a line longer than 4096 bytes never separates") {
  const std::string longest = std::string(4095, '-') + "\n";
  const std::string longer = std::string(4096, '-') + "\n";
  CHECK(records("a\n" + longest + "b\n", "-+") == Strings{"a\n", "b\n"});
  CHECK(records("a\n" + longer + "b\n", "-+") == Strings{"a\n" + longer + "b\n"});
  SeparatorFormat format({.separator = "-+"});
  for (const std::string& line : {longest, longer}) {
    const std::string source = "a\n" + line + "b\n-\nc\n";
    CHECK(extents_growing(format, source) == extents_from(format, source, 0));
  }
}

TEST_CASE("a pattern that is none is told with RE2's words") {
  CHECK_THROWS_WITH_AS(SeparatorFormat({.separator = "(="}),
                       "missing ): (=", std::invalid_argument);
  CHECK_THROWS_AS(Reader(0, {.separator = "["}), std::invalid_argument);
}

TEST_CASE("separated text is found the same from any start and however it comes") {
  SeparatorFormat dashes({.separator = "-+"});
  SeparatorFormat blank({.separator = ""});
  for (const std::string_view source :
       {"", "-", "-\n", "a\n-", "a\n--\nb\n-\n-\nc\n", "-\r\n\r\n\na-\n-a\n\n\nb"}) {
    CAPTURE(source);
    CHECK(starts_anywhere(dashes, source));
    CHECK(starts_anywhere(blank, source));
    CHECK(extents_growing(dashes, source) == extents_from(dashes, source, 0));
    CHECK(extents_growing(blank, source) == extents_from(blank, source, 0));
  }
}

TEST_CASE("a worker whose window begins in a line too long to separate takes the next line") {
  const std::string source = std::string(10000, '-') + "\n-\nb\n";
  SeparatorFormat format({.separator = "-+"});
  const std::size_t from = 9000;
  const Window window{.bytes = std::string_view(source).substr(from - look_behind)};
  CHECK(format.find_start(window, look_behind) == source.find("b\n") - (from - look_behind));
}
