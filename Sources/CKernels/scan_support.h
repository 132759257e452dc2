// What the scans share: one copy of each kernel for each instruction set, and the choice among them.
#pragma once

#if defined(__x86_64__)
#include <immintrin.h>
#define SCAN_X86 1
#define V3 __attribute__((target("avx2,fma,f16c")))
#define V4 __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,fma,f16c")))
#define PICK(LEVEL, NAME, ...)                                                                     \
    switch (LEVEL) {                                                                               \
    case 4: return NAME##_v4(__VA_ARGS__);                                                         \
    case 3: return NAME##_v3(__VA_ARGS__);                                                         \
    default: return NAME##_portable(__VA_ARGS__);                                                  \
    }
#else
#define PICK(LEVEL, NAME, ...) return NAME##_portable(__VA_ARGS__);
#endif

#define ALWAYS static inline __attribute__((always_inline))

// Vectors are passed between functions that are always inlined, so no calling convention is involved.
#pragma clang diagnostic ignored "-Wpsabi"
