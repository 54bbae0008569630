#include "read/warc/http_response.h"

#include <doctest/doctest.h>

using namespace galley;

namespace {

int status(std::string_view line) {
  const auto response = parse_http_response(std::string(line) + "\r\n\r\n");
  return response ? response->status : -1;
}

}  // namespace

TEST_CASE("a response has a status, fields and a body") {
  const auto response = parse_http_response(
      "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\nContent-Encoding: br\r\n"
      "Transfer-Encoding: chunked\r\n\r\nbody\r\n\r\n");
  REQUIRE(response);
  CHECK(response->status == 200);
  CHECK(response->content_type == "text/plain");
  CHECK(response->content_coding == "br");
  CHECK(response->transfer_coding == "chunked");
  CHECK(response->body == "body\r\n\r\n");
}

TEST_CASE("identity is no coding") {
  const auto response = parse_http_response(
      "HTTP/1.1 200\nContent-Encoding: Identity\nTransfer-Encoding: identity\n\n");
  REQUIRE(response);
  CHECK(response->content_coding == "");
  CHECK(response->transfer_coding == "");
}

TEST_CASE("a status is three digits behind the version") {
  CHECK(status("HTTP/1.1 404 Not Found") == 404);
  CHECK(status("HTTP/2 204") == 204);
  CHECK(status("HTTP/1.1 20") == 0);
  CHECK(status("HTTP/1.1 2x0") == 0);
  CHECK(status("HTTP/1.1") == 0);
  CHECK(status("GET / HTTP/1.1") == -1);
}

TEST_CASE("what has no end of its head is no response") {
  CHECK(!parse_http_response("HTTP/1.1 200 OK\r\nA: b\r\n"));
  CHECK(!parse_http_response("HTTP/1.1 200 OK\r\n" + std::string(longest_head, 'x') + "\r\n\r\n"));
  CHECK(may_begin_http_response(""));
  CHECK(may_begin_http_response("HT"));
  CHECK(may_begin_http_response("HTTP/1.1 200 OK\r\nA: b\r\n"));
  CHECK(!may_begin_http_response("HTTP/1.1 200 OK\r\n\r\n"));
  CHECK(!may_begin_http_response("HX"));
  CHECK(!may_begin_http_response("HTTP/1.1 " + std::string(longest_head, 'x')));
}
