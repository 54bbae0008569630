// Reads a stream on a thread of its own, some blocks ahead of whoever wants its bytes.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "read/source/byte_stream.h"

namespace galley {

class ReadAhead final : public ByteStream {
 public:
  // The stream must stay as long as this does.
  explicit ReadAhead(ByteStream& from);
  // Waits until the stream has answered what it was asked last.
  ~ReadAhead() override;

  std::size_t read(char* to, std::size_t size) override;
  bool is_ready() override;

 private:
  struct Block {
    std::vector<char> bytes;
    std::size_t size = 0;  // bytes that were read
  };

  void run();
  void fill(Block& block);

  ByteStream& from_;
  std::vector<Block> blocks_;
  std::size_t given_ = 0;  // bytes of the block whose turn it is
  std::mutex mutex_;       // of all below
  std::condition_variable moved_;
  std::size_t filled_ = 0;  // blocks, since the start
  std::size_t emptied_ = 0;
  bool ended_ = false;    // no more blocks will be filled
  bool stopped_ = false;  // none are wanted
  std::string wrong_;
  std::thread thread_;  // the last: it uses all the rest
};

}  // namespace galley
