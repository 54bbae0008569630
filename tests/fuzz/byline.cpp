// Any bytes are a line: the parts of its byline lie in it, the names in order.
#include "split/byline/byline.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

void require(bool held) {
  if (!held) std::abort();
}

void require_inside(std::string_view part, std::string_view line) {
  if (part.empty()) return;
  require(part.data() >= line.data() && part.data() + part.size() <= line.data() + line.size());
}

void check(std::string_view line, const std::vector<galley::FoundDate>& dates, bool after_label) {
  galley::Byline byline;
  read_byline(line, dates, after_label, byline);
  require_inside(byline.whole, line);
  require_inside(byline.agency, line);
  const char* end = line.data();
  for (const std::string_view name : byline.names) {
    require(!name.empty() && name.data() >= end);
    require_inside(name, line);
    end = name.data() + name.size();
  }
  require(!byline.whole.empty() || (byline.names.empty() && byline.agency.empty()));
  require(!byline.given_name || !byline.names.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view line(reinterpret_cast<const char*>(data), size);
  std::vector<galley::FoundDate> dates;
  find_dates(line, galley::DateOrder::automatic, dates);
  for (const bool after_label : {false, true}) check(line, dates, after_label);
  return 0;
}
