#include "tables/month_names.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "split/date/date_words.h"

using galley::find_date_word;

namespace {

void check_table(const char* path, const std::string& made) {
  std::ifstream file(path);
  const std::string table{std::istreambuf_iterator<char>(file), {}};
  if (table.find("ICU " + galley::tables::icu_version()) == table.npos) {
    MESSAGE("skipped: the table was made with another version of ICU");
    return;
  }
  CHECK(table == made);
}

}  // namespace

TEST_CASE("the tables of names and of Islamic months are those that ICU gives") {
  check_table("lib/split/date/month_names.inc", galley::tables::month_names());
  check_table("lib/split/date/umm_al_qura.inc", galley::tables::umm_al_qura());
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
  CHECK(find_date_word("شهریور")->month == 6);
  CHECK(find_date_word("شهریور")->calendar == galley::Calendar::persian);
  CHECK(find_date_word("house") == nullptr);
}
