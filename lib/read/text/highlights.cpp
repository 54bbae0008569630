#include "read/text/highlights.h"

#include <algorithm>

#include "bytes/blank.h"
#include "text/escape.h"
#include "text/repair.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view mark = "@highlight";

// Whether `rest` begins with a line that is just the mark.
bool begins_with_mark(std::string_view rest) {
  if (!rest.starts_with(mark)) return false;
  const std::string_view behind = rest.substr(mark.size());
  return is_blank(behind.substr(0, behind.find('\n')));
}

std::size_t find_mark(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find('@', from); at != npos; at = text.find('@', at + 1))
    if ((at == 0 || text[at - 1] == '\n') && begins_with_mark(text.substr(at))) return at;
  return npos;
}

}  // namespace

std::size_t find_highlights(std::string_view text) { return find_mark(text, 0); }

Highlights::Highlights(const ReadOptions& options) {
  const auto found = std::find(options.keep.begin(), options.keep.end(), "highlights");
  if (found != options.keep.end()) key_ = *found;
}

void Highlights::take(std::size_t at, Record& record) {
  const std::string_view text = record.text;
  record.text = text.substr(0, at);
  record.given.body_only = true;
  while (at != npos) {
    const std::size_t begin = at + mark.size();
    at = find_mark(text, begin);
    const std::string_view sentence = trim(text.substr(begin, at == npos ? npos : at - begin));
    if (!sentence.empty()) record.given.furniture.push_back(sentence);
  }
  if (!key_.empty()) keep(record);
}

void Highlights::keep(Record& record) {
  json_.assign(1, '[');
  for (const std::string_view sentence : record.given.furniture) {
    if (json_.size() > 1) json_ += ',';
    append_json_string(sentence, json_);
  }
  json_ += ']';
  repair_from(0, json_);
  record.extra.emplace_back(key_, json_);
}

}  // namespace galley
