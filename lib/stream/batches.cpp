#include "stream/batches.h"

#include <unistd.h>

#include <algorithm>
#include <limits>
#include <utility>

#include "read/detect.h"
#include "read/source/contents.h"
#include "read/source/descriptor_stream.h"
#include "stream/incident.h"
#include "stream/source_path.h"

namespace galley {
namespace {

// Where one slice ends and the next begins is looked for in the bytes before.
constexpr std::size_t smallest_slice = look_behind;

// What it costs to open a file, in bytes that could be read meanwhile.
constexpr std::size_t cost_of_file = 4096;

// The first bytes of a file, at most as many as are needed to know what it holds.
std::string first_bytes(int descriptor) {
  std::string bytes(packing_length, '\0');
  FileStream stream(descriptor, 0, 0);
  std::size_t size = 0;
  while (const std::size_t count = stream.read(bytes.data() + size, bytes.size() - size))
    size += count;
  bytes.resize(size);
  return bytes;
}

// A file from whose start nothing was read yet, and which can be read anywhere.
bool is_at_start(const WalkedFile& file, int descriptor) {
  return file.regular && lseek(descriptor, 0, SEEK_CUR) == 0;
}

// Whether workers can begin anywhere in a file of the format.
bool can_be_sliced(SourceFormat found, const ReadOptions& options) {
  return make_format(options, found)->can_start_anywhere();
}

}  // namespace

Batches::Batches(const StreamOptions& options)
    : options_(options), walk_(options.operands, options.list, options.replaced) {}
Batches::~Batches() = default;

bool Batches::next(Batch& batch) {
  for (;;) {
    leave_skipped();
    if (cut_file_) return next_slice(batch), true;
    if (sequential_file_ && sequential_file_->next(batch)) return true;
    sequential_file_.reset();
    if (rejects_ && next_reject(batch)) return true;
    if (sequential_file_) continue;
    rejects_.reset();
    if (!options_.places.empty()) {
      if (places_begun_ == options_.places.size()) return false;
      if (begin_place(options_.places[places_begun_++], batch)) return true;
      continue;
    }
    switch (waiting_ ? *std::exchange(waiting_, std::nullopt) : walk_.next()) {
      case FileWalk::Step::end:
        return false;
      case FileWalk::Step::failed:
        batch = unopened(walk_.failure().path, walk_.failure().message);
        return true;
      case FileWalk::Step::file:
        if (is_small(walk_.file())) return gather_files(batch), true;
        if (begin_file(batch)) return true;
    }
  }
}

void Batches::leave_skipped() {
  const FileNumber skipped = skipped_;
  if (skipped == no_file || skipped != number_) return;
  cut_file_.reset();
  sequential_file_.reset();
}

bool Batches::is_output(const WalkedFile& file) const {
  return file.regular && file.identity == options_.output;
}

bool Batches::is_small(const WalkedFile& file) const {
  return file.regular && file.size <= options_.read.block_size && file.path != "-" &&
         !options_.rereads_rejects && !is_output(file);
}

// The small file that the walk has come to, and those that follow it at once.
void Batches::gather_files(Batch& batch) {
  SmallFiles files;
  FileWalk::Step step = FileWalk::Step::file;
  for (std::size_t cost = 0; step == FileWalk::Step::file && is_small(walk_.file());) {
    if (cost > options_.read.block_size) break;
    files.files.push_back({walk_.file().path, walk_.file().size});
    files.size += walk_.file().size;
    cost += walk_.file().size + cost_of_file;
    step = walk_.next();
  }
  waiting_ = step;
  batch = std::move(files);
}

// Opens the file that the walk has come to. True when that came to nothing and the batch tells why.
bool Batches::begin_file(Batch& batch) {
  const WalkedFile& found = walk_.file();
  int error = 0;
  File file = is_output(found) ? File() : open_file(found.path, error);
  if (file.descriptor() < 0) {
    batch = unopened(found.path, error == 0 ? "is also the output" : message_of(error));
    return true;
  }
  if (options_.rereads_rejects) {
    rejects_.emplace(found.path, std::move(file), options_.read);
  } else if (const auto format = format_of_slices(found, file.descriptor())) {
    cut_file_ = {.path = found.path,
                 .file = std::make_shared<const File>(std::move(file)),
                 .slice = {},
                 .format = *format,
                 .size = found.size,
                 .number = ++number_};
  } else {
    sequential_file_.emplace(found.path, std::move(file), ++number_, options_.read, stop_);
  }
  return false;
}

// The format of a file that workers can begin to read anywhere; nothing for others.
std::optional<SourceFormat> Batches::format_of_slices(const WalkedFile& file,
                                                      int descriptor) const {
  const bool numbers = options_.numbers_records || options_.read.numbers_lines;
  if (numbers || !is_at_start(file, descriptor)) return std::nullopt;
  const std::string first = first_bytes(descriptor);
  if (!is_unpacked(first, options_.read)) return std::nullopt;
  const auto format = detect_format({.bytes = first, .from_start = true, .to_end = true});
  return can_be_sliced(*format, options_.read) ? format : std::nullopt;
}

// Opens the source of a place. True when that came to nothing and the batch tells why.
bool Batches::begin_place(const Place& place, Batch& batch) {
  int error = 0;
  SourcePath path = {place.path, std::nullopt};
  File file = open_source(path, error);
  if (error != 0) {
    batch = unopened(place.path, message_of(error));
    return true;
  }
  sequential_file_.emplace(path.file, std::move(file), ++number_, options_.read, stop_);
  sequential_file_->start_at(std::move(path.member), place.offset, place.to_the_end);
  return false;
}

void Batches::next_slice(Batch& batch) {
  FileSlice& file = *cut_file_;
  // What is not sieved stays in the processor's caches, what is sieved costs a call of the system.
  const bool sieved =
      is_sieved(file.format, options_.read) && options_.read.block_size >= sieved_slice / 8;
  const std::size_t length =
      sieved ? sieved_slice : std::max(options_.read.block_size, smallest_slice);
  file.slice.begins_record = file.slice.begin == 0;
  file.slice.records.reset();
  file.slice.end = file.slice.begin + length;
  const bool last = file.slice.end >= file.size;
  // The file may have grown since.
  if (last) file.slice.end = std::numeric_limits<std::uint64_t>::max();
  batch = file;
  file.slice.begin = file.slice.end;
  if (last) cut_file_.reset();
}

// The list's next record: its bytes where they were kept, else the place is begun. False then, and
// when there are none left.
bool Batches::next_reject(Batch& batch) {
  const RejectList::Step step = rejects_->next();
  if (step == RejectList::Step::end) return false;
  if (step == RejectList::Step::failed) {
    batch = rejects_->failure();
    return true;
  }
  RejectLine& reject = rejects_->reject();
  if (!reject.bytes)
    return begin_place({std::move(reject.path), reject.offset, reject.to_the_end}, batch);
  const std::uint64_t lines = reject.line > 0 ? reject.line - 1 : 0;
  batch = Pieces{{.path = std::move(reject.path),
                  .bytes = *std::move(reject.bytes),
                  .slice = {.begin = reject.offset, .lines = lines, .records = std::nullopt},
                  .format = reject.format}};
  return true;
}

}  // namespace galley
