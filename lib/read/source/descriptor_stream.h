// Bytes from an open file descriptor, which stays the caller's.
#pragma once

#include <cstdint>
#include <optional>

#include "read/source/byte_stream.h"
#include "read/source/stop_signal.h"

namespace galley {

// From where the descriptor stands: pipes, terminals and files alike; nothing is sought.
class DescriptorStream final : public ByteStream {
 public:
  explicit DescriptorStream(int descriptor) : descriptor_(descriptor) {}
  // Of a regular file that had so many bytes when it was found. When these have come, and the
  // system had no more to give, it is not asked once more whether that is the end.
  DescriptorStream(int descriptor, std::uint64_t size) : descriptor_(descriptor), size_(size) {}
  // Ends when the signal is raised, as if the source did. The signal must outlive the stream.
  DescriptorStream(int descriptor, const StopSignal& stop)
      : descriptor_(descriptor), stop_(stop.descriptor()) {}

  std::size_t read(char* to, std::size_t size) override;
  bool is_ready() override;

 private:
  bool wait();

  int descriptor_;
  int stop_ = -1;
  std::optional<std::uint64_t> size_ = {};
  std::uint64_t read_ = 0;  // bytes
  bool ended_ = false;
};

// A part of a regular file. Several threads can read from one descriptor at once, each with a
// stream of its own: where the descriptor stands plays no role.
class FileStream final : public ByteStream {
 public:
  // From byte `offset` up to the file's end. It fails when that comes before byte `size`.
  FileStream(int descriptor, std::uint64_t offset, std::uint64_t size)
      : descriptor_(descriptor), offset_(offset), size_(size) {}

  std::size_t read(char* to, std::size_t size) override;

 private:
  int descriptor_;
  std::uint64_t offset_;
  std::uint64_t size_;
};

}  // namespace galley
