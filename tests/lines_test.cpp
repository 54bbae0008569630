#include "text/lines.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using galley::Lines;

namespace {

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> all;
  Lines lines(text);
  for (std::string_view line; lines.next(line);) all.emplace_back(line);
  return all;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("LF, CRLF and a lone CR end a line") {
  CHECK(lines_of("a\nb\r\nc\rd") == Strings{"a", "b", "c", "d"});
}

TEST_CASE("the last line may lack its terminator") {
  CHECK(lines_of("a\nb\n") == Strings{"a", "b"});
  CHECK(lines_of("a\nb") == Strings{"a", "b"});
  CHECK(lines_of("") == Strings{});
}

TEST_CASE("an empty line is a line") {
  CHECK(lines_of("\n\n") == Strings{"", ""});
  CHECK(lines_of("\r\r\n") == Strings{"", ""});
  CHECK(lines_of("a\n\nb") == Strings{"a", "", "b"});
}
