// What one worker reads at a time.
#pragma once

#include <galley/files.h>
#include <galley/stream.h>

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "read/record_finder.h"

namespace galley {

// Tells the files apart that are read batch by batch.
using FileNumber = std::uint64_t;
inline constexpr FileNumber no_file = 0;

// A file to be opened and read whole.
struct SmallFile {
  std::string path;
  std::uint64_t size;  // bytes, when it was found
};

struct SmallFiles {
  std::vector<SmallFile> files;
  std::uint64_t size = 0;  // bytes, of all
};

// The records of an open file that begin in a slice of it.
struct FileSlice {
  std::string path;
  std::shared_ptr<const File> file;
  Slice slice;
  SourceFormat format;
  std::uint64_t size;  // of the file, in bytes, when it was found
  FileNumber number = no_file;
};

// Whole records in memory, cut from a source that can only be read from its start to its end.
struct Piece {
  std::string path;
  std::string bytes;
  Slice slice;  // where they lie in the source
  SourceFormat format;
  Encoding encoding = Encoding::utf8;  // as ByteStream::encoding()
  bool begins_source = true;
  FileNumber number = no_file;  // of the file whose one source it is of
};

// A piece of one source, or small sources as a whole.
using Pieces = std::vector<Piece>;

using Batch = std::variant<SmallFiles, FileSlice, Pieces, Incident>;

// Whether most of a file is passed over by ReadOptions::sieve; slices of one are so long.
bool is_sieved(SourceFormat format, const ReadOptions& options);
inline constexpr std::size_t sieved_slice = 2 << 20;

// How many bytes of its source a batch stands for.
std::uint64_t input_of(const Batch& batch);

// The file whose one source a batch is a part of.
FileNumber file_of(const Batch& batch);

}  // namespace galley
