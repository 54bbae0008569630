#include "text/words/syllables.h"

#include <doctest/doctest.h>

using namespace galley;

TEST_CASE("vowels that stand together are one syllable") {
  CHECK(count_syllables("Cat") == 1);
  CHECK(count_syllables("president") == 3);
  CHECK(count_syllables("question") == 2);
  CHECK(count_syllables("beyond") == 2);
  CHECK(count_syllables("BBC") == 1);
  CHECK(count_syllables("2020") == 1);
}

TEST_CASE("some vowels are heard apart") {
  CHECK(count_syllables("going") == 2);
  CHECK(count_syllables("media") == 3);
  CHECK(count_syllables("social") == 2);
  CHECK(count_syllables("radio") == 3);
  CHECK(count_syllables("nation") == 2);
  CHECK(count_syllables("experience") == 4);
}

TEST_CASE("an e is silent at the end") {
  CHECK(count_syllables("make") == 1);
  CHECK(count_syllables("the") == 1);
  CHECK(count_syllables("makes") == 1);
  CHECK(count_syllables("houses") == 2);
  CHECK(count_syllables("walked") == 1);
  CHECK(count_syllables("wanted") == 2);
  CHECK(count_syllables("table") == 2);
  CHECK(count_syllables("settled") == 2);
  CHECK(count_syllables("likely") == 2);
  CHECK(count_syllables("statement") == 2);
  CHECK(count_syllables("something") == 2);
}

TEST_CASE("some syllables have no vowel") {
  CHECK(count_syllables("journalism") == 4);
  CHECK(count_syllables("didn't") == 2);
  CHECK(count_syllables("don't") == 1);
}
