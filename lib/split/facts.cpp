#include "split/facts.h"

#include <algorithm>
#include <array>

#include "split/byline/given_names.h"
#include "split/byline/name_words.h"
#include "split/date/date_scan.h"
#include "split/furniture/picture_credit.h"
#include "split/line_masks.h"
#include "split/signoff.h"
#include "split/wire_ids.h"
#include "text/list_item.h"
#include "text/utf8.h"

namespace galley {
namespace {

// Longer blocks are running text: no byline, date line or furniture is looked for in them.
constexpr std::size_t longest_line = 300;
static_assert(longest_line <= LineMasks::most_bytes);
// Inside the body only lines up to this long can be furniture.
constexpr std::size_t longest_short_line = 150;
// A dateline is looked for in the first blocks of the body, and this far above it.
constexpr std::size_t dateline_reach = 3;
constexpr std::size_t zone_above_dateline = 24;
// Shorter lines (in bytes) are never running text.
constexpr std::size_t shortest_long = 80;
// Blocks looked at closely: the first of the record, and those around the body's two ends.
constexpr std::size_t zone_top = 8;
constexpr std::size_t zone_above_body = 40;
constexpr std::size_t zone_into_body = 8;
constexpr std::size_t zone_below_body = 24;

// Long enough for running text: 140 columns, or 80 that end as a sentence does.
bool is_long(const Shape& shape) {
  const bool ends = shape.ending == Ending::full_stop || shape.ending == Ending::ellipsis;
  return shape.width >= 140 || (shape.width >= 80 && ends);
}

// In columns. Where most characters take three bytes they may be wide, and one has to look.
std::uint32_t width_of(const Block& block) {
  if (2 * block.continuations > block.text.size()) return shape_of(block.text).width;
  return static_cast<std::uint32_t>(block.text.size()) - block.continuations;
}

// The text of the record from a block's text on.
std::string_view rest_from(std::string_view text, std::span<const Block> blocks) {
  const std::string_view last = blocks.back().text;
  return {text.data(), static_cast<std::size_t>(last.data() + last.size() - text.data())};
}

// "二零二〇年七月三十日", "令和2年7月1日": in Han a date has few digits or none.
bool may_have_han_date(const Block& block) {
  return 2 * block.continuations > block.text.size() &&
         block.text.find("年") != std::string_view::npos;
}

bool is_marked(const Facts& facts) { return facts.dates.count > 0 || facts.byline >= 0; }

// A sentence in which nothing was found; where the body opens it has to be running text.
bool is_plain_sentence(const Facts& facts, bool opens_body) {
  if (!(opens_body ? facts.running : facts.sentence)) return false;
  return !is_marked(facts) && !facts.phrases.anywhere && !facts.signoff && !facts.about_author;
}

void take_shape(std::string_view text, Facts& facts) {
  facts.shape = shape_of(text, facts.shape.width);
  facts.shaped = true;
}
void take_shape(const LineMasks& line, Facts& facts) {
  read_shape(line, facts.shape);
  facts.shaped = true;
}

// A caption may be as long as a paragraph; its credit ends no sentence.
void take_long_line(std::string_view text, Facts& facts) {
  take_shape(text, facts);
  const bool caption =
      facts.shape.ending == Ending::open && (ends_in_credit(text) || is_dated_caption(text));
  if (!caption) return;
  facts.phrases.kind = FurnitureKind::caption;
  facts.phrases.anywhere = facts.phrases.credit = true;
}

// "〔記者王小明／台北報導〕", "□ 本报记者 王小明": a bracket or a mark stands before the first
// letter.
bool begins_in_east_asian_sign(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && !is_letter(decode(text, at).value)) at += decode(text, at).length;
  constexpr std::size_t longest_sign = 8;  // bytes, with blanks
  return at > 0 && at <= longest_sign && at < text.size() &&
         static_cast<unsigned char>(text[at]) >= 0xE3;
}

// "Editor: Jane Doe", "Redaktorius: Jonas Petraitis": a label of other work than the author's, and
// a name.
bool credits_other_work(std::string_view text, const Shape& shape) {
  constexpr std::size_t longest_label = 24;  // bytes
  constexpr std::uint32_t most_words = 4;
  if (shape.words < 2 || shape.words > most_words || shape.capital_words + 1 < shape.words)
    return false;
  const std::size_t colon = text.substr(0, longest_label).find(':');
  return colon != text.npos && (meaning_of(text.substr(0, colon)) & meaning::other_credit) != 0;
}

void note_credit(Facts& facts) {
  facts.phrases.kind = FurnitureKind::signoff;
  facts.phrases.starts = facts.phrases.anywhere = facts.phrases.credit = true;
}

// Whether a line could hold a byline: it has a date or a divider beside it, begins with a by-word
// or words that lead to one, or is a few words in capitals, or has no capitals to go by.
bool may_hold_byline(std::string_view text, const Facts& facts) {
  const Shape& shape = facts.shape;
  if (facts.dates.count > 0 || shape.has_bar || shape.has_at) return true;
  const bool caseless = shape.starts_upper && shape.capital_words == 0;
  if (caseless) return true;
  if (facts.dateline == DatelineProof::none && begins_in_east_asian_sign(text)) return true;
  // Further words are a list's or a role's, behind a comma or a dash, or places': "Jane Doe in
  // London and John Roe in Paris".
  const bool few_capitals =
      shape.capital_words >= 2 && shape.words <= shape.capital_words + 3 &&
      (shape.words <= 6 ||
       (shape.words <= 12 && (text.find(',') != text.npos || text.find(" - ") != text.npos ||
                              text.find(" – ") != text.npos || is_given_name(word_at(text, 0)))));
  return few_capitals || begins_with_label(text);
}

// Whether a line that could be a place and an agency is a byline: "Af Lars Holm /Ritzau/", "Maria
// Rossi (ANSA)".
bool is_surely_name(const Byline& byline) {
  return !byline.names.empty() && (byline.label == BylineLabel::start || byline.given_name);
}

}  // namespace

bool is_date_or_byline(const Facts& facts, const Byline* byline) {
  if (facts.dates.count > 0 && facts.dates.other_words == 0) return true;
  return byline && byline->label == BylineLabel::start && byline->fills_line &&
         !byline->names.empty();
}

void FactFinder::find(std::span<const Block> blocks, DateOrder order) {
  uncertain_.clear();
  short_lines_.clear();
  dates_.clear();
  datelines_.clear();
  bylines_used_ = 0;
  signoff_agency_ = {};
  measure(blocks);
  body_ = find_body(blocks, facts_);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    Facts& facts = facts_[i];
    facts.certainty = certainty_of(i, blocks);
    if (facts.certainty != Certainty::none) continue;
    uncertain_.push_back(static_cast<std::uint32_t>(i));
    facts.zone = body_.empty() || i < body_.first + zone_into_body || i >= body_.last;
    // Sentences in the midst of the body are asked for phrases alone, however near its ends.
    const bool inside = i >= body_.first + dateline_reach && i < body_.last;
    const bool is_deep = facts.sentence && inside && !may_sign_off_at(i, blocks);
    if (facts.zone && !is_deep)
      look_closely(i, blocks, order);
    else if (facts.zone || !facts.running)
      look_at_line(i, blocks);
  }
  start_body_below_header();
  settle_body();
  for (const std::size_t i : uncertain_) {
    Facts& facts = facts_[i];
    if (!facts.shaped) take_shape(blocks[i].text, facts);
    facts.list_item = facts.dates.count == 0 && starts_list_item(blocks[i].text);
  }
}

// What tells where the body is: length and ending of the lines that could be running text.
void FactFinder::measure(std::span<const Block> blocks) {
  facts_.clear();
  facts_.reserve(blocks.size());
  for (const Block& block : blocks) {
    Facts& facts = facts_.emplace_back();
    if (block.text.size() < shortest_long) continue;
    facts.shape.width = width_of(block);
    facts.shape.ending = ending_of(block.text);
    facts.is_long = is_long(facts.shape);
    const bool stops = facts.shape.ending == Ending::full_stop;
    facts.sentence = stops && facts.shape.width >= 100;
    facts.running = stops && facts.shape.width >= 140;
  }
}

Certainty FactFinder::certainty_of(std::size_t block, std::span<const Block> blocks) const {
  if (body_.empty()) return Certainty::none;
  if (block + zone_above_body < body_.first && block >= zone_top) return Certainty::clutter;
  const bool at_foot =
      block <= body_.last + zone_below_body || block + signoff_reach >= blocks.size();
  if (!at_foot) return Certainty::furniture;
  const Facts& facts = facts_[block];
  const std::string_view text = blocks[block].text;
  const bool inside = block >= body_.first + dateline_reach && block <= body_.last;
  if (!inside || !facts.running || begins_with_phrase(text)) return Certainty::none;
  const bool may_be_else = may_sign_off_at(block, blocks) || is_about_author(block, text);
  return may_be_else ? Certainty::none : Certainty::paragraph;
}

// Whether the text's last paragraph, or one below, begins with a name of a byline above.
bool FactFinder::is_about_author(std::size_t block, std::string_view text) const {
  if (body_.empty() || block < body_.last) return false;
  const auto begins = [text](std::string_view name) {
    return text.size() > 2 * name.size() && text.starts_with(name) && text[name.size()] == ' ' &&
           name.find(' ') != name.npos;
  };
  const auto bylines = std::span(bylines_).first(bylines_used_);
  return std::any_of(bylines.begin(), bylines.end(), [&](const Byline& byline) {
    const bool sure = byline.label != BylineLabel::none || byline.given_name;
    return sure && std::any_of(byline.names.begin(), byline.names.end(), begins);
  });
}

// A sign-off stands at the record's foot, or on a page right below the text.
bool FactFinder::may_sign_off_at(std::size_t block, std::span<const Block> blocks) const {
  const bool below_text =
      !body_.empty() && block >= body_.last && block < body_.last + signoff_reach;
  return (below_text && may_sign_off(blocks[block].text)) || may_end_report(block, blocks);
}

// A standfirst may be as long as a paragraph. Where a date or a byline and further text follow it
// at once the body begins below.
void FactFinder::start_body_below_header() {
  constexpr std::size_t reach = 4;
  std::size_t header = body_.first;
  for (std::size_t i = body_.first + 1; i <= body_.last && i <= header + reach; ++i) {
    if (is_date_or_byline(facts_[i], byline_of(facts_[i]))) header = i;
    if (!facts_[i].is_long) continue;
    if (header > body_.first) body_.first = i;
    return;
  }
}

// Sentences that nothing was found in are certain where the header is surely over: below the
// dateline, where there is one, and where the body does not begin with lines of a header.
void FactFinder::settle_body() {
  if (body_.empty()) return;
  for (const std::size_t i : uncertain_) {
    const bool opens = i >= body_.first && i < body_.first + zone_into_body;
    if (opens && is_marked(facts_[i]) && !facts_[i].sentence) return;
  }
  const std::size_t first = datelines_.empty() ? std::max<std::size_t>(body_.first, 1)
                                               : std::max(body_.first, datelines_.back().block + 1);
  std::erase_if(uncertain_, [&](std::size_t i) {
    Facts& facts = facts_[i];
    const bool opens = i < body_.first + dateline_reach;
    if (i < first || i > body_.last || !is_plain_sentence(facts, opens)) return false;
    facts.certainty = Certainty::paragraph;
    return true;
  });
}

// Of a sentence only the phrases at its start are asked: if there is none it needs no shape.
void FactFinder::look_at_line(std::size_t block, std::span<const Block> blocks) {
  const std::string_view text = blocks[block].text;
  Facts& facts = facts_[block];
  if (facts.sentence) {
    facts.phrases = find_opening_phrases(text);
    return;
  }
  if (text.size() > longest_short_line) return take_long_line(text, facts);
  const LineMasks masks(text, rest_from(text, blocks));
  take_shape(masks, facts);
  facts.phrases = find_phrases(masks);
}

void FactFinder::look_closely(std::size_t block, std::span<const Block> blocks, DateOrder order) {
  const std::string_view text = blocks[block].text;
  Facts& facts = facts_[block];
  const bool opens_body =
      block < body_.first + dateline_reach && block + zone_above_dateline >= body_.first;
  const bool awaits_dateline = (opens_body && !has_opening_dateline()) || body_.empty();
  if (awaits_dateline && may_have_dateline(text)) find_block_dateline(block, text);
  if (block > 0 && may_sign_off_at(block, blocks)) {
    const auto signoff = read_signoff(text);
    facts.signoff = signoff.has_value();
    if (signoff && !signoff->agency.empty()) signoff_agency_ = signoff->agency;
  }
  facts.about_author = is_about_author(block, text);
  if (facts.running || text.size() > longest_line) {
    facts.phrases = find_opening_phrases(text);
    if (!facts.running) take_long_line(text, facts);
    return;
  }
  const LineMasks masks(text, rest_from(text, blocks));
  take_shape(masks, facts);
  if (text.ends_with(')') && may_end_report(block, blocks))
    facts.shape.ending = ending_of(without_agency(text));
  facts.phrases = find_phrases(masks);
  if (!facts.phrases.anywhere && credits_other_work(text, facts.shape)) note_credit(facts);
  facts.shape.has_copyright = facts.shape.has_copyright || starts_copyright(text);
  facts.slug = facts.shape.has_hyphen && (is_slug(text) || is_file_id(text));
  short_lines_.push_back(static_cast<std::uint32_t>(block));
  if (facts.shape.digits > 2 || may_have_han_date(blocks[block]))
    find_block_dates(blocks[block], order, facts);
  facts.wire_id = facts.dates.count == 0 && is_wire_id(text, facts.shape);
  const bool after_label = is_below_label(block);
  if (after_label || may_hold_byline(text, facts)) find_block_byline(text, after_label, facts);
}

const FoundDateline* FactFinder::dateline_of(std::size_t block) const {
  for (const BlockDateline& dateline : datelines_)
    if (dateline.block == block) return &dateline.found;
  return nullptr;
}

std::size_t FactFinder::first_sure_dateline() const {
  for (const BlockDateline& dateline : datelines_)
    if (dateline.found.proof == DatelineProof::date_or_agency) return dateline.block;
  return facts_.size();
}

// Whether running text was seen to begin with a sure dateline: there is no other one.
bool FactFinder::has_opening_dateline() const {
  return !datelines_.empty() && datelines_.back().found.proof == DatelineProof::date_or_agency &&
         facts_[datelines_.back().block].running;
}

void FactFinder::find_block_dateline(std::size_t block, std::string_view text) {
  const auto found = read_dateline(text);
  if (!found) return;
  datelines_.push_back({block, *found});
  Facts& facts = facts_[block];
  facts.dateline = found->proof;
  facts.dateline_fills = found->parts.whole.size() + 1 >= text.size();
}

void FactFinder::find_block_dates(const Block& block, DateOrder order, Facts& facts) {
  const std::size_t before = dates_.size();
  find_dates(block.text, order, dates_);
  if (dates_.size() == before) return;
  facts.dates.first = static_cast<std::uint32_t>(before);
  facts.dates.count = static_cast<std::uint16_t>(dates_.size() - before);

  std::size_t at = 0;
  for (const FoundDate& date : dates_of(facts)) {
    const std::size_t begin =
        date.label.size() > 0 ? std::min(date.label.begin, date.span.begin) : date.span.begin;
    if (begin > at) facts.dates.other_words += shape_of(block.text.substr(at, begin - at)).words;
    at = std::max(date.span.end, date.label.end);
  }
  if (at < block.text.size()) facts.dates.other_words += shape_of(block.text.substr(at)).words;
  const FoundDate& first = dates_[before];
  facts.dates.trails = dates_.back().span.end == block.text.size();
  facts.dates.leads = first.span.begin == 0 || (first.label.size() > 0 && first.label.begin == 0);
}

// Whether the line above is a label alone, so that the name stands here.
bool FactFinder::is_below_label(std::size_t block) const {
  const Byline* above = block > 0 ? byline_of(facts_[block - 1]) : nullptr;
  return above && above->label_alone;
}

void FactFinder::find_block_byline(std::string_view text, bool after_label, Facts& facts) {
  if (bylines_used_ == bylines_.size()) bylines_.emplace_back();
  Byline& byline = bylines_[bylines_used_];
  read_byline(text, dates_of(facts), after_label, byline);
  if (byline.whole.empty()) return;
  if (facts.dateline_fills && is_surely_name(byline) && !datelines_.back().found.parts.date) {
    datelines_.pop_back();
    facts.dateline = DatelineProof::none;
    facts.dateline_fills = false;
  }
  facts.byline = static_cast<std::int32_t>(bylines_used_++);
}

}  // namespace galley
