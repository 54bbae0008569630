#include "write/json/json_spans.h"

#include <galley/names.h>

#include "write/place.h"

namespace galley {
namespace {

void write_ends(const Span& span, JsonWriter& out) {
  out.number(span.begin);
  out.json(',');
  out.number(span.end);
}

void write_tile(const Tile& tile, JsonWriter& out) {
  out.json("[\"");
  out.json_text(name_of(tile.kind));
  out.json("\",");
  write_ends(tile.span, out);
  out.json(']');
}

}  // namespace

void write_spans(const Article& article, JsonWriter& out) {
  const auto write_place = [&](std::string_view part) {
    out.span_or_null(place_of(article, part));
  };
  const auto write_member = [&](std::string_view key, std::string_view part) {
    out.json_text(key);
    write_place(part);
  };
  out.json(R"({"tiles":)");
  out.list(article.tiles, [&](const Tile& tile) { write_tile(tile, out); });
  write_member(R"(,"headline":)", article.headline);
  write_member(R"(,"kicker":)", article.kicker);
  write_member(R"(,"standfirst":)", article.standfirst);
  write_member(R"(,"byline":)", article.byline);
  out.json(R"(,"authors":)");
  out.list(article.authors, write_place);
  write_member(R"(,"agency":)", article.agency);
  out.json(R"(,"date":)");
  out.span_or_null(article.date_span);
  out.json(R"(,"updated":)");
  out.span_or_null(article.updated_span);
  write_member(R"(,"dateline":)", article.dateline ? article.dateline->whole : std::string_view());
  out.json(R"(,"paragraphs":)");
  out.list(article.paragraphs, write_place);
  out.json('}');
}

}  // namespace galley
