// Streams that each read the one below.
#pragma once

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

#include "read/source/byte_stream.h"

namespace galley {

class StreamStack {
 public:
  StreamStack() = default;
  StreamStack(StreamStack&&) = default;
  ~StreamStack() { cut(0); }

  ByteStream& top() const { return *streams_.back(); }
  std::size_t height() const { return streams_.size(); }

  template <class Stream>
  Stream& put(std::unique_ptr<Stream> stream) {
    Stream& top = *stream;
    streams_.push_back(std::move(stream));
    return top;
  }
  // Takes streams off the top until so many are left.
  void cut(std::size_t height) {
    while (streams_.size() > height) streams_.pop_back();
  }

 private:
  std::vector<std::unique_ptr<ByteStream>> streams_;
};

}  // namespace galley
