#include "split/line_words.h"

#include <algorithm>

#include "text/utf8.h"

namespace galley {
namespace {

constexpr char32_t curly_apostrophe = 0x2019;

bool is_wordlike(char32_t c) {
  const bool general_punctuation = c >= 0x2000 && c < 0x2070;
  if (general_punctuation) return c == curly_apostrophe;
  return is_letter(c) || is_mark(c) || digit_value(c) >= 0;
}

bool is_latin1_letter(char32_t c) { return c >= 0xC0 && c <= 0xFF; }

}  // namespace

void WordStarts::add(std::string_view folded_word) {
  std::array<char, 8> eight{};
  const std::size_t length = std::min(folded_word.size(), eight.size());
  std::copy_n(folded_word.begin(), length, eight.begin());
  const std::uint64_t start = eight_bytes(eight.data());
  starts_[place_of_start(first_bytes(small_letters(start), length))] = true;
  // Any byte may stand behind a short word.
  constexpr std::uint64_t each = 32;
  for (std::uint64_t third = 0; third < (length < 3 ? each : 1); ++third)
    for (std::uint64_t second = 0; second < (length < 2 ? each : 1); ++second)
      beginnings_[place_of_beginning(start | third << 16 | second << 8)] = true;
}

LineWords::LineWords(std::string_view line) : size_(std::min(line.size(), most_bytes)) {
  static_assert(most_bytes % block != 0);
  std::fill_n(bytes_.begin() + size_ / block * block, block + 8, '\0');
  std::copy_n(line.begin(), size_, bytes_.begin());

  Masks high;
  Masks odd;
  Mask any_high = 0;
  std::size_t b = 0;
  for (; b * block < size_; ++b) {
    const WordMasks masks = word_masks(bytes_.data() + b * block);
    in_word_[b] = masks.letter | masks.digit | masks.apostrophe;
    high[b] = masks.high;
    odd[b] = masks.apostrophe;
    odd_begins_[b] = 0;
    any_high |= masks.high;
  }
  blocks_ = b;
  in_word_[b] = 0;
  if (any_high != 0) add_letters_beyond_ascii(high, odd);
  if (std::any_of(odd.begin(), odd.begin() + b, [](Mask mask) { return mask != 0; })) note_odd(odd);
}

void LineWords::add_letters_beyond_ascii(const Masks& high, Masks& odd) {
  std::size_t done = 0;
  for (std::size_t b = 0; b < blocks_; ++b) {
    for (Mask rest = high[b]; rest != 0; rest &= rest - 1) {
      const std::size_t at = b * block + static_cast<std::size_t>(std::countr_zero(rest));
      if (at < done) continue;
      const CodePoint next = decode({bytes_.data(), size_}, at);
      done = at + next.length;
      if (!is_wordlike(next.value)) continue;
      if (!is_latin1_letter(next.value)) odd[b] |= Mask{1} << at % block;
      const Mask bits = (Mask{1} << next.length) - 1;
      in_word_[b] |= bits << at % block;
      in_word_[b + 1] |= bits >> 1 >> (63 - at % block);
    }
  }
}

// Marks the words in whose starts the given bytes stand.
void LineWords::note_odd(const Masks& odd) {
  for (std::size_t b = 0; b < blocks_; ++b) {
    for (Mask rest = odd[b]; rest != 0; rest &= rest - 1) {
      const Mask up_to_byte = rest ^ (rest - 1);
      std::size_t begin_block = b;
      Mask begins = begins_in(b) & up_to_byte;
      while (begins == 0) begins = begins_in(--begin_block);
      odd_begins_[begin_block] |= std::bit_floor(begins);
    }
  }
}

std::size_t LineWords::next(std::size_t at) const {
  Mask wanted = ~Mask{0} << at % block;
  for (std::size_t b = at / block; b < blocks_; ++b, wanted = ~Mask{0}) {
    const Mask begins = begins_in(b) & wanted;
    if (begins != 0)
      return unless_further(b * block + static_cast<unsigned>(std::countr_zero(begins)));
  }
  return none;
}

std::size_t LineWords::find(const WordStarts& set, std::size_t at) const {
  Mask wanted = ~Mask{0} << at % block;
  for (std::size_t b = at / block; b < blocks_; ++b, wanted = ~Mask{0}) {
    const char* const bytes = bytes_.data() + b * block;
    const Mask odd = odd_begins_[b];
    for (Mask begins = begins_in(b) & wanted; begins != 0; begins &= begins - 1) {
      const auto bit = static_cast<unsigned>(std::countr_zero(begins));
      const bool may_be = set.may_begin(eight_bytes(bytes + bit)) && may_be_in(set, b, bit);
      if (may_be || (odd >> bit & 1) != 0) return unless_further(b * block + bit);
    }
  }
  return none;
}

std::string_view LineWords::word(std::size_t begin) const {
  std::size_t end = begin;
  std::size_t length;
  do {
    length = static_cast<std::size_t>(std::countr_one(in_word_[end / block] >> end % block));
    end += length;
  } while (length > 0 && end % block == 0);
  return {bytes_.data() + begin, end - begin};
}

std::size_t LineWords::words_before(std::size_t at) const {
  std::size_t words = 0;
  for (std::size_t b = 0; b < at / block; ++b)
    words += static_cast<std::size_t>(std::popcount(begins_in(b)));
  const Mask before = (Mask{1} << at % block) - 1;
  return words + static_cast<std::size_t>(std::popcount(begins_in(at / block) & before));
}

}  // namespace galley
