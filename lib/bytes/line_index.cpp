#include "bytes/line_index.h"

#include <bit>
#include <cstdint>

#include "bytes/chunk.h"

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

// Puts a block of the text that begins at `at` into the index: bit i of `ends` and `continuations`
// tells of byte i.
[[gnu::always_inline]] inline void index_block(std::uint64_t ends, std::uint64_t continuations,
                                               std::size_t at, LineIndexer& indexer) {
  for (; ends != 0; ends &= ends - 1) {
    const std::uint64_t before = (ends & -ends) - 1;
    indexer.add(std::popcount(continuations & before));
    indexer.end(at + static_cast<std::size_t>(std::countr_zero(ends)));
    continuations &= ~before;
  }
  if (continuations != 0) indexer.add(std::popcount(continuations));
}

class Avx2Lines : Avx2Chunk {
 public:
  using Avx2Chunk::size;

  GALLEY_AVX2 explicit Avx2Lines(const char* bytes) : Avx2Chunk(bytes) {}

  GALLEY_AVX2 std::uint64_t ends() const { return bits(either(is('\n'), is('\r'))); }
  GALLEY_AVX2 std::uint64_t continuations() const { return bits(less(bytes_, all(first_other))); }
};

constexpr std::size_t block = 64;

GALLEY_BMI inline void bmi_index_block(const char* bytes, std::size_t at, LineIndexer& indexer) {
  const Avx2Lines low(bytes);
  const Avx2Lines high(bytes + Avx2Lines::size);
  index_block(low.ends() | high.ends() << Avx2Lines::size,
              low.continuations() | high.continuations() << Avx2Lines::size, at, indexer);
}

GALLEY_BMI void index_with_bmi(std::string_view text, std::vector<IndexedLine>& lines) {
  LineIndexer indexer(text, lines);
  std::size_t at = 0;
  for (; at + block <= text.size(); at += block) bmi_index_block(text.data() + at, at, indexer);
  char rest[block] = {};
  text.copy(rest, block, at);
  bmi_index_block(rest, at, indexer);
  indexer.end_text();
}

class Avx512Lines : Avx512Chunk {
 public:
  using Avx512Chunk::Avx512Chunk;
  using Avx512Chunk::size;

  GALLEY_AVX512 std::uint64_t ends() const { return is('\n') | is('\r'); }
  GALLEY_AVX512 std::uint64_t continuations() const {
    return _mm512_cmplt_epi8_mask(bytes_, all(first_other));
  }
};

GALLEY_AVX512 void index_with_avx512(std::string_view text, std::vector<IndexedLine>& lines) {
  LineIndexer indexer(text, lines);
  for (std::size_t at = 0; at < text.size(); at += Avx512Lines::size) {
    const Avx512Lines bytes(text.data() + at, text.size() - at);
    index_block(bytes.ends(), bytes.continuations(), at, indexer);
  }
  indexer.end_text();
}

const auto best_index_lines = has_avx512() ? index_with_avx512 : bmi_index_lines;

}  // namespace

void bmi_index_lines(std::string_view text, std::vector<IndexedLine>& lines) {
  has_bmi() ? index_with_bmi(text, lines) : plain_index_lines(text, lines);
}

void index_lines(std::string_view text, std::vector<IndexedLine>& lines) {
  best_index_lines(text, lines);
}
#else
void bmi_index_lines(std::string_view text, std::vector<IndexedLine>& lines) {
  plain_index_lines(text, lines);
}
void index_lines(std::string_view text, std::vector<IndexedLine>& lines) {
  plain_index_lines(text, lines);
}
#endif

}  // namespace galley
