#include "bytes/ascii_masks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "all_texts.h"

using namespace galley;

namespace {

constexpr std::string_view alphabet =
    "aB. \n\r-\xC3"
    "9@'";

bool agree(std::string_view text) {
  const std::string copy = std::string(text) + std::string(ascii_masks_further, 'x');
  AsciiMasks plain[3]{};
  AsciiMasks sse2[3]{};
  AsciiMasks avx2[3]{};
  AsciiMasks fast[3]{};
  plain_ascii_masks(copy.data(), text.size(), plain);
  sse2_ascii_masks(copy.data(), text.size(), sse2);
  avx2_ascii_masks(copy.data(), text.size(), avx2);
  ascii_masks(copy.data(), text.size(), fast);
  return std::equal(std::begin(plain), std::end(plain), sse2) &&
         std::equal(std::begin(plain), std::end(plain), avx2) &&
         std::equal(std::begin(plain), std::end(plain), fast);
}

}  // namespace

TEST_CASE("each bit tells of its byte") {
  AsciiMasks masks;
  const std::string text = "Ab-1@.\xC3'" + std::string(ascii_masks_further, 'x');
  ascii_masks(text.data(), 8, &masks);
  CHECK(masks.upper == 0b00000001);
  CHECK(masks.lower == 0b00000010);
  CHECK(masks.hyphen == 0b00000100);
  CHECK(masks.digit == 0b00001000);
  CHECK(masks.sign == 0b00010000);
  CHECK(masks.dot == 0b00100000);
  CHECK(masks.high == 0b01000000);
  CHECK(masks.apostrophe == 0b10000000);
}

TEST_CASE("each 64 bytes have masks, and no text has none") {
  AsciiMasks masks[3]{};
  const std::string text = std::string(64, 'a') + "B" + std::string(ascii_masks_further, 'x');
  ascii_masks(text.data(), 65, masks);
  CHECK(masks[0].lower == ~std::uint64_t{0});
  CHECK(masks[1].lower == 0);
  CHECK(masks[1].upper == 1);
  ascii_masks(text.data(), 0, masks);
  CHECK(masks[1].upper == 1);
}

TEST_CASE("the fast masks are the plain ones for every short text") {
  int different = 0;
  for (std::size_t size = 0; size <= 6; ++size)
    test::for_each_text(alphabet, size, [&](std::string_view text) { different += !agree(text); });
  CHECK(different == 0);
}

TEST_CASE("the fast masks are the plain ones wherever the text stands among 64 bytes") {
  int different = 0;
  for (const std::size_t at : {std::size_t{0}, std::size_t{13}, std::size_t{58}}) {
    std::string block(64, '/');
    test::for_each_text(alphabet, 5, [&](std::string_view text) {
      block.replace(at, text.size(), text);
      different += !agree(block);
    });
  }
  CHECK(different == 0);
}

TEST_CASE("the fast masks are the plain ones for every byte and every length") {
  int different = 0;
  for (int byte = 0; byte < 256; ++byte)
    for (std::size_t size = 0; size <= 150; ++size)
      different += !agree(std::string(size, static_cast<char>(byte)));
  CHECK(different == 0);
}
