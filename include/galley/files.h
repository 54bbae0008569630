// The files that operands mean: files, folders and the standard input, one after another.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace galley {

// A source that is open for reading, and closed when the object goes.
class File {
 public:
  File() = default;
  // Takes the descriptor over, but for the standard input's.
  explicit File(int descriptor) : descriptor_(descriptor) {}
  File(File&& other) noexcept;
  File& operator=(File&& other) noexcept;
  ~File();

  int descriptor() const { return descriptor_; }  // -1 when nothing is open

 private:
  int descriptor_ = -1;
};

// Which file it is, whatever its name.
struct FileIdentity {
  std::uint64_t device = 0;
  std::uint64_t number = 0;  // of the inode

  friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

// A file that a walk has come to.
struct WalkedFile {
  std::string path;            // as people name it: "-", or "dumps/may/3.txt"
  bool regular = false;        // not a pipe, a terminal or a device
  std::uint64_t size = 0;      // bytes; of regular files
  FileIdentity identity = {};  // of regular files
};

// Opens the file for reading. When that fails nothing is open and `error` is an errno. A pipe is
// waited for until it has a writer.
File open_file(const std::string& path, int& error);

// How many bytes a regular file holds that is not compressed; nothing for others.
std::optional<std::uint64_t> size_of_plain_file(const std::string& path);

// Why a file or a folder could not be read. The walk goes on behind it.
struct FileFailure {
  std::string path;
  std::string message;  // "No such file or directory"
};

// A file that lists operands, "-" for the standard input. What is empty is no name, nor is a blank
// line; a line may end in CR LF.
struct ListedFiles {
  enum class End { line_feed, nul };
  std::string path;
  End end = End::line_feed;  // what stands behind each name
};

// Goes through the files that operands mean, in order. An operand is "-" for the standard input, a
// file, pipe or device, or a folder. A folder is walked with all folders in it, in the byte order
// of names, without names that begin with a dot and without links to folders; its regular files and
// links to such are meant, nothing else. Of each folder on the way down the names are held.
class FileWalk {
 public:
  // Behind the operands come those of the list, which is read as they are needed. Files that are
  // left out are no part of a folder; an operand itself may be one.
  explicit FileWalk(std::vector<std::string> operands,
                    std::optional<ListedFiles> list = std::nullopt,
                    std::vector<FileIdentity> left_out = {});
  ~FileWalk();

  enum class Step { file, failed, end };

  // Goes on to the next file. After `file`, file() is what was found, not opened yet; after
  // `failed`, failure() tells what cannot be read. An operand that is a folder without any file
  // fails, too.
  Step next();

  const WalkedFile& file() const;
  const FileFailure& failure() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace galley
