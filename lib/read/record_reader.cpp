#include "read/record_reader.h"

#include <algorithm>
#include <string>
#include <utility>

namespace galley {

RecordReader::Step RecordReader::next() {
  while (finder_.next() == RecordFinder::Step::record) {
    const FoundRecord& found = finder_.found();
    if (records_) ++*records_;
    if (found.too_long) {
      rejection_ = rejection_of_too_long(found, finder_.source_format(), options_.max_record);
      return Step::rejected;
    }
    rejection_ = {.format = finder_.source_format(),
                  .offset = found.offset,
                  .length = found.length,
                  .line = found.line};
    start_record();
    const Decoded decoded = finder_.format().decode(record_, rejection_);
    if (decoded == Decoded::record) return place_record(), Step::record;
    if (decoded == Decoded::passed_over) continue;
    rejection_.raw = found.raw;
    return Step::rejected;
  }
  return Step::end;
}

void RecordReader::start_record() {
  auto extra = std::move(record_.extra);  // keeps its storage
  extra.clear();
  record_ = {};
  record_.extra = std::move(extra);
  record_.raw = finder_.found().raw;
  record_.format = finder_.source_format();
  record_.number = records_.value_or(0);
  record_.offset = finder_.found().offset;
  record_.alone = finder_.found().alone;
}

// Sets where the bytes stand that decoding left to the record.
void RecordReader::place_record() {
  if (const FoundRecord& found = finder_.found(); found.line > 0)
    record_.line = found.line + static_cast<std::uint64_t>(
                                    std::count(found.raw.data(), record_.raw.data(), '\n'));
  record_.offset = finder_.offset_of(record_.raw.data());
  record_.length = finder_.offset_of(record_.raw.data() + record_.raw.size()) - record_.offset;
}

Rejection rejection_of_too_long(const FoundRecord& found, SourceFormat format,
                                std::size_t max_record) {
  const bool may_be_parted = format == SourceFormat::text || format == SourceFormat::story;
  return {.format = format,
          .offset = found.offset,
          .length = found.length,
          .line = found.line,
          .code = "too-long",
          .message = "longer than " + std::to_string(max_record) + " bytes (try " +
                     (may_be_parted ? "--separator or " : "") + "a larger --max-record)"};
}

}  // namespace galley
