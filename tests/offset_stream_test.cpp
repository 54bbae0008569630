#include "read/source/offset_stream.h"

#include <doctest/doctest.h>

#include <string>

#include "read/source/memory_stream.h"

using namespace galley;

namespace {

std::string rest_from(std::string_view bytes, std::uint64_t offset) {
  MemoryStream source(bytes);
  OffsetStream stream(source, offset);
  std::string rest;
  char piece[3];
  while (const std::size_t count = stream.read(piece, sizeof piece)) rest.append(piece, count);
  CHECK(stream.failure() == "");
  return rest;
}

}  // namespace

TEST_CASE("a stream is read from the offset on") {
  const std::string_view bytes = "0123456789";
  for (std::uint64_t offset = 0; offset <= bytes.size(); ++offset)
    CHECK(rest_from(bytes, offset) == bytes.substr(offset));
  CHECK(rest_from(bytes, 11) == "");
  CHECK(rest_from("", 11) == "");
}
