// What the processor has beyond its baseline, for kernels that choose their variant at run time.
#pragma once

namespace galley {

#if defined(__x86_64__) && defined(__GNUC__)

// SSE2 is part of x86-64; a function marked GALLEY_AVX2 may only be called where has_avx2().
#define GALLEY_X86 1
#define GALLEY_AVX2 __attribute__((target("avx2")))

// For work on bit masks: what came with AVX2 or before it, but where has_bmi() only.
#define GALLEY_BMI __attribute__((target("avx2,bmi,bmi2,popcnt")))

inline bool has_avx2() { return __builtin_cpu_supports("avx2") != 0; }
inline bool has_bmi() {
  return has_avx2() && __builtin_cpu_supports("bmi") != 0 && __builtin_cpu_supports("bmi2") != 0 &&
         __builtin_cpu_supports("popcnt") != 0;
}

#endif

}  // namespace galley
