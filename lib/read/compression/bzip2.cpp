#include "read/compression/bzip2.h"

#include <algorithm>
#include <limits>
#include <new>

namespace galley {
namespace {

unsigned clip(std::size_t size) {
  return static_cast<unsigned>(std::min<std::size_t>(size, std::numeric_limits<unsigned>::max()));
}

}  // namespace

Bzip2Decompressor::Bzip2Decompressor(ByteStream& rest, const ReadOptions& options)
    : Decompressor("bzip2", rest, options) {}

Bzip2Decompressor::~Bzip2Decompressor() { BZ2_bzDecompressEnd(&state_); }

// Of a state that has not begun there is nothing to end.
void Bzip2Decompressor::begin_stream() {
  BZ2_bzDecompressEnd(&state_);
  if (BZ2_bzDecompressInit(&state_, 0, 0) != BZ_OK) throw std::bad_alloc();
  in_stream_ = true;
}

Decompressor::Progress Bzip2Decompressor::expand(std::string_view input, char* to,
                                                 std::size_t size) {
  if (input.empty() && !in_stream_) return {.complete = true};
  if (!in_stream_) begin_stream();
  // The library reads through a pointer that is not const, and does not write.
  state_.next_in = const_cast<char*>(input.data());
  state_.avail_in = clip(input.size());
  state_.next_out = to;
  state_.avail_out = clip(size);
  const unsigned in = state_.avail_in;
  const unsigned out = state_.avail_out;
  const int result = BZ2_bzDecompress(&state_);
  in_stream_ = result != BZ_STREAM_END;
  Progress progress = {.consumed = in - state_.avail_in,
                       .produced = out - state_.avail_out,
                       .complete = !in_stream_};
  if (result == BZ_MEM_ERROR) throw std::bad_alloc();
  if (result == BZ_DATA_ERROR_MAGIC)
    progress.wrong = "is followed by something else";
  else if (result != BZ_OK && result != BZ_STREAM_END)
    progress.wrong = "is broken";
  return progress;
}

}  // namespace galley
