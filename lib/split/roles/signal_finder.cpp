#include "split/roles/signal_finder.h"

#include <algorithm>
#include <array>

#include "split/roles/signal_runs.h"

namespace galley {
namespace {

constexpr SignalSet signals_of_length(std::uint32_t width) {
  SignalSet signals;
  signals.set(Signal::up_to_3, width <= 3);
  signals.set(Signal::up_to_12, width <= 12);
  signals.set(Signal::from_25_to_45, width >= 25 && width <= 45);
  signals.set(Signal::from_46_to_75, width >= 46 && width <= 75);
  signals.set(Signal::from_76_to_110, width >= 76 && width <= 110);
  signals.set(Signal::from_111_to_160, width >= 111 && width <= 160);
  signals.set(Signal::from_161_to_260, width >= 161 && width <= 260);
  signals.set(Signal::over_260, width > 260);
  return signals;
}

constexpr SignalSet signals_of(Ending ending) {
  SignalSet signals;
  signals.set(Signal::ends_sentence, ending == Ending::full_stop);
  signals.set(Signal::ends_question, ending == Ending::question);
  signals.set(Signal::ends_colon, ending == Ending::colon);
  signals.set(Signal::ellipsis, ending == Ending::ellipsis);
  return signals;
}

constexpr auto signals_of_ending = [] {
  std::array<SignalSet, 5> all;
  for (std::size_t ending = 0; ending < all.size(); ++ending)
    all[ending] = signals_of(static_cast<Ending>(ending));
  return all;
}();

constexpr std::uint32_t most_width = 261;

// For each width up to the last one that makes a difference.
constexpr auto signals_of_width = [] {
  std::array<SignalSet, most_width + 1> all;
  for (std::uint32_t width = 0; width <= most_width; ++width) all[width] = signals_of_length(width);
  return all;
}();

void note_characters(const Block& block, const Facts& facts, SignalSet& signals) {
  const Shape& shape = facts.shape;
  const bool question = shape.ending == Ending::question;
  signals.set(Signal::long_sentence,
              (question || shape.ending == Ending::full_stop) && shape.width >= 100);
  signals.set(Signal::ends_open_25_to_160,
              shape.ending == Ending::open && shape.width >= 25 && shape.width <= 160);
  signals.set(Signal::all_capitals, shape.has_letter && !shape.has_lower);
  signals.set(Signal::starts_quote, shape.starts_quote);
  signals.set(Signal::no_capital,
              shape.starts_lower && shape.capital_words == 0 && shape.width <= 80);
  signals.set(Signal::indented, block.indented);
  signals.set(Signal::joined_lines, block.lines > 1);
  signals.set(Signal::list_item, facts.list_item);
  signals.set(Signal::starts_arrow, shape.starts_arrow);
  signals.set(Signal::bar, shape.has_bar);
  signals.set(Signal::crumb, shape.has_crumb);
  signals.set(Signal::mail_or_handle, shape.has_at);
  signals.set(Signal::address_alone,
              (shape.has_at || shape.has_url) && block.text.find(' ') == std::string_view::npos);
  signals.set(Signal::url, shape.has_url);
}

// What the look of a line says: its length, its ending, the characters in it.
SignalSet shape_signals(const Block& block, const Facts& facts) {
  SignalSet signals = signals_of_width[std::min(facts.shape.width, most_width)];
  signals |= signals_of_ending[static_cast<std::size_t>(facts.shape.ending)];
  note_characters(block, facts, signals);
  return signals;
}

void note_dates(const SignalView& view, std::size_t i, SignalSet& signals) {
  const Facts& facts = view.facts(i);
  if (facts.dates.count == 0) return;
  signals.set(Signal::has_date);
  signals.set(Signal::date_only, facts.dates.other_words == 0);
  signals.set(Signal::date_few_words, facts.dates.other_words > 0 && facts.dates.other_words <= 3);
  // Behind a date that leads, sections and tags may follow.
  const std::uint32_t most_words = facts.dates.leads && facts.shape.width <= 120 ? 14 : 8;
  signals.set(Signal::date_some_words,
              facts.dates.other_words > 3 && facts.dates.other_words <= most_words);
  signals.set(Signal::date_much_text, facts.dates.other_words > most_words);
  signals.set(Signal::date_leads, facts.dates.leads);
  for (const FoundDate& date : view.found.dates_of(facts)) {
    signals.set(Signal::date_time, date.date.time.has_value());
    signals.set(Signal::published_label, date.kind == DateLabel::published);
    signals.set(Signal::updated_label, date.kind == DateLabel::updated);
    signals.set(Signal::other_label, date.kind == DateLabel::other);
  }
}

// A name without a label is one more likely beside a date or another name.
void note_bare_name(const SignalView& view, std::size_t i, SignalSet& signals) {
  const bool has_above = i > 0;
  const bool has_below = i + 1 < view.blocks.size();
  const auto is_name = [&](std::size_t k) {
    return is_bare_name(view.byline(k)) && view.facts(k).dates.count == 0;
  };
  signals.set(Signal::bare_name_by_date, is_date_line(view.facts(i)) ||
                                             (has_above && is_date_line(view.facts(i - 1))) ||
                                             (has_below && is_date_line(view.facts(i + 1))));
  signals.set(Signal::bare_name_neighbour,
              (has_above && is_name(i - 1)) || (has_below && is_name(i + 1)));
}

void note_names(const SignalView& view, std::size_t i, SignalSet& signals) {
  const Byline* byline = view.byline(i);
  if (!byline) return;
  const bool named = !byline->names.empty() || !byline->agency.empty();
  const bool bare = is_bare_name(byline);
  signals.set(Signal::label_names, byline->label == BylineLabel::start && named);
  signals.set(Signal::label_fills_line, is_labelled(byline) && named && byline->fills_line);
  signals.set(Signal::inner_label, byline->label == BylineLabel::inner && named);
  signals.set(Signal::bare_name, bare);
  signals.set(Signal::plain_name, byline->plain_name && byline->label == BylineLabel::none);
  // "Jane Doe, Bay of Plenty reporter": a role or an agency tells a person as a given name does.
  const bool person = bare && (byline->given_name || byline->role_word || !byline->agency.empty());
  signals.set(Signal::given_name, person);
  signals.set(Signal::name_below_text, person && signals.test(Signal::right_after_body));
  signals.set(Signal::role_word, byline->role_word);
  signals.set(Signal::agency_word, !byline->agency.empty());
  signals.set(Signal::label_alone, byline->label_alone);
  const Byline* above = i > 0 ? view.byline(i - 1) : nullptr;
  signals.set(Signal::after_label, above && above->label_alone);
  if (bare) note_bare_name(view, i, signals);
}

void note_phrases(const SignalView& view, std::size_t i, SignalSet& signals) {
  const Facts& facts = view.facts(i);
  signals.set(Signal::copyright,
              facts.shape.has_copyright || facts.phrases.kind == FurnitureKind::copyright);
  signals.set(Signal::rights_notice, starts_copyright(view.blocks[i].text));
  signals.set(Signal::slug, facts.slug);
  signals.set(Signal::wire_id, facts.wire_id);
  signals.set(Signal::signoff, facts.signoff);
  signals.set(Signal::about_author, facts.about_author);
  if (i > 0) {
    const Facts& above = view.facts(i - 1);
    signals.set(Signal::after_furniture_label,
                above.phrases.starts && above.phrases.whole && above.shape.width <= 40 &&
                    !above.phrases.credit && !above.phrases.promotion);
  }
  if (!facts.phrases.anywhere) return;
  signals.set(Signal::credit, facts.phrases.credit);
  signals.set(Signal::furniture_starts, facts.phrases.starts);
  signals.set(Signal::furniture, facts.shape.width <= 160);
  signals.set(Signal::furniture_short, facts.phrases.whole || facts.shape.width <= 40);
  signals.set(Signal::section, facts.phrases.section && facts.phrases.whole);
  signals.set(Signal::related, facts.phrases.related && facts.phrases.starts);
  signals.set(Signal::desk_note, facts.phrases.desk_note);
  signals.set(Signal::more, facts.phrases.more);
  signals.set(Signal::promotion, facts.phrases.promotion);
}

// Whether the first block can be the title of what stands right below. An id of a wire has digits.
// One word is the title of a brief; above long text it may be a section's name.
bool is_lone_title(const SignalView& view) {
  const Shape& shape = view.facts(0).shape;
  return shape.has_letter && shape.digits == 0 && shape.ending == Ending::open &&
         (shape.words >= 2 || !view.facts(1).is_long);
}

void note_place(const SignalView& view, std::size_t i, std::size_t dateline, bool clean,
                SignalSet& signals) {
  signals.set(Signal::first_block, i == 0);
  signals.set(Signal::only_block, view.blocks.size() == 1);
  signals.set(Signal::at_dateline, i == dateline);
  signals.set(Signal::before_dateline, dateline < view.blocks.size() && i < dateline);
  signals.set(Signal::after_dateline, i > dateline);
  const BodyRange& body = view.found.body();
  if (body.empty()) return;
  signals.set(Signal::far_before_body, i + 12 < body.first);
  signals.set(Signal::before_body, i < body.first);
  signals.set(Signal::right_before_body, i + 1 == body.first);
  signals.set(Signal::lone_title, i == 0 && body.first == 1 && is_lone_title(view));
  signals.set(Signal::body_start, i >= body.first && i < body.first + 4);
  signals.set(Signal::in_body, i >= body.first && i <= body.last);
  signals.set(Signal::after_body, i > body.last);
  signals.set(Signal::right_after_body, i == body.last + 1);
  signals.set(Signal::clean_record, clean && i > body.first);
}

// Whether nothing in the record looks like furniture: its short lines are then the article's own.
// Only lines below the body's first ask.
bool is_clean(const SignalView& view) {
  const auto lines = view.found.uncertain();
  if (lines.empty() || view.found.body().empty() || lines.back() <= view.found.body().first)
    return false;
  const auto facts = view.all_facts;
  return std::none_of(facts.begin(), facts.end(), [](const Facts& block) {
    return block.phrases.anywhere || block.shape.has_copyright || block.shape.has_url ||
           block.shape.has_at || block.certainty == Certainty::clutter ||
           block.certainty == Certainty::furniture;
  });
}

}  // namespace

void SignalFinder::find(std::span<const Block> blocks, const FactFinder& facts) {
  signals_.assign(blocks.size(), {});
  const SignalView view{blocks, facts, facts.facts(), signals_};
  neighbours_.find(view);
  const std::size_t first_dateline = facts.first_sure_dateline();
  const bool clean = is_clean(view);
  for (const std::size_t i : facts.uncertain()) {
    SignalSet signals = shape_signals(blocks[i], view.facts(i));
    note_place(view, i, first_dateline, clean, signals);
    note_phrases(view, i, signals);
    if (view.facts(i).zone) {
      note_dates(view, i, signals);
      note_names(view, i, signals);
      signals |= neighbours_.signals_of(view, i);
    }
    signals_[i] = signals;
  }
  note_short_runs(view);
  note_lists(view);
  note_related(view);
  repetitions_.find(view);
  titles_.find(view);
}

}  // namespace galley
