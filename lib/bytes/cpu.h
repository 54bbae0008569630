// What the processor has beyond its baseline, for kernels that choose their variant at run time.
#pragma once

namespace galley {

#if defined(__x86_64__) && defined(__GNUC__)

// SSE2 is part of x86-64; a function marked GALLEY_AVX2 may only be called where has_avx2().
#define GALLEY_X86 1
#define GALLEY_AVX2 __attribute__((target("avx2")))

// For work on bit masks: what came with AVX2 or before it, but where has_bmi() only.
#define GALLEY_BMI __attribute__((target("avx2,bmi,bmi2,popcnt")))

// For masks eight at a time: what AVX-512 had when bytes could be moved about in it at will. (The
// first machines with AVX-512 lack that.)
#define GALLEY_AVX512                                                              \
  __attribute__((                                                                  \
      target("avx2,bmi,bmi2,popcnt,lzcnt,gfni,avx512f,avx512bw,avx512dq,avx512vl," \
             "avx512vbmi,avx512vpopcntdq")))

inline bool has_avx2() { return __builtin_cpu_supports("avx2") != 0; }
inline bool has_bmi() {
  return has_avx2() && __builtin_cpu_supports("bmi") != 0 && __builtin_cpu_supports("bmi2") != 0 &&
         __builtin_cpu_supports("popcnt") != 0;
}
inline bool has_avx512() {
  return has_bmi() && __builtin_cpu_supports("gfni") != 0 &&
         __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
         __builtin_cpu_supports("avx512dq") != 0 && __builtin_cpu_supports("avx512vl") != 0 &&
         __builtin_cpu_supports("avx512vbmi") != 0 &&
         __builtin_cpu_supports("avx512vpopcntdq") != 0;
}

#endif

}  // namespace galley
