// Which names are kept when there are more than there is room for: those with the least keys.
//
// Whoever drops a name holds `most` names with lesser keys, and from then on only ever lesser ones.
// They all are names of the whole, too, so that the name is not among the least of the whole.
// What is kept in the end was therefore dropped nowhere, and nothing that came for it is missing:
// the order in which parts are added up makes no difference.
#pragma once

#include <galley/statistics.h>

#include <string_view>

namespace galley {

NameKey key_of(std::string_view name);

}  // namespace galley
