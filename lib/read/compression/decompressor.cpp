#include "read/compression/decompressor.h"

#include <algorithm>
#include <iterator>

#include "read/compression/bomb.h"
#include "read/compression/bzip2.h"
#include "read/compression/gzip.h"
#include "read/compression/lz4.h"
#include "read/compression/xz.h"
#include "read/compression/zstd.h"

using namespace std::string_view_literals;

namespace galley {
namespace {

constexpr std::size_t input_block = 128 << 10;

struct Method {
  Compression compression;
  bool (*begins)(std::string_view first_bytes);
  std::unique_ptr<ByteStream> (*make)(ByteStream& rest, const ReadOptions& options);
};

template <auto& mark>
bool begins_with(std::string_view first_bytes) {
  return first_bytes.starts_with(mark);
}

template <class Decompressor>
std::unique_ptr<ByteStream> make(ByteStream& rest, const ReadOptions& options) {
  return std::make_unique<Decompressor>(rest, options);
}

constexpr std::string_view gzip_mark = "\x1F\x8B\x08";
constexpr std::string_view zstd_mark = "\x28\xB5\x2F\xFD";
// A frame that is to be skipped comes first in what pzstd writes.
bool begins_zstd(std::string_view first_bytes) {
  const bool skipped = first_bytes.size() >= 4 && (first_bytes[0] & '\xF0') == 0x50 &&
                       first_bytes.substr(1).starts_with("\x2A\x4D\x18");
  return skipped || first_bytes.starts_with(zstd_mark);
}

constexpr std::string_view xz_mark = "\xFD\x37zXZ\0"sv;
constexpr std::string_view lz4_mark = "\x04\x22\x4D\x18";

// "BZh9" alone may begin a text: a block or the end must follow.
bool begins_bzip2(std::string_view first_bytes) {
  if (!first_bytes.starts_with("BZh") || first_bytes.size() < compression_length) return false;
  const std::string_view behind = first_bytes.substr(4);
  return first_bytes[3] >= '1' && first_bytes[3] <= '9' &&
         (behind.starts_with("\x31\x41\x59\x26\x53\x59") ||
          behind.starts_with("\x17\x72\x45\x38\x50\x90"));
}

constexpr Method methods[] = {
    {Compression::gzip, begins_with<gzip_mark>, make<GzipDecompressor>},
    {Compression::zstd, begins_zstd, make<ZstdDecompressor>},
    {Compression::xz, begins_with<xz_mark>, make<XzDecompressor>},
    {Compression::bzip2, begins_bzip2, make<Bzip2Decompressor>},
    {Compression::lz4, begins_with<lz4_mark>, make<Lz4Decompressor>},
};

}  // namespace

Compression compression_of(std::string_view first_bytes) {
  for (const Method& method : methods)
    if (method.begins(first_bytes)) return method.compression;
  return Compression::none;
}

Decompressor::Decompressor(std::string_view name, ByteStream& rest, const ReadOptions& options)
    : name_(name), rest_(rest), max_ratio_(options.max_ratio) {}

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
  else if (is_bomb(produced_, consumed_, max_ratio_))
    go_wrong(bomb_message(max_ratio_));
}

void Decompressor::go_wrong(std::string_view what) {
  wrong_ = name_ + " data ";
  wrong_ += what;
  wrong_ += ", at compressed byte " + std::to_string(consumed_);
}

std::unique_ptr<ByteStream> make_decompressor(Compression compression, ByteStream& rest,
                                              const ReadOptions& options) {
  const auto is_it = [&](const Method& method) { return method.compression == compression; };
  return std::find_if(std::begin(methods), std::end(methods), is_it)->make(rest, options);
}

}  // namespace galley
