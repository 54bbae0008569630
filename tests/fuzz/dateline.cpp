// Any bytes are a paragraph: the parts of its dateline and sign-off lie in it.
#include "split/dateline/dateline.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "split/signoff.h"

namespace {

void require_inside(std::string_view part, std::string_view whole) {
  if (part.empty()) return;
  if (part.data() < whole.data() || part.data() + part.size() > whole.data() + whole.size())
    std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (const auto found = galley::read_dateline(text)) {
    require_inside(found->parts.whole, text);
    require_inside(found->parts.place, found->parts.whole);
    require_inside(found->parts.agency, found->parts.whole);
    require_inside(found->reporters, found->parts.whole);
    if (found->parts.whole.empty() || found->proof == galley::DatelineProof::none) std::abort();
  }
  if (const auto signoff = galley::read_signoff(text)) require_inside(signoff->agency, text);
  return 0;
}
