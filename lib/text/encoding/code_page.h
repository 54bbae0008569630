// An encoding of 256 characters, and how likely a text is when it is read in it.
#pragma once

#include <galley/encoding.h>

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "text/encoding/alphabets.h"

namespace galley {

// What each byte is worth in a language.
struct Reading {
  float prior;
  std::array<float, 256> scores;
};

// What the 256 bytes of a single-byte encoding are.
struct CodePage {
  std::array<char16_t, 256> characters;
  std::array<std::uint8_t, 256> neighbours;  // what they are to those beside them
  std::vector<Reading> readings;             // in the languages of the script
};

CodePage make_code_page(Encoding encoding, Writing writing);

// How often each byte is in a text.
using Counts = std::vector<std::pair<unsigned char, float>>;
Counts count_bytes(std::string_view text);

// Bytes side by side, of which one at least is not ASCII: what is ASCII is the same in all
// encodings.
using Pairs = std::vector<std::pair<unsigned char, unsigned char>>;
Pairs pairs_of(std::string_view text);

// In the language in which it is likeliest.
float likelihood_in(const CodePage& page, const Counts& counts, const Pairs& pairs);

inline bool is_high(char byte) { return static_cast<unsigned char>(byte) >= 0x80; }

}  // namespace galley
