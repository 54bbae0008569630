// Which bytes of a literal to look for: those that text has least of.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "bytes/letter_case.h"

namespace galley {

// A byte of a literal. A byte of text is it if it is `byte` once the bits of `case_bits` are set.
struct RareByte {
  std::size_t offset = 0;  // in the literal
  char byte = 0;
  char case_bits = 0;  // zero, or the case bit of a letter whose case does not matter
};

// The rarest is the first. Two leave so many places of common words to be compared that the
// processor cannot foresee which; a third costs less.
using RareBytes = std::array<RareByte, 3>;

// Those of a literal, in small letters where their case does not matter. Of a literal that has
// fewer, some come again; it has at least one.
RareBytes rare_bytes(std::string_view literal, LetterCase letter_case);

}  // namespace galley
