#include <fcntl.h>
#include <galley/files.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <utility>

#include "stream/folder.h"
#include "stream/incident.h"
#include "stream/name_list.h"

namespace galley {
namespace {

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

  std::optional<Step> look_at_operand(const std::string& path);
  std::optional<Step> take_listed();
  std::optional<Step> go_on();
  std::optional<Step> enter(const std::string& path, int flags);
  bool is_left_out(const struct stat& status) const;
  Step give(const std::string& path, const struct stat& status);
  std::optional<Step> leave();
  Step fail(const std::string& path, std::string message);
  Step fail(const std::string& path, int error) { return fail(path, message_of(error)); }

  std::vector<std::string> operands;
  std::size_t next_operand = 0;
  std::optional<ListedFiles> list;
  std::optional<NameList> names;       // of the list, once the operands are done
  std::vector<FileIdentity> left_out;  // of folders
  std::vector<Folder> folders;         // from the operand down
  bool told = false;                   // something of the operand: a file or a failure
  WalkedFile file;
  FileFailure failure;
};

FileWalk::FileWalk(std::vector<std::string> operands, std::optional<ListedFiles> list,
                   std::vector<FileIdentity> left_out)
    : state_(std::make_unique<State>()) {
  state_->operands = std::move(operands);
  state_->list = std::move(list);
  state_->left_out = std::move(left_out);
}
FileWalk::~FileWalk() = default;

const WalkedFile& FileWalk::file() const { return state_->file; }
const FileFailure& FileWalk::failure() const { return state_->failure; }

FileWalk::Step FileWalk::next() {
  State& s = *state_;
  for (;;) {
    std::optional<Step> step;
    if (!s.folders.empty()) {
      step = s.go_on();
    } else if (s.next_operand < s.operands.size()) {
      step = s.look_at_operand(s.operands[s.next_operand++]);
    } else if (s.list) {
      step = s.take_listed();
    } else {
      return Step::end;
    }
    if (step) return *step;
  }
}

std::optional<FileWalk::Step> FileWalk::State::look_at_operand(const std::string& path) {
  told = false;
  struct stat status;
  const int result = path == "-" ? fstat(STDIN_FILENO, &status) : stat(path.c_str(), &status);
  if (result != 0) return fail(path, errno);
  return S_ISDIR(status.st_mode) && path != "-" ? enter(path, 0) : give(path, status);
}

std::optional<FileWalk::Step> FileWalk::State::take_listed() {
  if (!names) names.emplace(*list);
  std::string name;
  if (names->next(name)) return look_at_operand(name);
  const std::string path = std::exchange(list, std::nullopt)->path;
  if (!names->failure().empty()) return fail(path, names->failure());
  return std::nullopt;
}

// The next entry of the folder that the walk is in.
std::optional<FileWalk::Step> FileWalk::State::go_on() {
  Folder& folder = folders.back();
  if (folder.next == folder.entries.size()) return leave();
  const FolderEntry& entry = folder.entries[folder.next++];
  const std::string path = join(folder.path, entry.name);
  if (entry.is_folder) return enter(path, O_NOFOLLOW);
  struct stat status;
  if (stat(path.c_str(), &status) != 0) return fail(path, errno);
  if (is_left_out(status)) return std::nullopt;
  return give(path, status);
}

bool FileWalk::State::is_left_out(const struct stat& status) const {
  const FileIdentity identity = {status.st_dev, status.st_ino};
  return std::find(left_out.begin(), left_out.end(), identity) != left_out.end();
}

std::optional<FileWalk::Step> FileWalk::State::enter(const std::string& path, int flags) {
  const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_DIRECTORY | flags);
  if (descriptor < 0) return fail(path, errno);
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

FileWalk::Step FileWalk::State::give(const std::string& path, const struct stat& status) {
  told = true;
  file = {.path = path};
  if (S_ISREG(status.st_mode)) {
    file.regular = true;
    file.size = static_cast<std::uint64_t>(status.st_size);
    file.identity = {status.st_dev, status.st_ino};
  }
  return Step::file;
}

FileWalk::Step FileWalk::State::fail(const std::string& path, std::string message) {
  told = true;
  failure = {path, std::move(message)};
  return Step::failed;
}

}  // namespace galley
