// How the people of a wire sign their work at its foot: with initials, and the time.
#pragma once

#include <string_view>

namespace galley {

// Whether a text is editors' initials and no more: "jt/kw", "CYC (JEF) // SSS", "pkt mal". "and/or"
// is none; without a stroke one of them has to be no word.
bool is_initials_chain(std::string_view text);

// The agency of "AFP/fs", "fs/dpa" or "dpa, ab, cd"; empty without one.
std::string_view agency_with_initials(std::string_view text);

// The agency of "NZPA pkh ml", "Indo-Asian News Service kn/rn/vt"; empty without one.
std::string_view agency_before_initials(std::string_view text);

// Whether a line tells when a report ended: "AFP 121842 JUN 23", "151422 MET jul 09" (day, hour and
// minute, zone, month, year).
bool is_time_group(std::string_view line);

}  // namespace galley
