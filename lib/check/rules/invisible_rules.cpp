#include "check/rules/invisible_rules.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "check/rules/misreading.h"
#include "check/rules/signs.h"

namespace galley {
namespace {

// Signs of the bidirectional algorithm (UAX #9): what they can do to a reader.
enum class Effect {
  none,      // those that open a run to the right, that isolate, and that close
  deceives,  // U+202D and U+202E override the order that letters have
  turns,  // U+202B, U+2067 and the marks U+200F and U+061C turn stops, brackets and numbers around
};

Effect effect_of(char32_t c) {
  if (c == 0x202D || c == 0x202E) return Effect::deceives;
  if (c == 0x202B || c == 0x2067 || c == 0x200F || c == 0x061C) return Effect::turns;
  return Effect::none;
}

bool runs_to_left(char32_t c) {
  if (c < 0x590 || (c >= 0x900 && c < 0xFB1D)) return false;
  const UCharDirection direction = u_charDirection(static_cast<UChar32>(c));
  return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

bool has_letter_to_left(std::string_view line) {
  bool found = false;
  for_each_sign(
      line, [&](std::size_t, const CodePoint& sign) { found = found || runs_to_left(sign.value); });
  return found;
}

// The line around a place: a line end ends the effect of all signs.
std::string_view line_around(std::string_view text, std::size_t at) {
  const std::size_t begin = text.rfind('\n', at) + 1;
  return text.substr(begin, text.find('\n', at) - begin);
}

// Keeps what is known of the last line that was asked for.
class LinesToLeft {
 public:
  explicit LinesToLeft(std::string_view text) : text_(text) {}

  bool has(std::size_t at) {
    if (at < begin_ || at >= end_) {
      const std::string_view line = line_around(text_, at);
      begin_ = static_cast<std::size_t>(line.data() - text_.data());
      end_ = begin_ + line.size();
      is_to_left_ = has_letter_to_left(line);
    }
    return is_to_left_;
  }

 private:
  std::string_view text_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  bool is_to_left_ = false;
};

}  // namespace

void find_bidi_control(Proof& proof, Findings& findings) {
  for (const std::string_view text : proof.texts()) {
    LinesToLeft lines(text);
    for_each_sign(text, [&](std::size_t at, const CodePoint& sign) {
      const Effect effect = effect_of(sign.value);
      if (effect == Effect::none || (effect == Effect::turns && lines.has(at))) return;
      findings.add(
          text.substr(at, sign.length),
          code_of(sign.value) + (effect == Effect::deceives
                                     ? " shows letters in another order than they have"
                                     : " turns signs around where no letter runs to the left"));
    });
  }
}

namespace {

constexpr char32_t soft_hyphen = 0xAD;
constexpr char32_t zero_width_space = 0x200B;
constexpr char32_t non_joiner = 0x200C;
constexpr char32_t joiner = 0x200D;
constexpr char32_t left_to_right_mark = 0x200E;
constexpr char32_t word_joiner = 0x2060;
constexpr char32_t byte_order_mark = 0xFEFF;

bool has_no_width(char32_t c) {
  return c == soft_hyphen || (c >= zero_width_space && c <= left_to_right_mark) ||
         c == word_joiner || c == byte_order_mark;
}

std::string_view name_of(char32_t c) {
  switch (c) {
    case soft_hyphen:
      return "soft hyphen";
    case zero_width_space:
      return "zero width space";
    case non_joiner:
      return "zero width non-joiner";
    case joiner:
      return "zero width joiner";
    case left_to_right_mark:
      return "left-to-right mark";
    case word_joiner:
      return "word joiner";
    default:
      return "byte order mark";
  }
}

// A sign without width, and what stands around it and its like.
struct Place {
  char32_t value;
  CodePoint before;
  CodePoint after;
};

// Letters, digits and signs that need no help to stand side by side, and the text's ends.
bool is_plain(const CodePoint& found) {
  const char32_t c = found.value;
  return found.length == 0 || c < 0x590 || (c >= 0x1E00 && c < zero_width_space) ||
         (c > left_to_right_mark && c < 0x2070) || c == byte_order_mark;
}

// Scripts in which it tells words apart: Thai, Lao, Tibetan, Burmese, Khmer and their neighbours.
bool is_without_spaces(const CodePoint& found) {
  const char32_t c = found.value;
  return (c >= 0xE00 && c < 0x10A0) || (c >= 0x1780 && c < 0x1800) || (c >= 0x1950 && c < 0x1AB0) ||
         (c >= 0x1B00 && c < 0x1BC0) || (c >= 0xA980 && c < 0xAAE0);
}

// German keeps the letters of two parts of a compound from becoming a ligature with it.
bool is_between_ligatures(const Place& place) {
  return (place.before.value == 'f' || place.before.value == 't') && is_letter(place.after.value);
}

// í is Ã and a soft hyphen when it is misread: another rule tells that.
bool may_be_misread(const Place& place) {
  const auto all = misreadings();
  return std::any_of(all.begin(), all.end(), [&](const Misreading& misreading) {
    return misreading.may_begin(place.before.value);
  });
}

// In a word: it may be divided there. At a line's end it was, and shows as a hyphen.
bool is_hyphen(const Place& place) {
  if (may_be_misread(place)) return true;
  return is_letter(place.before.value) &&
         (is_letter(place.after.value) || place.after.value == '\n' || place.after.value == '\r');
}

// Keeps a dash, a stroke or a sign from standing alone.
bool is_tie(const Place& place) {
  const auto may_break = [](const CodePoint& found) {
    return found.length > 0 && !is_letter(found.value) && !is_space(found.value);
  };
  return may_break(place.before) || may_break(place.after);
}

bool is_right(const Place& place) {
  switch (place.value) {
    case soft_hyphen:
      return is_hyphen(place);
    case zero_width_space:
      return is_without_spaces(place.before) || is_without_spaces(place.after);
    case non_joiner:
      return !is_plain(place.before) || !is_plain(place.after) || is_between_ligatures(place);
    case joiner:
      return !is_plain(place.before) || !is_plain(place.after);
    case left_to_right_mark:
      return false;
    case word_joiner:
      return is_tie(place);
    default:
      return false;
  }
}

// Not where the line would become another: on a line of its own, or between two spaces.
bool may_go(const Place& place) {
  const auto ends_line = [](const CodePoint& found) {
    return found.value == '\n' || found.value == '\r';
  };
  return !ends_line(place.before) && !(is_space(place.before.value) && is_space(place.after.value));
}

bool is_joiner(char32_t c) { return c == joiner || c == non_joiner; }

// The end of its like, among which no joiner of another kind is.
std::size_t end_of_run(std::string_view text, std::size_t at, char32_t value) {
  const auto belongs = [value](char32_t c) {
    return c == value || (has_no_width(c) && !is_joiner(c) && !is_joiner(value));
  };
  for (CodePoint sign = decode(text, at); sign.length > 0 && belongs(sign.value);
       sign = decode(text, at))
    at += sign.length;
  return at;
}

void find_without_width(Proof& proof, std::string_view text, Findings& findings) {
  LinesToLeft lines(text);
  std::size_t end = 0;
  for_each_sign(text, [&](std::size_t at, const CodePoint& sign) {
    if (at < end || !has_no_width(sign.value)) return;
    // A byte order mark is right where the text begins.
    if (at == 0 && sign.value == byte_order_mark) return;
    end = end_of_run(text, at, sign.value);
    const Place place = {sign.value, decode_before(text, at), decode(text, end)};
    if (is_right(place) || (sign.value == left_to_right_mark && lines.has(at))) return;
    const std::string_view run = text.substr(at, end - at);
    Finding& finding = findings.add(run, "a " + std::string(name_of(sign.value)) + " (" +
                                             code_of(sign.value) + ") stands here");
    if (proof.is_inside(run) && may_go(place)) finding.replacement = "";
  });
}

}  // namespace

void find_zero_width(Proof& proof, Findings& findings) {
  for (const std::string_view text : proof.texts()) find_without_width(proof, text, findings);
}

}  // namespace galley
