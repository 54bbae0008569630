#include <fcntl.h>
#include <galley/output.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <utility>

namespace galley {
namespace {

constexpr std::size_t full = 256 << 10;  // bytes to collect before writing

// The temporary files to remove when the process is ended; a signal handler can see no more.
std::array<const char* volatile, 4> unfinished = {};

void remove_and_end(int signal) {
  for (const char* const path : unfinished)
    if (path != nullptr) unlink(path);
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

// A file beyond those that there is room for is left behind by a signal, under its dotted name.
void guard(const std::string& temporary) {
  for (const char* volatile& place : unfinished) {
    if (place != nullptr) continue;
    place = temporary.c_str();
    break;
  }
  for (const int signal : {SIGHUP, SIGINT, SIGTERM})
    if (std::signal(signal, remove_and_end) == SIG_IGN) std::signal(signal, SIG_IGN);
}

void let_go(const std::string& temporary) {
  for (const char* volatile& place : unfinished)
    if (place == temporary.c_str()) place = nullptr;
}

// Makes sure that the folder's entry for the file outlasts a crash; not all file systems can.
void sync_folder(const std::string& place) {
  const std::string folder = std::filesystem::path(place).parent_path().string();
  const int descriptor = open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return;
  fsync(descriptor);
  close(descriptor);
}

// A link stays, and what it leads to is replaced or made.
std::filesystem::path resolve(const std::filesystem::path& path) {
  std::error_code error;
  const auto resolved = std::filesystem::canonical(path, error);
  if (!error) return resolved;
  const auto target = std::filesystem::read_symlink(path, error);
  return error ? path : resolve(path.parent_path() / target);
}

// Makes a file beside its place, and sets `name` to its path. Gives -1, and errno tells why, when
// that fails.
int make_beside(const std::filesystem::path& place, std::string& name) {
  const std::string begin = "." + place.filename().string() + "." + std::to_string(getpid());
  // Another container may number its processes alike, and one that was killed have left its file.
  constexpr int most_tries = 1000;
  for (int number = 0; number < most_tries; ++number) {
    const std::string end = "-" + std::to_string(number) + ".galley";
    name = (place.parent_path() / (begin + end)).string();
    const int descriptor = open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor >= 0 || errno != EEXIST) return descriptor;
  }
  return -1;
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
  let_go(temporary_);
  if (descriptor_ > STDERR_FILENO) close(descriptor_);
}

void Output::open_file() {
  descriptor_ = -1;
  struct stat status;
  const bool is_there = stat(path_.c_str(), &status) == 0;
  if (!is_there && errno != ENOENT) return fail(errno);
  if (is_there && !S_ISREG(status.st_mode)) {
    descriptor_ = open(path_.c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    const std::filesystem::path place = resolve(path_);
    place_ = place.string();
    descriptor_ = make_beside(place, temporary_);
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

void Output::keep_owner_and_mode() {
  struct stat status;
  if (temporary_.empty() || stat(place_.c_str(), &status) != 0) return;
  [[maybe_unused]] const int given = fchown(descriptor_, status.st_uid, status.st_gid);
  if (fchmod(descriptor_, status.st_mode & 07777) != 0) fail(errno);
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
  // The name may only change when the bytes are safe.
  if (good() && !temporary_.empty() && fsync(descriptor_) != 0) fail(errno);
  // Some file systems tell only here that the bytes did not fit.
  if (descriptor_ >= 0 && close(std::exchange(descriptor_, -1)) != 0) fail(errno);
  if (temporary_.empty() || !good()) return good();
  if (rename(temporary_.c_str(), place_.c_str()) != 0) {
    fail(errno);
    return false;
  }
  let_go(temporary_);
  temporary_.clear();
  sync_folder(place_);
  return true;
}

std::optional<FileIdentity> Output::identity() const {
  struct stat status;
  if (fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return FileIdentity{status.st_dev, status.st_ino};
}

std::optional<FileIdentity> Output::replaced() const {
  struct stat status;
  if (place_.empty() || stat(place_.c_str(), &status) != 0) return std::nullopt;
  return FileIdentity{status.st_dev, status.st_ino};
}

}  // namespace galley
