#include <galley/reader.h>

#include <string>
#include <utility>

#include "bytes/blank.h"
#include "read/detect.h"
#include "read/format.h"
#include "read/source_buffer.h"
#include "text/utf8.h"

namespace galley {

struct Reader::State {
  State(int descriptor, const ReadOptions& given)
      : options(given), source(descriptor, given.block_size) {}

  bool detects_format() const {
    return options.format == SourceFormat::automatic && options.separator.empty();
  }
  bool choose_format();
  bool find_record(Extent& extent);
  void drop_head(std::size_t count);
  void drop_last();
  bool is_blank_record(std::string_view raw) const;
  Step take(const Extent& extent, std::string_view raw);
  void start_record(std::string_view raw, std::uint64_t offset);
  Step reject_too_long();

  const ReadOptions options;
  SourceBuffer source;
  std::unique_ptr<Format> format;
  SourceFormat made_for = SourceFormat::automatic;  // what `format` was made for
  bool format_is_known = false;                     // for this source
  std::size_t taken = 0;   // bytes of the window up to where the next record is looked for
  std::uint64_t line = 0;  // of the record, where the format counts lines

  // Of a record longer than any that is held, only the end stays in the window.
  std::uint64_t head = 0;  // bytes of the record that are gone
  bool head_is_blank = true;

  Record record;
  Rejection rejection;
};

Reader::Reader(int descriptor, const ReadOptions& options)
    : state_(std::make_unique<State>(descriptor, options)) {
  // Not left to the first source: the separator may be no pattern.
  if (!state_->detects_format()) state_->format = make_format(options, SourceFormat::text);
}
Reader::~Reader() = default;

void Reader::start(int descriptor) {
  state_->drop_last();
  state_->source.start(descriptor);
  state_->format_is_known = false;
  state_->line = 0;
}

const Record& Reader::record() const { return state_->record; }
const Rejection& Reader::rejection() const { return state_->rejection; }
const std::optional<ReadFailure>& Reader::failure() const { return state_->source.failure(); }

Reader::Step Reader::next() {
  State& s = *state_;
  s.drop_last();
  if (s.detects_format() && !s.choose_format()) return Step::end;
  for (Extent extent; s.find_record(extent); s.drop_last()) {
    const std::string_view raw =
        s.source.window().bytes.substr(extent.begin, extent.end - extent.begin);
    s.taken = extent.resume;
    if (!s.is_blank_record(raw)) return s.take(extent, raw);
  }
  return Step::end;
}

// Reads on until the first bytes tell the format. False when the source fails first.
bool Reader::State::choose_format() {
  if (format_is_known) return true;
  auto found = detect_format(source.window());
  for (; !found; found = detect_format(source.window())) {
    source.fill();
    if (source.failure()) return false;
  }
  if (made_for != *found) format = make_format(options, *found);
  made_for = *found;
  format_is_known = true;
  return true;
}

// Reads on until a whole record stands in the window, or as much of it as is ever held. False at
// the end of the source and when it fails.
bool Reader::State::find_record(Extent& extent) {
  for (std::size_t resume = 0;;) {
    extent = format->next(source.window(), resume);
    line += extent.lines;
    if (extent.whole) return true;
    if (source.at_end() || source.failure()) return false;
    source.drop(extent.begin);
    resume = extent.resume - extent.begin;
    // What stands before `resume` is the record's for sure.
    if (resume > 1 && head + resume > options.max_record) {
      drop_head(resume - 1);
      resume = 1;
    }
    source.fill();
  }
}

void Reader::State::drop_head(std::size_t count) {
  head_is_blank = head_is_blank && is_blank(source.window().bytes.substr(0, count));
  head += count;
  source.drop(count);
}

// Lets go of the record of the last call.
void Reader::State::drop_last() {
  source.drop(std::exchange(taken, 0));
  head = 0;
  head_is_blank = true;
}

// White space alone is no record. In one too long to be held it is told byte by byte: ASCII only.
bool Reader::State::is_blank_record(std::string_view raw) const {
  if (head + raw.size() > options.max_record) return head_is_blank && is_blank(raw);
  return trim(raw).empty();
}

Reader::Step Reader::State::take(const Extent& extent, std::string_view raw) {
  rejection = {};
  rejection.offset = source.offset() + extent.begin - head;
  rejection.length = head + raw.size();
  rejection.line = line;
  if (rejection.length > options.max_record) return reject_too_long();
  start_record(raw, rejection.offset);
  if (format->decode(record, rejection)) return Step::record;
  rejection.raw = raw;
  return Step::rejected;
}

void Reader::State::start_record(std::string_view raw, std::uint64_t offset) {
  const Window window = source.window();
  auto extra = std::move(record.extra);  // keeps its storage
  extra.clear();
  record = {};
  record.extra = std::move(extra);
  record.raw = raw;
  record.offset = offset;
  record.alone = window.from_start && window.to_end && raw.size() == window.bytes.size();
}

Reader::Step Reader::State::reject_too_long() {
  rejection.code = "too-long";
  rejection.message =
      "longer than " + std::to_string(options.max_record) + " bytes (" +
      (line == 0 ? "try --separator or a larger --max-record" : "try a larger --max-record") + ")";
  return Step::rejected;
}

}  // namespace galley
