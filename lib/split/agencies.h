// News agencies by the names they sign with: one table for bylines, datelines and sign-offs.
#pragma once

#include <cstddef>
#include <string_view>

namespace galley {

// Whether `text` is the name of a news agency, in any case and script: "Reuters", "AFP",
// "РИА Новости", "新华社", "dpa-AFX". Several with a dash or a stroke between them are one:
// "ACAN-EFE", "AFP/dpa". An acronym of up to four letters written like a word ("Ani", "Apa") is
// more likely a name.
bool is_agency(std::string_view text);

// The length in bytes of the agency that `text`, in a script written without spaces, begins with:
// 9 for "新华社北京". 0 when it begins with none.
std::size_t agency_prefix(std::string_view text);

// The same for the end of `text`: 6 for "ワシントン時事".
std::size_t agency_suffix(std::string_view text);

}  // namespace galley
