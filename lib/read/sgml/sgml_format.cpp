#include "read/sgml/sgml_format.h"

#include <algorithm>
#include <optional>

#include "bytes/blank.h"
#include "read/record_text.h"
#include "read/sgml/sgml_tokens.h"
#include "read/source/byte_order_mark.h"
#include "text/escape.h"
#include "text/repair.h"

namespace galley {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view document_names[] = {"DOC", "REUTERS"};
constexpr std::size_t longest_tag = std::string_view("</REUTERS>").size();

enum class TagKind { none, begin, end, cut_off };

// Whether `bytes`, which stand behind '<' or "</", are a document's name and a byte that ends it.
TagKind kind_of_name(std::string_view bytes, bool end_tag) {
  bool cut_off = bytes.empty();
  for (const std::string_view name : document_names) {
    const std::size_t size = std::min(name.size(), bytes.size());
    if (!same_name(bytes.substr(0, size), name.substr(0, size))) continue;
    if (bytes.size() <= name.size()) {
      cut_off = true;
      continue;
    }
    const char behind = bytes[name.size()];
    if (behind == '>' || (!end_tag && is_blank(behind)))
      return end_tag ? TagKind::end : TagKind::begin;
  }
  return cut_off ? TagKind::cut_off : TagKind::none;
}

// What the '<' that `bytes` begin with begins.
TagKind kind_of_tag(std::string_view bytes) {
  bytes = bytes.substr(1, longest_tag);
  const bool end_tag = bytes.starts_with('/');
  return kind_of_name(bytes.substr(end_tag ? 1 : 0), end_tag);
}

// A place where the source is cut, npos when the window has none from where the search began on.
// Then `resume` is where it goes on.
struct Cut {
  std::size_t at = npos;
  std::size_t resume = npos;
};

// The first place at or behind `from` where the source is cut. The byte before the tag there, or
// the whole of it, stands in the window.
Cut find_cut(const Window& window, std::size_t from) {
  const std::string_view bytes = window.bytes;
  for (std::size_t at = bytes.find('<', from); at != npos; at = bytes.find('<', at + 1)) {
    const char next = at + 1 < bytes.size() ? bytes[at + 1] : '/';
    const bool begins_line = at == 0 ? window.from_start : bytes[at - 1] == '\n';
    if (next != '/' && !begins_line) continue;
    const TagKind kind = kind_of_tag(bytes.substr(at));
    if (kind == TagKind::begin && begins_line) return {.at = at};
    if (kind == TagKind::end) return {.at = bytes.find('>', at) + 1};
    if (kind == TagKind::cut_off && !window.to_end) return {.resume = at};
  }
  return {.resume = bytes.size()};
}

bool is_begin_tag(std::string_view bytes) {
  return bytes.starts_with('<') && kind_of_tag(bytes) == TagKind::begin;
}

// What bytes begin with, white space, comments, declarations and other tags left out.
struct Beginning {
  std::string_view document = {};  // from its begin tag on; empty when none comes
  std::string_view text = {};      // that comes first; empty when none comes
};

Beginning beginning_of(std::string_view bytes) {
  SgmlTokens tokens(bytes);
  for (SgmlToken token;;) {
    const std::string_view rest = tokens.rest().substr(count_blank(tokens.rest()));
    if (is_begin_tag(rest)) return {.document = rest};
    if (!tokens.next(token)) return {};
    if (token.kind == SgmlToken::Kind::text && !is_blank(token.text)) return {.text = token.text};
  }
}

Decoded reject(const Record& record, Rejection& rejection) {
  rejection.code = "bad-sgml";
  rejection.message = "text outside of <DOC> and <REUTERS>";
  // Only because that was asked for is a source read as SGML that begins otherwise.
  if (record.offset == 0) rejection.message += " (try --from text)";
  return Decoded::rejected;
}

}  // namespace

SgmlFormat::SgmlFormat(const ReadOptions& options)
    : keep_(options.keep), kept_(options.keep.size()), decoder_(options.encoding) {}

std::size_t SgmlFormat::find_start(const Window& window, std::size_t from) const {
  if (from == 0) return window.from_start ? 0 : npos;
  for (std::size_t search = from - std::min(from, longest_tag);;) {
    const Cut cut = find_cut(window, search);
    if (cut.at == npos || cut.at >= from) return cut.at;
    search = std::max(cut.at, search + 1);
  }
}

Extent SgmlFormat::next(const Window& window, std::size_t resume) {
  Cut cut = find_cut(window, resume);
  if (cut.at == 0) cut = find_cut(window, 1);  // the source begins with this piece's own tag
  if (cut.at == npos) return rest_of(window, 0, cut.resume);
  return {.whole = true, .end = cut.at, .resume = cut.at};
}

Decoded SgmlFormat::decode(Record& record, Rejection& rejection) {
  const Beginning beginning = beginning_of(read_text(record));
  if (beginning.document.empty())
    return beginning.text.empty() ? Decoded::passed_over : reject(record, rejection);
  document_.read(beginning.document);
  record.text = document_.text();
  record.id = document_.id();
  record.alone = false;  // one document of a source that is made for many
  document_.give(record.given);
  keep_values(beginning.document, record);
  return Decoded::record;
}

// The record's bytes as UTF-8, without a byte order mark at the source's start.
std::string_view SgmlFormat::read_text(Record& record) {
  std::string_view bytes = record.raw;
  if (record.offset == 0) bytes.remove_prefix(length_of_mark(bytes));
  bytes = decode_text(bytes, decoder_, record);
  if (record.given.is_utf8) return bytes;
  record.repaired = true;
  text_.clear();
  append_repaired(bytes, text_);
  return text_;
}

void SgmlFormat::keep_values(std::string_view document, Record& record) {
  std::string value;
  for (std::size_t i = 0; i < keep_.size(); ++i) {
    value.clear();
    if (!append_sgml_value(document, keep_[i], value)) continue;
    kept_[i].clear();
    append_json_string(value, kept_[i]);
    record.extra.emplace_back(keep_[i], kept_[i]);
  }
}

Likeness recognise_sgml(const Window& window) {
  const std::string_view prefix = window.bytes.substr(0, detection_length);
  const Beginning beginning = beginning_of(prefix.substr(length_of_mark(prefix)));
  if (!beginning.document.empty()) return Likeness::sure;
  // What ends with the window may be a tag, or a byte order mark, that goes on.
  const bool goes_on = prefix.ends_with(beginning.text) &&
                       (beginning.text.empty() || beginning.text.starts_with('<') ||
                        byte_order_mark.starts_with(prefix));
  const bool to_end = window.to_end || prefix.size() == detection_length;
  return goes_on && !to_end ? Likeness::cut_off : Likeness::none;
}

}  // namespace galley
