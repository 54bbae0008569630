#include "read/json_format.h"

#include <algorithm>

#include "bytes/blank.h"
#include "read/byte_order_mark.h"

namespace galley {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr char record_separator = '\x1E';

// What stands between objects: white space, the signs of an array, a record separator.
bool stands_between(char byte) {
  return is_blank(byte) || byte == ',' || byte == '[' || byte == ']' || byte == record_separator;
}

}  // namespace

bool JsonFormat::Progress::take(char byte) {
  if (in_string) {
    if (byte == '"' && !escaped) in_string = false;
    escaped = byte == '\\' && !escaped;
    return false;
  }
  in_string = byte == '"';
  if (byte == '{') ++depth;
  return byte == '}' && --depth == 0;
}

std::size_t JsonFormat::find_start(const Window& window, std::size_t from) const {
  return from == 0 && window.from_start ? 0 : npos;
}

Extent JsonFormat::next(const Window& window, std::size_t resume) {
  const std::string_view bytes = window.bytes;
  Extent object;
  if (resume == 0) {
    progress_ = {};
    const std::size_t mark = window.from_start ? length_of_mark(bytes) : 0;
    const auto begin = std::find_if_not(bytes.begin() + static_cast<std::ptrdiff_t>(mark),
                                        bytes.end(), stands_between);
    object.begin = static_cast<std::size_t>(begin - bytes.begin());
    resume = object.begin;
    if (resume == bytes.size()) {
      object.resume = resume;
      return object;
    }
  }
  const auto is_end = [&](char byte) {
    return progress_.depth == 0 && byte != '{' ? byte == '\n' : progress_.take(byte);
  };
  const auto end =
      std::find_if(bytes.begin() + static_cast<std::ptrdiff_t>(resume), bytes.end(), is_end);
  const bool found = end != bytes.end();
  object.end = static_cast<std::size_t>(end - bytes.begin()) + (found ? 1 : 0);
  object.resume = object.end;
  object.whole = found || window.to_end;
  return object;
}

Likeness recognise_json(const Window& window) {
  std::string_view rest = window.bytes.substr(0, detection_length);
  rest.remove_prefix(length_of_mark(rest));
  rest.remove_prefix(count_blank(rest));
  const bool to_end = window.to_end || window.bytes.size() >= detection_length;
  if (rest.empty()) return to_end ? Likeness::none : Likeness::cut_off;
  if (rest.front() == record_separator) return Likeness::sure;
  if (rest.front() != '[' && rest.front() != '{') return Likeness::none;
  const bool is_array = rest.front() == '[';
  rest.remove_prefix(1);
  const std::string_view gap = rest.substr(0, count_blank(rest));
  rest.remove_prefix(gap.size());
  if (rest.empty() && !to_end) return Likeness::cut_off;
  if (rest.empty() || (!is_array && gap.find('\n') == npos)) return Likeness::none;
  // A text may begin so, too: "[{{" or "{\n…".
  return rest.front() == (is_array ? '{' : '"') ? Likeness::sure : Likeness::none;
}

}  // namespace galley
