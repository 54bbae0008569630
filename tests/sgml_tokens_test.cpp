#include "read/sgml/sgml_tokens.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace galley;

namespace {

// Text as it stands, "+NAME" for a begin tag, "-NAME" for an end tag.
std::vector<std::string> tokens(std::string_view document) {
  std::vector<std::string> all;
  SgmlTokens rest(document);
  for (SgmlToken token; rest.next(token);) {
    const bool tag = token.kind != SgmlToken::Kind::text;
    const std::string sign = token.kind == SgmlToken::Kind::begin ? "+" : "-";
    all.push_back((tag ? sign : "") + std::string(token.text));
  }
  return all;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a document is tags and the text between them") {
  CHECK(tokens("<P>Rain\n</P>") == Strings{"+P", "Rain\n", "-P"});
  CHECK(tokens("a<F P=105> b") == Strings{"a", "+F", " b"});
  CHECK(tokens("<br/></text >") == Strings{"+br", "-text"});
  CHECK(tokens("") == Strings{});
}

TEST_CASE("what is no tag is text") {
  for (const char* const text :
       {"<", "<3 million", "< b>", "</>", "</ p>", "<jane@example.org>", "<http://example.org/>",
        "<P", "<P never closed", "<!", "<!-- never closed", "<?"}) {
    CAPTURE(text);
    CHECK(tokens(text) == Strings{text});
  }
  CHECK(tokens("<P <B>") == Strings{"<P ", "+B"});
  CHECK(tokens("a < b > c") == Strings{"a ", "< b > c"});
}

TEST_CASE("comments and declarations are left out") {
  CHECK(tokens("<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<P>") == Strings{"\n", "+P"});
  CHECK(tokens("a<!-- <P> > -->b<?xml version=\"1.0\"?>c") == Strings{"a", "b", "c"});
}

TEST_CASE("a value in quotation marks may hold the sign that ends a tag") {
  CHECK(tokens("<DOC title=\"a > b\">x") == Strings{"+DOC", "x"});
  CHECK(tokens("<DOC title='a > b' >x") == Strings{"+DOC", "x"});
  CHECK(tokens("<P it's>x's") == Strings{"+P", "x's"});
  CHECK(tokens("<P a=\"open>x</P>") == Strings{"+P", "x", "-P"});
}

TEST_CASE("an attribute is found by its name in any case") {
  const std::string_view attributes = " TOPICS=\"YES\"  newid = '12' size=7 empty=\"\" open=\"a b";
  CHECK(attribute_value(attributes, "topics") == "YES");
  CHECK(attribute_value(attributes, "NEWID") == "12");
  CHECK(attribute_value(attributes, "size") == "7");
  CHECK(attribute_value(attributes, "empty") == "");
  CHECK(attribute_value(attributes, "open") == "\"a");
  CHECK(!attribute_value(attributes, "id"));
  CHECK(!attribute_value(" a=\"id=3\"", "id"));
}
