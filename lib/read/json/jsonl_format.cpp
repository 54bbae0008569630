#include "read/json/jsonl_format.h"

#include "bytes/blank.h"
#include "read/source/byte_order_mark.h"
#include "text/statistics_fields.h"

namespace galley {
namespace {

constexpr std::size_t npos = std::string_view::npos;

Decoded reject(std::string_view code, std::string message, Rejection& rejection) {
  rejection.code = code;
  rejection.message = std::move(message);
  return Decoded::rejected;
}

bool begins_object(std::string_view line) {
  return line.substr(count_blank(line)).starts_with('{');
}

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

// Nothing in `bytes` speaks against an object with a key; `rest` is what its beginning leaves over.
bool may_begin_object(std::string_view bytes, std::string_view& rest) {
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

// What a person probably wants who reads an object without a text.
std::string_view way_out(std::string_view object) {
  object.remove_prefix(count_blank(object));
  const bool is_partial = take('{', object) && take('"', object) && object.starts_with(partial_key);
  return is_partial ? "galley stats --merge adds up partial results" : "try --text-field";
}

}  // namespace

Likeness recognise_jsonl(const Window& window) {
  const std::string_view prefix = window.bytes.substr(0, detection_length);
  std::string_view rest;
  if (!may_begin_object(prefix, rest)) {
    // The rest of a byte order mark may be still to come.
    const bool mark_cut_off = byte_order_mark.starts_with(prefix) && !window.to_end;
    return mark_cut_off ? Likeness::cut_off : Likeness::none;
  }
  if (!rest.empty()) return Likeness::sure;
  if (window.to_end || prefix.size() == detection_length) return Likeness::none;
  return Likeness::cut_off;
}

JsonlFormat::JsonlFormat(const ReadOptions& options)
    : text_field_(options.text_field), keep_(options.keep), parser_(options) {}

std::size_t JsonlFormat::find_start(const Window& window, std::size_t from) const {
  if (from == 0) return window.from_start ? 0 : npos;
  const std::size_t found = window.bytes.find('\n', from - 1);
  return found == npos ? npos : found + 1;
}

Extent JsonlFormat::next(const Window& window, std::size_t resume) {
  const std::string_view bytes = window.bytes;
  Extent line;
  // Blank lines are passed here, for a flood of them must not cost a call each.
  if (resume == 0) {
    for (; resume < bytes.size() && is_blank(bytes[resume]); ++resume) {
      if (bytes[resume] != '\n') continue;
      line.begin = resume + 1;
      ++line.lines;
    }
  }
  const std::size_t found = bytes.find('\n', resume);
  line.whole = found != npos || (window.to_end && line.begin < bytes.size());
  line.end = found == npos ? bytes.size() : found;
  line.resume = found == npos ? bytes.size() : found + 1;
  if (line.whole) ++line.lines;
  return line;
}

Decoded JsonlFormat::decode(Record& record, Rejection& rejection) {
  const bool begins_source = record.offset == 0;
  record.raw.remove_prefix(length_of_mark(record.raw));
  if (auto wrong = parser_.parse(record.raw)) {
    // Only because that was asked for is a source read as JSON Lines that begins otherwise.
    if (begins_source && !begins_object(record.raw)) *wrong += " (try --from text)";
    return reject("bad-json", *std::move(wrong), rejection);
  }
  const JsonFields& fields = parser_.fields();
  if (!fields.text && !fields.galleys_own)
    return reject(
        "no-text",
        "no string under \"" + text_field_ + "\" (" + std::string(way_out(record.raw)) + ")",
        rejection);
  record.galleys_own = fields.galleys_own;
  record.text = fields.galleys_own ? std::string_view() : *fields.text;
  record.id = fields.galleys_own ? fields.own_id : fields.id;
  record.repaired = fields.repaired;
  record.encoding_guessed = fields.encoding_guessed;
  record.given.headline = fields.headline;
  record.given.byline = fields.byline;
  record.given.date = fields.date;
  record.given.authors = fields.authors;
  record.given.is_utf8 = true;
  record.alone = false;  // one line of a source that is made for many
  for (std::size_t i = 0; i < keep_.size(); ++i) {
    if (!fields.kept[i].empty()) record.extra.emplace_back(keep_[i], fields.kept[i]);
  }
  return Decoded::record;
}

}  // namespace galley
