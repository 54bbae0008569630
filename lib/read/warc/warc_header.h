// The header of a record of a web archive (ISO 28500): a version line and named fields.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace galley {

// The longest header that is read, its blank line among it.
inline constexpr std::size_t longest_warc_header = 1 << 16;

// How the values stand there. A field that is not there is empty; of one that is written twice the
// last counts.
struct WarcHeader {
  std::string_view type;
  std::string_view content_length;
  std::string_view content_type;
  std::string_view record_id;
  std::string_view languages;  // WARC-Identified-Content-Language: "eng,deu"
};

// How many bytes the header is that `bytes` begin with; npos where it has no end: it is too long,
// or another record begins first. Nothing where `bytes` end before that can be told.
std::optional<std::size_t> warc_header_length(std::string_view bytes);

// `header` begins with the version line and ends with the blank line.
WarcHeader parse_warc_header(std::string_view header);

// The value of the field with that name in any case, nothing without one.
std::optional<std::string_view> find_warc_field(std::string_view header, std::string_view name);

// The bytes of the block, where the header tells.
std::optional<std::uint64_t> block_length(const WarcHeader& header);

// Whether the bytes begin as a record does: "WARC/" and a digit. The first of them, and any that
// are too few, may do so when more come.
bool begins_warc_record(std::string_view bytes);
bool may_begin_warc_record(std::string_view bytes);

// The first line at or after `from` that begins a record, npos without one. `from` is not 0: the
// byte before it is looked at, too.
std::size_t find_warc_record(std::string_view bytes, std::size_t from);

// Less than so many bytes at the end of a window do not tell whether a record begins there.
inline constexpr std::size_t warc_start_length = 6;

}  // namespace galley
