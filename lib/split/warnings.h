// What a person should know before relying on the split.
#pragma once

#include <galley/article.h>

namespace galley {

// Adds the warnings to an article whose parts are all there, and puts them in their order.
void take_warnings(Article& article);

}  // namespace galley
