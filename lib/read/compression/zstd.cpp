#include "read/compression/zstd.h"

#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>
#include <bit>
#include <new>

namespace galley {

ZstdDecompressor::ZstdDecompressor(ByteStream& rest, const ReadOptions& options)
    : Decompressor("zstd", rest, options),
      state_(ZSTD_createDCtx()),
      max_window_(options.max_window) {
  if (!state_) throw std::bad_alloc();
  const ZSTD_bounds bounds = ZSTD_dParam_getBounds(ZSTD_d_windowLogMax);
  const int log = static_cast<int>(std::bit_width(max_window_)) - 1;
  ZSTD_DCtx_setParameter(state_, ZSTD_d_windowLogMax,
                         std::clamp(log, bounds.lowerBound, bounds.upperBound));
}

ZstdDecompressor::~ZstdDecompressor() { ZSTD_freeDCtx(state_); }

Decompressor::Progress ZstdDecompressor::expand(std::string_view input, char* to,
                                                std::size_t size) {
  if (input.empty() && between_frames_) return {.complete = true};
  // Not more than it asks for: where a call fails, what else it made whole is lost.
  ZSTD_inBuffer in = {input.data(), std::min(input.size(), wanted_), 0};
  ZSTD_outBuffer out = {to, size, 0};
  const std::size_t result = ZSTD_decompressStream(state_, &out, &in);
  between_frames_ = result == 0;
  wanted_ = between_frames_ || ZSTD_isError(result) ? 1 : result;
  Progress progress = {.consumed = in.pos, .produced = out.pos, .complete = between_frames_};
  if (!ZSTD_isError(result)) return progress;
  switch (ZSTD_getErrorCode(result)) {
    case ZSTD_error_memory_allocation:
      throw std::bad_alloc();
    case ZSTD_error_frameParameter_windowTooLarge:
      progress.wrong = "needs a window of more than " + std::to_string(max_window_) +
                       " bytes (try a larger --max-window)";
      break;
    case ZSTD_error_prefix_unknown:
      progress.wrong = "is followed by something else";
      break;
    default:
      progress.wrong = std::string("is broken (") + ZSTD_getErrorName(result) + ")";
  }
  return progress;
}

}  // namespace galley
