#include "stream/batch_reader.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "stream/incident.h"
#include "stream/source_path.h"

namespace galley {
namespace {

std::size_t count_sources(const Batch& batch) {
  if (const auto* const files = std::get_if<SmallFiles>(&batch)) return files->files.size();
  const auto* const pieces = std::get_if<Pieces>(&batch);
  return pieces ? pieces->size() : 1;
}

}  // namespace

void BatchReader::start(const Batch& batch, Mapping mapping) {
  batch_ = &batch;
  mapping_ = mapping;
  mapped_.reset();
  contents_.reset();
  begun_ = 0;
  reads_ = begins_ = false;
}

BatchReader::Step BatchReader::next() {
  for (;;) {
    if (!reads_) {
      if (begun_ == count_sources(*batch_)) return Step::end;
      ++begun_;
      if (!std::visit([this](const auto& sources) { return begin(sources); }, *batch_))
        return Step::incident;
      continue;
    }
    if (std::exchange(begins_, false)) return Step::source;
    switch (reader_.next()) {
      case Reader::Step::record:
        return Step::record;
      case Reader::Step::rejected:
        return tell_rejection();
      case Reader::Step::end:
        if (const auto& failure = reader_.failure()) {
          incident_ = cut_short(*path_, *failure);
          begin_next_in_file();
          return Step::incident;
        }
        begin_next_in_file();
    }
  }
}

bool BatchReader::begin(const SmallFiles& files) {
  const auto& [path, size] = files.files[begun_ - 1];
  int error = 0;
  file_ = open_file(path, error);
  if (error != 0) {
    incident_ = unopened(path, message_of(error));
    return false;
  }
  contents_.emplace(std::make_unique<DescriptorStream>(file_.descriptor(), size), options_.read,
                    Decompressing::on_demand);
  file_path_ = &path;
  begin_next_in_file();
  return true;
}

// Goes on to what is left in the small file whose turn it is.
void BatchReader::begin_next_in_file() {
  reads_ = false;
  if (!contents_) return;
  if (!contents_->next()) return contents_.reset();
  const auto& member = contents_->member();
  if (member) member_path_ = path_of_member(*file_path_, *member);
  read(contents_->bytes(), member ? member_path_ : *file_path_, {}, SourceFormat::automatic);
  begins_ = true;
}

bool BatchReader::begin(const FileSlice& file) {
  const std::uint64_t before = file.slice.begins_record ? 0 : behind(file.slice.begin);
  const std::uint64_t begin = file.slice.begin - before;
  const int descriptor = file.file->descriptor();
  if (mapping_ == Mapping::allowed && is_sieved(file.format, options_.read)) {
    // The last record goes on behind the slice.
    const std::uint64_t end = std::min(file.slice.end, file.size) + sieved_slice / 32;
    mapped_.emplace(descriptor, begin, end - begin, file.size);
    read(*mapped_, file.path, file.slice, file.format);
  } else {
    slice_.emplace(descriptor, begin, file.size);
    read(*slice_, file.path, file.slice, file.format);
  }
  begins_ = file.slice.begins_record;
  return true;
}

bool BatchReader::begin(const Pieces& pieces) {
  const Piece& piece = pieces[begun_ - 1];
  piece_.emplace(piece.bytes, piece.encoding);
  read(*piece_, piece.path, piece.slice, piece.format);
  begins_ = piece.begins_source;
  return true;
}

bool BatchReader::begin(const Incident& incident) {
  incident_ = incident;
  return false;
}

void BatchReader::read(ByteStream& stream, const std::string& path, const Slice& slice,
                       SourceFormat format) {
  path_ = &path;
  reads_ = true;
  reader_.start(stream, slice, format);
}

BatchReader::Step BatchReader::tell_rejection() {
  incident_ = rejected(*path_, reader_.rejection());
  if (options_.keep_rejected) incident_.raw = reader_.rejection().raw;
  return Step::incident;
}

}  // namespace galley
