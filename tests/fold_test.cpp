#include "text/fold.h"

#include <doctest/doctest.h>

#include <string>

namespace {

std::string folded(std::string_view word) {
  galley::FoldBuffer buffer;
  return std::string(galley::fold(word, buffer));
}

}  // namespace

TEST_CASE("a word is folded whatever its case") {
  CHECK(folded("BY") == "by");
  CHECK(folded("Veröffentlicht") == folded("VERÖFFENTLICHT"));
  CHECK(folded("ОПУБЛИКОВАНО") == "опубликовано");
  CHECK(folded("ΆΡΘΡΟ") == folded("άρθρο"));
  CHECK(folded("作者") == "作者");
  CHECK(folded("12:30") == "12:30");
}

TEST_CASE("the Turkish letters i are one") {
  CHECK(folded("MAYIS") == "mayis");
  CHECK(folded("mayıs") == "mayis");
  CHECK(folded("İYUL") == "iyul");
}

TEST_CASE("a word that does not fit is no word") {
  CHECK(folded(std::string(64, 'A')) == std::string(64, 'a'));
  CHECK(folded(std::string(65, 'A')) == "");
  CHECK(folded(std::string(63, 'a') + "é") == "");
  CHECK(folded("") == "");
}

TEST_CASE("bytes that are not UTF-8 fold to the replacement character") {
  CHECK(folded("a\xFFz") == "a\uFFFDz");
}

TEST_CASE("the quick folding is that of the table") {
  int different = 0;
  for (char32_t c = 0; c < 0x11000; ++c)
    different += galley::fold_case(c) != galley::fold_case_by_table(c);
  CHECK(different == 0);
}
