// What kind of furniture a block is that is not the article's own text.
#pragma once

#include <galley/article.h>

#include "split/draft.h"

namespace galley {

FurnitureKind furniture_kind(const Draft& draft, std::size_t block);

}  // namespace galley
