#include <fcntl.h>
#include <galley/files.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

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

}  // namespace galley
