#include "read/text/text_format.h"

#include <algorithm>
#include <optional>

#include "bytes/last_byte.h"
#include "read/record_text.h"
#include "read/source/byte_order_mark.h"

namespace galley {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view longest_separator = "\f\r\n";

bool begins_line(std::string_view bytes, std::size_t at) {
  return at == 0 || bytes[at - 1] == '\n';
}

// A form feed at the start of a line, and where the line that it begins ends. The end is absent
// when the window ends before it can be told whether the form feed stands alone.
struct Separator {
  std::size_t begin = npos;  // npos: the window has none
  std::size_t end = npos;
};

// How many bytes of `rest`, which follows a form feed, end its line: npos when it goes on, nothing
// when the window ends first.
std::optional<std::size_t> line_end_length(std::string_view rest, bool to_end) {
  if (rest.starts_with('\n')) return 1;
  if (rest.starts_with("\r\n")) return 2;
  if (rest.empty()) return to_end ? std::optional<std::size_t>(0) : std::nullopt;
  if (rest == "\r" && !to_end) return std::nullopt;
  return npos;
}

Separator find_separator(const Window& window, std::size_t from) {
  const std::string_view bytes = window.bytes;
  std::size_t at = bytes.find('\f', from);
  while (at != npos) {
    if (begins_line(bytes, at)) {
      const auto length = line_end_length(bytes.substr(at + 1), window.to_end);
      if (!length) return {.begin = at};
      if (*length != npos) return {.begin = at, .end = at + 1 + *length};
    }
    // In a run of form feeds only the first one can begin a line.
    at = bytes.find('\f', std::min(bytes.find_first_not_of('\f', at), bytes.size()));
  }
  return {};
}

}  // namespace

TextFormat::TextFormat(const ReadOptions& options)
    : decoder_(options.encoding), highlights_(options) {}

std::size_t TextFormat::find_start(const Window& window, std::size_t from) const {
  if (from == 0 && window.from_start) return 0;
  std::size_t search = from - std::min(from, longest_separator.size());
  for (;;) {
    const Separator separator = find_separator(window, search);
    if (separator.end == npos || separator.end >= from) return separator.end;
    search = separator.end;
  }
}

std::optional<std::size_t> TextFormat::find_last_start(const Window& window,
                                                       std::size_t before) const {
  const std::string_view bytes = window.bytes;
  for (std::size_t at = before; at > 0;) {
    at = find_last_byte(bytes.substr(0, at), '\f');
    if (at == npos) return 0;
    if (!begins_line(bytes, at)) continue;
    const std::size_t length = line_end_length(bytes.substr(at + 1), window.to_end).value_or(npos);
    if (length != npos && at + 1 + length <= before) return at + 1 + length;
  }
  return 0;
}

Extent TextFormat::next(const Window& window, std::size_t resume) {
  std::size_t begin = 0;
  for (;;) {
    const Separator separator = find_separator(window, std::max(begin, resume));
    if (separator.end == npos) return rest_of(window, begin, separator.begin);
    if (separator.begin > begin)
      return {.whole = true, .begin = begin, .end = separator.begin, .resume = separator.end};
    begin = separator.end;  // nothing stands between two separators
  }
}

Decoded TextFormat::decode(Record& record, Rejection&) {
  record.text = record.raw;
  if (record.offset == 0) record.text.remove_prefix(length_of_mark(record.raw));
  record.text = decode_text(record.text, decoder_, record);
  const std::size_t highlights = find_highlights(record.text);
  if (highlights != npos) highlights_.take(highlights, record);
  return Decoded::record;
}

}  // namespace galley
