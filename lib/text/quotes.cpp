#include "text/quotes.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>

#include "bytes/byte_search.h"
#include "text/utf8.h"

namespace galley {
namespace {

// Where a mark may open a quotation.
enum class Opens {
  anywhere,     // but right behind a word that ends there: a mark left over from somewhere
  before_word,  // not behind a letter: an inch, or the end of a quotation
};

// What becomes of a quotation that nothing closes.
enum class Unclosed { goes_on, is_none };

struct MarkRow {
  char32_t open;
  std::u32string_view closes;
  Opens opens = Opens::anywhere;
  Unclosed unclosed = Unclosed::goes_on;
};

constexpr MarkRow marks[] = {
    {U'"', U"\"", Opens::before_word},
    {U'\u201C', U"\u201D"},                      // “ ”
    {U'\u201D', U"\u201D", Opens::before_word},  // ” ”: Swedish and Finnish
    {U'\u201E', U"\u201C\u201D"},                // „ “ and „ ”
    {U'\u00AB', U"\u00BB"},                      // « »
    {U'\u00BB', U"\u00AB\u00BB", Opens::before_word},
    {U'\u2039', U"\u203A"},  // ‹ ›
    {U'\u203A', U"\u2039\u203A", Opens::before_word},
    {U'\u2018', U"\u2019", Opens::before_word, Unclosed::is_none},  // ‘ ’
    {U'\u201A', U"\u2018\u2019", Opens::anywhere, Unclosed::is_none},
    {U'\u300C', U"\u300D"},  // 「 」
    {U'\u300E', U"\u300F"},
};

const MarkRow* mark_of(char32_t open) {
  const auto* row = std::find_if(std::begin(marks), std::end(marks),
                                 [&](const MarkRow& each) { return each.open == open; });
  return row == std::end(marks) ? nullptr : row;
}

// A character with its place.
struct Mark {
  std::size_t begin;
  std::size_t end;
  char32_t value;
};

class QuoteReader {
 public:
  explicit QuoteReader(std::string_view text) : text_(text) {}

  void read(std::vector<Span>& quotes) {
    for (std::optional<Mark> mark = next_mark(0); mark; mark = next_mark(mark->end)) {
      const MarkRow* row = mark_of(mark->value);
      if (row == nullptr || !may_open(*mark, *row)) continue;
      const std::optional<Mark> closing = find_closing(mark->end, *row);
      if (!closing && row->unclosed == Unclosed::is_none) continue;
      quotes.push_back({mark->end, closing ? closing->begin : text_.size()});
      if (!closing) return;
      mark = closing;
    }
  }

 private:
  std::optional<Mark> next_mark(std::size_t at) {
    at = find_quote_byte(text_, at);
    if (at == text_.size()) return {};
    const CodePoint found = decode(text_, at);
    return Mark{at, at + found.length, found.value};
  }

  bool may_open(const Mark& mark, const MarkRow& row) const {
    const CodePoint before = decode_before(text_, mark.begin);
    const CodePoint after = decode(text_, mark.end);
    if (row.opens == Opens::before_word)
      return after.length > 0 && !is_space(after.value) && !ends_word(before);
    return !ends_word(before) || is_word_character(after.value);
  }

  // A quotation opens behind a space, a bracket, a dash or another mark.
  static bool ends_word(const CodePoint& before) {
    if (before.length == 0) return false;
    const char32_t c = before.value;
    return is_word_character(c) || c == '.' || c == ',' || c == '!' || c == '?' || c == '\'';
  }

  std::optional<Mark> find_closing(std::size_t at, const MarkRow& row) {
    const std::uint32_t bit = std::uint32_t{1} << (&row - marks);
    if ((never_closed_ & bit) != 0) return {};
    for (std::optional<Mark> mark = next_mark(at); mark; mark = next_mark(mark->end))
      if (row.closes.find(mark->value) != row.closes.npos && may_close(*mark)) return mark;
    never_closed_ |= bit;
    return {};
  }

  // ’ is an apostrophe within a word.
  bool may_close(const Mark& mark) const {
    if (mark.value != U'\u2019') return true;
    return !is_word_character(decode(text_, mark.end).value) &&
           !is_space(decode_before(text_, mark.begin).value);
  }

  std::string_view text_;
  std::uint32_t never_closed_ = 0;  // rows of marks: nothing further on closes one
};

}  // namespace

void find_quotes(std::string_view paragraph, std::vector<Span>& quotes) {
  quotes.clear();
  QuoteReader(paragraph).read(quotes);
}

std::size_t quoted_characters(std::string_view paragraph, std::vector<Span>& quotes) {
  find_quotes(paragraph, quotes);
  std::size_t count = 0;
  for (const Span& quote : quotes)
    count += code_points(paragraph.substr(quote.begin, quote.size()));
  return count;
}

}  // namespace galley
