#include "split/block.h"

#include <doctest/doctest.h>

#include <string>

#include "text/utf8.h"

using namespace galley;
using Strings = std::vector<std::string>;

namespace {

std::vector<Block> split(std::string_view record,
                         ParagraphStyle style = ParagraphStyle::automatic) {
  std::vector<Block> blocks;
  BlockSplitter().split(record, style, blocks);
  return blocks;
}

Strings texts(std::string_view record, ParagraphStyle style = ParagraphStyle::automatic) {
  Strings all;
  for (const Block& block : split(record, style)) all.emplace_back(block.text);
  return all;
}

constexpr std::string_view wrapped =
    "The ferry to the island was cancelled on Tuesday because a seal\n"
    "had gone to sleep on the ramp and would not be moved by anyone\n"
    "who tried. The harbour master telephoned the zoo, the police and\n"
    "at last a fishmonger, who came at noon.\n"
    "\n"
    "The seal left with the tide.\n";

}  // namespace

TEST_CASE("a blank line ends a block") {
  CHECK(texts("one\n\ntwo\n \t\nthree") == Strings{"one", "two", "three"});
  CHECK(texts("one\ntwo\n\nthree", ParagraphStyle::blank) == Strings{"one\ntwo", "three"});
}

TEST_CASE("hard-wrapped lines are one block") {
  const auto blocks = split(wrapped);
  REQUIRE(blocks.size() == 2);
  CHECK(blocks[0].lines == 4);
  CHECK(blocks[1].text == "The seal left with the tide.");
}

TEST_CASE("text that stands some columns in is measured without its margin") {
  std::string shifted = "   The ferry and the seal\n\n";
  for (std::string_view rest = wrapped; !rest.empty();) {
    const std::size_t end = rest.find('\n') + 1;
    const std::string_view line = rest.substr(0, end);
    shifted += (line == "\n" ? "" : "   ") + std::string(line);
    rest.remove_prefix(end);
  }
  const auto blocks = split(shifted);
  REQUIRE(blocks.size() == 3);
  CHECK(blocks[1].lines == 4);
  CHECK_FALSE(blocks[1].indented);
}

TEST_CASE("paragraphs of a line each are no wrapped text, though they are about as long") {
  CHECK(texts("New bridge over the fjord opens to riders\n"
              "From Monday on riders may use the new bridge over the fjord.\n"
              "The bridge is long, and it has cost more than two millions.\n"
              "It is a good day for all of us here, said the minister then.\n"
              "Drivers still have to pay a toll.\n")
            .size() == 5);
}

TEST_CASE("a line that breaks early goes on where hard-wrapped text has begun") {
  const std::string subheading =
      "What the harbour master of Northport said to the\nCrowd on the Pier\n\n";
  const std::string quote =
      "She had been told that the seal was the third one this year.\n"
      "Nobody had counted the others, she said.\n";
  CHECK(texts(std::string(wrapped) + '\n' + subheading + quote).size() == 4);
  const std::string header =
      "Seal stops the only ferry to the island today\nJane Doe, Northport\n\n";
  CHECK(texts(header + std::string(wrapped)).size() == 4);
}

TEST_CASE("header lines are no wrapped text where the paragraphs are not wrapped") {
  const std::string paragraph(90, 'x');
  const std::string header =
      "Farmers turn to tea as the village gets its road\n"
      "Source: Example News | 2019-05-11 15:37:42\n"
      "Video Player\n"
      "Close\n\n";
  CHECK(texts(header + paragraph + "\n\n" + paragraph).size() == 6);
}

TEST_CASE("short lines of Han above the text are a block each") {
  const std::string text = "南投縣一所山區小學的新食堂十四日正式啟用，三百多名學生吃上了熱飯。\n";
  CHECK(texts("社會\n山區小學新食堂啟用\n2019年03月14日\n記者李小華／南投報導\n" + text + text)
            .size() == 6);
}

TEST_CASE("a title that was broken is one block where a blank line parts it from long lines") {
  const std::string line(200, 'x');
  const std::string title = "Seal stops the only ferry, leaving two\ndozen people on the island\n";
  CHECK(texts(title + "By Jane Doe\n\n" + line + "\n\n" + line).size() == 4);
  CHECK(texts(title + "\n" + line).size() == 2);
  CHECK(texts(title + line).size() == 3);
  CHECK(texts("Seal stops the only ferry\nby Jane Doe\n\n" + line).size() == 3);
  CHECK(texts(title + "\n" + line, ParagraphStyle::lines).size() == 3);
}

TEST_CASE("long lines are a block each") {
  const std::string line(200, 'x');
  CHECK(texts(line + '\n' + line) == Strings{line, line});
}

TEST_CASE("an indented line begins a block") {
  const auto blocks = split(
      "HARBOUR DUES TO RISE\n"
      "    The port authority will raise its dues by\n"
      "four pct from July.\n"
      "    Tankers are exempt.\n");
  REQUIRE(blocks.size() == 3);
  CHECK(blocks[1].indented);
  CHECK(blocks[1].lines == 2);
  CHECK(blocks[2].text == "Tankers are exempt.");
}

TEST_CASE("the lines above the first indent are a block each") {
  CHECK(texts("Title\nJane Doe\n    The text begins here and\ngoes on.\n") ==
        Strings{"Title", "Jane Doe", "The text begins here and\ngoes on."});
}

TEST_CASE("a line that begins with a dateline is a paragraph's first, indented or not") {
  CHECK(texts("Title\nEASTHAM, March 14 (Reuters) - The text begins here and\ngoes on.\n"
              "    It ends here and\nnow.\n") ==
        Strings{"Title", "EASTHAM, March 14 (Reuters) - The text begins here and\ngoes on.",
                "It ends here and\nnow."});
}

TEST_CASE("what the caller says of the paragraphs goes before what the text looks like") {
  CHECK(texts("a\n  b\nc", ParagraphStyle::lines) == Strings{"a", "b", "c"});
  CHECK(texts("a\n  b\nc", ParagraphStyle::indent) == Strings{"a", "b\nc"});
  CHECK(texts(wrapped, ParagraphStyle::lines).size() == 5);
}

TEST_CASE("only white space stands between blocks, and none around one") {
  for (const std::string_view record :
       {wrapped, std::string_view("\n\n a\r\n\r\n\u3000b\u00A0\n c "),
        std::string_view("\0\n\xFF\n", 4)}) {
    const char* end = record.data();
    for (const Block& block : split(record)) {
      const char* const begin = block.text.data();
      CHECK(trim({end, static_cast<std::size_t>(begin - end)}) == "");
      CHECK(trim(block.text) == block.text);
      CHECK_FALSE(block.text.empty());
      end = begin + block.text.size();
    }
    CHECK(trim({end, static_cast<std::size_t>(record.data() + record.size() - end)}) == "");
  }
}

TEST_CASE("a record of white space has no blocks") {
  CHECK(texts("") == Strings{});
  CHECK(texts(" \n\t\r\n\u3000\n") == Strings{});
}

TEST_CASE("what stands behind more lines than any article has is one block") {
  std::string record;
  for (int i = 0; i < 30'000; ++i) record += "line\n\n";
  for (const char* terminator : {"\n", "\r\n"}) {
    const std::string text = record + "end" + terminator;
    const auto blocks = split(text, ParagraphStyle::lines);
    REQUIRE(blocks.size() == 12'501);
    CHECK(blocks[12'499].text == "line");
    CHECK(blocks.back().text.starts_with("line\n\nline"));
    CHECK(blocks.back().text.ends_with("\n\nend"));
  }
  CHECK(texts(record.substr(0, 90'000), ParagraphStyle::lines).size() == 15'000);
}
