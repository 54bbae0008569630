#include "text/fold.h"

#include <unicode/uchar.h>

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "text/utf8.h"

namespace galley {
namespace {

constexpr char32_t dotted_capital_i = 0x130;
constexpr char32_t dotless_small_i = 0x131;

char32_t fold_code_point(char32_t c) {
  return c == dotted_capital_i || c == dotless_small_i ? U'i' : fold_case(c);
}

// Folds the bytes of one integer, all at a time; false when one of them is not ASCII.
template <class Integer>
bool fold_ascii_bytes(const char* from, char* to) {
  constexpr std::uint64_t each = static_cast<Integer>(~Integer{0}) / 0xFF;  // 1 in each byte
  Integer part;
  std::memcpy(&part, from, sizeof part);
  const std::uint64_t bytes = part;
  if ((bytes & each * 0x80) != 0) return false;
  // Bit 7 of each byte that is at least 'A', or above 'Z': no sum reaches the next byte.
  const std::uint64_t from_a = bytes + each * (0x80 - 'A');
  const std::uint64_t above_z = bytes + each * (0x7F - 'Z');
  const std::uint64_t capitals = from_a & ~above_z & each * 0x80;
  part = static_cast<Integer>(bytes | capitals >> 2);  // 0x80 to 0x20
  std::memcpy(to, &part, sizeof part);
  return true;
}

// A word of at least the size of the integers it is read in, the last of which may overlap the one
// before it.
template <class Integer>
bool fold_ascii_word(std::string_view word, char* to) {
  const std::size_t last = word.size() - sizeof(Integer);
  for (std::size_t at = 0; at < last; at += sizeof(Integer))
    if (!fold_ascii_bytes<Integer>(word.data() + at, to + at)) return false;
  return fold_ascii_bytes<Integer>(word.data() + last, to + last);
}

bool fold_ascii(std::string_view word, char* to) {
  if (word.size() >= 8) return fold_ascii_word<std::uint64_t>(word, to);
  if (word.size() >= 4) return fold_ascii_word<std::uint32_t>(word, to);
  if (word.size() >= 2) return fold_ascii_word<std::uint16_t>(word, to);
  return word.empty() || fold_ascii_bytes<std::uint8_t>(word.data(), to);
}

}  // namespace

std::string_view fold(std::string_view word, FoldBuffer& buffer) {
  if (word.size() <= buffer.size() && fold_ascii(word, buffer.data()))
    return {buffer.data(), word.size()};
  return fold_multibyte(word, buffer);
}

std::string_view fold_multibyte(std::string_view word, FoldBuffer& buffer) {
  std::size_t size = 0;
  for (std::size_t at = 0; at < word.size();) {
    const auto byte = static_cast<unsigned char>(word[at]);
    if (byte < 0x80) {
      if (size == buffer.size()) return {};
      buffer[size++] = static_cast<char>(fold_case(byte));
      ++at;
      continue;
    }
    const CodePoint next = decode_multibyte(word, at);
    const char32_t value = fold_code_point(next.value);
    const bool same = value == next.value && value != replacement_character;
    std::string folded;
    if (!same) append_utf8(value, folded);
    const std::string_view bytes = same ? word.substr(at, next.length) : folded;
    if (bytes.size() > buffer.size() - size) return {};
    std::memcpy(buffer.data() + size, bytes.data(), bytes.size());
    size += bytes.size();
    at += next.length;
  }
  return {buffer.data(), size};
}

char32_t fold_case_by_table(char32_t c) {
  return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
}

}  // namespace galley
