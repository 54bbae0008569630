// What a format knows: where the records of a source begin and end, and what stands in one.
//
// A source is never in memory as a whole. A format sees a window of it at a time, says how far the
// record at the window's start goes, and if that cannot be told yet, where the search goes on once
// the window has grown: no byte is searched twice. A worker that begins in the middle of a source
// asks find_start() for the first record that is its own.
#pragma once

#include <galley/reader.h>
#include <galley/record.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace galley {

// The part of a source that stands in memory.
struct Window {
  std::string_view bytes;
  bool from_start = false;  // its first byte is the source's first
  bool to_end = false;      // its last byte is the source's last
};

// How far a record goes, in bytes of the window. When `whole` is false the window ends before the
// record does; where the window ends with the source, there is no record left.
struct Extent {
  bool whole = false;
  std::size_t begin = 0;    // the record's first byte; what stands before it is not needed again
  std::size_t end = 0;      // whole: one past the record's last byte
  std::size_t resume = 0;   // where to look for the next record; not whole: for this one's end
  std::uint64_t lines = 0;  // passed up to the record and with it, where the format counts lines
};

// What next() finds from `begin` on where no end of a record follows: at the source's end the rest
// of it, else nothing until the window has grown. The search goes on at `resume`.
inline Extent rest_of(const Window& window, std::size_t begin, std::size_t resume) {
  const std::size_t size = window.bytes.size();
  if (!window.to_end) return {.begin = begin, .resume = std::min(resume, size)};
  return {.whole = begin < size, .begin = begin, .end = size, .resume = size};
}

// A record may stand at the very end of the bytes handed to decode(); so many more can be read
// behind it, whatever they are.
inline constexpr std::size_t padding = 64;

// A window handed to find_start() holds so many bytes before `from`, unless it begins the source.
// A line that separates records is no longer than this, line end and all.
inline constexpr std::size_t look_behind = 4096;

// So many bytes tell whether a record begins with them: find_start() is asked anew for the last
// ones of a window that has grown.
inline constexpr std::size_t look_ahead = 64;

// What became of the bytes of a record.
enum class Decoded {
  record,
  rejected,
  passed_over,  // they hold no article, and are not meant to: a picture in a web archive
};

// One object per thread: decode() writes to storage of the object's own.
class Format {
 public:
  virtual ~Format() = default;

  // The first place at or after `from` where a record can begin, npos when the window has none.
  // What next() finds from there on it finds in the source read from its start, too.
  virtual std::size_t find_start(const Window& window, std::size_t from) const = 0;

  // Whether find_start() is right wherever it begins. A source of other formats, where only the
  // records before tell where one begins, is read from its start.
  virtual bool can_start_anywhere() const { return true; }

  // Whether what a record says stands in its bytes as it is.
  virtual bool is_plain_text() const { return false; }

  // The last place at or before `before` where a record can begin; nothing where that is not known.
  // The window begins at such a place.
  virtual std::optional<std::size_t> find_last_start(const Window&, std::size_t) const {
    return std::nullopt;
  }

  // The first record of a window that begins where a record can begin. `resume` is 0, or where the
  // search for the end of this record goes on (all before it is the record's); by then, all but the
  // one byte before `resume` may be gone from the window.
  // A format may keep how far it got from a call to the one that goes on with it.
  virtual Extent next(const Window& window, std::size_t resume) = 0;

  // Takes apart the record whose raw, offset and alone are set already; it may cut bytes off the
  // start or end of `raw`. Where it is rejected, `rejection` has the code and the message. The
  // record's views last until the next call.
  virtual Decoded decode(Record& record, Rejection& rejection) = 0;
};

// The format that the options ask for, or with SourceFormat::automatic what `found` tells. Throws
// std::invalid_argument when the separator is not a pattern.
std::unique_ptr<Format> make_format(const ReadOptions& options, SourceFormat found);

}  // namespace galley
