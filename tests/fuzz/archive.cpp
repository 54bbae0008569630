// Any bytes, as an archive: reading its members ends, and gives the same however its bytes come.
#include "read/archive/archive.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "read/source/memory_stream.h"
#include "slow_stream.h"

using namespace galley;

namespace {

// Names, bytes and failures, one behind the other; of every third member the first byte alone.
std::string read_all(std::string_view source, std::size_t piece) {
  test::SlowStream rest(source, piece);
  Archive archive(source.substr(0, archive_length), rest, 1000);
  std::string all;
  std::string bytes(1 << 16, '\0');
  int number = 0;
  for (Archive::Step step; (step = archive.next()) != Archive::Step::end;) {
    if (step == Archive::Step::failed) {
      all += archive.failure();
      continue;
    }
    all += archive.name();
    const std::size_t size = ++number % 3 == 0 ? 1 : bytes.size();
    while (const std::size_t count = archive.member().read(bytes.data(), size)) {
      all.append(bytes, 0, count);
      if (size == 1 || all.size() > 1 << 20) break;
    }
    all += archive.member().failure();
    if (all.size() > 1 << 20) break;
  }
  return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view source(reinterpret_cast<const char*>(data), size);
  is_archive(source);
  const std::string whole = read_all(source, 1 << 16);
  // Of a zip member that is cut or broken, libarchive may keep back the last bytes it has.
  const bool may_lack_bytes = whole.find("zip archive ends too early") != std::string::npos ||
                              whole.find("zip archive is broken") != std::string::npos;
  const std::string pieces = read_all(source, 7);
  if (whole.size() <= 1 << 20 && !may_lack_bytes && pieces != whole) std::abort();
  return 0;
}
