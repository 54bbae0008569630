#include "split/date/date_labels.h"

#include <doctest/doctest.h>

#include <string_view>

using galley::DateLabel;
using galley::label_after;
using galley::label_before;

namespace {

// The label before the first digit of the line.
DateLabel label_of(std::string_view line) {
  return label_before(line, 0, line.find_first_of("0123456789")).kind;
}

}  // namespace

TEST_CASE("labels of publication are known in many languages") {
  for (const std::string_view line :
       {"Published 3 May", "Posted on: 3 May", "Veröffentlicht am 3.", "Publié le 3",
        "Publicado el 3", "Pubblicato il 3", "Publicerad 3", "Opublikowano 3", "Опубликовано 3",
        "发布时间：3", "نُشر في 3", "Yayınlanma tarihi 3", "입력 3", "公開日：3", "date 3"})
    CHECK(label_of(line) == DateLabel::published);
}

TEST_CASE("labels of an update are known in many languages") {
  for (const std::string_view line :
       {"Last updated: 3", "Stand: 3", "(Letztes Update: 3", "Mis à jour le 3",
        "Actualizado a las 3", "Aktualizacja: 3", "Обновлено 3", "Cập nhật 3", "Son Güncelleme: 3",
        "更新时间：3", "수정 3"})
    CHECK(label_of(line) == DateLabel::updated);
}

TEST_CASE("dates of something else have labels too") {
  for (const std::string_view line :
       {"Available until 3", "Verfügbar bis 3", "geboren am 3", "© 3", "(c) 3", "läuft bis zum 3"})
    CHECK(label_of(line) != DateLabel::published);
  CHECK(label_of("Available until 3") == DateLabel::other);
  CHECK(label_of("© 3") == DateLabel::other);
}

TEST_CASE("a name that ends like a label is none") {
  CHECK(label_of("Minh Do on Monday, November 3") == DateLabel::none);
  CHECK(label_of("Ab 3. Mai") == DateLabel::other);
}

TEST_CASE("a link word alone is no label, and a bar ends one") {
  CHECK(label_of("am 3. Mai") == DateLabel::none);
  CHECK(label_of("on the 3") == DateLabel::none);
  CHECK(label_of("Updated | 3") == DateLabel::none);
}

TEST_CASE("a label may be glued to the word before it") {
  CHECK(label_of("Ann LeePublished 3") == DateLabel::published);
}

TEST_CASE("a label may stand after its date") {
  CHECK(label_after("3日更新", std::string_view("3日").size()).kind == DateLabel::updated);
  CHECK(label_after("5/5/2020 tarihinde yayınlandı", 8).kind == DateLabel::published);
  CHECK(label_after("3日 公開 4日 更新", std::string_view("3日").size()).kind ==
        DateLabel::published);
  CHECK(label_after("3日 更新 4日", std::string_view("3日").size()).kind == DateLabel::none);
  CHECK(label_after("3 May Updated 4 May", 5).kind == DateLabel::none);
}
