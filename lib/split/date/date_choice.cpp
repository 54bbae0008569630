// Which of a record's dates is the day of publication. Mastheads, captions, updates and related
// articles have dates too; each is scored by the role of its line, its label and its place.
#include <algorithm>
#include <tuple>
#include <utility>

#include "split/date/date_labels.h"
#include "split/draft.h"

namespace galley {
namespace {

// The blocks where the article's own header lies.
struct HeaderPlace {
  std::size_t headline;      // 0 without one
  std::size_t text;          // the first long paragraph below it; size() without one
  std::size_t text_goes_on;  // and the second one, as the first may be a standfirst
};

HeaderPlace find_header(const Draft& draft) {
  const std::size_t size = draft.size();
  const std::size_t headline = draft.first_in_header(Role::headline);
  HeaderPlace place{headline < size ? headline : 0, size, size};
  for (std::size_t i = place.headline; i < size && place.text_goes_on == size; ++i) {
    if (draft.role(i) != Role::paragraph || !draft.facts(i).is_long) continue;
    (place.text == size ? place.text : place.text_goes_on) = i;
  }
  return place;
}

// Hundredths of a point. A date line in the header is the surest place.
int role_score(const Draft& draft, std::size_t block, const HeaderPlace& header) {
  const RoleChoice& choice = draft.roles[block];
  switch (choice.role) {
    case Role::date:
    case Role::byline_date:
      if (choice.phase == Phase::header) return 600;
      if (choice.phase == Phase::before_headline) return 500;
      return block < header.text ? 520 : block < header.text_goes_on ? 450 : 300;
    case Role::matter:
      return 200;
    case Role::clutter:
    case Role::headline:
    case Role::standfirst:
      return 120;
    case Role::furniture:
      return 60;
    default:
      return 0;
  }
}

int label_score(DateLabel label) {
  switch (label) {
    case DateLabel::published:
      return 120;
    case DateLabel::updated:
      return -90;
    case DateLabel::other:
      return -1000;
    case DateLabel::none:
      return 0;
  }
  return 0;
}

// The label of a line that holds nothing else: "Last updated:".
FoundDateLabel label_alone(std::string_view line) {
  constexpr std::size_t longest = 60;
  if (line.size() > longest) return {};
  const FoundDateLabel label = label_before(line, 0, line.size());
  return label.span.begin == 0 ? label : FoundDateLabel();
}

// The label of a date, which may stand alone on the line above.
FoundDateLabel label_of(const Draft& draft, std::size_t block, std::size_t index) {
  const Facts& facts = draft.facts(block);
  const FoundDate& date = draft.found.dates_of(facts)[index];
  const bool begins_line = index == 0 && block > 0 && facts.dates.leads;
  if (date.kind == DateLabel::none && begins_line) return label_alone(draft.blocks[block - 1].text);
  return {date.kind, date.label, date.as_of};
}

// The nearer to the headline the better; below it is more usual than above.
int place_score(const Draft& draft, std::size_t block, std::size_t headline) {
  const BodyRange& body = draft.found.body();
  if (!body.empty() && block > body.last)
    return -80 - 8 * static_cast<int>(std::min<std::size_t>(block - body.last, 40));
  if (block >= headline) return -15 * static_cast<int>(std::min<std::size_t>(block - headline, 40));
  return -20 * static_cast<int>(std::min<std::size_t>(headline - block, 12));
}

// Captions and embedded posts are dated too: "— Name (@name) November 1, 2023".
bool is_embedded_post(std::string_view text) {
  return text.starts_with("\u2014") || text.find('@') != std::string_view::npos;
}

int score(const Draft& draft, std::size_t block, std::size_t index, DateLabel label,
          const HeaderPlace& header) {
  const Facts& facts = draft.facts(block);
  const FoundDate& date = draft.found.dates_of(facts)[index];
  int points = role_score(draft, block, header) + label_score(label) +
               place_score(draft, block, header.headline);
  if (date.date.time) points += 80;
  if (facts.slug) points += 100;  // a wire's own stamp, wherever it stands
  const bool beside_byline = draft.role(block) == Role::byline_date;
  if (facts.dates.other_words == 0 || beside_byline) points += 60;
  if (facts.shape.width <= 60) points += 50;
  const bool at_an_end = facts.dates.leads || facts.dates.trails;
  if (at_an_end) points += 60;
  if (facts.dates.other_words > 8) points -= at_an_end && facts.shape.width <= 160 ? 60 : 150;
  if (date.date.day == 0) points -= 200;
  if (is_embedded_post(draft.blocks[block].text)) points -= 300;
  return points - 25 * static_cast<int>(index);
}

// A date alone on its line, or labelled, is believed with less.
int needed(const Facts& facts, DateLabel label) {
  return facts.dates.other_words == 0 || label == DateLabel::published ? -60 : 100;
}

// Whether nothing parts two bare days that stand side by side.
bool stand_together(std::string_view text, const FoundDate& first, const FoundDate& second) {
  constexpr std::size_t widest_gap = 3;
  const auto is_bare_day = [](const FoundDate& date) {
    return date.kind == DateLabel::none && date.date.day != 0;
  };
  if (!is_bare_day(first) || !is_bare_day(second)) return false;
  const std::string_view gap = text.substr(first.span.end, second.span.begin - first.span.end);
  return gap.size() <= widest_gap && shape_of(gap).words == 0;
}

bool is_earlier(const Date& one, const Date& other) {
  return std::tuple(one.year, one.month, one.day) < std::tuple(other.year, other.month, other.day);
}

// Whether a date is the day on which the page was shown: without a label, well above the headline.
bool is_masthead(const Draft& draft, const DatePlace& place, std::size_t headline) {
  constexpr std::size_t reach = 3;
  return place.block + reach < headline && place.found->kind == DateLabel::none &&
         draft.role(place.block) == Role::date;
}

// Of bare days side by side the earlier is the publication and the later a change, in whichever
// order a page shows them: "December 10, 2021April 9, 2019".
void take_earliest(const Draft& draft, DatePlace& place) {
  const auto dates = draft.found.dates_of(draft.facts(place.block));
  const std::string_view text = draft.blocks[place.block].text;
  for (const FoundDate* next = place.found + 1; next != dates.data() + dates.size(); ++next) {
    if (!stand_together(text, *(next - 1), *next)) break;
    if (is_earlier(next->date, place.found->date)) place.found = next;
  }
}

}  // namespace

DateChoice choose_dates(const Draft& draft) {
  DateChoice choice;
  std::size_t left = draft.found.dates().size();
  if (left == 0) return choice;
  int best = 0;
  int best_update = 0;
  bool is_as_of = false;  // the update
  const HeaderPlace header = find_header(draft);
  for (std::size_t block = 0; left > 0; ++block) {
    const auto dates = draft.found.dates_of(draft.facts(block));
    left -= dates.size();
    for (std::size_t i = 0; i < dates.size(); ++i) {
      const FoundDateLabel label = label_of(draft, block, i);
      const int points = score(draft, block, i, label.kind, header);
      const bool is_update = label.kind == DateLabel::updated;
      if (points < needed(draft.facts(block), label.kind)) continue;
      auto& chosen = is_update ? choice.updated : choice.published;
      int& most = is_update ? best_update : best;
      if (chosen && points <= most) continue;
      chosen = DatePlace{block, &dates[i]};
      most = points;
      if (is_update) is_as_of = label.as_of;
    }
  }
  if (choice.published && choice.updated &&
      is_masthead(draft, *choice.published, header.headline) &&
      is_earlier(choice.updated->found->date, choice.published->found->date))
    choice.published.reset();
  if (!choice.published && is_as_of) std::swap(choice.published, choice.updated);
  if (choice.published) take_earliest(draft, *choice.published);
  return choice;
}

}  // namespace galley
