#include "read/own/reject_line.h"

#include <simdjson.h>

#include "text/base64.h"

namespace galley {

using simdjson::dom::element;

std::optional<RejectLine> parse_reject_line(std::string_view line) {
  simdjson::dom::parser parser;
  element reject;
  element source;
  std::string_view path;
  RejectLine found;
  if (parser.parse(line.data(), line.size()).get(reject) || reject["source"].get(source) ||
      source["path"].get(path) || source["offset"].get(found.offset))
    return std::nullopt;
  found.path = path;
  found.to_the_end = source["length"].is_null();
  // A number that is null stays 0.
  if (std::uint64_t number = 0; !reject["line"].get(number)) found.line = number;
  if (std::string_view name; !reject["format"].get(name))
    found.format = format_named(name).value_or(SourceFormat::text);
  if (std::string_view bytes; !reject["bytes"].get(bytes)) {
    found.bytes = bytes;
  } else if (!reject["base64"].get(bytes)) {
    found.bytes = decode_base64(bytes);
    if (!found.bytes) return std::nullopt;
  }
  return found;
}

}  // namespace galley
