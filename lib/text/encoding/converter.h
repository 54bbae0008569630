// ICU's converters, kept open.
#pragma once

#include <galley/encoding.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include <memory>
#include <string>
#include <string_view>

namespace galley {

// What ICU calls its converter for the encoding; ends in a NUL.
std::string_view converter_of(Encoding encoding);

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

// ICU's own callback writes U+001A for some bytes.
inline void replace(const void*, UConverterToUnicodeArgs* arguments, const char*, std::int32_t,
                    UConverterCallbackReason reason, UErrorCode* status) {
  if (reason > UCNV_IRREGULAR) return;
  *status = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(arguments, u"\uFFFD", 1, 0, status);
}

inline Converter open_converter(Encoding encoding) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(converter_of(encoding).data(), &status));
  ucnv_setToUCallBack(converter.get(), replace, nullptr, nullptr, nullptr, &status);
  return converter;
}

// Whether the last character of some bytes may be cut off.
enum class Ending { whole, cut_off };

// The bytes as UTF-16; a sequence that is none of the encoding becomes U+FFFD. A last character
// that may be cut off is left away.
inline void to_utf16(UConverter* converter, std::string_view bytes, Ending ending,
                     std::u16string& out) {
  out.resize(bytes.size() * 2 + 2);
  char16_t* to = out.data();
  const char* from = bytes.data();
  UErrorCode status = U_ZERO_ERROR;
  ucnv_reset(converter);
  ucnv_toUnicode(converter, &to, to + out.size(), &from, from + bytes.size(), nullptr,
                 ending == Ending::whole, &status);
  out.resize(static_cast<std::size_t>(to - out.data()));
}

}  // namespace galley
