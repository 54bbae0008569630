// An article's parts as text for people and programs.
#pragma once

#include <string>
#include <string_view>

namespace galley {

// Appends `part` as one line: each line end with the white space around it becomes one space,
// or nothing after a hyphen that follows a letter, and nothing between Han, Kana or full-width signs, which
// are written without spaces. Leading and trailing white space is left out.
void append_unwrapped(std::string_view part, std::string& out);

}  // namespace galley
