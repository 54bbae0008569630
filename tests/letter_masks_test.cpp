#include "bytes/letter_masks.h"

#include <doctest/doctest.h>

#include <string>

#include "bytes/count_bits.h"
#include "bytes/eight_bytes.h"

using namespace galley;

namespace {

std::string block_of(std::string_view text) {
  std::string block(text);
  block.resize(letter_masks_bytes);
  return block;
}

}  // namespace

TEST_CASE("each bit of the letter masks tells of its byte") {
  const std::string block = block_of("aZ 7'-\xC3");
  CHECK(letter_masks(block.data()).letter == 0b0000011);
  CHECK(letter_masks(block.data()).high == 0b1000000);
}

TEST_CASE("the fast letter masks are the plain ones for every byte at every place") {
  int different = 0;
  for (int byte = 0; byte < 256; ++byte) {
    for (std::size_t at = 0; at < letter_masks_bytes; ++at) {
      std::string block(letter_masks_bytes, at % 2 == 0 ? 'x' : ' ');
      block[at] = static_cast<char>(byte);
      const LetterMasks letters = plain_letter_masks(block.data());
      different += letters != letter_masks(block.data());
      different += letters != sse2_letter_masks(block.data());
      different += letters != avx2_letter_masks(block.data());
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
  CHECK(leading_letters(eight) == 8);
  CHECK(leading_letters(eight_bytes("aZ'bcdef")) == 2);
  CHECK(leading_letters(eight_bytes("abc\xE4"
                                    "efgh")) == 3);
  CHECK(leading_letters(eight_bytes("{bcdefgh")) == 0);
  CHECK(trailing_letters(eight_bytes("{bcdefgH")) == 7);
  CHECK(trailing_letters(eight_bytes("Abcdefg\xC4")) == 0);
  CHECK(trailing_letters(eight_bytes("ABCDefgh")) == 8);
  CHECK(all_ascii(eight));
  CHECK_FALSE(all_ascii(eight_bytes("abcdefg\xC3")));
  char copy[8];
  put_eight_bytes(eight, copy);
  CHECK(std::string_view(copy, 8) == "ABcdefgh");
}

TEST_CASE("the bits of a mask are counted") {
  CHECK(count_bits(0) == 0);
  CHECK(count_bits(~std::uint64_t{0}) == 64);
  CHECK(count_bits(0x8000'0000'0000'0101) == 3);
}
