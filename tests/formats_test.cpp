#include <galley/formats.h>

#include <doctest/doctest.h>

#include <string_view>

#include "read/detect.h"
#include "source.h"

using namespace galley;
using namespace galley::test;

namespace {

std::optional<SourceFormat> detected(std::string_view bytes, bool to_end = true) {
  return detect_format({.bytes = bytes, .from_start = true, .to_end = to_end});
}

}  // namespace

TEST_CASE("each format has a name of its own, and is found by it") {
  for (const FormatDescription& format : formats()) {
    CHECK(format_named(format.name) == format.format);
    CHECK(name_of(format.format) == format.name);
  }
  CHECK(!format_named("html"));
}

TEST_CASE("the first bytes tell the format, and what is none of the others is text") {
  CHECK(detected("WARC/1.0\r\n") == SourceFormat::warc);
  CHECK(detected("<!DOCTYPE lewis>\n<REUTERS ID=1>") == SourceFormat::sgml);
  CHECK(detected("\xEF\xBB\xBF {\"text\": 1") == SourceFormat::jsonl);
  CHECK(detected("") == SourceFormat::text);
  CHECK(detected("WARC is a format") == SourceFormat::text);
  CHECK(detected("<DOCTOR> said") == SourceFormat::text);
  CHECK(detected("{text}") == SourceFormat::text);
}

TEST_CASE("what may be one of several formats is waited for") {
  CHECK(!detected("WAR", false));
  CHECK(!detected("<", false));
  CHECK(!detected("{", false));
  CHECK(!detected("", false));
  CHECK(detected("The", false) == SourceFormat::text);
}
