#include "bytes/ascii_masks.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace galley;

namespace {

constexpr std::string_view alphabet =
    "aB. \n\r-\xC3"
    "9@";

bool agree(std::string_view text) {
  const AsciiMasks fast = ascii_masks(text);
  const AsciiMasks plain = plain_ascii_masks(text);
  return fast.upper == plain.upper && fast.lower == plain.lower && fast.digit == plain.digit &&
         fast.joiner == plain.joiner && fast.sign == plain.sign && fast.dot == plain.dot &&
         fast.high == plain.high;
}

// Calls visit(text) for each text of `size` signs of the alphabet.
template <class Visit>
void for_each_text(std::size_t size, Visit visit) {
  std::vector<std::size_t> signs(size, 0);
  std::string text(size, alphabet[0]);
  for (;;) {
    visit(std::string_view(text));
    std::size_t i = 0;
    while (i < size && ++signs[i] == alphabet.size()) signs[i++] = 0;
    if (i == size) return;
    for (std::size_t k = 0; k <= i; ++k) text[k] = alphabet[signs[k]];
  }
}

}  // namespace

TEST_CASE("each bit tells of its byte") {
  const AsciiMasks masks = ascii_masks("Ab-1@.\xC3");
  CHECK(masks.upper == 0b0000001);
  CHECK(masks.lower == 0b0000010);
  CHECK(masks.joiner == 0b0000100);
  CHECK(masks.digit == 0b0001000);
  CHECK(masks.sign == 0b0010000);
  CHECK(masks.dot == 0b0100000);
  CHECK(masks.high == 0b1000000);
}

TEST_CASE("only the first 64 bytes count, and no text has no bits") {
  CHECK(ascii_masks(std::string(64, 'a') + "B").upper == 0);
  CHECK(ascii_masks(std::string(64, 'a')).lower == ~std::uint64_t{0});
  CHECK(agree(""));
  CHECK(ascii_masks({}).lower == 0);
}

TEST_CASE("the fast masks are the plain ones for every short text") {
  int different = 0;
  for (std::size_t size = 0; size <= 6; ++size)
    for_each_text(size, [&](std::string_view text) { different += !agree(text); });
  CHECK(different == 0);
}

TEST_CASE("the fast masks are the plain ones wherever the text stands among 64 bytes") {
  int different = 0;
  for (const std::size_t at : {std::size_t{0}, std::size_t{13}, std::size_t{58}}) {
    std::string block(64, '/');
    for_each_text(6, [&](std::string_view text) {
      block.replace(at, text.size(), text);
      different += !agree(block);
    });
  }
  CHECK(different == 0);
}

TEST_CASE("the fast masks are the plain ones for every byte and every length") {
  int different = 0;
  for (int byte = 0; byte < 256; ++byte)
    for (std::size_t size = 0; size <= 70; ++size)
      different += !agree(std::string(size, static_cast<char>(byte)));
  CHECK(different == 0);
}
