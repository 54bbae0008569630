#include "read/record_finder.h"

#include <algorithm>
#include <utility>

#include "bytes/blank.h"
#include "bytes/last_byte.h"
#include "read/detect.h"
#include "text/utf8.h"

namespace galley {

RecordFinder::RecordFinder(const ReadOptions& options)
    : options_(options), source_(options.block_size) {
  if (options_.numbers_lines) source_.count_lines();
  // Not left to the first text: the separator may be no pattern.
  if (!options_.separator.empty() || !detects_format())
    format_ = make_format(options_, SourceFormat::text);
}

bool RecordFinder::detects_format() const { return options_.format == SourceFormat::automatic; }

void RecordFinder::start(ByteStream& stream, const Slice& slice, SourceFormat known) {
  slice_ = slice;
  source_.start(stream, slice.begins_record ? slice.begin : slice.begin - behind(slice.begin));
  at_record_ = slice.begins_record;
  searched_ = 0;
  taken_ = 0;
  line_ = slice.lines;
  failure_.reset();
  forget_head();
  format_is_known_ = !detects_format();
  if (!format_is_known_ && known != SourceFormat::automatic) use_format(known);
}

void RecordFinder::use_format(SourceFormat format) {
  if (made_for_ != format) format_ = make_format(options_, format);
  made_for_ = format;
  format_is_known_ = true;
}

SourceFormat RecordFinder::source_format() const {
  return detects_format() ? made_for_ : options_.format;
}

RecordFinder::Step RecordFinder::next(Waiting waiting) {
  if (searched_ == 0) drop_last();
  if (!format_is_known_ && !choose_format()) return Step::end;
  if (!at_record_ && !find_start()) return Step::end;
  const bool sieves = this->sieves();
  for (Extent extent;; drop_last()) {
    if (sieves && searched_ == 0) skip_unwanted();
    if (const Step step = find_record(waiting, extent); step != Step::record) return step;
    const std::string_view raw =
        source_.window().bytes.substr(extent.begin, extent.end - extent.begin);
    taken_ = extent.resume;
    if (is_blank_record(raw)) continue;
    take(extent, raw);
    if (sieves && !found_.too_long && sieve_->find(raw, 0) == raw.npos) continue;
    return Step::record;
  }
}

bool RecordFinder::sieves() const { return sieve_ != nullptr && format_->is_plain_text(); }

// Lets go of the window's records before the first one that may be wanted, which may be the last
// one, whose end is not there yet.
void RecordFinder::skip_unwanted() {
  const Window window = source_.window();
  // Records that are too long are told of whether they are wanted or not.
  if (window.bytes.size() > options_.max_record) return;
  if (!format_->find_last_start(window, 0)) return;  // nothing is gained by a search
  const std::string_view lines = window.bytes.substr(0, find_last_byte(window.bytes, '\n') + 1);
  const std::size_t found = sieve_->find(lines, 0);
  source_.drop(format_->find_last_start(window, std::min(found, lines.size())).value_or(0));
}

// Reads on until the first bytes tell the format. False when the source fails first.
bool RecordFinder::choose_format() {
  auto found = detect_format(source_.window());
  for (; !found; found = detect_format(source_.window())) {
    source_.fill();
    if (has_failed()) return false;
  }
  use_format(*found);
  return true;
}

// Reads on until the window begins where the slice's first record can begin. False when no record
// begins in the slice.
bool RecordFinder::find_start() {
  for (std::uint64_t from = slice_.begin;;) {
    const Window window = source_.window();
    const std::uint64_t end = source_.offset() + window.bytes.size();
    if (from < end) {
      const std::size_t start = format_->find_start(window, from - source_.offset());
      if (start != window.bytes.npos) {
        source_.drop(start);
        at_record_ = true;
        return true;
      }
      from = std::max(from, end - std::min<std::uint64_t>(end, look_ahead));
      source_.drop(from - behind(from) - source_.offset());
    }
    const bool searched = end >= slice_.end && end - slice_.end >= look_ahead;
    if (searched || source_.at_end() || has_failed()) return false;
    fill();
  }
}

// Reads on until a whole record stands in the window, or as much of it as is ever held. `end` at
// the end of the slice, at that of the source and when it fails.
RecordFinder::Step RecordFinder::find_record(Waiting waiting, Extent& extent) {
  for (;;) {
    extent = format_->next(source_.window(), std::exchange(searched_, 0));
    if (record_offset(extent.begin) >= slice_.end) {
      if (extent.lines > 0 && source_.offset() < slice_.end) line_ += lines_to_end();
      return Step::end;
    }
    line_ += extent.lines;
    if (extent.whole) return Step::record;
    if (source_.at_end() || has_failed()) return Step::end;
    source_.drop(extent.begin);
    searched_ = extent.resume - extent.begin;
    // What stands before `searched_` is the record's for sure.
    if (searched_ > 1 && head_ + searched_ > options_.max_record) {
      drop_head(searched_ - 1);
      searched_ = 1;
    }
    if (waiting == Waiting::avoided && !source_.is_ready()) return Step::nothing_yet;
    fill();
  }
}

// Reads on: about a block, or what is left of the slice and a little more, as the last record goes
// on behind it.
void RecordFinder::fill() {
  const std::uint64_t block = options_.block_size;
  const std::uint64_t end = source_.offset() + source_.window().bytes.size();
  const std::uint64_t rest = slice_.end > end ? std::min(slice_.end - end, 2 * block) : 0;
  source_.fill(std::min(rest + block / 32 + 1, block + block / 16));
}

// Whether the source ended early. The first record that is not whole begins with the window, or
// with what is gone of it.
bool RecordFinder::has_failed() {
  if (!source_.has_failed()) return false;
  failure_ = {.offset = record_offset(0), .message = source_.failure()};
  return true;
}

std::uint64_t RecordFinder::offset_of(const char* byte) const {
  const auto at = static_cast<std::size_t>(byte - source_.window().bytes.data());
  return source_.offset() + source_.source_length(at);
}

// Where the record that begins in the window, or with what is gone of it, begins in the source.
std::uint64_t RecordFinder::record_offset(std::size_t begin) const {
  return source_.offset() + source_.source_length(begin) - head_length_;
}

// Where the record that begins in the window, or with what is gone of it, begins.
std::uint64_t RecordFinder::line_of(std::size_t begin) const {
  if (!options_.numbers_lines) return line_;
  return head_ > 0 ? head_line_ : slice_.lines + source_.lines_before(begin) + 1;
}

// How many of the lines from the window's start on begin before the slice ends. All are blank.
std::uint64_t RecordFinder::lines_to_end() const {
  const std::string_view lines = source_.window().bytes.substr(0, slice_.end - source_.offset());
  return 1 + static_cast<std::uint64_t>(std::count(lines.begin(), lines.end() - 1, '\n'));
}

void RecordFinder::drop_head(std::size_t count) {
  head_line_ = line_of(0);
  head_is_blank_ = head_is_blank_ && is_blank(source_.window().bytes.substr(0, count));
  head_ += count;
  head_length_ += source_.source_length(count);
  source_.drop(count);
}

void RecordFinder::forget_head() {
  head_ = 0;
  head_length_ = 0;
  head_is_blank_ = true;
}

// Lets go of the record of the last call.
void RecordFinder::drop_last() {
  source_.drop(std::exchange(taken_, 0));
  forget_head();
}

// White space alone is no record. In one too long to be held it is told byte by byte: ASCII only.
bool RecordFinder::is_blank_record(std::string_view raw) const {
  if (head_ + raw.size() > options_.max_record) return head_is_blank_ && is_blank(raw);
  return trim(raw).empty();
}

void RecordFinder::take(const Extent& extent, std::string_view raw) {
  const Window window = source_.window();
  found_ = {.raw = raw,
            .offset = record_offset(extent.begin),
            .length = head_length_ + source_.source_length(extent.begin, extent.end),
            .line = line_of(extent.begin),
            .too_long = head_ + raw.size() > options_.max_record,
            .alone = window.from_start && window.to_end && raw.size() == window.bytes.size()};
}

}  // namespace galley
