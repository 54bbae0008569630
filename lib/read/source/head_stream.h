// A stream whose first bytes can be looked at before they are read.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "read/source/byte_stream.h"

namespace galley {

class HeadStream final : public ByteStream {
 public:
  // Room for `most` bytes to look at. The stream behind must stay as long as this is read.
  explicit HeadStream(ByteStream& from, std::size_t most = 64 << 10);

  // What can be looked at so far: the stream's first bytes, before any of them is read.
  std::string_view seen() const { return {head_.get(), size_}; }

  // Waits for more to look at. False at the stream's end, at a failure and when there is no room.
  bool see_more();

  // Whether that would give an answer at once.
  bool can_see_more() { return size_ < most_ && from_.is_ready(); }

  // Waits until all there is room for can be looked at. Whether that is the whole stream.
  bool sees_all();

  // The stream's first bytes: `size` of them, and fewer where it is shorter.
  std::string_view head(std::size_t size);

  std::size_t read(char* to, std::size_t size) override;
  bool is_ready() override { return at_ < size_ || from_.is_ready(); }
  Encoding encoding() const override { return from_.encoding(); }

 private:
  ByteStream& from_;
  const std::size_t most_;
  std::unique_ptr<char[]> head_;
  std::size_t size_ = 0;
  std::size_t at_ = 0;  // what has been read of the head
};

}  // namespace galley
