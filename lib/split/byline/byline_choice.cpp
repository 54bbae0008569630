// Which lines are the byline. The header goes before the foot, a line with a by-word before a bare
// name, and bare names need the support of what stands around them.
#include <algorithm>

#include "split/byline/name_words.h"
#include "split/draft.h"

namespace galley {
namespace {

// Further lines with a by-word count when they stand this close to the first.
constexpr std::size_t byline_reach = 6;
constexpr std::size_t most_lines = 24;     // of one byline
constexpr std::size_t longest_joiner = 8;  // bytes

bool has_byline_role(const Draft& draft, std::size_t i) {
  return draft.role(i) == Role::byline || draft.role(i) == Role::byline_date;
}

bool is_labelled(const Draft& draft, std::size_t i) {
  const Byline* byline = draft.byline(i);
  return byline && (byline->label != BylineLabel::none || draft.has(i, Signal::after_label));
}

bool names_somebody(const Draft& draft, std::size_t i) {
  const Byline* byline = draft.byline(i);
  return byline && (!byline->names.empty() || !byline->agency.empty() || byline->label_alone);
}

// The blocks from the first to the last that names somebody: nothing else can be the byline.
struct Candidates {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Candidates find_candidates(const Draft& draft) {
  Candidates found;
  std::size_t left = draft.found.byline_count();
  for (std::size_t i = 0; left > 0; ++i) {
    if (!draft.byline(i)) continue;
    --left;
    if (!names_somebody(draft, i)) continue;
    if (found.end == 0) found.begin = i;
    found.end = i + 1;
  }
  return found;
}

// The labelled lines of the header around the first of them.
void take_labelled_header(const Draft& draft, Candidates among, std::vector<std::size_t>& blocks) {
  for (std::size_t i = among.begin; i < among.end && draft.is_above_body(i); ++i) {
    if (!has_byline_role(draft, i) || !is_labelled(draft, i) || !names_somebody(draft, i)) continue;
    if (!blocks.empty() && i > blocks.front() + byline_reach) break;
    blocks.push_back(i);
  }
}

// The bare name of the header that fits its role best.
void take_bare_header(const Draft& draft, Candidates among, std::vector<std::size_t>& blocks) {
  std::int32_t best = 0;
  for (std::size_t i = among.begin; i < among.end && draft.is_above_body(i); ++i) {
    if (!has_byline_role(draft, i) || !names_somebody(draft, i)) continue;
    const std::int32_t score = draft.scores[i][static_cast<std::size_t>(draft.role(i))];
    if (!blocks.empty() && score <= best) continue;
    blocks.assign(1, i);
    best = score;
  }
}

// A date line of the header which a name stands on.
void take_date_line(const Draft& draft, Candidates among, std::vector<std::size_t>& blocks) {
  for (std::size_t i = among.begin; i < among.end && draft.is_above_body(i); ++i) {
    const Byline* byline = draft.byline(i);
    if (draft.role(i) != Role::date || !byline || byline->names.empty()) continue;
    blocks.assign(1, i);
    return;
  }
}

// The first byline at the foot, with a by-word if there is one.
void take_foot(const Draft& draft, Candidates among, std::vector<std::size_t>& blocks) {
  for (const bool labelled : {true, false}) {
    for (std::size_t i = among.begin; i < among.end; ++i) {
      if (draft.is_above_body(i) || !has_byline_role(draft, i) || !names_somebody(draft, i))
        continue;
      if (is_labelled(draft, i) != labelled) continue;
      blocks.assign(1, i);
      return;
    }
  }
}

// A line with a by-word that got another role, right around the headline or at the foot.
void take_other_labelled(const Draft& draft, Candidates among, std::vector<std::size_t>& blocks) {
  const BodyRange& body = draft.found.body();
  for (std::size_t i = among.begin; i < among.end; ++i) {
    if (draft.role(i) == Role::paragraph || draft.role(i) == Role::headline) continue;
    const bool in_text = !body.empty() && i >= body.first && i <= body.last;
    if (in_text || !is_labelled(draft, i) || !names_somebody(draft, i)) continue;
    if (!draft.byline(i)->fills_line && draft.byline(i)->label != BylineLabel::start) continue;
    blocks.assign(1, i);
    return;
  }
}

// "and" or a comma on a line of its own, between two names.
bool joins_names(const Draft& draft, std::size_t i) {
  if (draft.blocks[i].text.size() > longest_joiner || i + 1 >= draft.size()) return false;
  const std::string_view text = draft.blocks[i].text;
  const bool joiner = text == "&" || text == "," || (meaning_of(text) & meaning::joiner) != 0;
  return joiner && draft.byline(i + 1) && !draft.byline(i + 1)->names.empty();
}

// A role or an agency on the line below the names: "Associated Press Writer".
bool tells_role(const Draft& draft, std::size_t i) {
  const Byline* byline = draft.byline(i);
  const bool only =
      byline && byline->names.empty() && !byline->label_alone && byline->label == BylineLabel::none;
  return only && byline->fills_line && draft.role(i) != Role::paragraph &&
         draft.role(i) != Role::headline && (byline->role_word || !byline->agency.empty());
}

// A name below "Author:", in the header or at the foot.
bool is_named_below_label(const Draft& draft, std::size_t i) {
  const Byline* byline = draft.byline(i);
  return draft.byline(i - 1)->label_alone && byline && !byline->names.empty() &&
         has_byline_role(draft, i);
}

// One of several names, a line each: "Jane Doe", "R. Roe,".
bool is_further_name(const Draft& draft, std::size_t first, std::size_t i) {
  if (i >= draft.size() || !draft.has(first, Signal::bare_name) || !draft.has(i, Signal::bare_name))
    return false;
  const bool proved = draft.byline(i)->given_name || draft.blocks[i].text.ends_with(',');
  return proved && draft.facts(i).dates.count == 0 && draft.role(i) != Role::paragraph &&
         draft.role(i) != Role::headline;
}

// "Journalist", "Southern Correspondent": what the person above is, and nobody's name.
bool is_role_alone(std::string_view text) {
  constexpr std::size_t longest = 40;  // bytes
  const std::string_view last = text.substr(text.rfind(' ') + 1);
  return text.size() <= longest && (meaning_of(last) & meaning::role) != 0;
}

// Takes in the names above the first of the chosen lines, with what stands between them.
void complete_above(const Draft& draft, std::vector<std::size_t>& blocks) {
  while (blocks.front() > 0) {
    const std::size_t first = blocks.front();
    const std::string_view above = draft.blocks[first - 1].text;
    const bool parted = first > 1 && (above == "," || is_role_alone(above));
    if (is_further_name(draft, first, first - 1)) {
      blocks.insert(blocks.begin(), first - 1);
    } else if (parted && is_further_name(draft, first, first - 2)) {
      blocks.insert(blocks.begin(), {first - 2, first - 1});
    } else {
      return;
    }
  }
}

// Takes in what belongs to the chosen lines and stands right around them.
void complete(const Draft& draft, std::vector<std::size_t>& blocks) {
  if (blocks.empty()) return;
  complete_above(draft, blocks);
  const std::size_t first = blocks.front();
  const Byline* above = first > 0 ? draft.byline(first - 1) : nullptr;
  if (above && above->label_alone) blocks.insert(blocks.begin(), first - 1);
  for (std::size_t next = blocks.back() + 1; next < draft.size() && blocks.size() < most_lines;
       next = blocks.back() + 1) {
    if (joins_names(draft, next)) {
      blocks.push_back(next);
      blocks.push_back(next + 1);
    } else if (tells_role(draft, next) || is_named_below_label(draft, next) ||
               is_further_name(draft, first, next)) {
      blocks.push_back(next);
    } else if (is_role_alone(draft.blocks[next].text) && is_further_name(draft, first, next + 1)) {
      blocks.push_back(next);
      blocks.push_back(next + 1);
    } else {
      return;
    }
  }
}

}  // namespace

// Menus and teasers above the headline name the writers of other articles: what stands below it or
// right above goes first, then the foot.
void choose_byline(const Draft& draft, std::vector<std::size_t>& blocks) {
  constexpr std::size_t reach = 6;  // lines above the headline
  constexpr std::size_t reach_below = 16;
  blocks.clear();
  const Candidates all = find_candidates(draft);
  const std::size_t first = draft.first_in_header(Role::headline);
  const std::size_t headline = first < draft.size() ? first : 0;
  const std::size_t near = std::max(headline, reach) - reach;
  const Candidates below{std::max(all.begin, headline), all.end};
  const Candidates above{std::max(all.begin, near), std::min(all.end, headline)};
  const Candidates right_below{below.begin, std::min(all.end, headline + reach_below)};
  const Candidates far{all.begin, std::min(all.end, near)};
  const auto take = [&](auto take_from, Candidates among) {
    if (blocks.empty()) take_from(draft, among, blocks);
  };
  for (const auto take_from : {take_labelled_header, take_bare_header, take_date_line})
    take(take_from, below);
  take(take_foot, right_below);
  for (const auto take_from : {take_labelled_header, take_bare_header, take_date_line})
    take(take_from, above);
  take(take_foot, below);
  take(take_labelled_header, far);
  take(take_bare_header, far);
  take(take_other_labelled, all);
  complete(draft, blocks);
}

}  // namespace galley
