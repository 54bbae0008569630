// What a file holds: one source, or as many as the archive that it is has members.
#pragma once

#include <galley/reader.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "read/archive/archive.h"
#include "read/source/byte_stream.h"
#include "read/source/head_stream.h"
#include "read/source/stream_stack.h"

namespace galley {

// Who decompresses: the thread that reads, or one of its own that goes ahead of it.
enum class Decompressing { on_demand, ahead };

// Whether the bytes of a file that begins so are those of its one source, as they stand: neither
// compressed nor an archive nor UTF-16 or UTF-32. packing_length bytes tell.
bool is_unpacked(std::string_view first_bytes, const ReadOptions& options);

inline constexpr std::size_t packing_length = 4096;

class Contents {
 public:
  // Reads the file's bytes from where they stand. The options must outlive this.
  Contents(std::unique_ptr<ByteStream> file, const ReadOptions& options, Decompressing how);

  // Goes on to the next source; false when there is none. What cannot be read is a source that
  // fails at its start.
  bool next();

  // Its name in the archive, as any bytes; absent where it is the file itself.
  const std::optional<std::string>& member() const { return member_; }

  // Whether next() would not wait, as far as that is known.
  bool is_ready() const { return archive_ && archive_->is_ready(); }

  // Its format, told from its start before anything of it is read.
  SourceFormat detect();

  // Its bytes from `offset` on, nothing compressed, and in UTF-8 where they were UTF-16 or UTF-32.
  // The offset counts bytes before that conversion. Asked for once.
  ByteStream& bytes(std::uint64_t offset = 0);

 private:
  void open();
  HeadStream& unpack(ByteStream& bytes);
  HeadStream& put_failure(std::string why);
  void begin_source(HeadStream& head);

  const ReadOptions& options_;
  const Decompressing how_;
  StreamStack streams_;
  std::size_t file_height_ = 0;  // of the streams below an archive, once the file is open
  std::optional<Archive> archive_;
  std::optional<std::string> member_;
  HeadStream* head_ = nullptr;  // of the source, unpacked
  std::optional<Encoding> wide_;
};

}  // namespace galley
