#include "write/json/json_text.h"

#include <doctest/doctest.h>
#include <galley/json.h>

#include <string>

using namespace galley;

namespace {

std::string indented(std::string_view json, int depth = 0) {
  std::string out;
  append_indented(json, depth, out);
  return out;
}

std::string compact(std::string_view json) {
  std::string out;
  {
    JsonWriter writer(out);
    write_compact(json, writer);
  }
  return out;
}

}  // namespace

TEST_CASE("members and elements get a line each") {
  CHECK(indented(R"({"a":1,"b":["x",{"c":null}]})") == R"({
  "a": 1,
  "b": [
    "x",
    {
      "c": null
    }
  ]
})");
  CHECK(indented("[1,2]", 1) == "[\n    1,\n    2\n  ]");
}

TEST_CASE("empty objects and lists stay on their line") {
  CHECK(indented("{}") == "{}");
  CHECK(indented("[ ]") == "[]");
  CHECK(indented(R"({"a":[],"b":{}})") == "{\n  \"a\": [],\n  \"b\": {}\n}");
}

TEST_CASE("white space between the signs goes and strings stay as they are") {
  CHECK(indented("{ \"a\\\"{\" :\t\"[1, 2]\\\\\" }") == "{\n  \"a\\\"{\": \"[1, 2]\\\\\"\n}");
  CHECK(compact("{ \"a\\\" {\" :\t[1, 2.50 ,\ttrue]\r}") == R"({"a\" {":[1,2.50,true]})");
}

TEST_CASE("the value of a member stands as it is") {
  const std::string_view json = R"({ "a" : {"b": [1, "}"]} , "c":"x\"","d":-1.5e3 , "a2":[ ]})";
  CHECK(member_value(json, "a") == R"({"b": [1, "}"]})");
  CHECK(member_value(json, "c") == R"("x\"")");
  CHECK(member_value(json, "d") == "-1.5e3");
  CHECK(member_value(json, "a2") == "[ ]");
  CHECK(member_value(json, "b") == "null");
  CHECK(member_value("{}", "a") == "null");
}

TEST_CASE("of a key that is written twice the last value counts") {
  CHECK(member_value(R"({"a":1,"a":2})", "a") == "2");
}
