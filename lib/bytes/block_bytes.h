// The next 64 bytes of a text, as kernels read them.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace galley {

// Near the end of the text they are a copy, and zeros stand behind the end. `at` is in the text.
class BlockBytes {
 public:
  static constexpr std::size_t size = 64;

  BlockBytes(std::string_view text, std::size_t at) : bytes_(text.data() + at) {
    if (text.size() - at >= size) return;
    copy_ = {};
    std::copy_n(bytes_, text.size() - at, copy_.data());
    bytes_ = copy_.data();
  }
  BlockBytes(const BlockBytes&) = delete;
  BlockBytes& operator=(const BlockBytes&) = delete;

  const char* data() const { return bytes_; }

 private:
  const char* bytes_;
  std::array<char, size> copy_;
};

}  // namespace galley
