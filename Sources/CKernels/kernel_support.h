// What the kernels share: dispatch over instruction sets, exp, and the dropout mask.
// Loops here are plain C that the compiler vectorises once per clone; sums may be reassociated
// inside a function that says so, always in the same way for the same shape.
#pragma once

#include <math.h>
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

// Cross-entropy of a row's softmax with one target, -log p(target); the row becomes its gradient,
// weight * (p - one-hot).
INLINE double softmax_cross_entropy_row(long columns, int32_t target, float weight, float *row) {
    RELAXED
    // 16 partial maxima become vector instructions; one running maximum does not.
    float lanes[16], most = row[0];
    for (int l = 0; l < 16; l++) lanes[l] = row[0];
    long j = 0;
    for (; j + 16 <= columns; j += 16)
        for (int l = 0; l < 16; l++) lanes[l] = __builtin_elementwise_max(lanes[l], row[j + l]);
    for (; j < columns; j++) most = row[j] > most ? row[j] : most;
    for (int l = 0; l < 16; l++) most = lanes[l] > most ? lanes[l] : most;
    const float score = row[target] - most;
    float sum = 0;
    for (j = 0; j < columns; j++) {
        const float e = fast_exp(row[j] - most);
        row[j] = e;
        sum += e;
    }
    const float scale = weight / sum;
    for (j = 0; j < columns; j++) row[j] *= scale;
    row[target] -= weight;
    return log(sum) - score;
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
