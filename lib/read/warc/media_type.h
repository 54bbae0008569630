// What a Content-Type says: "text/plain; charset=ISO-8859-1".
#pragma once

#include <string_view>

namespace galley {

struct MediaType {
  std::string_view name;     // "text/plain", in any case; empty if there is none
  std::string_view charset;  // "ISO-8859-1", without quotation marks; empty if it is not told
};

MediaType parse_media_type(std::string_view value);

}  // namespace galley
