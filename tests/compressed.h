// Bytes compressed for tests.
#pragma once

#include <doctest/doctest.h>
#include <zlib.h>
#include <zstd.h>

#include <string>
#include <string_view>

namespace galley::test {

// One member.
inline std::string gzip(std::string_view bytes) {
  z_stream state = {};
  REQUIRE(deflateInit2(&state, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK);
  std::string out(deflateBound(&state, bytes.size()) + 64, '\0');
  state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  state.avail_in = static_cast<uInt>(bytes.size());
  state.next_out = reinterpret_cast<Bytef*>(out.data());
  state.avail_out = static_cast<uInt>(out.size());
  REQUIRE(deflate(&state, Z_FINISH) == Z_STREAM_END);
  out.resize(state.total_out);
  deflateEnd(&state);
  return out;
}

// One frame. A window of 2^`window_log` bytes where that is not 0.
inline std::string zstd(std::string_view bytes, int window_log = 0) {
  ZSTD_CCtx* const state = ZSTD_createCCtx();
  if (window_log > 0) {
    ZSTD_CCtx_setParameter(state, ZSTD_c_windowLog, window_log);
    ZSTD_CCtx_setParameter(state, ZSTD_c_contentSizeFlag, 0);
  }
  std::string out(ZSTD_compressBound(bytes.size()) + 64, '\0');
  ZSTD_inBuffer from = {bytes.data(), bytes.size(), 0};
  ZSTD_outBuffer to = {out.data(), out.size(), 0};
  // A first part that does not end the frame: its size is not known then, and the window stands.
  const std::size_t flushed = ZSTD_compressStream2(state, &to, &from, ZSTD_e_flush);
  const std::size_t ended = ZSTD_compressStream2(state, &to, &from, ZSTD_e_end);
  REQUIRE(!ZSTD_isError(flushed));
  REQUIRE(ended == 0);
  out.resize(to.pos);
  ZSTD_freeCCtx(state);
  return out;
}

}  // namespace galley::test
