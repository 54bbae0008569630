#include <galley/reader.h>

#include <optional>

#include "read/record_reader.h"
#include "read/source_stream.h"

namespace galley {

struct Reader::State {
  State(int descriptor, const ReadOptions& given) : options(given), reader(given) {
    start(descriptor);
  }

  void start(int descriptor) {
    stream.emplace(DescriptorStream(descriptor), options, Decompressing::on_demand);
    reader.start(*stream, {}, SourceFormat::automatic);
  }

  const ReadOptions options;
  std::optional<SourceStream> stream;
  RecordReader reader;
};

Reader::Reader(int descriptor, const ReadOptions& options)
    : state_(std::make_unique<State>(descriptor, options)) {}
Reader::~Reader() = default;

void Reader::start(int descriptor) { state_->start(descriptor); }

Reader::Step Reader::next() { return state_->reader.next(); }
const Record& Reader::record() const { return state_->reader.record(); }
const Rejection& Reader::rejection() const { return state_->reader.rejection(); }
const std::optional<ReadFailure>& Reader::failure() const { return state_->reader.failure(); }

}  // namespace galley
