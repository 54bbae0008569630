#include <galley/reader.h>

#include <optional>

#include "read/record_reader.h"
#include "read/source/contents.h"
#include "read/source/descriptor_stream.h"

namespace galley {

struct Reader::State {
  State(int descriptor, const ReadOptions& given) : options(given), reader(given) {
    start(descriptor);
  }

  void start(int descriptor) {
    contents.emplace(std::make_unique<DescriptorStream>(descriptor), options,
                     Decompressing::on_demand);
    in_source = false;
  }

  bool begin_source() {
    if (!contents->next()) return false;
    reader.start(contents->bytes(), {}, SourceFormat::automatic);
    return true;
  }

  const ReadOptions options;
  std::optional<Contents> contents;
  RecordReader reader;
  bool in_source = false;
};

Reader::Reader(int descriptor, const ReadOptions& options)
    : state_(std::make_unique<State>(descriptor, options)) {}
Reader::~Reader() = default;

void Reader::start(int descriptor) { state_->start(descriptor); }

Reader::Step Reader::next() {
  State& s = *state_;
  for (;;) {
    if (!s.in_source && !s.begin_source()) return Step::end;
    s.in_source = true;
    if (const Step step = s.reader.next(); step != Step::end) return step;
    s.in_source = false;
    if (s.reader.failure()) return Step::end;
  }
}

const Record& Reader::record() const { return state_->reader.record(); }
const Rejection& Reader::rejection() const { return state_->reader.rejection(); }
const std::optional<ReadFailure>& Reader::failure() const { return state_->reader.failure(); }
const std::optional<std::string>& Reader::member() const { return state_->contents->member(); }

}  // namespace galley
