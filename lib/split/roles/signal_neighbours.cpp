#include "split/roles/signal_neighbours.h"

namespace galley {
namespace {

// What a block is to its neighbours, as bits.
enum Kind : std::uint8_t {
  labelled_byline = 1,
  bare_name_line = 2,
  date_line = 4,
  credit_line = 8,
  dateline = 16
};
// Neighbours that are looked at; where the record ends they are nothing.
constexpr std::size_t kinds_before = 3;
constexpr std::size_t kinds_after = 5;

unsigned kind_of(const Facts& facts, const Byline* byline) {
  unsigned kind = 0;
  if (is_labelled(byline)) kind |= labelled_byline;
  if (is_bare_name(byline)) kind |= bare_name_line;
  if (is_date_line(facts)) kind |= date_line;
  if (facts.phrases.credit && facts.shape.width <= 80) kind |= credit_line;
  if (facts.dateline == DatelineProof::date_or_agency) kind |= dateline;
  return kind;
}

}  // namespace

void Neighbours::find(const SignalView& view) {
  kinds_.assign(kinds_before + view.blocks.size() + kinds_after, 0);
  for (const std::size_t i : view.found.uncertain())
    kinds_[kinds_before + i] = static_cast<std::uint8_t>(kind_of(view.facts(i), view.byline(i)));
}

SignalSet Neighbours::signals_of(const SignalView& view, std::size_t i) const {
  const std::uint8_t* here = &kinds_[i + kinds_before];
  const unsigned next = here[1];
  const unsigned within_2 = next | here[2];
  const unsigned within_3 = within_2 | here[3];
  const unsigned within_5 = within_3 | here[4] | here[5];
  const unsigned above = here[-1] | here[-2] | here[-3];
  SignalSet signals;
  if ((within_5 | above) == 0) return signals;  // as a rule
  const bool in_header = view.found.body().empty() || i < view.found.body().first + 4;
  signals.set(Signal::byline_next, in_header && (next & labelled_byline) != 0);
  signals.set(Signal::date_next, in_header && (next & date_line) != 0);
  signals.set(Signal::next_is_credit, (next & credit_line) != 0);
  signals.set(Signal::next_is_dateline, (next & dateline) != 0);
  signals.set(Signal::label_below, (within_5 & labelled_byline) != 0);
  signals.set(Signal::date_below, (within_3 & date_line) != 0);
  signals.set(Signal::name_below, (within_2 & bare_name_line) != 0);
  signals.set(Signal::date_above, (above & date_line) != 0);
  signals.set(Signal::name_above, (above & bare_name_line) != 0);
  signals.set(Signal::label_above, (above & labelled_byline) != 0);
  return signals;
}

}  // namespace galley
