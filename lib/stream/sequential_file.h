// A file that can only be read from its start to its end: a pipe, or one that is compressed, an
// archive or of a format whose records only those before them tell.
#pragma once

#include <galley/files.h>
#include <galley/stream.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "read/record_finder.h"
#include "read/source/contents.h"
#include "read/source/failed_stream.h"
#include "read/source/stop_signal.h"
#include "stream/batch.h"

namespace galley {

class SequentialFile {
 public:
  // The options and the signal must outlive this.
  SequentialFile(std::string path, File&& file, FileNumber number, const ReadOptions& options,
                 const StopSignal& stop);

  // Reads only what stands at a place of one source: of the archive's member, or of the file.
  void start_at(std::optional<std::string> member, std::uint64_t offset, bool to_the_end);

  // Sets the batch to the next records, or to what went wrong; false when there are none left.
  // Waits only while there is nothing to hand out.
  bool next(Batch& batch);

 private:
  bool begin_source();
  bool begin_place();
  void begin_records(ByteStream& bytes, const Slice& slice, SourceFormat format);
  void gather_small_members(Batch& batch);
  bool next_piece(Batch& batch);
  Piece start_piece(std::string storage);
  bool find_record(RecordFinder::Waiting waiting);
  bool take_failure(Batch& batch);

  struct Wanted {
    std::optional<std::string> member;
    std::uint64_t offset;
    bool to_the_end;
  };

  const std::string path_;
  const FileNumber number_;
  const ReadOptions& options_;
  File file_;
  Contents contents_;
  RecordFinder finder_;
  std::optional<Wanted> wanted_;
  FailedStream no_member_{"the archive has no such member"};
  std::string source_path_;
  std::optional<HeadStream> member_;  // of an archive, with its first bytes
  bool is_small_member_ = false;      // they are all of it
  bool has_begun_ = false;            // a source, the first one
  bool in_source_ = false;
  bool is_told_ = false;                      // that it begins
  std::optional<std::uint64_t> records_ = 0;  // of the source so far, where that is known
  bool has_record_ = false;                   // the finder's last one is in no piece yet
  bool awaits_record_ = false;                // a record has to begin at the place
  bool has_failed_ = false;                   // and that was told
};

}  // namespace galley
