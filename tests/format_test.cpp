// docs/format.md is the specification, and it is executed: an ```article block followed by a
// ```parts block says what the article is split into. A part is written "NAME: VALUE"; a list is
// joined by "; ", a part that is not there is "none", and what is not named is not compared.
#include <galley/article.h>
#include <galley/text.h>

#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

using namespace galley;

namespace {

struct Example {
  int line = 0;  // of docs/format.md
  std::string article;
  std::vector<std::string> parts;
};

std::vector<Example> read_examples(const char* path) {
  std::vector<Example> examples;
  std::ifstream file(path);
  std::string fence;  // the word after the opening ```, empty outside
  int number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (line.starts_with("```")) {
      fence = fence.empty() ? line.substr(3) : "";
      if (fence == "article") examples.push_back({number, {}, {}});
    } else if (fence == "article") {
      examples.back().article += line + '\n';
    } else if (fence == "parts") {
      examples.back().parts.push_back(line);
    }
  }
  return examples;
}

std::string unwrapped(std::string_view part) {
  std::string text;
  append_unwrapped(part, text);
  return text;
}

std::string written(const std::optional<Date>& date) {
  std::string text;
  if (date) append_date(*date, text);
  return text;
}

std::string_view name_of(FurnitureKind kind) {
  constexpr std::string_view names[] = {"navigation", "wire",    "date",    "byline",    "share",
                                        "caption",    "related", "signoff", "copyright", "other"};
  return names[static_cast<std::size_t>(kind)];
}

std::string_view name_of(Warning warning) {
  constexpr std::string_view names[] = {"ambiguous-date", "text-cut-off", "invalid-utf8",
                                        "encoding-guessed", "looks-like-html"};
  return names[static_cast<std::size_t>(warning)];
}

class List {
 public:
  void add(std::string_view item) { text_ += (text_.empty() ? "" : "; ") + std::string(item); }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

// Every part that an example may name. An absent one has no text.
std::map<std::string, std::string> parts_of(const Article& article) {
  List header, authors, furniture, warnings;
  for (const auto line : article.header) header.add(line);
  for (const auto author : article.authors) authors.add(unwrapped(author));
  for (const auto& piece : article.furniture)
    furniture.add(std::string(name_of(piece.kind)) + " " + unwrapped(piece.text));
  for (const Warning warning : article.warnings) warnings.add(name_of(warning));
  const Dateline dateline = article.dateline.value_or(Dateline{});
  std::map<std::string, std::string> parts{
      {"header", header.text()},
      {"kicker", unwrapped(article.kicker)},
      {"headline", unwrapped(article.headline)},
      {"standfirst", unwrapped(article.standfirst)},
      {"byline", unwrapped(article.byline)},
      {"authors", authors.text()},
      {"agency", unwrapped(article.agency)},
      {"date", written(article.date)},
      {"updated", written(article.updated)},
      {"dateline place", unwrapped(dateline.place)},
      {"dateline agency", unwrapped(dateline.agency)},
      {"dateline date", written(dateline.date)},
      {"paragraphs", std::to_string(article.paragraphs.size())},
      {"furniture", furniture.text()},
      {"language", std::string(article.language)},
      {"warnings", warnings.text()},
  };
  for (std::size_t i = 0; i < article.paragraphs.size(); ++i)
    parts["paragraph " + std::to_string(i + 1)] = unwrapped(article.paragraphs[i]);
  return parts;
}

}  // namespace

TEST_CASE("every example of docs/format.md is split as it says") {
  const auto examples = read_examples("docs/format.md");
  CHECK(examples.size() > 20);
  for (const Example& example : examples) {
    CAPTURE(example.line);
    CHECK(!example.parts.empty());
    auto parts = parts_of(split_article(example.article));
    for (const std::string& part : example.parts) {
      const std::size_t colon = part.find(": ");
      const std::string name = part.substr(0, colon);
      std::string& found = parts[name];
      CHECK(name + ": " + (found.empty() ? "none" : found) == part);
    }
  }
}

TEST_CASE("the tiles of every example cover each byte once and in order") {
  for (const Example& example : read_examples("docs/format.md")) {
    const Article article = split_article(example.article);
    std::size_t covered = 0;
    for (const Tile& tile : article.tiles) {
      CHECK(tile.span.begin == covered);
      covered = tile.span.end;
    }
    CHECK(covered == example.article.size());
  }
}
