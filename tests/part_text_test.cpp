#include "text/part_text.h"

#include <doctest/doctest.h>
#include <galley/text.h>

#include <iterator>
#include <random>
#include <string>

#include "text/loose.h"
#include "text/repair.h"

using galley::PartText;
using galley::Span;
using galley::TextForm;

namespace {

std::string text_of(std::string_view part, TextForm form = TextForm::exact) {
  PartText text;
  text.set(part, form);
  return std::string(text.text());
}

// What the part has where its text has `found`.
std::string source_of(std::string_view part, std::string_view found,
                      TextForm form = TextForm::exact) {
  PartText text;
  text.set(part, form);
  const std::size_t begin = text.text().find(found);
  REQUIRE(begin != std::string_view::npos);
  const Span source = text.source_of(begin, begin + found.size());
  return std::string(part.substr(source.begin, source.size()));
}

std::string loose_source_of(std::string_view part, std::string_view found) {
  return source_of(part, found, TextForm::loose);
}

// As a record holds the part.
std::string written(std::string_view part) {
  std::string line;
  galley::append_unwrapped(part, line);
  galley::repair_from(0, line);
  return line;
}

std::string random_part(std::mt19937& random) {
  constexpr std::string_view pieces[] = {"a",      " ",  "\n",      "\r\n",    "-",
                                         "\u00AD", "é",  "e\u0301", "“",       "\x80",
                                         "東",     "\t", "\u2026",  "\xE6\x9D"};
  std::string part;
  for (std::size_t count = random() % 12; count > 0; --count)
    part += pieces[random() % std::size(pieces)];
  return part;
}

// Byte by byte: sources lie in the part, in order, and ASCII that stays stands for itself.
void check_sources(std::string_view part, TextForm form) {
  CAPTURE(part);
  PartText text;
  text.set(part, form);
  Span last;
  int wrong = 0;
  for (std::size_t at = 0; at < text.text().size(); ++at) {
    const Span source = text.source_of(at, at + 1);
    wrong += source.begin < last.begin || source.end < last.end || source.end > part.size();
    wrong += source.begin >= source.end;
    wrong += text.source_of(at, at) != Span{source.begin, source.begin};
    wrong += text.source_of(0, at + 1) != Span{text.source_of(0, 0).begin, source.end};
    wrong += text.text()[at] == 'a' && part.substr(source.begin, source.size()) != "a";
    last = source;
  }
  const Span end = text.source_of(text.text().size(), text.text().size());
  wrong += end.size() != 0 || end.end < last.end || end.end > part.size();
  CHECK(wrong == 0);
}

}  // namespace

TEST_CASE("a part that says it just so is viewed") {
  PartText text;
  const std::string_view part = "  The “new” café  ";
  text.set(part);
  CHECK(text.text() == "The “new” café");
  CHECK(text.text().data() == part.data() + 2);
  CHECK(text.source_of(0, 3) == Span{2, 5});
  text.set("plain ASCII", TextForm::loose);
  CHECK(text.text() == "plain ASCII");
  CHECK(text.source_of(6, 11) == Span{6, 11});
}

TEST_CASE("a space between lines stands for the line end and the white space around it") {
  CHECK(text_of("one\ntwo \r\n\t three") == "one two three");
  CHECK(source_of("one\ntwo", "one") == "one");
  CHECK(source_of("one\ntwo", "one ") == "one\n");
  CHECK(source_of("one\ntwo", "e t") == "e\nt");
  CHECK(source_of("one \r\n\t two", "one") == "one");
  CHECK(source_of("one \r\n\t two", " ") == " \r\n\t ");
  CHECK(source_of("one \r\n\t two", "two") == "two");
}

TEST_CASE("what is joined by nothing has the line end between it") {
  CHECK(source_of("ten-\nyear old", "ten-") == "ten-");
  CHECK(source_of("ten-\nyear old", "year") == "year");
  CHECK(source_of("ten-\nyear old", "ten-year") == "ten-\nyear");
  CHECK(source_of("東京都は\n新しい", "は新") == "は\n新");
  CHECK(source_of("東京都は\n新しい", "は") == "は");
}

TEST_CASE("U+FFFD stands for the bytes that are not UTF-8") {
  CHECK(text_of("caf\xE9 au\nlait") == "caf\uFFFD au lait");
  CHECK(source_of("caf\xE9 au\nlait", "\uFFFD") == "\xE9");
  CHECK(source_of("caf\xE9 au\nlait", "u l") == "u\nl");
  CHECK(source_of("a\xE6\x9Dz", "\uFFFD") == "\xE6\x9D");
  CHECK(source_of("a\uFFFDz\x80", "\uFFFDz") == "\uFFFDz");
}

TEST_CASE("an accent goes with its letter, composed or not") {
  CHECK(loose_source_of("un café noir", "cafe") == "café");
  CHECK(loose_source_of("un cafe\u0301 noir", "cafe") == "cafe\u0301");
  CHECK(loose_source_of("un cafe\u0301 noir", "caf") == "caf");
  CHECK(loose_source_of("un cafe\u0301 noir", "e n") == "e\u0301 n");
  CHECK(loose_source_of("\u1112\u1161\u11AB!", "한") == "\u1112\u1161\u11AB");
}

TEST_CASE("what vanishes is in a range only between two characters of it") {
  CHECK(text_of("co\u00ADop\u200Ber", TextForm::loose) == "cooper");
  CHECK(loose_source_of("co\u00ADop", "coop") == "co\u00ADop");
  CHECK(loose_source_of("co\u00ADop", "co") == "co");
  CHECK(loose_source_of("co\u00ADop", "op") == "op");
  CHECK(loose_source_of("\u2060abc\u2060", "abc") == "abc");
  CHECK(loose_source_of("co\u00AD\noperate", "cooperate") == "co\u00AD\noperate");
  CHECK(text_of("\u00AD", TextForm::loose) == "");
}

TEST_CASE("a sign goes by the whole") {
  CHECK(loose_source_of("“So…” he", "\"So") == "“So");
  CHECK(loose_source_of("“So…” he", "So.") == "So…");
  CHECK(loose_source_of("“So…” he", ".\"") == "…”");
  CHECK(loose_source_of("10\u00A0km –\nno", "0 k") == "0\u00A0k");
  CHECK(loose_source_of("10\u00A0km –\nno", "- n") == "–\nn");
  CHECK(loose_source_of("a\tb", " ") == "\t");
}

TEST_CASE("an empty range is one before the character, or at the end") {
  PartText text;
  text.set(" a \r\n b ");
  CHECK(text.source_of(0, 0) == Span{1, 1});
  CHECK(text.source_of(1, 1) == Span{2, 2});
  CHECK(text.source_of(2, 2) == Span{6, 6});
  CHECK(text.source_of(3, 3) == Span{7, 7});
  text.set(" \n ");
  CHECK(text.text() == "");
  CHECK(text.source_of(0, 0).size() == 0);
  text.set("");
  CHECK(text.source_of(0, 0) == Span{0, 0});
}

TEST_CASE("the text is the record's, and the way back is in order") {
  std::mt19937 random(1);
  for (int i = 0; i < 5'000; ++i) {
    const std::string part = random_part(random);
    CHECK(text_of(part) == written(part));
    CHECK(text_of(part, TextForm::loose) == galley::loosen(written(part)));
    for (const TextForm form : {TextForm::exact, TextForm::loose}) check_sources(part, form);
  }
}
