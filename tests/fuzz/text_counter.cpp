// Any bytes are a paragraph: it is counted as the rules are written, the words of its sentences are
// all its words, and quotations are parts of it.
#include <cstdint>
#include <cstdlib>
#include <numeric>
#include <string_view>
#include <vector>

#include "text/quotes.h"
#include "text/words/text_counter.h"

using namespace galley;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check_counts(TextCounter& counter, std::string_view text, std::string_view language) {
  TextCounts counts;
  TextCounts plain_counts;
  std::vector<std::uint32_t> words;
  std::vector<std::uint32_t> plain_words;
  counter.count(text, language, counts, words);
  counter.plain_count(text, language, plain_counts, plain_words);
  require(counts == plain_counts && words == plain_words);
  require(words.size() == counts.sentences);
  require(std::accumulate(words.begin(), words.end(), std::uint64_t{0}) == counts.words);
  require(counts.long_words <= counts.words && counts.letters <= counts.characters);
}

void check_quotes(std::string_view text) {
  std::vector<Span> quotes;
  find_quotes(text, quotes);
  std::size_t end = 0;
  for (const Span& quote : quotes) {
    require(quote.begin >= end && quote.end >= quote.begin && quote.end <= text.size());
    end = quote.end;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 4000) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  static TextCounter counter;
  check_counts(counter, text, "en");
  check_counts(counter, text, "de");
  check_quotes(text);
  return 0;
}
