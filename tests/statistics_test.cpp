#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "statistics_of.h"

using namespace galley;
using test::article_with;
using test::counts_of;
using test::partial_of;
using test::Parts;

namespace {

using Counts = std::map<std::string, std::uint64_t>;
using Listed = std::vector<NameCounts::Name>;

Statistics statistics_of(const std::vector<Parts>& articles) {
  Statistics all;
  for (const Parts& parts : articles) all.add(article_with(parts), {}, counts_of(3));
  return all;
}

GroupedStatistics grouped(GroupBy by, const std::vector<Parts>& articles) {
  GroupedStatistics all{.by = by, .all = {}, .groups = {}};
  for (const Parts& parts : articles)
    all.add(article_with(parts), {.path = "may.txt"}, counts_of(3));
  return all;
}

// Each group and how many articles are in it.
Counts groups_of(GroupBy by, const std::vector<Parts>& articles) {
  Counts found;
  for (const auto& [name, group] : grouped(by, articles).groups) found[name] = group.articles;
  return found;
}

}  // namespace

TEST_CASE("what is counted in articles is added up") {
  Statistics all;
  all.add(article_with({}), {}, counts_of(2));
  all.add(article_with({}), {}, counts_of(5));
  CHECK(all.articles == 2);
  CHECK(all.bytes == 420);
  CHECK(all.paragraphs == 3);
  CHECK(all.quoted == 7);
  CHECK(all.text.words == 70);
  CHECK(all.text.letters == 315);
  CHECK(all.article_words.steps() == Histogram::Steps{{20, 1}, {50, 1}});
  CHECK(all.article_sentences.steps() == Histogram::Steps{{2, 1}, {5, 1}});
  CHECK(all.article_paragraphs.steps() == Histogram::Steps{{1, 1}, {2, 1}});
  CHECK(all.sentence_words.steps() == Histogram::Steps{{10, 7}});
}

TEST_CASE("texts count for the formulas that speak of their language") {
  const Statistics all =
      statistics_of({{.language = "en"}, {.language = "sv"}, {.language = "tr"}, {}});
  CHECK(all.text.sentences == 12);
  CHECK(all.english.sentences == 3);
  CHECK(all.compared.sentences == 6);
  CHECK(all.languages == Counts{{"en", 1}, {"sv", 1}, {"tr", 1}});
}

TEST_CASE("articles count by the parts that they have") {
  const Statistics all = statistics_of({{.authors = {"Jane Doe"}, .headline = "Cow rescued"},
                                        {.date = "2020", .agency = "Reuters"},
                                        {.place = "LONDON", .headline = " \n"}});
  CHECK(all.with_headline == 1);
  CHECK(all.with_author == 1);
  CHECK(all.with_date == 1);
  CHECK(all.with_agency == 1);
  CHECK(all.with_dateline == 1);
  CHECK(all.with_byline == 0);
}

TEST_CASE("names count once for each article, as the record writes them") {
  const Statistics all = statistics_of({{.authors = {"Jane\n Doe", "John Roe", "Jane Doe"}},
                                        {.authors = {"Jane Doe", "J\xE9r\xF4me", " "}}});
  CHECK(all.authors.top(9) == Listed{{"Jane Doe", 2}, {"John Roe", 1}, {"J\uFFFDr\uFFFDme", 1}});
  CHECK(all.with_author == 2);
}

TEST_CASE("warnings of the article and of its source count once each") {
  Statistics all;
  const Article article =
      article_with({.warnings = {Warning::text_cut_off, Warning::invalid_utf8}});
  all.add(article, {.repaired = true, .encoding_guessed = true}, {});
  CHECK(all.warnings == WarningCounts{0, 1, 1, 1, 0});
}

TEST_CASE("dates count by year and month as far as they are written") {
  const Statistics all = statistics_of({{.date = "2020-07-30T16:59Z"},
                                        {.date = "2020-07"},
                                        {.date = "2019"},
                                        {.date = "--07-30"},
                                        {}});
  CHECK(all.years == Counts{{"2019", 1}, {"2020", 2}});
  CHECK(all.months == Counts{{"2020-07", 2}});
  CHECK(all.with_date == 3);
  CHECK(all.earliest == "2019");
  CHECK(all.latest == "2020-07-30");
}

TEST_CASE("a less precise date is before all that it may mean") {
  std::vector<Parts> articles = {{.date = "2020-07-30"}, {.date = "2020"}, {.date = "2020-07"}};
  for (int i = 0; i < 3; ++i) {
    std::rotate(articles.begin(), articles.begin() + 1, articles.end());
    const Statistics all = statistics_of(articles);
    CHECK(all.earliest == "2020");
    CHECK(all.latest == "2020-07-30");
  }
}

TEST_CASE("articles are told apart by each part") {
  const std::vector<Parts> articles = {{.authors = {"Jane Doe", "John Roe", "Jane Doe"},
                                        .date = "2020-07-30",
                                        .place = "LONDON",
                                        .agency = "Reuters",
                                        .language = "en"},
                                       {.authors = {"Jane Doe"}, .date = "2020"},
                                       {}};
  CHECK(groups_of(GroupBy::nothing, articles) == Counts{});
  CHECK(groups_of(GroupBy::author, articles) == Counts{{"", 1}, {"Jane Doe", 2}, {"John Roe", 1}});
  CHECK(groups_of(GroupBy::year, articles) == Counts{{"", 1}, {"2020", 2}});
  CHECK(groups_of(GroupBy::month, articles) == Counts{{"", 2}, {"2020-07", 1}});
  CHECK(groups_of(GroupBy::place, articles) == Counts{{"", 2}, {"LONDON", 1}});
  CHECK(groups_of(GroupBy::agency, articles) == Counts{{"", 2}, {"Reuters", 1}});
  CHECK(groups_of(GroupBy::language, articles) == Counts{{"", 2}, {"en", 1}});
  CHECK(groups_of(GroupBy::source, articles) == Counts{{"may.txt", 3}});
}

TEST_CASE("a group has the statistics of its articles") {
  const GroupedStatistics all =
      grouped(GroupBy::language, {{.language = "en"}, {.language = "de"}, {.language = "en"}});
  const auto english =
      std::ranges::find(all.groups, "en", [](const auto& each) { return each.first; });
  REQUIRE(english != all.groups.end());
  CHECK(english->second == statistics_of({{.language = "en"}, {.language = "en"}}));
  CHECK(all.all.articles == 3);
}

TEST_CASE("groupings have the words of the command") {
  for (const GroupBy by : {GroupBy::nothing, GroupBy::author, GroupBy::year, GroupBy::month,
                           GroupBy::place, GroupBy::agency, GroupBy::language, GroupBy::source})
    CHECK(group_by_named(name_of(by)) == by);
  CHECK(name_of(GroupBy::month) == "date:month");
  CHECK_FALSE(group_by_named("date"));
}

namespace {

std::vector<GroupedStatistics> random_parts(std::mt19937& random, GroupBy by) {
  constexpr std::string_view authors[] = {"Jane Doe", "John Roe", "Ян Доу", "x\x80", ""};
  constexpr std::string_view dates[] = {"2020", "2020-07", "2020-07-30", "2019-12-31", ""};
  constexpr std::string_view languages[] = {"en", "de", "tr", ""};
  std::vector<GroupedStatistics> parts;
  for (int i = 0; i < 40; ++i) {
    GroupedStatistics& part = parts.emplace_back();
    part.by = by;
    for (unsigned count = random() % 4; count > 0; --count) {
      const Parts article = {.authors = {authors[random() % 5], authors[random() % 5]},
                             .date = dates[random() % 5],
                             .place = authors[random() % 5],
                             .language = languages[random() % 4]};
      part.add(article_with(article), {}, counts_of(static_cast<std::uint32_t>(random() % 900)));
    }
  }
  return parts;
}

// Adds any two up until one is left; what it holds sometimes goes through its partial results.
GroupedStatistics merged(std::vector<GroupedStatistics> parts, std::mt19937& random) {
  while (parts.size() > 1) {
    std::swap(parts[random() % parts.size()], parts.back());
    const GroupedStatistics part = std::move(parts.back());
    parts.pop_back();
    GroupedStatistics& other = parts[random() % parts.size()];
    other.add(part);
    if (random() % 4 == 0) {
      const std::string json = partial_of(other);
      CHECK(read_partial(json, other) == std::nullopt);
    }
  }
  return parts.front();
}

}  // namespace

TEST_CASE("statistics come out the same byte for byte in whatever order they are added up") {
  std::mt19937 random(1);
  for (const GroupBy by : {GroupBy::nothing, GroupBy::author, GroupBy::month}) {
    const auto parts = random_parts(random, by);
    const std::string expected = partial_of(merged(parts, random));
    for (int tree = 0; tree < 100; ++tree) CHECK(partial_of(merged(parts, random)) == expected);
  }
}

TEST_CASE("of more groups than there is room for, the same are kept in whatever order they come") {
  std::vector<std::string> authors;
  for (int i = 0; i < 12'000; ++i) authors.push_back("author " + std::to_string(i));
  std::string expected;
  for (const unsigned seed : {1u, 2u}) {
    std::mt19937 random(seed);
    std::ranges::shuffle(authors, random);
    std::vector<GroupedStatistics> parts(3);
    for (GroupedStatistics& part : parts) part.by = GroupBy::author;
    for (std::size_t i = 0; i < 2 * authors.size(); ++i)
      parts[random() % parts.size()].add(article_with({.authors = {authors[i / 2]}}), {}, {});
    const GroupedStatistics all = merged(parts, random);
    CHECK(all.groups.size() == StatisticsGroups::most);
    CHECK_FALSE(all.groups.are_all());
    for (const auto& [name, group] : all.groups) CHECK(group.articles == 2);
    if (expected.empty()) expected = partial_of(all);
    CHECK(partial_of(all) == expected);
  }
}
