#include "read/warc/warc_content.h"

#include "read/warc/http_response.h"
#include "read/warc/named_fields.h"

namespace galley {
namespace {

using Kind = WarcContent::Kind;

struct TypeRow {
  std::string_view name;
  Kind kind;
};
// All others hold no article.
constexpr TypeRow media_types[] = {
    {"text/plain", Kind::text},
    {"text/html", Kind::page},
    {"application/xhtml+xml", Kind::page},
};

Kind kind_of(std::string_view media_type) {
  for (const TypeRow& row : media_types)
    if (same_word(media_type, row.name)) return row.kind;
  return Kind::nothing;
}

WarcContent content_of_document(std::string_view content_type, std::string_view body) {
  const MediaType type = parse_media_type(content_type);
  return {.kind = kind_of(type.name), .type = type, .coding = {}, .body = body};
}

bool is_http_response(const WarcHeader& header) {
  if (!same_word(header.type, "response")) return false;
  return header.content_type.empty() ||
         same_word(parse_media_type(header.content_type).name, "application/http");
}

WarcContent content_of_response(std::string_view block) {
  const auto response = parse_http_response(block);
  if (!response || response->status / 100 != 2) return {};
  WarcContent content = content_of_document(response->content_type, response->body);
  content.chunked = same_word(response->transfer_coding, "chunked");
  content.coding = response->content_coding;
  if (content.coding.empty() && !content.chunked) content.coding = response->transfer_coding;
  if (content.kind == Kind::text && !content.coding.empty()) content.kind = Kind::coded;
  return content;
}

}  // namespace

WarcContent content_of(const WarcHeader& header, std::string_view block) {
  if (is_http_response(header)) return content_of_response(block);
  if (same_word(header.type, "resource")) return content_of_document(header.content_type, block);
  if (!same_word(header.type, "conversion")) return {};
  return content_of_document(header.content_type.empty() ? "text/plain" : header.content_type,
                             block);
}

bool may_tell_more(const WarcHeader& header, std::string_view block) {
  return is_http_response(header) && may_begin_http_response(block);
}

}  // namespace galley
