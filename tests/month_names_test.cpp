#include "tables/month_names.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "split/date_words.h"

using galley::find_date_word;

TEST_CASE("the table of month names is the one that ICU gives") {
  std::ifstream file("lib/split/month_names.inc");
  const std::string table{std::istreambuf_iterator<char>(file), {}};
  if (table.find("ICU " + galley::tables::icu_version() + ",") == table.npos) {
    MESSAGE("skipped: the table was made with another version of ICU");
    return;
  }
  CHECK(table == galley::tables::month_names());
}

TEST_CASE("every word that languages dispute is decided by hand, but for one of no newspaper") {
  for (const std::string& word : galley::tables::disputed_months())
    if (word != "nyakanga") CHECK_MESSAGE(find_date_word(word) != nullptr, word);
}

TEST_CASE("months are known in any case, spelling and normal form") {
  CHECK(find_date_word("JÄNNER")->month == 1);
  CHECK(find_date_word("Maerz")->month == 3);
  CHECK(find_date_word("fe\u0301vrier")->month == 2);
  CHECK(find_date_word("MAYIS")->month == 5);
  CHECK(find_date_word("İYUL")->month == 7);
  CHECK(find_date_word("ΙΟΥΛΙΟΥ")->month == 7);
  CHECK(find_date_word("Sept")->month == 9);
  CHECK(find_date_word("شهریور")->persian_month == 6);
  CHECK(find_date_word("house") == nullptr);
}
