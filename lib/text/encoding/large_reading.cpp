#include "text/encoding/large_reading.h"

#include "text/encoding/likelihood.h"
#include "text/utf8.h"

namespace galley {
namespace {

bool is_han(char16_t c) { return c >= 0x4E00 && c <= 0x9FFF; }
bool is_hangul(char16_t c) { return c >= 0xAC00 && c <= 0xD7A3; }
bool is_kana(char16_t c) { return c >= 0x3041 && c <= 0x30FE; }
bool is_full_width(char16_t c) { return c >= 0xFF01 && c <= 0xFF5E; }

constexpr std::u16string_view east_asian_signs = u"\u3000、。，「」『』《》：；？！（）“”‘’—…·～％";

float score_of_large(char16_t c, Writing writing) {
  if (c < 0x80) return is_ascii_letter(c) ? likelihood::ascii_letter_among : 0;
  if (c == replacement_character) return likelihood::ill_formed;
  if (is_kana(c))
    return writing == Writing::japanese ? likelihood::kana : likelihood::letter_of_other;
  if (is_hangul(c))
    return writing == Writing::korean ? likelihood::rare_hangul : likelihood::letter_of_other;
  if (is_han(c))
    return writing == Writing::korean ? likelihood::letter_of_other : likelihood::rare_han;
  if (east_asian_signs.find(c) != east_asian_signs.npos) return likelihood::usual_sign;
  return is_full_width(c) ? likelihood::foreign_letter : likelihood::letter_of_other;
}

LargeReading read_in(const Alphabet& alphabet) {
  LargeReading reading = {.writing = alphabet.writing, .scores = std::vector<float>(0x10000)};
  for (std::size_t c = 0; c < reading.scores.size(); ++c)
    reading.scores[c] = score_of_large(static_cast<char16_t>(c), alphabet.writing);
  float score =
      alphabet.writing == Writing::korean ? likelihood::common_hangul : likelihood::common_han;
  for (const char16_t c : alphabet.letters) reading.scores[c] = score += likelihood::step_of_rank;
  return reading;
}

}  // namespace

const std::vector<LargeReading>& large_readings() {
  static const std::vector<LargeReading> readings = [] {
    std::vector<LargeReading> made;
    for (const Alphabet& alphabet : large_alphabets()) made.push_back(read_in(alphabet));
    return made;
  }();
  return readings;
}

float likelihood_in(const LargeReading& reading, std::u16string_view text) {
  float score = 0;
  bool is_after_letter = false;
  bool is_after_han = false;
  for (const char16_t c : text) {
    score += reading.scores[c];
    const bool is_letter = is_ascii_letter(c);
    const bool is_east_asian = is_han(c) || is_hangul(c);
    if ((is_letter && is_after_han) || (is_east_asian && is_after_letter))
      score += likelihood::letter_at_han;
    is_after_letter = is_letter;
    is_after_han = is_east_asian;
  }
  return score;
}

}  // namespace galley
