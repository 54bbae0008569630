#include "read/warc/media_type.h"

#include <doctest/doctest.h>

using namespace galley;

TEST_CASE("a Content-Type is a name and may tell the charset") {
  CHECK(parse_media_type("text/plain").name == "text/plain");
  CHECK(parse_media_type(" Text/HTML ;x").name == "Text/HTML");
  CHECK(parse_media_type("").name == "");
  CHECK(parse_media_type("text/plain").charset == "");
  CHECK(parse_media_type("text/plain; charset=UTF-8").charset == "UTF-8");
  CHECK(parse_media_type("text/plain;format=flowed;\r\n Charset = \"koi8-r\" ;x=y").charset ==
        "koi8-r");
  CHECK(parse_media_type("text/plain; charset").charset == "");
}
