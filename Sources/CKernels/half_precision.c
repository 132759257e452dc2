#include "half_precision.h"
#include "kernel_support.h"
#include <string.h>

CLONES void kernel_floats_of_bf16(long n, const void *x, float *restrict y) {
    const unsigned char *bytes = x;
    for (long i = 0; i < n; i++) {
        uint16_t half;
        memcpy(&half, bytes + 2 * i, 2);
        const uint32_t bits = (uint32_t)half << 16;
        memcpy(y + i, &bits, 4);
    }
}

CLONES void kernel_floats_of_f16(long n, const void *x, float *restrict y) {
    const unsigned char *bytes = x;
    for (long i = 0; i < n; i++) {
        uint16_t half;
        memcpy(&half, bytes + 2 * i, 2);
        const uint32_t sign = (uint32_t)(half & 0x8000) << 16, magnitude = half & 0x7FFF;
        // A shifted half is 2^112 too small; the product is exact, subnormals included.
        const uint32_t shifted = magnitude << 13;
        float scaled;
        memcpy(&scaled, &shifted, 4);
        scaled *= 0x1p112f;
        uint32_t bits;
        memcpy(&bits, &scaled, 4);
        bits = magnitude >= 0x7C00 ? 0x7F800000 | (magnitude & 0x3FF) << 13 : bits;
        bits |= sign;
        memcpy(y + i, &bits, 4);
    }
}
