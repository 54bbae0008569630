// What the block of a record of a web archive holds.
#pragma once

#include <string_view>

#include "read/warc/media_type.h"
#include "read/warc/warc_header.h"

namespace galley {

struct WarcContent {
  enum class Kind {
    nothing,  // no article: a request, a picture, a page that was not found
    text,     // plain text
    coded,    // plain text that was sent compressed
    page,     // a page of HTML, of which a text can be made, but not here
  };
  Kind kind = Kind::nothing;
  MediaType type;
  std::string_view coding;  // coded: "gzip"
  std::string_view body;    // text: as it stands
  bool chunked = false;     // it stands there in the chunks of HTTP
};

// `block` may be the block's beginning, unless may_tell_more() says that this is too little.
WarcContent content_of(const WarcHeader& header, std::string_view block);
bool may_tell_more(const WarcHeader& header, std::string_view block);

}  // namespace galley
