#include "read/source/descriptor_stream.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <string>

#include "folder.h"

using namespace galley;
using galley::test::Folder;

namespace {

// All that a stream gives of a file of ten bytes that is said to have so many, `room` bytes at a
// time at most.
std::string all_of(std::uint64_t size, std::size_t room) {
  const Folder folder;
  const int descriptor = open(folder.write("file", "0123456789").c_str(), O_RDONLY | O_CLOEXEC);
  DescriptorStream stream(descriptor, size);
  std::string all;
  std::string piece(room, '\0');
  while (const std::size_t count = stream.read(piece.data(), room)) all.append(piece, 0, count);
  CHECK(stream.read(piece.data(), room) == 0);
  CHECK(stream.failure() == "");
  close(descriptor);
  return all;
}

}  // namespace

TEST_CASE("a file is read whole, whatever size it was found with and however much is asked for") {
  for (const std::uint64_t size : {0u, 9u, 10u, 11u})
    for (const std::size_t room : {1u, 3u, 5u, 9u, 10u, 11u, 100u})
      CHECK(all_of(size, room) == "0123456789");
}
