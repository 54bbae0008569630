#include "bytes/prefix_masks.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

using galley::LetterCase;
using galley::prefix_masks;
using galley::PrefixMasks;

namespace {

bool may_begin(const PrefixMasks& masks, std::string_view text) {
  unsigned buckets = 0xFF;
  for (std::size_t i = 0; i < PrefixMasks::size; ++i) {
    const auto byte = static_cast<unsigned char>(i < text.size() ? text[i] : '\n');
    buckets &= masks.low[i][byte & 15U] & masks.high[i][byte >> 4];
  }
  return buckets != 0;
}

PrefixMasks in_one_bucket(PrefixMasks masks) {
  for (std::size_t i = 0; i < PrefixMasks::size; ++i)
    for (auto* table : {&masks.low[i], &masks.high[i]})
      for (auto& buckets : *table) buckets = buckets != 0 ? 1 : 0;
  return masks;
}

std::vector<std::string> random_literals(std::size_t count) {
  std::mt19937 random(3);
  std::vector<std::string> literals(count);
  for (std::string& literal : literals)
    for (std::size_t size = 1 + random() % 6; size > 0; --size)
      literal += static_cast<char>(random() % 4 == 0 ? random() % 256 : 'a' + random() % 26);
  return literals;
}

}  // namespace

TEST_CASE("every literal may begin with its own bytes, of however many") {
  for (const std::size_t count : {1U, 7U, 9U, 40U, 3000U}) {
    const auto literals = random_literals(count);
    const PrefixMasks masks = prefix_masks(literals, LetterCase::matters);
    std::size_t lost = 0;
    for (const std::string& literal : literals) lost += may_begin(masks, literal) ? 0 : 1;
    CHECK(lost == 0);
  }
}

TEST_CASE("where case is ignored they may begin in both") {
  const PrefixMasks masks = prefix_masks({"oona", "lind"}, LetterCase::ignored);
  CHECK(may_begin(masks, "oona"));
  CHECK(may_begin(masks, "LiND"));
  CHECK_FALSE(may_begin(masks, "ferry"));
}

TEST_CASE("little gets through that one bucket for all literals would let through") {
  const PrefixMasks masks =
      prefix_masks({"Anders", "Birgit", "Carlos", "Dmitri", "Eleni",  "Farid",  "Giulia", "Hiroto",
                    "Ingrid", "Jorge",  "Klaus",  "Lucia",  "Marek",  "Nadia",  "Oskar",  "Petra",
                    "Quirin", "Rosa",   "Sven",   "Tomas",  "Ursula", "Viktor", "Wanda",  "Yusuf"},
                   LetterCase::matters);
  std::size_t through = 0;
  std::size_t through_one = 0;
  for (char first = 'A'; first <= 'Z'; ++first)
    for (char second = 'a'; second <= 'z'; ++second)
      for (char third = 'a'; third <= 'z'; ++third) {
        const std::string text{first, second, third};
        through += may_begin(masks, text) ? 1 : 0;
        through_one += may_begin(in_one_bucket(masks), text) ? 1 : 0;
      }
  CHECK(through * 10 < through_one);
}

TEST_CASE("without literals nothing gets through, and an empty one is none") {
  CHECK_FALSE(may_begin(prefix_masks({}, LetterCase::matters), "abc"));
  CHECK_FALSE(may_begin(prefix_masks({""}, LetterCase::matters), "abc"));
}
