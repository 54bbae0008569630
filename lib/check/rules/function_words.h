// Words of grammar that no sentence has twice in a row.
#pragma once

#include <string_view>

namespace galley {

// Whether the word, in small letters, is one in the language (a BCP 47 tag). Those that can rightly
// meet are none: verbs that take a particle ("went on on Monday"), pronouns ("das das", "nous
// nous"), "that that", "had had".
bool is_never_doubled(std::string_view word, std::string_view language);

}  // namespace galley
