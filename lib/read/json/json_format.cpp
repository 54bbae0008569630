#include "read/json/json_format.h"

#include "bytes/blank.h"
#include "read/source/byte_order_mark.h"

namespace galley {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr char record_separator = '\x1E';

// What stands between objects: white space, the signs of an array, a record separator.
bool stands_between(char byte) {
  return is_blank(byte) || byte == ',' || byte == '[' || byte == ']' || byte == record_separator;
}

// Where the next object begins, or what else is not between two.
std::size_t find_object(std::string_view bytes, std::size_t from) {
  while (from < bytes.size() && stands_between(bytes[from])) ++from;
  return from;
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
    const bool mark_cut_off = byte_order_mark.starts_with(bytes) && bytes != byte_order_mark;
    if (window.from_start && mark_cut_off && !window.to_end) return object;
    progress_ = {};
    const std::size_t mark = window.from_start ? length_of_mark(bytes) : 0;
    object.begin = resume = find_object(bytes, mark);
  }
  const std::size_t end = find_end(bytes, resume);
  object.whole = end != npos || (window.to_end && object.begin < bytes.size());
  object.end = object.resume = end == npos ? bytes.size() : end;
  return object;
}

// One past the last byte of the object, of which those before `from` are taken; of what is none,
// its line's. npos when it goes on behind the window.
std::size_t JsonFormat::find_end(std::string_view bytes, std::size_t from) {
  for (std::size_t at = from; at < bytes.size(); ++at) {
    const bool in_object = progress_.depth > 0 || bytes[at] == '{';
    if (in_object ? progress_.take(bytes[at]) : bytes[at] == '\n') return at + 1;
  }
  return npos;
}

// What the parser says of a broken object depends on the bytes behind it, which are a line end
// behind a line. Here they are the next object's, or none.
Decoded JsonFormat::decode(Record& record, Rejection& rejection) {
  const std::string_view raw = record.raw;
  object_.assign(raw);
  object_.append(padding, '\n');
  record.raw = std::string_view(object_).substr(0, raw.size());
  const Decoded decoded = JsonlFormat::decode(record, rejection);
  record.raw = raw;
  return decoded;
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
