// Cuts the sources that operands mean into batches, which workers can read independently.
#pragma once

#include <galley/stream.h>

#include <atomic>
#include <memory>
#include <optional>

#include "read/source/stop_signal.h"
#include "stream/batch.h"
#include "stream/reject_list.h"
#include "stream/sequential_file.h"

namespace galley {

class Batches {
 public:
  explicit Batches(const StreamOptions& options);
  ~Batches();

  // Sets the next batch, in the order of the input; false when there is none. Waits for a source
  // only while there is nothing to hand out.
  bool next(Batch& batch);

  // No more is wanted of a file. From any thread.
  void skip(FileNumber file) { skipped_ = file; }

  // Ends a next() that waits for a source. From any thread.
  void stop() { stop_.raise(); }

 private:
  bool is_output(const WalkedFile& file) const;
  bool is_small(const WalkedFile& file) const;
  void leave_skipped();
  void gather_files(Batch& batch);
  bool begin_file(Batch& batch);
  std::optional<SourceFormat> format_of_slices(const WalkedFile& file, int descriptor) const;
  bool begin_place(const Place& place, Batch& batch);
  void next_slice(Batch& batch);
  bool next_reject(Batch& batch);

  const StreamOptions& options_;
  FileWalk walk_;
  StopSignal stop_;
  std::optional<FileWalk::Step> waiting_;  // of the walk, not handed out yet
  std::optional<FileSlice> cut_file_;      // a large file, and the slice that comes next
  std::optional<SequentialFile> sequential_file_;
  std::optional<RejectList> rejects_;
  std::size_t places_begun_ = 0;  // of the options
  FileNumber number_ = no_file;   // of the file that was begun last
  std::atomic<FileNumber> skipped_ = no_file;
};

}  // namespace galley
