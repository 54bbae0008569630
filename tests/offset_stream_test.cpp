#include "read/offset_stream.h"

#include <doctest/doctest.h>

#include <string>

#include "read/memory_stream.h"

using namespace galley;

namespace {

std::string rest_from(std::string_view bytes, std::uint64_t offset, std::size_t head) {
  MemoryStream source(bytes);
  OffsetStream stream(source, offset);
  CHECK(stream.head(head) == bytes.substr(0, head));
  std::string rest;
  char piece[3];
  while (const std::size_t count = stream.read(piece, sizeof piece)) rest.append(piece, count);
  CHECK(stream.failure() == "");
  return rest;
}

}  // namespace

TEST_CASE("a stream is read from the offset on, wherever its head ends") {
  const std::string_view bytes = "0123456789";
  for (std::uint64_t offset = 0; offset <= bytes.size(); ++offset)
    for (std::size_t head = 0; head <= bytes.size() + 2; ++head)
      CHECK(rest_from(bytes, offset, head) == bytes.substr(offset));
  CHECK(rest_from(bytes, 11, 4) == "");
  CHECK(rest_from("", 11, 4) == "");
}
