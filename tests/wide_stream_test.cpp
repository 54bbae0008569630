#include "read/source/wide_stream.h"

#include <doctest/doctest.h>

#include <string>

#include "read/source/memory_stream.h"
#include "slow_stream.h"
#include "wide_text.h"

using namespace galley;
using namespace std::string_view_literals;
using test::to_wide;

namespace {

constexpr Encoding wide_encodings[] = {Encoding::utf16le, Encoding::utf16be, Encoding::utf32le,
                                       Encoding::utf32be};

std::string read_all(std::string_view bytes, Encoding encoding, std::size_t from = 4096,
                     std::size_t to = 4096) {
  test::SlowStream source(bytes, from);
  WideStream stream(source, encoding);
  std::string text;
  std::string piece(to, '\0');
  while (const std::size_t count = stream.read(piece.data(), piece.size()))
    text.append(piece, 0, count);
  CHECK(stream.failure() == "");
  return text;
}

const std::u32string_view text =
    U"\uFEFFRain fell in Porto on Monday, and it fell a lot.\nДождь. 雨が降った。 "
    U"\U0001F327\U0001F327 end\n";
const std::string_view utf8 =
    "\uFEFFRain fell in Porto on Monday, and it fell a lot.\nДождь. 雨が降った。 "
    "\U0001F327\U0001F327 end\n";

}  // namespace

TEST_CASE("wide text becomes UTF-8, however it is cut") {
  for (const Encoding encoding : wide_encodings)
    for (const std::size_t from : {1u, 2u, 3u, 5u, 4096u})
      for (const std::size_t to : {1u, 2u, 7u, 4096u})
        CHECK(read_all(to_wide(text, encoding), encoding, from, to) == utf8);
}

TEST_CASE("an ill-formed unit is one U+FFFD") {
  for (const Encoding encoding : wide_encodings) {
    CAPTURE(name_of(encoding));
    CHECK(read_all(to_wide(U"a\xD83Cz\xDF27\xDF27\xD83C\xD83C"sv, encoding), encoding) ==
          "a\uFFFDz\uFFFD\uFFFD\uFFFD\uFFFD");
  }
  CHECK(read_all(to_wide(U"a\x110000\xFFFFFFFFz"sv, Encoding::utf32be), Encoding::utf32be) ==
        "a\uFFFD\uFFFDz");
}

TEST_CASE("an incomplete unit at the end is one U+FFFD") {
  for (const Encoding encoding : wide_encodings) {
    const std::string bytes = to_wide(U"ab", encoding);
    CHECK(read_all(bytes.substr(0, bytes.size() - 1), encoding) == "a\uFFFD");
  }
  CHECK(read_all("a\0\x3C\xD8\x27"sv, Encoding::utf16le) == "a\uFFFD\uFFFD");
  CHECK(read_all("", Encoding::utf16le) == "");
}

TEST_CASE("the length of text in its source is known from the text") {
  for (const Encoding encoding : wide_encodings)
    CHECK(source_length(utf8, encoding) == to_wide(text, encoding).size());
  CHECK(source_length("a\uFFFDz", Encoding::utf16le) == 6);
  CHECK(source_length("a\uFFFDz", Encoding::utf8) == 5);
}
