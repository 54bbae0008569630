#include "read/record_reader.h"

#include <string>
#include <utility>

namespace galley {

RecordReader::Step RecordReader::next() {
  while (finder_.next() == RecordFinder::Step::record) {
    const FoundRecord& found = finder_.found();
    if (found.too_long) {
      rejection_ = rejection_of_too_long(found, options_.max_record);
      return Step::rejected;
    }
    rejection_ = {.offset = found.offset, .length = found.length, .line = found.line};
    start_record();
    const Decoded decoded = finder_.format().decode(record_, rejection_);
    if (decoded == Decoded::record) return Step::record;
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
  record_.offset = finder_.found().offset;
  record_.alone = finder_.found().alone;
}

Rejection rejection_of_too_long(const FoundRecord& found, std::size_t max_record) {
  return {.offset = found.offset,
          .length = found.length,
          .line = found.line,
          .code = "too-long",
          .message = "longer than " + std::to_string(max_record) + " bytes (" +
                     (found.line == 0 ? "try --separator or a larger --max-record"
                                      : "try a larger --max-record") +
                     ")"};
}

}  // namespace galley
