// What is in a pile of articles: counts, coverage, dates, names, lengths and how hard it reads.
//
// All of it are integers, and histograms with fixed bounds: sums come out the same bit for bit in
// whatever order they are added up, by how many threads or machines.
#pragma once

#include <galley/article.h>
#include <galley/source.h>

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

// What is counted in running text. Words and sentences are those of Unicode's UAX #29, which ICU
// finds; a list of abbreviations of the news ("Sen.", "Gov.", "z. B.") keeps sentences together.
struct TextCounts {
  std::uint64_t characters = 0;  // code points
  std::uint64_t words = 0;       // segments with a letter or a digit in them
  std::uint64_t sentences = 0;   // with a word in them
  std::uint64_t letters = 0;     // letters and digits in the words: what formulas call characters
  std::uint64_t long_words = 0;  // of more than six letters (LIX and RIX)
  // English alone; else 0.
  std::uint64_t syllables = 0;
  std::uint64_t complex_words = 0;  // of three syllables or more

  friend bool operator==(const TextCounts&, const TextCounts&) = default;
};

// How hard a text reads by the published formulas. A formula speaks of the languages it was made
// for; without sentences in such a language it is absent.
struct Readability {
  std::optional<double> flesch;          // Flesch 1948: 206.835 - 1.015 w/s - 84.6 syllables/w
  std::optional<double> flesch_kincaid;  // Kincaid 1975: 0.39 w/s + 11.8 syllables/w - 15.59
  std::optional<double> fog;             // Gunning 1952: 0.4 (w/s + 100 complex/w)
  std::optional<double> smog;            // McLaughlin 1969: 1.0430 sqrt(30 complex/s) + 3.1291
  std::optional<double> coleman_liau;    // 1975: 5.88 letters/w - 29.6 s/w - 15.8
  std::optional<double> ari;             // Senter, Smith 1967: 4.71 letters/w + 0.5 w/s - 21.43
  std::optional<double> lix;             // Björnsson 1968: w/s + 100 long/w
  std::optional<double> rix;             // Anderson 1983: long/s
};

// The counts are those of texts in English, and of texts in the eleven languages for which
// Björnsson compared newspapers (1983): da, de, en, es, fi, fr, it, nb/nn/no, pt, ru, sv.
Readability readability_of(const TextCounts& english, const TextCounts& compared);

// How often whole numbers came. Numbers below 2,048 count one by one, larger ones in steps of a
// thousandth (1,024 for each power of two).
class Histogram {
 public:
  void add(std::uint64_t number, std::uint64_t times = 1);
  void add(const Histogram& other);

  std::uint64_t count() const { return count_; }
  std::uint64_t sum() const { return sum_; }
  std::uint64_t least() const { return least_; }        // 0 when it is empty
  std::uint64_t greatest() const { return greatest_; }  // 0 when it is empty
  double mean() const;                                  // 0 when it is empty
  double deviation() const;                             // standard deviation of all that came
  // The least number such that so many per cent of all are not above it (nearest rank).
  std::uint64_t percentile(unsigned per_cent) const;

  // Each step that came, by its least number, and how often.
  const std::map<std::uint64_t, std::uint64_t>& steps() const { return steps_; }

  friend bool operator==(const Histogram&, const Histogram&) = default;

 private:
  std::uint64_t count_ = 0;
  std::uint64_t sum_ = 0;
  std::uint64_t least_ = 0;
  std::uint64_t greatest_ = 0;
  std::map<std::uint64_t, std::uint64_t> steps_;
};

// How often names came: all of them, up to `most` different ones. Of more names those are kept
// whose hashes are the least, each with its right count: a fair sample, the same in whatever order
// they came.
class NameCounts {
 public:
  static constexpr std::size_t most = 65536;

  void add(std::string_view name, std::uint64_t times = 1);
  void add(const NameCounts& other);

  bool are_all() const { return are_all_; }
  std::size_t size() const { return counts_.size(); }

  struct Name {
    std::string_view name;
    std::uint64_t count;
  };
  // The commonest, those of one count in the order of their bytes.
  std::vector<Name> top(std::size_t count) const;

  friend bool operator==(const NameCounts&, const NameCounts&) = default;

 private:
  friend class StatisticsWriter;  // of partial results
  friend class StatisticsReader;
  using Key = std::pair<std::uint64_t, std::string>;  // hash (XXH3) and name
  std::map<Key, std::uint64_t> counts_;
  bool are_all_ = true;
};

// Of one article. Texts are its paragraphs, as `galley tojson` writes them.
struct ArticleCounts {
  std::uint64_t bytes = 0;  // of the record in its source
  std::uint64_t paragraphs = 0;
  TextCounts text;
  std::uint64_t quoted = 0;                   // characters of the text in quotation marks
  std::vector<std::uint32_t> sentence_words;  // of each sentence
};

struct Statistics {
  std::uint64_t articles = 0;
  std::uint64_t bytes = 0;
  std::uint64_t paragraphs = 0;
  std::uint64_t quoted = 0;
  TextCounts text;
  TextCounts english;  // of the articles for which formulas speak: see readability_of()
  TextCounts compared;

  // Articles that have the part.
  std::uint64_t with_headline = 0;
  std::uint64_t with_byline = 0;
  std::uint64_t with_author = 0;
  std::uint64_t with_agency = 0;
  std::uint64_t with_date = 0;
  std::uint64_t with_dateline = 0;
  std::array<std::uint64_t, 5> warnings{};  // by Warning

  std::string earliest;  // the date published, as written: "2020-07-30", "2020-07"; or empty
  std::string latest;
  std::map<std::string, std::uint64_t> years;   // "2020"
  std::map<std::string, std::uint64_t> months;  // "2020-07"
  std::map<std::string, std::uint64_t> languages;
  NameCounts authors;
  NameCounts places;
  NameCounts agencies;

  Histogram article_words;
  Histogram article_sentences;
  Histogram article_paragraphs;
  Histogram sentence_words;

  void add(const Article& article, const ArticleCounts& counts);
  void add(const Statistics& other);

  friend bool operator==(const Statistics&, const Statistics&) = default;
};

// What articles are told apart by.
enum class GroupBy { nothing, author, year, month, place, agency, language, source };

// Statistics of all articles, and of each group of them.
struct GroupedStatistics {
  // Up to so many groups are kept, chosen as by NameCounts.
  static constexpr std::size_t most_groups = 10000;

  GroupBy by = GroupBy::nothing;
  Statistics all;
  std::map<std::string, Statistics> groups;  // an article without the part is in the group ""
  bool are_all_groups = true;

  // An article of several authors is in the group of each.
  void add(const Article& article, const Source& source, const ArticleCounts& counts);
  void add(const GroupedStatistics& other);  // of the same `by`

  friend bool operator==(const GroupedStatistics&, const GroupedStatistics&) = default;
};

// Counts in articles, one after another. One per thread.
class ArticleCounter {
 public:
  ArticleCounter();
  ~ArticleCounter();
  ArticleCounter(ArticleCounter&&) noexcept;
  ArticleCounter& operator=(ArticleCounter&&) noexcept;

  // The counts lie in the counter until the next call.
  const ArticleCounts& count(const Article& article, const Source& source);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Partial results, to be added up elsewhere: one JSON object on a line, of a version that is
// refused by another.
void append_partial(const GroupedStatistics& statistics, std::string& out);

// Reads what append_partial() writes. Else what is wrong with it, for people.
std::optional<std::string> read_partial(std::string_view json, GroupedStatistics& statistics);

}  // namespace galley
