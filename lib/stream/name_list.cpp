#include "stream/name_list.h"

#include <cerrno>
#include <cstdlib>
#include <string_view>

namespace galley {

void NameList::Close::operator()(std::FILE* file) const {
  if (file != stdin) std::fclose(file);
}

NameList::NameList(const ListedFiles& list)
    : file_(list.path == "-" ? stdin : std::fopen(list.path.c_str(), "rbe")),
      end_(list.end == ListedFiles::End::nul ? '\0' : '\n') {
  if (!file_) error_ = errno;
}

bool NameList::next(std::string& name) {
  if (!file_) return false;
  char* line = nullptr;
  std::size_t room = 0;
  name.clear();
  while (name.empty()) {
    errno = 0;
    const ssize_t length = getdelim(&line, &room, end_, file_.get());
    if (length < 0) error_ = errno;
    if (length < 0) break;
    name.assign(line, static_cast<std::size_t>(length));
    if (name.back() == end_) name.pop_back();
  }
  std::free(line);
  return !name.empty();
}

}  // namespace galley
