#include "split/roles/signal_runs.h"

#include <algorithm>

#include "text/utf8.h"

namespace galley {
namespace {

bool is_short(const Facts& facts) {
  if (facts.is_long) return false;
  if (facts.certainty != Certainty::none) return true;
  return facts.shape.width <= 30 && facts.shape.ending != Ending::full_stop &&
         facts.dates.count == 0;
}

// How an entry of a list or table begins or what it holds; menus and titles have nothing of it.
enum class Entry : std::uint8_t { none, digit, bullet, small, with_digits };

Entry entry_of(const Block& block, const Facts& facts) {
  if (facts.is_long || (facts.dates.count > 0 && facts.dates.other_words == 0)) return Entry::none;
  if (is_ascii_digit(static_cast<unsigned char>(block.text.front()))) return Entry::digit;
  if (facts.list_item || facts.shape.starts_bullet) return Entry::bullet;
  if (facts.shape.starts_lower) return Entry::small;
  return facts.shape.digits > 0 ? Entry::with_digits : Entry::none;
}

}  // namespace

// Every fourth line of a record is looked at, and what stands around those that are short.
void note_short_runs(const SignalView& view) {
  constexpr std::size_t shortest_run = 4;
  for (std::size_t i = shortest_run - 1; i < view.blocks.size(); i += shortest_run) {
    if (!is_short(view.facts(i))) continue;
    std::size_t begin = i;
    while (begin > 0 && is_short(view.facts(begin - 1))) --begin;
    while (i < view.blocks.size() && is_short(view.facts(i))) ++i;
    if (i - begin >= shortest_run)
      for (std::size_t k = begin; k < i; ++k) view.set(k, Signal::short_line_run);
  }
}

void note_lists(const SignalView& view) {
  constexpr std::size_t shortest_run = 3;
  const BodyRange& body = view.found.body();
  const auto lines = view.found.uncertain();
  Entry entry = Entry::none;
  std::size_t run = 0;  // lines of that kind that follow one another
  bool announced = false;
  for (std::size_t k = 0; k < lines.size(); ++k) {
    const std::size_t i = lines[k];
    if (i < body.first) continue;
    const Facts& facts = view.facts(i);
    const bool goes_on = k > 0 && lines[k - 1] + 1 == i;
    announced =
        goes_on && (announced || view.facts(i - 1).shape.ending == Ending::colon) && !facts.is_long;
    if (announced) view.set(i, Signal::after_colon);
    const Entry here = entry_of(view.blocks[i], facts);
    if (goes_on && facts.shape.has_url) continue;  // an entry may have its address below it
    run = goes_on && here == entry ? run + 1 : 1;
    entry = here;
    if (here == Entry::none || run < shortest_run) continue;
    for (std::size_t entries = run == shortest_run ? run : 1; entries-- > 0;)
      view.set(i - entries, Signal::list_run);
  }
}

void note_related(const SignalView& view) {
  const auto lines = view.found.uncertain();
  const auto below = std::upper_bound(lines.begin(), lines.end(), view.found.body().first);
  const auto heading = std::find_if(below, lines.end(), [&view](std::size_t i) {
    const PhraseFacts& phrases = view.facts(i).phrases;
    return phrases.related && phrases.whole;
  });
  if (heading == lines.end()) return;
  std::for_each(heading + 1, lines.end(),
                [&view](std::size_t i) { view.set(i, Signal::after_related); });
}

}  // namespace galley
