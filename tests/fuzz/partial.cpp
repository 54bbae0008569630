// Any bytes as partial results, and partial results with any change in them: what is accepted is
// written back as the same JSON, reads as the same statistics, and can be added up.
#include <galley/statistics.h>
#include <simdjson.h>

#include <cstdlib>
#include <string>
#include <string_view>

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

std::string written(const galley::GroupedStatistics& statistics) {
  std::string json;
  galley::append_partial(statistics, json);
  return json;
}

// The same whatever white space and escapes the JSON has.
std::string plain(const std::string& json) {
  simdjson::dom::parser parser;
  simdjson::dom::element value;
  require(parser.parse(json).get(value) == simdjson::SUCCESS);
  return simdjson::to_string(value);
}

galley::GroupedStatistics sample() {
  galley::GroupedStatistics all{.by = galley::GroupBy::author, .all = {}, .groups = {}};
  galley::Article article;
  article.authors = {"Jane Doe", "John Roe"};
  article.date = {.year = 2020, .month = 7, .day = 30, .time = {}};
  article.language = "en";
  galley::ArticleCounts counts;
  counts.text.words = 5000;
  counts.sentence_words = {3, 7, 4990};
  all.add(article, {}, counts);
  all.add(article, {}, {});
  return all;
}

// The sample with another piece in it: the input says where, for how much, and which.
std::string changed(std::string_view input) {
  static const std::string json = written(sample());
  if (input.size() < 3) return json;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(input[i]); };
  const std::size_t at = (byte(0) * 256u + byte(1)) % json.size();
  return std::string(json).replace(at, byte(2) % 32, input.substr(3));
}

void check(const std::string& json) {
  galley::GroupedStatistics statistics;
  if (galley::read_partial(json, statistics)) {
    require(statistics == galley::GroupedStatistics());
    return;
  }
  const std::string again = written(statistics);
  require(plain(again) == plain(json));
  galley::GroupedStatistics read;
  require(!galley::read_partial(again, read) && read == statistics);
  galley::GroupedStatistics nothing;
  nothing.by = statistics.by;
  nothing.add(statistics);
  require(written(nothing) == again);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string input(reinterpret_cast<const char*>(data), size);
  check(input);
  check(changed(input));
  return 0;
}
