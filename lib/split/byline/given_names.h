// The given names of persons, of many languages: what tells "Povilas Aleksandravičius" from
// "Closing Bell".
#pragma once

#include <string_view>

namespace galley {

// Whether `word` is a given name, in any case, with its accents or without: "José", "JOSE". Of
// "Jean-Luc" the first part counts. Names that are also common words ("Rose", "Mark") are not in
// the table.
bool is_given_name(std::string_view word);

// Whether the table has names of the script of `word`, one without capitals.
bool has_given_names_of_script(std::string_view word);

}  // namespace galley
