#include "read/warc/named_fields.h"

#include <doctest/doctest.h>

#include <utility>
#include <vector>

using namespace galley;

namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

Fields fields(std::string_view lines) {
  Fields found;
  NamedFields all(lines);
  for (NamedField field; all.next(field);) found.emplace_back(field.name, field.value);
  return found;
}

std::string unfolded(std::string_view value) {
  std::string out;
  append_unfolded(value, out);
  return out;
}

}  // namespace

TEST_CASE("a field is a name and a value without the white space around them") {
  CHECK(fields("") == Fields{});
  CHECK(fields("A: b\r\nC:d:e \nF :\r\n\r\n") == Fields{{"A", "b"}, {"C", "d:e"}, {"F", ""}});
  CHECK(fields("no colon\nA: b") == Fields{{"A", "b"}});
}

TEST_CASE("a line that begins with white space goes on with the value") {
  CHECK(fields("A: b\r\n c\n\td: e\nF: g") == Fields{{"A", "b\r\n c\n\td: e"}, {"F", "g"}});
  CHECK(unfolded("b\r\n c\n\t d") == "b c d");
  CHECK(unfolded("b  c") == "b  c");
}

TEST_CASE("a header ends with its first blank line") {
  CHECK(header_length("A: b\r\n\r\nx\n\n") == 8);
  CHECK(header_length("A: b\n\nx") == 6);
  CHECK(header_length("\nx") == 1);
  CHECK(header_length("A: b\r\n \r\nC: d\n") == std::string_view::npos);
  CHECK(header_length("A: b\r\n\r") == std::string_view::npos);
  CHECK(header_length("") == std::string_view::npos);
}

TEST_CASE("words are the same whatever the case of their ASCII letters") {
  CHECK(same_word("Content-TYPE", "content-type"));
  CHECK(!same_word("Content-Type", "Content_Type"));
  CHECK(!same_word("a", "ab"));
  CHECK(!same_word("@[", "`{"));
}
