// Reads the records of a batch, whatever it is of.
#pragma once

#include <galley/stream.h>

#include <cstdint>
#include <optional>
#include <string>

#include "read/record_reader.h"
#include "read/source/contents.h"
#include "read/source/descriptor_stream.h"
#include "read/source/mapped_stream.h"
#include "read/source/memory_stream.h"
#include "stream/batch.h"

namespace galley {

// Whether a file may be looked at in the system's memory of it, which pays where most of it is
// passed over.
enum class Mapping { allowed, avoided };

// Keeps its storage from batch to batch. One per thread.
class BatchReader {
 public:
  explicit BatchReader(const StreamOptions& options) : options_(options), reader_(options.read) {}

  // Begins a batch, which must stay as long as its records are asked for.
  void start(const Batch& batch, Mapping mapping);

  enum class Step { source, record, incident, end };

  // Goes on to the next record, or to what could not be read. Before the first record of a source,
  // and where it has none, too, `source` tells that it begins.
  Step next();

  const Record& record() const { return reader_.record(); }
  const std::string& path() const { return *path_; }  // of the source
  Incident& incident() { return incident_; }
  // A file has become shorter while it was mapped, and records may hold zeros for what is gone.
  bool is_spoilt() const { return mapped_ && mapped_->was_cut(); }
  // After the last record of a FileSlice: how many lines begin in it, where the format counts them.
  std::uint64_t lines() const { return reader_.lines(); }

 private:
  // Each begins the next source of its batch. False when that came to nothing, as incident() tells.
  bool begin(const SmallFiles& files);
  bool begin(const FileSlice& file);
  bool begin(const Pieces& pieces);
  bool begin(const Incident& incident);
  void read(ByteStream& stream, const std::string& path, const Slice& slice, SourceFormat format);
  void begin_next_in_file();
  Step tell_rejection();

  const StreamOptions& options_;
  RecordReader reader_;
  const Batch* batch_ = nullptr;
  std::size_t begun_ = 0;  // sources of the batch
  bool reads_ = false;     // the last of them, which is not at its end
  bool begins_ = false;    // that one, which was not told yet
  File file_;
  std::optional<Contents> contents_;  // of the small file whose turn it is
  Mapping mapping_ = Mapping::avoided;
  std::optional<FileStream> slice_;
  std::optional<MappedStream> mapped_;
  std::optional<MemoryStream> piece_;
  const std::string* file_path_ = nullptr;
  std::string member_path_;
  const std::string* path_ = nullptr;
  Incident incident_;
};

}  // namespace galley
