// Any line, as JSON: taken exactly when another parser takes it, and with the same text.
#include <simdjson.h>

#include <cstdlib>

#include "read/format.h"
#include "read/json/json_line.h"

using namespace galley;

namespace {

// What simdjson's tree parser says, which holds every number in 64 bits.
simdjson::error_code parse_tree(simdjson::dom::parser& parser, const std::string& line,
                                simdjson::dom::object& object) {
  simdjson::dom::element element;
  if (const auto error = parser.parse(line.data(), line.size(), false).get(element)) return error;
  return element.get(object);
}

// Its last "text" that is a string, if the last one is.
std::optional<std::string_view> text_of(simdjson::dom::object object) {
  std::optional<std::string_view> text;
  for (const auto member : object) {
    if (member.key != "text") continue;
    text.reset();
    std::string_view string;
    if (member.value.get(string) == simdjson::SUCCESS) text = string;
  }
  return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  std::string line(reinterpret_cast<const char*>(data), size);
  line.reserve(size + padding);
  static JsonLineParser parser({.text_field = "text", .id_field = "a.b", .keep = {"text", "k"}});
  static simdjson::dom::parser tree_parser;
  if (tree_parser.allocate(1 << 20, 65) != simdjson::SUCCESS) std::abort();

  const bool taken = !parser.parse(line).has_value();
  const JsonFields& fields = parser.fields();
  simdjson::dom::object object;
  const auto error = parse_tree(tree_parser, line, object);
  // Only the parser mends a line that is no text, or finds out what it is written in.
  const bool is_text = simdjson::validate_utf8(line) && !fields.repaired;
  const bool tree_knows = error != simdjson::NUMBER_ERROR && is_text;
  if (tree_knows && taken != (error == simdjson::SUCCESS)) std::abort();
  if (tree_knows && taken && fields.text != text_of(object)) std::abort();
  if (fields.text && taken && !simdjson::validate_utf8(*fields.text)) std::abort();
  return 0;
}
