#include "split/given_parts.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "split/byline/byline.h"
#include "split/date/date.h"
#include "text/fold.h"
#include "text/lines.h"
#include "text/utf8.h"

namespace galley {
namespace {

// A headline that a dump keeps apart is often the text's first line, too, or the second or third
// where a section stands above.
constexpr std::size_t repeated_within = 3;

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// The next letter or digit of a text from `at` on, in lower case; 0 at its end.
char32_t next_letter(std::string_view text, std::size_t& at) {
  while (at < text.size()) {
    const CodePoint sign = decode(text, at);
    at += sign.length;
    if (is_letter(sign.value) || digit_value(sign.value) >= 0) return fold_case(sign.value);
  }
  return 0;
}

// Whether the texts are the same but for case, white space, quotation marks and other signs.
bool say_the_same(std::string_view a, std::string_view b) {
  std::size_t in_a = 0;
  std::size_t in_b = 0;
  for (;;) {
    const char32_t letter = next_letter(a, in_a);
    if (letter != next_letter(b, in_b)) return false;
    if (letter == 0) return true;
  }
}

void rule_out_headline(RoleScores& scores) {
  scores[static_cast<std::size_t>(Role::headline)] = impossible;
}

void rule_out_all_but_headline(RoleScores& scores) {
  const auto headline = static_cast<std::size_t>(Role::headline);
  for (std::size_t role = 0; role < role_count; ++role)
    if (role != headline) scores[role] = impossible;
  if (scores[headline] == impossible) scores[headline] = 0;
}

// Reads a line that is a byline for sure: names alone count as behind a label.
void read_sure_byline(std::string_view line, Byline& byline) {
  read_byline(line, {}, false, byline);
  const bool nothing = byline.names.empty() && byline.agency.empty() && !byline.label_alone;
  if (nothing) read_byline(line, {}, true, byline);
}

// A name as it is given: it may have a by-word or be an agency's, and it counts whatever its shape.
void take_author(std::string_view name, Byline& byline, Article& article) {
  read_sure_byline(name, byline);
  if (byline.names.empty() && byline.agency.empty()) article.authors.push_back(trim(name));
  article.authors.insert(article.authors.end(), byline.names.begin(), byline.names.end());
  if (article.agency.empty()) article.agency = byline.agency;
}

// Where none of the names says anything, those of the text stand.
void take_authors(std::span<const std::string_view> names, Article& article) {
  const auto is_blank = [](std::string_view name) { return trim(name).empty(); };
  if (std::all_of(names.begin(), names.end(), is_blank)) return;
  article.authors.clear();
  Byline byline;
  for (const std::string_view name : names)
    if (!is_blank(name)) take_author(name, byline, article);
}

// Only the first line is sure to have a name; a further one is often a role or the agency.
void take_byline(std::string_view text, Article& article) {
  article.byline = trim(text);
  article.authors.clear();
  const std::string_view found_agency = std::exchange(article.agency, {});
  Byline byline;
  Lines lines(article.byline);
  for (std::string_view line; lines.next(line);) {
    const bool after_label = byline.label_alone;
    if (line.data() == article.byline.data())
      read_sure_byline(trim(line), byline);
    else
      read_byline(trim(line), {}, after_label, byline);
    article.authors.insert(article.authors.end(), byline.names.begin(), byline.names.end());
    if (article.agency.empty()) article.agency = byline.agency;
  }
  if (article.agency.empty()) article.agency = found_agency;
}

// The first date of the text. A field may hold less than a line has to: "2018".
std::optional<FoundDate> first_date(std::string_view text, DateOrder order) {
  if (const auto date = read_date(trim(text)); date && date->year != 0)
    return FoundDate{.date = *date, .span = {}, .label = {}, .other = {}};
  std::vector<FoundDate> found;
  find_dates(text, order, found);
  return found.empty() ? std::nullopt : std::optional(found.front());
}

void take_date(std::string_view text, DateOrder order, Article& article) {
  const auto found = first_date(text, order);
  if (!found) return;
  article.date = found->date;
  article.date_span.reset();
  std::erase(article.warnings, Warning::ambiguous_date);
  if (found->ambiguous) article.warnings.push_back(Warning::ambiguous_date);
}

// The text's start is a dateline, though it may look like none, or only the first part of it may.
void take_dateline(std::string_view start, Article& article) {
  const std::string_view whole = trim(start);
  if (article.dateline) {
    std::string_view& found = article.dateline->whole;
    if (found.data() == whole.data() && found.size() < whole.size()) found = whole;
    return;
  }
  std::string_view place = whole;
  while (!place.empty() && (place.back() == '-' || is_space(place.back()))) place.remove_suffix(1);
  article.dateline = {.whole = whole, .place = place, .agency = {}, .date = {}};
}

void add_to_header(std::string_view part, std::size_t& at, Article& article) {
  Lines lines(part);
  for (std::string_view line; lines.next(line);) {
    line = trim(line);
    if (!line.empty())
      article.header.insert(article.header.begin() + static_cast<std::ptrdiff_t>(at++), line);
  }
}

}  // namespace

void place_headline(std::span<const Block> blocks, std::string_view headline,
                    std::vector<RoleScores>& scores) {
  const std::size_t near_start = headline.empty() ? 0 : std::min(blocks.size(), repeated_within);
  std::size_t again = 0;
  while (again < near_start && !say_the_same(blocks[again].text, headline)) ++again;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (i == again && again < near_start)
      rule_out_all_but_headline(scores[i]);
    else
      rule_out_headline(scores[i]);
  }
}

void take_given_parts(const GivenParts& given, DateOrder order, Article& article) {
  std::size_t at = 0;  // of the header's lines
  if (!given.headline.empty() && article.headline.empty()) {
    article.headline = trim(given.headline);
    add_to_header(given.headline, at, article);
  }
  if (!given.byline.empty()) {
    take_byline(given.byline, article);
    add_to_header(given.byline, at, article);
  }
  if (!given.authors.empty()) take_authors(given.authors, article);
  if (!given.dateline.empty()) take_dateline(given.dateline, article);
  if (!given.date.empty()) take_date(given.date, order, article);
  if (!given.filing_date.empty() && !article.date) take_date(given.filing_date, order, article);
}

}  // namespace galley
