#include "read/compression/decompressor.h"

#include <doctest/doctest.h>

#include <string>

#include "compressed.h"
#include "read/compression/read_ahead.h"
#include "read/source/memory_stream.h"

using namespace galley;
using galley::test::bzip2;
using galley::test::gzip;
using galley::test::lz4;
using galley::test::xz;
using galley::test::zstd;

namespace {

struct Method {
  Compression compression;
  std::string name;
  std::string (*compress)(std::string_view bytes);
};

const Method methods[] = {
    {Compression::gzip, "gzip", gzip},
    {Compression::zstd, "zstd", [](std::string_view bytes) { return zstd(bytes); }},
    {Compression::xz, "xz", xz},
    {Compression::bzip2, "bzip2", bzip2},
    {Compression::lz4, "lz4", lz4},
};

struct Outcome {
  std::string bytes;
  std::string failure;
};

Outcome read_all(ByteStream& stream, std::size_t piece) {
  Outcome outcome;
  std::string bytes(piece, '\0');
  while (const std::size_t count = stream.read(bytes.data(), bytes.size()))
    outcome.bytes.append(bytes, 0, count);
  outcome.failure = stream.failure();
  return outcome;
}

// What is in compressed bytes, read so many bytes at a time.
Outcome decompress(std::string_view compressed, const ReadOptions& options = {},
                   std::size_t piece = 1000) {
  MemoryStream bytes(compressed);
  const std::string_view begin = compressed.substr(0, compression_length);
  const auto stream = make_decompressor(compression_of(begin), bytes, options);
  return read_all(*stream, piece);
}

std::string text() {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "line " + std::to_string(i * i) + "\n";
  return text;
}

}  // namespace

TEST_CASE("the first bytes tell how a source is compressed") {
  for (const Method& method : methods) {
    CAPTURE(method.name);
    for (const std::string& bytes : {method.compress("a"), method.compress("")})
      CHECK(compression_of(bytes.substr(0, compression_length)) == method.compression);
  }
  CHECK(compression_of("\x1F\x8B") == Compression::none);
  CHECK(compression_of("\xFD\x37zXZ") == Compression::none);
  CHECK(compression_of("") == Compression::none);
}

TEST_CASE("frames that are to be skipped may come first") {
  CHECK(decompress("\x50\x2A\x4D\x18" + std::string("\4\0\0\0abcd", 8) + zstd("text")).bytes ==
        "text");
}

TEST_CASE("a text that begins like bzip2 data is a text") {
  CHECK(compression_of("BZh9 is how bzip2 data begins") == Compression::none);
  CHECK(compression_of("BZh9") == Compression::none);
  std::string no_size = bzip2("a");
  no_size[3] = '0';
  CHECK(compression_of(no_size) == Compression::none);
}

TEST_CASE("members, frames and streams follow one another, empty ones among them") {
  for (const Method& method : methods) {
    CAPTURE(method.name);
    const auto compress = method.compress;
    const std::string all = compress(text()) + compress("") + compress("two") + compress("three");
    for (const std::size_t piece : {1u, 7u, 100000u}) {
      CAPTURE(piece);
      const Outcome outcome = decompress(all, {}, piece);
      CHECK(outcome.bytes == text() + "twothree");
      CHECK(outcome.failure == "");
    }
  }
}

TEST_CASE("zeros may follow gzip data, and nothing else") {
  CHECK(decompress(gzip("one") + std::string(1000, '\0')).failure == "");
  const std::string one = gzip("one");
  const Outcome garbage = decompress(one + "garbage");
  CHECK(garbage.bytes == "one");
  CHECK(garbage.failure == "gzip data is followed by something else, at compressed byte " +
                               std::to_string(one.size()));
  CHECK(
      decompress(one + '\0' + one).failure.starts_with("gzip data is followed by something else"));
}

TEST_CASE("something else behind the data is told, and what stands before it is given") {
  for (const Method& method : methods) {
    CAPTURE(method.name);
    const std::string one = method.compress("one");
    const Outcome outcome = decompress(one + "something else");
    CHECK(outcome.bytes == "one");
    CHECK(outcome.failure.starts_with(method.name +
                                      " data is followed by something else, at compressed byte "));
  }
}

TEST_CASE("zeros in fours may follow xz data, and another stream behind them") {
  const std::string one = xz("one");
  CHECK(decompress(one + std::string(1000, '\0')).failure == "");
  const Outcome padded = decompress(one + std::string(8, '\0') + xz("two") + std::string(4, '\0'));
  CHECK(padded.bytes == "onetwo");
  CHECK(padded.failure == "");
  CHECK(decompress(one + std::string(7, '\0')).failure ==
        "xz data ends too early, at compressed byte " + std::to_string(one.size() + 7));
  CHECK(decompress(one + std::string(7, '\0') + one).failure ==
        "xz data is followed by something else, at compressed byte " +
            std::to_string(one.size() + 7));
}

TEST_CASE("frames that are to be skipped may stand among those of zstd and lz4") {
  const std::string skipped("\x50\x2A\x4D\x18\x03\0\0\0abc", 11);
  for (const auto compress : {lz4, +[](std::string_view bytes) { return zstd(bytes); }}) {
    const std::string all = compress("one") + skipped + compress("two") + skipped;
    const Outcome outcome = decompress(all);
    CHECK(outcome.bytes == "onetwo");
    CHECK(outcome.failure == "");
    CHECK(decompress(all.substr(0, all.size() - 1)).failure.find("ends too early") !=
          std::string::npos);
  }
}

TEST_CASE("of bzip2 data all blocks before the cut are given") {
  std::string random;
  for (std::uint32_t i = 1; random.size() < 2'000'000; i = i * 1664525 + 1013904223)
    random += static_cast<char>(i >> 24);
  std::string cut = bzip2(random);
  cut.resize(cut.size() - 20);
  const Outcome outcome = decompress(cut);
  CHECK(outcome.bytes.size() > 1'700'000);
  CHECK(random.starts_with(outcome.bytes));
  CHECK(outcome.failure.starts_with("bzip2 data ends too early"));
}

TEST_CASE("whatever is cut off gives the bytes before and tells that it ends too early") {
  for (const Method& method : methods) {
    CAPTURE(method.name);
    const std::string first = method.compress("one\n");
    const std::string all = first + method.compress(text().substr(0, 300));
    for (std::size_t size = compression_length; size < all.size(); ++size) {
      CAPTURE(size);
      const Outcome outcome = decompress(all.substr(0, size));
      CHECK((size < first.size() || outcome.bytes.starts_with("one\n")));
      CHECK(("one\n" + text()).starts_with(outcome.bytes));
      const std::string failure =
          size == first.size()
              ? ""
              : method.name + " data ends too early, at compressed byte " + std::to_string(size);
      CHECK(outcome.failure == failure);
    }
  }
}

TEST_CASE("broken data is told with its place") {
  for (const Method& method : methods) {
    CAPTURE(method.name);
    std::string broken = method.compress(text());
    broken[broken.size() / 2] ^= 0x55;
    const Outcome outcome = decompress(broken);
    CHECK(outcome.failure.starts_with(method.name + " data is broken"));
    CHECK(outcome.failure.find(", at compressed byte ") != std::string::npos);
  }
}

TEST_CASE("all blocks before the broken one are given") {
  std::string long_text;
  for (int i = 0; i < 100000; ++i) long_text += "line " + std::to_string(i * 7919L) + "\n";
  for (const Method& method : methods) {
    if (method.compression == Compression::bzip2) continue;  // one block is more than that
    CAPTURE(method.name);
    std::string broken = method.compress(long_text);
    broken.replace(broken.size() / 4 * 3, 100, 100, '\xAA');
    const Outcome outcome = decompress(broken, {}, 1 << 20);
    CHECK(outcome.bytes.size() > long_text.size() / 3);
    CHECK(long_text.starts_with(outcome.bytes.substr(0, long_text.size() / 3)));
    CHECK(outcome.failure.starts_with(method.name + " data is broken"));
  }
}

TEST_CASE("a bomb is stopped") {
  const std::string zeros(40 << 20, '\0');
  const Outcome outcome = decompress(gzip(zeros), {.max_ratio = 100}, 1 << 16);
  CHECK(outcome.bytes.size() < 18u << 20);
  CHECK(outcome.failure.starts_with(
      "gzip data grows more than 100 times (try a larger --max-ratio), at compressed byte "));
  CHECK(
      decompress(zstd(zeros), {}, 1 << 16).failure.starts_with("zstd data grows more than 1000 "));
  CHECK(decompress(zstd(zeros), {.max_ratio = 100000}, 1 << 16).bytes == zeros);
  const std::string some = zeros.substr(0, 18 << 20);
  for (const Method& method : methods) {
    CAPTURE(method.name);
    const std::string failure = decompress(method.compress(some), {.max_ratio = 100}).failure;
    CHECK(failure.starts_with(method.name + " data grows more than 100 times (try a larger "));
  }
}

TEST_CASE("a window that is too large is refused with a hint") {
  const std::string large = zstd(text(), 24);
  CHECK(decompress(large).bytes == text());
  CHECK(
      decompress(large, {.max_window = 1 << 20})
          .failure.starts_with("zstd data needs a window of more than 1048576 bytes (try a larger "
                               "--max-window), at compressed byte "));
  CHECK(decompress(xz(text())).bytes == text());
  CHECK(decompress(xz(text()), {.max_window = 1 << 20})
            .failure.starts_with("xz data needs more than 1048576 bytes of memory (try a larger "
                                 "--max-window), at compressed byte "));
}

TEST_CASE("reading ahead changes nothing of what is read, and may be left") {
  const auto read_ahead = [](const std::string& bytes, std::size_t piece) {
    MemoryStream stream(bytes);
    ReadAhead ahead(stream);
    return read_all(ahead, piece).bytes;
  };
  const std::string bytes(3 << 20, 'x');
  for (const std::size_t piece : {1000u, 1u << 20}) CHECK(read_ahead(bytes, piece) == bytes);
  CHECK(read_ahead("", 1) == "");
  MemoryStream stream(bytes);
  char byte = 0;
  CHECK(ReadAhead(stream).read(&byte, 1) == 1);

  const std::string cut = gzip(text()).substr(0, 100);
  MemoryStream rest(cut);
  const auto broken = make_decompressor(Compression::gzip, rest, {});
  ReadAhead failing(*broken);
  CHECK(read_all(failing, 100).failure == "gzip data ends too early, at compressed byte 100");
}
