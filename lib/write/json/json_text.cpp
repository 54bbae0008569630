#include "write/json/json_text.h"

#include <galley/json.h>

#include <algorithm>

namespace galley {
namespace {

bool is_json_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// One past the closing quotation mark of the string that begins at `at`.
std::size_t end_of_string(std::string_view json, std::size_t at) {
  for (++at; at < json.size() && json[at] != '"'; ++at)
    if (json[at] == '\\') ++at;
  return std::min(at + 1, json.size());
}

std::size_t skip_blanks(std::string_view json, std::size_t at) {
  while (at < json.size() && is_json_blank(json[at])) ++at;
  return at;
}

// One past the value that begins at `at`, and past white space behind a number or literal.
std::size_t end_of_value(std::string_view json, std::size_t at) {
  for (int depth = 0; at < json.size();) {
    const char c = json[at];
    const bool closes = c == '}' || c == ']';
    if (depth == 0 && (closes || c == ',')) return at;
    if (c == '{' || c == '[') ++depth;
    if (closes) --depth;
    at = c == '"' ? end_of_string(json, at) : at + 1;
    if (depth == 0 && (closes || c == '"')) return at;
  }
  return at;
}

std::string_view without_blank_end(std::string_view value) {
  while (!value.empty() && is_json_blank(value.back())) value.remove_suffix(1);
  return value;
}

}  // namespace

void write_compact(std::string_view json, JsonWriter& out) {
  for (std::size_t at = skip_blanks(json, 0); at < json.size(); at = skip_blanks(json, at)) {
    const std::size_t end = json[at] == '"' ? end_of_string(json, at) : at + 1;
    out.json_text(json.substr(at, end - at));
    at = end;
  }
}

void append_indented(std::string_view json, int depth, std::string& out) {
  const auto break_line = [&] {
    out += '\n';
    out.append(2 * static_cast<std::size_t>(depth), ' ');
  };
  for (std::size_t at = skip_blanks(json, 0); at < json.size(); at = skip_blanks(json, at)) {
    const char c = json[at];
    const std::size_t end = c == '"' ? end_of_string(json, at) : at + 1;
    const bool opens = c == '{' || c == '[';
    const bool closes = c == '}' || c == ']';
    if (closes) --depth;
    if (closes && out.back() != '{' && out.back() != '[') break_line();
    out.append(json, at, end - at);
    at = end;
    if (c == ':') out += ' ';
    if (opens) ++depth;
    const std::size_t next = skip_blanks(json, at);
    const bool stays_empty = next < json.size() && (json[next] == '}' || json[next] == ']');
    if (c == ',' || (opens && !stays_empty)) break_line();
  }
}

std::string_view member_value(std::string_view json, std::string_view key) {
  std::string_view found = "null";
  std::size_t at = skip_blanks(json, 1);
  while (at < json.size() && json[at] == '"') {
    const std::size_t key_end = end_of_string(json, at);
    const std::string_view name = json.substr(at + 1, key_end - at - 2);
    const std::size_t value = skip_blanks(json, skip_blanks(json, key_end) + 1);
    const std::size_t end = end_of_value(json, value);
    if (name == key) found = without_blank_end(json.substr(value, end - value));
    at = skip_blanks(json, skip_blanks(json, end) + 1);
  }
  return found;
}

}  // namespace galley
