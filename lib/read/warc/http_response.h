// A response of HTTP/1 as it went over the line, and was archived.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace galley {

// The longest head that is read.
inline constexpr std::size_t longest_head = 1 << 16;

struct HttpResponse {
  int status = 0;
  std::string_view content_type;
  std::string_view content_coding;   // as "gzip"; empty where the body is the document as it is
  std::string_view transfer_coding;  // as "chunked"; empty where the body came in one piece
  std::string_view body;             // as it stands
};

// Nothing when the bytes are no response or its head does not end.
std::optional<HttpResponse> parse_http_response(std::string_view bytes);

// Whether more bytes behind these may make a response of them.
bool may_begin_http_response(std::string_view bytes);

// Appends the data of a body in chunks. A body that was cut off gives what is there, and one that
// has no chunks, because the archive's writer put them together, is taken as it is. False where
// chunks are followed by something else.
bool append_chunks(std::string_view body, std::string& out);

}  // namespace galley
