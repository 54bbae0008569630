// Reads records: finds them and takes them apart.
#pragma once

#include <galley/reader.h>
#include <galley/record.h>

#include <string_view>

#include "read/record_finder.h"

namespace galley {

class RecordReader {
 public:
  using Step = Reader::Step;

  explicit RecordReader(const ReadOptions& options) : options_(options), finder_(options) {
    finder_.use_sieve(options.sieve);
  }

  // As RecordFinder::start().
  void start(ByteStream& stream, const Slice& slice, SourceFormat known) {
    finder_.start(stream, slice, known);
    records_ = slice.records;
  }

  // Goes on to the next record, as Reader::next().
  Step next();

  const Record& record() const { return record_; }
  const Rejection& rejection() const { return rejection_; }
  const std::optional<ReadFailure>& failure() const { return finder_.failure(); }
  // After Step::end: how many lines begin in the slice, where the format counts them.
  std::uint64_t lines() const { return finder_.lines(); }

 private:
  void start_record();
  void place_record();

  const ReadOptions options_;
  RecordFinder finder_;
  Record record_;
  Rejection rejection_;
  std::optional<std::uint64_t> records_;  // of the source so far, where that is known
};

// What there is to tell of a record that was found and is too long.
Rejection rejection_of_too_long(const FoundRecord& found, SourceFormat format,
                                std::size_t max_record);

}  // namespace galley
