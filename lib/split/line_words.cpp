#include "split/line_words.h"

#include <algorithm>

#include "text/utf8.h"

namespace galley {
namespace {

constexpr char32_t curly_apostrophe = 0x2019;

bool is_wordlike(char32_t c) {
  return is_letter(c) || c == curly_apostrophe || is_mark(c) || digit_value(c) >= 0;
}

}  // namespace

LineWords::LineWords(std::string_view line) : size_(std::min(line.size(), most_bytes)) {
  char* const last_block = bytes_.data() + size_ / block * block;
  std::fill_n(last_block, std::min<std::ptrdiff_t>(block + 8, bytes_.end() - last_block), '\0');
  std::copy_n(line.begin(), size_, bytes_.begin());

  Masks high;
  Masks unplain;
  Mask any_unplain = 0;
  for (; blocks_ * block < size_; ++blocks_) {
    const WordMasks masks = word_masks(bytes_.data() + blocks_ * block);
    in_word_[blocks_] = masks.letter | masks.digit | masks.apostrophe;
    high[blocks_] = masks.high;
    unplain[blocks_] = masks.apostrophe;
    any_unplain |= masks.apostrophe | masks.high;
    unplain_begins_[blocks_] = 0;
  }
  in_word_[blocks_] = 0;
  if (any_unplain != 0) {
    add_letters_beyond_ascii(high, unplain);
    note_unplain(unplain);
  }
  if (size_ > 2 * most_words) drop_further_words();
}

// Letters beyond ASCII stand in words, which are then not plain.
void LineWords::add_letters_beyond_ascii(const Masks& high, Masks& unplain) {
  std::size_t done = 0;
  for (std::size_t b = 0; b < blocks_; ++b) {
    for (Mask rest = high[b]; rest != 0; rest &= rest - 1) {
      const std::size_t at = b * block + static_cast<std::size_t>(std::countr_zero(rest));
      if (at < done) continue;
      const CodePoint next = decode({bytes_.data(), size_}, at);
      done = at + next.length;
      if (!is_wordlike(next.value)) continue;
      unplain[b] |= Mask{1} << at % block;
      for (std::size_t i = at; i < done; ++i) in_word_[i / block] |= Mask{1} << i % block;
    }
  }
}

// Marks where the words begin that the given bytes stand in.
void LineWords::note_unplain(const Masks& unplain) {
  for (std::size_t b = 0; b < blocks_; ++b) {
    for (Mask rest = unplain[b]; rest != 0; rest &= rest - 1) {
      const Mask up_to_byte = rest ^ (rest - 1);
      std::size_t at = b;
      Mask begins = begins_in(at) & up_to_byte;
      while (begins == 0) begins = begins_in(--at);
      unplain_begins_[at] |= std::bit_floor(begins);
    }
  }
}

void LineWords::drop_further_words() {
  std::size_t left = most_words;
  for (std::size_t b = 0; b < blocks_; ++b) {
    Mask begins = begins_in(b);
    const auto words = static_cast<std::size_t>(std::popcount(begins));
    if (words <= left) {
      left -= words;
      continue;
    }
    for (; left > 0; --left) begins &= begins - 1;
    in_word_[b] &= (begins & -begins) - 1;
    std::fill(in_word_.begin() + b + 1, in_word_.end(), 0);
    return;
  }
}

std::size_t LineWords::count() const {
  std::size_t words = 0;
  for (std::size_t b = 0; b < blocks_; ++b)
    words += static_cast<std::size_t>(std::popcount(begins_in(b)));
  return words;
}

}  // namespace galley
