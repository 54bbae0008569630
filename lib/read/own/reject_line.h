// A line of a list of rejected records, as append_reject() writes it.
#pragma once

#include <galley/formats.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace galley {

struct RejectLine {
  std::string path;
  std::uint64_t offset = 0;
  bool to_the_end = false;  // not one record, but the rest of the source
  std::uint64_t line = 0;   // of the source, 0 where it was not counted
  SourceFormat format = SourceFormat::jsonl;
  std::optional<std::string> bytes;  // of the record, where they were kept
};

// Nothing when the line is no such line.
std::optional<RejectLine> parse_reject_line(std::string_view line);

}  // namespace galley
