#include "check/rules/folded_words.h"

#include <array>
#include <cstddef>
#include <cstdint>

#include "bytes/eight_bytes.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace galley {
namespace {

bool is_apostrophe(char32_t c) { return c == '\'' || c == U'’' || c == U'ʼ'; }

// What stands between words and begins nothing: spaces, commas and hyphens in words.
bool only_parts_words(char32_t c) {
  return is_space(c) || c == ',' || c == '-' || c == U'‐' || c == U'‑' || c == U'、' || c == U'،';
}

// A hyphen with a space before it is a dash.
bool is_dash(char32_t c, std::string_view before) {
  return c == '-' && (before.empty() || before.back() == ' ');
}

// As fold() does: Turkish İ and ı are one letter with i.
char32_t folded(char32_t c) { return c == U'İ' || c == U'ı' ? U'i' : fold_case(c); }

class FoldedWriter {
 public:
  explicit FoldedWriter(std::string& out) : out_(out) { out_ += ':'; }

  // The first bytes of eight, which are small letters of ASCII.
  void add_letters(std::uint64_t bytes, std::size_t count) {
    begin_word();
    std::array<char, 8> letters;
    put_eight_bytes(bytes, letters.data());
    out_.append(letters.data(), count);
  }
  void add_letter(char32_t c) {
    begin_word();
    if (c < 0x80)
      out_ += static_cast<char>(c);
    else
      append_utf8(c, out_);
  }
  void end_word() { in_word_ = false; }
  // What follows begins something.
  void end_all() {
    if (out_.back() != ':') out_ += " :";
    in_word_ = false;
  }

 private:
  void begin_word() {
    if (!in_word_) out_ += ' ';
    in_word_ = true;
  }

  std::string& out_;
  bool in_word_ = false;
};

}  // namespace

void append_folded_words(std::string_view text, std::string& out) {
  FoldedWriter writer(out);
  for (std::size_t at = 0; at < text.size();) {
    // Nearly all that stands in texts are spaces and letters of ASCII.
    if (text[at] == ' ') {
      writer.end_word();
      ++at;
      continue;
    }
    if (text.size() - at >= 8) {
      const std::uint64_t bytes = eight_bytes(text.data() + at);
      if (const std::size_t count = leading_letters(bytes); count > 0) {
        writer.add_letters(small_letters(bytes), count);
        at += count;
        continue;
      }
    }
    const CodePoint next = decode(text, at);
    const char32_t c = next.value;
    if (is_letter(c) || is_mark(c) || digit_value(c) >= 0)
      writer.add_letter(folded(c));
    else if (only_parts_words(c) && !is_dash(c, text.substr(0, at)))
      writer.end_word();
    else if (!is_apostrophe(c))
      writer.end_all();
    at += next.length;
  }
  writer.end_all();
}

}  // namespace galley
