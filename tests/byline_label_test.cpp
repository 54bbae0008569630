#include "split/byline/byline_label.h"

#include <doctest/doctest.h>

#include "byline_of.h"

using galley::begins_with_label;
using galley::BylineLabel;

TEST_CASE("a by-word of any language begins a byline") {
  CHECK(names_of("By Jane Doe and John Roe") == "Jane Doe; John Roe");
  CHECK(names_of("Von Erika Muster, Jan Muster und Ali Can") ==
        "Erika Muster; Jan Muster; Ali Can");
  CHECK(names_of("Par Jeanne Dupont") == "Jeanne Dupont");
  CHECK(names_of("Por Juana Pérez y José Gómez") == "Juana Pérez; José Gómez");
  CHECK(names_of("di Maria Rossi") == "Maria Rossi");
  CHECK(names_of("a cura di Maria Rossi") == "Maria Rossi");
  CHECK(names_of("Door Jan Jansen") == "Jan Jansen");
  CHECK(names_of("Skrevet af Mette Hansen og Lars Nielsen") == "Mette Hansen; Lars Nielsen");
  CHECK(names_of("Автор: Иван Петров") == "Иван Петров");
  CHECK(names_of("Oleh: Budi Santoso") == "Budi Santoso");
  CHECK(names_of("بقلم: سالم الأحمد") == "سالم الأحمد");
  CHECK(names_of("Ein Kommentar von Erika Muster") == "Erika Muster");
  CHECK(byline_of("Von Erika Muster").label == BylineLabel::start);
}

TEST_CASE("a line begins with a label when a by-word leads it or follows what leads to one") {
  CHECK(begins_with_label("By Jane Doe"));
  CHECK(begins_with_label("von Erika Muster"));
  CHECK(begins_with_label("“Text: Erika Muster”"));
  CHECK(begins_with_label("Posted in Politics by Jane Doe"));
  CHECK(begins_with_label("Veröffentlicht vonErika Muster"));
  CHECK(begins_with_label("Автор: Иван Петров"));
  CHECK_FALSE(begins_with_label("Review of harbour works ordered"));
  CHECK_FALSE(begins_with_label("A spokesman declined to comment."));
  CHECK_FALSE(begins_with_label("Harbour works ordered by council"));
  CHECK_FALSE(begins_with_label("1990"));
  CHECK_FALSE(begins_with_label(""));
}

TEST_CASE("a label may name several credits, a role or who asked") {
  CHECK(names_of("Text und Fotos: Jana Muster") == "Jana Muster");
  CHECK(names_of("Words and pictures by Jane Doe") == "Jane Doe");
  CHECK(names_of("Text Jana Muster Fotos Max Muster") == "Jana Muster");
  CHECK(names_of("Dal nostro inviato Maria Rossi") == "Maria Rossi");
  CHECK(names_of("Autorin und Journalistin Jana Muster") == "Jana Muster");
  CHECK(names_of("Das Gespräch führte Jana Muster") == "Jana Muster");
  CHECK(names_of("From Jane Doe in Oslo") == "Jane Doe");
  CHECK(names_of("Text: Jana Muster, die in Beispielstadt an Bäumen forscht") == "Jana Muster");
}

TEST_CASE("a word that may be a by-word needs a name with capitals behind it") {
  CHECK(names_of("Di Matteo trionfa a Monaco") == "");
  CHECK(names_of("Di Laura Bassi") == "Laura Bassi");
}
