#include "split/facts.h"

#include <algorithm>
#include <array>

#include "split/signoff.h"
#include "text/utf8.h"

namespace galley {
namespace {

// Lines up to this long are read whole for their shape; running text shows in its first bytes.
constexpr std::size_t longest_shape = 260;
constexpr std::size_t longest_sentence_shape = 120;
constexpr std::size_t shape_sample = 32;
// Longer blocks are running text: no byline, date line or furniture is looked for in them.
constexpr std::size_t longest_line = 300;
// Inside the body only lines up to this long can be furniture.
constexpr std::size_t longest_short_line = 150;
// Of running text only the start can be furniture: "Read more: …".
constexpr std::size_t phrase_start = 40;
// A dateline is looked for in the first blocks of the body.
constexpr std::size_t dateline_reach = 3;
// A sign-off is looked for in the last blocks.
constexpr std::size_t signoff_reach = 4;
// Blocks looked at closely after the body's begin, and at the foot.
constexpr std::size_t zone_into_body = 8;
constexpr std::size_t zone_head_blocks = 600;
constexpr std::size_t zone_foot_blocks = 200;

bool is_cjk(char32_t c) { return is_unspaced(c) || (c >= 0xAC00 && c <= 0xD7A3); }

bool is_closing(char32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x2019 || c == 0x201D || c == 0x201C ||
         c == 0xBB || c == 0x300D || c == 0x300F || c == 0xFF09 || c == 0x203A || c == 0xAB;
}

// Full stops of the world's scripts: Han, Arabic (Urdu), Devanagari, full-width, Armenian, Ethiopic.
bool is_full_stop(char32_t c) {
  return c == '.' || c == 0x3002 || c == 0x06D4 || c == 0x0964 || c == 0xFF0E || c == 0x0589 || c == 0x1362;
}
bool is_question(char32_t c) { return c == '!' || c == '?' || c == 0xFF01 || c == 0xFF1F || c == 0x061F; }

Ending ending_of(std::string_view text) {
  CodePoint last = decode_before(text, text.size());
  for (int i = 0; i < 3 && is_closing(last.value); ++i) {
    text.remove_suffix(last.length);
    last = decode_before(text, text.size());
  }
  if (last.value == 0x2026 || text.ends_with("...")) return Ending::ellipsis;
  if (is_full_stop(last.value)) return Ending::full_stop;
  if (is_question(last.value)) return Ending::question;
  if (last.value == ':' || last.value == 0xFF1A) return Ending::colon;
  return Ending::open;
}

bool is_bullet(char32_t c) { return c == 0x2022 || c == 0x25CF || c == 0x25AA || c == 0x2023 || c == '*'; }
bool is_quote(char32_t c) {
  return c == '"' || c == 0x201C || c == 0x201E || c == 0xAB || c == 0x2018 || c == 0x300C;
}

// Adds the code points that are neither letters nor digits.
void note_sign(std::string_view text, std::size_t at, char32_t c, Shape& shape) {
  if (c == '@') shape.has_at = true;
  if (c == '|' || c == 0x2022 || c == 0xB7) shape.has_bar = true;
  if (c == 0x203A || c == 0xBB || c == '>' || c == 0x2192 || c == '/') shape.has_crumb = true;
  if (c == 0xA9) shape.has_copyright = true;
  if (c == ':' && text.substr(at, 3) == "://") shape.has_url = true;
  if (c == '.' && at >= 3 && text.substr(at - 3, 4) == "www.") shape.has_url = true;
}

// What a code point does for the shape of its line, as bits.
enum CharacterClass : std::uint8_t {
  plain = 0,
  upper = 1,
  lower = 2,   // also letters of scripts without case
  digit = 4,
  joiner = 8,  // stands inside words: apostrophes and hyphens
  sign = 16,   // note_sign() knows it
  wide = 32,   // as wide as two Latin letters
};
constexpr std::uint8_t word_part = upper | lower | digit;

constexpr std::array<std::uint8_t, 128> build_ascii_classes() {
  std::array<std::uint8_t, 128> classes{};
  for (std::size_t c = 'A'; c <= 'Z'; ++c) classes[c] = upper, classes[c | 0x20] = lower;
  for (std::size_t c = '0'; c <= '9'; ++c) classes[c] = digit;
  classes['\''] = classes['-'] = joiner;
  for (const char c : {'@', '|', '>', '/', ':', '.'}) classes[static_cast<std::size_t>(c)] = sign;
  return classes;
}
constexpr std::array<std::uint8_t, 128> ascii_classes = build_ascii_classes();

std::uint8_t class_of(char32_t c) {
  if (c < 0x80) return ascii_classes[c];
  if (c == 0x2019) return joiner;
  if (is_letter(c)) return static_cast<std::uint8_t>((is_upper(c) ? upper : lower) | (is_cjk(c) ? wide : plain));
  if (is_mark(c)) return lower;
  return digit_value(c) >= 0 ? digit : sign;
}

}  // namespace

Shape shape_of(std::string_view text) {
  Shape shape;
  shape.ending = ending_of(text);
  const std::size_t longest = shape.ending == Ending::full_stop ? longest_sentence_shape : longest_shape;
  const std::string_view start = text.size() <= longest ? text : text.substr(0, shape_sample);
  const char32_t first = decode(start, 0).value;
  shape.starts_lower = is_lower(first);
  shape.starts_upper = is_letter(first) && !shape.starts_lower;
  shape.starts_quote = is_quote(first);
  shape.starts_bullet = is_bullet(first);
  std::uint32_t words = 0, capital_words = 0, digits = 0, wide_ones = 0, width = 0;
  std::uint8_t seen = 0;
  bool in_word = false;
  for (std::size_t at = 0; at < start.size();) {
    const auto byte = static_cast<unsigned char>(start[at]);
    const CodePoint next = byte < 0x80 ? CodePoint{byte, 1} : decode_multibyte(start, at);
    const std::uint8_t kind = byte < 0x80 ? ascii_classes[byte] : class_of(next.value);
    const bool in_part = (kind & word_part) != 0;
    const bool begins = in_part && !in_word;
    words += begins;
    capital_words += begins && (kind & upper) != 0;
    digits += (kind & digit) != 0;
    wide_ones += (kind & wide) != 0;
    ++width;
    if ((kind & sign) != 0) note_sign(start, at, next.value, shape);
    in_word = in_part || ((kind & joiner) != 0 && in_word);
    seen |= kind;
    at += next.length;
  }
  shape.words = words + wide_ones / 2;
  shape.capital_words = capital_words;
  shape.digits = digits;
  shape.width = width + wide_ones * 6 / 5;
  shape.has_letter = (seen & (upper | lower)) != 0;
  shape.has_lower = (seen & lower) != 0;
  if (text.size() > start.size()) {
    shape.width = static_cast<std::uint32_t>(text.size() * shape.width / start.size());
    shape.words = shape.width / 6;
  }
  return shape;
}

namespace {

// Long enough for running text: 140 columns, or 80 that end as a sentence does.
bool is_long(const Shape& shape) {
  const bool ends = shape.ending == Ending::full_stop || shape.ending == Ending::ellipsis;
  return shape.width >= 140 || (shape.width >= 80 && ends);
}

// The body begins with the first long block that has another one close by, and goes on over gaps of
// short blocks (subheadings, captions, share bars).
BodyRange find_body(std::span<const Facts> facts) {
  constexpr std::size_t near = 4;
  constexpr std::size_t widest_gap = 14;
  constexpr auto npos = static_cast<std::size_t>(-1);
  std::size_t lone = npos;
  std::size_t first = npos;
  for (std::size_t i = 0; i < facts.size() && first == npos; ++i) {
    if (!facts[i].is_long) continue;
    if (lone == npos) lone = i;
    for (std::size_t k = i + 1; k < facts.size() && k <= i + near; ++k) {
      if (facts[k].is_long) first = i;
    }
  }
  if (first == npos) first = lone;
  if (first == npos) return {};
  std::size_t last = first;
  for (std::size_t i = first; i < facts.size() && i <= last + widest_gap; ++i) {
    if (facts[i].is_long) last = i;
  }
  return {first, last};
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

// Wire slugs begin with the cycle they are for, morning, afternoon or both, and tie their words by
// hyphens: "u f BC-OPEC-PRICES 04-08 0149", "AM-US-Libya 1stLd-Writethru".
bool is_slug(std::string_view text) {
  if (text.size() > 80) return false;
  for (const std::string_view cycle : {"BC-", "AM-", "PM-", "AP-"}) {
    const std::size_t at = text.find(cycle);
    const bool begins_word = at == 0 || (at < 12 && text[at - 1] == ' ');
    if (begins_word && at + cycle.size() < text.size() && text[at + cycle.size()] != ' ') return true;
  }
  return false;
}

// Ids, routing codes and category lines of wires: one or two words of letters mixed with digits, or
// a few lone letters and lower-case words ("A RM F", "usa", "f2634reute").
bool is_wire_id(std::string_view text, const Shape& shape) {
  if (text.size() > 40 || shape.words == 0 || shape.words > 5) return false;
  if (text.front() == '#' || text.front() == '(') return shape.digits > 0 && shape.words <= 3;
  bool mixed = false;
  std::size_t letters_only = 0;
  std::size_t lone = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    bool letters = false;
    bool digits = false;
    for (const char c : text.substr(at, end - at)) {
      letters |= is_ascii_letter(static_cast<unsigned char>(c));
      digits |= is_ascii_digit(static_cast<unsigned char>(c));
    }
    mixed |= letters && digits && end - at >= 5;
    letters_only += letters && !digits && end - at > 3;
    lone += letters && end - at == 1;
    at = end + 1;
  }
  return (mixed && letters_only <= 1 && shape.digits >= 3) || (lone > 0 && lone == shape.words);
}

bool starts_list_item(std::string_view text, const Shape& shape) {
  if (shape.starts_bullet) return true;
  if (text.size() > 2 && text[0] == '-' && text[1] == ' ') return true;
  std::size_t digits = 0;
  while (digits < text.size() && is_ascii_digit(static_cast<unsigned char>(text[digits]))) ++digits;
  return digits > 0 && digits <= 2 && digits + 1 < text.size() &&
         (text[digits] == '.' || text[digits] == ')') && text[digits + 1] == ' ';
}

// Running text in the midst of the body, which needs no closer look.
bool is_sure_paragraph(const Facts& facts, std::string_view text, std::size_t block, const BodyRange& body) {
  const bool inside = block >= body.first + dateline_reach && block <= body.last;
  return inside && facts.is_long && facts.shape.width >= 140 && facts.shape.ending == Ending::full_stop &&
         text.front() != '(' && !begins_with_phrase(text);
}

// Whether a line could hold a byline: it has a date or a divider beside it, begins with a by-word
// or a word that leads to one, or is a few words in capitals, or has no capitals to go by.
bool may_hold_byline(std::string_view text, const Facts& facts) {
  const Shape& shape = facts.shape;
  if (facts.dates.count > 0 || shape.has_bar || shape.has_at || begins_with_label(text)) return true;
  const bool caseless = shape.starts_upper && shape.capital_words == 0;
  const std::uint32_t small_words = shape.words - std::min(shape.words, shape.capital_words);
  return caseless || (shape.capital_words > 0 && small_words <= 4 && shape.words <= 12);
}

}  // namespace

void FactFinder::find(std::span<const Block> blocks, DateOrder order) {
  facts_.assign(blocks.size(), {});
  dates_.clear();
  bylines_used_ = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    facts_[i].shape = shape_of(blocks[i].text);
    facts_[i].is_long = is_long(facts_[i].shape);
  }
  body_ = find_body(facts_);
  find_zone(blocks);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    Facts& facts = facts_[i];
    const std::string_view text = blocks[i].text;
    facts.sure_paragraph = is_sure_paragraph(facts, text, i, body_);
    if (facts.sure_paragraph) continue;
    if (facts.zone) look_closely(i, blocks, order);
    else if (text.size() <= longest_short_line) facts.phrases = find_phrases(text);
    facts.list_item = facts.dates.count == 0 && starts_list_item(text, facts.shape);
  }
}

void FactFinder::find_zone(std::span<const Block> blocks) {
  const std::size_t head = body_.empty() ? blocks.size() : body_.first + zone_into_body;
  const std::size_t foot = body_.empty() ? 0 : body_.last;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const bool in_head = i < head && i < zone_head_blocks;
    const bool in_foot = i >= foot && i + zone_foot_blocks >= blocks.size();
    facts_[i].zone = in_head || in_foot;
  }
}

void FactFinder::look_closely(std::size_t block, std::span<const Block> blocks, DateOrder order) {
  const std::string_view text = blocks[block].text;
  Facts& facts = facts_[block];
  if (block < body_.first + dateline_reach || body_.empty()) find_block_dateline(text, facts);
  const bool running_text = facts.is_long && facts.shape.ending == Ending::full_stop && facts.shape.width >= 140;
  if (block + signoff_reach >= blocks.size() && block > 0 && (!running_text || text.front() == '(')) {
    const auto signoff = read_signoff(text);
    facts.signoff = signoff.has_value();
    if (signoff) facts.signoff_agency = signoff->agency;
  }
  if (running_text || text.size() > longest_line) {
    if (begins_with_phrase(text)) facts.phrases = find_phrases(text.substr(0, phrase_start));
    return;
  }
  facts.phrases = find_phrases(text);
  facts.slug = is_slug(text);
  facts.fingerprint = fingerprint_of(text);
  find_block_dates(blocks[block], order, facts);
  facts.wire_id = facts.dates.count == 0 && is_wire_id(text, facts.shape);
  find_block_byline(block, blocks);
}

void FactFinder::find_block_dateline(std::string_view text, Facts& facts) {
  const auto found = find_dateline(text);
  if (!found) return;
  facts.dateline = found->proof;
  facts.dateline_fills = found->parts.whole.size() + 1 >= text.size();
}

void FactFinder::find_block_dates(const Block& block, DateOrder order, Facts& facts) {
  find_dates(block.text, order, line_dates_);
  if (line_dates_.empty()) return;
  facts.dates.first = static_cast<std::uint32_t>(dates_.size());
  facts.dates.count = static_cast<std::uint32_t>(line_dates_.size());
  dates_.insert(dates_.end(), line_dates_.begin(), line_dates_.end());

  std::size_t at = 0;
  for (const FoundDate& date : line_dates_) {
    const std::size_t begin = date.label.size() > 0 ? std::min(date.label.begin, date.span.begin) : date.span.begin;
    if (begin > at) facts.dates.other_words += shape_of(block.text.substr(at, begin - at)).words;
    at = std::max(date.span.end, date.label.end);
  }
  if (at < block.text.size()) facts.dates.other_words += shape_of(block.text.substr(at)).words;
  const FoundDate& first = line_dates_.front();
  facts.dates.leads = first.span.begin == 0 || (first.label.size() > 0 && first.label.begin == 0);
}

void FactFinder::find_block_byline(std::size_t block, std::span<const Block> blocks) {
  Facts& facts = facts_[block];
  if (bylines_used_ == bylines_.size()) bylines_.emplace_back();
  Byline& byline = bylines_[bylines_used_];
  const Byline* above = block > 0 ? byline_of(facts_[block - 1]) : nullptr;
  const bool after_label = above && above->label_alone;
  if (!after_label && !may_hold_byline(blocks[block].text, facts)) return;
  read_byline(blocks[block].text, dates_of(facts), after_label, byline);
  if (byline.whole.empty()) return;
  facts.byline = static_cast<std::int32_t>(bylines_used_++);
}

}  // namespace galley
