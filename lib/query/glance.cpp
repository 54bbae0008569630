#include "query/glance.h"

#include <algorithm>

#include "bytes/last_byte.h"
#include "text/utf8.h"

namespace galley {
namespace {

bool is_plain_word_sign(char c) {
  const auto sign = static_cast<unsigned char>(c);
  return is_ascii_letter(sign) || is_ascii_digit(sign);
}

bool are_words(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ') return false;
  char32_t last = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    const bool is_space = c.value == ' ' && last != ' ';
    const bool is_sign =
        c.value < 0x80 ? is_plain_word_sign(text[at]) : is_letter(c.value) && !is_unspaced(c.value);
    if (!is_space && !is_sign) return false;
    last = c.value;
    at += c.length;
  }
  return true;
}

Span line_at(std::string_view text, std::size_t at) {
  const std::size_t before = find_last_byte(text.substr(0, at), '\n');
  return {before == text.npos ? 0 : before + 1, std::min(text.find('\n', at), text.size())};
}

// Counts the matches of one text.
class Counter {
 public:
  Counter(const PatternSet& patterns, std::string_view text, std::uint64_t most)
      : patterns_(patterns), text_(text), most_(most), is_sure_(patterns.texts().has_value()) {}

  std::optional<std::uint64_t> count() {
    const Needles& needles = patterns_.needles();
    for (std::size_t at = needles.find(text_, 0); at < text_.size();) {
      const Span line = line_at(text_, at);
      note_breaks(line, at);
      count_on_line(text_.substr(line.begin, line.size()));
      if (count_ >= most_) return count_;
      if (line.end == text_.size()) break;
      at = needles.find(text_, line.end + 1);
    }
    return is_sure_ ? std::optional(count_) : std::nullopt;
  }

 private:
  void count_on_line(std::string_view line) {
    for (auto match = patterns_.find(line, 0); match; match = patterns_.find(line, match->end)) {
      if (!are_words(line.substr(match->begin, match->size()))) {
        is_sure_ = false;
        if (match->size() == 0) return;
      } else if (++count_ >= most_) {
        return;
      }
    }
  }

  // A text that the line's end breaks is not found on it. The first needle on the line is at `at`.
  void note_breaks(Span line, std::size_t at) {
    const auto& texts = patterns_.texts();
    if (!texts || !texts->can_break) return;
    for (; at < line.end; at = patterns_.needles().find(text_, at + 1)) {
      const bool is_near = at - line.begin < texts->longest || line.end - at < texts->longest;
      is_sure_ = is_sure_ && !is_near;
    }
  }

  const PatternSet& patterns_;
  const std::string_view text_;
  const std::uint64_t most_;
  bool is_sure_;
  std::uint64_t count_ = 0;
};

}  // namespace

std::optional<std::uint64_t> count_at_a_glance(const PatternSet& patterns, std::string_view text,
                                               std::uint64_t most) {
  return Counter(patterns, text, most).count();
}

}  // namespace galley
