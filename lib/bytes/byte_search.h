// Where the few bytes stand that a grammar begins with: most lines have none and are done with.
#pragma once

#include <cstddef>
#include <string_view>

namespace galley {

// Each gives the first place at or after `from`, or the text's size if there is none; the plain
// twins do the same byte by byte, for machines without SSE2 and for the tests to compare with.

// One of `)`, `/`, `-`, `_` and `=`, or a byte from 0xE2 on, with which dashes begin and the
// characters of scripts without spaces.
std::size_t find_separator_byte(std::string_view text, std::size_t from);
std::size_t plain_find_separator_byte(std::string_view text, std::size_t from);

// An ASCII digit, or a byte from 0xD9 on, with which all other digits begin.
std::size_t find_digit_byte(std::string_view text, std::size_t from);
std::size_t plain_find_digit_byte(std::string_view text, std::size_t from);

// One of the pairs of letters "ab", "ib", "bi", "ka", "ss", "tg" and "zu": where it begins.
std::size_t find_rare_pair(std::string_view text, std::size_t from);
std::size_t plain_find_rare_pair(std::string_view text, std::size_t from);

}  // namespace galley
