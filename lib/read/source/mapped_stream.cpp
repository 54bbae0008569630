#include "read/source/mapped_stream.h"

#include <sys/mman.h>
#include <sys/stat.h>

#include <algorithm>
#include <csignal>
#include <cstdint>

#include "read/format.h"

namespace galley {
namespace {

constexpr std::size_t page = 4096;

constexpr std::uint64_t round_down(std::uint64_t size) { return size / page * page; }
constexpr std::uint64_t round_up(std::uint64_t size) { return round_down(size + page - 1); }

// What a thread has mapped.
struct Mapping {
  std::uintptr_t begin = 0;
  std::uintptr_t end = 0;
  bool was_cut = false;
};
thread_local Mapping mapping;

// The thread has touched what is no longer in the file: from there on zeros take its place.
void put_zeros(int signal, siginfo_t* info, void*) {
  const auto touched = reinterpret_cast<std::uintptr_t>(info->si_addr);
  if (touched < mapping.begin || touched >= mapping.end) {
    // Somebody else's: it happens again, and ends the process.
    std::signal(signal, SIG_DFL);
    return;
  }
  mapping.was_cut = true;
  const std::uintptr_t begin = round_down(touched);
  mmap(reinterpret_cast<void*>(begin), mapping.end - begin, PROT_READ,
       MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
}

void catch_cuts() {
  static const bool caught = [] {
    struct sigaction action = {};
    action.sa_sigaction = put_zeros;
    action.sa_flags = SA_SIGINFO;
    return sigaction(SIGBUS, &action, nullptr) == 0;
  }();
  static_cast<void>(caught);
}

// Maps the pages and gives the bytes from `offset` on, or none.
std::string_view map(int descriptor, std::uint64_t offset, std::uint64_t end) {
  catch_cuts();
  const std::uint64_t begin = round_down(offset);
  const std::size_t length = round_up(end + padding) - begin;
  void* const pages =
      mmap(nullptr, length, PROT_READ, MAP_SHARED, descriptor, static_cast<off_t>(begin));
  if (pages == MAP_FAILED) return {};
  const auto address = reinterpret_cast<std::uintptr_t>(pages);
  mapping = {address, address + length, false};
  return {static_cast<const char*>(pages) + (offset - begin), end - offset};
}

// Where the mapped bytes may end: with padding behind them in the file's last page.
std::uint64_t end_of_mapped(std::uint64_t offset, std::size_t mapped, std::uint64_t size) {
  const std::uint64_t last = round_up(size) - std::min<std::uint64_t>(padding, round_up(size));
  return std::clamp(std::min(offset + mapped, size), offset, std::max(offset, last));
}

}  // namespace

MappedStream::MappedStream(int descriptor, std::uint64_t offset, std::size_t mapped,
                           std::uint64_t size)
    : descriptor_(descriptor),
      end_(end_of_mapped(offset, mapped, size)),
      bytes_(map(descriptor, offset, end_)),
      rest_(descriptor, offset + bytes_.size(), size) {}

MappedStream::~MappedStream() {
  if (bytes_.data() != nullptr)
    munmap(reinterpret_cast<void*>(mapping.begin), mapping.end - mapping.begin);
  mapping = {};
}

std::size_t MappedStream::read(char* to, std::size_t size) {
  const std::size_t count = rest_.read(to, size);
  return count == 0 && !rest_.failure().empty() ? fail(rest_.failure()) : count;
}

// In the page that is the file's last one then, zeros take the place of what is gone by themselves.
bool MappedStream::was_cut() const {
  struct stat file = {};
  return mapping.was_cut || (!bytes_.empty() && fstat(descriptor_, &file) == 0 &&
                             static_cast<std::uint64_t>(file.st_size) < end_);
}

}  // namespace galley
