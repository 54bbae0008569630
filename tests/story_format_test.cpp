#include "read/text/story_format.h"

#include <doctest/doctest.h>

#include <string>

using namespace galley;

namespace {

const std::string story =
    "LINZ, Austria (CNN) -- The river Ister rose by two metres on Monday.\n\nNobody was hurt.\n\n"
    "@highlight\n\nThe old bridge is closed\n\n@highlight\n\nMarket shut until \"Thursday\"\n";

struct Read {
  std::string text;
  std::vector<std::string> highlights;
  bool body_only = false;
  std::string extra;
};

Read decode(Format& format, std::string_view raw) {
  Record record;
  record.raw = raw;
  Rejection rejection;
  CHECK(format.decode(record, rejection) == Decoded::record);
  return {.text = std::string(record.text),
          .highlights = {record.given.furniture.begin(), record.given.furniture.end()},
          .body_only = record.given.body_only,
          .extra = record.extra.empty() ? "" : std::string(record.extra.front().second)};
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("highlights are cut off the text of a story") {
  StoryFormat format;
  const Read read = decode(format, story);
  CHECK(read.text == story.substr(0, story.find('@')));
  CHECK(read.highlights == Strings{"The old bridge is closed", "Market shut until \"Thursday\""});
  CHECK(read.body_only);
  CHECK(read.extra.empty());
}

TEST_CASE("a text with highlights is a story, and one without is one where that was asked for") {
  TextFormat text;
  StoryFormat stories;
  CHECK(decode(text, story).highlights.size() == 2);
  CHECK(decode(text, story).body_only);
  CHECK(!decode(text, "Rain\n\nIt rained.\n").body_only);
  CHECK(decode(stories, "It rained.\n").body_only);
  CHECK(decode(stories, "It rained.\n").text == "It rained.\n");
}

TEST_CASE("highlights are kept as a list of strings") {
  const ReadOptions options{.keep = {"url", "highlights"}};
  TextFormat format(options);
  CHECK(decode(format, story).extra ==
        R"(["The old bridge is closed","Market shut until \"Thursday\""])");
  CHECK(decode(format, "It rained.\n").extra.empty());
  CHECK(decode(format, "@highlight\n\nbyte \xFC\n").extra == "[\"byte \u00FC\"]");
}

TEST_CASE("a highlight begins behind a line that is just its mark") {
  CHECK(find_highlights(story) == story.find('@'));
  CHECK(find_highlights("@highlight") == 0);
  CHECK(find_highlights("a\r\n@highlight \r\nb") == 3);
  CHECK(find_highlights("a @highlight\n@highlights\n@highlight b\n@high\n@") ==
        std::string_view::npos);
  StoryFormat format;
  CHECK(decode(format, "a\n@highlight\n@highlight\n\n@highlight\nb\nc\n").highlights ==
        Strings{"b\nc"});
}
