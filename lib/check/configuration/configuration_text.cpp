#include "check/configuration/configuration_text.h"

#include <galley/configuration_error.h>

#include <algorithm>

#include "text/utf8.h"

namespace galley {
namespace {

// So much of a line is shown before the place and behind it, in code points.
constexpr std::size_t most_before = 80;
constexpr std::size_t most_behind = 80;

std::size_t before_characters(std::string_view text, std::size_t at, std::size_t count) {
  for (; count > 0 && at > 0; --count) at -= decode_before(text, at).length;
  return at;
}

}  // namespace

ConfigurationText::ConfigurationText(std::string_view text, std::string path)
    : text_(text), path_(std::move(path)) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text_.starts_with(byte_order_mark)) text_.remove_prefix(byte_order_mark.size());
}

std::string_view ConfigurationText::line(std::size_t number) const {
  std::string_view rest = text_;
  for (; number > 1; --number) {
    const std::size_t end = rest.find('\n');
    if (end == rest.npos) return {};
    rest.remove_prefix(end + 1);
  }
  rest = rest.substr(0, rest.find('\n'));
  if (rest.ends_with('\r')) rest.remove_suffix(1);
  return rest;
}

TextPlace ConfigurationText::place_of(std::size_t offset) const {
  const std::string_view before = text_.substr(0, std::min(offset, text_.size()));
  const std::size_t begin = before.rfind('\n') + 1;  // 0 where there is none
  const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
  return {lines + 1, code_points(before.substr(begin)) + 1};
}

void ConfigurationText::fail(TextPlace place, const std::string& what, std::string hint) const {
  const std::string_view whole = line(place.line);
  const std::size_t at = behind_characters(whole, 0, place.column - 1);
  const std::size_t begin = before_characters(whole, at, most_before);
  const std::size_t end = behind_characters(whole, at, most_behind);
  ConfigurationError error(what);
  error.path = path_;
  error.line = place.line;
  error.column = place.column;
  error.hint = std::move(hint);
  if (begin > 0) error.text = "…";
  error.offset = error.text.size() + (at - begin);
  error.text += whole.substr(begin, end - begin);
  if (end < whole.size()) error.text += "…";
  throw error;
}

}  // namespace galley
