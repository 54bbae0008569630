#include "bytes/word_masks.h"

#include <doctest/doctest.h>

#include <string>

#include "bytes/eight_bytes.h"

using namespace galley;

namespace {

bool same(const WordMasks& a, const WordMasks& b) {
  return a.letter == b.letter && a.digit == b.digit && a.apostrophe == b.apostrophe &&
         a.high == b.high;
}

std::string block_of(std::string_view text) {
  std::string block(text);
  block.resize(word_masks_bytes);
  return block;
}

}  // namespace

TEST_CASE("each bit of the word masks tells of its byte") {
  const WordMasks masks = word_masks(block_of("aZ 7'-\xC3").data());
  CHECK(masks.letter == 0b0000011);
  CHECK(masks.digit == 0b0001000);
  CHECK(masks.apostrophe == 0b0010000);
  CHECK(masks.high == 0b1000000);
}

TEST_CASE("the fast word masks are the plain ones for every byte at every place") {
  int different = 0;
  for (int byte = 0; byte < 256; ++byte) {
    for (std::size_t at = 0; at < word_masks_bytes; ++at) {
      std::string block(word_masks_bytes, at % 2 == 0 ? 'x' : ' ');
      block[at] = static_cast<char>(byte);
      const WordMasks plain = word_masks_plain(block.data());
      different += !same(plain, word_masks(block.data()));
      different += !same(plain, word_masks_sse2(block.data()));
    }
  }
  CHECK(different == 0);
}

TEST_CASE("eight bytes are one number") {
  const std::uint64_t eight = eight_bytes("ABcdefgh");
  CHECK((eight & 0xFFFF) == ('B' << 8 | 'A'));
  CHECK(first_bytes(small_letters(eight), 3) == first_bytes(eight_bytes("abcxxxxx"), 3));
  CHECK(first_bytes(eight, 8) == eight);
  CHECK(first_bytes(eight, 0) == 0);
  CHECK(all_ascii(eight));
  CHECK_FALSE(all_ascii(eight_bytes("abcdefg\xC3")));
  char copy[8];
  put_eight_bytes(eight, copy);
  CHECK(std::string_view(copy, 8) == "ABcdefgh");
}
