#include "split/shape.h"

#include <algorithm>
#include <bit>

#include "bytes/ascii_masks.h"
#include "text/utf8.h"

namespace galley {
namespace {

// Lines up to this long are read whole for their shape; running text shows in its first bytes.
constexpr std::size_t longest_shape = 260;
constexpr std::size_t longest_sentence_shape = 120;
constexpr std::size_t shape_sample = 32;

bool is_cjk(char32_t c) { return is_unspaced(c) || (c >= 0xAC00 && c <= 0xD7A3); }

bool is_closing(char32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x2019 || c == 0x201D ||
         c == 0x201C || c == 0xBB || c == 0x300D || c == 0x300F || c == 0xFF09 || c == 0x203A ||
         c == 0xAB;
}

// Full stops of the world's scripts: Han, Arabic (Urdu), Devanagari, full-width, Armenian,
// Ethiopic.
bool is_full_stop(char32_t c) {
  return c == '.' || c == 0x3002 || c == 0x06D4 || c == 0x0964 || c == 0xFF0E || c == 0x0589 ||
         c == 0x1362;
}
bool is_question(char32_t c) {
  return c == '!' || c == '?' || c == 0xFF01 || c == 0xFF1F || c == 0x061F;
}

bool is_bullet(char32_t c) {
  return c == 0x2022 || c == 0x25CF || c == 0x25AA || c == 0x2023 || c == '*';
}
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

// How many bits are set, of which there are few; std::popcount() is a call on the oldest of x86-64.
std::uint32_t count_few(std::uint64_t bits) {
  std::uint32_t count = 0;
  for (; bits != 0; bits &= bits - 1) ++count;
  return count;
}

// The characters of a line as masks of 64 bytes, and what they add up to.
class ShapeReader {
 public:
  // Of the start of a text neither words nor letters are counted.
  ShapeReader(std::string_view text, bool whole, Shape& shape)
      : text_(text), whole_(whole), shape_(shape) {}

  void read() {
    for (base_ = 0; base_ < text_.size(); base_ += block_bytes) read_block();
    shape_.width += wide_ * 6 / 5;
    shape_.words += wide_ / 2;
  }

 private:
  static constexpr std::size_t block_bytes = 64;

  void read_block() {
    const std::string_view block = text_.substr(base_, block_bytes);
    masks_ = ascii_masks(block);
    shape_.width += static_cast<std::uint32_t>(block.size());
    sign(masks_.upper | masks_.lower | masks_.digit | masks_.high);
    tails_ = 0;
    if ((masks_.high | pending_) != 0) add_multibyte();
    count_words();
    if (masks_.sign != 0) note_signs();
    note_web_names(masks_.dot & (masks_.lower >> 1));
  }

  // `counted` has the letters, the digits and what is not ASCII.
  void sign(std::uint64_t counted) {
    if (counted == 0) return;
    const auto byte = [&](int bit) -> std::uint64_t {
      const auto c = static_cast<unsigned char>(text_[base_ + static_cast<std::size_t>(bit)]);
      return c < 0x80 ? c | 0x20u : c;
    };
    constexpr std::uint64_t last_byte = 0xFF;
    if (shape_.signature == 0) shape_.signature = byte(std::countr_zero(counted)) << 8;
    shape_.signature = (shape_.signature & ~last_byte) | byte(63 - std::countl_zero(counted));
    if (whole_) shape_.signature += static_cast<std::uint64_t>(std::popcount(counted)) << 16;
  }

  void count_words() {
    std::uint64_t word = masks_.upper | masks_.lower | masks_.digit;
    word |= masks_.joiner & (word << 1 | in_word_);
    for (int i = 0; i < 3 && tails_ != 0; ++i) word |= tails_ & (word << 1 | in_word_);
    const std::uint64_t begins = word & ~(word << 1 | in_word_);
    if (whole_) shape_.words += count_few(begins);
    shape_.capital_words += count_few(begins & masks_.upper);
    shape_.digits += count_few(masks_.digit);
    shape_.has_letter |= (masks_.upper | masks_.lower) != 0;
    shape_.has_lower |= masks_.lower != 0;
    shape_.has_hyphen |= masks_.joiner != 0;
    in_word_ = word >> 63;
  }

  // Puts each character of more than one byte into the masks, with all its bytes.
  void add_multibyte() {
    std::uint64_t rest = masks_.high;
    add_bytes(pending_kind_, 0, pending_);
    rest &= pending_ < 64 ? ~std::uint64_t{0} << pending_ : 0;
    shape_.width -= static_cast<std::uint32_t>(pending_);
    pending_ = 0;
    while (rest != 0) {
      const auto bit = static_cast<std::size_t>(std::countr_zero(rest));
      const CodePoint next = decode_multibyte(text_, base_ + bit);
      const Kind kind = kind_of(next.value);
      add_bytes(kind, bit, next.length);
      note_sign(base_ + bit, next.value);
      const std::size_t inside = std::min(next.length, block_bytes - bit);
      shape_.width -= static_cast<std::uint32_t>(inside - 1);
      pending_ = next.length - inside;
      pending_kind_ = kind;
      rest &= bit + inside < 64 ? ~std::uint64_t{0} << (bit + inside) : 0;
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
    for (std::size_t i = bit; i < std::min(bit + count, block_bytes); ++i) {
      const std::uint64_t mask = std::uint64_t{1} << i;
      if (kind == Kind::upper) (i == bit ? masks_.upper : masks_.lower) |= mask;
      if (kind == Kind::lower) masks_.lower |= mask;
      if (kind == Kind::digit) (i == bit ? masks_.digit : tails_) |= mask;
      if (kind == Kind::joiner) (i == bit ? masks_.joiner : tails_) |= mask;
    }
  }

  void note_signs() {
    for (std::uint64_t rest = masks_.sign; rest != 0; rest &= rest - 1) {
      const std::size_t at = base_ + static_cast<std::size_t>(std::countr_zero(rest));
      note_sign(at, static_cast<unsigned char>(text_[at]));
    }
  }

  // "www.example.org", by its first dot.
  void note_web_names(std::uint64_t dots) {
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

  std::string_view text_;
  bool whole_;
  Shape& shape_;
  AsciiMasks masks_;
  std::size_t base_ = 0;
  std::uint64_t tails_ = 0;    // further bytes of digits and joiners
  std::uint64_t in_word_ = 0;  // 1 where the block before ended inside a word
  std::size_t pending_ = 0;    // bytes of a character that reach into this block
  Kind pending_kind_ = Kind::other;
  std::uint32_t wide_ = 0;  // characters as wide as two Latin letters
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

}  // namespace

Ending ending_of(std::string_view text) {
  if (text.empty() || is_ascii_letter(static_cast<unsigned char>(text.back()))) return Ending::open;
  if (text.back() == '.') return text.ends_with("...") ? Ending::ellipsis : Ending::full_stop;
  CodePoint last = decode_before(text, text.size());
  for (int i = 0; i < 3 && is_closing(last.value); ++i) {
    text.remove_suffix(last.length);
    last = decode_before(text, text.size());
  }
  if (last.value == 0x2026 || text.ends_with("...")) return Ending::ellipsis;
  if (is_full_stop(last.value)) return Ending::full_stop;
  if (is_question(last.value)) return Ending::question;
  if (last.value == ':' || last.value == 0xFF1A) return Ending::colon;
  return Ending::open;
}

Shape shape_of(std::string_view text, std::uint32_t width) {
  Shape shape;
  shape.ending = ending_of(text);
  const std::size_t longest =
      shape.ending == Ending::full_stop ? longest_sentence_shape : longest_shape;
  const std::string_view start = text.size() <= longest ? text : text.substr(0, shape_sample);
  read_start(start, shape);
  ShapeReader(start, start.size() == text.size(), shape).read();
  if (text.size() > start.size()) {
    const auto estimate = static_cast<std::uint32_t>(text.size() * shape.width / start.size());
    shape.width = width > 0 ? width : estimate;
    shape.words = shape.width / 6;
  }
  return shape;
}

}  // namespace galley
