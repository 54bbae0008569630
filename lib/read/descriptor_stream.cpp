#include "read/descriptor_stream.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace galley {
namespace {

enum class Patience : int { none = 0, endless = -1 };

// How many answers there are, or -1 as poll() gives it.
int poll_input(int descriptor, Patience patience) {
  pollfd waiting{.fd = descriptor, .events = POLLIN, .revents = 0};
  return poll(&waiting, 1, static_cast<int>(patience));
}

// A descriptor that somebody made non-blocking has nothing yet: wait until it has.
bool wait_for_input(int descriptor) {
  return poll_input(descriptor, Patience::endless) >= 0 || errno == EINTR;
}

std::string last_error() { return std::generic_category().message(errno); }

}  // namespace

std::size_t DescriptorStream::read(char* to, std::size_t size) {
  for (;;) {
    const ssize_t count = ::read(descriptor_, to, size);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno == EINTR) continue;
    if (errno != EAGAIN || !wait_for_input(descriptor_)) return fail(last_error());
  }
}

bool DescriptorStream::is_ready() { return poll_input(descriptor_, Patience::none) != 0; }

std::size_t FileStream::read(char* to, std::size_t size) {
  for (;;) {
    const ssize_t count = pread(descriptor_, to, size, static_cast<off_t>(offset_));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return fail(last_error());
    offset_ += static_cast<std::uint64_t>(count);
    return static_cast<std::size_t>(count);
  }
}

}  // namespace galley
