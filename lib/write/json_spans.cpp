#include "write/json_spans.h"

#include <galley/names.h>

#include <functional>

#include "write/json_value.h"

namespace galley {
namespace {

void append_ends(const Span& span, std::string& out) {
  append_number(span.begin, out);
  out += ',';
  append_number(span.end, out);
}

void append_span(const std::optional<Span>& span, std::string& out) {
  if (!span) {
    out += "null";
    return;
  }
  out += '[';
  append_ends(*span, out);
  out += ']';
}

void append_tile(const Tile& tile, std::string& out) {
  out += '[';
  append_string(name_of(tile.kind), out);
  out += ',';
  append_ends(tile.span, out);
  out += ']';
}

bool stands_in(std::string_view text, std::string_view part) {
  // Only std::less orders pointers into different texts.
  const std::less<> before;
  return !part.empty() && !before(part.data(), text.data()) &&
         !before(text.data() + text.size(), part.data() + part.size());
}

std::optional<Span> place_of(const Article& article, std::string_view part) {
  if (!stands_in(article.text, part)) return std::nullopt;
  return span_of(article, part);
}

}  // namespace

void append_spans(const Article& article, std::string& out) {
  const auto append_place = [&](std::string_view part, std::string& list) {
    append_span(place_of(article, part), list);
  };
  const auto append_member = [&](std::string_view key, std::string_view part) {
    out += key;
    append_place(part, out);
  };
  out += R"({"tiles":)";
  append_list(article.tiles, append_tile, out);
  append_member(R"(,"headline":)", article.headline);
  append_member(R"(,"kicker":)", article.kicker);
  append_member(R"(,"standfirst":)", article.standfirst);
  append_member(R"(,"byline":)", article.byline);
  out += R"(,"authors":)";
  append_list(article.authors, append_place, out);
  append_member(R"(,"agency":)", article.agency);
  out += R"(,"date":)";
  append_span(article.date_span, out);
  out += R"(,"updated":)";
  append_span(article.updated_span, out);
  append_member(R"(,"dateline":)", article.dateline ? article.dateline->whole : std::string_view());
  out += R"(,"paragraphs":)";
  append_list(article.paragraphs, append_place, out);
  out += '}';
}

}  // namespace galley
