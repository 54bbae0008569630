// Where a command's data goes: the standard output, or a file that is there whole or not at all.
#pragma once

#include <galley/files.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace galley {

// Bytes are collected and written 256 KiB at a time. A reader that has gone ends the process by
// SIGPIPE, quietly; of any other failure the first is kept and what follows is dropped. While a
// file is unfinished, SIGHUP, SIGINT and SIGTERM remove it and end the process.
class Output {
 public:
  // To the standard output when the path is empty or "-". A regular file is written beside its
  // place under a name that begins with a dot, and takes its place in finish(); anything else, such
  // as /dev/null or a pipe, is written to as it is.
  explicit Output(std::string path);
  // Removes an unfinished file.
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  // The new file gets the owner, as far as we may give it away, and the mode of the one that it
  // takes the place of; else it is as any new file.
  void keep_owner_and_mode();

  void write(std::string_view bytes);

  // Writes what is collected. For those who wait for it.
  void flush();

  // Writes all that is left, and once it is safe on the disk puts the file in its place: that is
  // the old one or the new one at any time, whole. False, and error() tells why, when anything
  // could not be written since the start.
  bool finish();

  bool good() const { return error_ == 0; }
  int error() const { return error_; }               // an errno
  const std::string& path() const { return path_; }  // "standard output" when there is none
  bool is_terminal() const { return terminal_; }

  // Which regular file it is, if it is one: that can be no input.
  std::optional<FileIdentity> identity() const;

  // Which regular file stands now where finish() puts what is written.
  std::optional<FileIdentity> replaced() const;

 private:
  void open_file();
  void write_all(std::string_view bytes);
  void fail(int error);

  std::string path_;
  std::string place_;      // where the file shall stand, links resolved; empty without one
  std::string temporary_;  // its name until then
  int descriptor_ = 1;
  int error_ = 0;
  bool terminal_ = false;
  std::string collected_;
};

}  // namespace galley
