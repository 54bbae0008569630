#include "read/warc/media_type.h"

#include "read/warc/named_fields.h"
#include "text/utf8.h"

namespace galley {
namespace {

// Takes what stands before the sign, which goes, too; all of it where there is no such sign.
std::string_view take_until(char sign, std::string_view& rest) {
  const std::size_t end = rest.find(sign);
  const std::string_view taken = rest.substr(0, end);
  rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
  return trim(taken);
}

std::string_view without_quotes(std::string_view value) {
  if (value.starts_with('"')) value.remove_prefix(1);
  if (value.ends_with('"')) value.remove_suffix(1);
  return value;
}

}  // namespace

MediaType parse_media_type(std::string_view value) {
  MediaType type{.name = take_until(';', value), .charset = {}};
  while (!value.empty()) {
    std::string_view parameter = take_until(';', value);
    if (same_word(take_until('=', parameter), "charset"))
      type.charset = without_quotes(trim(parameter));
  }
  return type;
}

}  // namespace galley
