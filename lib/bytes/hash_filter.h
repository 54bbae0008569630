// A set of hashes that may hold others too: quick to ask, and small.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace galley {

class HashFilter {
 public:
  HashFilter() : HashFilter(0, 1) {}
  // For so many hashes; one in `bits` is about how many of the others are let through.
  HashFilter(std::size_t hashes, std::size_t bits)
      : words_(std::bit_ceil(std::max<std::size_t>(hashes * bits, 128)) / 64),
        shift_(64 - std::countr_zero(words_.size() * 64)) {}

  void add(std::uint64_t hash) {
    const std::uint64_t bit = hash >> shift_;
    words_[bit / 64] |= std::uint64_t{1} << bit % 64;
  }
  // The upper bits of the hash are what counts.
  bool lets_through(std::uint64_t hash) const {
    const std::uint64_t bit = hash >> shift_;
    return (words_[bit / 64] >> bit % 64 & 1) != 0;
  }

 private:
  std::vector<std::uint64_t> words_;
  int shift_;
};

}  // namespace galley
