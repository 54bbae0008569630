#include "bytes/bit_planes.h"

#include <doctest/doctest.h>

#include <string>

#include "bytes/block_bytes.h"

using namespace galley;

TEST_CASE("each plane has one bit of each byte") {
  std::string bytes(bit_planes_bytes, '\0');
  bytes[0] = '\x01';
  bytes[63] = '\x81';
  const BitPlanes planes = bit_planes(bytes.data());
  CHECK(planes[0] == (std::uint64_t{1} << 63 | 1));
  CHECK(planes[1] == 0);
  CHECK(planes[7] == std::uint64_t{1} << 63);
}

TEST_CASE("the fast bit planes are the plain ones for every byte at every place") {
  int different = 0;
  for (int byte = 0; byte < 256; ++byte) {
    for (std::size_t at = 0; at < bit_planes_bytes; ++at) {
      std::string bytes(bit_planes_bytes, at % 2 == 0 ? '\x55' : '\xAA');
      bytes[at] = static_cast<char>(byte);
      const BitPlanes planes = plain_bit_planes(bytes.data());
      different += planes != bit_planes(bytes.data());
      different += planes != sse2_bit_planes(bytes.data());
    }
  }
  CHECK(different == 0);
}

TEST_CASE("zeros stand behind the end of a text") {
  const std::string text(70, 'x');
  CHECK(BlockBytes(text, 6).data() == text.data() + 6);
  const BlockBytes last(text, 69);
  CHECK(std::string_view(last.data(), 64) == "x" + std::string(63, '\0'));
}
