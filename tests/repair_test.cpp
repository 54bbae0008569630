#include "text/repair.h"

#include <doctest/doctest.h>

using galley::append_repaired;
using galley::repair_from;

namespace {

std::string repaired(std::string_view bytes) {
  std::string out = "before ";
  append_repaired(bytes, out);
  return out;
}

}  // namespace

TEST_CASE("text stays as it is") {
  CHECK(repaired("Şəki 東京 👩") == "before Şəki 東京 👩");
  CHECK(repaired("") == "before ");
}

TEST_CASE("bytes that are not UTF-8 become U+FFFD") {
  CHECK(repaired("caf\xE9 au lait") == "before caf\uFFFD au lait");
  CHECK(repaired("\xE6\x9D") == "before \uFFFD");
  CHECK(repaired("\xFF\xFE") == "before \uFFFD\uFFFD");
}

TEST_CASE("only what stands after the given place is repaired") {
  std::string out = "\xFF|\xFF|";
  repair_from(2, out);
  CHECK(out == "\xFF|\uFFFD|");
  std::string sound = "\xFF|fine";
  repair_from(2, sound);
  CHECK(sound == "\xFF|fine");
}
