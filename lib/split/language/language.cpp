#include "split/language/language.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "bytes/count_bits.h"
#include "bytes/letter_masks.h"
#include "split/language/language_signs.h"
#include "split/language/language_words.h"
#include "text/script.h"
#include "text/utf8.h"

namespace galley {
namespace {

// By how many points a language leads when further text will not change it, and by how many when
// there is none. Found by trial: with less short texts are mistaken for those of a relative.
constexpr int clear_lead = 16;
constexpr int sure_lead = 8;
// With more words for each point the text is in a language of no row, or a table.
constexpr int most_words_a_point = 2;

// No more of an article is read, in bytes; what is not told by then seldom is.
constexpr std::size_t most_text = 1500;
// With less the headline is read too.
constexpr std::size_t hardly_any_text = 60;
// So many bytes of letters tell a script.
constexpr std::uint32_t shortest_text = 8;
constexpr std::uint32_t clear_text = 200;

// Of the scripts in which newspapers write one language.
struct ScriptLanguage {
  Script script;
  std::string_view tag;
};
constexpr ScriptLanguage script_languages[] = {
    {Script::greek, "el"},
    {Script::armenian, "hy"},
    {Script::thaana, "dv"},
    {Script::gurmukhi, "pa"},
    {Script::gujarati, "gu"},
    {Script::oriya, "or"},
    {Script::tamil, "ta"},
    {Script::telugu, "te"},
    {Script::kannada, "kn"},
    {Script::malayalam, "ml"},
    {Script::sinhala, "si"},
    {Script::thai, "th"},
    {Script::lao, "lo"},
    {Script::burmese, "my"},
    {Script::georgian, "ka"},
    {Script::khmer, "km"},
    {Script::mongolian, "mn-Mong"},
    {Script::hangul, "ko"},
    {Script::kana, "ja"},
    {Script::han, "zh"},
};

std::string_view language_of_script(Script script) {
  for (const ScriptLanguage& row : script_languages)
    if (row.script == script) return row.tag;
  return {};
}

// The points of the language that leads all others by so many; 0 if none does.
std::int16_t leading_points(std::span<const std::int16_t> languages, int lead) {
  std::int16_t best = 0;
  for (const std::int16_t points : languages) best = std::max(best, points);
  const auto near = static_cast<std::int16_t>(best - lead);
  std::int16_t leaders = 0;
  for (const std::int16_t points : languages)
    leaders = static_cast<std::int16_t>(leaders + (points > near));
  return near >= 0 && leaders == 1 ? best : std::int16_t{0};
}

// How many bytes at the end, up to three, begin a character that goes on behind it.
std::size_t unfinished(std::string_view text) {
  for (std::size_t length = 1; length <= 3; ++length) {
    const auto byte = static_cast<unsigned char>(text[text.size() - length]);
    if (byte < 0x80) break;
    if (byte >= 0xC0) return length < (byte < 0xE0 ? 2u : byte < 0xF0 ? 3u : 4u) ? length : 0;
  }
  return 0;
}

// The points of what is read of an article, for each language.
class Tally {
 public:
  // Reads until the text ends or no more is needed.
  void read(std::string_view text) {
    while (!text.empty() && !is_done()) text.remove_prefix(read_some(text));
  }

  bool is_done() const { return clear_ || read_ >= most_text; }
  std::size_t bytes_read() const { return read_; }
  std::string_view language() const;

 private:
  static constexpr std::size_t block = letter_masks_bytes;
  static constexpr std::size_t block_and_further = block + LanguageSigns::longest_word;

  std::size_t read_some(std::string_view text);
  std::size_t read_block(const char* bytes, std::size_t size);
  std::uint64_t read_multibyte(std::string_view text, std::uint64_t high);
  void add(std::span<const LanguagePoints> sign);
  bool is_clear();

  std::uint32_t& letters(Script script) { return letters_[static_cast<std::size_t>(script)]; }
  std::uint32_t letters(Script script) const { return letters_[static_cast<std::size_t>(script)]; }
  Script script() const;
  std::span<const std::int16_t> points_of(Script script) const;
  std::string_view language_of_words(Script script) const;

  std::array<std::int16_t, language_columns> points_{};
  std::array<std::uint32_t, script_count> letters_{};  // bytes of each script
  int words_ = 0;
  std::size_t read_ = 0;
  bool clear_ = false;
  std::int16_t clear_points_ = 0;  // of the language that leads by so many that it is clear
};

std::size_t Tally::read_some(std::string_view text) {
  if (text.size() >= block_and_further) return read_block(text.data(), block);
  std::array<char, block_and_further> copy{};
  const std::size_t size = std::min(text.size(), block);
  std::copy_n(text.data(), size, copy.data());
  return read_block(copy.data(), size);
}

// Reads the words in the first `size` bytes, of which one that the end of the block cuts off is
// left; the number of bytes read. So many bytes as the longest word has must be there behind them.
std::size_t Tally::read_block(const char* bytes, std::size_t size) {
  LetterMasks masks = letter_masks(bytes);
  auto left = block - size;
  if (left == 0) left = static_cast<std::size_t>(std::countl_one(masks.letter | masks.high));
  if (left == block) left = unfinished({bytes, block});
  masks.letter &= ~std::uint64_t{0} >> left;
  masks.high &= ~std::uint64_t{0} >> left;

  std::uint64_t in_word = masks.letter;
  letters(Script::latin) += count_bits(in_word);
  if (masks.high != 0) in_word |= read_multibyte({bytes, block - left}, masks.high);
  std::uint64_t begins = in_word & ~(in_word << 1);
  words_ += static_cast<int>(count_bits(begins));
  // All words first: what comes next does not wait for whether this one is known.
  std::array<std::uint64_t, block / 2> hashes;
  std::size_t count = 0;
  for (; begins != 0; begins &= begins - 1) {
    const auto at = static_cast<unsigned>(std::countr_zero(begins));
    const auto length = static_cast<std::size_t>(std::countr_one(in_word >> at));
    if (length > LanguageSigns::longest_word) continue;
    hashes[count] = LanguageSigns::hash_of(bytes + at, length);
    language_signs.fetch(hashes[count]);
    count += language_signs.may_hold(hashes[count]);
  }
  for (const std::uint64_t hash : std::span(hashes).first(count)) add(language_signs.of_word(hash));
  read_ += block - left;
  clear_ = is_clear();
  return block - left;
}

// Reads the letters beyond ASCII, which have the bytes of `high`; the bytes that are theirs.
std::uint64_t Tally::read_multibyte(std::string_view text, std::uint64_t high) {
  std::uint64_t in_word = 0;
  while (high != 0) {
    const auto at = static_cast<std::size_t>(std::countr_zero(high));
    const CodePoint next = decode(text, at);
    const std::uint64_t bytes = ((std::uint64_t{1} << next.length) - 1) << at;
    high &= ~bytes;
    if (!is_letter(next.value) && !is_mark(next.value)) continue;
    in_word |= bytes;
    letters(script_of(next.value)) += static_cast<std::uint32_t>(next.length);
    add(language_signs.of_letter(next.value));
  }
  return in_word;
}

void Tally::add(std::span<const LanguagePoints> sign) {
  for (const auto& [column, points] : sign)
    points_[column] = static_cast<std::int16_t>(points_[column] + points);
}

bool Tally::is_clear() {
  const Script most = script();
  clear_points_ = leading_points(points_of(most), clear_lead);
  if (clear_points_ != 0) return true;
  return letters(most) >= clear_text && !language_of_script(most).empty();
}

std::span<const std::int16_t> Tally::points_of(Script script) const {
  const auto columns = language_signs.columns_of(script);
  return {points_.begin() + columns.first, points_.begin() + columns.end};
}

Script Tally::script() const {
  if (2 * letters(Script::latin) > read_) return Script::latin;
  return static_cast<Script>(std::max_element(letters_.begin(), letters_.end()) - letters_.begin());
}

// The language of the script that leads, if it leads by enough.
std::string_view Tally::language_of_words(Script script) const {
  const auto languages = points_of(script);
  const std::int16_t best =
      clear_points_ != 0 ? clear_points_ : leading_points(languages, sure_lead);
  if (best == 0 || words_ > best * most_words_a_point) return {};
  const auto leader = std::find(languages.begin(), languages.end(), best) - languages.begin();
  return language_rows()[language_signs.columns_of(script).first + static_cast<std::size_t>(leader)]
      .tag;
}

std::string_view Tally::language() const {
  const Script most = script();
  if (letters(most) < shortest_text) return {};
  // Japanese is never without Kana for long.
  if (most == Script::han && letters(Script::kana) * 8 > letters(Script::han)) return "ja";
  const std::string_view by_words = language_of_words(most);
  return by_words.empty() ? language_of_script(most) : by_words;
}

}  // namespace

std::string_view language_of(std::span<const std::string_view> paragraphs,
                             std::string_view headline) {
  Tally tally;
  for (const std::string_view paragraph : paragraphs) {
    if (tally.is_done()) break;
    tally.read(paragraph);
  }
  if (tally.bytes_read() < hardly_any_text) tally.read(headline);
  return tally.language();
}

}  // namespace galley
