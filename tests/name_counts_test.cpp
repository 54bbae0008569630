#include <doctest/doctest.h>
#include <galley/statistics.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "stats/name_key.h"

using galley::NameCounts;

namespace {

using Names = std::vector<std::string>;
using Listed = std::vector<NameCounts::Name>;

NameCounts counts_of(const Names& names) {
  NameCounts counts;
  for (const std::string& name : names) counts.add(name);
  return counts;
}

Names many_names(std::size_t count) {
  Names names;
  for (std::size_t i = 0; i < count; ++i) names.push_back("author " + std::to_string(i));
  return names;
}

// The names that should be kept, by a second reading of the rule.
Names with_least_hashes(Names names) {
  std::ranges::sort(names, {}, [](const std::string& name) { return galley::key_of(name); });
  names.resize(std::min(names.size(), NameCounts::most));
  std::ranges::sort(names);
  return names;
}

Names names_in(const NameCounts& counts) {
  Names names;
  for (const auto& [name, count] : counts.top(counts.size())) names.emplace_back(name);
  std::ranges::sort(names);
  return names;
}

}  // namespace

TEST_CASE("the commonest names come first, those of one count by their bytes") {
  const NameCounts counts = counts_of({"Roe", "Doe", "Poe", "Doe", "Roe", "Zoe", "Poe", "Doe"});
  CHECK(counts.top(2) == Listed{{"Doe", 3}, {"Poe", 2}});
  CHECK(counts.top(9) == Listed{{"Doe", 3}, {"Poe", 2}, {"Roe", 2}, {"Zoe", 1}});
  CHECK(counts.are_all());
}

TEST_CASE("a name that came no times is no name") {
  NameCounts counts;
  counts.add("Doe", 0);
  CHECK(counts == NameCounts());
}

TEST_CASE("the hash of a name is XXH3 with 64 bits, today and later") {
  CHECK(galley::key_of("").hash == 0x2D06'8005'38D3'94C2);  // as xxHash documents it
}

TEST_CASE("of more names than there is room for, a sample is kept with all that came for it") {
  Names names = many_names(70'000);
  std::mt19937 random(1);
  Names twice = names;
  twice.insert(twice.end(), names.begin(), names.end());
  std::ranges::shuffle(twice, random);
  const NameCounts counts = counts_of(twice);
  CHECK_FALSE(counts.are_all());
  CHECK(counts.size() == NameCounts::most);
  CHECK(names_in(counts) == with_least_hashes(names));
  for (const auto& [name, count] : counts.top(counts.size())) CHECK(count == 2);
}

TEST_CASE("the sample is the same in whatever order its parts are added up") {
  const Names names = many_names(100'000);
  const NameCounts whole = counts_of(names);
  for (const unsigned seed : {1u, 2u}) {
    std::mt19937 random(seed);
    std::vector<NameCounts> parts(5);
    for (const std::string& name : names) parts[random() % parts.size()].add(name);
    std::ranges::shuffle(parts, random);
    NameCounts left = parts[0];
    left.add(parts[1]);
    NameCounts right = parts[2];
    right.add(parts[3]);
    right.add(parts[4]);
    right.add(left);
    CHECK(right == whole);
  }
}

TEST_CASE("exactly as many names as there is room for are all") {
  Names names = many_names(NameCounts::most);
  NameCounts counts = counts_of(names);
  CHECK(counts.are_all());
  counts.add(names.front());
  CHECK(counts.are_all());
  counts.add("one more");
  CHECK_FALSE(counts.are_all());
  CHECK(counts.size() == NameCounts::most);
}

TEST_CASE("counts are made again of their names, and of nothing else") {
  const NameCounts counts = counts_of({"Doe", "Roe", "Doe"});
  CHECK(NameCounts::of(counts.top(2), true) == counts);
  CHECK(NameCounts::of({}, true) == NameCounts());
  CHECK_FALSE(NameCounts::of(counts.top(2), false));  // there was room for more
  CHECK_FALSE(NameCounts::of(Listed{{"Doe", 1}, {"Doe", 2}}, true));
  CHECK_FALSE(NameCounts::of(Listed{{"Doe", 0}}, true));
  const NameCounts full = counts_of(many_names(NameCounts::most + 1));
  CHECK(NameCounts::of(full.top(full.size()), false) == full);
}
