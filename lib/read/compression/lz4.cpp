#include "read/compression/lz4.h"

#include <lz4frame.h>

#include <algorithm>
#include <new>

namespace galley {

Lz4Decompressor::Lz4Decompressor(ByteStream& rest, const ReadOptions& options)
    : Decompressor("lz4", rest, options) {
  if (LZ4F_isError(LZ4F_createDecompressionContext(&state_, LZ4F_VERSION))) throw std::bad_alloc();
}

Lz4Decompressor::~Lz4Decompressor() { LZ4F_freeDecompressionContext(state_); }

Decompressor::Progress Lz4Decompressor::expand(std::string_view input, char* to, std::size_t size) {
  if (input.empty() && between_frames_) return {.complete = true};
  // Not more than it asks for: where a call fails, what else it made whole is lost.
  std::size_t consumed = std::min(input.size(), wanted_);
  std::size_t produced = size;
  const std::size_t result =
      LZ4F_decompress(state_, to, &produced, input.data(), &consumed, nullptr);
  between_frames_ = result == 0;
  wanted_ = between_frames_ || LZ4F_isError(result) ? 1 : result;
  Progress progress = {.consumed = consumed, .produced = produced, .complete = between_frames_};
  if (!LZ4F_isError(result)) return progress;
  // The library tells its errors apart by their names alone.
  const std::string_view error = LZ4F_getErrorName(result);
  if (error == "ERROR_allocation_failed") throw std::bad_alloc();
  if (error == "ERROR_frameType_unknown")
    progress.wrong = "is followed by something else";
  else
    progress.wrong = "is broken (" + std::string(error) + ")";
  return progress;
}

}  // namespace galley
