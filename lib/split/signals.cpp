#include "split/signals.h"

#include <algorithm>

#include "text/utf8.h"

namespace galley {
namespace {

// Body text that is compared with the lines above it; more would not change the ranking.
constexpr std::size_t compared_body_bytes = 1200;
// Breadcrumbs are looked for among so many titles.
constexpr std::size_t most_titles = 64;

bool is_labelled(const Byline* byline) { return byline && byline->label != BylineLabel::none; }

bool is_bare_name(const Byline* byline) {
  return byline && byline->label == BylineLabel::none && byline->fills_line &&
         !byline->names.empty();
}

bool is_date_line(const Facts& facts) {
  return facts.dates.count > 0 && facts.dates.other_words <= 3;
}

// The letters and digits without regard to case, mixed into one number.
std::uint64_t fingerprint_of(std::string_view text) {
  std::uint64_t hash = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool counts = byte >= 0x80 || is_ascii_letter(byte) || is_ascii_digit(byte);
    if (!counts) continue;
    hash = (hash ^ (is_ascii_letter(byte) ? byte | 0x20u : byte)) * 0x100000001B3;
    hash ^= hash >> 29;
  }
  return hash;
}

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

}  // namespace

// One record's blocks and facts, with a way to set signals.
struct SignalFinder::View {
  std::span<const Block> blocks;
  const FactFinder& found;
  std::span<const Facts> all_facts;
  std::span<SignalSet> signals;
  std::span<const std::uint8_t> kinds;

  const Facts& facts(std::size_t i) const { return all_facts[i]; }
  const Byline* byline(std::size_t i) const { return found.byline_of(facts(i)); }
  void set(std::size_t i, Signal signal, bool holds = true) const { signals[i].set(signal, holds); }
  bool has(std::size_t i, Signal signal) const { return signals[i].test(signal); }
};

namespace {

constexpr SignalSet note_length(std::uint32_t width) {
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

constexpr SignalSet signal_of(Ending ending) {
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
    all[ending] = signal_of(static_cast<Ending>(ending));
  return all;
}();

constexpr std::uint32_t most_width = 261;

// For each width up to the last one that makes a difference.
constexpr auto signals_of_width = [] {
  std::array<SignalSet, most_width + 1> all;
  for (std::uint32_t width = 0; width <= most_width; ++width) all[width] = note_length(width);
  return all;
}();

template <class View>
void note_shape(const View& view, std::size_t i, SignalSet& signals) {
  const Shape& shape = view.facts(i).shape;
  const bool question = shape.ending == Ending::question;
  signals.set(Signal::long_sentence,
              (question || shape.ending == Ending::full_stop) && shape.width >= 100);
  signals.set(Signal::ends_open_25_to_160,
              shape.ending == Ending::open && shape.width >= 25 && shape.width <= 160);
  signals.set(Signal::all_capitals, shape.has_letter && !shape.has_lower);
  signals.set(Signal::starts_quote, shape.starts_quote);
  signals.set(Signal::no_capital,
              shape.starts_lower && shape.capital_words == 0 && shape.width <= 80);
  signals.set(Signal::indented, view.blocks[i].indented);
  signals.set(Signal::joined_lines, view.blocks[i].lines > 1);
  signals.set(Signal::list_item, view.facts(i).list_item);
  signals.set(Signal::starts_arrow, shape.starts_arrow);
  signals.set(Signal::bar, shape.has_bar);
  signals.set(Signal::crumb, shape.has_crumb);
  signals.set(Signal::mail_or_handle, shape.has_at);
  signals.set(Signal::address_alone, (shape.has_at || shape.has_url) &&
                                         view.blocks[i].text.find(' ') == std::string_view::npos);
  signals.set(Signal::url, shape.has_url);
}

template <class View>
void note_dates(const View& view, std::size_t i, SignalSet& signals) {
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

template <class View>
void note_names(const View& view, std::size_t i, SignalSet& signals) {
  const Byline* byline = view.byline(i);
  if (!byline) return;
  const bool named = !byline->names.empty() || !byline->agency.empty();
  signals.set(Signal::label_names, byline->label == BylineLabel::start && named);
  signals.set(Signal::label_fills_line, is_labelled(byline) && named && byline->fills_line);
  signals.set(Signal::inner_label, byline->label == BylineLabel::inner && named);
  signals.set(Signal::bare_name, is_bare_name(byline));
  signals.set(Signal::plain_name, byline->plain_name && byline->label == BylineLabel::none);
  signals.set(Signal::given_name, byline->given_name && is_bare_name(byline));
  signals.set(Signal::role_word, byline->role_word);
  signals.set(Signal::agency_word, !byline->agency.empty());
  signals.set(Signal::label_alone, byline->label_alone);
  const Byline* above = i > 0 ? view.byline(i - 1) : nullptr;
  signals.set(Signal::after_label, above && above->label_alone);
  if (!is_bare_name(byline)) return;
  const auto neighbour = [&](std::size_t k) {
    return is_bare_name(view.byline(k)) && view.facts(k).dates.count == 0;
  };
  const bool date_near = (i > 0 && is_date_line(view.facts(i - 1))) ||
                         is_date_line(view.facts(i)) ||
                         (i + 1 < view.blocks.size() && is_date_line(view.facts(i + 1)));
  signals.set(Signal::bare_name_by_date, date_near);
  signals.set(Signal::bare_name_neighbour,
              (i > 0 && neighbour(i - 1)) || (i + 1 < view.blocks.size() && neighbour(i + 1)));
}

template <class View>
void note_phrases(const View& view, std::size_t i, SignalSet& signals) {
  const Facts& facts = view.facts(i);
  signals.set(Signal::copyright,
              facts.shape.has_copyright || facts.phrases.kind == FurnitureKind::copyright);
  signals.set(Signal::slug, facts.slug);
  signals.set(Signal::wire_id, facts.wire_id);
  signals.set(Signal::signoff, facts.signoff);
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

template <class View>
void note_neighbours(const View& view, std::size_t i, SignalSet& signals) {
  const std::uint8_t* here = &view.kinds[i + kinds_before];
  const unsigned next = here[1];
  const unsigned within_2 = next | here[2];
  const unsigned within_3 = within_2 | here[3];
  const unsigned within_5 = within_3 | here[4] | here[5];
  const unsigned above = here[-1] | here[-2] | here[-3];
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
}

template <class View>
void note_place(const View& view, std::size_t i, std::size_t dateline, bool clean,
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
  // An id of a wire has digits.
  const Shape& shape = view.facts(i).shape;
  const bool title = shape.words >= 2 && shape.digits == 0 && shape.ending == Ending::open;
  signals.set(Signal::lone_title, title && i == 0 && body.first == 1);
  signals.set(Signal::body_start, i >= body.first && i < body.first + 4);
  signals.set(Signal::in_body, i >= body.first && i <= body.last);
  signals.set(Signal::after_body, i > body.last);
  signals.set(Signal::right_after_body, i == body.last + 1);
  signals.set(Signal::clean_record, clean && i > body.first);
}

// Runs of at least four short lines that end no sentence: menus, share bars, tag lists. Every
// fourth line of a record is looked at, and what stands around those that are short.
template <class View>
void note_short_runs(const View& view) {
  constexpr std::size_t shortest_run = 4;
  const auto is_short = [&](std::size_t i) {
    const Facts& facts = view.facts(i);
    if (facts.is_long) return false;
    if (facts.certainty != Certainty::none) return true;
    return facts.shape.width <= 30 && facts.shape.ending != Ending::full_stop &&
           facts.dates.count == 0;
  };
  for (std::size_t i = shortest_run - 1; i < view.blocks.size(); i += shortest_run) {
    if (!is_short(i)) continue;
    std::size_t begin = i;
    while (begin > 0 && is_short(begin - 1)) --begin;
    while (i < view.blocks.size() && is_short(i)) ++i;
    if (i - begin >= shortest_run)
      for (std::size_t k = begin; k < i; ++k) view.set(k, Signal::short_line_run);
  }
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

// Lists and tables within the body: runs of lines that begin alike, and lines below one that ends
// with a colon.
template <class View>
void note_lists(const View& view) {
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
    view.set(i, Signal::after_colon, announced);
    const Entry here = entry_of(view.blocks[i], facts);
    if (goes_on && facts.shape.has_url) continue;  // an entry may have its address below it
    run = goes_on && here == entry ? run + 1 : 1;
    entry = here;
    if (here == Entry::none || run < shortest_run) continue;
    for (std::size_t entries = run == shortest_run ? run : 1; entries-- > 0;)
      view.set(i - entries, Signal::list_run);
  }
}

// Lines below one that heads links to other articles, in the text or behind it: "Read more".
template <class View>
void note_related(const View& view) {
  bool related = false;
  for (const std::size_t i : view.found.uncertain()) {
    view.set(i, Signal::after_related, related);
    const PhraseFacts& phrases = view.facts(i).phrases;
    related |= i > view.found.body().first && phrases.related && phrases.whole;
  }
}

// Whether nothing in the record looks like furniture: its short lines are then the article's own.
// Only lines below the body's first ask.
template <class View>
bool is_clean(const View& view) {
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

// Whether a line could be a title by its shape alone.
template <class View>
bool is_title_shaped(const View& view, std::size_t i) {
  const Facts& facts = view.facts(i);
  const Shape& shape = facts.shape;
  if (shape.words < 3 || shape.words > 26 || shape.width < 14 || shape.width > 230) return false;
  if (facts.is_long && shape.ending == Ending::full_stop) return false;
  if (facts.phrases.starts || facts.phrases.credit || shape.has_copyright || shape.has_url)
    return false;
  if (facts.slug || facts.wire_id || facts.list_item || shape.ending == Ending::colon) return false;
  if (facts.dates.count > 0 && facts.dates.other_words <= 3) return false;
  if (facts.dateline == DatelineProof::date_or_agency) return false;
  const Byline* byline = view.byline(i);
  return !is_labelled(byline) && !is_bare_name(byline);
}

// Whether two of the lines may have the same signature; as a rule they differ at a glance.
template <class View>
bool may_repeat(const View& view, std::span<const std::uint32_t> lines) {
  std::uint64_t seen = 0;
  bool again = false;
  for (const std::size_t i : lines) {
    const std::uint64_t hash = view.facts(i).shape.signature * 0x9E37'79B9'7F4A'7C15;
    const std::uint64_t bit = std::uint64_t{1} << (hash >> 58);
    again |= (seen & bit) != 0;
    seen |= bit;
  }
  return again;
}

}  // namespace

void SignalFinder::find(std::span<const Block> blocks, const FactFinder& facts) {
  signals_.assign(blocks.size(), {});
  kinds_.assign(kinds_before + blocks.size() + kinds_after, 0);
  const View view{blocks, facts, facts.facts(), signals_, kinds_};
  find_kinds(view);
  const std::size_t first_dateline = facts.first_sure_dateline();
  const bool clean = is_clean(view);
  for (const std::size_t i : facts.uncertain()) {
    SignalSet signals = signals_of_width[std::min(view.facts(i).shape.width, most_width)];
    signals |= signals_of_ending[static_cast<std::size_t>(view.facts(i).shape.ending)];
    note_shape(view, i, signals);
    note_place(view, i, first_dateline, clean, signals);
    note_phrases(view, i, signals);
    if (view.facts(i).zone) {
      note_dates(view, i, signals);
      note_names(view, i, signals);
      note_neighbours(view, i, signals);
    }
    signals_[i] = signals;
  }
  note_short_runs(view);
  note_lists(view);
  note_related(view);
  note_repetitions(view);
  rank_titles(view);
}

void SignalFinder::find_kinds(const View& view) {
  for (const std::size_t i : view.found.uncertain()) {
    const Facts& facts = view.facts(i);
    const Byline* byline = view.byline(i);
    unsigned kind = 0;
    if (is_labelled(byline)) kind |= labelled_byline;
    if (is_bare_name(byline)) kind |= bare_name_line;
    if (is_date_line(facts)) kind |= date_line;
    if (facts.phrases.credit && facts.shape.width <= 80) kind |= credit_line;
    if (facts.dateline == DatelineProof::date_or_agency) kind |= dateline;
    kinds_[kinds_before + i] = static_cast<std::uint8_t>(kind);
  }
}

// Titles stand above the body, or right at its start when the body's first block is one itself.
void SignalFinder::rank_titles(const View& view) {
  const BodyRange& body = view.found.body();
  const std::size_t end = body.empty() ? view.blocks.size() : body.first + 2;
  const auto lines = view.found.uncertain();
  const auto below = std::lower_bound(lines.begin(), lines.end(), end);
  find_titles(view, {lines.begin(), below});
  if (titles_.empty()) return;
  for (std::size_t k = 1; k < titles_.size(); ++k) {
    const bool touch = titles_[k] == titles_[k - 1] + 1;
    view.set(titles_[k - 1], Signal::title_below, touch);
    view.set(titles_[k], Signal::title_above, touch);
  }
  view.set(titles_[0], Signal::first_title);
  if (titles_.size() == 1) {
    // Likeness ranks titles among each other. A single one needs no comparison with the text.
    view.set(titles_[0], Signal::title_like);
    view.set(titles_[0], Signal::best_title);
  } else {
    view.set(titles_[1], Signal::second_title);
    compare_titles(view);
  }
}

// Those lines that could be a title by their shape, without breadcrumbs.
void SignalFinder::find_titles(const View& view, std::span<const std::uint32_t> lines) {
  titles_.clear();
  for (const std::size_t i : lines)
    if (view.facts(i).zone && is_title_shaped(view, i)) titles_.push_back(i);
  drop_breadcrumbs(view);
  for (const std::size_t i : titles_) view.set(i, Signal::title_shaped);
  for (const std::size_t i : lines)
    view.set(i, Signal::not_title_shaped, view.facts(i).zone && !view.has(i, Signal::title_shaped));
}

namespace {

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

void SignalFinder::drop_breadcrumbs(const View& view) {
  if (titles_.size() < 2 || titles_.size() > most_titles) return;
  const auto text = [&](std::size_t i) { return view.blocks[i].text; };
  for (const std::size_t crumb : titles_) {
    for (const std::size_t title : titles_) {
      if (!holds_title(text(crumb), text(title))) continue;
      view.set(crumb, Signal::ends_in_other_title);
      view.set(title, Signal::ends_other_title);
    }
  }
  std::erase_if(titles_, [&](std::size_t i) { return view.has(i, Signal::ends_in_other_title); });
}

// How much of each title comes back in the text below, and which does so most.
void SignalFinder::compare_titles(const View& view) {
  const BodyRange& body = view.found.body();
  body_words_.clear();
  std::size_t bytes = 0;
  for (std::size_t i = body.first; i <= body.last && bytes < compared_body_bytes; ++i) {
    if (!view.facts(i).is_long) continue;
    const auto text = view.blocks[i].text.substr(0, compared_body_bytes);
    body_words_.add(text);
    bytes += text.size();
  }
  std::size_t best = view.blocks.size();
  double most = 0;
  for (const std::size_t i : titles_) {
    if (view.facts(i).is_long) continue;
    const SharedWords words = body_words_.compare(view.blocks[i].text);
    view.set(i, Signal::three_words_in_body, words.shared >= 3);
    view.set(i, Signal::no_word_in_body, words.content > 0 && words.shared == 0);
    const bool like = words.shared >= 2 && 2 * words.shared >= words.content;
    view.set(i, Signal::title_like, like && view.facts(i).shape.words <= 20);
    const double likeness =
        words.content == 0 ? 0 : double(words.shared) * words.shared / words.content;
    if (likeness < most || likeness == 0) continue;
    best = i;
    most = likeness;
  }
  if (best < view.blocks.size()) view.set(best, Signal::best_title);
}

// Lines that are the same have the same signature: only those need be compared.
void SignalFinder::note_repetitions(const View& view) {
  if (!may_repeat(view, view.found.short_lines())) return;
  signed_.clear();
  for (const std::uint32_t i : view.found.short_lines())
    signed_.emplace_back(view.facts(i).shape.signature, i);
  std::sort(signed_.begin(), signed_.end());
  for (std::size_t first = 0; first < signed_.size();) {
    std::size_t last = first + 1;
    while (last < signed_.size() && signed_[last].first == signed_[first].first) ++last;
    if (last - first > 1) compare_lines(view, std::span(signed_).subspan(first, last - first));
    first = last;
  }
}

// Notes which of the lines are the same but for case and punctuation.
void SignalFinder::compare_lines(const View& view, std::span<const HashedLine> lines) {
  fingerprints_.clear();
  for (const auto& [signature, i] : lines) {
    const std::uint64_t fingerprint = fingerprint_of(view.blocks[i].text);
    if (fingerprint != 0) fingerprints_.emplace_back(fingerprint, i);
  }
  std::sort(fingerprints_.begin(), fingerprints_.end());
  for (std::size_t k = 0; k < fingerprints_.size(); ++k) {
    const auto same = [&](std::size_t other) {
      return fingerprints_[other].first == fingerprints_[k].first;
    };
    if (!(k > 0 && same(k - 1)) && !(k + 1 < fingerprints_.size() && same(k + 1))) continue;
    const std::size_t i = fingerprints_[k].second;
    view.set(i, Signal::repeated);
    view.set(i, Signal::bare_name_repeated, view.has(i, Signal::bare_name));
  }
}

}  // namespace galley
