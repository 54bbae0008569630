// What is in a pile of articles: counts, coverage, dates, names, lengths and how hard it reads.
//
// All of it is whole numbers, names with whole numbers, and histograms with fixed bounds: sums come
// out the same bit for bit in whatever order they are added up, by how many threads or machines.
// What is added to nothing stays as it is.
#pragma once

#include <galley/article.h>
#include <galley/source.h>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

// What is counted in running text. Words and sentences are those of Unicode's UAX #29, which ICU
// finds; a list of abbreviations of the news ("Sen.", "Gov.", "z. B.") keeps sentences together,
// and so does a small letter behind a question or exclamation mark.
struct TextCounts {
  std::uint64_t characters = 0;  // code points
  std::uint64_t words = 0;       // segments with a letter or a digit in them
  std::uint64_t sentences = 0;   // with a word in them
  std::uint64_t letters = 0;     // letters and digits in the words: what formulas call characters
  std::uint64_t long_words = 0;  // of more than six letters (LIX and RIX)
  // English alone; else 0.
  std::uint64_t syllables = 0;
  std::uint64_t complex_words = 0;  // of three syllables or more

  void add(const TextCounts& other);

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

// The same of one text in a language (BCP 47; empty when unsure: no formula speaks of it).
Readability readability_of(const TextCounts& text, std::string_view language);

// How often whole numbers came. Numbers below 2,048 count one by one, larger ones in steps of a
// thousandth (1,024 for each power of two).
class Histogram {
 public:
  using Steps = std::map<std::uint64_t, std::uint64_t>;

  // Of the steps, sum, least and greatest of another one. Absent when no numbers give these.
  static std::optional<Histogram> of(const Steps& steps, std::uint64_t sum, std::uint64_t least,
                                     std::uint64_t greatest);

  void add(std::uint64_t number, std::uint64_t times = 1);
  void add(const Histogram& other);

  std::uint64_t count() const { return count_; }
  std::uint64_t sum() const { return sum_; }
  std::uint64_t least() const { return least_; }        // 0 when it is empty
  std::uint64_t greatest() const { return greatest_; }  // 0 when it is empty
  double mean() const;                                  // exact; 0 when it is empty
  double deviation() const;  // standard, of all that came; numbers count as their step's least
  // The least number such that so many per cent of all, at most 100, are not above it (nearest
  // rank); 0 when it is empty. Exact below 2,048 and for the least and the greatest of all; else
  // the least number of the step, up to a thousandth too small.
  std::uint64_t percentile(unsigned per_cent) const;

  // Each step that came, by its least number, and how often.
  Steps steps() const;

  friend bool operator==(const Histogram&, const Histogram&) = default;

 private:
  void add_step(std::uint64_t step, std::uint64_t times);

  std::uint64_t count_ = 0;
  std::uint64_t sum_ = 0;
  std::uint64_t least_ = 0;
  std::uint64_t greatest_ = 0;
  // Most numbers are small, and a tree is slow to find them in.
  std::vector<std::uint64_t> small_;  // by the number, up to the greatest one that came
  Steps others_;
};

// Names in an order that has nothing to do with what they say.
struct NameKey {
  std::uint64_t hash;  // XXH3 of the name
  std::string name;

  friend auto operator<=>(const NameKey&, const NameKey&) = default;
};

// How often names came: all of them, up to `most` different ones. Of more names those are kept
// whose hashes are the least, each with its right count: a fair sample, the same in whatever order
// they came.
class NameCounts {
 public:
  static constexpr std::size_t most = 65536;

  struct Name {
    std::string_view name;
    std::uint64_t count;

    friend bool operator==(const Name&, const Name&) = default;
  };

  // Of the names of another one. Absent when it cannot have held these: one twice, one that never
  // came, too many, or not as many as there is room for although some were dropped.
  static std::optional<NameCounts> of(std::span<const Name> names, bool are_all);

  // The name is UTF-8.
  void add(std::string_view name, std::uint64_t times = 1);
  void add(const NameCounts& other);

  bool are_all() const { return are_all_; }            // none was dropped
  std::size_t size() const { return counts_.size(); }  // different names that are kept

  // The commonest, those of one count in the order of their bytes. They view these counts.
  std::vector<Name> top(std::size_t count) const;

  friend bool operator==(const NameCounts&, const NameCounts&) = default;

 private:
  void add(const NameKey& key, std::uint64_t times);

  std::map<NameKey, std::uint64_t> counts_;
  bool are_all_ = true;
};

// Of one article. Its text is its paragraphs, as `galley tojson` writes them.
struct ArticleCounts {
  std::uint64_t bytes = 0;  // of the record in its source
  std::uint64_t paragraphs = 0;
  TextCounts text;
  std::uint64_t quoted = 0;                   // characters of the text in quotation marks
  std::vector<std::uint32_t> sentence_words;  // of each sentence
};

using WarningCounts = std::array<std::uint64_t, 5>;  // by Warning

struct Statistics {
  std::uint64_t articles = 0;
  std::uint64_t bytes = 0;
  std::uint64_t paragraphs = 0;
  std::uint64_t quoted = 0;
  TextCounts text;
  TextCounts english;  // of the articles for which formulas speak: see readability_of()
  TextCounts compared;

  // Articles that have the part, in all and by what they say. Names are as `galley tojson` writes
  // them; a name counts once for each article.
  std::uint64_t with_headline = 0;
  std::uint64_t with_byline = 0;
  std::uint64_t with_author = 0;
  std::uint64_t with_agency = 0;
  std::uint64_t with_date = 0;
  std::uint64_t with_dateline = 0;
  WarningCounts warnings{};  // those of the source are among them

  // Of the dates published, without the time of day, as far as they are written: "2020-07-30",
  // "2020-07"; empty when no article has one. "2020" is before "2020-01" in either.
  std::string earliest;
  std::string latest;
  std::map<std::string, std::uint64_t> years;      // "2020"
  std::map<std::string, std::uint64_t> months;     // "2020-07"; not of a date that is a year alone
  std::map<std::string, std::uint64_t> languages;  // BCP 47
  NameCounts authors;
  NameCounts places;
  NameCounts agencies;

  Histogram article_words;
  Histogram article_sentences;
  Histogram article_paragraphs;
  Histogram sentence_words;

  // The article and its counts, which are those that ArticleCounter gives for it.
  void add(const Article& article, const Source& source, const ArticleCounts& counts);
  void add(const Statistics& other);

  friend bool operator==(const Statistics&, const Statistics&) = default;
};

// Articles in English, and in the languages compared, whose texts `english` and `compared` count.
std::uint64_t english_articles(const Statistics& statistics);
std::uint64_t compared_articles(const Statistics& statistics);

// What articles are told apart by.
enum class GroupBy { nothing, author, year, month, place, agency, language, source };

// The words of `galley stats --by`: "author", "date:year"; and "nothing".
std::string_view name_of(GroupBy by);
std::optional<GroupBy> group_by_named(std::string_view name);

// Statistics by the name of a group: of all groups, up to `most`. Of more groups those are kept
// whose names NameCounts would keep, each with all of its articles.
class StatisticsGroups {
 public:
  static constexpr std::size_t most = 10000;
  using ByName = std::map<std::string, Statistics, std::less<>>;

  // Of the groups of another one. Absent when it cannot have held these: too many, or not as many
  // as there is room for although some were dropped.
  static std::optional<StatisticsGroups> of(ByName groups, bool are_all);

  // The group of that name, which is UTF-8; an empty one where there was none. Null when the group
  // is not among those that are kept. Valid until the next call.
  Statistics* find_or_add(std::string_view name);
  void add(const StatisticsGroups& other);

  bool are_all() const { return are_all_; }  // none was dropped
  std::size_t size() const { return groups_.size(); }
  ByName::const_iterator begin() const { return groups_.begin(); }  // in the order of the bytes
  ByName::const_iterator end() const { return groups_.end(); }

  friend bool operator==(const StatisticsGroups&, const StatisticsGroups&) = default;

 private:
  ByName groups_;
  std::set<NameKey> keys_;  // of the groups
  bool are_all_ = true;
};

// Statistics of all articles, and of each group of them.
struct GroupedStatistics {
  GroupBy by = GroupBy::nothing;
  Statistics all;
  StatisticsGroups groups;  // none by nothing

  // An article of several authors is in the group of each, one without the part in the group "".
  // An article whose date is a year alone has no month.
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

// Appends partial results, to be added up elsewhere: one JSON object without a line end in it or
// behind it. Equal statistics give equal bytes. docs/design.md says what is in it.
void append_partial(const GroupedStatistics& statistics, std::string& out);

// Reads what append_partial() writes; white space between the tokens does not matter. Else gives
// what is wrong with it, for people, and leaves `statistics` as it was: what is not JSON, another
// version's results, a key too few, too many or in another place, and numbers that no articles
// give.
std::optional<std::string> read_partial(std::string_view json, GroupedStatistics& statistics);

}  // namespace galley
