#include "bytes/literal_search.h"

#include <doctest/doctest.h>

#include <memory>
#include <random>
#include <string>

#include "all_texts.h"

using namespace galley;

namespace {

std::size_t find(std::string literal, std::string_view bytes, std::size_t from = 0) {
  return LiteralSearch(std::move(literal)).find(bytes, from);
}
std::size_t find_in_any_case(std::string literal, std::string_view bytes, std::size_t from = 0) {
  return LiteralSearch(std::move(literal), LetterCase::ignored).find(bytes, from);
}

// The same in memory that ends with the bytes, so that a sanitizer sees what is read behind them.
bool all_agree(const LiteralSearch& search, std::string_view bytes, std::size_t from) {
  const auto copy = std::make_unique<char[]>(bytes.size());
  bytes.copy(copy.get(), bytes.size());
  const std::string_view alone(copy.get(), bytes.size());
  const std::size_t found = search.plain_find(alone, from);
  return search.find(alone, from) == found && search.sse2_find(alone, from) == found;
}

constexpr std::size_t npos = LiteralSearch::npos;

}  // namespace

TEST_CASE("a literal is found at its first place from where the search begins") {
  CHECK(find("minister", "The prime minister met a minister.") == 10);
  CHECK(find("minister", "The prime minister met a minister.", 11) == 25);
  CHECK(find("minister", "The prime minister met a minister.", 26) == npos);
  CHECK(find("minister", "ministe") == npos);
  CHECK(find("minister", "minister", 9) == npos);
  CHECK(find("minister", "minister", npos) == npos);
  CHECK(find("Karabağ", "in Karabağ") == 3);
}

TEST_CASE("a literal of one byte is found, and an empty one is everywhere") {
  CHECK(find("x", "tax") == 2);
  CHECK(find("x", "tX") == npos);
  CHECK(find_in_any_case("x", "tX") == 1);
  CHECK(find("", "tax", 2) == 2);
  CHECK(find("", "tax", 3) == 3);
  CHECK(find("", "tax", 4) == npos);
}

TEST_CASE("only letters of ASCII are taken one for the other") {
  CHECK(find_in_any_case("LONDON, March", "in London, MARCH 3") == 3);
  CHECK(find_in_any_case("[a]", "{A} [A]") == 4);
  CHECK(find_in_any_case("@", "` @") == 2);
  CHECK(find_in_any_case("É", "é É") == 3);
  CHECK(find("LONDON", "London") == npos);
}

TEST_CASE("a literal is found at all places of texts of all sizes") {
  const LiteralSearch search("a-literal", LetterCase::ignored);
  std::size_t wrong = 0;
  for (std::size_t size = 9; size < 300; ++size) {
    for (std::size_t at = 0; at + 9 <= size; ++at) {
      std::string text(size, 'a');
      text.replace(at, 9, "A-LITERAL");
      wrong += search.find(text, 0) != at || search.sse2_find(text, 0) != at;
      wrong += search.find(text, at / 2) != at || search.find(text, at + 1) != npos;
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("the fast searches are the plain one for all short texts") {
  std::size_t different = 0;
  for (const char* literal : {"a", "ab", "Ab", "aab", "a-\xC3", "aaaa"}) {
    for (const LetterCase letter_case : {LetterCase::matters, LetterCase::ignored}) {
      const LiteralSearch search(literal, letter_case);
      for (std::size_t size = 0; size <= 5; ++size)
        test::for_each_text("aAb-\xC3", size, [&](std::string_view text) {
          different += !all_agree(search, text, 0);
        });
    }
  }
  CHECK(different == 0);
}

TEST_CASE("the fast searches are the plain one from all places of random texts") {
  std::mt19937 random(1);
  const auto random_text = [&](std::size_t size) {
    std::string text(size, '\0');
    for (char& c : text) c = "aaAb"[random() % 4];
    return text;
  };
  std::size_t different = 0;
  for (int round = 0; round < 2000; ++round) {
    const auto letter_case = round % 2 == 0 ? LetterCase::matters : LetterCase::ignored;
    const LiteralSearch search(random_text(1 + random() % 12), letter_case);
    const std::string text = random_text(random() % 250);
    for (std::size_t from = 0; from <= text.size(); from += 1 + random() % 9)
      different += !all_agree(search, text, from);
  }
  CHECK(different == 0);
}

TEST_CASE("the rarest bytes of a literal are looked for, and rather apart") {
  const RareBytes minister = rare_bytes("minister", LetterCase::matters);
  CHECK(minister[0].byte == 'm');
  CHECK(minister[1].offset == 7);
  CHECK(minister[2].offset == 4);
  CHECK(rare_bytes("squeeze", LetterCase::matters)[0].byte == 'z');
  CHECK(rare_bytes("Tony Blair", LetterCase::matters)[0].byte == 'B');
  CHECK(rare_bytes("xx", LetterCase::matters)[1].offset == 0);
  CHECK(rare_bytes("x", LetterCase::ignored)[1].offset == 0);
}
