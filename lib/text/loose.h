// Text as a loose search compares it: by what was written, not by how it was typed.
//
//   quotation marks, primes, corner brackets     ' or "
//   dashes and minus signs                       -
//   the ellipsis                                 ...
//   white space                                  one space each
//   soft hyphens, signs without width, accents   nothing
//
// Accents are what Unicode decomposes letters into, so that NFC and NFD are the same, and so are
// the vowel points of Hebrew and Arabic; ø, ł and đ are letters of their own. Vowel signs of other
// scripts stay. Case stays, too. What is left is in NFC, one code point a letter, so that classes
// such as [가-힣] match.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace galley {

// Where the characters end that begin at `at` and are themselves in loose text: ASCII but for
// tabs and line ends, and the commonest letters of other scripts. They are UTF-8.
std::size_t end_of_unchanged(std::string_view text, std::size_t at);

// Appends what loose text has for the character that begins at `at`, with the accents that follow
// it; gives how many bytes of `text` these are. What is not UTF-8 becomes U+FFFD.
std::size_t append_loose(std::string_view text, std::size_t at, std::string& out);

std::string loosen(std::string_view text);

}  // namespace galley
