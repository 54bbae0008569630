// All kernels against their plain twins, on all short texts of the letters that they tell apart.
#include <doctest/doctest.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "all_texts.h"
#include "bytes/ascii_masks.h"
#include "bytes/bit_planes.h"
#include "bytes/byte_search.h"
#include "bytes/json_special.h"
#include "bytes/letter_masks.h"
#include "bytes/line_index.h"

using namespace galley;

namespace {

constexpr std::string_view alphabet = "aB. \n\r-\xC3";

// How many bytes a kernel copies; none at all when it copies other ones.
std::size_t copied(std::size_t (*copy)(const char*, std::size_t, char*), std::string_view text) {
  std::string to(text.size() + json_special_further, '\0');
  const std::size_t count = copy(text.data(), text.size(), to.data());
  return to.compare(0, count, text, 0, count) == 0 ? count : text.npos;
}

bool all_agree(std::string_view text, const std::string& longer) {
  std::vector<IndexedLine> lines;
  std::vector<IndexedLine> plain_lines;
  std::vector<IndexedLine> bmi_lines;
  index_lines(text, lines);
  plain_index_lines(text, plain_lines);
  bmi_index_lines(text, bmi_lines);
  AsciiMasks masks[2] = {};
  AsciiMasks plain_masks[2] = {};
  AsciiMasks sse2_masks[2] = {};
  AsciiMasks avx2_masks[2] = {};
  ascii_masks(text.data(), text.size(), masks);
  plain_ascii_masks(text.data(), text.size(), plain_masks);
  sse2_ascii_masks(text.data(), text.size(), sse2_masks);
  avx2_ascii_masks(text.data(), text.size(), avx2_masks);
  const LetterMasks letters = plain_letter_masks(longer.data());
  const BitPlanes planes = plain_bit_planes(longer.data());
  const std::size_t count = copied(copy_to_json_special_plain, text);
  return lines == plain_lines && bmi_lines == plain_lines && masks[0] == plain_masks[0] &&
         masks[1] == plain_masks[1] && masks[0] == sse2_masks[0] && masks[1] == sse2_masks[1] &&
         masks[0] == avx2_masks[0] && masks[1] == avx2_masks[1] &&
         letters == letter_masks(longer.data()) && letters == sse2_letter_masks(longer.data()) &&
         letters == avx2_letter_masks(longer.data()) && planes == bit_planes(longer.data()) &&
         planes == sse2_bit_planes(longer.data()) && copied(copy_to_json_special, text) == count &&
         copied(copy_to_json_special_avx2, text) == count &&
         copied(copy_to_json_special_sse2, text) == count &&
         find_separator_byte(text, 0) == plain_find_separator_byte(text, 0) &&
         find_digit_byte(text, 0) == plain_find_digit_byte(text, 0) &&
         find_rare_pair(text, 0) == plain_find_rare_pair(text, 0) &&
         find_reference_or_control(text, 0) == plain_find_reference_or_control(text, 0) &&
         find_quote_byte(text, 0) == plain_find_quote_byte(text, 0) &&
         find_high_byte(text, 0) == plain_find_high_byte(text, 0) &&
         find_line_end_or_high(text, 0) == plain_find_line_end_or_high(text, 0);
}

}  // namespace

TEST_CASE("the fast kernels are the plain ones for all short texts") {
  // With GALLEY_LONG all 19 million texts of up to eight letters.
  const std::size_t longest = std::getenv("GALLEY_LONG") ? 8 : 5;
  // The text ends in the midst of a kernel's block, and reaches over the border of two.
  for (const std::size_t before : {std::size_t{0}, std::size_t{29}, std::size_t{61}}) {
    std::size_t different = 0;
    for (std::size_t size = 0; size <= longest; ++size) {
      std::string longer(before + size + 200, 'x');
      test::for_each_text(alphabet, size, [&](std::string_view text) {
        longer.replace(before, size, text);
        different +=
            !all_agree(std::string_view(longer).substr(0, before + size + before / 2), longer);
      });
    }
    CHECK(different == 0);
  }
}
