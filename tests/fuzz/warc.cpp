// Any bytes, as a web archive: the same records however the source comes, in order, each with what
// its header says; and nothing is lost between them but line ends and what holds no article.
#include <algorithm>
#include <cstdlib>
#include <string>

#include "bytes/blank.h"
#include "extents.h"
#include "read/warc/warc_format.h"
#include "text/repair.h"

using namespace galley;
using namespace galley::test;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

bool is_utf8_for_sure(const Record& record) {
  return is_utf8(record.id) && is_utf8(record.given.language) &&
         std::all_of(record.extra.begin(), record.extra.end(),
                     [](const auto& kept) { return is_utf8(kept.second); });
}

void check_record(Format& format, std::string_view raw) {
  // A copy, so that no byte behind it is read.
  const std::string bytes(raw);
  Record record;
  record.raw = bytes;
  Rejection rejection;
  const Decoded decoded = format.decode(record, rejection);
  if (decoded == Decoded::record) require(!record.text.empty() && is_utf8_for_sure(record));
  if (decoded == Decoded::rejected) require(!rejection.code.empty() && is_utf8(rejection.message));
}

// Whether all of it is blank, or records with a header that tells that no article is in them.
bool may_be_passed_over(std::string_view bytes) {
  bytes.remove_prefix(count_blank(bytes));
  return bytes.empty() || begins_warc_record(bytes);
}

void check(std::string_view source, const ReadOptions& options) {
  WarcFormat format(options);
  const Ranges expected = extents_from(format, source, 0);
  std::size_t end = 0;
  for (const auto& [record_begin, record_end] : expected) {
    require(record_begin >= end && record_end <= source.size());
    require(may_be_passed_over(source.substr(end, record_begin - end)));
    check_record(format, source.substr(record_begin, record_end - record_begin));
    end = record_end;
  }
  require(may_be_passed_over(source.substr(end)));
  for (const std::size_t block : {1u, 2u, 3u, 17u, 100u})
    require(extents_in_blocks(format, source, block, options.max_record) == expected);
}

const ReadOptions choices[] = {
    {},
    {.keep = {"WARC-Date", "x", "Content-Length"}},
    {.max_record = 0},
    {.max_record = 10},
    {.max_record = 60},
    {.max_record = 120},
};

}  // namespace

// The first byte of an input chooses; the rest is the source.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size == 0 || size > 4000) return 0;
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  check(input.substr(1), choices[data[0] % std::size(choices)]);
  return 0;
}
