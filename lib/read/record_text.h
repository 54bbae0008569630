// A record's bytes as text.
#pragma once

#include <galley/record.h>

#include <string_view>

#include "text/encoding/text_decoder.h"

namespace galley {

// The text of bytes of the record, as TextDecoder gives it; the record tells how it was come by.
inline std::string_view decode_text(std::string_view bytes, TextDecoder& decoder, Record& record,
                                    std::optional<Encoding> said = {}) {
  const DecodedText decoded = decoder.decode(bytes, said);
  record.encoding_guessed = decoded.is_guessed;
  record.given.is_utf8 = decoded.is_utf8;
  record.repaired = decoded.is_damaged;
  return decoded.text;
}

}  // namespace galley
