// The header before a member of a zip archive (APPNOTE.TXT, 4.3.7), for what libarchive does not
// hand over: the name's own bytes, and how the member is stored.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace galley {

struct ZipHeader {
  bool is_encrypted;
  unsigned method;
  std::string_view name;
};

// The first header in these bytes, if it is there as a whole.
std::optional<ZipHeader> find_zip_header(std::string_view bytes);

}  // namespace galley
