// What the kernels of packed weights share: instruction sets and the choice between them.
#pragma once

#include "kernel_support.h"
#include <stddef.h>

#if defined(__x86_64__)
#include <immintrin.h>
#define PACKED_X86 1
#define V3 __attribute__((target("avx2,fma,f16c")))
#define V4 __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,avx2,fma")))
#define V5                                                                                         \
    __attribute__((                                                                                \
        target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,avx512bf16,avx2,fma")))
#endif

// Vectors are passed between functions that are always inlined, so no calling convention is involved.
#pragma clang diagnostic ignored "-Wpsabi"

typedef float lanes16 __attribute__((vector_size(64), aligned(4)));

// Fusing is explicit, never left to the optimiser, so that bits do not depend on the tile.
INLINE lanes16 lanes_multiply_add(lanes16 a, lanes16 b, lanes16 c, const int fused) {
#pragma clang fp contract(off)
    return fused ? __builtin_elementwise_fma(a, b, c) : a * b + c;
}
