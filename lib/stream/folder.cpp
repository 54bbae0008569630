#include "stream/folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace galley {
namespace {

enum class Kind { file, folder, other };

Kind kind_of_mode(mode_t mode) {
  return S_ISREG(mode) ? Kind::file : S_ISDIR(mode) ? Kind::folder : Kind::other;
}

Kind kind_of_link(int folder, const char* name) {
  struct stat status;
  if (fstatat(folder, name, &status, 0) != 0) return Kind::file;  // opening it will say why
  return S_ISREG(status.st_mode) ? Kind::file : Kind::other;
}

// For file systems that do not tell with the name.
Kind kind_by_asking(int folder, const char* name) {
  struct stat status;
  if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0) return Kind::file;
  return S_ISLNK(status.st_mode) ? kind_of_link(folder, name) : kind_of_mode(status.st_mode);
}

Kind kind_of(int folder, const dirent& entry) {
  switch (entry.d_type) {
    case DT_REG:
      return Kind::file;
    case DT_DIR:
      return Kind::folder;
    case DT_LNK:
      return kind_of_link(folder, entry.d_name);
    case DT_UNKNOWN:
      return kind_by_asking(folder, entry.d_name);
    default:
      return Kind::other;
  }
}

}  // namespace

std::vector<FolderEntry> read_folder(int descriptor, int& error) {
  std::vector<FolderEntry> entries;
  DIR* const folder = fdopendir(descriptor);
  if (folder == nullptr) {
    error = errno;
    close(descriptor);
    return entries;
  }
  // readdir() tells its end from an error by errno alone, which the look at a link may set.
  while (const dirent* entry = (errno = 0, readdir(folder))) {
    if (entry->d_name[0] == '.') continue;
    const Kind kind = kind_of(descriptor, *entry);
    if (kind != Kind::other) entries.push_back({entry->d_name, kind == Kind::folder});
  }
  error = errno;
  closedir(folder);
  std::sort(entries.begin(), entries.end(),
            [](const FolderEntry& a, const FolderEntry& b) { return a.name < b.name; });
  return entries;
}

}  // namespace galley
