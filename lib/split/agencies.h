// News agencies by the names they sign with: one table for bylines, datelines and sign-offs.
#pragma once

#include <string_view>

namespace galley {

// Whether `text` is the name of a news agency, in any case and script: "Reuters", "AFP",
// "РИА Новости", "新华社", "dpa-AFX".
bool is_agency(std::string_view text);

}  // namespace galley
