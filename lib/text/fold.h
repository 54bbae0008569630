// Words without regard to case, as keys of the word tables.
#pragma once

#include <array>
#include <string_view>

namespace galley {

// A folded word is at most this many bytes; no table holds a longer one.
using FoldBuffer = std::array<char, 64>;

// The word in simple case folding (Unicode CaseFolding.txt), written to `buffer` and viewed there.
// The Turkish dotted capital and dotless small i both become "i", so that MAYIS and İYUL meet their
// rows. Empty when the result does not fit the buffer.
std::string_view fold(std::string_view word, FoldBuffer& buffer);

// The same code point by code point.
std::string_view fold_multibyte(std::string_view word, FoldBuffer& buffer);

}  // namespace galley
