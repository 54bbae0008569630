#include "read/source/stop_signal.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace galley {

StopSignal::StopSignal() : descriptor_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
  if (descriptor_ < 0) throw std::system_error(errno, std::generic_category());
}

StopSignal::~StopSignal() { close(descriptor_); }

// The only way in which this could fail is that it was done 2^64 times.
void StopSignal::raise() const { eventfd_write(descriptor_, 1); }

}  // namespace galley
