// UTF-8 that was read as if it were in an encoding of single bytes: each byte is a character then.
#pragma once

#include <galley/encoding.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace galley {

// A character of UTF-8 whose bytes stand in a text as characters.
struct MisreadCharacter {
  char32_t value = 0;      // what it probably was where a byte of it is lost
  std::size_t length = 0;  // of the text, in bytes; 0 where there is none
  bool is_whole = true;    // no byte of it is lost
};

class Misreading {
 public:
  explicit Misreading(Encoding encoding);

  Encoding encoding() const { return encoding_; }

  // Whether UTF-8 could begin there; leads nearly all places out.
  bool may_begin(char32_t c) const {
    const unsigned byte = byte_of(c);
    return byte >= 0xC2 && byte <= 0xF4;
  }

  MisreadCharacter character_at(std::string_view text, std::size_t at) const;

  // The byte beyond ASCII that the character stands for, or 0.
  unsigned byte_of(char32_t c) const {
    if (c >= pages_.size() * page_size || pages_[c / page_size] == 0) return 0;
    return bytes_[pages_[c / page_size]][c % page_size];
  }

 private:
  static constexpr std::size_t page_size = 64;

  void add(char32_t c, std::size_t byte);
  MisreadCharacter cut_off(unsigned lead, unsigned second, std::size_t length) const;

  Encoding encoding_;
  std::array<std::uint8_t, 0x10000 / page_size> pages_{};  // 0: no character is of the encoding
  std::array<std::array<std::uint8_t, page_size>, 64> bytes_{};
  std::size_t page_count_ = 1;
};

// Of those encodings in which text is misread most.
std::span<const Misreading> misreadings();

}  // namespace galley
