#include "text/short_words.h"

#include <doctest/doctest.h>

#include <string>

using namespace galley;

TEST_CASE("words are found in any case, and nothing else is") {
  ShortWords<int> words(8);
  words["by"] = 1;
  words["door"] = 2;
  words["editor-in-chief"] = 3;
  CHECK(*words.find("BY") == 1);
  CHECK(*words.find("Door") == 2);
  CHECK(*words.find("Editor-in-Chief") == 3);
  CHECK(words.find("") == nullptr);
  CHECK(words.find("b") == nullptr);
  CHECK(words.find("bye") == nullptr);
  CHECK(words.find("editor-in-chiefs") == nullptr);
  CHECK(words.find("a word of more than sixteen") == nullptr);
}

TEST_CASE("a word made twice keeps its value") {
  ShortWords<int> words(2);
  words["von"] |= 1;
  words["von"] |= 4;
  CHECK(*words.find("von") == 5);
}

TEST_CASE("words of all sizes are told apart, also those of one letter") {
  ShortWords<std::size_t> words(2 * ShortWords<std::size_t>::longest);
  for (std::size_t size = 1; size <= words.longest; ++size) {
    words[std::string(size, 'a')] = size;
    words[std::string(size - 1, 'a') + 'b'] = 100 + size;
  }
  for (std::size_t size = 1; size <= words.longest; ++size) {
    CHECK(*words.find(std::string(size, 'A')) == size);
    CHECK(*words.find(std::string(size - 1, 'A') + 'B') == 100 + size);
  }
}
