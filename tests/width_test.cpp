#include <doctest/doctest.h>
#include <galley/text.h>

using galley::cut_to_width;
using galley::display_width;

TEST_CASE("East Asian wide signs take two columns, accents on a letter none") {
  CHECK(display_width("") == 0);
  CHECK(display_width("Zürich") == 6);
  CHECK(display_width("Zu\u0308rich") == 6);
  CHECK(display_width("東京") == 4);
  CHECK(display_width("ＡＢ") == 4);
}

TEST_CASE("text is cut before the sign that does not fit") {
  CHECK(cut_to_width("Zürich", 3) == "Zür");
  CHECK(cut_to_width("東京都", 5) == "東京");
  CHECK(cut_to_width("Zürich", 6) == "Zürich");
  CHECK(cut_to_width("Zu\u0308rich", 2) == "Zu\u0308");
  CHECK(cut_to_width("東", 1) == "");
}
