#include "write/report/report_bars.h"

#include <galley/names.h>
#include <galley/text.h>

#include <algorithm>

namespace galley {

std::uint64_t greatest_of(const std::vector<Bar>& bars) {
  std::uint64_t most = 1;
  for (const Bar& bar : bars) most = std::max(most, bar.count);
  return most;
}

std::vector<Bar> coverage_bars(const Statistics& s) {
  return {{"headline", s.with_headline}, {"byline", s.with_byline}, {"author", s.with_author},
          {"agency", s.with_agency},     {"date", s.with_date},     {"dateline", s.with_dateline}};
}

std::vector<Bar> warning_bars(const Statistics& statistics) {
  std::vector<Bar> bars;
  for (std::size_t i = 0; i < statistics.warnings.size(); ++i)
    if (statistics.warnings[i] > 0)
      bars.push_back({std::string(name_of(static_cast<Warning>(i))), statistics.warnings[i]});
  return bars;
}

std::vector<Bar> bars_of(const std::map<std::string, std::uint64_t>& counts) {
  std::vector<Bar> bars;
  for (const auto& [name, count] : counts) bars.push_back({name, count});
  return bars;
}

std::vector<Bar> top_bars(const std::map<std::string, std::uint64_t>& counts, std::size_t top) {
  std::vector<Bar> bars = bars_of(counts);
  std::stable_sort(bars.begin(), bars.end(),
                   [](const Bar& a, const Bar& b) { return a.count > b.count; });
  if (top > 0 && bars.size() > top) bars.resize(top);
  return bars;
}

std::vector<Bar> top_bars(const NameCounts& names, std::size_t top) {
  std::vector<Bar> bars;
  for (const NameCounts::Name& name : names.top(top == 0 ? names.size() : top))
    bars.push_back({std::string(name.name), name.count});
  return bars;
}

std::string part_shown(std::size_t shown, std::size_t size, bool are_all) {
  if (shown == size && are_all) return {};
  return with_commas(shown) + " of " + (are_all ? "" : "a sample of ") + with_commas(size);
}

LanguageBars language_bars(const Statistics& statistics, std::size_t top) {
  std::vector<Bar> bars = top_bars(statistics.languages, top);
  std::string note = part_shown(bars.size(), statistics.languages.size(), true);
  std::uint64_t known = 0;
  for (const auto& [language, count] : statistics.languages) known += count;
  if (known < statistics.articles) bars.push_back({"–", statistics.articles - known});
  return {std::move(bars), std::move(note)};
}

std::string readability_note(const Statistics& statistics) {
  const auto articles = [](std::uint64_t count) {
    return with_commas(count) + (count == 1 ? " article" : " articles");
  };
  const std::uint64_t english = english_articles(statistics);
  const std::uint64_t compared = compared_articles(statistics);
  if (english == 0) return "of " + articles(compared);
  const std::string note = "of " + articles(english) + " in English";
  return compared == english ? note : note + ", LIX and RIX of " + with_commas(compared);
}

}  // namespace galley
