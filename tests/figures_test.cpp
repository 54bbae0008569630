#include "write/report/figures.h"

#include <doctest/doctest.h>
#include <galley/report.h>

#include <algorithm>
#include <set>
#include <string>

#include "statistics_of.h"

using namespace galley;
using test::article_with;
using test::counts_of;

namespace {

// Two articles: of 20 words in two sentences and of 50 in five.
Statistics sample() {
  Statistics all;
  all.add(article_with({.date = "2020-07-30", .language = "en"}), {}, counts_of(2));
  all.add(article_with({.date = "2020", .headline = "Cow rescued"}), {}, counts_of(5));
  return all;
}

std::string figure_of(std::string_view name, const Statistics& statistics) {
  const Figure* const figure = find_figure(name);
  REQUIRE(figure != nullptr);
  std::string text;
  append_figure(*figure, statistics, text);
  return text;
}

std::string decimal(double number) {
  std::string text;
  append_decimal(number, text);
  return text;
}

bool is_named(std::string_view name, std::span<const std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

}  // namespace

TEST_CASE("a figure is found by its name, and each has one of its own") {
  const auto names = figure_names();
  CHECK(std::set(names.begin(), names.end()).size() == names.size());
  for (const std::string_view name : names) CHECK(find_figure(name)->name == name);
  CHECK(find_figure("word") == nullptr);
  CHECK(find_figure("") == nullptr);
}

TEST_CASE("counts are whole, means have four places, dates are as far as they are known") {
  CHECK(figure_of("articles", sample()) == "2");
  CHECK(figure_of("bytes", sample()) == "420");
  CHECK(figure_of("words", sample()) == "70");
  CHECK(figure_of("with_headline", sample()) == "1");
  CHECK(figure_of("quoted_share", sample()) == "0.0167");
  CHECK(figure_of("earliest", sample()) == "2020");
  CHECK(figure_of("latest", sample()) == "2020-07-30");
}

TEST_CASE("lengths are told by mean, deviation, extremes and percentiles") {
  CHECK(figure_of("words_mean", sample()) == "35");
  CHECK(figure_of("words_sd", sample()) == "15");
  CHECK(figure_of("words_min", sample()) == "20");
  CHECK(figure_of("words_p50", sample()) == "20");
  CHECK(figure_of("words_p75", sample()) == "50");
  CHECK(figure_of("sentences_max", sample()) == "5");
  CHECK(figure_of("paragraphs_mean", sample()) == "1.5");
  CHECK(figure_of("sentence_words_p95", sample()) == "10");
}

TEST_CASE("scores are those of the articles that a formula speaks of") {
  CHECK(figure_of("lix", sample()) == "30");  // 10 words a sentence, 20 % of them long
  CHECK(figure_of("rix", sample()) == "2");
  CHECK(figure_of("fog", sample()) == "8");
  Statistics turkish;
  turkish.add(article_with({.language = "tr"}), {}, counts_of(2));
  CHECK(figure_of("lix", turkish) == "");
  CHECK(figure_of("flesch", turkish) == "");
}

TEST_CASE("without articles counts are zero, and nothing is told of lengths, shares and dates") {
  for (const Figure& figure : all_figures()) {
    std::string text;
    append_figure(figure, {}, text);
    const bool is_zero = text == "0";
    const bool is_absent = text.empty();
    CHECK_MESSAGE((is_zero || is_absent), figure.name);
  }
  CHECK(figure_of("articles", {}) == "0");
  CHECK(figure_of("quoted_share", {}) == "");
  CHECK(figure_of("words_mean", {}) == "");
  CHECK(figure_of("words_p50", {}) == "");
  CHECK(figure_of("earliest", {}) == "");
}

TEST_CASE("a single article has counts and scores, but no lengths, parts and articles") {
  const auto names = article_figure_names();
  CHECK(is_named("words", names));
  CHECK(is_named("quoted_share", names));
  CHECK(is_named("flesch", names));
  CHECK_FALSE(is_named("articles", names));
  CHECK_FALSE(is_named("words_mean", names));
  CHECK_FALSE(is_named("with_date", names));
  CHECK_FALSE(is_named("earliest", names));
}

TEST_CASE("decimals have no zeros at their end and no minus before zero") {
  CHECK(decimal(0.5) == "0.5");
  CHECK(decimal(2) == "2");
  CHECK(decimal(100) == "100");
  CHECK(decimal(1.0 / 3) == "0.3333");
  CHECK(decimal(-12.34567) == "-12.3457");
  CHECK(decimal(-0.00001) == "0");
  CHECK(decimal(0) == "0");
  CHECK(decimal(9007199254740991) == "9007199254740991");
}
