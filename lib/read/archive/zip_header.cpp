#include "read/archive/zip_header.h"

#include <algorithm>

namespace galley {
namespace {

constexpr std::string_view mark = "PK\x03\x04";
constexpr std::size_t fixed_size = 30;

unsigned number_at(std::string_view header, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(header[i]); };
  return byte(at) | static_cast<unsigned>(byte(at + 1)) << 8;
}

}  // namespace

std::optional<ZipHeader> find_zip_header(std::string_view bytes) {
  bytes.remove_prefix(std::min(bytes.find(mark), bytes.size()));
  if (bytes.size() < fixed_size) return std::nullopt;
  const std::size_t name_size = number_at(bytes, 26);
  if (bytes.size() < fixed_size + name_size) return std::nullopt;
  return ZipHeader{.is_encrypted = (number_at(bytes, 6) & 1) != 0,
                   .method = number_at(bytes, 8),
                   .name = bytes.substr(fixed_size, name_size)};
}

}  // namespace galley
