// An article's parts as text for people and programs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace galley {

// Appends `part` as one line: each line end with the white space around it becomes one space,
// or nothing after a hyphen that follows a letter, and nothing between Han, Kana or full-width
// signs, which are written without spaces. Leading and trailing white space is left out.
void append_unwrapped(std::string_view part, std::string& out);

// Appends text that no terminal takes for a command and no reader for other text: control
// characters and bytes that are not UTF-8 as "\x1b", signs that change the direction of writing and
// line separators as "\u202e". Tabs stay.
void append_visible(std::string_view text, std::string& out);

// The same, but line feeds stay, too.
void append_visible_lines(std::string_view text, std::string& out);

// A number for people: "1,234,567", and one rounded to so many places: "12.3".
std::string with_commas(std::uint64_t number);
std::string with_places(double number, int places);

// How many columns of a terminal the text takes: two for East Asian wide signs, none for accents
// that stand on the letter before them. The text is one that append_visible() gives.
std::size_t display_width(std::string_view text);

// The start of the text that fits into so many columns.
std::string_view cut_to_width(std::string_view text, std::size_t columns);

}  // namespace galley
