// UTF-16 and UTF-32, read as UTF-8.
#pragma once

#include <galley/encoding.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "read/source/byte_stream.h"

namespace galley {

// How many bytes a text that WideStream gave takes in its source. Right for each part of it that
// ends between characters; of an incomplete unit at the source's end it counts the whole.
std::uint64_t source_length(std::string_view utf8, Encoding encoding);

// Each code unit that is ill-formed becomes one U+FFFD, and so does an incomplete one at the end. A
// byte order mark stays, as U+FEFF.
class WideStream final : public ByteStream {
 public:
  // The stream must stay as long as this is read, and begin with a whole unit.
  WideStream(ByteStream& from, Encoding encoding);

  std::size_t read(char* to, std::size_t size) override;
  bool is_ready() override { return !rest_.empty() || from_.is_ready(); }
  Encoding encoding() const override { return encoding_; }

 private:
  void convert_more();
  void end_text();

  ByteStream& from_;
  Encoding encoding_;
  std::string units_;
  std::size_t kept_ = 0;  // of units_, the beginning of a character whose rest is to come
  std::string text_;
  std::string_view rest_;  // of text_, what is still to be given
};

}  // namespace galley
