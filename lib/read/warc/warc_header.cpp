#include "read/warc/warc_header.h"

#include <charconv>
#include <limits>

#include "read/warc/named_fields.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view version_start = "WARC/";

constexpr FieldRow<WarcHeader> field_rows[] = {
    {"WARC-Type", &WarcHeader::type},
    {"Content-Length", &WarcHeader::content_length},
    {"Content-Type", &WarcHeader::content_type},
    {"WARC-Record-ID", &WarcHeader::record_id},
    {"WARC-Identified-Content-Language", &WarcHeader::languages},
};

// The named fields behind the version line.
NamedFields fields_of(std::string_view header) {
  return NamedFields(header.substr(header.find('\n') + 1));
}

}  // namespace

std::optional<std::size_t> warc_header_length(std::string_view bytes) {
  const std::string_view searched = bytes.substr(0, longest_warc_header);
  for (std::size_t at = 0;;) {
    const std::string_view line = searched.substr(at);
    if (line.starts_with('\n')) return at + 1;
    if (line.starts_with("\r\n")) return at + 2;
    if (at > 0 && begins_warc_record(line)) return npos;
    const std::size_t found = line.find('\n');
    if (found == npos) break;
    at += found + 1;
  }
  if (bytes.size() >= longest_warc_header) return npos;
  return std::nullopt;
}

WarcHeader parse_warc_header(std::string_view header) {
  WarcHeader parsed;
  take_fields(fields_of(header), field_rows, parsed);
  return parsed;
}

std::optional<std::string_view> find_warc_field(std::string_view header, std::string_view name) {
  std::optional<std::string_view> value;
  NamedFields fields = fields_of(header);
  for (NamedField field; fields.next(field);)
    if (same_word(field.name, name)) value = field.value;
  return value;
}

std::optional<std::uint64_t> block_length(const WarcHeader& header) {
  const std::string_view digits = header.content_length;
  std::uint64_t length = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  // No file is longer, and sums with a header's length stay numbers.
  if (length > std::uint64_t{std::numeric_limits<std::int64_t>::max()}) return std::nullopt;
  return length;
}

bool begins_warc_record(std::string_view bytes) {
  return bytes.size() >= warc_start_length && bytes.starts_with(version_start) &&
         is_ascii_digit(static_cast<unsigned char>(bytes[version_start.size()]));
}

bool may_begin_warc_record(std::string_view bytes) {
  return bytes.size() < warc_start_length &&
         version_start.starts_with(bytes.substr(0, version_start.size()));
}

std::size_t find_warc_record(std::string_view bytes, std::size_t from) {
  for (std::size_t at = bytes.find(version_start, from); at != npos;
       at = bytes.find(version_start, at + 1)) {
    if (bytes[at - 1] == '\n' && begins_warc_record(bytes.substr(at))) return at;
  }
  return npos;
}

}  // namespace galley
