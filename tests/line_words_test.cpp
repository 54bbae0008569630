#include "split/furniture/line_words.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using galley::first_word;
using galley::LineMasks;
using galley::LineWords;
using galley::WordStarts;

namespace {

using Words = std::vector<std::string>;

Words words_of(std::string_view line) {
  const LineMasks masks(line);
  const LineWords words(masks);
  Words found;
  for (std::size_t at = words.next(0); at != LineWords::none;) {
    found.emplace_back(words.word(at));
    at = words.next(at + words.word(at).size());
  }
  return found;
}

Words found_in(std::string_view line, const WordStarts& set) {
  const LineMasks masks(line);
  const LineWords words(masks);
  Words found;
  words.visit(set, 0, [&](std::size_t begin) {
    found.emplace_back(words.word(begin));
    return begin + 1;
  });
  return found;
}

}  // namespace

TEST_CASE("signs part words, apostrophes do not") {
  CHECK(words_of("Read more: the mine's wage-deal") ==
        Words{"Read", "more", "the", "mine's", "wage", "deal"});
  CHECK(words_of("“Über” – für’s Erste · 9 Май") == Words{"Über", "für’s", "Erste", "9", "Май"});
  CHECK(words_of("") == Words{});
  CHECK(words_of(" - \xFF…") == Words{});
}

TEST_CASE("the first word is that of all words") {
  for (const std::string_view line :
       {"Read more", "“It’s – ", "'90s", "", "… ", "2 Über", "城市。", " \xFF\xE2\x80'"}) {
    CAPTURE(line);
    const Words all = words_of(line);
    CHECK(first_word(line) == (all.empty() ? "" : all.front()));
  }
}

TEST_CASE("words are whole wherever they stand") {
  for (std::size_t at = 0; at + 24 < LineWords::most_bytes; ++at) {
    CAPTURE(at);
    CHECK(words_of(std::string(at, ' ') + "Schöne Grüße, 城市") ==
          Words{"Schöne", "Grüße", "城市"});
  }
  const std::string longest(LineWords::most_bytes, 'a');
  CHECK(words_of(longest) == Words{longest});
}

TEST_CASE("the rest of a long line is not read") {
  CHECK(words_of(std::string(LineWords::most_bytes, '.') + "word") == Words{});
  std::string line;
  for (int i = 0; i < 40; ++i) line += "go ";
  CHECK(words_of(line).size() == LineWords::most_words);
  CHECK(LineWords(LineMasks(line)).count() == 40);
}

TEST_CASE("a word of a set is found in any case, and odd words may be any") {
  WordStarts set;
  for (const std::string_view word : {"we", "über", "newsletter", "dont", "мы"}) set.add(word);
  CHECK(found_in("We went OVER and ÜBER a NEWSLETTER", set) == Words{"We", "ÜBER", "NEWSLETTER"});
  CHECK(found_in("I don't: Мы не они", set) == Words{"don't", "Мы"});
}

TEST_CASE("a word that is one with others is found where they may follow") {
  WordStarts set;
  set.add("read", "more news");
  set.add("read", "über");
  set.add("photo");
  CHECK(found_in("read or read MORE or read", set) == Words{"read"});
  CHECK(found_in("read: 'more' – read ÜBER", set) == Words{"read", "'more'", "read"});
  CHECK(found_in("photo of a photo", set) == Words{"photo", "photo"});
}

TEST_CASE("a word is found at any place of a line") {
  WordStarts set;
  set.add("zürich");
  for (std::size_t at = 0; at + 10 < LineWords::most_bytes; ++at) {
    CAPTURE(at);
    CHECK(found_in(std::string(at, 'x') + " Zürich", set) == Words{"Zürich"});
  }
}

TEST_CASE("the words of a line are the same whatever follows it") {
  const std::string text = "Das Schöne ist, it’s over – мы";
  for (std::size_t size = 0; size <= text.size(); ++size) {
    CAPTURE(size);
    const std::string record = text.substr(0, size) + std::string(LineMasks::further_bytes, 'x');
    const LineMasks masks(std::string_view(record).substr(0, size), record);
    const LineWords words(masks);
    Words found;
    for (std::size_t at = words.next(0); at != LineWords::none;
         at = words.next(at + words.word(at).size()))
      found.emplace_back(words.word(at));
    CHECK(found == words_of(std::string_view(text).substr(0, size)));
  }
}
