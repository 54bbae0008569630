#include "split/furniture/line_words.h"

#include <algorithm>

#include "text/fold.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr char32_t curly_apostrophe = 0x2019;

bool is_wordlike(char32_t c) {
  if (c < 0x80) return is_ascii_letter(c) || is_ascii_digit(c) || c == '\'';
  const bool general_punctuation = c >= 0x2000 && c < 0x2070;
  if (general_punctuation) return c == curly_apostrophe;
  return is_letter(c) || is_mark(c) || digit_value(c) >= 0;
}

// Of a line with eight further bytes. Quotation marks and dashes (U+2000 to U+203F) are commoner
// than other characters of three bytes.
CodePoint decode_common(std::string_view line, std::size_t at) {
  const std::uint64_t bytes = eight_bytes(line.data() + at);
  if ((bytes & 0xC0'FFFF) == 0x80'80E2 && at + 3 <= line.size())
    return {static_cast<char32_t>(0x2000 | (bytes >> 16 & 0x3F)), 3};
  return decode(line, at);
}

bool is_latin1_letter(char32_t c) { return c >= 0xC0 && c <= 0xFF; }

}  // namespace

std::string_view first_word(std::string_view line) {
  const auto skip = [line](std::size_t at, bool words) {
    while (at < line.size()) {
      const CodePoint next = decode(line, at);
      if (is_wordlike(next.value) != words) break;
      at += next.length;
    }
    return at;
  };
  const std::size_t begin = skip(0, false);
  return line.substr(begin, skip(begin, true) - begin);
}

LineWords::LineWords(const LineMasks& line)
    : text_(line.text().substr(0, most_bytes)), blocks_((text_.size() + block - 1) / block) {
  Masks odd{};  // the bytes that make words odd
  Masks high{};
  Mask any_odd = 0;
  Mask any_high = 0;
  for (std::size_t b = 0; b < blocks_; ++b) {
    const AsciiMasks& masks = line.blocks()[b];
    const Mask part = b + 1 < most_blocks ? ~Mask{0} : last_part;
    in_word_[b] = (masks.upper | masks.lower | masks.digit | masks.apostrophe) & part;
    any_odd |= odd[b] = masks.apostrophe & part;
    any_high |= high[b] = masks.high & part;
  }
  if (any_high != 0) any_odd |= add_multibyte(high, odd);
  note_beginnings();
  if (any_odd != 0) note_odd_words(odd);
}

LineWords::Mask LineWords::add_multibyte(const Masks& high, Masks& odd) {
  Mask any_odd = 0;
  std::size_t done = 0;
  for (std::size_t b = 0; b < blocks_; ++b) {
    for (Mask rest = high[b]; rest != 0; rest &= rest - 1) {
      const std::size_t at = place(b, rest);
      if (at < done) continue;
      const CodePoint next = decode_common(text_, at);
      done = at + next.length;
      if (!is_wordlike(next.value)) continue;
      if (!is_latin1_letter(next.value)) any_odd |= odd[b] |= Mask{1} << at % block;
      const Mask bits = (Mask{1} << next.length) - 1;
      in_word_[b] |= bits << at % block;
      in_word_[b + 1] |= bits >> 1 >> (63 - at % block);
    }
  }
  return any_odd;
}

void LineWords::note_beginnings() {
  Mask before = 0;  // bit 0: whether the byte before the block is in a word
  for (std::size_t b = 0; b < blocks_; ++b) {
    begins_[b] = in_word_[b] & ~(in_word_[b] << 1 | before);
    before = in_word_[b] >> (block - 1);
  }
}

// Finds the words in which the given bytes stand.
void LineWords::note_odd_words(const Masks& odd) {
  for (std::size_t b = 0; b < blocks_; ++b) {
    for (Mask rest = odd[b]; rest != 0; rest &= rest - 1) {
      const Mask up_to_byte = rest ^ (rest - 1);
      std::size_t word_block = b;
      Mask begins = begins_[b] & up_to_byte;
      while (begins == 0) begins = begins_[--word_block];
      const Mask begin = std::bit_floor(begins);
      odd_[word_block] |= begin;
      if (place(b, rest) < place(word_block, begin) + 3) odd_beginning_[word_block] |= begin;
    }
  }
}

std::string_view LineWords::word(std::size_t begin) const {
  std::size_t end = begin;
  std::size_t length;
  do {
    length = static_cast<std::size_t>(std::countr_one(in_word_[end / block] >> end % block));
    end += length;
  } while (length > 0 && end % block == 0);
  return text_.substr(begin, end - begin);
}

bool LineWords::odd_may_be_in(const WordStarts& set, std::size_t begin) const {
  const char32_t first = decode(word(begin), 0).value;
  return first == curly_apostrophe || set.may_begin_with(fold_case(first));
}

std::size_t LineWords::words_before(std::size_t at) const {
  std::size_t words = 0;
  for (std::size_t b = 0; b < at / block; ++b) words += count_bits(begins_[b]);
  const Mask before = (Mask{1} << at % block) - 1;
  return words + count_bits(begins_[at / block] & before);
}

}  // namespace galley
