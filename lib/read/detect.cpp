#include "read/detect.h"

#include "bytes/blank.h"
#include "read/byte_order_mark.h"

namespace galley {
namespace {

// Takes one part of the expected beginning off `rest`. The bytes may end first; then there is
// nothing left of `rest`, and the next step sees that.
void skip_blank(std::string_view& rest) { rest.remove_prefix(count_blank(rest)); }

bool take(char expected, std::string_view& rest) {
  if (!rest.empty() && rest.front() != expected) return false;
  rest.remove_prefix(rest.empty() ? 0 : 1);
  return true;
}

void skip_string(std::string_view& rest) {
  while (!rest.empty() && rest.front() != '"') {
    rest.remove_prefix(rest.front() == '\\' && rest.size() > 1 ? 2 : 1);
  }
}

// Nothing in `bytes` speaks against a JSON object; `rest` is what its beginning leaves over.
bool begins_object(std::string_view bytes, std::string_view& rest) {
  rest = bytes.substr(length_of_mark(bytes));
  skip_blank(rest);
  if (!take('{', rest)) return false;
  skip_blank(rest);
  if (!rest.empty() && rest.front() == '}') return true;
  if (!take('"', rest)) return false;
  skip_string(rest);
  take('"', rest);
  skip_blank(rest);
  return rest.empty() || rest.front() == ':';
}

}  // namespace

std::optional<SourceFormat> detect_format(const Window& window) {
  const std::string_view prefix = window.bytes.substr(0, detection_length);
  std::string_view rest;
  if (!begins_object(prefix, rest)) {
    // The rest of a byte order mark may be still to come.
    const bool mark_cut_off = byte_order_mark.starts_with(prefix) && !window.to_end;
    return mark_cut_off ? std::nullopt : std::optional(SourceFormat::text);
  }
  if (!rest.empty()) return SourceFormat::jsonl;
  if (window.to_end || prefix.size() == detection_length) return SourceFormat::text;
  return std::nullopt;
}

}  // namespace galley
