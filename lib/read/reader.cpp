#include <galley/reader.h>

#include <string>
#include <utility>

#include "read/descriptor_stream.h"
#include "read/record_reader.h"

namespace galley {

struct Reader::State {
  State(int descriptor, const ReadOptions& options) : stream(descriptor), reader(options) {
    reader.start(stream, {}, SourceFormat::automatic);
  }

  DescriptorStream stream;
  RecordReader reader;
};

Reader::Reader(int descriptor, const ReadOptions& options)
    : state_(std::make_unique<State>(descriptor, options)) {}
Reader::~Reader() = default;

void Reader::start(int descriptor) {
  state_->stream = DescriptorStream(descriptor);
  state_->reader.start(state_->stream, {}, SourceFormat::automatic);
}

Reader::Step Reader::next() { return state_->reader.next(); }
const Record& Reader::record() const { return state_->reader.record(); }
const Rejection& Reader::rejection() const { return state_->reader.rejection(); }
const std::optional<ReadFailure>& Reader::failure() const { return state_->reader.failure(); }

}  // namespace galley
