// Masks of 64 bits side by side: rules that are written once then go through one block of
// characters or through eight at a time.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "bytes/count_bits.h"
#include "bytes/cpu.h"

#ifdef GALLEY_X86
#include <immintrin.h>
#endif

namespace galley {

// One mask, on every machine.
class OneLane {
 public:
  static constexpr std::size_t count = 1;
  using Masks = std::array<std::uint64_t, count>;

  OneLane() = default;
  explicit OneLane(std::uint64_t mask) : mask_(mask) {}
  explicit OneLane(const Masks& masks) : mask_(masks[0]) {}

  Masks masks() const { return {mask_}; }
  std::uint64_t sum() const { return mask_; }
  OneLane bit_counts() const { return OneLane(count_bits(mask_)); }

  friend OneLane operator~(OneLane a) { return OneLane(~a.mask_); }
  friend OneLane operator&(OneLane a, OneLane b) { return OneLane(a.mask_ & b.mask_); }
  friend OneLane operator|(OneLane a, OneLane b) { return OneLane(a.mask_ | b.mask_); }
  friend OneLane operator+(OneLane a, OneLane b) { return OneLane(a.mask_ + b.mask_); }
  friend OneLane operator-(OneLane a, OneLane b) { return OneLane(a.mask_ - b.mask_); }
  friend OneLane operator<<(OneLane a, int by) { return OneLane(a.mask_ << by); }
  friend OneLane operator>>(OneLane a, int by) { return OneLane(a.mask_ >> by); }

 private:
  std::uint64_t mask_ = 0;
};

#ifdef GALLEY_X86

// Eight of them, where has_avx512().
class EightLanes {
 public:
  static constexpr std::size_t count = 8;
  using Masks = std::array<std::uint64_t, count>;

  GALLEY_AVX512 EightLanes() : lanes_{} {}
  GALLEY_AVX512 explicit EightLanes(const __m512i& lanes) : lanes_(Vector(lanes)) {}
  GALLEY_AVX512 explicit EightLanes(const Masks& masks)
      : EightLanes(_mm512_loadu_si512(masks.data())) {}

  GALLEY_AVX512 Masks masks() const {
    Masks masks;
    _mm512_storeu_si512(masks.data(), __m512i(lanes_));
    return masks;
  }
  GALLEY_AVX512 std::uint64_t sum() const {
    std::uint64_t sum = 0;
    for (const std::uint64_t mask : masks()) sum += mask;
    return sum;
  }
  GALLEY_AVX512 EightLanes bit_counts() const {
    return EightLanes(_mm512_popcnt_epi64(__m512i(lanes_)));
  }

  GALLEY_AVX512 friend EightLanes operator~(const EightLanes& a) { return EightLanes(~a.lanes_); }
  GALLEY_AVX512 friend EightLanes operator&(const EightLanes& a, const EightLanes& b) {
    return EightLanes(a.lanes_ & b.lanes_);
  }
  GALLEY_AVX512 friend EightLanes operator|(const EightLanes& a, const EightLanes& b) {
    return EightLanes(a.lanes_ | b.lanes_);
  }
  GALLEY_AVX512 friend EightLanes operator+(const EightLanes& a, const EightLanes& b) {
    return EightLanes(a.lanes_ + b.lanes_);
  }
  GALLEY_AVX512 friend EightLanes operator-(const EightLanes& a, const EightLanes& b) {
    return EightLanes(a.lanes_ - b.lanes_);
  }
  GALLEY_AVX512 friend EightLanes operator<<(const EightLanes& a, int by) {
    return EightLanes(a.lanes_ << by);
  }
  GALLEY_AVX512 friend EightLanes operator>>(const EightLanes& a, int by) {
    return EightLanes(a.lanes_ >> by);
  }

  // Turns eight times eight masks: mask i of row k and mask k of row i change places.
  GALLEY_AVX512 static void turn(std::array<EightLanes, count>& rows) {
    // Of two rows, those with even places come to stand in one, and those with odd ones in the
    // other, in pairs; pairs are then sorted in the same way, twice.
    std::array<EightLanes, count> pairs;
    for (std::size_t i = 0; i < count; i += 2) {
      const auto first = __m512i(rows[i].lanes_);
      const auto second = __m512i(rows[i + 1].lanes_);
      pairs[i] = EightLanes(_mm512_unpacklo_epi64(first, second));
      pairs[i + 1] = EightLanes(_mm512_unpackhi_epi64(first, second));
    }
    for (std::size_t odd = 0; odd < 2; ++odd) {
      const EightLanes low_even = even_pairs(pairs[odd], pairs[odd + 2]);
      const EightLanes low_odd = odd_pairs(pairs[odd], pairs[odd + 2]);
      const EightLanes high_even = even_pairs(pairs[odd + 4], pairs[odd + 6]);
      const EightLanes high_odd = odd_pairs(pairs[odd + 4], pairs[odd + 6]);
      rows[odd] = even_pairs(low_even, high_even);
      rows[odd + 2] = even_pairs(low_odd, high_odd);
      rows[odd + 4] = odd_pairs(low_even, high_even);
      rows[odd + 6] = odd_pairs(low_odd, high_odd);
    }
  }

 private:
  using Vector = std::uint64_t __attribute__((vector_size(64)));

  GALLEY_AVX512 explicit EightLanes(const Vector& lanes) : lanes_(lanes) {}

  GALLEY_AVX512 static EightLanes even_pairs(const EightLanes& a, const EightLanes& b) {
    return EightLanes(_mm512_shuffle_i64x2(__m512i(a.lanes_), __m512i(b.lanes_), 0x88));
  }
  GALLEY_AVX512 static EightLanes odd_pairs(const EightLanes& a, const EightLanes& b) {
    return EightLanes(_mm512_shuffle_i64x2(__m512i(a.lanes_), __m512i(b.lanes_), 0xDD));
  }

  Vector lanes_;
};

#endif

}  // namespace galley
