// Any bytes, as SGML: the same documents from any start and however they come, and all of them
// text.
#include <cstdlib>

#include "extents.h"
#include "read/sgml/sgml_format.h"
#include "text/repair.h"

using namespace galley;
using namespace galley::test;

namespace {

void check_text(std::string_view text) {
  if (!is_utf8(text)) std::abort();
  for (const char c : text)
    if ((c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == 0x7F) std::abort();
}

void check(const Record& record) {
  const GivenParts& given = record.given;
  for (const std::string_view text : {record.text, record.id, given.headline, given.byline,
                                      given.filing_date, given.dateline, given.language})
    check_text(text);
  if (!record.text.starts_with(given.dateline)) std::abort();
  for (const auto& [key, value] : record.extra) check_text(value);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string source(reinterpret_cast<const char*>(data), size);
  SgmlFormat format({.keep = {"id", "topics", "p"}});
  const Ranges ranges = extents_from(format, source, 0);
  if (size < 300 && !starts_anywhere(format, source)) std::abort();
  if (size < 300 && extents_growing(format, source) != ranges) std::abort();
  std::size_t end = 0;
  for (const auto& range : ranges) {
    if (range.first != end) std::abort();  // no byte is left out
    end = range.second;
    Record record;
    record.raw = std::string_view(source).substr(range.first, range.second - range.first);
    record.offset = range.first;
    Rejection rejection;
    if (format.decode(record, rejection) == Decoded::record) check(record);
  }
  if (end != size) std::abort();
  recognise_sgml({.bytes = source, .from_start = true, .to_end = size % 2 == 0});
  return 0;
}
