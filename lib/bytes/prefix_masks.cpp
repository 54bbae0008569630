#include "bytes/prefix_masks.h"

#include <algorithm>
#include <bit>
#include <string_view>

#include "bytes/commonness.h"

namespace galley {
namespace {

constexpr std::size_t bucket_count = 8;
// How many are tried two by two, and how many with their neighbours alone.
constexpr std::size_t most_tried = 32;
constexpr std::size_t most_neighbours = 1000;

// The share of a text's bytes that have such halves.
using Shares = std::array<std::array<double, 16>, 16>;  // [upper][lower]

Shares shares_of_bytes() {
  Shares shares;
  double all = 0;
  for (std::size_t byte = 0; byte < 256; ++byte)
    all += shares[byte >> 4][byte & 15] = 1 << commonness(static_cast<char>(byte));
  for (auto& of_half : shares)
    for (double& share : of_half) share /= all;
  return shares;
}

std::size_t first_bit(unsigned bits) { return static_cast<std::size_t>(std::countr_zero(bits)); }

double share_of(const Shares& shares, unsigned low, unsigned high) {
  double share = 0;
  for (unsigned upper = high; upper != 0; upper &= upper - 1)
    for (unsigned lower = low; lower != 0; lower &= lower - 1)
      share += shares[first_bit(upper)][first_bit(lower)];
  return share;
}

// Some literals, by what the tables can tell of their first bytes.
class Bucket {
 public:
  void add_byte(std::size_t i, char c) {
    const auto byte = static_cast<unsigned char>(c);
    low_[i] |= 1U << (byte & 15);
    high_[i] |= 1U << (byte >> 4);
  }
  // Behind a short literal stands any byte.
  void add_any_byte(std::size_t i) { low_[i] = high_[i] = 0xFFFF; }
  void add(const Bucket& other) {
    for (std::size_t i = 0; i < PrefixMasks::size; ++i) {
      low_[i] |= other.low_[i];
      high_[i] |= other.high_[i];
    }
  }

  // Of a text's places, those where one of the literals may begin, if bytes came by chance. To be
  // measured when all is added.
  void measure() {
    static const Shares shares = shares_of_bytes();
    share_ = 1;
    for (std::size_t i = 0; i < PrefixMasks::size; ++i)
      share_ *= share_of(shares, low_[i], high_[i]);
  }
  double share() const { return share_; }

  void put(std::uint8_t bit, PrefixMasks& masks) const {
    for (std::size_t i = 0; i < PrefixMasks::size; ++i)
      for (std::size_t half = 0; half < 16; ++half) {
        if ((low_[i] >> half & 1) != 0) masks.low[i][half] |= bit;
        if ((high_[i] >> half & 1) != 0) masks.high[i][half] |= bit;
      }
  }

 private:
  std::array<unsigned, PrefixMasks::size> low_{};  // bit i: the half is i in some of the literals
  std::array<unsigned, PrefixMasks::size> high_{};
  double share_ = 0;
};

Bucket join(Bucket a, const Bucket& b) {
  a.add(b);
  a.measure();
  return a;
}

// How many more places get through where two buckets are one.
double cost_of_joining(const Bucket& a, const Bucket& b) {
  return join(a, b).share() - a.share() - b.share();
}

// The first bytes of a literal as a number, by which shorter ones come first, then those that begin
// alike.
std::uint32_t prefix_of(std::string_view literal) {
  const std::size_t size = std::min(literal.size(), PrefixMasks::size);
  auto prefix = static_cast<std::uint32_t>(size);
  for (std::size_t i = 0; i < PrefixMasks::size; ++i)
    prefix = prefix << 8 | (i < size ? static_cast<unsigned char>(literal[i]) : 0);
  return prefix;
}

std::vector<std::uint32_t> prefixes_of(const std::vector<std::string>& literals) {
  std::vector<std::uint32_t> prefixes;
  prefixes.reserve(literals.size());
  for (const std::string& literal : literals)
    if (!literal.empty()) prefixes.push_back(prefix_of(literal));
  std::sort(prefixes.begin(), prefixes.end());
  prefixes.erase(std::unique(prefixes.begin(), prefixes.end()), prefixes.end());
  return prefixes;
}

Bucket bucket_of(std::uint32_t prefix, LetterCase letter_case) {
  Bucket bucket;
  const std::size_t size = prefix >> 24;
  for (std::size_t i = 0; i < PrefixMasks::size; ++i) {
    if (i >= size) {
      bucket.add_any_byte(i);
      continue;
    }
    const auto c = static_cast<char>(prefix >> 8 * (PrefixMasks::size - 1 - i));
    bucket.add_byte(i, c);
    if (letter_case == LetterCase::ignored && has_two_cases(c))
      bucket.add_byte(i, static_cast<char>(c ^ case_bit));
  }
  return bucket;
}

// One for each prefix or, of very many, for some that begin alike.
std::vector<Bucket> small_buckets(const std::vector<std::uint32_t>& prefixes,
                                  LetterCase letter_case) {
  std::vector<Bucket> buckets(std::min(prefixes.size(), most_neighbours));
  for (std::size_t i = 0; i < prefixes.size(); ++i)
    buckets[i * buckets.size() / prefixes.size()].add(bucket_of(prefixes[i], letter_case));
  for (Bucket& bucket : buckets) bucket.measure();
  return buckets;
}

// Joins the two neighbours for which that costs least, again and again.
void join_neighbours(std::vector<Bucket>& buckets, std::size_t most) {
  std::vector<double> costs;  // of each bucket and the next
  for (std::size_t i = 0; i + 1 < buckets.size(); ++i)
    costs.push_back(cost_of_joining(buckets[i], buckets[i + 1]));
  while (buckets.size() > most) {
    const auto least = std::min_element(costs.begin(), costs.end());
    const auto i = static_cast<std::size_t>(least - costs.begin());
    buckets[i] = join(buckets[i], buckets[i + 1]);
    buckets.erase(buckets.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    costs.erase(least);
    if (i > 0) costs[i - 1] = cost_of_joining(buckets[i - 1], buckets[i]);
    if (i < costs.size()) costs[i] = cost_of_joining(buckets[i], buckets[i + 1]);
  }
}

// The same of any two.
void join_any(std::vector<Bucket>& buckets, std::size_t most) {
  while (buckets.size() > most) {
    std::size_t first = 0;
    std::size_t second = 1;
    double least = cost_of_joining(buckets[0], buckets[1]);
    for (std::size_t i = 0; i < buckets.size(); ++i)
      for (std::size_t j = i + 1; j < buckets.size(); ++j)
        if (const double cost = cost_of_joining(buckets[i], buckets[j]); cost < least) {
          least = cost;
          first = i;
          second = j;
        }
    buckets[first] = join(buckets[first], buckets[second]);
    buckets.erase(buckets.begin() + static_cast<std::ptrdiff_t>(second));
  }
}

}  // namespace

PrefixMasks prefix_masks(const std::vector<std::string>& literals, LetterCase letter_case) {
  std::vector<Bucket> buckets = small_buckets(prefixes_of(literals), letter_case);
  join_neighbours(buckets, most_tried);
  join_any(buckets, bucket_count);
  PrefixMasks masks;
  for (std::size_t i = 0; i < buckets.size(); ++i)
    buckets[i].put(static_cast<std::uint8_t>(1U << i), masks);
  return masks;
}

}  // namespace galley
