// What is given beside a record, put where the splitter would have put what it found.
#pragma once

#include <galley/article.h>

#include <span>
#include <string_view>
#include <vector>

#include "split/block.h"
#include "split/roles/roles.h"

namespace galley {

// Scores the blocks of a record whose headline stands outside of it: none of them can be one, but
// for a block at the start that says the same again.
void place_headline(std::span<const Block> blocks, std::string_view headline,
                    std::vector<RoleScores>& scores);

// Sets the parts of the article that are given. Its own dateline and dates are found already.
void take_given_parts(const GivenParts& given, DateOrder order, Article& article);

}  // namespace galley
