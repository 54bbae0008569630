#include "text/repair.h"

#include <simdjson.h>

#include "text/utf8.h"

namespace galley {

bool is_utf8(std::string_view bytes) {
  // The names of files and records: simdjson begins with a cost of its own.
  constexpr std::size_t few = 64;
  if (bytes.size() < few && is_ascii(bytes)) return true;
  return simdjson::validate_utf8(bytes.data(), bytes.size());
}

void append_repaired(std::string_view bytes, std::string& out) {
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint found = decode(bytes, at);
    append_utf8(found.value, out);
    at += found.length;
  }
}

void repair_from(std::size_t begin, std::string& out) {
  if (is_utf8(std::string_view(out).substr(begin))) return;
  const std::string broken = out.substr(begin);
  out.resize(begin);
  append_repaired(broken, out);
}

}  // namespace galley
