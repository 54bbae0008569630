// Text inside of other formats: what must be written differently there.
#pragma once

#include <string>
#include <string_view>

namespace galley {

// Appends the text as a field of tab-separated values: tab, line feed, carriage return and
// backslash become "\t", "\n", "\r" and "\\".
void append_tsv_escaped(std::string_view text, std::string& out);

// Appends the text as a field of comma-separated values, in quotation marks where it needs them
// (RFC 4180).
void append_csv_field(std::string_view text, std::string& out);

// Appends the text as a JSON string with its quotation marks. Control characters are escaped, also
// DEL and those from U+0080 to U+009F. The text is UTF-8.
void append_json_string(std::string_view text, std::string& out);

// Appends the text for HTML, in an element or between double quotation marks: '&', '<', '>' and '"'
// as references, and a carriage return, too, of which a reader would make a line feed. Line feeds
// and tabs stay, other control characters and their like become what append_visible() makes of
// them.
void append_html_escaped(std::string_view text, std::string& out);

}  // namespace galley
