// Where an article came from.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace galley {

// What a record says of an article beside its text. The views live as long as the reader keeps
// what they were taken from.
struct Source {
  std::string_view id = {};       // the record's own, else made of path and offset
  std::string_view path = {};     // as people name it; "-" is the standard input
  std::uint64_t offset = 0;       // of the record in the uncompressed stream, in bytes
  std::uint64_t length = 0;       // of the record there, in bytes
  bool repaired = false;          // the reader replaced what is no text: adds Warning::invalid_utf8
  bool encoding_guessed = false;  // adds Warning::encoding_guessed
  // Keys kept from the source, each with its value as JSON text.
  std::vector<std::pair<std::string_view, std::string_view>> extra = {};
};

}  // namespace galley
