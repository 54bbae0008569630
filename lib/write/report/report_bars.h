// What a report shows as bars, and the labels of its figures: the same in the table and on the
// page.
#pragma once

#include <galley/statistics.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace galley {

struct Bar {
  std::string name;
  std::uint64_t count;
};

std::uint64_t greatest_of(const std::vector<Bar>& bars);  // at least 1

std::vector<Bar> coverage_bars(const Statistics& statistics);
std::vector<Bar> warning_bars(const Statistics& statistics);  // that there are
std::vector<Bar> bars_of(const std::map<std::string, std::uint64_t>& counts);
// The most frequent ones, `top` of them; 0 is all.
std::vector<Bar> top_bars(const std::map<std::string, std::uint64_t>& counts, std::size_t top);
std::vector<Bar> top_bars(const NameCounts& names, std::size_t top);

// "10 of 1,234", "10 of a sample of 65,536"; empty where all are shown.
std::string part_shown(std::size_t shown, std::size_t size, bool are_all);

struct LanguageBars {
  std::vector<Bar> bars;
  std::string note;  // part_shown()
};

// The most frequent languages, and behind them "–" for the articles of none that is known.
LanguageBars language_bars(const Statistics& statistics, std::size_t top);

// Of which articles the scores are: "of 4 articles in English, LIX and RIX of 6".
std::string readability_note(const Statistics& statistics);

// What people call the scores, and the figures that they are.
inline constexpr std::pair<std::string_view, std::string_view> score_labels[] = {
    {"Flesch", "flesch"},
    {"Flesch-Kincaid", "flesch_kincaid"},
    {"Fog", "fog"},
    {"SMOG", "smog"},
    {"Coleman-Liau", "coleman_liau"},
    {"ARI", "ari"},
    {"LIX", "lix"},
    {"RIX", "rix"}};

// The figure "words_p50" is in the row of words and the column p50.
inline constexpr std::pair<std::string_view, std::string_view> length_rows[] = {
    {"words", "words"},
    {"sentences", "sentences"},
    {"paragraphs", "paragraphs"},
    {"words/sentence", "sentence_words"}};
inline constexpr std::string_view length_columns[] = {"mean", "sd",  "min", "p5", "p25",
                                                      "p50",  "p75", "p95", "max"};

}  // namespace galley
