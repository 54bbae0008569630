#include <doctest/doctest.h>
#include <galley/check.h>

#include <string>
#include <string_view>

#include "check_repair.h"

namespace galley {
namespace {

std::string english(std::string_view paragraph) {
  return "Ferry sails again\n\nBy Ida Lind\n\nThe ferry to the outer islands sailed on Thursday, "
         "and "
         "it was full of people. They had been in the port for three days. It was cold. It was "
         "dark. They were glad.\n\n" +
         std::string(paragraph) + "\n";
}

std::string french(std::string_view paragraph) {
  return "Le bac repart\n\nLe bac est parti jeudi pour les îles avec les gens qui étaient dans le "
         "port depuis trois jours, et ils étaient contents.\n\n" +
         std::string(paragraph) + "\n";
}

TEST_CASE("two spaces between words are told") {
  CHECK(found_by("double-space", english("It sailed  again.")) ==
        Found{"'  ': two spaces stand where one should -> ' '"});
  CHECK(found_by("double-space", english("It sailed.  Again.")) ==
        Found{"'  ': two spaces stand where one should -> ' '"});
}

TEST_CASE("indents, tables and spaces between sentences by habit are right") {
  CHECK(found_by("double-space", english("   It sailed again.")) == Found{});
  CHECK(found_by("double-space", english("Price     10  20  30")) == Found{});
  CHECK(found_by("double-space", english("10  20  30 up")) == Found{});
  CHECK(found_by("double-space", "It sailed.  It came back.  It sailed again.  All were glad.\n") ==
        Found{});
}

TEST_CASE("a space before a mark is told") {
  CHECK(found_by("space-before-punctuation", english("It sailed , she said .")) ==
        Found{"' ,': a space stands before ',' -> ','", "' .': a space stands before '.' -> '.'"});
  CHECK(found_by("space-before-punctuation", english("It sailed (again ) and why ?!")) ==
        Found{"' )': a space stands before ')' -> ')'", "' ?': a space stands before '?' -> '?'"});
}

TEST_CASE("signs that are no marks of the sentence are left alone") {
  for (const std::string_view text :
       {"It won 2 : 1 :) with .NET and .5 ... more ;-)", "It said . . . nothing.", "cp . /tmp",
        "It sailed\n, they said.", "It won ( 15 times )", "a .22 rifle", "\"key\" : 1"})
    CHECK_MESSAGE(found_by("space-before-punctuation", english(text)) == Found{}, text);
}

TEST_CASE("French has a space before marks of two parts, and no other") {
  CHECK(found_by("space-before-punctuation", french("Pourquoi ? Il dit : « Oui ! » ; puis non.")) ==
        Found{});
  CHECK(found_by("space-before-punctuation", french("Il dit oui , puis non .")) ==
        Found{"' ,': a space stands before ',' -> ','", "' .': a space stands before '.' -> '.'"});
}

TEST_CASE("spaces at the end of a line are told") {
  CHECK(found_by("trailing-space", "Ferry sails \n\nIt sailed\t\r\nagain.  ") ==
        Found{"' ': a line ends with a space -> ''", "'\t': a line ends with a space -> ''",
              "'  ': a line ends with a space -> ''"});
  CHECK(found_by("trailing-space", "Ferry sails\n   \nIt sailed.\n") == Found{});
}

TEST_CASE("repairs of spaces are made at once") {
  for (const std::string_view text :
       {"It  sailed   again  .", "It sailed  , she said ; and why ?! ",
        "It (sailed ) \nagain  : so .  ", "It sailed.  So , they said.   "})
    for (const std::string_view rule :
         {"double-space", "space-before-punctuation", "trailing-space"}) {
      CAPTURE(text);
      CHECK(is_repaired_at_once(rule, english(text)));
    }
}

}  // namespace
}  // namespace galley
