// Names of files, one after another from a file that lists them.
#pragma once

#include <galley/files.h>

#include <cstdio>
#include <memory>
#include <string>

namespace galley {

class NameList {
 public:
  // Opens the list. When that fails failure() tells why, and there are no names.
  explicit NameList(const ListedFiles& list);

  // Goes on to the next name; false at the end, and at a failure.
  bool next(std::string& name);

  const std::string& failure() const { return failure_; }  // for people; empty without

 private:
  struct Close {
    void operator()(std::FILE* file) const;
  };

  std::unique_ptr<std::FILE, Close> file_;
  char end_;  // of a name
  std::string failure_;
};

}  // namespace galley
