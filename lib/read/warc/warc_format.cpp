#include "read/warc/warc_format.h"

#include <unicode/uloc.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "bytes/blank.h"
#include "read/record_text.h"
#include "read/warc/http_response.h"
#include "read/warc/named_fields.h"
#include "text/escape.h"
#include "text/repair.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::uint64_t no_end = std::numeric_limits<std::uint64_t>::max();

// So many bytes of line ends belong to no record: two times CRLF.
constexpr std::size_t longest_gap = 4;

bool ends_line(char byte) { return byte == '\n' || byte == '\r'; }

// Whether a record may end before `behind`; nothing where the window ends too early to tell. Of the
// two line ends that have to stand there one may lack, or both, if another record begins.
std::optional<bool> may_end_before(std::string_view behind, bool to_end) {
  if (behind.starts_with("\r\n\r\n") || behind.starts_with("\n\n")) return true;
  for (std::size_t i = 0; i < longest_gap && !behind.empty() && ends_line(behind.front()); ++i)
    behind.remove_prefix(1);
  if (behind.empty() && to_end) return true;
  if (may_begin_warc_record(behind) && !to_end) return std::nullopt;
  return begins_warc_record(behind);
}

// `end` without the line ends before it, but not before `least`.
std::size_t without_gap(std::string_view bytes, std::size_t least, std::size_t end) {
  const std::size_t first = end - std::min(end - least, longest_gap);
  while (end > first && ends_line(bytes[end - 1])) --end;
  return end;
}

Decoded reject(std::string_view code, std::string message, Rejection& rejection) {
  rejection.code = code;
  rejection.message = std::move(message);
  return Decoded::rejected;
}

// A value for a message, which is UTF-8 and not long.
std::string quoted(std::string_view value) {
  std::string quoted(1, '\'');
  append_repaired(value.substr(0, 40), quoted);
  return quoted += '\'';
}

// What is wrong with a record of that header and block, empty if nothing is.
std::string fault_of(const WarcHeader& header, std::string_view block) {
  if (header.content_length.empty()) return "no Content-Length";
  const auto length = block_length(header);
  if (!length) return "the Content-Length " + quoted(header.content_length) + " is no length";
  if (block.size() < *length)
    return "ends after " + std::to_string(block.size()) + " of " + std::to_string(*length) +
           " bytes";
  if (block.size() > *length)
    return "goes on behind the " + std::to_string(*length) + " bytes of its Content-Length";
  return header.type.empty() ? "no WARC-Type" : "";
}

// Whether the record says that there is no article in it; one that says nothing is broken.
bool holds_no_article(const WarcHeader& header, std::string_view block) {
  return !header.type.empty() && content_of(header, block).kind == WarcContent::Kind::nothing;
}

// What is written in letters, digits and hyphens, as codes of languages are.
bool is_code(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    const auto sign = static_cast<unsigned char>(c);
    return is_ascii_letter(sign) || is_ascii_digit(sign) || c == '-';
  });
}

// "en" for "eng" (ISO 639-3), "" for "und". A code that ICU does not know stays as it is.
std::string language_tag(const std::string& code) {
  char tag[ULOC_FULLNAME_CAPACITY];
  UErrorCode error = U_ZERO_ERROR;
  const std::int32_t length = uloc_toLanguageTag(code.c_str(), tag, sizeof tag, true, &error);
  if (U_FAILURE(error) || error == U_STRING_NOT_TERMINATED_WARNING) return code;
  const std::string_view found(tag, static_cast<std::size_t>(length));
  return found == "und" ? std::string() : std::string(found);
}

}  // namespace

WarcFormat::WarcFormat(const ReadOptions& options)
    : max_record_(options.max_record), keep_(options.keep), decoder_(options.encoding) {}

std::size_t WarcFormat::find_start(const Window& window, std::size_t from) const {
  return from == 0 && window.from_start ? 0 : npos;
}

Extent WarcFormat::next(const Window& window, std::size_t resume) {
  Extent extent = resume > 0 ? find_next(window, 0, resume) : find_end(window, 0);
  while (extent.whole && passes_over_) extent = find_end(window, extent.resume);
  return extent;
}

// Looks at what begins at `begin`, behind white space: a record or rubbish.
Extent WarcFormat::find_end(const Window& window, std::size_t begin) {
  passes_over_ = false;
  rest_ = no_end;
  begin += count_blank(window.bytes.substr(begin));
  const std::string_view bytes = window.bytes.substr(begin);
  const Extent unknown = {.begin = begin, .resume = begin};
  if (bytes.empty() || (may_begin_warc_record(bytes) && !window.to_end)) return unknown;
  if (!begins_warc_record(bytes)) return find_next(window, begin, begin + 1);
  const auto header_size = warc_header_length(bytes);
  if (!header_size && !window.to_end) return unknown;
  if (header_size.value_or(npos) == npos) return find_next(window, begin, begin + 1);
  return find_end_of_block(window, begin, begin + *header_size);
}

// Until its end is found, a record that may be held is looked at anew whenever the window has
// grown.
Extent WarcFormat::find_end_of_block(const Window& window, std::size_t begin, std::size_t block) {
  const Extent unknown = {.begin = begin, .resume = begin};
  const std::string_view bytes = window.bytes.substr(block);
  const WarcHeader header = parse_warc_header(window.bytes.substr(begin, block - begin));
  const auto length = block_length(header);
  if (!length) return find_next(window, begin, block);
  if (block - begin + *length > max_record_) {
    if (may_tell_more(header, bytes.substr(0, *length)) && !window.to_end) return unknown;
    passes_over_ = holds_no_article(header, bytes.substr(0, *length));
    rest_ = *length;
    return find_next(window, begin, block);
  }
  const bool is_whole = *length <= bytes.size();
  if (!is_whole && !window.to_end) return unknown;
  const auto ends = is_whole ? may_end_before(bytes.substr(*length), window.to_end) : false;
  if (!ends) return unknown;
  if (!*ends) return find_next(window, begin, block);
  passes_over_ = holds_no_article(header, bytes.substr(0, *length));
  const std::size_t end = block + *length;
  return {.whole = true, .begin = begin, .end = end, .resume = end};
}

// Looks for the end of a record that has `rest_` bytes from `from` on, or that ends where the next
// one begins: its length is not known, or it is so great that it may be wrong, which can only be
// told when the bytes are gone.
Extent WarcFormat::find_next(const Window& window, std::size_t begin, std::size_t from) {
  const std::string_view bytes = window.bytes;
  const std::size_t size = bytes.size();
  const bool ends = rest_ <= size - from;
  const std::size_t end = ends ? from + static_cast<std::size_t>(rest_) : size;
  const std::size_t next = find_warc_record(bytes.substr(0, end), from);
  if (next != npos)
    return {.whole = true, .begin = begin, .end = without_gap(bytes, from, next), .resume = next};
  // Another record may stand behind the window, as it may in the source.
  if (ends || window.to_end)
    return {.whole = true,
            .begin = begin,
            .end = ends ? end : without_gap(bytes, from, end),
            .resume = end};
  constexpr std::size_t unsure = longest_gap + warc_start_length - 1;
  const std::size_t resume = std::max(from, size - std::min(size, unsure));
  if (rest_ != no_end) rest_ -= resume - from;
  return {.begin = passes_over_ ? resume - 1 : begin, .resume = resume};
}

Decoded WarcFormat::decode(Record& record, Rejection& rejection) {
  const std::string_view raw = record.raw;
  record.alone = false;  // one record of a source that is made for many
  if (!begins_warc_record(raw)) return reject("bad-warc", "no record of a WARC", rejection);
  const std::size_t header_size = warc_header_length(raw).value_or(npos);
  if (header_size == npos) return reject("bad-warc", "the header has no end", rejection);
  const WarcHeader header = parse_warc_header(raw.substr(0, header_size));
  const std::string_view block = raw.substr(header_size);
  if (std::string fault = fault_of(header, block); !fault.empty())
    return reject("bad-warc", std::move(fault), rejection);

  const WarcContent content = content_of(header, block);
  switch (content.kind) {
    case WarcContent::Kind::nothing:
      return Decoded::passed_over;
    case WarcContent::Kind::page:
      return reject("not-text", "a page of HTML (extract its text first)", rejection);
    case WarcContent::Kind::coded:
      return reject("not-text", "the text is compressed (" + quoted(content.coding) + ")",
                    rejection);
    case WarcContent::Kind::text:
      break;
  }
  const Decoded decoded = take_text(content, record, rejection);
  if (decoded == Decoded::record) take_fields(raw.substr(0, header_size), header, record);
  return decoded;
}

Decoded WarcFormat::take_text(const WarcContent& content, Record& record, Rejection& rejection) {
  record.text = content.body;
  if (content.chunked) {
    body_.clear();
    if (!append_chunks(content.body, body_))
      return reject("bad-warc", "the chunks of the body are broken", rejection);
    record.text = body_;
  }
  if (is_blank(record.text)) return Decoded::passed_over;
  record.text = decode_text(record.text, decoder_, record, encoding_named(content.type.charset));
  return Decoded::record;
}

void WarcFormat::take_fields(std::string_view header, const WarcHeader& parsed, Record& record) {
  record.id = parsed.record_id;
  if (record.id.starts_with('<') && record.id.ends_with('>'))
    record.id = record.id.substr(1, record.id.size() - 2);
  if (!is_utf8(record.id)) {
    id_.clear();
    append_repaired(record.id, id_);
    record.id = id_;
  }
  record.given.language = language_of(parsed.languages);
  take_kept(header, record);
}

void WarcFormat::take_kept(std::string_view header, Record& record) {
  kept_.clear();
  kept_ends_.clear();
  for (const std::string& name : keep_) {
    if (const auto found = find_warc_field(header, name)) {
      value_.clear();
      append_unfolded(*found, value_);
      repair_from(0, value_);
      append_json_string(value_, kept_);
    }
    kept_ends_.push_back(kept_.size());
  }
  std::size_t begin = 0;
  for (std::size_t i = 0; i < keep_.size(); begin = kept_ends_[i++]) {
    const auto json = std::string_view(kept_).substr(begin, kept_ends_[i] - begin);
    if (!json.empty()) record.extra.emplace_back(keep_[i], json);
  }
}

// The first of the languages; the others are those of smaller parts.
std::string_view WarcFormat::language_of(std::string_view languages) {
  const std::string_view code = trim(languages.substr(0, languages.find(',')));
  if (code == language_code_) return language_;
  language_code_ = code;
  language_ = is_code(code) ? language_tag(language_code_) : std::string();
  return language_;
}

// A source begins as a web archive with a version line: "WARC/1.0".
Likeness recognise_warc(const Window& window) {
  constexpr std::size_t longest_line = 16;
  const std::string_view bytes = window.bytes.substr(0, longest_line);
  if (may_begin_warc_record(bytes)) return window.to_end ? Likeness::none : Likeness::cut_off;
  if (!begins_warc_record(bytes)) return Likeness::none;
  const std::size_t number = bytes.find('/') + 1;
  const std::string_view behind =
      bytes.substr(std::min(bytes.find_first_not_of("0123456789.", number), bytes.size()));
  if (behind.starts_with('\n') || behind.starts_with("\r\n")) return Likeness::sure;
  const bool cut_off =
      (behind.empty() || behind == "\r") && bytes.size() < longest_line && !window.to_end;
  return cut_off ? Likeness::cut_off : Likeness::none;
}

}  // namespace galley
