#include "text/word_table.h"

#include <doctest/doctest.h>

#include <iterator>
#include <string>

using galley::WordRow;
using galley::WordTable;

namespace {

constexpr WordRow<int> rows[] = {{"by", 1}, {"von", 2}, {"май", 5}, {"作者", 7}, {"by", 9}};

}  // namespace

TEST_CASE("a word is found in any case, and the first of two rows counts") {
  const WordTable<int> table(rows);
  REQUIRE(table.find("By"));
  CHECK(*table.find("By") == 1);
  CHECK(*table.find("VON") == 2);
  CHECK(*table.find("МАЙ") == 5);
  CHECK(*table.find_folded("作者") == 7);
}

TEST_CASE("what is in no row is not found") {
  const WordTable<int> table(rows);
  for (const std::string_view word : {"", "b", "bye", "vn", "ma", "\xFF", "作"}) {
    CAPTURE(word);
    CHECK(table.find(word) == nullptr);
  }
  CHECK(table.find(std::string(100, 'a')) == nullptr);
  CHECK(WordTable<int>({}).find("by") == nullptr);
}

TEST_CASE("a table that the compiler builds is the same") {
  static constexpr WordTable<int, galley::slots_for(std::size(rows))> table(rows);
  REQUIRE(table.find("By"));
  CHECK(*table.find("By") == 1);
  CHECK(*table.find_folded("作者") == 7);
  CHECK(table.find("bye") == nullptr);
  static constexpr WordRow<int> longer[] = {{"three", 3}, {"thirteen", 13}, {"twenty-three", 23}};
  static constexpr WordTable<int, galley::slots_for(std::size(longer))> by_size(longer);
  for (const auto& row : longer) {
    CAPTURE(row.word);
    REQUIRE(by_size.find_folded(row.word));
    CHECK(*by_size.find_folded(row.word) == row.value);
  }
}

TEST_CASE("the cheap test lets every word of ASCII letters pass that is in a row") {
  const WordTable<int> table(rows);
  for (const std::string_view word : {"by", "BY", "bY", "von", "Von"}) CHECK(table.may_hold(word));
  CHECK_FALSE(table.may_hold(""));
}

TEST_CASE("words of every length are told apart") {
  std::vector<std::string> words;
  std::vector<WordRow<std::size_t>> many;
  for (std::size_t size = 1; size <= 40; ++size)
    for (const char last : {'x', 'y'}) words.push_back(std::string(size - 1, 'a') + last);
  for (std::size_t i = 0; i < words.size(); ++i) many.push_back({words[i], i});
  const WordTable<std::size_t> table(many);
  for (std::size_t i = 0; i < words.size(); ++i) CHECK(*table.find(words[i]) == i);
}
