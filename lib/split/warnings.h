// What a person should know before relying on the split.
#pragma once

#include <galley/article.h>

#include "split/draft.h"

namespace galley {

// Adds the warnings to the article and puts them in their order.
void take_warnings(const Draft& draft, Article& article);

}  // namespace galley
