#include "query/breaks.h"

#include <doctest/doctest.h>

#include <string>

using galley::can_break;
using galley::unbroken_piece;

namespace {

// The pieces with "/" between them.
std::string pieces_of(std::string_view text) {
  std::string all;
  for (std::string_view piece = unbroken_piece(text, 0); !piece.empty();
       piece = unbroken_piece(text, static_cast<std::size_t>(piece.end() - text.begin())))
    all.append(all.empty() ? "" : "/").append(piece);
  return all;
}

}  // namespace

TEST_CASE("a text breaks at its spaces, behind hyphens and between Han or Kana") {
  CHECK(pieces_of("Prime Minister") == "Prime/Minister");
  CHECK(pieces_of("ten-year-old") == "ten-/year-/old");
  CHECK(pieces_of("co\u00ADop\u2010er") == "co\u00AD/op\u2010/er");
  CHECK(pieces_of("東京都ABC") == "東/京/都ABC");
  CHECK(pieces_of(" \ta\u00A0b \n") == "a/b");
  CHECK(pieces_of("") == "");
}

TEST_CASE("a text of one piece cannot break") {
  CHECK_FALSE(can_break("minister"));
  CHECK_FALSE(can_break("café,"));
  CHECK_FALSE(can_break("ten-"));
  CHECK_FALSE(can_break("東"));
  CHECK(can_break("a b"));
  CHECK(can_break(" a"));
  CHECK(can_break("a-b"));
  CHECK(can_break("東京"));
  CHECK(can_break(""));
}
