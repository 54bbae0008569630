#include "stream/batch_reader.h"

#include <utility>

#include "stream/incident.h"

namespace galley {
namespace {

std::size_t count_sources(const Batch& batch) {
  const auto* const files = std::get_if<SmallFiles>(&batch);
  return files ? files->paths.size() : 1;
}

}  // namespace

void BatchReader::start(const Batch& batch) {
  batch_ = &batch;
  begun_ = 0;
  reads_ = false;
}

BatchReader::Step BatchReader::next() {
  for (;;) {
    if (!reads_) {
      if (begun_ == count_sources(*batch_)) return Step::end;
      ++begun_;
      reads_ = std::visit([this](const auto& sources) { return begin(sources); }, *batch_);
      if (!reads_) return Step::incident;
    }
    switch (reader_.next()) {
      case Reader::Step::record:
        return Step::record;
      case Reader::Step::rejected:
        return tell_rejection();
      case Reader::Step::end:
        reads_ = false;
        if (!reader_.failure()) continue;
        incident_ = cut_short(*path_, *reader_.failure());
        return Step::incident;
    }
  }
}

bool BatchReader::begin(const SmallFiles& files) {
  const std::string& path = files.paths[begun_ - 1];
  int error = 0;
  file_ = open_file(path, error);
  if (error != 0) {
    incident_ = unopened(path, message_of(error));
    return false;
  }
  auto& stream = stream_.emplace<SourceStream>(DescriptorStream(file_.descriptor()), options_.read,
                                               Decompressing::on_demand);
  return read(stream, path, {}, SourceFormat::automatic);
}

bool BatchReader::begin(const FileSlice& file) {
  const std::uint64_t before = file.slice.begins_record ? 0 : behind(file.slice.begin);
  auto& stream =
      stream_.emplace<FileStream>(file.file->descriptor(), file.slice.begin - before, file.size);
  return read(stream, file.path, file.slice, file.format);
}

bool BatchReader::begin(const Piece& piece) {
  auto& stream = stream_.emplace<MemoryStream>(piece.bytes);
  return read(stream, piece.path, piece.slice, piece.format);
}

bool BatchReader::begin(const Incident& incident) {
  incident_ = incident;
  return false;
}

bool BatchReader::read(ByteStream& stream, const std::string& path, const Slice& slice,
                       SourceFormat format) {
  path_ = &path;
  reader_.start(stream, slice, format);
  return true;
}

BatchReader::Step BatchReader::tell_rejection() {
  incident_ = rejected(*path_, reader_.rejection());
  if (options_.keep_rejected) incident_.raw = reader_.rejection().raw;
  return Step::incident;
}

}  // namespace galley
