#include "output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <utility>

namespace galley {
namespace {

constexpr std::size_t full = 256 << 10;  // bytes to collect before writing

// The temporary file to remove when the process is ended; a signal handler can see no more.
const char* volatile unfinished = nullptr;

void remove_and_end(int signal) {
  if (unfinished != nullptr) unlink(unfinished);
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void guard(const std::string& temporary) {
  unfinished = temporary.c_str();
  for (const int signal : {SIGHUP, SIGINT, SIGTERM})
    if (std::signal(signal, remove_and_end) == SIG_IGN) std::signal(signal, SIG_IGN);
}

bool is_no_regular_file(const std::string& path) {
  struct stat status;
  return stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
}

// A link stays and what it leads to is replaced.
std::filesystem::path resolve(const std::string& path) {
  std::error_code error;
  const auto resolved = std::filesystem::canonical(path, error);
  return error ? std::filesystem::path(path) : resolved;
}

}  // namespace

Output::Output(std::string path) : path_(std::move(path)) {
  if (path_.empty() || path_ == "-") {
    path_ = "standard output";
    terminal_ = isatty(descriptor_) != 0;
  } else {
    open_file();
  }
}

Output::~Output() {
  if (!temporary_.empty()) unlink(temporary_.c_str());
  unfinished = nullptr;
  if (descriptor_ > STDERR_FILENO) close(descriptor_);
}

void Output::open_file() {
  if (is_no_regular_file(path_)) {
    descriptor_ = open(path_.c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    const std::filesystem::path place = resolve(path_);
    const std::string name =
        "." + place.filename().string() + "." + std::to_string(getpid()) + ".galley";
    temporary_ = (place.parent_path() / name).string();
    place_ = place.string();
    descriptor_ = open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor_ < 0)
      temporary_.clear();
    else
      guard(temporary_);
  }
  if (descriptor_ < 0) fail(errno);
}

void Output::fail(int error) {
  if (error == EPIPE) {  // whoever started us ignores the signal; its meaning stays
    std::signal(SIGPIPE, SIG_DFL);
    std::raise(SIGPIPE);
  }
  if (error_ == 0) error_ = error;
  collected_.clear();
}

void Output::write(std::string_view bytes) {
  // Much goes out at once, as it stands; little is collected.
  if (!collected_.empty() || bytes.size() < full) {
    collected_ += bytes;
    if (collected_.size() >= full || !good()) flush();
  } else {
    write_all(bytes);
  }
}

void Output::flush() {
  write_all(collected_);
  collected_.clear();
}

void Output::write_all(std::string_view bytes) {
  while (good() && !bytes.empty()) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written >= 0)
      bytes.remove_prefix(static_cast<std::size_t>(written));
    else if (errno != EINTR)
      fail(errno);
  }
}

bool Output::finish() {
  flush();
  // Some file systems tell only here that the bytes did not fit.
  if (descriptor_ >= 0 && close(std::exchange(descriptor_, -1)) != 0) fail(errno);
  if (temporary_.empty()) return good();
  if (good() && rename(temporary_.c_str(), place_.c_str()) != 0) fail(errno);
  if (good()) temporary_.clear();
  return good();
}

std::optional<FileIdentity> Output::identity() const {
  struct stat status;
  if (fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return FileIdentity{status.st_dev, status.st_ino};
}

}  // namespace galley
