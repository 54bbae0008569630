#include "bytes/line_index.h"

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

bool ends_line(char c) { return c == '\n' || c == '\r'; }

// Puts the lines of a text one after another into the index.
class LineIndexer {
 public:
  LineIndexer(std::string_view text, std::vector<IndexedLine>& lines) : text_(text), lines_(lines) {
    lines_.clear();
  }

  // Further continuations of the line that has begun.
  void add(int continuations) { line_.continuations += static_cast<std::uint32_t>(continuations); }

  // Ends the line at the LF or CR at `at`.
  void end(std::size_t at) {
    if (line_.begin < at) {
      put(at);
    } else {
      const bool goes_on = text_[at] == '\n' && at > 0 && text_[at - 1] == '\r';
      line_.after_empty |= !goes_on;
    }
    line_.begin = at + 1;
    line_.continuations = 0;
  }

  void end_text() {
    if (line_.begin < text_.size()) put(text_.size());
  }

 private:
  void put(std::size_t end) {
    line_.end = end;
    lines_.push_back(line_);
    line_.after_empty = false;
  }

  std::string_view text_;
  std::vector<IndexedLine>& lines_;
  IndexedLine line_;  // the one that has begun
};

}  // namespace

void plain_index_lines(std::string_view text, std::vector<IndexedLine>& lines) {
  LineIndexer indexer(text, lines);
  for (std::size_t at = 0; at < text.size(); ++at) {
    indexer.add(static_cast<signed char>(text[at]) < first_other);
    if (ends_line(text[at])) indexer.end(at);
  }
  indexer.end_text();
}

#ifdef GALLEY_X86
namespace {

constexpr std::size_t block = 2 * sizeof(__m256i);

// Two registers of answers as bits.
GALLEY_AVX2 inline std::uint64_t bits_of(__m256i low, __m256i high) {
  return std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(low))} |
         std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(high))} << 32;
}

GALLEY_AVX2 inline __m256i are_ends(__m256i bytes) {
  return _mm256_or_si256(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\n')),
                         _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\r')));
}

// Reads the block of the text that begins at `at`, of which `bytes` may be a copy.
GALLEY_AVX2 inline void index_block(const char* bytes, std::size_t at, LineIndexer& indexer) {
  const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
  const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes) + 1);
  const __m256i other = _mm256_set1_epi8(first_other);
  std::uint64_t others = bits_of(_mm256_cmpgt_epi8(other, low), _mm256_cmpgt_epi8(other, high));
  for (std::uint64_t ends = bits_of(are_ends(low), are_ends(high)); ends != 0; ends &= ends - 1) {
    const std::uint64_t before = (ends & -ends) - 1;
    indexer.add(std::popcount(others & before));
    indexer.end(at + static_cast<std::size_t>(std::countr_zero(ends)));
    others &= ~before;
  }
  indexer.add(std::popcount(others));
}

GALLEY_AVX2 void avx2_index_lines(std::string_view text, std::vector<IndexedLine>& lines) {
  LineIndexer indexer(text, lines);
  std::size_t at = 0;
  for (; at + block <= text.size(); at += block) index_block(text.data() + at, at, indexer);
  char rest[block] = {};
  text.copy(rest, block, at);
  index_block(rest, at, indexer);
  indexer.end_text();
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
