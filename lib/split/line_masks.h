// What the characters of a line are, read once for all that ask.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "bytes/ascii_masks.h"

namespace galley {

// The line must outlive it.
class LineMasks {
 public:
  static constexpr std::size_t most_bytes = 320;
  // With so many readable bytes behind a line there is no need to copy it.
  static constexpr std::size_t further_bytes = std::max<std::size_t>(ascii_masks_further, 8);

  // Of a longer line further bytes are not read. `readable` begins as the line does and may go on
  // behind it.
  LineMasks(std::string_view line, std::string_view readable) : text_(line.substr(0, most_bytes)) {
    if (readable.size() < text_.size() + further_bytes) copy();
    ascii_masks(text_.data(), text_.size(), blocks_.data());
  }
  explicit LineMasks(std::string_view line) : LineMasks(line, line) {}
  LineMasks(const LineMasks&) = delete;
  LineMasks& operator=(const LineMasks&) = delete;

  // Eight bytes behind it may be read.
  std::string_view text() const { return text_; }
  // A block's masks for each 64 bytes; bits behind the line are not set.
  std::span<const AsciiMasks> blocks() const {
    return {blocks_.data(), (text_.size() + ascii_masks_bytes - 1) / ascii_masks_bytes};
  }

 private:
  void copy() {
    std::copy_n(text_.data(), text_.size(), copy_.data());
    std::fill_n(copy_.data() + text_.size(), further_bytes, '\0');
    text_ = {copy_.data(), text_.size()};
  }

  std::string_view text_;
  std::array<AsciiMasks, most_bytes / ascii_masks_bytes> blocks_;
  std::array<char, most_bytes + further_bytes> copy_;
};

}  // namespace galley
