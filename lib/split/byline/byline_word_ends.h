// Where the words of a line of names end, and where one is two that lost the space between them.
#pragma once

#include <cstddef>
#include <string_view>

namespace galley {

// A word with what its characters tell.
struct WordEnd {
  std::size_t at = 0;     // past its last character
  bool has_at = false;    // @
  bool has_dot = false;   // a full stop
  bool has_hump = false;  // a capital right after a small letter
};

// The end of the word that begins at `begin`: letters with the apostrophes, hyphens, stops and
// digits inside.
WordEnd word_end(std::string_view text, std::size_t begin);

// Where the run of what is neither white space nor part of a list ends.
std::size_t run_end(std::string_view text, std::size_t at);

// Whether text[begin, end) is a web address, or the scheme of one.
bool is_url(std::string_view text, std::size_t begin, std::size_t end);

// "Kalt4 Kommentare": where the letters of a name end that a count is glued to; else `end`, where
// the word ends that begins at `begin`.
std::size_t end_before_count(std::string_view text, std::size_t begin, std::size_t end);

// "BlumeStaff", "ByJane": where the first of two words ends; the size of what is one word.
std::size_t find_lost_space(std::string_view word);

}  // namespace galley
