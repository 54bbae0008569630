#include "read/json/json_repair.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>

namespace galley {
namespace {

constexpr std::size_t escape_length = 6;  // \uXXXX

// The number of the \u escape that begins at `at`, if there is one.
std::optional<unsigned> unicode_escape(std::string_view json, std::size_t at) {
  const std::string_view escape = json.substr(at, escape_length);
  if (escape.size() < escape_length || !escape.starts_with("\\u")) return std::nullopt;
  unsigned value = 0;
  const char* const end = escape.data() + escape.size();
  const auto [stop, error] = std::from_chars(escape.data() + 2, end, value, 16);
  return error == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

bool is_high_surrogate(unsigned value) { return value >= 0xD800 && value <= 0xDBFF; }
bool is_low_surrogate(unsigned value) { return value >= 0xDC00 && value <= 0xDFFF; }

}  // namespace

void repair_surrogates(std::string& json) {
  for (std::size_t at = json.find('\\'); at < json.size(); at = json.find('\\', at)) {
    const auto value = unicode_escape(json, at);
    const auto partner = unicode_escape(json, at + std::min(escape_length, json.size() - at));
    if (!value) {
      at += 2;
    } else if (is_high_surrogate(*value) && partner && is_low_surrogate(*partner)) {
      at += 2 * escape_length;
    } else {
      if (is_high_surrogate(*value) || is_low_surrogate(*value))
        json.replace(at, escape_length, "\\ufffd");
      at += escape_length;
    }
  }
}

}  // namespace galley
