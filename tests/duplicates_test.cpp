#include <doctest/doctest.h>
#include <galley/duplicates.h>

#include <optional>
#include <random>
#include <string>
#include <string_view>

namespace galley {
namespace {

constexpr std::string_view ferry =
    "Ferry back after storm\n\nBy Ida Lind\n\n"
    "The ferry to the outer islands sailed again on Thursday after three days in port, ending a "
    "ten-year run without a cancelled crossing, the company said.\n\n"
    "It carried forty cars and two hundred passengers on the first crossing of the day.\n";
constexpr std::string_view ferry_in_short_lines =
    "Islands have their ferry back\n\nBy Oona Falk\n\n"
    "The ferry to the outer islands sailed again on Thursday after\n"
    "three days in port, ending a ten-year run without a cancelled\n"
    "crossing, the company said.\n\n"
    "It carried forty cars and two hundred passengers on the first\n"
    "crossing of the day.\n";

std::optional<std::uint64_t> hash_of(std::string_view text) {
  std::string storage = "of another";
  return body_hash(split_article(text), storage);
}

TEST_CASE("articles are the same when their paragraphs are, however they are wrapped") {
  const auto hash = hash_of(ferry);
  REQUIRE(hash);
  CHECK(hash_of(ferry_in_short_lines) == hash);
}

TEST_CASE("what is too short is not compared") {
  CHECK_FALSE(hash_of("No comment\n\nBy Ida Lind\n\nThere was no comment.\n"));
}

TEST_CASE("an article is remembered by where it stood first") {
  SeenArticles seen;
  seen.begin_source("a.txt");
  CHECK_FALSE(seen.find_or_add(7, 1));
  CHECK_FALSE(seen.find_or_add(8, 40));
  seen.begin_source("b.txt");
  const auto first = seen.find_or_add(8, 3);
  REQUIRE(first);
  CHECK(first->path == "a.txt");
  CHECK(first->line == 40);
  CHECK_FALSE(seen.find_or_add(9, 3));
}

TEST_CASE("a million articles are told apart") {
  SeenArticles seen;
  seen.begin_source("dump.txt");
  std::mt19937_64 random(5);
  for (std::uint64_t i = 0; i < 1'000'000; ++i) REQUIRE_FALSE(seen.find_or_add(random(), i));
  random.seed(5);
  for (std::uint64_t i = 0; i < 1'000'000; ++i) REQUIRE(seen.find_or_add(random(), 0)->line == i);
}

}  // namespace
}  // namespace galley
