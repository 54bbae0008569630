#include <galley/encoding.h>

#include <doctest/doctest.h>
#include <unicode/ucnv.h>

#include "text/encoding/converter.h"

using namespace galley;

TEST_CASE("an encoding is called by any of its labels, in any case and with any signs") {
  CHECK(encoding_named("utf-8") == Encoding::utf8);
  CHECK(encoding_named("UTF8") == Encoding::utf8);
  CHECK(encoding_named("Latin-1") == Encoding::windows_1252);
  CHECK(encoding_named("ISO_8859-1:1987") == Encoding::windows_1252);
  CHECK(encoding_named("cp1252") == Encoding::windows_1252);
  CHECK(encoding_named("sjis") == Encoding::shift_jis);
  CHECK(encoding_named("gbk") == Encoding::gb18030);
  CHECK(encoding_named("gb2312") == Encoding::gb18030);
  CHECK(encoding_named("utf-16") == Encoding::utf16le);
  CHECK(encoding_named("ISO-8859-9") == Encoding::windows_1254);
  CHECK(encoding_named("TIS-620") == Encoding::windows_874);
  CHECK(encoding_named(" koi8-r ") == Encoding::koi8_r);
}

TEST_CASE("a part of a label is none") {
  for (const std::string_view label : {"", "-", "iso-8859", "iso-8859-150", "windows", "8859", "p"})
    CHECK(encoding_named(label) == std::nullopt);
}

TEST_CASE("every encoding is called by its name, and has a converter") {
  for (int i = 0; i <= static_cast<int>(Encoding::big5); ++i) {
    const auto encoding = static_cast<Encoding>(i);
    CAPTURE(name_of(encoding));
    CHECK(encoding_named(name_of(encoding)) == encoding);
    CHECK(encoding_named(converter_of(encoding)).value_or(encoding) == encoding);
    UErrorCode status = U_ZERO_ERROR;
    UConverter* const converter = ucnv_open(converter_of(encoding).data(), &status);
    CHECK(U_SUCCESS(status));
    ucnv_close(converter);
  }
}
