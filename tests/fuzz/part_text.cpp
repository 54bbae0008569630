// Any bytes as a part: its text is what the record holds, and each byte of it leads back into the
// part, in order. A pattern of UTF-8 stays UTF-8.
#include "text/part_text.h"

#include <galley/text.h>

#include <cstdint>
#include <cstdlib>

#include "query/loose_pattern.h"
#include "text/loose.h"
#include "text/repair.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

// As a record holds the part.
std::string written(std::string_view part) {
  std::string line;
  galley::append_unwrapped(part, line);
  galley::repair_from(0, line);
  return line;
}

bool is_plain(char c) { return c > ' ' && c < 0x7F; }

void check_sources(const galley::PartText& text, std::string_view part) {
  galley::Span last;
  for (std::size_t at = 0; at < text.text().size(); ++at) {
    const galley::Span source = text.source_of(at, at + 1);
    require(last.begin <= source.begin && last.end <= source.end);
    require(source.begin < source.end && source.end <= part.size());
    require(text.source_of(at, at) == galley::Span{source.begin, source.begin});
    const char c = text.text()[at];
    if (is_plain(c) && source.size() == 1) require(part[source.begin] == c);
    last = source;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view part(reinterpret_cast<const char*>(data), size);
  galley::PartText text;
  text.set(part);
  require(text.text() == written(part));
  check_sources(text, part);
  text.set(part, galley::TextForm::loose);
  require(galley::is_utf8(text.text()));
  // Lines that are joined by nothing may make one character of two.
  if (part.find_first_of("\r\n") == part.npos)
    require(text.text() == galley::loosen(written(part)));
  check_sources(text, part);
  if (galley::is_utf8(part)) require(galley::is_utf8(galley::loosen_pattern(part)));
  return 0;
}
