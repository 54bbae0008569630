#include <doctest/doctest.h>
#include <galley/findings.h>

#include <optional>
#include <string>
#include <string_view>

namespace galley {
namespace {

// "LINE:COLUMN-LINE:COLUMN" of the first place of `piece` in the text, which begins on line 10.
class Places {
 public:
  explicit Places(std::string_view text, SourceFormat format = SourceFormat::text) : text_(text) {
    article_.text = text;
    record_.text = text;
    record_.line = 10;
    record_.format = format;
  }

  PlacedFinding find(std::string_view piece) {
    const std::size_t begin = text_.find(piece);
    finding_ = {"rule", Severity::warning, Span{begin, begin + piece.size()}, "message"};
    return places().place(finding_);
  }

  std::string of(std::string_view piece) {
    const PlacedFinding found = find(piece);
    const auto place = [](std::uint64_t line, std::uint64_t column) {
      return std::to_string(line) + ":" + std::to_string(column);
    };
    return place(found.line, found.column) + "-" + place(found.end_line, found.end_column);
  }

 private:
  FindingPlaces& places() {
    if (!places_) places_.emplace(record_, article_);
    return *places_;
  }

  std::string_view text_;
  Article article_;
  Record record_;
  Finding finding_{};
  std::optional<FindingPlaces> places_;
};

TEST_CASE("columns are code points from 1 on, and ends one past the last") {
  Places places("Größe, größer\nand more\n");
  CHECK(places.of("Größe") == "10:1-10:6");
  CHECK(places.of("größer") == "10:8-10:14");
  CHECK(places.of("more") == "11:5-11:9");
}

TEST_CASE("a finding may reach over lines, and they need not come in order") {
  Places places("one\r\ntwo\nthree");
  CHECK(places.of("three") == "12:1-12:6");
  CHECK(places.of("two\nth") == "11:1-12:3");
  CHECK(places.of("one") == "10:1-10:4");
}

TEST_CASE("of what is no plain text the record's line is told") {
  Places places("one\ntwo", SourceFormat::jsonl);
  CHECK(places.of("two") == "10:1-10:1");
}

TEST_CASE("the line is shown without its end, and of a long one what is near") {
  const std::string long_line = std::string(1000, 'x') + "ö here " + std::string(1000, 'y');
  Places places(long_line);
  const PlacedFinding found = places.find("here");
  CHECK(found.excerpt.substr(found.excerpt_mark, 4) == "here");
  CHECK(found.excerpt.size() < 500);
  CHECK(found.column == 1003);
  CHECK(Places("one\r\ntwo").find("one").excerpt == "one");
}

}  // namespace
}  // namespace galley
