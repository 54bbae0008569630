#include "stats/name_key.h"

#define XXH_INLINE_ALL  // the header alone, without the library
#include <xxhash.h>

namespace galley {

// The same on every machine, today and later: partial results of one are added up on another.
NameKey key_of(std::string_view name) {
  return {XXH3_64bits(name.data(), name.size()), std::string(name)};
}

}  // namespace galley
