#include "query/loose_pattern.h"

#include <cstddef>
#include <utility>

#include "text/loose.h"
#include "text/utf8.h"

namespace galley {
namespace {

bool is_repetition(char c) { return c == '*' || c == '+' || c == '?' || c == '{'; }

class PatternLoosener {
 public:
  explicit PatternLoosener(std::string_view pattern) : pattern_(pattern) {}

  std::string run() {
    while (at_ < pattern_.size()) step();
    return std::move(out_);
  }

 private:
  enum class Inside { nothing, character_class, quote };

  bool has(std::string_view next) const { return pattern_.substr(at_).starts_with(next); }

  void copy(std::size_t length) {
    const std::string_view copied = pattern_.substr(at_, length);
    out_ += copied;
    at_ += copied.size();
  }

  void step() {
    if (!is_ascii(pattern_.substr(at_, 1)))
      loosen_character();
    else if (inside_ == Inside::quote)
      step_in_quote();
    else if (has("\\"))
      copy_escape();
    else if (inside_ == Inside::character_class)
      step_in_class();
    else if (has("["))
      begin_class();
    else
      copy_ascii();
  }

  void copy_ascii() {
    if (!has("\t")) return copy(1);
    out_ += ' ';
    ++at_;
  }

  void step_in_quote() {
    if (!has("\\E")) return copy_ascii();
    inside_ = Inside::nothing;
    copy(2);
  }

  void copy_escape() {
    if (inside_ == Inside::nothing && has("\\Q")) inside_ = Inside::quote;
    copy(1 + decode(pattern_, at_ + 1).length);
  }

  // A bracket that closes is no end where a class begins.
  void begin_class() {
    inside_ = Inside::character_class;
    copy(1);
    if (has("^")) copy(1);
    if (has("]")) copy(1);
  }

  void step_in_class() {
    const std::size_t end = has("[:") ? pattern_.find(":]", at_ + 2) : pattern_.npos;
    if (end != pattern_.npos) return copy(end + 2 - at_);
    if (has("]")) inside_ = Inside::nothing;
    copy_ascii();
  }

  void loosen_character() {
    const char32_t first = decode(pattern_, at_).value;
    std::string loose;
    const std::size_t length = append_loose(pattern_, at_, loose);
    const bool stays =
        first == replacement_character || (loose.empty() && inside_ == Inside::character_class);
    if (stays) return copy(length);
    at_ += length;
    const bool is_repeated =
        inside_ == Inside::nothing && at_ < pattern_.size() && is_repetition(pattern_[at_]);
    // An accent's repetition is its letter's, as if both were one code point.
    const bool is_group = is_repeated && (loose.empty() ? !is_mark(first) : code_points(loose) > 1);
    if (is_group) out_ += "(?:";
    add_literal(loose);
    if (is_group) out_ += ')';
  }

  void add_literal(std::string_view loose) {
    for (const char c : loose) {
      if ((c == '-' || c == '.') && inside_ != Inside::quote) out_ += '\\';
      out_ += c;
    }
  }

  std::string_view pattern_;
  std::size_t at_ = 0;
  Inside inside_ = Inside::nothing;
  std::string out_;
};

}  // namespace

std::string loosen_pattern(std::string_view pattern) { return PatternLoosener(pattern).run(); }

}  // namespace galley
