// JSON text that is known to be valid, written anew without reading its values.
#pragma once

#include <string_view>

#include "write/json/json_writer.h"

namespace galley {

// Writes the JSON text without white space between its tokens.
void write_compact(std::string_view json, JsonWriter& out);

// The value of a member of the object `json` as it stands, or "null" when there is none. Where the
// key is written twice the last one counts.
std::string_view member_value(std::string_view json, std::string_view key);

}  // namespace galley
