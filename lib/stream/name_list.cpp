#include "stream/name_list.h"

#include <cerrno>
#include <cstdlib>
#include <string_view>

#include "stream/incident.h"

namespace galley {
namespace {

// Takes the CR of a line's end off; of a blank line nothing is left.
void trim_line(std::string& line) {
  if (line.ends_with('\r')) line.pop_back();
  if (line.find_first_not_of(" \t") == std::string::npos) line.clear();
}

}  // namespace

void NameList::Close::operator()(std::FILE* file) const {
  if (file != stdin) std::fclose(file);
}

NameList::NameList(const ListedFiles& list)
    : file_(list.path == "-" ? stdin : std::fopen(list.path.c_str(), "rbe")),
      end_(list.end == ListedFiles::End::nul ? '\0' : '\n') {
  if (!file_) failure_ = message_of(errno);
}

bool NameList::next(std::string& name) {
  if (!file_) return false;
  char* line = nullptr;
  std::size_t room = 0;
  name.clear();
  while (name.empty()) {
    errno = 0;
    const ssize_t length = getdelim(&line, &room, end_, file_.get());
    if (length < 0 && errno != 0) failure_ = message_of(errno);
    if (length < 0) break;
    name.assign(line, static_cast<std::size_t>(length));
    if (name.back() == end_) name.pop_back();
    if (end_ == '\n') trim_line(name);
  }
  std::free(line);
  if (name.find('\0') != std::string::npos) {
    failure_ = "a name holds a NUL (add -0)";
    return false;
  }
  return !name.empty();
}

}  // namespace galley
