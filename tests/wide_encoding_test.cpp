#include "read/source/wide_encoding.h"

#include <doctest/doctest.h>

#include <string>

#include "wide_text.h"

using namespace galley;
using namespace std::string_view_literals;
using test::to_wide;

namespace {

constexpr Encoding wide_encodings[] = {Encoding::utf16le, Encoding::utf16be, Encoding::utf32le,
                                       Encoding::utf32be};

}  // namespace

TEST_CASE("a byte order mark tells the encoding, whatever comes behind it") {
  for (const Encoding encoding : wide_encodings)
    for (const std::u32string_view text : {U"\uFEFF"sv, U"\uFEFFOne"sv, U"\uFEFF\u0001\u0002"sv})
      CHECK(wide_encoding_of(to_wide(text, encoding)) == encoding);
}

TEST_CASE("text of any script shows its encoding without a mark") {
  for (const std::u32string_view text :
       {U"Rain in Porto"sv, U"By Ana\n"sv, U"Дождь в Порту\nАна Кошта\n"sv, U"Βροχή στο Πόρτο\n"sv,
        U"גשם בפורטו\n"sv, U"هطول أمطار في بورتو\n"sv,
        U"ポルトで雨が降った。\n市長は「大丈夫」と述べた。\n"sv,
        U"波尔图下雨了。\n市长说没有问题。\n"sv,
        U"포르투에 비가 내렸다. 시장은 괜찮다고 말했다.\n"sv, U"पोर्टो में बारिश\n"sv,
        U"ฝนตก ในปอร์โต\n"sv}) {
    for (const Encoding encoding : wide_encodings) {
      CAPTURE(name_of(encoding));
      const std::string bytes = to_wide(text, encoding);
      CAPTURE(bytes);
      CHECK(wide_encoding_of(bytes) == encoding);
      // Cut off anywhere in the last character.
      CHECK(wide_encoding_of(std::string_view(bytes).substr(0, bytes.size() - 1)) == encoding);
    }
  }
}

TEST_CASE("narrow text is not wide, with NULs or without") {
  for (const std::string_view bytes :
       {""sv, "\xFF"sv, "a\0"sv, "Rain in Porto\n"sv, "Rain\0in\0Porto\0today\0"sv,
        "Rain fell\0\0\0\0\0\0\0\0\0\0"sv, "\0\0\0\0\0\0\0\0\0\0\0\0"sv, "abc\0def\0ghi \0jkl\0"sv,
        "caf\xE9 \0and\0bar\0"sv, "Дождь\0в\0Порту\0"sv, "1\t2\t3\n4\t5\t6\n"sv,
        "\xB2\xA8\xB6\xFB\xCD\xBC\xCF\xC2\xD3\xEA\xC1\xCB\n"sv,
        "\x7F"
        "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0\x01\0\0\0"sv}) {
    CAPTURE(bytes);
    CHECK(wide_encoding_of(bytes) == std::nullopt);
  }
}
