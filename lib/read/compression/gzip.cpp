#include "read/compression/gzip.h"

#include <algorithm>
#include <limits>
#include <new>

namespace galley {
namespace {

// Only gzip's header and check sum are taken, no zlib's.
constexpr int gzip_only = 16;

uInt clip(std::size_t size) {
  return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
}

}  // namespace

GzipDecompressor::GzipDecompressor(ByteStream& rest, const ReadOptions& options)
    : Decompressor("gzip", rest, options) {
  if (inflateInit2(&state_, gzip_only + MAX_WBITS) != Z_OK) throw std::bad_alloc();
}

GzipDecompressor::~GzipDecompressor() { inflateEnd(&state_); }

Decompressor::Progress GzipDecompressor::expand(std::string_view input, char* to,
                                                std::size_t size) {
  if (!in_member_) return between_members(input);
  // zlib reads through a pointer that is not const, and does not write.
  state_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));
  state_.avail_in = clip(input.size());
  state_.next_out = reinterpret_cast<Bytef*>(to);
  state_.avail_out = clip(size);
  const uInt in = state_.avail_in;
  const uInt out = state_.avail_out;
  const int result = inflate(&state_, Z_NO_FLUSH);
  in_member_ = result != Z_STREAM_END;
  Progress progress = {.consumed = in - state_.avail_in,
                       .produced = out - state_.avail_out,
                       .complete = !in_member_};
  if (result == Z_MEM_ERROR) throw std::bad_alloc();
  // Z_BUF_ERROR asks for more input or room.
  if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
    progress.wrong = std::string("is broken (") + (state_.msg ? state_.msg : "?") + ")";
  return progress;
}

// Another member follows, or zeros to the end, which tapes and blocks are filled up with.
Decompressor::Progress GzipDecompressor::between_members(std::string_view input) {
  const std::size_t zeros = std::min(input.find_first_not_of('\0'), input.size());
  Progress progress = {.consumed = zeros, .complete = true};
  in_padding_ = in_padding_ || zeros > 0;
  if (zeros == input.size()) return progress;
  if (in_padding_ || input[zeros] != '\x1F') {
    progress.wrong = "is followed by something else";
  } else {
    inflateReset(&state_);
    in_member_ = true;
    progress.complete = false;
  }
  return progress;
}

}  // namespace galley
