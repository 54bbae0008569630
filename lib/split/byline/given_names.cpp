#include "split/byline/given_names.h"

#include <unicode/unorm2.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "text/fold.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::string_view lines[] = {
#include "split/byline/given_names.inc"
};

// Twenty thousand words as text would need as many pointers set when the program starts. Of each
// word the table keeps what tells it from nearly all others: one strange word in fifty thousand
// passes for a name.
using Mark = std::uint16_t;

constexpr unsigned slot_bits = 16;

// FNV-1a, scattered at the word's end.
constexpr std::uint64_t hash_of_nothing = 0xCBF29CE484222325;
constexpr std::uint64_t hash_with(std::uint64_t hash, char c) {
  return (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
}
constexpr std::uint64_t hash_at_end(std::uint64_t hash) { return hash * 0x9E3779B97F4A7C15; }

constexpr std::uint64_t hash_of(std::string_view word) {
  std::uint64_t hash = hash_of_nothing;
  for (const char c : word) hash = hash_with(hash, c);
  return hash_at_end(hash);
}

constexpr std::size_t slot_of(std::uint64_t hash) { return hash >> (64 - slot_bits); }
constexpr std::size_t next_slot(std::size_t slot) { return (slot + 1) & ((1U << slot_bits) - 1); }

// Zero is an empty slot.
constexpr Mark mark_of(std::uint64_t hash) { return static_cast<Mark>(hash >> 32 | 1); }

// Each byte is looked at once: compilers allow constants only so many steps.
constexpr auto marks = [] {
  std::array<Mark, std::size_t{1} << slot_bits> all{};
  const auto insert = [&all](std::uint64_t hash) {
    std::size_t slot = slot_of(hash);
    while (all[slot] != 0) slot = next_slot(slot);
    all[slot] = mark_of(hash);
  };
  for (const std::string_view line : lines) {
    std::uint64_t hash = hash_of_nothing;
    for (const char c : line) {
      if (c != ' ') {
        hash = hash_with(hash, c);
        continue;
      }
      insert(hash_at_end(hash));
      hash = hash_of_nothing;
    }
    insert(hash_at_end(hash));
  }
  return all;
}();

bool is_in_table(std::string_view folded) {
  const std::uint64_t hash = hash_of(folded);
  for (std::size_t slot = slot_of(hash); marks[slot] != 0; slot = next_slot(slot))
    if (marks[slot] == mark_of(hash)) return true;
  return false;
}

// The letter that an accent, a stroke or a dot was added to.
char32_t base_letter(char32_t c) {
  switch (c) {
    case U'ł':
      return 'l';
    case U'ø':
      return 'o';
    case U'đ':
    case U'ð':
      return 'd';
    default:
      break;
  }
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2* const composer = unorm2_getNFCInstance(&error);
  for (;;) {
    std::array<UChar, 4> parts{};
    const auto size = unorm2_getRawDecomposition(composer, static_cast<UChar32>(c), parts.data(),
                                                 static_cast<std::int32_t>(parts.size()), &error);
    if (U_FAILURE(error) || size <= 0) return c;
    c = parts[0];
  }
}

std::string_view without_accents(std::string_view folded, FoldBuffer& buffer) {
  std::string plain;
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint c = decode(folded, at);
    if (!is_mark(c.value)) append_utf8(base_letter(c.value), plain);
    at += c.length;
  }
  const std::size_t size = plain.copy(buffer.data(), buffer.size());
  return {buffer.data(), size};
}

}  // namespace

bool is_given_name(std::string_view word) {
  word = word.substr(0, word.find('-'));
  if (word.size() < 3) return false;
  FoldBuffer buffer;
  const std::string_view folded = fold(word, buffer);
  // In the scripts of India and Thailand the signs of vowels are no accents.
  constexpr char32_t first_indic = 0x900;
  if (is_ascii(folded) || decode(folded, 0).value >= first_indic) return is_in_table(folded);
  FoldBuffer plain;
  return is_in_table(without_accents(folded, plain));
}

bool has_given_names_of_script(std::string_view word) {
  const char32_t first = decode(word, 0).value;
  const auto within = [first](char32_t begin, char32_t end) {
    return begin <= first && first < end;
  };
  return within(0x590, 0x780) ||  // Hebrew, Arabic
         within(0x900, 0x980) ||  // Devanagari
         within(0xE00, 0xE80) ||  // Thai
         within(0x10D0, 0x1100);  // Georgian
}

}  // namespace galley
