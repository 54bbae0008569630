#include "read/decompressor.h"

#include <doctest/doctest.h>

#include <string>

#include "compressed.h"
#include "read/memory_stream.h"
#include "read/read_ahead.h"

using namespace galley;
using galley::test::gzip;
using galley::test::zstd;

namespace {

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
  MemoryStream rest(compressed.substr(std::min(compressed.size(), compression_length)));
  const std::string_view begin = compressed.substr(0, compression_length);
  const auto stream = make_decompressor(compression_of(begin), begin, rest, options);
  return read_all(*stream, piece);
}

std::string text() {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "line " + std::to_string(i * i) + "\n";
  return text;
}

}  // namespace

TEST_CASE("the first bytes tell how a source is compressed") {
  CHECK(compression_of(gzip("a")) == Compression::gzip);
  CHECK(compression_of(zstd("a")) == Compression::zstd);
  CHECK(compression_of("\x1F\x8B") == Compression::none);
  CHECK(compression_of("") == Compression::none);
}

TEST_CASE("members and frames follow one another, empty ones among them") {
  for (const auto compress : {gzip, +[](std::string_view bytes) { return zstd(bytes); }}) {
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
  CHECK(decompress(zstd("one") + "garbage").failure ==
        "zstd data is followed by something else, at compressed byte " +
            std::to_string(zstd("one").size()));
}

TEST_CASE("whatever is cut off gives the bytes before and tells that it ends too early") {
  for (const auto compress : {gzip, +[](std::string_view bytes) { return zstd(bytes); }}) {
    const std::string first = compress("one\n");
    const std::string all = first + compress(text().substr(0, 300));
    for (std::size_t size = compression_length; size < all.size(); ++size) {
      CAPTURE(size);
      const Outcome outcome = decompress(all.substr(0, size));
      CHECK((size < first.size() || outcome.bytes.starts_with("one\n")));
      CHECK(("one\n" + text()).starts_with(outcome.bytes));
      const std::string failure =
          size == first.size() ? "" : " data ends too early, at compressed byte ";
      CHECK(outcome.failure.find(failure) != std::string::npos);
      CHECK(outcome.failure.empty() == failure.empty());
    }
  }
}

TEST_CASE("broken data is told with its place") {
  std::string broken = gzip(text());
  broken[broken.size() / 2] ^= 0x55;
  const Outcome outcome = decompress(broken);
  CHECK(outcome.failure.starts_with("gzip data is broken ("));
  CHECK(outcome.failure.find("at compressed byte ") != std::string::npos);
  broken = zstd(text());
  broken[broken.size() / 2] ^= 0x55;
  CHECK(decompress(broken).failure.starts_with("zstd data is broken ("));
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
}

TEST_CASE("a window that is too large is refused with a hint") {
  const std::string large = zstd(text(), 24);
  CHECK(decompress(large).bytes == text());
  CHECK(
      decompress(large, {.max_window = 1 << 20})
          .failure.starts_with("zstd data needs a window of more than 1048576 bytes (try a larger "
                               "--max-window), at compressed byte "));
}

TEST_CASE("reading ahead changes nothing of what is read, and may be left") {
  const auto ahead_of = [](const std::string& bytes) {
    return std::make_unique<ReadAhead>(std::make_unique<MemoryStream>(bytes));
  };
  const std::string bytes(3 << 20, 'x');
  for (const std::size_t piece : {1000u, 1u << 20})
    CHECK(read_all(*ahead_of(bytes), piece).bytes == bytes);
  char byte = 0;
  CHECK(ahead_of(bytes)->read(&byte, 1) == 1);
  CHECK(ahead_of("")->read(&byte, 1) == 0);

  const std::string cut = gzip(text()).substr(0, 100);
  MemoryStream rest(cut);
  ReadAhead failing(make_decompressor(Compression::gzip, "", rest, {}));
  CHECK(read_all(failing, 100).failure == "gzip data ends too early, at compressed byte 100");
}
