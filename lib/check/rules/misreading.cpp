#include "check/rules/misreading.h"

#include <string>

#include "text/encoding/converter.h"
#include "text/utf8.h"

namespace galley {
namespace {

// Stands for a byte that the encoding has no character for, where the reader put U+FFFD.
constexpr unsigned lost = 1;

bool is_continuation_byte(unsigned byte) { return (byte >= 0x80 && byte < 0xC0) || byte == lost; }

std::size_t length_of(unsigned lead) { return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4; }

// What a lost byte most often was: of the bytes without a character in Windows-1252 0x81 makes
// letters, and 0x9D the closing quotation mark.
char byte_for_lost(std::size_t length) { return length == 2 ? '\x81' : '\x9D'; }

}  // namespace

Misreading::Misreading(Encoding encoding) : encoding_(encoding) {
  const Converter converter = open_converter(encoding);
  std::u16string decoded;
  for (std::size_t i = 0x80; i < 0x100; ++i) {
    const char byte = static_cast<char>(i);
    to_utf16(converter.get(), {&byte, 1}, Ending::whole, decoded);
    if (!decoded.empty()) add(decoded.front(), i);
    // Latin-1 has controls there, and is told from Windows-1252 by them alone.
    if (encoding == Encoding::windows_1252 && i < 0xA0) add(static_cast<char32_t>(i), i);
  }
  // Macintosh has a character for each byte.
  if (encoding != Encoding::macintosh) add(replacement_character, lost);
}

void Misreading::add(char32_t c, std::size_t byte) {
  std::uint8_t& page = pages_[c / page_size];
  if (page == 0) page = static_cast<std::uint8_t>(page_count_++);
  bytes_[page][c % page_size] = static_cast<std::uint8_t>(byte);
}

MisreadCharacter Misreading::character_at(std::string_view text, std::size_t at) const {
  CodePoint sign = decode(text, at);
  if (!may_begin(sign.value)) return {};
  std::array<unsigned, 4> read = {byte_of(sign.value)};
  const std::size_t length = length_of(read[0]);
  std::string bytes(1, static_cast<char>(read[0]));
  MisreadCharacter found = {.length = sign.length};
  for (std::size_t i = 1; i < length; ++i) {
    sign = decode(text, at + found.length);
    read[i] = sign.value < 0x80 ? 0 : byte_of(sign.value);
    if (!is_continuation_byte(read[i]))
      return i == 2 ? cut_off(read[0], read[1], found.length) : MisreadCharacter{};
    found.length += sign.length;
    found.is_whole = found.is_whole && read[i] != lost;
    bytes += read[i] == lost ? byte_for_lost(length) : static_cast<char>(read[i]);
  }
  const CodePoint decoded = decode(bytes, 0);
  // U+FFFD in UTF-8 is what another reader lost.
  if (decoded.length != bytes.size()) return {};
  found.value = decoded.value;
  found.is_whole = found.is_whole && decoded.value != replacement_character;
  return found;
}

// Some programs leave out the control that stands for the last byte of ”. As Macintosh text this
// would be ‚Ä, with which a German word begins.
MisreadCharacter Misreading::cut_off(unsigned lead, unsigned second, std::size_t length) const {
  if (lead != 0xE2 || second != 0x80 || encoding_ == Encoding::macintosh) return {};
  return {.value = U'”', .length = length, .is_whole = false};
}

std::span<const Misreading> misreadings() {
  static const Misreading all[] = {Misreading(Encoding::windows_1252),
                                   Misreading(Encoding::windows_1251),
                                   Misreading(Encoding::macintosh)};
  return all;
}

}  // namespace galley
