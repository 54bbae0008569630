#include "bytes/prefix_masks.h"

#include <algorithm>
#include <string_view>

namespace galley {
namespace {

constexpr std::size_t buckets = 8;

// The first bytes of a literal as a number, by which shorter ones come first, then those that begin
// alike: so few of the tables' bits are set for each bucket.
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

void add_byte(PrefixMasks& masks, std::size_t i, char c, std::uint8_t bucket) {
  const auto byte = static_cast<unsigned char>(c);
  masks.low[i][byte & 15] |= bucket;
  masks.high[i][byte >> 4] |= bucket;
}

// Behind a short literal stands any byte.
void add_any_byte(PrefixMasks& masks, std::size_t i, std::uint8_t bucket) {
  for (std::uint8_t& entry : masks.low[i]) entry |= bucket;
  for (std::uint8_t& entry : masks.high[i]) entry |= bucket;
}

void add_prefix(PrefixMasks& masks, std::uint32_t prefix, LetterCase letter_case,
                std::uint8_t bucket) {
  const std::size_t size = prefix >> 24;
  for (std::size_t i = 0; i < PrefixMasks::size; ++i) {
    if (i >= size) {
      add_any_byte(masks, i, bucket);
      continue;
    }
    const auto c = static_cast<char>(prefix >> 8 * (PrefixMasks::size - 1 - i));
    add_byte(masks, i, c, bucket);
    if (letter_case == LetterCase::ignored && has_two_cases(c))
      add_byte(masks, i, static_cast<char>(c ^ case_bit), bucket);
  }
}

}  // namespace

PrefixMasks prefix_masks(const std::vector<std::string>& literals, LetterCase letter_case) {
  const std::vector<std::uint32_t> prefixes = prefixes_of(literals);
  PrefixMasks masks;
  for (std::size_t i = 0; i < prefixes.size(); ++i) {
    const std::size_t bucket = prefixes.size() <= buckets ? i : i * buckets / prefixes.size();
    add_prefix(masks, prefixes[i], letter_case, static_cast<std::uint8_t>(1U << bucket));
  }
  return masks;
}

}  // namespace galley
