#include "split/furniture/counted_line.h"

#include <doctest/doctest.h>

using namespace galley;

TEST_CASE("a number and a unit of time are an age, in many languages") {
  for (const std::string_view line : {"3 hours ago",       "1 hr ago",        "vor 3 Stunden",
                                      "il y a 2 heures",   "hace 5 horas",    "há 2 horas",
                                      "2 ore fa",          "3 uur geleden",   "för 3 timmar sedan",
                                      "for 2 timer siden", "3 tuntia sitten", "2 godz. temu",
                                      "před 2 hodinami",   "pred 2 hodinami", "2 órája",
                                      "acum 3 ore",        "3 saat önce",     "3 saat əvvəl",
                                      "2 часа назад",      "2 години тому",   "πριν από 3 ώρες",
                                      "منذ 3 ساعات",       "3 ساعت پیش",      "לפני 3 שעות",
                                      "3 घंटे पहले",          "3 jam yang lalu", "3 giờ trước",
                                      "3小时前",           "3時間前",         "3시간 전"}) {
    CAPTURE(line);
    CHECK(read_count(line) == Counted::age);
  }
}

TEST_CASE("a number and what readers have done are a share bar's count") {
  for (const std::string_view line : {"12 comments", "1,204 views", "5 min read", "2.5k shares",
                                      "12 Kommentare", "3 комментария", "123次阅读"}) {
    CAPTURE(line);
    CHECK(read_count(line) == Counted::share);
  }
}

TEST_CASE("other lines with a number count nothing") {
  for (const std::string_view line :
       {"", "12", "12 March", "3 hours", "3 hours ago the ferry left", "2 of 3 hours ago",
        "12 ferries", "hours ago", "before 3 hours ago", "12 March 2019 10:15"}) {
    CAPTURE(line);
    CHECK(read_count(line) == Counted::none);
  }
}
