#include "read/source/head_stream.h"

#include <doctest/doctest.h>

#include <string>

#include "read/source/failed_stream.h"
#include "read/source/memory_stream.h"

using namespace galley;

namespace {

std::string rest_of(ByteStream& stream) {
  std::string rest;
  char piece[3];
  while (const std::size_t count = stream.read(piece, sizeof piece)) rest.append(piece, count);
  return rest;
}

}  // namespace

TEST_CASE("what was looked at is read all the same") {
  const std::string bytes = "0123456789";
  for (const std::size_t size : {0u, 1u, 4u, 10u, 20u}) {
    MemoryStream from(bytes);
    HeadStream stream(from, 6);
    CHECK(stream.head(size) == bytes.substr(0, std::min<std::size_t>(size, 6)));
    CHECK(rest_of(stream) == bytes);
    CHECK(stream.failure() == "");
  }
}

TEST_CASE("a stream is seen to its end where there is room for more") {
  const std::string bytes = "0123456789";
  for (const std::size_t room : {9u, 10u, 11u}) {
    MemoryStream from(bytes);
    HeadStream stream(from, room);
    CHECK(stream.sees_all() == (room > bytes.size()));
    CHECK(stream.seen() == bytes.substr(0, room));
  }
}

TEST_CASE("a stream that fails is not seen to its end") {
  FailedStream from("gone");
  HeadStream stream(from);
  CHECK(!stream.sees_all());
  CHECK(rest_of(stream) == "");
  CHECK(stream.failure() == "gone");
}
