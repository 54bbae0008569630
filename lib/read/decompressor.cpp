#include "read/decompressor.h"

#include "read/gzip.h"
#include "read/zstd.h"

namespace galley {
namespace {

constexpr std::size_t input_block = 128 << 10;

// So little is no bomb, whatever it was made of.
constexpr std::uint64_t harmless = 16 << 20;

}  // namespace

Compression compression_of(std::string_view first_bytes) {
  if (first_bytes.starts_with("\x1F\x8B\x08")) return Compression::gzip;
  if (first_bytes.starts_with("\x28\xB5\x2F\xFD")) return Compression::zstd;
  return Compression::none;
}

Decompressor::Decompressor(std::string_view name, std::string_view begin, ByteStream& rest,
                           std::uint64_t max_ratio)
    : name_(name), rest_(rest), max_ratio_(max_ratio), storage_(begin.begin(), begin.end()) {
  input_ = {storage_.data(), storage_.size()};
}

std::size_t Decompressor::read(char* to, std::size_t size) {
  while (wrong_.empty()) {
    const Progress progress = expand(input_, to, size);
    check(progress);
    if (progress.produced > 0) return progress.produced;
    const bool stuck = progress.consumed == 0 && input_.empty();
    if (stuck && wrong_.empty() && !refill()) return 0;
  }
  return fail(wrong_);
}

// False at the end of the input; wrong_ tells when that comes too early.
bool Decompressor::refill() {
  storage_.resize(input_block);
  const std::size_t count = rest_.read(storage_.data(), storage_.size());
  input_ = {storage_.data(), count};
  if (count > 0) return true;
  if (!rest_.failure().empty())
    wrong_ = rest_.failure();
  else if (!complete_)
    go_wrong("ends too early");
  return !wrong_.empty();
}

void Decompressor::check(const Progress& progress) {
  input_.remove_prefix(progress.consumed);
  consumed_ += progress.consumed;
  produced_ += progress.produced;
  complete_ = progress.complete;
  if (!progress.wrong.empty())
    go_wrong(progress.wrong);
  else if (produced_ > harmless && produced_ / max_ratio_ >= consumed_)
    go_wrong("grows more than " + std::to_string(max_ratio_) + " times (try a larger --max-ratio)");
}

void Decompressor::go_wrong(std::string_view what) {
  wrong_ = name_ + " data ";
  wrong_ += what;
  wrong_ += ", at compressed byte " + std::to_string(consumed_);
}

std::unique_ptr<ByteStream> make_decompressor(Compression compression, std::string_view begin,
                                              ByteStream& rest, const ReadOptions& options) {
  if (compression == Compression::gzip)
    return std::make_unique<GzipDecompressor>(begin, rest, options.max_ratio);
  return std::make_unique<ZstdDecompressor>(begin, rest, options.max_ratio, options.max_window);
}

}  // namespace galley
