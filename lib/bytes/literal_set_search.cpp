#include "bytes/literal_set_search.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <utility>

#include "bytes/chunk.h"

namespace galley {

LiteralSetSearch::LiteralSetSearch(std::vector<std::string> literals, LetterCase letter_case)
    : table_(std::move(literals), letter_case),
      masks_(prefix_masks(table_.literals(), letter_case)) {
  for (const std::string& literal : table_.literals()) {
    if (literal.empty()) continue;
    const char first = literal.front();
    begins_[static_cast<unsigned char>(first)] = true;
    if (letter_case == LetterCase::ignored && has_two_cases(first))
      begins_[static_cast<unsigned char>(first ^ case_bit)] = true;
  }
}

// The first that begins before `end`.
std::optional<FoundLiteral> LiteralSetSearch::find_one_by_one(std::string_view bytes,
                                                              std::size_t from,
                                                              std::size_t end) const {
  for (; from < end; ++from) {
    if (!begins_[static_cast<unsigned char>(bytes[from])]) continue;
    const std::string_view rest = bytes.substr(from);
    const TextStart start = text_start(rest);
    if (!table_.may_start(start.first) || !table_.may_begin(start)) continue;
    if (const auto literal = table_.longest(rest); literal != LiteralTable::none)
      return found(from, literal);
  }
  return std::nullopt;
}

std::optional<FoundLiteral> LiteralSetSearch::plain_find(std::string_view bytes,
                                                         std::size_t from) const {
  return find_one_by_one(bytes, from, bytes.size());
}

std::optional<FoundLiteral> LiteralSetSearch::find_shorter(const FoundLiteral& before) const {
  const auto shorter = table_.shorter(static_cast<LiteralTable::Index>(before.literal));
  if (shorter == LiteralTable::none) return std::nullopt;
  return found(before.at, shorter);
}

std::optional<FoundLiteral> LiteralSetSearch::find_next(std::string_view bytes,
                                                        const FoundLiteral& before) const {
  const auto shorter = find_shorter(before);
  return shorter ? shorter : find(bytes, before.at + 1);
}

#ifdef GALLEY_X86
namespace {

// found() gives a bit for each of 64 places where a literal may begin; two bytes behind them are
// read as well.
class Avx2Block : Avx2Chunk {
 public:
  static constexpr std::size_t size = 2 * Avx2Chunk::size;

  GALLEY_AVX2 static std::uint64_t found(const char* at, const PrefixMasks& masks) {
    const Vector low = buckets(at, masks);
    const Vector high = buckets(at + Avx2Chunk::size, masks);
    const Vector any = either(low, high);
    if (_mm256_testz_si256(any, any) != 0) return 0;
    const Vector none = all(0);
    return ~(bits(equal(low, none)) | bits(equal(high, none)) << Avx2Chunk::size);
  }

 private:
  // For each place the buckets of the literals that may begin there.
  GALLEY_AVX2 static Vector buckets(const char* at, const PrefixMasks& masks) {
    return both(both(byte_buckets(at, masks, 0), byte_buckets(at, masks, 1)),
                byte_buckets(at, masks, 2));
  }
  GALLEY_AVX2 static Vector byte_buckets(const char* at, const PrefixMasks& masks, std::size_t i) {
    const Vector bytes = load(at + i);
    const Vector half = all(15);
    return both(_mm256_shuffle_epi8(table(masks.low[i]), both(bytes, half)),
                _mm256_shuffle_epi8(table(masks.high[i]), both(_mm256_srli_epi16(bytes, 4), half)));
  }
  GALLEY_AVX2 static Vector table(const PrefixMasks::Table& bytes) {
    return _mm256_broadcastsi128_si256(
        _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes.data())));
  }
};

// How many bytes are read from the last place of a block on.
constexpr std::size_t reach = TextStart::size;
static_assert(PrefixMasks::size <= reach);

// Places in a window of text, which are sieved without a branch for each: whether a place is kept
// is hard to foresee.
class Places {
 public:
  static constexpr std::size_t window = 512;

  // Inlined, so that bits are counted by the processor where there is AVX2.
  [[gnu::always_inline]] void add(std::size_t block, std::uint64_t places) {
    const std::size_t end = count_ + static_cast<std::size_t>(std::popcount(places));
    // Most blocks have few, so that as many are always written.
    for (std::size_t i = 0; i < 4; ++i) add_first(count_ + i, block, places);
    for (std::size_t i = count_ + 4; i < end; ++i) add_first(i, block, places);
    count_ = end;
  }
  template <class Keep>
  void keep_if(Keep keep) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < count_; ++i) {
      const std::size_t place = at_[i];
      at_[kept] = static_cast<std::uint16_t>(place);
      kept += keep(place) ? 1 : 0;
    }
    count_ = kept;
  }
  const std::uint16_t* begin() const { return at_; }
  const std::uint16_t* end() const { return at_ + count_; }

 private:
  void add_first(std::size_t i, std::size_t block, std::uint64_t& places) {
    // With a last place there is always one, and no branch to ask that.
    constexpr std::uint64_t last = std::uint64_t{1} << 63;
    const auto place = static_cast<std::size_t>(std::countr_zero(places | last));
    at_[i] = static_cast<std::uint16_t>(block + place);
    places &= places - 1;
  }

  std::uint16_t at_[window + 4];  // only the first `count_` mean anything
  std::size_t count_ = 0;
};

GALLEY_AVX2 void add_places(const char* text, std::size_t size, const PrefixMasks& masks,
                            Places& places) {
  for (std::size_t block = 0; block < size; block += Avx2Block::size) {
    fetch_ahead(text + block);
    if (const std::uint64_t found = Avx2Block::found(text + block, masks); found != 0)
      places.add(block, found);
  }
}

// The whole blocks of the text's start, up to so many bytes.
std::size_t whole_blocks(std::size_t size, std::size_t most) {
  return size < reach ? 0 : std::min(size - reach, most) / Avx2Block::size * Avx2Block::size;
}

}  // namespace

// Where literals stand close together, whoever found one comes again soon: so the first places are
// looked at one by one, and the windows begin small.
std::optional<FoundLiteral> LiteralSetSearch::avx2_find(std::string_view bytes,
                                                        std::size_t from) const {
  constexpr std::size_t near = 16;
  if (from >= bytes.size()) return std::nullopt;
  const std::size_t far = from + std::min(near, bytes.size() - from);
  if (const auto found = find_one_by_one(bytes, from, far)) return found;
  from = far;
  std::size_t most = Avx2Block::size;
  while (from < bytes.size()) {
    const std::size_t size = whole_blocks(bytes.size() - from, most);
    if (size == 0) break;
    const char* text = bytes.data() + from;
    Places places;
    add_places(text, size, masks_, places);
    places.keep_if([&](std::size_t at) { return table_.may_start(eight_bytes(text + at)); });
    places.keep_if([&](std::size_t at) { return table_.may_begin(text_start(text + at)); });
    for (const std::size_t at : places)
      if (const auto literal = table_.longest(bytes.substr(from + at)); literal != table_.none)
        return found(from + at, literal);
    from += size;
    most = std::min(2 * most, Places::window);
  }
  return plain_find(bytes, from);
}

std::optional<FoundLiteral> LiteralSetSearch::find(std::string_view bytes, std::size_t from) const {
  return has_avx2() ? avx2_find(bytes, from) : plain_find(bytes, from);
}

#else

std::optional<FoundLiteral> LiteralSetSearch::find(std::string_view bytes, std::size_t from) const {
  return plain_find(bytes, from);
}

#endif

}  // namespace galley
