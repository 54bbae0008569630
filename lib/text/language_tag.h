// Tags of languages (BCP 47).
#pragma once

#include <string_view>

namespace galley {

// "en" of "en-GB".
inline std::string_view primary_language(std::string_view tag) {
  return tag.substr(0, tag.find('-'));
}

}  // namespace galley
