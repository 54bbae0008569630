// Any bytes as the parts of an article become valid JSON and valid UTF-8, and the record gives the
// same record again when it is read back.
#include <galley/json.h>
#include <galley/text.h>
#include <simdjson.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "text/repair.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

// Takes pieces off the input; each is as long as its first byte says.
class Pieces {
 public:
  explicit Pieces(std::string_view input) : rest_(input) {}

  std::string_view take() {
    if (rest_.empty()) return {};
    const auto wanted = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    const std::string_view piece = rest_.substr(0, wanted);
    rest_.remove_prefix(piece.size());
    return piece;
  }
  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

galley::Article article_of(Pieces& pieces) {
  galley::Article article;
  article.headline = pieces.take();
  article.byline = pieces.take();
  article.header = {pieces.take(), pieces.take()};
  article.authors = {pieces.take()};
  article.dateline =
      galley::Dateline{.whole = {}, .place = pieces.take(), .agency = {}, .date = {}};
  article.furniture = {{galley::FurnitureKind::other, pieces.take()}};
  while (!pieces.at_end()) article.paragraphs.push_back(pieces.take());
  return article;
}

std::string json_of(const galley::Article& article, const galley::Source& source) {
  std::string out;
  galley::append_json(article, source, {.extra = true}, out);
  return out;
}

void check(const std::string& json) {
  simdjson::dom::parser parser;
  require(simdjson::validate_utf8(json));
  require(parser.parse(json).error() == simdjson::SUCCESS);
  std::string indented;
  galley::append_indented(json, 0, indented);
  require(parser.parse(indented).error() == simdjson::SUCCESS);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  Pieces pieces({reinterpret_cast<const char*>(data), size});
  const galley::Source source = {.id = pieces.take(), .path = pieces.take(), .extra = {}};
  const galley::Article article = article_of(pieces);
  const std::string json = json_of(article, source);
  check(json);
  galley::RecordParser parser;
  const galley::Article& read = parser.parse(json);
  require(json_of(read, parser.source()) == json);
  return 0;
}
