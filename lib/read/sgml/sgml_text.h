// Text between tags of SGML as text: its references, "&lt;" or "&#60;", as what they stand for.
#pragma once

#include <string>
#include <string_view>

namespace galley {

// Appends the text with its references decoded: those to characters by number, decimal or
// hexadecimal, and the names of HTML and of ISO 8879 that dumps of news use. What is no reference,
// or one with another name, stays as it stands. Control characters, decoded ones too, are left out
// but for tab and line feed; a lone carriage return is a line feed.
void append_sgml_text(std::string_view text, std::string& out);

}  // namespace galley
