#include <fcntl.h>
#include <galley/files.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

#include "read/compression/decompressor.h"
#include "read/source/descriptor_stream.h"

namespace galley {

File::File(File&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

File& File::operator=(File&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

// The standard input is the process's own: it stays open.
File::~File() {
  if (descriptor_ > STDIN_FILENO) close(descriptor_);
}

File open_file(const std::string& path, int& error) {
  error = 0;
  if (path == "-") return File(STDIN_FILENO);
  int descriptor = -1;
  do {
    descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  } while (descriptor < 0 && errno == EINTR);
  if (descriptor < 0) error = errno;
  return File(descriptor);
}

std::optional<std::uint64_t> size_of_plain_file(const std::string& path) {
  int error = 0;
  const File file = open_file(path, error);
  struct stat status;
  if (error != 0 || fstat(file.descriptor(), &status) != 0 || !S_ISREG(status.st_mode))
    return std::nullopt;
  std::array<char, compression_length> first;
  const std::size_t count = FileStream(file.descriptor(), 0, 0).read(first.data(), first.size());
  if (compression_of({first.data(), count}) != Compression::none) return std::nullopt;
  return static_cast<std::uint64_t>(status.st_size);
}

}  // namespace galley
