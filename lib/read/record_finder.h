// Finds the records of a source, one after another, in bounded memory. What stands in them is for
// the format to tell.
#pragma once

#include <galley/reader.h>

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string_view>

#include "read/format.h"
#include "read/source/source_buffer.h"

namespace galley {

// Which records of a source are wanted, and where its stream begins.
struct Slice {
  std::uint64_t begin = 0;  // records that begin here or behind, in bytes of the source, …
  std::uint64_t end = std::numeric_limits<std::uint64_t>::max();  // … and before this
  std::uint64_t lines = 0;  // how many lines stand before `begin`, or 0 where nobody knows
  std::optional<std::uint64_t> records = 0;  // how many records, where that is known
  // A record can begin at `begin`, where the stream begins, too. Otherwise it begins look_behind
  // bytes before, or with the source.
  bool begins_record = true;
};

// How many bytes the stream of a slice that begins at `begin` holds before it.
inline std::uint64_t behind(std::uint64_t begin) {
  return begin < look_behind ? begin : look_behind;
}

// Where a record stands. The bytes stay until the next call of the finder.
struct FoundRecord {
  std::string_view raw;      // of a record that is too long, only its end
  std::uint64_t offset = 0;  // of the record in the source, in bytes of that
  std::uint64_t length = 0;
  // Where it begins, 1-based, where the format counts lines or all are counted, else 0.
  std::uint64_t line = 0;
  bool too_long = false;  // longer than ReadOptions::max_record
  bool alone = false;     // the source is this record and nothing else
};

class RecordFinder {
 public:
  // An invalid separator is an std::invalid_argument whose text is the pattern's error.
  explicit RecordFinder(const ReadOptions& options);

  // Passes over the plain texts in which the sieve finds nothing. It must outlive the finder.
  void use_sieve(const Sieve* sieve) { sieve_ = sieve; }

  // Begins a source, or a slice of one. `known` is its format where that was found already, else
  // automatic. The stream must stay as long as records are asked for.
  void start(ByteStream& stream, const Slice& slice, SourceFormat known);

  enum class Step { record, nothing_yet, end };
  enum class Waiting { allowed, avoided };

  // Goes on to the next record that is not blank. `end` after the last one, and at a failure. Where
  // waiting is avoided, `nothing_yet` when the stream has to be waited for; ask again.
  Step next(Waiting waiting = Waiting::allowed);

  const FoundRecord& found() const { return found_; }
  // The found record and what stands between it and its neighbours: where the finder began to look
  // for it and where it will look for the next one. Of a record that is too long, the end of that.
  std::string_view passed() const { return source_.window().bytes.substr(0, taken_); }
  // Of that in the source.
  std::uint64_t passed_offset() const { return source_.offset(); }
  std::uint64_t passed_end() const { return source_.offset() + source_.source_length(taken_); }

  // Where a byte of the found record stands in the source, or its end.
  std::uint64_t offset_of(const char* byte) const;

  Format& format() { return *format_; }  // after next()
  const std::optional<ReadFailure>& failure() const { return failure_; }

  // What the source was read as.
  SourceFormat source_format() const;

  // As ByteStream::encoding().
  Encoding encoding() const { return source_.encoding(); }

  // After the last record: how many lines begin before the slice's end, where the format counts
  // them.
  std::uint64_t lines() const { return line_; }

 private:
  bool detects_format() const;
  void use_format(SourceFormat format);
  bool choose_format();
  bool find_start();
  Step find_record(Waiting waiting, Extent& extent);
  void fill();
  bool sieves() const;
  void skip_unwanted();
  bool has_failed();
  std::uint64_t record_offset(std::size_t begin) const;
  std::uint64_t line_of(std::size_t begin) const;
  std::uint64_t lines_to_end() const;
  void drop_head(std::size_t count);
  void forget_head();
  void drop_last();
  bool is_blank_record(std::string_view raw) const;
  void take(const Extent& extent, std::string_view raw);

  const ReadOptions options_;
  const Sieve* sieve_ = nullptr;
  SourceBuffer source_;
  Slice slice_;
  std::unique_ptr<Format> format_;
  SourceFormat made_for_ = SourceFormat::automatic;  // what `format_` was made for
  bool format_is_known_ = false;                     // for this source
  bool at_record_ = false;                           // the window begins where a record can begin
  std::size_t searched_ = 0;  // bytes of the window that are the record's for sure
  std::size_t taken_ = 0;     // bytes of the window up to where the next record is looked for
  std::uint64_t line_ = 0;    // lines of the slice passed, where the format counts them
  FoundRecord found_;
  std::optional<ReadFailure> failure_;

  // Of a record longer than any that is held, only the end stays in the window.
  std::size_t head_ = 0;           // bytes of the record that are gone
  std::uint64_t head_length_ = 0;  // of those in the source
  std::uint64_t head_line_ = 0;    // where that begins, with ReadOptions::numbers_lines
  bool head_is_blank_ = true;
};

}  // namespace galley
