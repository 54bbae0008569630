#include "read/source/descriptor_stream.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace galley {
namespace {

std::string last_error() { return std::generic_category().message(errno); }

}  // namespace

// Waits until there is something to read or an end to tell. False when the signal was raised.
bool DescriptorStream::wait() {
  pollfd waiting[] = {{.fd = descriptor_, .events = POLLIN, .revents = 0},
                      {.fd = stop_, .events = POLLIN, .revents = 0}};
  while (poll(waiting, 2, -1) < 0 && errno == EINTR) continue;
  return waiting[1].revents == 0;
}

bool DescriptorStream::is_ready() {
  pollfd waiting{.fd = descriptor_, .events = POLLIN, .revents = 0};
  return poll(&waiting, 1, 0) != 0;
}

std::size_t DescriptorStream::read(char* to, std::size_t size) {
  if (ended_) return 0;
  for (;;) {
    if (stop_ >= 0 && !wait()) return 0;
    const ssize_t count = ::read(descriptor_, to, size);
    if (count >= 0) {
      const auto bytes = static_cast<std::size_t>(count);
      read_ += bytes;
      ended_ = bytes < size && read_ == size_;
      return bytes;
    }
    // Somebody may have made the descriptor non-blocking.
    if (errno == EAGAIN) wait();
    if (errno != EINTR && errno != EAGAIN) return fail(last_error());
  }
}

std::size_t FileStream::read(char* to, std::size_t size) {
  for (;;) {
    const ssize_t count = pread(descriptor_, to, size, static_cast<off_t>(offset_));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return fail(last_error());
    if (count == 0 && offset_ < size_) return fail("has become shorter while it was read");
    offset_ += static_cast<std::uint64_t>(count);
    return static_cast<std::size_t>(count);
  }
}

}  // namespace galley
