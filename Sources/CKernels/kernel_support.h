// What the kernels share: dispatch over instruction sets, exp, and the dropout mask.
// Loops here are plain C that the compiler vectorises once per clone; sums may be reassociated
// inside a function that says so, always in the same way for the same shape.
#pragma once

#include <stdint.h>

#ifndef __has_feature
#define __has_feature(x) 0
#endif
// ThreadSanitizer crashes at load on the resolver of a cloned function.
#if defined(__x86_64__) && !__has_feature(thread_sanitizer)
#define CLONES __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define CLONES
#endif
#define INLINE static inline __attribute__((always_inline))
#define RELAXED _Pragma("clang fp reassociate(on) contract(fast)")

// exp clamped to +-87, relative error 2.2e-7: a polynomial, so that the loop around it vectorises.
INLINE float fast_exp(float x) {
    x = x < -87.3f ? -87.3f : x;
    x = x > 88.3f ? 88.3f : x;
    float k = __builtin_rintf(x * 1.44269504f), r = x - k * 0.693145752f;
    r -= k * 1.42860677e-6f;
    float p = 1.3981999e-3f;
    p = p * r + 8.3334519e-3f;
    p = p * r + 4.1665796e-2f;
    p = p * r + 1.6666665e-1f;
    p = p * r + 0.5f;
    p = p * r * r + r + 1.0f;
    union { int32_t i; float f; } u;
    u.i = ((int32_t)k + 127) << 23;
    return p * u.f;
}

// Random bits at a counter (the finaliser "lowbias32"); low and high are the halves of a key.
INLINE uint32_t mask_bits(uint32_t counter, uint32_t low, uint32_t high) {
    uint32_t x = counter * 0x9E3779B1u + low;
    x ^= x >> 16;
    x *= 0x7FEB352Du;
    x ^= (x >> 15) ^ high;
    x *= 0x846CA68Bu;
    x ^= x >> 16;
    return x;
}
