// Any bytes, as text in any encoding: what is converted is UTF-8, and wide text keeps its length.
#include <galley/encoding.h>

#include <algorithm>
#include <cstdlib>
#include <string>

#include "read/source/memory_stream.h"
#include "read/source/wide_encoding.h"
#include "read/source/wide_stream.h"
#include "slow_stream.h"
#include "text/encoding/code_units.h"
#include "text/encoding/text_decoder.h"
#include "text/repair.h"

using namespace galley;

namespace {

std::string read_wide(std::string_view bytes, Encoding encoding, std::size_t piece) {
  test::SlowStream source(bytes, piece);
  WideStream stream(source, encoding);
  std::string text;
  std::string part(piece, '\0');
  while (const std::size_t count = stream.read(part.data(), part.size()))
    text.append(part, 0, count);
  return text;
}

void check_wide(std::string_view bytes, Encoding encoding) {
  const std::string text = read_wide(bytes, encoding, 4096);
  const std::size_t size = unit_size(encoding);
  if (!is_utf8(text)) std::abort();
  if (source_length(text, encoding) != (bytes.size() + size - 1) / size * size) std::abort();
  if (read_wide(bytes, encoding, 3) != text) std::abort();
}

void check_decoded(const DecodedText& decoded, std::string_view raw) {
  if (decoded.is_utf8 != is_utf8(decoded.text)) std::abort();
  if (decoded.encoding == Encoding::utf8 && decoded.text != raw) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size == 0) return 0;
  const auto named = static_cast<Encoding>(*data % (static_cast<int>(Encoding::big5) + 1));
  const std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  wide_encoding_of(bytes);
  if (is_wide(named)) {
    check_wide(bytes, named);
    return 0;
  }
  static TextDecoder guessing;
  check_decoded(guessing.decode(bytes), bytes);
  check_decoded(TextDecoder(named).decode(bytes), bytes);
  return 0;
}
