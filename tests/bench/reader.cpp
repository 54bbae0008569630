// Reads a file, or the standard input, record by record and tells how fast that went:
//   bench_reader FILE|- [SEPARATOR]
#include <fcntl.h>
#include <galley/reader.h>
#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <string_view>

int main(int count, char** arguments) {
  if (count < 2) return 2;
  const std::string_view path = arguments[1];
  const int descriptor = path == "-" ? STDIN_FILENO : open(arguments[1], O_RDONLY | O_CLOEXEC);
  galley::ReadOptions options;
  if (count > 2) options.separator = arguments[2];

  const auto start = std::chrono::steady_clock::now();
  galley::Reader reader(descriptor, options);
  std::size_t records = 0;
  std::size_t rejected = 0;
  std::uint64_t end = 0;
  using Step = galley::Reader::Step;
  for (Step step = reader.next(); step != Step::end; step = reader.next()) {
    if (step == Step::rejected) {
      ++rejected;
      end = reader.rejection().offset + reader.rejection().length;
    } else {
      ++records;
      end = reader.record().offset + reader.record().raw.size();
    }
  }
  const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("%zu records, %zu rejected, %.3f s, %.2f GB/s, peak %ld KiB\n", records, rejected,
              time.count(), static_cast<double>(end) / time.count() / 1e9, usage.ru_maxrss);
  return reader.failure() ? 2 : 0;
}
