#include "stream/sequential_file.h"

#include <fcntl.h>

#include <algorithm>
#include <utility>

#include "read/record_reader.h"
#include "read/source/descriptor_stream.h"
#include "stream/incident.h"
#include "stream/source_path.h"

namespace galley {
namespace {

// What it costs to begin a member, in bytes that could be read meanwhile.
constexpr std::size_t cost_of_member = 256;

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

// The storage of a batch that has been worked on.
std::string storage_of(Batch& used) {
  Pieces* const pieces = std::get_if<Pieces>(&used);
  if (!pieces || pieces->empty()) return {};
  std::string bytes = std::move(pieces->front().bytes);
  bytes.clear();
  return bytes;
}

}  // namespace

SequentialFile::SequentialFile(std::string path, File&& file, FileNumber number,
                               const ReadOptions& options, const StopSignal& stop)
    : path_(std::move(path)),
      number_(number),
      options_(options),
      file_(std::move(file)),
      contents_(std::make_unique<DescriptorStream>(file_.descriptor(), stop), options,
                Decompressing::ahead),
      finder_(options) {
  widen_pipe(file_.descriptor());
}

void SequentialFile::start_at(std::optional<std::string> member, std::uint64_t offset,
                              bool to_the_end) {
  wanted_ = {std::move(member), offset, to_the_end};
}

bool SequentialFile::next(Batch& batch) {
  for (; in_source_ || begin_source(); in_source_ = false) {
    if (is_small_member_) return gather_small_members(batch), true;
    if (next_piece(batch)) return true;
    if (is_told_) continue;
    batch = Pieces({start_piece({})});
    in_source_ = false;
    return true;
  }
  return false;
}

// The member that has begun and those that come next, as long as they are small.
void SequentialFile::gather_small_members(Batch& batch) {
  Pieces members;
  std::size_t size = 0;
  do {
    members.push_back({source_path_,
                       std::string(member_->seen()),
                       {},
                       SourceFormat::automatic,
                       member_->encoding()});
    size += member_->seen().size() + cost_of_member;
    in_source_ = false;
  } while (size < options_.block_size && contents_.is_ready() && begin_source() &&
           is_small_member_);
  batch = std::move(members);
}

// Goes on to the next source. False when there is none.
bool SequentialFile::begin_source() {
  if (wanted_) return begin_place();
  if (!contents_.next()) return false;
  const auto& member = contents_.member();
  source_path_ = member ? path_of_member(path_, *member) : path_;
  ByteStream& bytes = contents_.bytes();
  member_.reset();
  if (member) member_.emplace(bytes, options_.block_size);
  is_small_member_ = member && member_->sees_all();
  begin_records(member ? *member_ : bytes, {}, SourceFormat::automatic);
  return true;
}

// The same for the one place that is wanted, once.
bool SequentialFile::begin_place() {
  if (has_begun_) return false;
  const Slice slice = {.begin = wanted_->offset,
                       .end = wanted_->to_the_end ? Slice().end : wanted_->offset + 1,
                       .records = std::nullopt};
  awaits_record_ = !wanted_->to_the_end;
  source_path_ = wanted_->member ? path_of_member(path_, *wanted_->member) : path_;
  while (contents_.next()) {
    if (contents_.member() != wanted_->member) continue;
    const SourceFormat format = contents_.detect();
    begin_records(contents_.bytes(wanted_->offset), slice, format);
    return true;
  }
  begin_records(no_member_, slice, SourceFormat::text);
  return true;
}

void SequentialFile::begin_records(ByteStream& bytes, const Slice& slice, SourceFormat format) {
  has_begun_ = in_source_ = true;
  is_told_ = has_record_ = has_failed_ = false;
  records_ = slice.records;
  finder_.start(bytes, slice, format);
}

// Collects the source's next records. False when there are none left.
bool SequentialFile::next_piece(Batch& batch) {
  std::string storage = storage_of(batch);
  if (!find_record(RecordFinder::Waiting::allowed)) return take_failure(batch);
  if (finder_.found().too_long) {
    has_record_ = false;
    batch = rejected(source_path_, rejection_of_too_long(finder_.found(), finder_.source_format(),
                                                         options_.max_record));
    return true;
  }
  Piece piece = start_piece(std::move(storage));
  piece.slice = {.begin = finder_.passed_offset(), .lines = lines_before(finder_)};
  if (records_)
    piece.slice.records = *records_ - 1;
  else
    piece.slice.records.reset();
  piece.format = finder_.source_format();
  piece.encoding = finder_.encoding();
  std::uint64_t end = piece.slice.begin;
  do {
    if (finder_.found().too_long || finder_.passed_offset() != end) break;
    piece.bytes += finder_.passed();
    end = finder_.passed_end();
    has_record_ = false;
  } while (piece.bytes.size() < options_.block_size && find_record(RecordFinder::Waiting::avoided));
  batch = Pieces();
  std::get<Pieces>(batch).push_back(std::move(piece));
  return true;
}

// The source's next piece, without a record. Of an archive nothing is skipped, for it has others.
Piece SequentialFile::start_piece(std::string storage) {
  return {.path = source_path_,
          .bytes = std::move(storage),
          .slice = {},
          .format = SourceFormat::automatic,
          .begins_source = !std::exchange(is_told_, true),
          .number = member_ ? no_file : number_};
}

// Goes on to a record that is in no piece yet. False when there is none, or when it would have to
// be waited for.
bool SequentialFile::find_record(RecordFinder::Waiting waiting) {
  if (has_record_) return true;
  has_record_ = finder_.next(waiting) == RecordFinder::Step::record;
  if (!has_record_) return false;
  awaits_record_ = false;
  if (records_) ++*records_;
  return true;
}

// Why the source ended early. False when it did not, or that was told.
bool SequentialFile::take_failure(Batch& batch) {
  if (std::exchange(has_failed_, true)) return false;
  if (const auto& failure = finder_.failure()) {
    batch = cut_short(source_path_, *failure);
  } else if (awaits_record_) {
    batch = cut_short(source_path_,
                      {.offset = finder_.passed_offset(), .message = "no record begins here"});
  } else {
    return false;
  }
  return true;
}

}  // namespace galley
