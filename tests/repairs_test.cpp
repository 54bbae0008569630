#include <doctest/doctest.h>
#include <galley/diff.h>
#include <galley/repairs.h>

#include <string>
#include <vector>

namespace galley {
namespace {

TEST_CASE("repairs are made where they stand") {
  std::string out = "before ";
  CHECK(append_with_repairs("one\ntwo\nthree\n", std::vector<Repair>{{4, "two\n", "2\n"}}, out));
  CHECK(out == "before one\n2\nthree\n");
}

TEST_CASE("a text that is another one by now is not repaired") {
  std::string out = "before ";
  for (const std::string_view text : {"", "one\nTwo\nthree\n", "one"})
    CHECK_FALSE(append_with_repairs(text, std::vector<Repair>{{4, "two\n", "2\n"}}, out));
  CHECK(out == "before ");
}

TEST_CASE("a diff is what diff -u writes") {
  const std::string text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15";
  const std::vector<Repair> repairs = {
      {2, "2\n", "two\n"}, {24, "12\n", "12\nmore\n"}, {33, "15", "fifteen"}};
  std::string out;
  append_diff("a b.txt", text, repairs, out);
  CHECK(out ==
        "--- a b.txt\t\n+++ a b.txt\t\n"
        "@@ -1,5 +1,5 @@\n 1\n-2\n+two\n 3\n 4\n 5\n"
        "@@ -9,7 +9,8 @@\n 9\n 10\n 11\n-12\n+12\n+more\n 13\n 14\n"
        "-15\n\\ No newline at end of file\n+fifteen\n\\ No newline at end of file\n");
}

TEST_CASE("where nothing is repaired there is no diff") {
  std::string out;
  append_diff("a.txt", "text\n", {}, out);
  CHECK(out.empty());
}

}  // namespace
}  // namespace galley
