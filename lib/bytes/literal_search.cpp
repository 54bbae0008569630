#include "bytes/literal_search.h"

#include <bit>
#include <cstring>
#include <utility>

#include "bytes/chunk.h"

namespace galley {

LiteralSearch::LiteralSearch(std::string literal, LetterCase letter_case)
    : literal_(std::move(literal)), letter_case_(letter_case) {
  if (letter_case_ == LetterCase::ignored) make_small(literal_);
  if (!literal_.empty()) rare_ = rare_bytes(literal_, letter_case_);
}

bool LiteralSearch::is_at(const char* place) const {
  if (letter_case_ == LetterCase::matters)
    return std::memcmp(place, literal_.data(), literal_.size()) == 0;
  return compare_small({place, literal_.size()}, literal_) == 0;
}

// The first of the places of a block, a bit each, where the literal is.
std::size_t LiteralSearch::first_of(const char* block, std::uint64_t places) const {
  for (; places != 0; places &= places - 1)
    if (const auto place = static_cast<std::size_t>(std::countr_zero(places)); is_at(block + place))
      return place;
  return npos;
}

// Behind the last place that has room for the literal.
std::size_t LiteralSearch::end_of_places(std::string_view bytes) const {
  return bytes.size() < literal_.size() ? 0 : bytes.size() - literal_.size() + 1;
}

std::size_t LiteralSearch::plain_find(std::string_view bytes, std::size_t from) const {
  const std::size_t end = end_of_places(bytes);
  const RareByte rare = rare_.front();
  for (; from < end; ++from) {
    if (literal_.empty()) return from;
    const char c = bytes[from + rare.offset];
    if ((c | rare.case_bits) == rare.byte && is_at(bytes.data() + from)) return from;
  }
  return npos;
}

#ifdef GALLEY_X86
namespace {

// Each found() gives a bit for each of `size` places where all of the bytes are; `at` is the first
// place.
class Sse2Block : Sse2Chunk {
 public:
  static constexpr std::size_t size = 2 * Sse2Chunk::size;

  static std::uint64_t found(const char* at, const RareBytes& rare) {
    const Vector low = are(at, rare);
    const Vector high = are(at + Sse2Chunk::size, rare);
    if (bits(either(low, high)) == 0) return 0;
    return bits(low) | bits(high) << Sse2Chunk::size;
  }

 private:
  static Vector are(const char* at, const RareBytes& rare) {
    return both(both(is(at, rare[0]), is(at, rare[1])), is(at, rare[2]));
  }
  static Vector is(const char* at, const RareByte& rare) {
    return equal(either(load(at + rare.offset), all(rare.case_bits)), all(rare.byte));
  }
};

// The same, twice as wide.
class Avx2Block : Avx2Chunk {
 public:
  static constexpr std::size_t size = 2 * Avx2Chunk::size;

  GALLEY_AVX2 static std::uint64_t found(const char* at, const RareBytes& rare) {
    const Vector low = are(at, rare);
    const Vector high = are(at + Avx2Chunk::size, rare);
    if (bits(either(low, high)) == 0) return 0;
    return bits(low) | bits(high) << Avx2Chunk::size;
  }

 private:
  GALLEY_AVX2 static Vector are(const char* at, const RareBytes& rare) {
    return both(both(is(at, rare[0]), is(at, rare[1])), is(at, rare[2]));
  }
  GALLEY_AVX2 static Vector is(const char* at, const RareByte& rare) {
    return equal(either(load(at + rare.offset), all(rare.case_bits)), all(rare.byte));
  }
};

}  // namespace

// Looks through whole blocks, and moves `from` behind them. Inlined into a function for each
// variant.
template <class Block>
[[gnu::always_inline]] inline std::size_t LiteralSearch::find_by_blocks(std::string_view bytes,
                                                                        std::size_t& from) const {
  const std::size_t end = end_of_places(bytes);
  const RareBytes rare = rare_;
  for (; from < end && end - from >= Block::size; from += Block::size) {
    const char* block = bytes.data() + from;
    fetch_ahead(block);
    const std::uint64_t places = Block::found(block, rare);
    if (places == 0) continue;
    if (const std::size_t place = first_of(block, places); place != npos) return from + place;
  }
  return npos;
}

std::size_t LiteralSearch::sse2_find(std::string_view bytes, std::size_t from) const {
  if (literal_.empty()) return plain_find(bytes, from);
  const std::size_t found = find_by_blocks<Sse2Block>(bytes, from);
  return found != npos ? found : plain_find(bytes, from);
}

GALLEY_AVX2 std::size_t LiteralSearch::avx2_find(std::string_view bytes, std::size_t from) const {
  if (literal_.empty()) return plain_find(bytes, from);
  const std::size_t found = find_by_blocks<Avx2Block>(bytes, from);
  return found != npos ? found : sse2_find(bytes, from);
}

std::size_t LiteralSearch::find(std::string_view bytes, std::size_t from) const {
  return has_avx2() ? avx2_find(bytes, from) : sse2_find(bytes, from);
}

#else

std::size_t LiteralSearch::sse2_find(std::string_view bytes, std::size_t from) const {
  return plain_find(bytes, from);
}
std::size_t LiteralSearch::find(std::string_view bytes, std::size_t from) const {
  return plain_find(bytes, from);
}

#endif

}  // namespace galley
