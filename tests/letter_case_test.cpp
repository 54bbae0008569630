#include "bytes/letter_case.h"

#include <doctest/doctest.h>

#include <string>

using namespace galley;

TEST_CASE("capitals of ASCII become small letters, and nothing else changes") {
  std::string text = "AZ az @[`{ 09 \xC3\x89\xC1";
  make_small(text);
  CHECK(text == "az az @[`{ 09 \xC3\x89\xC1");
}

TEST_CASE("eight bytes are made small as one by one") {
  int different = 0;
  for (int c = 0; c < 256; ++c) {
    std::string text = "Ab@[z\x80-Z";
    text[static_cast<std::size_t>(c) % 8] = static_cast<char>(c);
    const std::uint64_t bytes = small_letters_alone(eight_bytes(text));
    make_small(text);
    different += bytes != eight_bytes(text);
  }
  CHECK(different == 0);
}

TEST_CASE("texts compare by their bytes, capitals as small letters where case is ignored") {
  CHECK(compare("LONDON", "london", LetterCase::ignored) == 0);
  CHECK(compare("LONDON", "london", LetterCase::matters) < 0);
  CHECK(compare("Lon", "london", LetterCase::ignored) < 0);
  CHECK(compare("Londons", "london", LetterCase::ignored) > 0);
  CHECK(compare("\xC3", "z", LetterCase::ignored) > 0);
}
