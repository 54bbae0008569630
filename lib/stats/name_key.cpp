#include "stats/name_key.h"

#include "text/text_hash.h"

namespace galley {

// The same on every machine, today and later: partial results of one are added up on another.
NameKey key_of(std::string_view name) { return {text_hash(name), std::string(name)}; }

}  // namespace galley
