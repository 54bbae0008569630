#include "stream/batches.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <limits>
#include <utility>

#include "read/decompressor.h"
#include "read/detect.h"
#include "read/offset_stream.h"
#include "read/record_reader.h"
#include "read/reject_line.h"
#include "stream/incident.h"

namespace galley {
namespace {

// Where one slice ends and the next begins is looked for in the bytes before.
constexpr std::size_t smallest_slice = look_behind;

// What it costs to open a file, in bytes that could be read meanwhile.
constexpr std::size_t cost_of_file = 4096;

// A rejected record's bytes take up to six times their room as a string.
std::size_t longest_reject(std::size_t max_record) { return 6 * max_record + 65536; }

// The first bytes of a file, at most as many as are needed to know its format.
std::string first_bytes(int descriptor) {
  std::string bytes(detection_length, '\0');
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

// A pipe that holds little makes its two ends wait for each other more often than they work. The
// system may refuse to make it hold more, and other sources have no such size.
void widen_pipe(int descriptor) {
  constexpr int wide = 1 << 20;  // what Linux allows everybody
  if (fcntl(descriptor, F_GETPIPE_SZ) < wide) fcntl(descriptor, F_SETPIPE_SZ, wide);
}

// How many lines stand before what the finder passed with the record found.
std::uint64_t lines_before(const RecordFinder& finder) {
  const FoundRecord& found = finder.found();
  if (found.line == 0) return 0;
  const char* const begin = finder.passed().data();
  return found.line - 1 - static_cast<std::uint64_t>(std::count(begin, found.raw.data(), '\n'));
}

}  // namespace

struct Batches::Stream {
  Stream(std::string name, File&& opened, const ReadOptions& options, const StopSignal& stop)
      : path(std::move(name)),
        file(std::move(opened)),
        bytes(DescriptorStream(file.descriptor(), stop), options, Decompressing::ahead),
        finder(options) {
    widen_pipe(file.descriptor());
  }

  // Reads it from its start to its end.
  void start() { finder.start(bytes, {}, SourceFormat::automatic); }

  // Reads it from a place on.
  void start_at(const Place& place) {
    from_place.emplace(bytes, place.offset);
    const std::string& head = from_place->head(detection_length);
    const Window window = {.bytes = head, .from_start = true, .to_end = true};
    Slice slice = {.begin = place.offset};
    if (!place.to_the_end) slice.end = place.offset + 1;
    finder.start(*from_place, slice, *detect_format(window));
    awaits_record = !place.to_the_end;
  }

  std::string path;
  File file;
  SourceStream bytes;
  std::optional<OffsetStream> from_place;
  RecordFinder finder;
  bool has_record = false;     // the finder's last one is in no piece yet
  bool awaits_record = false;  // a record has to begin at the place
  bool has_failed = false;     // and that was told
};

struct Batches::RejectList {
  RejectList(std::string name, File&& opened, const ReadOptions& options)
      : path(std::move(name)),
        file(std::move(opened)),
        bytes(DescriptorStream(file.descriptor()), options, Decompressing::on_demand),
        finder(options) {
    finder.start(bytes, {}, SourceFormat::jsonl);
  }

  std::string path;
  File file;
  SourceStream bytes;
  RecordFinder finder;
  bool has_failed = false;  // and that was told
};

Batches::Batches(const StreamOptions& options)
    : options_(options), walk_(options.operands, options.list, options.replaced) {
  reject_options_.format = SourceFormat::jsonl;
  reject_options_.max_record = longest_reject(options.read.max_record);
}
Batches::~Batches() = default;

bool Batches::next(Batch& batch) {
  for (;;) {
    if (cut_file_) return next_slice(batch), true;
    if (stream_ && next_piece(batch)) return true;
    stream_.reset();
    if (rejects_ && next_reject(batch)) return true;
    if (stream_) continue;
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
    files.paths.push_back(walk_.file().path);
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
    rejects_ = std::make_unique<RejectList>(found.path, std::move(file), reject_options_);
    return false;
  }
  const bool at_start = is_at_start(found, file.descriptor());
  const std::string first = at_start ? first_bytes(file.descriptor()) : std::string();
  if (at_start && compression_of(first) == Compression::none) {
    cut_file_ = {.path = found.path,
                 .file = std::make_shared<const File>(std::move(file)),
                 .slice = {},
                 .format = *detect_format({.bytes = first, .from_start = true, .to_end = true}),
                 .size = found.size};
  } else {
    stream_ = std::make_unique<Stream>(found.path, std::move(file), options_.read, stop_);
    stream_->start();
  }
  return false;
}

// Opens the source of a place. True when that came to nothing and the batch tells why.
bool Batches::begin_place(const Place& place, Batch& batch) {
  int error = 0;
  File file = open_file(place.path, error);
  if (error != 0) {
    batch = unopened(place.path, message_of(error));
    return true;
  }
  stream_ = std::make_unique<Stream>(place.path, std::move(file), options_.read, stop_);
  stream_->start_at(place);
  return false;
}

void Batches::next_slice(Batch& batch) {
  FileSlice& file = *cut_file_;
  const std::size_t length = std::max(options_.read.block_size, smallest_slice);
  file.slice.begins_record = file.slice.begin == 0;
  file.slice.end = file.slice.begin + length;
  const bool last = file.slice.end >= file.size;
  // The file may have grown since.
  if (last) file.slice.end = std::numeric_limits<std::uint64_t>::max();
  batch = file;
  file.slice.begin = file.slice.end;
  if (last) cut_file_.reset();
}

// Collects the stream's next records. False when there are none left.
bool Batches::next_piece(Batch& batch) {
  using Step = RecordFinder::Step;
  using Waiting = RecordFinder::Waiting;
  RecordFinder& finder = stream_->finder;
  Piece piece{stream_->path, {}, {}, SourceFormat::automatic};
  std::string& bytes = piece.bytes;
  if (Piece* const used = std::get_if<Piece>(&batch)) bytes = std::move(used->bytes);
  bytes.clear();
  for (;;) {
    if (!std::exchange(stream_->has_record, false)) {
      const Step step = finder.next(bytes.empty() ? Waiting::allowed : Waiting::avoided);
      if (step == Step::end && bytes.empty()) return take_failure(batch);
      if (step != Step::record) break;
    }
    stream_->awaits_record = false;
    const std::string_view passed = finder.passed();
    if (bytes.empty()) {
      if (finder.found().too_long) {
        batch =
            rejected(piece.path, rejection_of_too_long(finder.found(), options_.read.max_record));
        return true;
      }
      piece.slice = {.begin = finder.passed_offset(), .lines = lines_before(finder)};
      piece.format = finder.found_format();
    } else if (finder.found().too_long ||
               finder.passed_offset() != piece.slice.begin + bytes.size()) {
      stream_->has_record = true;
      break;
    }
    bytes += passed;
    if (bytes.size() >= options_.read.block_size) break;
  }
  batch = std::move(piece);
  return true;
}

// Why the stream ended early. False when it did not, or that was told.
bool Batches::take_failure(Batch& batch) {
  if (std::exchange(stream_->has_failed, true)) return false;
  if (const auto& failure = stream_->finder.failure()) {
    batch = cut_short(stream_->path, *failure);
  } else if (stream_->awaits_record) {
    batch = cut_short(stream_->path, {.offset = stream_->finder.passed_offset(),
                                      .message = "no record begins here"});
  } else {
    return false;
  }
  return true;
}

// The list's next record: its bytes where they were kept, else the place is begun. False then, and
// when there are none left.
bool Batches::next_reject(Batch& batch) {
  RecordFinder& finder = rejects_->finder;
  if (finder.next() != RecordFinder::Step::record) return take_failure_of_list(batch);
  const FoundRecord& found = finder.found();
  auto reject = found.too_long ? std::nullopt : parse_reject_line(found.raw);
  if (!reject) {
    batch = rejected(rejects_->path, {.offset = found.offset,
                                      .length = found.length,
                                      .line = found.line,
                                      .code = "no-reject",
                                      .message = "not a line that --rejects wrote"});
    return true;
  }
  if (!reject->bytes)
    return begin_place({std::move(reject->path), reject->offset, reject->to_the_end}, batch);
  const std::uint64_t lines = reject->line > 0 ? reject->line - 1 : 0;
  batch = Piece{.path = std::move(reject->path),
                .bytes = *std::move(reject->bytes),
                .slice = {.begin = reject->offset, .lines = lines},
                .format = SourceFormat::jsonl};
  return true;
}

bool Batches::take_failure_of_list(Batch& batch) {
  const auto& failure = rejects_->finder.failure();
  if (!failure || std::exchange(rejects_->has_failed, true)) return false;
  batch = cut_short(rejects_->path, *failure);
  return true;
}

std::uint64_t input_of(const Batch& batch) {
  if (const auto* const files = std::get_if<SmallFiles>(&batch)) return files->size;
  if (const auto* const piece = std::get_if<Piece>(&batch)) return piece->bytes.size();
  const auto* const slice = std::get_if<FileSlice>(&batch);
  return slice ? std::min(slice->slice.end, slice->size) - slice->slice.begin : 0;
}

}  // namespace galley
