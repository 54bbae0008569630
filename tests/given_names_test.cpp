#include "split/byline/given_names.h"

#include <doctest/doctest.h>

#include <string>

using galley::is_given_name;

TEST_CASE("a given name is known in any case, with its accents or without") {
  for (const std::string_view name : {"Jane", "JANE", "José", "JOSE", "Łukasz", "Lukasz", "Søren",
                                      "Soren", "Ayşe", "Иван", "Γιώργος"})
    CHECK_MESSAGE(is_given_name(name), std::string(name));
}

TEST_CASE("given names of scripts without capitals are known as they stand") {
  for (const std::string_view name : {"محمد", "أحمد", "נועם", "अजित", "สมชาย", "გიორგი"})
    CHECK_MESSAGE(is_given_name(name), std::string(name));
  for (const std::string_view word : {"صباح", "ישראל", "ایران", "जनवरी"})
    CHECK_MESSAGE(!is_given_name(word), std::string(word));
  CHECK(galley::has_given_names_of_script("محمد"));
  CHECK_FALSE(galley::has_given_names_of_script("ஆனந்தன்"));
}

TEST_CASE("of a double name the first part counts") {
  CHECK(is_given_name("Jean-Luc"));
  CHECK_FALSE(is_given_name("Grand-Jean"));
}

TEST_CASE("common words, places and surnames are no given names") {
  for (const std::string_view word :
       {"Rose", "Mark", "Will", "Grace", "April", "Page", "Broken", "Closing", "Link", "London",
        "Paris", "Aleksandravičius", "San", "", "J", "Jo"})
    CHECK_MESSAGE(!is_given_name(word), std::string(word));
}
