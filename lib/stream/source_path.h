// What people call a source: a file, or a member of an archive, "dump.tar!may/a.txt".
#pragma once

#include <galley/files.h>

#include <optional>
#include <string>
#include <string_view>

namespace galley {

struct SourcePath {
  std::string file;
  std::optional<std::string> member;
};

std::string path_of_member(std::string_view file, std::string_view member);

// Opens the file of a source that is called `path.file` as a whole. Where no file is called so, its
// start up to a "!" may be one's name, and what stands behind that a member's: then the two are set
// apart. When nothing can be opened `error` is an errno.
File open_source(SourcePath& path, int& error);

}  // namespace galley
