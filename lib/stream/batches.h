// Cuts the sources that operands mean into batches, which workers can read independently.
#pragma once

#include <galley/stream.h>

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "read/record_finder.h"
#include "read/source_stream.h"
#include "read/stop_signal.h"

namespace galley {

// Small files, to be opened and read whole.
struct SmallFiles {
  std::vector<std::string> paths;
  std::uint64_t size = 0;  // bytes, of all
};

// The records of an open file that begin in a slice of it.
struct FileSlice {
  std::string path;
  std::shared_ptr<const File> file;
  Slice slice;
  SourceFormat format;
  std::uint64_t size;  // of the file, in bytes, when it was found
};

// Whole records in memory, cut from a source that can only be read from its start to its end.
struct Piece {
  std::string path;
  std::string bytes;
  Slice slice;  // where they lie in the source
  SourceFormat format;
};

// What one worker reads at a time.
using Batch = std::variant<SmallFiles, FileSlice, Piece, Incident>;

// How many bytes of its source a batch stands for.
std::uint64_t input_of(const Batch& batch);

class Batches {
 public:
  explicit Batches(const StreamOptions& options);
  ~Batches();

  // Sets the next batch, in the order of the input; false when there is none. Waits for a source
  // only while there is nothing to hand out.
  bool next(Batch& batch);

  // Ends a next() that waits for a source. From any thread.
  void stop() { stop_.raise(); }

 private:
  // A source that is read from its start to its end.
  struct Stream;
  // A list of rejected records that is read anew.
  struct RejectList;

  bool is_output(const WalkedFile& file) const;
  bool is_small(const WalkedFile& file) const;
  void gather_files(Batch& batch);
  bool begin_file(Batch& batch);
  bool begin_place(const Place& place, Batch& batch);
  void next_slice(Batch& batch);
  bool next_piece(Batch& batch);
  bool take_failure(Batch& batch);
  bool next_reject(Batch& batch);
  bool take_failure_of_list(Batch& batch);

  const StreamOptions& options_;
  ReadOptions reject_options_;
  FileWalk walk_;
  StopSignal stop_;
  std::optional<FileWalk::Step> waiting_;  // of the walk, not handed out yet
  std::optional<FileSlice> cut_file_;      // a large file, and the slice that comes next
  std::unique_ptr<Stream> stream_;
  std::unique_ptr<RejectList> rejects_;
  std::size_t places_begun_ = 0;  // of the options
};

}  // namespace galley
