#include <galley/statistics.h>

#include <tuple>

#include "stats/article_names.h"
#include "stats/readability.h"
#include "text/statistics_fields.h"
#include "text/utf8.h"
#include "text/warnings.h"

namespace galley {
namespace {

static_assert(std::tuple_size_v<WarningCounts> ==
              static_cast<std::size_t>(Warning::looks_like_html) + 1);

using Counts = std::map<std::string, std::uint64_t>;

void add_to(std::uint64_t& sum, std::uint64_t other) { sum += other; }

void add_to(WarningCounts& sums, const WarningCounts& other) {
  for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += other[i];
}

void add_to(Counts& sums, const Counts& other) {
  for (const auto& [name, times] : other) sums[name] += times;
}

template <class Sum>
void add_to(Sum& sum, const Sum& other) {
  sum.add(other);
}

// A date that is less precise sorts before all days that it may mean: beside "2020-07-30", "2020"
// is the earliest and not the latest. That is an order of all dates, so that it does not matter
// which came first.
void add_dates(Statistics& all, const std::string& earliest, const std::string& latest) {
  if (earliest.empty()) return;
  if (all.earliest.empty() || earliest < all.earliest) all.earliest = earliest;
  if (latest > all.latest) all.latest = latest;
}

void add_name(Counts& counts, const std::string& name) {
  if (!name.empty()) ++counts[name];
}

void add_name(NameCounts& counts, const std::string& name) {
  if (!name.empty()) counts.add(name);
}

bool is_there(std::string_view part) { return !trim(part).empty(); }

void add_text(const Article& article, const ArticleCounts& counts, Statistics& all) {
  all.bytes += counts.bytes;
  all.paragraphs += counts.paragraphs;
  all.quoted += counts.quoted;
  all.text.add(counts.text);
  if (is_english(article.language)) all.english.add(counts.text);
  if (is_compared(article.language)) all.compared.add(counts.text);
  all.article_words.add(counts.text.words);
  all.article_sentences.add(counts.text.sentences);
  all.article_paragraphs.add(counts.paragraphs);
  for (const std::uint32_t words : counts.sentence_words) all.sentence_words.add(words);
}

void add_parts(const Article& article, const Source& source, Statistics& all) {
  all.with_headline += is_there(article.headline);
  all.with_byline += is_there(article.byline);
  all.with_agency += is_there(article.agency);
  all.with_dateline += article.dateline.has_value();
  for (const Warning warning : all_warnings(article, source))
    ++all.warnings[static_cast<std::size_t>(warning)];
}

void add_date(const Article& article, Statistics& all) {
  const std::string day = day_of(article);
  all.with_date += !day.empty();
  add_dates(all, day, day);
  add_name(all.years, year_of(article));
  add_name(all.months, month_of(article));
}

void add_names(const Article& article, Statistics& all) {
  const std::vector<std::string> authors = authors_of(article);
  all.with_author += !authors.empty();
  for (const std::string& author : authors) add_name(all.authors, author);
  add_name(all.places, place_of(article));
  add_name(all.agencies, agency_of(article));
  add_name(all.languages, language_of(article));
}

}  // namespace

void TextCounts::add(const TextCounts& other) {
  for_each_text_count([&](auto, auto member) { this->*member += other.*member; });
}

void Statistics::add(const Article& article, const Source& source, const ArticleCounts& counts) {
  ++articles;
  add_text(article, counts, *this);
  add_parts(article, source, *this);
  add_date(article, *this);
  add_names(article, *this);
}

void Statistics::add(const Statistics& other) {
  for_each_sum([&](auto, auto member) { add_to(this->*member, other.*member); });
  add_dates(*this, other.earliest, other.latest);
}

}  // namespace galley
