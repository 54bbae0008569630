#include "split/warnings.h"

#include <doctest/doctest.h>

#include <galley/names.h>

#include <string>

using namespace galley;

namespace {

std::string warnings_of(std::string_view last_paragraph, std::string_view date = "") {
  const std::string record =
      "Cow rescued from harbour\n\n" + std::string(date) +
      "\n\nThe crew of a car ferry pulled a cow out of the harbour on Saturday, after the animal "
      "had swum around the pier for more than an hour.\n\n" +
      std::string(last_paragraph);
  std::string names;
  for (const Warning warning : split_article(record).warnings)
    names += std::string(name_of(warning)) + ' ';
  return names;
}

const std::string sound =
    "The captain delayed the departure by twenty minutes. He said that passengers had cheered and "
    "that the cow was well.";

}  // namespace

TEST_CASE("a sentence that is cut off warns") {
  CHECK(warnings_of(sound) == "");
  CHECK(warnings_of(sound + " He added that the cow, whose owner has not yet") == "text-cut-off ");
  CHECK(warnings_of(sound + " The rest stands elsewhere […]") == "text-cut-off ");
}

TEST_CASE("a sentence that ends in a quotation is not cut off") {
  CHECK(warnings_of(sound + " \u201CIt swims better than I do.\u201D") == "");
  CHECK(warnings_of(sound + " (It swims better than he does.)") == "");
}

TEST_CASE("bytes that are not UTF-8 warn") {
  CHECK(warnings_of(sound + " Caf\xE9.") == "invalid-utf8 ");
  CHECK(warnings_of(sound + " Café.") == "");
}

TEST_CASE("two tags warn, a lone sign does not") {
  CHECK(warnings_of("<p>" + sound + "</p>") == "looks-like-html ");
  CHECK(warnings_of(sound + " It weighs <800 kg and swims 3 < 4 km.") == "");
}

TEST_CASE("day and month that could be exchanged warn, once") {
  CHECK(warnings_of(sound, "Published 05/06/2020\n\nUpdated 05/07/2020") == "ambiguous-date ");
  CHECK(warnings_of(sound, "Published 25/06/2020") == "");
}

TEST_CASE("warnings come in their order") {
  CHECK(warnings_of("<p>" + sound + " Caf\xE9.</p>", "05/06/2020") ==
        "ambiguous-date invalid-utf8 looks-like-html ");
}
