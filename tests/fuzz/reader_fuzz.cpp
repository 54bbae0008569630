// Reading any bytes ends without a failure, and a source read in blocks of a few bytes gives the
// same records as one read at once.
#include <galley/reader.h>

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

using namespace galley;

namespace {

// What came of a source: an entry for each record and rejection.
std::vector<std::string> read_all(int descriptor, std::size_t block_size) {
  lseek(descriptor, 0, SEEK_SET);
  ReadOptions options;
  options.block_size = block_size;
  options.max_record = 1 << 12;
  Reader reader(descriptor, options);
  std::vector<std::string> all;
  for (auto step = reader.next(); step != Reader::Step::end; step = reader.next()) {
    if (step == Reader::Step::record) {
      const Record& record = reader.record();
      all.push_back(std::to_string(record.offset) + " " + std::string(record.text));
    } else {
      const Rejection& rejection = reader.rejection();
      all.push_back(std::to_string(rejection.offset) + " " + std::string(rejection.code));
    }
  }
  if (reader.failure()) std::abort();
  return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const int descriptor = memfd_create("source", 0);
  if (write(descriptor, data, size) != static_cast<ssize_t>(size)) std::abort();
  if (read_all(descriptor, 512 << 10) != read_all(descriptor, 7)) std::abort();
  close(descriptor);
  return 0;
}
