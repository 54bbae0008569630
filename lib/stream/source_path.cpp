#include "stream/source_path.h"

#include <cerrno>

namespace galley {

std::string path_of_member(std::string_view file, std::string_view member) {
  return std::string(file).append("!").append(member);
}

File open_source(SourcePath& path, int& error) {
  File file = open_file(path.file, error);
  const int first_error = error;
  for (std::size_t at = path.file.find('!'); error == ENOENT || error == ENOTDIR;
       at = path.file.find('!', at + 1)) {
    if (at == std::string::npos) break;
    file = open_file(path.file.substr(0, at), error);
    if (error != 0) continue;
    path.member = path.file.substr(at + 1);
    path.file.resize(at);
    return file;
  }
  error = first_error;
  return file;
}

}  // namespace galley
