#include "text/encoding/code_page.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <limits>
#include <string>

#include "text/encoding/converter.h"
#include "text/encoding/likelihood.h"
#include "text/utf8.h"

namespace galley {
namespace {

// What a character is to its neighbours.
enum class Kind : std::uint8_t { space, sign, digit, lower, upper, letter, mark, opening, closing };

constexpr std::u16string_view opening_signs = u"“„‘‚‹¿¡";
constexpr std::u16string_view closing_signs = u"”’›…";
constexpr std::u16string_view usual_signs = u"“”„‘’‚«»‹›–—…•·€£§°©®™¿¡ºª½№\u00A0";

bool has(std::u16string_view signs, char16_t c) { return signs.find(c) != signs.npos; }

Kind kind_of(char16_t c) {
  if (is_space(c)) return Kind::space;
  if (is_mark(c)) return Kind::mark;
  if (has(opening_signs, c)) return Kind::opening;
  if (has(closing_signs, c)) return Kind::closing;
  if (c == u'ª' || c == u'º') return Kind::sign;
  if (is_lower(c)) return Kind::lower;
  if (is_upper(c)) return Kind::upper;
  if (is_letter(c)) return Kind::letter;
  return digit_value(c) >= 0 ? Kind::digit : Kind::sign;
}

bool is_letter_kind(Kind kind) {
  return kind == Kind::lower || kind == Kind::upper || kind == Kind::letter || kind == Kind::mark;
}

// How well the second stands behind the first.
float score_of_pair(Kind first, Kind second) {
  if (first == Kind::lower && second == Kind::upper) return -5;
  if (first == Kind::upper && second == Kind::upper) return 1.5F;
  if (second == Kind::mark && !is_letter_kind(first)) return -5;
  if (is_letter_kind(first)) {
    if (second == Kind::opening) return -4;
    return second == Kind::sign ? -2.5F : 0;
  }
  if (is_letter_kind(second) && first == Kind::sign) return -2.5F;
  if (first == Kind::space && second == Kind::closing) return -3;
  if (first == Kind::opening && second == Kind::space) return -4;
  return 0;
}

// A letter is a Latin one or another, which do not meet in a word.
struct Neighbour {
  Kind kind;
  bool is_latin;
};

constexpr std::size_t neighbours = 32;  // that there can be

std::uint8_t index_of(Neighbour neighbour) {
  return static_cast<std::uint8_t>(static_cast<unsigned>(neighbour.kind) * 2 + neighbour.is_latin);
}
Neighbour neighbour_at(std::size_t index) { return {static_cast<Kind>(index / 2), index % 2 == 1}; }

float score_of_pair(Neighbour first, Neighbour second) {
  const bool are_letters = is_letter_kind(first.kind) && is_letter_kind(second.kind);
  const bool is_mixed = are_letters && first.is_latin != second.is_latin;
  return score_of_pair(first.kind, second.kind) + (is_mixed ? likelihood::scripts_in_a_word : 0);
}

using PairScores = std::array<float, neighbours * neighbours>;

const PairScores& pair_scores() {
  static const PairScores scores = [] {
    PairScores made{};
    for (std::size_t i = 0; i < made.size(); ++i)
      made[i] = score_of_pair(neighbour_at(i / neighbours), neighbour_at(i % neighbours));
    return made;
  }();
  return scores;
}

float score_of_sign(char16_t c) {
  if (c < 0x80) return 0;
  if (c == replacement_character) return likelihood::ill_formed;
  if (u_charType(c) == U_CONTROL_CHAR) return likelihood::control;
  return has(usual_signs, c) ? likelihood::usual_sign : likelihood::rare_sign;
}

bool is_of(char16_t c, Writing writing) {
  static constexpr UScriptCode codes[] = {USCRIPT_CYRILLIC, USCRIPT_GREEK, USCRIPT_HEBREW,
                                          USCRIPT_ARABIC, USCRIPT_THAI};
  const auto code =
      is_latin(writing)
          ? USCRIPT_LATIN
          : codes[static_cast<std::size_t>(writing) - static_cast<std::size_t>(Writing::cyrillic)];
  return uscript_hasScript(c, code) != 0;
}

float score_of_letter(char16_t c, const Alphabet& alphabet) {
  const auto lower = static_cast<char16_t>(u_tolower(c));
  // Capitals of ASCII are the same in all encodings.
  const float case_score = lower == c || c < 0x80 ? 0 : likelihood::capital;
  const std::size_t rank = alphabet.letters.find(lower);
  if (rank != alphabet.letters.npos) return likelihood::letter_of_rank(rank) + case_score;
  if (is_of(c, alphabet.writing)) return likelihood::foreign_letter + case_score;
  return c < 0x80 ? likelihood::ascii_letter_among : likelihood::letter_of_other;
}

Reading read_in(const Alphabet& alphabet, const std::array<char16_t, 256>& characters) {
  Reading reading = {.prior = alphabet.prior, .scores = {}};
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const char16_t c = characters[i];
    reading.scores[i] =
        is_letter_kind(kind_of(c)) ? score_of_letter(c, alphabet) : score_of_sign(c);
  }
  return reading;
}

float score_of_neighbours(const CodePage& page, const Pairs& pairs) {
  const PairScores& scores = pair_scores();
  float score = 0;
  for (const auto& [first, second] : pairs)
    score += scores[page.neighbours[first] * neighbours + page.neighbours[second]];
  return score;
}

}  // namespace

CodePage make_code_page(Encoding encoding, Writing writing) {
  CodePage page;
  const Converter converter = open_converter(encoding);
  std::u16string decoded;
  for (std::size_t i = 0; i < 256; ++i) {
    const char byte = static_cast<char>(i);
    to_utf16(converter.get(), {&byte, 1}, Ending::whole, decoded);
    page.characters[i] = decoded.empty() ? u'\uFFFD' : decoded.front();
    page.neighbours[i] = index_of({.kind = kind_of(page.characters[i]),
                                   .is_latin = is_of(page.characters[i], Writing::latin)});
  }
  for (const Alphabet& alphabet : alphabets())
    if (alphabet.writing == writing || (alphabet.writing == Writing::latin && is_latin(writing)))
      page.readings.push_back(read_in(alphabet, page.characters));
  return page;
}

Pairs pairs_of(std::string_view text) {
  Pairs pairs;
  char before = ' ';
  for (const char c : text) {
    if (is_high(c) || is_high(before)) pairs.emplace_back(before, c);
    before = c;
  }
  return pairs;
}

Counts count_bytes(std::string_view text) {
  std::array<float, 256> all{};
  for (const char c : text) ++all[static_cast<unsigned char>(c)];
  Counts counts;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i] > 0) counts.emplace_back(static_cast<unsigned char>(i), all[i]);
  return counts;
}

float likelihood_in(const CodePage& page, const Counts& counts, const Pairs& pairs) {
  float best = -std::numeric_limits<float>::infinity();
  for (const Reading& reading : page.readings) {
    float score = reading.prior;
    for (const auto& [byte, count] : counts) score += count * reading.scores[byte];
    best = std::max(best, score);
  }
  return best + score_of_neighbours(page, pairs);
}

}  // namespace galley
