// Which lines of an article are its byline.
#include <galley/article.h>

#include <doctest/doctest.h>

#include <string>

#include "sample_article.h"

using namespace galley;
using Strings = std::vector<std::string>;

namespace {

// The authors of an article with these lines above its text and below it.
Strings authors(std::string_view header, std::string_view foot = "") {
  const std::string record = sample_article(header, foot);
  const Article article = split_article(record);
  return {article.authors.begin(), article.authors.end()};
}

}  // namespace

TEST_CASE("authors are found in a byline of several lines") {
  CHECK(authors("By\nAnneli Kask\nand\nTiit Maasik") == Strings{"Anneli Kask", "Tiit Maasik"});
  CHECK(authors("By Anneli Kask\n\nBy Tiit Maasik") == Strings{"Anneli Kask", "Tiit Maasik"});
}

TEST_CASE("authors are found on the line of the date") {
  CHECK(authors("By Anneli Kask | 2 May 2020") == Strings{"Anneli Kask"});
  CHECK(authors("2 May 2020 By Anneli Kask") == Strings{"Anneli Kask"});
}

TEST_CASE("the header's byline goes before one at the foot") {
  CHECK(authors("By Anneli Kask", "By Tiit Maasik") == Strings{"Anneli Kask"});
}

TEST_CASE("a byline at the foot counts when the header has none") {
  CHECK(authors("2 May 2020", "By Tiit Maasik") == Strings{"Tiit Maasik"});
}

TEST_CASE("what stands below the headline goes before the bylines of teasers far above") {
  const std::string menu =
      "Bakers warn of dear flour\n\nBy Maria "
      "Esimene\n\nNews\n\nSports\n\nWeather\n\nJobs\n\nCars\n\n"
      "Houses\n\n";
  const std::string record = menu + sample_article("Anneli Kask\n\n2 May 2020");
  const Article article = split_article(record);
  CHECK(article.authors.size() == 1);
  CHECK(article.authors.front() == "Anneli Kask");
}

TEST_CASE("names may stand a line each, and a label above a name at the foot") {
  CHECK(authors("Jane Kask\n\nPeter Maasik\n\n2 May 2020") == Strings{"Jane Kask", "Peter Maasik"});
  CHECK(authors("Jane Kask\n\n,\n\nPeter Maasik\n\n2 May 2020") ==
        Strings{"Jane Kask", "Peter Maasik"});
  CHECK(authors("Jane Kask\n\nJournalist\n\nPeter Maasik\n\n2 May 2020") ==
        Strings{"Jane Kask", "Peter Maasik"});
  CHECK(authors("2 May 2020", "Autor:\n\nPeter Maasik") == Strings{"Peter Maasik"});
}

TEST_CASE("a person's name right below the text signs it, other names do not") {
  CHECK(authors("2 May 2020", "Peter Maasik, Jane Kask") == Strings{"Peter Maasik", "Jane Kask"});
  CHECK(authors("2 May 2020", "Virtsu v Lihula") == Strings{});
}

TEST_CASE("a by-word goes before a bare name") {
  CHECK(authors("Tiit Maasik\n\nBy Anneli Kask") == Strings{"Anneli Kask"});
}

TEST_CASE("an author who is named twice is one author") {
  CHECK(authors("By Anneli Kask\n\nBy Anneli Kask, Virtsu") == Strings{"Anneli Kask"});
}

TEST_CASE("nobody is made up") {
  CHECK(authors("2 May 2020") == Strings{});
  CHECK(authors("By Associated Press") == Strings{});
}
