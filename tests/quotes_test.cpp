#include "text/quotes.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace galley;

namespace {

// The quotations, with | between them.
std::string quotes_of(std::string_view text) {
  std::vector<Span> quotes;
  find_quotes(text, quotes);
  std::string all;
  for (const Span& quote : quotes) {
    if (!all.empty()) all += '|';
    all += text.substr(quote.begin, quote.size());
  }
  return all;
}

}  // namespace

TEST_CASE("quotations stand between their marks") {
  CHECK(quotes_of("“Go,” he said. “Now.”") == "Go,|Now.");
  CHECK(quotes_of("\"Go,\" he said. \"Now.\"") == "Go,|Now.");
  CHECK(quotes_of("« Allez », dit-il.") == " Allez ");
  CHECK(quotes_of("„Geh“, sagte er, „jetzt“.") == "Geh|jetzt");
  CHECK(quotes_of("„Idź”, powiedział.") == "Idź");
  CHECK(quotes_of("»Geh«, sagte er. »Gå», sa han.") == "Geh|Gå");
  CHECK(quotes_of("”Gå”, sa han. ”Nu.”") == "Gå|Nu.");
  CHECK(quotes_of("‚Geh‘, sagte er.") == "Geh");
  CHECK(quotes_of("他说「走」。") == "走");
}

TEST_CASE("a quotation in another is part of it") {
  CHECK(quotes_of("“He said ‘go’ to “me”, and “go”") == "He said ‘go’ to “me|go");
  CHECK(quotes_of("\"He said “go”.\"") == "He said “go”.");
}

TEST_CASE("a quotation that nothing closes goes on to the end of the paragraph") {
  CHECK(quotes_of("He said: “We will go.") == "We will go.");
  CHECK(quotes_of("\"We will go.") == "We will go.");
}

TEST_CASE("apostrophes and inches are no quotation marks") {
  CHECK(quotes_of("It’s the workers’ and boys' own ‘90s") == "");
  CHECK(quotes_of("a 5'10\" player and a 6'2\" one") == "");
  CHECK(quotes_of("‘It’s gone,’ he said") == "It’s gone,");
}

TEST_CASE("a closing mark without an opening one is none") {
  CHECK(quotes_of("gone.” He left. gone« He") == "");
  CHECK(quotes_of("gone.\" He said \"no\"") == "no");
}

TEST_CASE("characters in quotation marks are counted") {
  std::vector<Span> quotes;
  CHECK(quoted_characters("“Café,” said “é”", quotes) == 6);
  CHECK(quoted_characters("none", quotes) == 0);
  CHECK(quoted_characters("", quotes) == 0);
}

TEST_CASE("a mark is found wherever it stands") {
  for (std::size_t before = 0; before < 200; ++before) {
    const std::string text = std::string(before, ' ') + "“" + std::string(before, 'x') + "”";
    CHECK(quotes_of(text + " y") == std::string(before, 'x'));
  }
}
