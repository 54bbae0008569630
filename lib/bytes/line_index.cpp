#include "bytes/line_index.h"

#include <algorithm>
#include <bit>
#include <cstdint>

#include "bytes/cpu.h"

#ifdef GALLEY_X86
#include <immintrin.h>
#endif

namespace galley {
namespace {

// As signed numbers 0x80 to 0xBF are the least.
constexpr signed char first_other = -64;

// Puts lines together from what stands at which place.
class LineCounter {
 public:
  explicit LineCounter(std::vector<IndexedLine>& lines) : lines_(lines) { lines_.clear(); }

  void end_line(std::size_t at) {
    lines_.push_back({at, continuations_});
    continuations_ = 0;
    begin_ = at + 1;
  }
  void add_continuations(int count) { continuations_ += static_cast<std::size_t>(count); }
  void finish(std::size_t size) {
    if (begin_ < size) end_line(size);
  }

 private:
  std::vector<IndexedLine>& lines_;
  std::size_t begin_ = 0;
  std::size_t continuations_ = 0;
};

void count_bytes(std::string_view text, std::size_t from, LineCounter& counter) {
  for (std::size_t at = from; at < text.size(); ++at) {
    if (text[at] == '\n') counter.end_line(at);
    counter.add_continuations(static_cast<signed char>(text[at]) < first_other);
  }
}

}  // namespace

void plain_index_lines(std::string_view text, std::vector<IndexedLine>& lines) {
  LineCounter counter(lines);
  count_bytes(text, 0, counter);
  counter.finish(text.size());
}

#ifdef GALLEY_X86
namespace {

// `feeds` and `continuations` have a bit for each of the bytes from `at` on.
GALLEY_AVX2 void count_masks(std::uint64_t feeds, std::uint64_t continuations, std::size_t at,
                             LineCounter& counter) {
  for (; feeds != 0; feeds &= feeds - 1) {
    const std::uint64_t before = (feeds & -feeds) - 1;
    if (continuations != 0) counter.add_continuations(std::popcount(continuations & before));
    counter.end_line(at + static_cast<std::size_t>(std::countr_zero(feeds)));
    continuations &= ~before;
  }
  if (continuations != 0) counter.add_continuations(std::popcount(continuations));
}

GALLEY_AVX2 void avx2_index_lines(std::string_view text, std::vector<IndexedLine>& lines) {
  constexpr std::size_t width = sizeof(__m256i);
  const __m256i feed = _mm256_set1_epi8('\n');
  const __m256i other = _mm256_set1_epi8(first_other);
  LineCounter counter(lines);
  std::size_t at = 0;
  for (; at + 2 * width <= text.size(); at += 2 * width) {
    const char* bytes = text.data() + at;
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + width));
    const auto join = [](__m256i first, __m256i second) GALLEY_AVX2 {
      return std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(first))} |
             std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(second))} << 32;
    };
    count_masks(join(_mm256_cmpeq_epi8(low, feed), _mm256_cmpeq_epi8(high, feed)),
                join(_mm256_cmpgt_epi8(other, low), _mm256_cmpgt_epi8(other, high)), at, counter);
  }
  count_bytes(text, at, counter);
  counter.finish(text.size());
}

const auto best_index_lines = has_avx2() ? avx2_index_lines : plain_index_lines;

}  // namespace

void index_lines(std::string_view text, std::vector<IndexedLine>& lines) {
  best_index_lines(text, lines);
}
#else
void index_lines(std::string_view text, std::vector<IndexedLine>& lines) {
  plain_index_lines(text, lines);
}
#endif

}  // namespace galley
