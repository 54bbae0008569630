// Reads the records of a batch, whatever it is of.
#pragma once

#include <galley/stream.h>

#include <cstdint>
#include <string>
#include <variant>

#include "read/descriptor_stream.h"
#include "read/memory_stream.h"
#include "read/record_reader.h"
#include "read/source_stream.h"
#include "stream/batches.h"

namespace galley {

// Keeps its storage from batch to batch. One per thread.
class BatchReader {
 public:
  explicit BatchReader(const StreamOptions& options) : options_(options), reader_(options.read) {}

  // Begins a batch, which must stay as long as its records are asked for.
  void start(const Batch& batch);

  enum class Step { record, incident, end };

  // Goes on to the next record, or to what could not be read.
  Step next();

  const Record& record() const { return reader_.record(); }
  const std::string& path() const { return *path_; }  // of the record
  Incident& incident() { return incident_; }
  // After the last record of a FileSlice: how many lines begin in it, where the format counts them.
  std::uint64_t lines() const { return reader_.lines(); }

 private:
  // Each begins the next source of its batch. False when that came to nothing, as incident() tells.
  bool begin(const SmallFiles& files);
  bool begin(const FileSlice& file);
  bool begin(const Piece& piece);
  bool begin(const Incident& incident);
  bool read(ByteStream& stream, const std::string& path, const Slice& slice, SourceFormat format);
  Step tell_rejection();

  const StreamOptions& options_;
  RecordReader reader_;
  const Batch* batch_ = nullptr;
  std::size_t begun_ = 0;  // sources of the batch
  bool reads_ = false;     // the last of them, which is not at its end
  File file_;
  std::variant<std::monostate, SourceStream, FileStream, MemoryStream> stream_;
  const std::string* path_ = nullptr;
  Incident incident_;
};

}  // namespace galley
