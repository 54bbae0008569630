// Where the bytes of a source come from.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <galley/encoding.h>

namespace galley {

class ByteStream {
 public:
  virtual ~ByteStream() = default;

  // The first bytes, where they lie in memory already. They are not read again, and stay as long as
  // the stream; format.h's padding can be read behind them.
  virtual std::string_view in_memory() const { return {}; }

  // Puts the next bytes at `to`, `size` of them at most, and waits until there is at least one.
  // Gives how many; 0 at the end, and where failure() tells why it came early.
  virtual std::size_t read(char* to, std::size_t size) = 0;

  // Whether read() would give an answer at once.
  virtual bool is_ready() { return true; }

  // What the bytes stand for in the source: of UTF-16 and UTF-32, which are read as UTF-8, the
  // places and lengths in the source are others.
  virtual Encoding encoding() const { return Encoding::utf8; }

  // What is wrong, for people; empty when nothing is.
  const std::string& failure() const { return failure_; }

 protected:
  std::size_t fail(std::string message) {
    failure_ = std::move(message);
    return 0;
  }

 private:
  std::string failure_;
};

}  // namespace galley
