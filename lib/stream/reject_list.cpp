#include "stream/reject_list.h"

#include <utility>

#include "read/source/descriptor_stream.h"

namespace galley {

// A rejected record's bytes take up to six times their room as a string.
ReadOptions RejectList::line_options(const ReadOptions& options) {
  return {.format = SourceFormat::jsonl, .max_record = 6 * options.max_record + 65536};
}

RejectList::RejectList(std::string path, File&& file, const ReadOptions& options)
    : path_(std::move(path)),
      options_(line_options(options)),
      file_(std::move(file)),
      contents_(std::make_unique<DescriptorStream>(file_.descriptor()), options_,
                Decompressing::on_demand),
      finder_(options_) {
  contents_.next();
  finder_.start(contents_.bytes(), {}, SourceFormat::jsonl);
}

RejectList::Step RejectList::next() {
  if (finder_.next() != RecordFinder::Step::record) {
    const auto& failure = finder_.failure();
    if (!failure || std::exchange(has_failed_, true)) return Step::end;
    failure_ = cut_short(path_, *failure);
    return Step::failed;
  }
  const FoundRecord& found = finder_.found();
  reject_ = found.too_long ? std::nullopt : parse_reject_line(found.raw);
  if (reject_) return Step::reject;
  failure_ = rejected(path_, {.offset = found.offset,
                              .length = found.length,
                              .line = found.line,
                              .code = "no-reject",
                              .message = "not a line that --rejects wrote"});
  return Step::failed;
}

}  // namespace galley
