#include "check/rules/phrase_set.h"

#include <doctest/doctest.h>

#include "check/rules/folded_words.h"

using galley::PhraseSet;

namespace {

constexpr std::string_view rows[] = {"read more|not for use before|x", "続きを読む"};

std::string folded(std::string_view text) {
  std::string words;
  galley::append_folded_words(text, words);
  return words;
}

bool stands_in(std::string_view text) { return PhraseSet(rows).stands_in(folded(text)); }
bool begins_in(std::string_view text) { return PhraseSet(rows).begins_in(folded(text)); }

}  // namespace

TEST_CASE("a phrase stands anywhere in a text, as whole words in whatever letters") {
  CHECK(stands_in("Please READ MORE here"));
  CHECK(stands_in("read more"));
  CHECK(stands_in("to read, more"));
  CHECK_FALSE(stands_in("to read moreover"));
  CHECK_FALSE(stands_in("spread more"));
  CHECK_FALSE(stands_in("read. More"));
  CHECK_FALSE(stands_in(""));
}

TEST_CASE("a phrase may be a single letter") {
  CHECK(stands_in("find us on X today"));
  CHECK(stands_in("x"));
  CHECK_FALSE(stands_in("two xs"));
}

TEST_CASE("where words have no spaces a phrase stands within them") {
  CHECK(stands_in("この記事の続きを読むには"));
}

TEST_CASE("a phrase begins a text or what follows a stop") {
  CHECK(begins_in("Not for use before noon"));
  CHECK(begins_in("Notice: not for use before noon"));
  CHECK_FALSE(begins_in("This is not for use before noon"));
}
