// The bytes of a record as text.
#pragma once

#include <galley/encoding.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "text/encoding/converter.h"
#include "text/encoding/encoding_guess.h"

namespace galley {

struct DecodedText {
  std::string_view text;  // the bytes as they came, unless `encoding` is another than UTF-8
  Encoding encoding = Encoding::utf8;
  bool is_utf8 = true;      // else the text has still to be repaired
  bool is_damaged = false;  // some bytes were none of the encoding, and are U+FFFD
  bool is_guessed = false;  // nobody named the encoding
};

// Keeps its storage and converters from record to record; for one thread.
class TextDecoder {
 public:
  // With an encoding named nothing is guessed. A wide one is a matter of WideStream's, which leaves
  // UTF-8.
  explicit TextDecoder(std::optional<Encoding> named = {}) : named_(named) {}

  // UTF-8, damaged or not, stays as it is; so does what reads as text in no encoding. What is said
  // of other bytes is believed where nothing is named. The text views `raw` or what the decoder
  // keeps until the next call.
  DecodedText decode(std::string_view raw, std::optional<Encoding> said = {});

 private:
  DecodedText convert(std::string_view raw, Encoding from);

  std::optional<Encoding> named_;
  EncodingGuesser guesser_;
  std::map<Encoding, Converter> converters_;
  std::string text_;
};

}  // namespace galley
