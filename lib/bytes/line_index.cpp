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

// The line that has begun.
struct OpenLine {
  std::size_t begin = 0;
  std::size_t continuations = 0;

  void end(std::size_t at, std::vector<IndexedLine>& lines) {
    lines.push_back({begin, at, continuations});
    *this = {at + 1, 0};
  }
};

void index_bytes(std::string_view text, std::size_t from, OpenLine line,
                 std::vector<IndexedLine>& lines) {
  for (std::size_t at = from; at < text.size(); ++at) {
    line.continuations += static_cast<signed char>(text[at]) < first_other;
    if (text[at] == '\n') line.end(at, lines);
  }
  if (line.begin < text.size()) line.end(text.size(), lines);
}

}  // namespace

void plain_index_lines(std::string_view text, std::vector<IndexedLine>& lines) {
  lines.clear();
  index_bytes(text, 0, {}, lines);
}

#ifdef GALLEY_X86
namespace {

GALLEY_AVX2 void avx2_index_lines(std::string_view text, std::vector<IndexedLine>& lines) {
  constexpr std::size_t width = sizeof(__m256i);
  const __m256i feed = _mm256_set1_epi8('\n');
  const __m256i other = _mm256_set1_epi8(first_other);
  lines.clear();
  OpenLine line;
  std::size_t at = 0;
  for (; at + 2 * width <= text.size(); at += 2 * width) {
    const char* bytes = text.data() + at;
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + width));
    const auto join = [](__m256i first, __m256i second) GALLEY_AVX2 {
      return std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(first))} |
             std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(second))} << 32;
    };
    std::uint64_t feeds = join(_mm256_cmpeq_epi8(low, feed), _mm256_cmpeq_epi8(high, feed));
    std::uint64_t others = join(_mm256_cmpgt_epi8(other, low), _mm256_cmpgt_epi8(other, high));
    for (; feeds != 0; feeds &= feeds - 1) {
      const std::uint64_t before = (feeds & -feeds) - 1;
      line.continuations += static_cast<std::size_t>(std::popcount(others & before));
      line.end(at + static_cast<std::size_t>(std::countr_zero(feeds)), lines);
      others &= ~before;
    }
    line.continuations += static_cast<std::size_t>(std::popcount(others));
  }
  index_bytes(text, at, line, lines);
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
