#include "split/shape.h"

#include <algorithm>
#include <bit>

#include "bytes/count_bits.h"
#include "text/list_item.h"
#include "text/utf8.h"

namespace galley {
namespace {

// Lines up to this long are read whole for their shape; running text shows in its first bytes.
constexpr std::size_t longest_shape = 260;
constexpr std::size_t longest_sentence_shape = 120;
constexpr std::size_t shape_sample = 32;

bool is_cjk(char32_t c) { return is_unspaced(c) || (c >= 0xAC00 && c <= 0xD7A3); }

// Arrows before links; a guillemet that the line does not close again is one too.
bool is_arrow(char32_t c, std::string_view line) {
  if (c == 0xAB) return line.find("\u00BB") == std::string_view::npos;
  return c == 0xBB || c == 0x203A || c == 0x2190 || c == 0x2192 || c == 0x25B8 || c == 0x25BA ||
         c == 0x25B6 || c == '<' || c == '>';
}

bool is_quote(char32_t c) {
  return c == '"' || c == 0x201C || c == 0x201E || c == 0xAB || c == 0x2018 || c == 0x300C;
}

// Dashes and quotation marks, the commonest characters beyond ASCII in English text.
bool is_general_punctuation(char32_t c) { return c >= 0x2010 && c <= 0x205E; }

// The characters of a line, 64 bytes at a time, and what they add up to.
class ShapeReader {
 public:
  ShapeReader(const LineMasks& line, Shape& shape)
      : line_(line), text_(line.text()), shape_(shape) {}

  void read() {
    for (const AsciiMasks& masks : line_.blocks()) {
      read_block(masks);
      base_ += ascii_masks_bytes;
    }
    shape_.width = static_cast<std::uint32_t>(text_.size()) - further_bytes_ + wide_ * 6 / 5;
    shape_.words = words_ + wide_ / 2;
    shape_.capital_words = capital_words_;
    shape_.digits = digits_;
    shape_.has_letter = letters_ != 0;
    shape_.has_lower = lower_letters_ != 0;
    shape_.has_hyphen = joiners_ != 0;
    sign();
  }

 private:
  using Mask = std::uint64_t;

  void read_block(const AsciiMasks& masks) {
    upper_ = masks.upper;
    lower_ = masks.lower;
    digit_ = masks.digit;
    joiner_ = masks.apostrophe | masks.hyphen;
    tails_ = 0;
    count_signed(upper_ | lower_ | digit_ | masks.high);
    if ((masks.high | pending_) != 0) add_multibyte(masks.high);
    count_words();
    if (masks.sign != 0) note_signs(masks.sign);
    note_web_names(masks.dot & (masks.lower >> 1));
  }

  void count_signed(Mask counted) {
    if (counted == 0) return;
    if (signed_ == 0) first_signed_ = base_ + static_cast<std::size_t>(std::countr_zero(counted));
    last_signed_ =
        base_ + ascii_masks_bytes - 1 - static_cast<std::size_t>(std::countl_zero(counted));
    signed_ += count_bits(counted);
  }

  // By the letters, the digits and what is not ASCII.
  void sign() {
    if (signed_ == 0) return;
    const auto byte = [this](std::size_t at) -> std::uint64_t {
      const auto c = static_cast<unsigned char>(text_[at]);
      return c < 0x80 ? c | 0x20u : c;
    };
    shape_.signature = std::uint64_t{signed_} << 16 | byte(first_signed_) << 8 | byte(last_signed_);
  }

  void count_words() {
    Mask word = upper_ | lower_ | digit_;
    word |= joiner_ & (word << 1 | in_word_);
    for (int i = 0; i < 3 && tails_ != 0; ++i) word |= tails_ & (word << 1 | in_word_);
    const Mask begins = word & ~(word << 1 | in_word_);
    words_ += count_bits(begins);
    capital_words_ += count_bits(begins & upper_);
    if (digit_ != 0) digits_ += count_bits(digit_);
    letters_ |= upper_ | lower_;
    lower_letters_ |= lower_;
    joiners_ |= joiner_;
    in_word_ = word >> 63;
  }

  // Puts each character of more than one byte into the masks, with all its bytes.
  void add_multibyte(Mask high) {
    Mask rest = high & ~Mask{0} << pending_;
    add_bytes(pending_kind_, 0, pending_);
    further_bytes_ += static_cast<std::uint32_t>(pending_);
    pending_ = 0;
    while (rest != 0) {
      const auto bit = static_cast<std::size_t>(std::countr_zero(rest));
      const CodePoint next = decode_multibyte(text_, base_ + bit);
      const Kind kind = kind_of(next.value);
      add_bytes(kind, bit, next.length);
      note_sign(base_ + bit, next.value);
      const std::size_t inside = std::min(next.length, ascii_masks_bytes - bit);
      further_bytes_ += static_cast<std::uint32_t>(inside - 1);
      pending_ = next.length - inside;
      pending_kind_ = kind;
      rest &= bit + inside < ascii_masks_bytes ? ~Mask{0} << (bit + inside) : 0;
    }
  }

  enum class Kind { upper, lower, digit, joiner, other };

  static Kind kind_of(char32_t c) {
    if (c == 0x2019) return Kind::joiner;
    if (is_general_punctuation(c)) return Kind::other;
    const auto category = U_GET_GC_MASK(static_cast<UChar32>(c));
    if ((category & (U_GC_LU_MASK | U_GC_LT_MASK)) != 0) return Kind::upper;
    if ((category & (U_GC_L_MASK | U_GC_M_MASK)) != 0) return Kind::lower;
    return (category & U_GC_ND_MASK) != 0 ? Kind::digit : Kind::other;
  }

  void add_bytes(Kind kind, std::size_t bit, std::size_t count) {
    for (std::size_t i = bit; i < std::min(bit + count, ascii_masks_bytes); ++i) {
      const Mask mask = Mask{1} << i;
      if (kind == Kind::upper) (i == bit ? upper_ : lower_) |= mask;
      if (kind == Kind::lower) lower_ |= mask;
      if (kind == Kind::digit) (i == bit ? digit_ : tails_) |= mask;
      if (kind == Kind::joiner) (i == bit ? joiner_ : tails_) |= mask;
    }
  }

  void note_signs(Mask signs) {
    for (; signs != 0; signs &= signs - 1) {
      const std::size_t at = base_ + static_cast<std::size_t>(std::countr_zero(signs));
      note_sign(at, static_cast<unsigned char>(text_[at]));
    }
  }

  // "www.example.org", by its first dot.
  void note_web_names(Mask dots) {
    for (; dots != 0; dots &= dots - 1) {
      const std::size_t at = base_ + static_cast<std::size_t>(std::countr_zero(dots));
      shape_.has_url |= text_.substr(0, at).ends_with("www");
    }
  }

  void note_sign(std::size_t at, char32_t c) {
    wide_ += c >= 0x1100 && is_cjk(c) && is_letter(c);
    shape_.has_at |= c == '@';
    shape_.has_bar |= c == '|' || c == 0x2022 || c == 0xB7;
    shape_.has_crumb |= c == 0x203A || c == 0xBB || c == '>' || c == 0x2192 || c == '/';
    shape_.has_copyright |= c == 0xA9;
    shape_.has_url |= c == ':' && text_.substr(at, 3) == "://";
  }

  const LineMasks& line_;
  std::string_view text_;
  Shape& shape_;
  std::size_t base_ = 0;  // where the block begins
  // Of the block, with the characters of more than one byte.
  Mask upper_;
  Mask lower_;
  Mask digit_;
  Mask joiner_;
  Mask tails_;               // further bytes of digits and joiners
  Mask in_word_ = 0;         // 1 where the block before ended inside a word
  std::size_t pending_ = 0;  // bytes of a character that reach into this block
  Kind pending_kind_ = Kind::other;
  // Of all blocks.
  Mask letters_ = 0;
  Mask lower_letters_ = 0;
  Mask joiners_ = 0;
  std::uint32_t words_ = 0;
  std::uint32_t capital_words_ = 0;
  std::uint32_t digits_ = 0;
  std::uint32_t further_bytes_ = 0;  // of characters that take more than one
  std::uint32_t wide_ = 0;           // characters as wide as two Latin letters
  std::uint32_t signed_ = 0;
  std::size_t first_signed_ = 0;
  std::size_t last_signed_ = 0;
};

void read_start(std::string_view text, Shape& shape) {
  const char32_t first = decode(text, 0).value;
  shape.starts_lower = is_lower(first);
  shape.starts_upper = is_letter(first) && !shape.starts_lower;
  if (shape.starts_lower || shape.starts_upper) return;
  shape.starts_quote = is_quote(first);
  shape.starts_bullet = is_bullet(first);
  shape.starts_arrow = is_arrow(first, text);
}

// What is looked at of a text that ends so.
std::string_view shape_part(std::string_view text, Ending ending) {
  const std::size_t longest = ending == Ending::full_stop ? longest_sentence_shape : longest_shape;
  return text.size() <= longest ? text : text.substr(0, shape_sample);
}

// Writes the shape of a text by the part of it that is looked at. `shape` has its width where that
// is known.
void read_part(const LineMasks& part, std::string_view text, Ending ending, Shape& shape) {
  const std::uint32_t width = shape.width;
  shape = {};
  shape.ending = ending;
  read_start(part.text(), shape);
  ShapeReader(part, shape).read();
  const std::size_t size = part.text().size();
  if (size == text.size()) return;
  const auto estimate = static_cast<std::uint32_t>(text.size() * shape.width / size);
  shape.width = width > 0 ? width : estimate;
  shape.words = shape.width / 6;
  shape.signature &= 0xFFFF;  // without the count
}

}  // namespace

Shape shape_of(std::string_view text, std::uint32_t width) {
  Shape shape;
  shape.width = width;
  const Ending ending = ending_of(text);
  read_part(LineMasks(shape_part(text, ending), text), text, ending, shape);
  return shape;
}

void read_shape(const LineMasks& line, Shape& shape) {
  const std::string_view text = line.text();
  const Ending ending = shape.width > 0 ? shape.ending : ending_of(text);
  const std::string_view part = shape_part(text, ending);
  if (part.size() == text.size())
    read_part(line, text, ending, shape);
  else
    read_part(LineMasks(part, text), text, ending, shape);
}

}  // namespace galley
