#include "check/invisible_rules.h"

#include <unicode/uchar.h>

#include <string>
#include <string_view>
#include <vector>

#include "check/signs.h"
#include "text/lines.h"
#include "text/script.h"

namespace galley {
namespace {

// The signs of the bidirectional algorithm (UAX #9).
enum class Direction {
  none,
  mark,        // U+200E LRM, which changes nothing among letters that run to the right
  right_mark,  // U+200F RLM, U+061C ALM
  embedding,   // U+202A, U+202B
  override_,   // U+202D, U+202E: what is read is not what is written
  pop,         // U+202C, ends the two before
  isolate,     // U+2066-2068
  pop_isolate  // U+2069
};

Direction direction_of(char32_t c) {
  if (c == 0x200E) return Direction::mark;
  if (c == 0x200F || c == 0x061C) return Direction::right_mark;
  if (c == 0x202A || c == 0x202B) return Direction::embedding;
  if (c == 0x202D || c == 0x202E) return Direction::override_;
  if (c == 0x202C) return Direction::pop;
  if (c >= 0x2066 && c <= 0x2068) return Direction::isolate;
  return c == 0x2069 ? Direction::pop_isolate : Direction::none;
}

bool runs_to_left(char32_t c) {
  if (c < 0x590 || (c >= 0x900 && c < 0xFB1D)) return false;
  const UCharDirection direction = u_charDirection(static_cast<UChar32>(c));
  return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

// One line at a time, which ends all embeddings and isolates.
class DirectionReader {
 public:
  explicit DirectionReader(Findings& findings) : findings_(findings) {}

  void read(std::string_view line) {
    open_.clear();
    marks_.clear();
    runs_to_left_ = false;
    for_each_sign(line, [&](std::size_t at, const CodePoint& sign) {
      runs_to_left_ = runs_to_left_ || runs_to_left(sign.value);
      take({line.substr(at, sign.length), sign.value, direction_of(sign.value)});
    });
    for (const Sign& sign : open_) add(sign, " is not closed in its line");
    if (runs_to_left_) return;
    for (const Sign& sign : marks_) add(sign, " stands where nothing runs to the left");
  }

 private:
  struct Sign {
    std::string_view bytes;
    char32_t value;
    Direction direction;
  };

  void take(const Sign& sign) {
    switch (sign.direction) {
      case Direction::none:
      case Direction::mark:
        return;
      case Direction::right_mark:
        marks_.push_back(sign);
        return;
      case Direction::override_:
        add(sign, " shows letters in another order than they have");
        [[fallthrough]];
      case Direction::embedding:
      case Direction::isolate:
        open_.push_back(sign);
        return;
      case Direction::pop:
      case Direction::pop_isolate:
        close(sign);
        return;
    }
  }

  void close(const Sign& sign) {
    const bool is_isolate = sign.direction == Direction::pop_isolate;
    if (open_.empty() || (open_.back().direction == Direction::isolate) != is_isolate) {
      add(sign, " closes nothing");
      return;
    }
    // Of what runs to the right it turns stops and brackets around.
    const Sign opening = open_.back();
    open_.pop_back();
    if (opening.value == 0x202B || opening.value == 0x2067) marks_.push_back(opening);
  }

  void add(const Sign& sign, std::string_view what) {
    findings_.add(sign.bytes, code_of(sign.value) + std::string(what));
  }

  Findings& findings_;
  std::vector<Sign> open_;
  std::vector<Sign> marks_;  // wrong in a line without letters that run to the left
  bool runs_to_left_ = false;
};

bool has_direction(std::string_view text) {
  bool found = false;
  for_each_sign(text, [&](std::size_t, const CodePoint& sign) {
    found = found || direction_of(sign.value) != Direction::none;
  });
  return found;
}

}  // namespace

void find_bidi_control(Proof& proof, Findings& findings) {
  for (const std::string_view text : proof.texts()) {
    if (!has_direction(text)) continue;
    Lines lines(text);
    for (std::string_view line; lines.next(line);) DirectionReader(findings).read(line);
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
  return found.length == 0 || c < 0x590 || (c >= 0x1E00 && c < 0x2070) || c == byte_order_mark;
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

// In a word: it may be divided there. At a line's end it was, and shows as a hyphen.
bool is_hyphen(const Place& place) {
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

// Whether the line that the place is in has letters that run to the left.
bool is_in_line_to_left(std::string_view text, std::size_t at) {
  const std::size_t begin = text.rfind('\n', at) + 1;
  const std::string_view line = text.substr(begin, text.find('\n', at) - begin);
  bool found = false;
  for_each_sign(
      line, [&](std::size_t, const CodePoint& sign) { found = found || runs_to_left(sign.value); });
  return found;
}

std::size_t end_of_run(std::string_view text, std::size_t at, char32_t value) {
  for (CodePoint sign = decode(text, at); sign.length > 0 && sign.value == value;
       sign = decode(text, at))
    at += sign.length;
  return at;
}

void find_without_width(Proof& proof, std::string_view text, Findings& findings) {
  std::size_t end = 0;
  for_each_sign(text, [&](std::size_t at, const CodePoint& sign) {
    if (at < end || !has_no_width(sign.value)) return;
    // A byte order mark is right where the text begins.
    if (at == 0 && sign.value == byte_order_mark) return;
    end = end_of_run(text, at, sign.value);
    if (is_right({sign.value, decode_before(text, at), decode(text, end)})) return;
    if (sign.value == left_to_right_mark && is_in_line_to_left(text, at)) return;
    const std::string_view run = text.substr(at, end - at);
    Finding& finding = findings.add(run, "a " + std::string(name_of(sign.value)) + " (" +
                                             code_of(sign.value) + ") stands here");
    if (proof.is_inside(run) && decode(text, end).value != '\n') finding.replacement = "";
  });
}

}  // namespace

void find_zero_width(Proof& proof, Findings& findings) {
  for (const std::string_view text : proof.texts()) find_without_width(proof, text, findings);
}

}  // namespace galley
