#include "check/rules/date_rules.h"

#include <galley/text.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>

#include "check/rules/day_range.h"

namespace galley {
namespace {

std::string written(const Date& date) {
  std::string text;
  append_date(date, text);
  return text;
}

// Where a date was read; without a view where it stands outside of the text.
std::string_view text_at(const Article& article, const std::optional<Span>& span) {
  return span ? article.text.substr(span->begin, span->size()) : std::string_view();
}

void check_for_future(const std::optional<Date>& date, std::string_view place, const Date& now,
                      Findings& findings) {
  if (date && is_later(*date, now))
    findings.add(place, "the date " + written(*date) + " is later than now, " + written(now));
}

// A day and a month that are the same number cannot be exchanged for others.
bool could_be_exchanged(const std::optional<Date>& date) {
  return date && date->month != 0 && date->day != 0 && date->day <= 12 && date->day != date->month;
}

}  // namespace

void find_future_date(Proof& proof, Findings& findings) {
  const std::optional<Date>& now = proof.settings().now;
  const Article& article = proof.article();
  if (!now) return;
  check_for_future(article.date, text_at(article, article.date_span), *now, findings);
  if (article.updated_span != article.date_span)
    check_for_future(article.updated, text_at(article, article.updated_span), *now, findings);
}

void find_ambiguous_date(Proof& proof, Findings& findings) {
  const Article& article = proof.article();
  const auto& warnings = article.warnings;
  if (std::find(warnings.begin(), warnings.end(), Warning::ambiguous_date) == warnings.end())
    return;
  const bool is_published = could_be_exchanged(article.date) || !article.updated;
  const std::optional<Date>& read = is_published ? article.date : article.updated;
  const std::string reading = read ? ", read as " + written(*read) + "," : "";
  findings.add(text_at(article, is_published ? article.date_span : article.updated_span),
               "day and month of the date" + reading + " could be exchanged");
}

void find_dateline_date_mismatch(Proof& proof, Findings& findings) {
  const Article& article = proof.article();
  if (!article.date || !article.dateline || !article.dateline->date) return;
  const std::optional<Date> nearest = nearest_date(*article.dateline->date, *article.date);
  if (!nearest) return;
  const std::uint64_t days = days_apart(*nearest, *article.date);
  if (days > findings.threshold())
    findings.add(article.dateline->whole, "the dateline's date, " + written(*nearest) + ", is " +
                                              with_commas(days) + " days from " +
                                              written(*article.date) + " (at most " +
                                              with_commas(findings.threshold()) + ")");
}

}  // namespace galley
