#include "text/base64.h"

#include <doctest/doctest.h>

#include <string>

using namespace galley;

namespace {

std::string encoded(std::string_view bytes) {
  std::string text;
  append_base64(bytes, text);
  return text;
}

}  // namespace

TEST_CASE("base 64 is that of RFC 4648, section 10") {
  CHECK(encoded("") == "");
  CHECK(encoded("f") == "Zg==");
  CHECK(encoded("fo") == "Zm8=");
  CHECK(encoded("foo") == "Zm9v");
  CHECK(encoded("foobar") == "Zm9vYmFy");
  CHECK(encoded("\xFF\xFE\xFB") == "//77");
}

TEST_CASE("what is encoded is decoded again") {
  std::string bytes;
  for (int i = 0; i < 300; ++i) {
    CHECK(decode_base64(encoded(bytes)) == bytes);
    bytes += static_cast<char>(i * 7);
  }
}

TEST_CASE("what is not canonical is refused") {
  for (const char* text :
       {"Z", "Zg=", "Zg", "Zh==", "Zm9=", "Z===", "====", "Zg==Zg==", "Zm9 ", "Zm-v"}) {
    CAPTURE(text);
    CHECK(!decode_base64(text));
  }
}
