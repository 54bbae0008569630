#include "read/warc/http_response.h"

#include <charconv>
#include <cstdint>
#include <iterator>

#include "read/warc/named_fields.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::string_view version_start = "HTTP/";

constexpr FieldRow<HttpResponse> field_rows[] = {
    {"Content-Type", &HttpResponse::content_type},
    {"Content-Encoding", &HttpResponse::content_coding},
    {"Transfer-Encoding", &HttpResponse::transfer_coding},
};

// The three digits of a line "HTTP/1.1 200 OK", else 0.
int parse_status(std::string_view line) {
  const std::size_t space = line.find(' ');
  if (space == npos || line.size() < space + 4) return 0;
  int status = 0;
  const char* const begin = line.data() + space + 1;
  const auto [end, error] = std::from_chars(begin, begin + 3, status);
  return error == std::errc() && end == begin + 3 ? status : 0;
}

// Takes a line with the size of a chunk, which is hexadecimal and may have extensions behind it.
std::optional<std::uint64_t> take_chunk_size(std::string_view& rest) {
  std::uint64_t size = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), size, 16);
  if (error != std::errc()) return std::nullopt;
  const std::size_t line_end = rest.find('\n');
  const std::size_t digits = static_cast<std::size_t>(end - rest.data());
  if (line_end == npos) return std::nullopt;
  const std::string_view behind = trim(rest.substr(digits, line_end - digits));
  if (!behind.empty() && behind.front() != ';') return std::nullopt;
  rest.remove_prefix(line_end + 1);
  return size;
}

void take_line_end(std::string_view& rest) {
  if (rest.starts_with('\r')) rest.remove_prefix(1);
  if (rest.starts_with('\n')) rest.remove_prefix(1);
}

}  // namespace

std::optional<HttpResponse> parse_http_response(std::string_view bytes) {
  if (!bytes.starts_with(version_start)) return std::nullopt;
  const std::size_t length = header_length(bytes.substr(0, longest_head));
  if (length == npos) return std::nullopt;
  const std::string_view head = bytes.substr(0, length);
  const std::size_t first_line = head.find('\n');
  HttpResponse response;
  response.status = parse_status(head.substr(0, first_line));
  response.body = bytes.substr(length);
  take_fields(NamedFields(head.substr(first_line + 1)), field_rows, response);
  if (same_word(response.content_coding, "identity")) response.content_coding = {};
  if (same_word(response.transfer_coding, "identity")) response.transfer_coding = {};
  return response;
}

bool may_begin_http_response(std::string_view bytes) {
  if (bytes.size() < version_start.size()) return version_start.starts_with(bytes);
  return bytes.starts_with(version_start) && bytes.size() < longest_head &&
         header_length(bytes) == npos;
}

bool append_chunks(std::string_view body, std::string& out) {
  auto size = take_chunk_size(body);
  if (!size) {
    out += body;
    return true;
  }
  while (*size > 0) {
    out += body.substr(0, *size);
    if (*size >= body.size()) return true;
    body.remove_prefix(*size);
    take_line_end(body);
    if (body.empty()) return true;
    size = take_chunk_size(body);
    if (!size) return false;
  }
  return true;
}

}  // namespace galley
