#include "bytes/literal_set_search.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <ostream>
#include <random>
#include <string>
#include <vector>

#include "all_texts.h"

namespace galley {
std::ostream& operator<<(std::ostream& out, const FoundLiteral& found) {
  return out << found.literal << " at " << found.at << '+' << found.size;
}
}  // namespace galley

using namespace galley;

namespace {

using Literals = std::vector<std::string>;
using Found = std::vector<FoundLiteral>;

// All that is found, by find() and find_next().
Found all_found(const LiteralSetSearch& search, std::string_view bytes) {
  Found all;
  for (auto found = search.find(bytes, 0); found; found = search.find_next(bytes, *found))
    all.push_back(*found);
  return all;
}
Found all_found(const Literals& literals, std::string_view bytes,
                LetterCase letter_case = LetterCase::matters) {
  return all_found(LiteralSetSearch(literals, letter_case), bytes);
}

bool begins_with(std::string_view text, std::string_view literal, LetterCase letter_case) {
  if (text.size() < literal.size()) return false;
  for (std::size_t i = 0; i < literal.size(); ++i) {
    const bool same = letter_case == LetterCase::ignored
                          ? small_letter(text[i]) == small_letter(literal[i])
                          : text[i] == literal[i];
    if (!same) return false;
  }
  return true;
}

// The same one by one: at each place by size, the longest first.
Found expected(const Literals& literals, std::string_view bytes, LetterCase letter_case) {
  std::size_t longest = 0;
  for (const std::string& literal : literals) longest = std::max(longest, literal.size());
  Found all;
  for (std::size_t at = 0; at < bytes.size(); ++at)
    for (std::size_t size = longest; size > 0; --size)
      for (std::size_t i = 0; i < literals.size(); ++i)
        if (literals[i].size() == size && begins_with(bytes.substr(at), literals[i], letter_case))
          all.push_back({at, size, i});
  return all;
}

// In memory that ends with the bytes, so that a sanitizer sees what is read behind them.
bool all_agree(const Literals& literals, std::string_view bytes, LetterCase letter_case) {
  const auto copy = std::make_unique<char[]>(bytes.size());
  bytes.copy(copy.get(), bytes.size());
  const std::string_view alone(copy.get(), bytes.size());
  const LiteralSetSearch search(literals, letter_case);
  for (std::size_t from = 0; from <= bytes.size(); from += 7)
    if (search.find(alone, from) != search.plain_find(alone, from)) return false;
  return all_found(search, alone) == expected(literals, alone, letter_case);
}

class RandomTexts {
 public:
  explicit RandomTexts(std::string_view alphabet) : alphabet_(alphabet) {}

  std::size_t below(std::size_t end) { return random_() % end; }
  std::string text(std::size_t size) {
    std::string text(size, '\0');
    for (char& c : text) c = alphabet_[below(alphabet_.size())];
    return text;
  }
  Literals literals(std::size_t count, std::size_t shortest, std::size_t longest) {
    Literals all;
    for (std::size_t i = 0; i < count; ++i)
      all.push_back(text(shortest + below(longest - shortest + 1)));
    return all;
  }

 private:
  std::string_view alphabet_;
  std::mt19937 random_{1};
};

}  // namespace

TEST_CASE("the first place of any literal is found, and the longest there") {
  const LiteralSetSearch search({"Blair", "Tony", "Tony Blair"});
  const std::string_view text = "Mr Tony Blair and Tony Benn";
  CHECK(search.find(text, 0) == FoundLiteral{3, 10, 2});
  CHECK(search.find(text, 4) == FoundLiteral{8, 5, 0});
  CHECK(search.find(text, 9) == FoundLiteral{18, 4, 1});
  CHECK(search.find(text, 19) == std::nullopt);
  CHECK(search.find(text, 100) == std::nullopt);
}

TEST_CASE("the shorter literals at a place follow, then the next place") {
  CHECK(all_found({"Blair", "Tony", "Tony Blair"}, "Tony Blair") ==
        Found{{0, 10, 2}, {0, 4, 1}, {5, 5, 0}});
  CHECK(all_found({"a", "aa", "aaa"}, "aaa") ==
        Found{{0, 3, 2}, {0, 2, 1}, {0, 1, 0}, {1, 2, 1}, {1, 1, 0}, {2, 1, 0}});
}

TEST_CASE("a literal is found though a longer one that begins alike is not there") {
  CHECK(all_found({"United States", "United Nations", "United"}, "United Nat") == Found{{0, 6, 2}});
  CHECK(all_found({"International Monetary Fund", "International Mo", "Internat"},
                  "International Monetary fund") == Found{{0, 16, 1}, {0, 8, 2}});
}

TEST_CASE("equal literals are found in their order") {
  CHECK(all_found({"bc", "ab", "ab"}, "ab") == Found{{0, 2, 1}, {0, 2, 2}});
  CHECK(all_found({"AB", "ab"}, "Ab", LetterCase::ignored) == Found{{0, 2, 0}, {0, 2, 1}});
}

TEST_CASE("literals of a list may have one byte, and empty ones are not found") {
  CHECK(all_found({"x", "", "tax"}, "tax") == Found{{0, 3, 2}, {2, 1, 0}});
  CHECK(all_found({"", ""}, "tax") == Found{});
  CHECK(all_found({}, "tax") == Found{});
}

TEST_CASE("only letters of ASCII are taken one for the other in a list") {
  CHECK(all_found({"blair", "[É]"}, "BLAIR {É} [é] [É]", LetterCase::ignored) ==
        Found{{0, 5, 0}, {16, 4, 1}});
  CHECK(all_found({"Баку", "Gəncə"}, "Bakı, Баку, gəncə", LetterCase::ignored) ==
        Found{{7, 8, 0}, {17, 7, 1}});
  CHECK(all_found({"blair"}, "Blair") == Found{});
}

TEST_CASE("zeros are bytes like others") {
  using namespace std::string_literals;
  CHECK(all_found({"a\0"s, "a"}, "a\0a"s) == Found{{0, 2, 0}, {0, 1, 1}, {2, 1, 1}});
  CHECK(all_found({"abcd\0\0\0\0\0"s, "abcde"}, "abcd\0\0"s) == Found{});
}

TEST_CASE("literals of a list are found at all places of texts of all sizes") {
  const LiteralSetSearch search({"a-literal", "one that is longer than a key", "b!"});
  std::size_t wrong = 0;
  for (std::size_t size = 9; size < 700; size += size < 200 ? 1 : 37) {
    for (std::size_t at = 0; at + 9 <= size; ++at) {
      std::string text(size, 'a');
      text.replace(at, 9, "a-literal");
      wrong += search.find(text, 0) != FoundLiteral{at, 9, 0};
      wrong += search.find(text, at + 1) != std::nullopt;
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("a list finds what its literals one by one do in all short texts") {
  const Literals lists[] = {{"a", "ab"}, {"aB", "b-\xC3", "-aab"}, {"bbb", "ab", "\xC3"}};
  std::size_t different = 0;
  for (const Literals& literals : lists)
    for (const LetterCase letter_case : {LetterCase::matters, LetterCase::ignored})
      for (std::size_t size = 0; size <= 4; ++size)
        test::for_each_text("abB-\xC3", size, [&](std::string_view text) {
          different += !all_agree(literals, text, letter_case);
        });
  CHECK(different == 0);
}

TEST_CASE("a list finds what its literals one by one do in random texts") {
  RandomTexts random("aaaB\xC3");
  std::size_t different = 0;
  for (int round = 0; round < 600; ++round) {
    const auto letter_case = round % 2 == 0 ? LetterCase::matters : LetterCase::ignored;
    const std::size_t shortest = 1 + random.below(6);
    const Literals literals =
        random.literals(2 + random.below(30), shortest, shortest + random.below(16));
    different += !all_agree(literals, random.text(random.below(220)), letter_case);
  }
  CHECK(different == 0);
}

TEST_CASE("a long list is found in a long text") {
  RandomTexts random("abcdefghijABCDEFGHIJ ");
  const Literals literals = random.literals(2000, 2, 9);
  for (const LetterCase letter_case : {LetterCase::matters, LetterCase::ignored}) {
    const LiteralSetSearch search(literals, letter_case);
    const std::string text = random.text(2000);
    CHECK(all_found(search, text) == expected(literals, text, letter_case));
  }
}
