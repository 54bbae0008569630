#include "query/glance.h"

#include <algorithm>

#include "bytes/last_byte.h"
#include "query/plain_words.h"
#include "text/repair.h"

namespace galley {
namespace {

Span line_at(std::string_view text, std::size_t at) {
  const std::size_t before = find_last_byte(text.substr(0, at), '\n');
  return {before == text.npos ? 0 : before + 1, std::min(text.find('\n', at), text.size())};
}

// Whether what is not found has no match. Only needles tell of texts that a line's end breaks.
bool shows_all(const PatternSet& patterns) {
  return patterns.know_texts() && (patterns.needles().exist() || !patterns.texts_can_break());
}

// Counts the matches of one text.
class Counter {
 public:
  Counter(const PatternSet& patterns, std::string_view text, std::uint64_t most)
      : patterns_(patterns), text_(text), most_(most), is_sure_(shows_all(patterns)) {}

  std::optional<std::uint64_t> count() {
    if (most_ == 1 && patterns_.needles_match()) return find_needle(0) ? 1 : 0;
    if (patterns_.needles_match() && patterns_.are_found_as_texts()) return count_everywhere();
    for (auto needle = find_needle(0); needle;) {
      const Span line = line_at(text_, needle->at);
      count_on_line(text_.substr(line.begin, line.size()));
      if (count_ >= most_) return count_;
      needle = pass_line(*needle, line);
    }
    return is_sure_ ? std::optional(count_) : std::nullopt;
  }

 private:
  // Whole words on one line each, wherever they stand.
  std::uint64_t count_everywhere() const {
    std::uint64_t count = 0;
    for (auto match = patterns_.find(text_, 0); match && count < most_;
         match = patterns_.find(text_, match->end))
      ++count;
    return count;
  }

  void count_on_line(std::string_view line) {
    // What is no text is U+FFFD in the article, which a pattern may name.
    is_sure_ = is_sure_ && is_utf8(line);
    for (auto match = patterns_.find(line, 0); match; match = patterns_.find(line, match->end)) {
      if (!are_plain_words(line.substr(match->begin, match->size()))) {
        is_sure_ = false;
        if (match->size() == 0) return;
      } else if (++count_ >= most_) {
        return;
      }
    }
  }

  std::optional<FoundNeedle> find_needle(std::size_t from) const {
    return from < text_.size() ? patterns_.needles().find(text_, from) : std::nullopt;
  }

  // Gives the first needle behind the line. A text that the line's end breaks is not found on it.
  std::optional<FoundNeedle> pass_line(FoundNeedle first, Span line) {
    if (!patterns_.texts_can_break()) return find_needle(line.end + 1);
    std::optional<FoundNeedle> needle = first;
    for (; needle && needle->at <= line.end; needle = find_needle(needle->at + 1))
      is_sure_ = is_sure_ && !needle->is_broken;
    return needle;
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
