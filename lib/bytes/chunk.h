// As many bytes as a register holds, to be asked the same question at once: the base of kernels.
#pragma once

#include "bytes/count_bits.h"
#include "bytes/cpu.h"

#ifdef GALLEY_X86

#include <immintrin.h>

#include <cstddef>
#include <cstdint>

namespace galley {

// Has memory send what stands a page behind `bytes`. The processor foresees bytes that are read one
// after another, but stops at each page's end, and that costs a search through a mapped file a
// fifth of its time. What is not there or not mapped is not sent.
inline void fetch_ahead(const char* bytes) {
  constexpr std::uintptr_t page = 4096;
  // Not as a pointer that is added to: what it would point to need not be the text's.
  _mm_prefetch(reinterpret_cast<const char*>(reinterpret_cast<std::uintptr_t>(bytes) + page),
               _MM_HINT_T0);
}

// Sixteen bytes. What a question is answered with has all bits set in the bytes that it holds for.
// Bytes from 0x80 on count as less than any ASCII character, but for at_least().
class Sse2Chunk {
 public:
  static constexpr std::size_t size = 16;

  explicit Sse2Chunk(const char* bytes) : bytes_(load(bytes)) {}

 protected:
  using Vector = __m128i;

  static Vector load(const char* bytes) {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  }
  static Vector all(char c) { return _mm_set1_epi8(c); }
  static Vector both(Vector a, Vector b) { return _mm_and_si128(a, b); }
  static Vector either(Vector a, Vector b) { return _mm_or_si128(a, b); }
  static Vector equal(Vector a, Vector b) { return _mm_cmpeq_epi8(a, b); }
  static Vector less(Vector a, Vector b) { return _mm_cmpgt_epi8(b, a); }
  Vector is(char c) const { return equal(bytes_, all(c)); }
  Vector between(char low, char high) const {
    return both(less(all(static_cast<char>(low - 1)), bytes_),
                less(bytes_, all(static_cast<char>(high + 1))));
  }
  Vector at_least(unsigned char low) const {
    return equal(_mm_max_epu8(bytes_, all(static_cast<char>(low))), bytes_);
  }
  // Bit i is the first bit of byte i.
  static std::uint64_t bits(Vector answer) {
    return static_cast<std::uint32_t>(_mm_movemask_epi8(answer));
  }

  Vector bytes_;
};

// Thirty-two bytes, where has_avx2().
class Avx2Chunk {
 public:
  static constexpr std::size_t size = 32;

  GALLEY_AVX2 explicit Avx2Chunk(const char* bytes) : bytes_(load(bytes)) {}

 protected:
  using Vector = __m256i;

  GALLEY_AVX2 static Vector load(const char* bytes) {
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
  }
  GALLEY_AVX2 static Vector all(char c) { return _mm256_set1_epi8(c); }
  GALLEY_AVX2 static Vector both(Vector a, Vector b) { return _mm256_and_si256(a, b); }
  GALLEY_AVX2 static Vector either(Vector a, Vector b) { return _mm256_or_si256(a, b); }
  GALLEY_AVX2 static Vector equal(Vector a, Vector b) { return _mm256_cmpeq_epi8(a, b); }
  GALLEY_AVX2 static Vector less(Vector a, Vector b) { return _mm256_cmpgt_epi8(b, a); }
  GALLEY_AVX2 Vector is(char c) const { return equal(bytes_, all(c)); }
  GALLEY_AVX2 Vector between(char low, char high) const {
    return both(less(all(static_cast<char>(low - 1)), bytes_),
                less(bytes_, all(static_cast<char>(high + 1))));
  }
  GALLEY_AVX2 Vector at_least(unsigned char low) const {
    return equal(_mm256_max_epu8(bytes_, all(static_cast<char>(low))), bytes_);
  }
  GALLEY_AVX2 static std::uint64_t bits(Vector answer) {
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(answer));
  }

  Vector bytes_;
};

// Sixty-four bytes, where has_avx512(). Here an answer is a bit for each byte.
class Avx512Chunk {
 public:
  static constexpr std::size_t size = 64;

  GALLEY_AVX512 explicit Avx512Chunk(const char* bytes) : bytes_(_mm512_loadu_si512(bytes)) {}
  // The first `count` of them; no more need be there, and zeros stand for the others.
  GALLEY_AVX512 Avx512Chunk(const char* bytes, std::size_t count)
      : bytes_(_mm512_maskz_loadu_epi8(first_bits(count), bytes)) {}

 protected:
  GALLEY_AVX512 static __m512i all(char c) { return _mm512_set1_epi8(c); }
  GALLEY_AVX512 std::uint64_t is(char c) const { return _mm512_cmpeq_epi8_mask(bytes_, all(c)); }
  GALLEY_AVX512 std::uint64_t between(char low, char high) const {
    return _mm512_cmple_epu8_mask(_mm512_sub_epi8(bytes_, all(low)),
                                  all(static_cast<char>(high - low)));
  }
  GALLEY_AVX512 std::uint64_t high() const { return _mm512_movepi8_mask(bytes_); }

  __m512i bytes_;
};

}  // namespace galley

#endif
