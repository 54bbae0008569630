#include "read/source_stream.h"

#include <string_view>
#include <utility>

#include "read/decompressor.h"
#include "read/read_ahead.h"

namespace galley {

std::size_t SourceStream::read(char* to, std::size_t size) {
  if (!std::exchange(begun_, true)) {
    const std::size_t count = begin(to, size);
    if (count > 0) return count;
  }
  const std::size_t count = source().read(to, size);
  return count == 0 && !source().failure().empty() ? fail(source().failure()) : count;
}

// Gives the first bytes, or none where they are compressed: then it is known how to go on.
std::size_t SourceStream::begin(char* to, std::size_t size) {
  std::size_t count = 0;
  while (count < compression_length) {
    const std::size_t more = bytes_.read(to + count, size - count);
    if (more == 0) break;
    count += more;
  }
  const std::string_view first(to, count);
  const Compression compression = compression_of(first);
  if (compression == Compression::none) return count;
  decompressed_ = make_decompressor(compression, first, bytes_, options_);
  if (how_ == Decompressing::ahead)
    decompressed_ = std::make_unique<ReadAhead>(std::move(decompressed_));
  return 0;
}

}  // namespace galley
