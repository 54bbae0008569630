// Any bytes, as a source: each record belongs to the slice that it begins in, wherever slices end.
#include "slices.h"

#include <cstdlib>
#include <iterator>

using namespace galley;
using namespace galley::test;

namespace {

// The first byte of an input chooses; the rest is the source.
const ReadOptions choices[] = {
    {.format = SourceFormat::text},
    {.format = SourceFormat::text, .max_record = 5, .block_size = 4},
    {.separator = "-+|[^x]?"},
    {.separator = "=*", .max_record = 3, .block_size = 7},
    {.format = SourceFormat::jsonl},
    {.format = SourceFormat::jsonl, .max_record = 9, .block_size = 5},
    {.format = SourceFormat::sgml},
    {.format = SourceFormat::sgml, .max_record = 9, .block_size = 5},
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size == 0 || size > 4000) return 0;
  const std::string_view source(reinterpret_cast<const char*>(data + 1), size - 1);
  const ReadOptions& options = choices[data[0] % std::size(choices)];
  const FoundPlaces expected = places_in(source, {}, options).first;
  for (const std::uint64_t slice : {1u, 2u, 5u, 100u})
    if ((slice > 2 || size < 200) && places_in_slices(source, slice, options) != expected)
      std::abort();
  return 0;
}
