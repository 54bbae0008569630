// Any bytes, as compressed data: reading them ends, and gives the same however it is cut. Of a
// block that is broken there may be more or less.
#include "read/compression/decompressor.h"

#include <cstdlib>
#include <string>

#include "read/source/memory_stream.h"

using namespace galley;

namespace {

struct Outcome {
  std::string bytes;
  std::string failure;

  friend bool operator==(const Outcome&, const Outcome&) = default;
};

Outcome decompress(Compression compression, std::string_view source, std::size_t piece) {
  MemoryStream rest(source);
  ReadOptions options;
  options.max_window = 1 << 20;
  const auto stream = make_decompressor(compression, rest, options);
  Outcome outcome;
  std::string bytes(piece, '\0');
  while (const std::size_t count = stream->read(bytes.data(), bytes.size())) {
    outcome.bytes.append(bytes, 0, count);
    if (outcome.bytes.size() > 1 << 20) return outcome;
  }
  outcome.failure = stream->failure();
  return outcome;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view source(reinterpret_cast<const char*>(data), size);
  for (const Compression compression : {Compression::gzip, Compression::zstd, Compression::xz,
                                        Compression::bzip2, Compression::lz4}) {
    const Outcome whole = decompress(compression, source, 1 << 16);
    if (whole.bytes.size() > 1 << 16) continue;
    const Outcome pieces = decompress(compression, source, 7);
    const bool is_broken = whole.failure.find(" data is broken") != std::string::npos;
    if (pieces != whole && !(is_broken && pieces.bytes.starts_with(whole.bytes))) std::abort();
  }
  return 0;
}
