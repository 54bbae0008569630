#include <fcntl.h>
#include <galley/files.h>
#include <sys/stat.h>

#include <cerrno>
#include <optional>
#include <system_error>
#include <utility>

#include "stream/folder.h"

namespace galley {
namespace {

// Opens for reading; -1 and errno when it cannot be. A pipe is waited for until it has a writer.
int open_path(const std::string& path, int flags) {
  int descriptor = -1;
  do {
    descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | flags);
  } while (descriptor < 0 && errno == EINTR);
  return descriptor;
}

bool is_folder(int descriptor) {
  struct stat status;
  return fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode);
}

std::string join(const std::string& folder, const std::string& name) {
  return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

}  // namespace

struct FileWalk::State {
  // A folder on the way down.
  struct Folder {
    std::string path;
    std::vector<FolderEntry> entries;
    std::size_t next = 0;
  };

  std::optional<Step> open_operand(const std::string& path);
  std::optional<Step> go_on();
  std::optional<Step> enter(const std::string& path, int descriptor);
  std::optional<Step> leave();
  Step give(const std::string& path, int descriptor);
  Step fail(const std::string& path, std::string message);
  Step fail(const std::string& path, int error) {
    return fail(path, std::generic_category().message(error));
  }

  std::vector<std::string> operands;
  std::size_t next_operand = 0;
  std::vector<Folder> folders;  // from the operand down
  bool told = false;            // something of the operand: a file or a failure
  File file;
  FileFailure failure;
};

FileWalk::FileWalk(std::vector<std::string> operands) : state_(std::make_unique<State>()) {
  state_->operands = std::move(operands);
}
FileWalk::~FileWalk() = default;

File& FileWalk::file() { return state_->file; }
const FileFailure& FileWalk::failure() const { return state_->failure; }

FileWalk::Step FileWalk::next() {
  State& s = *state_;
  s.file = File();
  for (;;) {
    std::optional<Step> step;
    if (!s.folders.empty()) {
      step = s.go_on();
    } else if (s.next_operand < s.operands.size()) {
      step = s.open_operand(s.operands[s.next_operand++]);
    } else {
      return Step::end;
    }
    if (step) return *step;
  }
}

std::optional<FileWalk::Step> FileWalk::State::open_operand(const std::string& path) {
  told = false;
  if (path == "-") return give(path, 0);
  const int descriptor = open_path(path, 0);
  if (descriptor < 0) return fail(path, errno);
  return is_folder(descriptor) ? enter(path, descriptor) : give(path, descriptor);
}

// The next entry of the folder that the walk is in.
std::optional<FileWalk::Step> FileWalk::State::go_on() {
  Folder& folder = folders.back();
  if (folder.next == folder.entries.size()) return leave();
  const FolderEntry& entry = folder.entries[folder.next++];
  const std::string path = join(folder.path, entry.name);
  const int descriptor = open_path(path, entry.is_folder ? O_DIRECTORY | O_NOFOLLOW : 0);
  if (descriptor < 0) return fail(path, errno);
  return entry.is_folder ? enter(path, descriptor) : give(path, descriptor);
}

std::optional<FileWalk::Step> FileWalk::State::enter(const std::string& path, int descriptor) {
  int error = 0;
  folders.push_back({path, read_folder(descriptor, error)});
  if (error != 0) return fail(path, error);
  return std::nullopt;
}

std::optional<FileWalk::Step> FileWalk::State::leave() {
  const std::string path = std::move(folders.back().path);
  folders.pop_back();
  if (folders.empty() && !told) return fail(path, "no files in this folder");
  return std::nullopt;
}

FileWalk::Step FileWalk::State::give(const std::string& path, int descriptor) {
  told = true;
  file = File(path, descriptor);
  return Step::file;
}

FileWalk::Step FileWalk::State::fail(const std::string& path, std::string message) {
  told = true;
  failure = {path, std::move(message)};
  return Step::failed;
}

}  // namespace galley
