#include "read/compression/xz.h"

#include <algorithm>
#include <new>

namespace galley {
namespace {

// The format's own unit: padding is a number of these.
constexpr std::size_t padding_unit = 4;

std::string wrong_of(lzma_ret result, std::size_t max_window) {
  switch (result) {
    case LZMA_MEMLIMIT_ERROR:
      return "needs more than " + std::to_string(max_window) +
             " bytes of memory (try a larger --max-window)";
    case LZMA_FORMAT_ERROR:
      return "is followed by something else";
    case LZMA_OPTIONS_ERROR:
      return "is compressed in a way that is not known";
    default:
      return "is broken";
  }
}

}  // namespace

XzDecompressor::XzDecompressor(ByteStream& rest, const ReadOptions& options)
    : Decompressor("xz", rest, options), max_window_(options.max_window) {
  begin_stream();
}

XzDecompressor::~XzDecompressor() { lzma_end(&state_); }

// The state keeps its memory from stream to stream.
void XzDecompressor::begin_stream() {
  if (lzma_stream_decoder(&state_, max_window_, 0) != LZMA_OK) throw std::bad_alloc();
  in_stream_ = true;
}

Decompressor::Progress XzDecompressor::expand(std::string_view input, char* to, std::size_t size) {
  if (!in_stream_) return between_streams(input);
  state_.next_in = reinterpret_cast<const std::uint8_t*>(input.data());
  state_.avail_in = input.size();
  state_.next_out = reinterpret_cast<std::uint8_t*>(to);
  state_.avail_out = size;
  const lzma_ret result = lzma_code(&state_, LZMA_RUN);
  in_stream_ = result != LZMA_STREAM_END;
  padding_ = 0;
  Progress progress = {.consumed = input.size() - state_.avail_in,
                       .produced = size - state_.avail_out,
                       .complete = !in_stream_};
  if (result == LZMA_MEM_ERROR) throw std::bad_alloc();
  // LZMA_BUF_ERROR asks for more input or room.
  if (result != LZMA_OK && result != LZMA_STREAM_END && result != LZMA_BUF_ERROR)
    progress.wrong = wrong_of(result, max_window_);
  return progress;
}

// Another stream follows, or zeros in fours and then perhaps another stream.
Decompressor::Progress XzDecompressor::between_streams(std::string_view input) {
  const std::size_t zeros = std::min(input.find_first_not_of('\0'), input.size());
  padding_ += zeros;
  Progress progress = {.consumed = zeros, .complete = padding_ % padding_unit == 0};
  if (zeros == input.size()) return progress;
  if (!progress.complete)
    progress.wrong = "is followed by something else";
  else
    begin_stream();
  progress.complete = false;
  return progress;
}

}  // namespace galley
