#include "split/byline/byline_agency.h"

#include <doctest/doctest.h>

#include "byline_of.h"

using galley::Byline;

TEST_CASE("a desk or an agency is credited without a person") {
  CHECK(names_of("By Staff Writer") == "");
  CHECK(names_of("Da Redação") == "");
  CHECK(names_of("By Example News Desk") == "");
  CHECK(byline_of("By Associated Press").agency == "Associated Press");
  CHECK(byline_of("Von: det/dpa").agency == "dpa");
  CHECK(names_of("Von: det/dpa") == "");
}

TEST_CASE("below a label an agency in brackets stands for itself") {
  for (const std::string_view text : {"(EFE)", "(EFE)a E)a", " (EFE)a E)a \u200B"}) {
    CAPTURE(text);
    Byline byline;
    read_byline(text, {}, true, byline);
    CHECK((byline.agency.empty() || byline.agency == "EFE"));
    const bool inside = byline.whole.empty() ||
                        (byline.whole.data() >= text.data() && byline.whole.size() <= text.size());
    CHECK(inside);
  }
}

TEST_CASE("an agency may follow its small word, and a desk's name does not hide the person") {
  const Byline byline = byline_of("By Jane Doe of The Associated Press");
  CHECK(names_of("By Jane Doe of The Associated Press") == "Jane Doe");
  CHECK(byline.agency == "The Associated Press");
  CHECK(byline_of("Par Jeanne Dupont et Luc Martin avec AFP").agency == "AFP");
  CHECK(byline_of("Par Jeanne Dupont (avec AFP)").agency == "AFP");
  CHECK(byline_of("By Jane Doe, with files from The Canadian Press").agency ==
        "The Canadian Press");
  CHECK(byline_of("(jn, ČTK)").agency == "ČTK");
}
