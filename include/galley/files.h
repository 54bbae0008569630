// The files that operands mean: files, folders and the standard input, opened one after another.
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace galley {

// A source that is open for reading, and closed when the object goes.
class File {
 public:
  File() = default;
  File(std::string path, int descriptor);
  File(File&& other) noexcept;
  File& operator=(File&& other) noexcept;
  ~File();

  const std::string& path() const { return path_; }  // as people name it: "-", or "dumps/may/3.txt"
  int descriptor() const { return descriptor_; }     // -1 when nothing is open

 private:
  std::string path_;
  int descriptor_ = -1;
};

// Why a file or a folder could not be read. The walk goes on behind it.
struct FileFailure {
  std::string path;
  std::string message;  // "No such file or directory"
};

// Goes through the files that operands mean, in order. An operand is "-" for the standard input, a
// file, pipe or device, or a folder. A folder is walked with all folders in it, in the byte order
// of names, without names that begin with a dot and without links to folders; its regular files and
// links to such are meant, nothing else. Of each folder on the way down the names are held, and no
// more than one file is open.
class FileWalk {
 public:
  explicit FileWalk(std::vector<std::string> operands);
  ~FileWalk();

  enum class Step { file, failed, end };

  // Goes on to the next file. After `file`, file() is open; after `failed`, failure() tells what
  // could not be opened. An operand that is a folder without any file fails, too.
  Step next();

  // Open until the next call, unless it is moved from.
  File& file();
  const FileFailure& failure() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace galley
