// JSON text that is known to be valid, written anew without reading its values.
#pragma once

#include <string>
#include <string_view>

namespace galley {

// Appends the JSON text without white space between its tokens.
void append_compact(std::string_view json, std::string& out);

// Appends the value of a member of the object `json` as it stands, or null when there is none.
// Where the key is written twice the last one counts.
void append_member_value(std::string_view json, std::string_view key, std::string& out);

}  // namespace galley
