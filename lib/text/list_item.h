// Items of lists.
#pragma once

#include <string_view>

namespace galley {

bool is_bullet(char32_t c);

// "1. Title", "2) Title".
bool starts_numbered(std::string_view text);

// "- eggs", "• eggs", "1. eggs". A date may begin like the last one.
bool starts_list_item(std::string_view text);

}  // namespace galley
