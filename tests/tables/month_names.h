// The tables lib/split/date/month_names.inc and umm_al_qura.inc, made anew from ICU.
#pragma once

#include <set>
#include <string>

namespace galley::tables {

// The version of ICU that this was built with: "72.1". Other versions hold other names.
std::string icu_version();

// What lib/split/date/month_names.inc must hold.
std::string month_names();

// What lib/split/date/umm_al_qura.inc must hold.
std::string umm_al_qura();

// The words that are different months in different languages, and so not in the table.
std::set<std::string> disputed_months();

}  // namespace galley::tables
