// Captions that are known by how they begin or end, not by a phrase.
#pragma once

#include <string_view>

namespace galley {

// Whether `line` ends by crediting a picture to an agency or an archive, behind the words of the
// caption: "(Jane Doe/AFP)", "[File: Reuters]", "(AP)", "REUTERS/Jane Doe", "Jane Doe via AP".
bool ends_in_credit(std::string_view line);

// Whether `line` begins with the day on which its picture was taken: "In this Nov. 10, 2019, photo,
// …", "En esta fotografía del 10 de noviembre …".
bool is_dated_caption(std::string_view line);

}  // namespace galley
