#include "write/json/json_writer.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using galley::JsonWriter;

namespace {

// What write(writer) writes behind text that stands there already.
template <class Write>
std::string written(Write write) {
  std::string out = "before ";
  {
    JsonWriter writer(out);
    write(writer);
  }
  REQUIRE(out.starts_with("before "));
  return out.substr(7);
}

std::string string(std::string_view text) {
  return written([&](JsonWriter& out) { out.string(text); });
}

std::string part(std::string_view text) {
  return written([&](JsonWriter& out) { out.part(text); });
}

std::string lines(const std::vector<std::string_view>& blocks) {
  return written([&](JsonWriter& out) { out.lines_or_null(blocks); });
}

}  // namespace

TEST_CASE("quotation marks, backslashes and control characters are escaped") {
  CHECK(string(R"(say "a\b")") == R"("say \"a\\b\"")");
  CHECK(string("a\n\t\r\b\x1f") == R"("a\n\t\r\u0008\u001f")");
  CHECK(string(std::string_view("\0", 1)) == R"("\u0000")");
  CHECK(string("grün 東京 \u2028") == "\"grün 東京 \u2028\"");
}

TEST_CASE("the control characters that only terminals obey are escaped, too") {
  CHECK(string("\x7f \u0080 \u009b31m") == R"("\u007f \u0080 \u009b31m")");
  CHECK(string("\u00a0\u00ab\u00bf") == "\"\u00a0\u00ab\u00bf\"");
  CHECK(string("\xC2\"\xC2") == "\"\xC2\\\"\xC2\"");
}

TEST_CASE("a part is unwrapped and escaped at once") {
  CHECK(part("one \"two\"\nthree") == R"("one \"two\" three")");
  CHECK(part(" one\t\u0085 \u00A0\r\n\f two\nthree \n") == R"("one two three")");
  CHECK(part("ten-\nyear\n東京\n都") == R"("ten-year 東京都")");
  CHECK(part(" \n ") == R"("")");
  CHECK(written([](JsonWriter& out) { out.part_or_null("\u3000\n"); }) == "null");
}

TEST_CASE("lines stay lines, without the blank ones") {
  CHECK(lines({" a\nb \n\n\tc", "d"}) == R"("a\nb\nc\nd")");
  CHECK(lines({"", " \n", "ten-\n year"}) == R"("ten-\nyear")");
  CHECK(lines({"\n"}) == "null");
}

TEST_CASE("lists end without a comma") {
  const auto list = [](const std::vector<std::size_t>& numbers) {
    return written([&](JsonWriter& out) {
      out.list(numbers, [&](std::size_t number) { out.number(number); });
    });
  };
  CHECK(list({}) == "[]");
  CHECK(list({0, 18446744073709551615U}) == "[0,18446744073709551615]");
}

TEST_CASE("text of any length finds room") {
  const std::string control(5000, '\x01');
  CHECK(string(control).size() == 6 * control.size() + 2);
  CHECK(part(std::string(5000, 'x')).size() == 5002);
}
