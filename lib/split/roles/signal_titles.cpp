#include "split/roles/signal_titles.h"

#include <algorithm>
#include <iterator>

#include "split/byline/name_words.h"
#include "text/ascii_set.h"
#include "text/utf8.h"

namespace galley {
namespace {

// Body text that is compared with the lines above it; more would not change the ranking.
constexpr std::size_t compared_body_bytes = 1200;
// Breadcrumbs are looked for among so many titles.
constexpr std::size_t most_titles = 64;
// In columns; what is longer is a title of its own.
constexpr std::uint32_t longest_kicker = 35;

// "RSS | About us | Contact", "Home > News > Coast", "The Example Courier • p. 5 • 396 words": few
// words between signs.
bool is_row_of_pieces(std::string_view text, const Shape& shape) {
  constexpr std::uint32_t most_words = 4;  // of a piece
  if (!shape.has_bar && !shape.has_crumb) return false;
  std::uint32_t pieces = 1;
  for (const std::string_view sign : {"|", "•", "·", "｜", " > ", "›", "»"})
    for (std::size_t at = text.find(sign); at != text.npos; at = text.find(sign, at + 1)) ++pieces;
  return pieces >= 3 && shape.words <= most_words * pieces;
}

// "Verband Deutscher Imker e.V.", "Example Mills, Inc."
bool names_company(std::string_view text, std::uint32_t words) {
  constexpr std::string_view forms[] = {"e.V.", "GmbH",  "AG",   "KG",     "SE",   "Inc.", "Inc",
                                        "Ltd",  "Ltd.",  "LLC",  "plc",    "PLC",  "Corp", "Corp.",
                                        "S.A.", "SA",    "SpA",  "S.p.A.", "Oyj",  "Oy",   "AB",
                                        "ASA",  "A/S",   "B.V.", "NV",     "N.V.", "o.o.", "a.s.",
                                        "Zrt.", "Nyrt.", "d.d.", "d.o.o.", "Tbk",  "ООО",  "A.Ş."};
  constexpr std::uint32_t most_words = 6;
  // The last letters of the forms.
  constexpr AsciiSet last_letters = ".HGECAPVBScdpjyk";
  const char end = text.back();
  if (words > most_words || !(last_letters.has(end) || static_cast<unsigned char>(end) >= 0x80))
    return false;
  const std::string_view last = text.substr(text.rfind(' ') + 1);
  return std::find(std::begin(forms), std::end(forms), last) != std::end(forms);
}

// Whether a line could be a title by its shape alone.
bool is_title_shaped(const SignalView& view, std::size_t i) {
  const Facts& facts = view.facts(i);
  const Shape& shape = facts.shape;
  if (shape.words < 3 || shape.words > 26 || shape.width < 14 || shape.width > 230) return false;
  if (facts.is_long && shape.ending == Ending::full_stop) return false;
  if (facts.phrases.starts || facts.phrases.credit || shape.has_copyright || shape.has_url)
    return false;
  if (facts.slug || facts.wire_id || facts.list_item || shape.ending == Ending::colon) return false;
  if (is_date_line(facts)) return false;
  const std::string_view text = view.blocks[i].text;
  // "by University of Example"
  if (shape.starts_lower && (meaning_of(text.substr(0, text.find(' '))) & meaning::by) != 0)
    return false;
  if (is_row_of_pieces(text, shape) || names_company(text, shape.words)) return false;
  if (facts.dateline == DatelineProof::date_or_agency) return false;
  const Byline* byline = view.byline(i);
  return !is_labelled(byline) && !is_bare_name(byline);
}

void note_shared(const SignalView& view, std::size_t i, const SharedWords& words) {
  const bool like = words.shared >= 2 && 2 * words.shared >= words.content;
  view.set(i, Signal::three_words_in_body, words.shared >= 3);
  view.set(i, Signal::no_word_in_body, words.content > 0 && words.shared == 0);
  view.set(i, Signal::title_like, like && view.facts(i).shape.words <= 20);
}

// Whether a line is so short beside the title below it that it is the title's kicker. The first
// line of a record may be a short title above a standfirst as well.
bool is_kicker_of(const SignalView& view, std::size_t line, std::size_t title) {
  const std::uint32_t width = view.facts(line).shape.width;
  const Shape& below = view.facts(title).shape;
  return line > 0 && width <= longest_kicker && 5 * below.width >= 7 * width &&
         below.ending != Ending::full_stop;
}

// Whether a line tells the text's words again below a title that tells some of them, and at more
// length. Above the first line of a record no kicker stands.
bool is_standfirst_of(const SignalView& view, std::size_t title, std::size_t line) {
  const std::uint32_t width = view.facts(title).shape.width;
  const bool is_title =
      title == 0 || (width > longest_kicker && !view.has(title, Signal::no_word_in_body));
  return title + 1 == line && is_title && view.facts(line).shape.width >= width &&
         !view.facts(title).is_long;
}

double likeness_of(const SharedWords& words) {
  return words.content == 0 ? 0 : double(words.shared) * words.shared / words.content;
}

// "Home » News » Harbour bridge opens again", "Harbour bridge opens again | Example Courier": a
// path to the title, or the name that browsers show.
bool holds_title(std::string_view line, std::string_view title) {
  if (line.size() <= title.size()) return false;
  if (line.ends_with(title)) return true;
  if (!line.starts_with(title) || line[title.size()] != ' ') return false;
  const char32_t sign = decode(trim(line.substr(title.size())), 0).value;
  return sign == '|' || sign == '-' || sign == 0x2013 || sign == 0x2014 || sign == 0xB7;
}

}  // namespace

// Titles stand above the body, or right at its start when the body's first block is one itself.
void TitleFinder::find(const SignalView& view) {
  const BodyRange& body = view.found.body();
  const std::size_t end = body.empty() ? view.blocks.size() : body.first + 2;
  const auto lines = view.found.uncertain();
  find_shaped(view, {lines.begin(), std::lower_bound(lines.begin(), lines.end(), end)});
  if (titles_.empty()) return;
  note_order(view);
  if (titles_.size() > 1) return compare(view);
  // Likeness ranks titles among each other. A single one needs no comparison with the text.
  view.set(titles_[0], Signal::title_like);
  view.set(titles_[0], Signal::best_title);
}

// Those lines that could be a title by their shape, without breadcrumbs.
void TitleFinder::find_shaped(const SignalView& view, std::span<const std::uint32_t> lines) {
  titles_.clear();
  for (const std::size_t i : lines) {
    if (!view.facts(i).zone) continue;
    if (is_title_shaped(view, i))
      titles_.push_back(i);
    else
      view.set(i, Signal::not_title_shaped);
  }
  drop_breadcrumbs(view);
  for (const std::size_t i : titles_) view.set(i, Signal::title_shaped);
}

void TitleFinder::drop_breadcrumbs(const SignalView& view) {
  if (titles_.size() < 2 || titles_.size() > most_titles) return;
  const auto text = [&](std::size_t i) { return view.blocks[i].text; };
  for (const std::size_t crumb : titles_) {
    for (const std::size_t title : titles_) {
      if (!holds_title(text(crumb), text(title))) continue;
      view.set(crumb, Signal::ends_in_other_title);
      view.set(crumb, Signal::not_title_shaped);
      view.set(title, Signal::ends_other_title);
    }
  }
  std::erase_if(titles_, [&](std::size_t i) { return view.has(i, Signal::ends_in_other_title); });
}

void TitleFinder::note_order(const SignalView& view) const {
  view.set(titles_[0], Signal::first_title);
  if (titles_.size() > 1) view.set(titles_[1], Signal::second_title);
  for (std::size_t k = 1; k < titles_.size(); ++k) {
    const bool touch = titles_[k] == titles_[k - 1] + 1;
    view.set(titles_[k - 1], Signal::title_below, touch);
    view.set(titles_[k], Signal::title_above, touch);
    const bool kicker = touch && is_kicker_of(view, titles_[k - 1], titles_[k]);
    view.set(titles_[k - 1], Signal::short_over_title, kicker);
    view.set(titles_[k], Signal::below_short_title, kicker);
  }
}

// How much of each title comes back in the text below, and which does so most.
void TitleFinder::compare(const SignalView& view) {
  read_body(view);
  std::size_t best = titles_.size();
  double most = 0;
  for (std::size_t k = 0; k < titles_.size(); ++k) {
    const std::size_t i = titles_[k];
    if (view.facts(i).is_long) continue;
    const SharedWords words = body_words_.compare(view.blocks[i].text);
    note_shared(view, i, words);
    const double likeness = likeness_of(words);
    if (likeness < most || likeness == 0) continue;
    best = k;
    most = likeness;
  }
  while (best > 0 && best < titles_.size() &&
         is_standfirst_of(view, titles_[best - 1], titles_[best]))
    --best;
  const bool is_kicker = best + 1 < titles_.size() &&
                         view.has(titles_[best], Signal::short_over_title) &&
                         !view.has(titles_[best + 1], Signal::no_word_in_body);
  if (is_kicker) ++best;
  if (best < titles_.size()) view.set(titles_[best], Signal::best_title);
  if (!is_over_standfirst(view)) return;
  view.set(titles_[0], Signal::lone_title);
  view.set(titles_[1], Signal::below_lone_title);
}

// Whether two titles of several words and nothing else stand above the body: the second one is the
// standfirst of the first. Sections and kickers have fewer words; what is not the article's own has
// no word of it.
bool TitleFinder::is_over_standfirst(const SignalView& view) const {
  constexpr std::size_t fewest_words = 5;
  const auto has_words = [&](std::size_t i) {
    const Shape& shape = view.facts(i).shape;
    return shape.words >= fewest_words && shape.ending == Ending::open &&
           !view.has(i, Signal::no_word_in_body);
  };
  return titles_[0] == 0 && titles_[1] == 1 && view.found.body().first == 2 && has_words(0) &&
         has_words(1);
}

void TitleFinder::read_body(const SignalView& view) {
  const BodyRange& body = view.found.body();
  body_words_.clear();
  std::size_t bytes = 0;
  for (std::size_t i = body.first; i <= body.last && bytes < compared_body_bytes; ++i) {
    if (!view.facts(i).is_long) continue;
    const auto text = view.blocks[i].text.substr(0, compared_body_bytes);
    body_words_.add(text);
    bytes += text.size();
  }
}

}  // namespace galley
