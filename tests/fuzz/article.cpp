// Any bytes are an article: splitting them ends, the tiles cover each byte once and in order, every
// part views the record, and a splitter that has split other articles gives the same parts.
#include <galley/article.h>
#include <galley/json.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "text/repair.h"

using namespace galley;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void require_inside(const Article& article, std::string_view part) {
  if (part.empty()) return;
  const Span span = span_of(article, part);
  require(span.begin < span.end && span.end <= article.text.size());
}

void require_tiles_cover(const Article& article) {
  std::size_t covered = 0;
  for (const Tile& tile : article.tiles) {
    require(tile.span.begin == covered && tile.span.end > covered);
    covered = tile.span.end;
  }
  require(covered == article.text.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Splitter splitter;
  const std::string_view record(reinterpret_cast<const char*>(data), size);
  const Article article = split_article(record);
  require_tiles_cover(article);
  for (const auto part :
       {article.kicker, article.headline, article.standfirst, article.byline, article.agency})
    require_inside(article, part);
  for (const auto part : article.authors) require_inside(article, part);
  for (const auto part : article.paragraphs) require_inside(article, part);
  for (const Furniture& piece : article.furniture) require_inside(article, piece.text);

  const Article& again = splitter.split(record);
  require(again.headline == article.headline && again.authors == article.authors &&
          again.date == article.date && again.paragraphs == article.paragraphs &&
          again.language == article.language);

  // Where the text is UTF-8 the record is not looked at again.
  std::string json;
  append_json(article, {}, {}, json);
  require(is_utf8(json));
  return 0;
}
