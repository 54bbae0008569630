// Names of files, one after another from a file that lists them.
#pragma once

#include <galley/files.h>

#include <cstdio>
#include <memory>
#include <string>

namespace galley {

class NameList {
 public:
  // Opens the list. When that fails error() tells why, and there are no names.
  explicit NameList(const ListedFiles& list);

  // Goes on to the next name that is not empty; false at the end, and at an error.
  bool next(std::string& name);

  int error() const { return error_; }  // an errno, 0 without

 private:
  struct Close {
    void operator()(std::FILE* file) const;
  };

  std::unique_ptr<std::FILE, Close> file_;
  char end_;  // of a name
  int error_ = 0;
};

}  // namespace galley
