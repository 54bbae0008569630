#include "write/findings/ci_commands.h"

#include <doctest/doctest.h>

#include <string>

namespace {

std::string broken(std::string text) {
  galley::break_ci_commands(0, "\\x23", text);
  return text;
}

}  // namespace

TEST_CASE("what a CI system would find anywhere in a line is broken") {
  CHECK(broken("see ##[add-mask]a") == "see \\x23#[add-mask]a");
  CHECK(broken("##vso[task.complete]##teamcity[x]") == "\\x23#vso[task.complete]\\x23#teamcity[x]");
  CHECK(broken("####[x") == "##\\x23#[x");
}

TEST_CASE("other number signs stay") {
  for (const char* const text : {"", "#", "##", "## Heading", "#[x]", "##1[x]", "# # [", "##x"})
    CHECK(broken(text) == text);
}

TEST_CASE("what stands before the appended text is left alone") {
  std::string out = "##[a ##[b";
  galley::break_ci_commands(5, "&#35;", out);
  CHECK(out == "##[a &#35;#[b");
}

TEST_CASE("white space does not hide a command of GitHub's") {
  CHECK(galley::begins_ci_command("::error::x"));
  CHECK(galley::begins_ci_command(" \t\u00A0\u3000::error::x"));
  CHECK_FALSE(galley::begins_ci_command("a::error::x"));
  CHECK_FALSE(galley::begins_ci_command(""));
}

TEST_CASE("JSON keeps its value when it is finished") {
  std::string out = R"(["##[a]","\\##[b]",")"
                    "\xFF"
                    R"("])";
  galley::finish_json(0, out);
  CHECK(out == R"(["\u0023#[a]","\\\u0023#[b]",")"
               "\uFFFD"
               R"("])");
}
