// Any bytes, as a source: the same records at any block size, and each stands where it says.
#include <sys/mman.h>

#include <cstdlib>
#include <iterator>

#include "read/source/contents.h"
#include "source.h"

using namespace galley;
using namespace galley::test;

namespace {

// One file, in memory, written again for each input.
int file_with(std::string_view bytes) {
  static const int file = memfd_create("source", MFD_CLOEXEC);
  if (ftruncate(file, 0) != 0) std::abort();
  if (pwrite(file, bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
    std::abort();
  return file;
}

std::vector<Read> read_again(int file, ReadOptions options, std::size_t block_size) {
  if (lseek(file, 0, SEEK_SET) != 0) std::abort();
  options.block_size = block_size;
  return read_all(file, options);
}

void check_places(const std::vector<Read>& all, std::string_view source) {
  std::uint64_t end = 0;
  for (const Read& read : all) {
    if (read.offset < end || read.offset + read.length > source.size()) std::abort();
    if (!read.raw.empty() && source.substr(read.offset, read.length) != read.raw) std::abort();
    end = read.offset + read.length;
  }
}

void check(std::string_view source, const ReadOptions& options) {
  const int file = file_with(source);
  const auto expected = read_again(file, options, 8192);
  if (is_unpacked(source.substr(0, packing_length), options)) check_places(expected, source);
  for (const std::size_t block : {1u, 2u, 3u, 17u}) {
    if (read_again(file, options, block) != expected) std::abort();
  }
}

// The first byte of an input chooses; the rest is the source.
const ReadOptions choices[] = {
    {},
    {.format = SourceFormat::text},
    {.format = SourceFormat::text, .max_record = 5},
    {.separator = "-+|[^x]?"},
    {.separator = "=*", .max_record = 3},
    {.format = SourceFormat::jsonl, .keep = {"id", "a"}},
    {.format = SourceFormat::jsonl, .max_record = 9},
    {.format = SourceFormat::text, .max_record = 0},
    {.format = SourceFormat::json},
    {.format = SourceFormat::json, .max_record = 9},
    {.format = SourceFormat::warc},
    {.format = SourceFormat::warc, .max_record = 60},
    {.format = SourceFormat::sgml, .keep = {"topics", "id"}},
    {.format = SourceFormat::story, .keep = {"highlights"}},
    {.encoding = Encoding::utf16le},
    {.encoding = Encoding::shift_jis},
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  check(input.substr(1), choices[data[0] % std::size(choices)]);
  return 0;
}
