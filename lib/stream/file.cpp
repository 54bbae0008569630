#include <galley/files.h>
#include <unistd.h>

#include <utility>

namespace galley {

File::File(std::string path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}

File::File(File&& other) noexcept
    : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)) {}

File& File::operator=(File&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

// The standard input is the process's own: it stays open.
File::~File() {
  if (descriptor_ > STDIN_FILENO) close(descriptor_);
}

}  // namespace galley
