// Lists of names behind a mark: "王小明、李华", "王小明 实习生 李华".
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace galley {

// A space, comma, colon or dot between names.
bool is_list_sign(char32_t c);

// The run without the word that says that somebody reports from the place before it: "台北報導".
std::string_view without_report(std::string_view run);

// Reads the names that `text` begins with. Returns the bytes read, 0 without a name. `sure`: a sign
// or space stands between mark and name, so that any surname will do.
std::size_t read_name_list(std::string_view text, bool sure, std::vector<std::string_view>& names);

}  // namespace galley
