// What the kernels of packed weights share: instruction sets and the choice between them.
#pragma once

#include "kernel_support.h"
#include "packed.h"
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

// Halves of the 32-bit words they share memory with.
typedef uint16_t half_word __attribute__((may_alias));

typedef float lanes16 __attribute__((vector_size(64), aligned(4)));

// Fusing is explicit, never left to the optimiser, so that bits do not depend on the tile.
INLINE lanes16 lanes_multiply_add(lanes16 a, lanes16 b, lanes16 c, const int fused) {
#pragma clang fp contract(off)
    return fused ? __builtin_elementwise_fma(a, b, c) : a * b + c;
}

enum { packed_widest_tile = 8, packed_step_bytes = 64, packed_group_steps = 16 };

INLINE long packed_groups(long inputs) { return (inputs + packed_group - 1) / packed_group; }

// Columns in a 32-bit word.
INLINE long packed_word_columns(int format) { return 1l << format; }

// Steps of a panel; whole groups in int8.
INLINE long packed_steps(int format, long inputs) {
    if (format == packed_int8) return packed_groups(inputs) * packed_group_steps;
    return (inputs + packed_word_columns(format) - 1) / packed_word_columns(format);
}

// Bytes of the scales in front of an int8 panel.
INLINE long packed_head_bytes(int format, long inputs) {
    if (format != packed_int8) return 0;
    return (packed_groups(inputs) * packed_panel * 2 + 63) / 64 * 64;
}

// Whether bf16 weights meet activations in single precision.
INLINE int packed_is_exact(packed_product product) {
    return product.level < 5 || product.rows <= packed_exact_rows;
}

// Rows of the tile that starts at `row`: the widest power of two that fits.
INLINE long packed_tile_at(long row, long rows, long widest) {
    long width = widest;
    while (width > rows - row) width /= 2;
    return width;
}

INLINE uint32_t bits_of(float x) {
    union { float f; uint32_t u; } both = {x};
    return both.u;
}

INLINE float float_of(uint32_t bits) {
    union { uint32_t u; float f; } both = {bits};
    return both.f;
}

// Nearest bf16, ties to even; not-a-number stays one.
INLINE uint32_t bf16_of(float x) {
    const uint32_t bits = bits_of(x);
    const uint32_t rounded = (bits + 0x7FFF + (bits >> 16 & 1)) >> 16;
    return x != x ? bits >> 16 | 0x40 : rounded;
}

// Largest magnitude; not-a-number when one of the values is none or infinite. Magnitudes compare
// like their bits.
INLINE float largest_of(long count, const float *x) {
    uint32_t worst = 0;
    for (long j = 0; j < count; j++) {
        const uint32_t bits = bits_of(x[j]) & 0x7FFFFFFF;
        worst = worst > bits ? worst : bits;
    }
    return float_of(worst >= 0x7F800000 ? 0x7FC00000 : worst);
}

// A macro, because functions of different instruction sets cannot pass vectors to each other.
#define SPLAT(x) ((lanes16){0} + (x))

// Stores a tile's 16 columns of one row behind its epilogue; `column` is the first of them.
INLINE void packed_store(
    lanes16 sum, long row, long column, long outputs, packed_epilogue epilogue, float *y, long ldy
) {
    float *out = y + row * ldy + column;
    const float *bias = epilogue.bias ? epilogue.bias + column : 0;
    const float *residual =
        epilogue.residual ? epilogue.residual + row * epilogue.ldr + column : 0;
    if (outputs - column >= packed_panel) {
        if (bias) sum += *(const lanes16 *)bias;
        if (epilogue.rectified) sum = __builtin_elementwise_max(sum, (lanes16){0});
        if (residual) sum += *(const lanes16 *)residual;
        *(lanes16 *)out = sum;
        return;
    }
    for (long j = 0; j < outputs - column; j++) {
        float value = sum[j] + (bias ? bias[j] : 0);
        if (epilogue.rectified && value < 0) value = 0;
        out[j] = value + (residual ? residual[j] : 0);
    }
}

#define PACKED_PARAMETERS                                                                          \
    packed_product product, const char *panels, long first_panel, long panel_count,                \
        const uint32_t *arranged, packed_epilogue epilogue, float *y, long ldy
#define PACKED_ARGUMENTS product, panels, first_panel, panel_count, arranged, epilogue, y, ldy

// Goes over panels, one or two at a time, which stay in the second-level cache, and over tiles of
// rows. TILE(T, P) multiplies T rows by P panels.
#define PACKED_SWEEP(WIDEST, PANELS, TILE)                                                                 \
    const long words = packed_arranged_words(product);                                             \
    const long bytes = packed_panel_bytes(product.format, product.inputs);                         \
    for (long at = 0; at < panel_count; at += PANELS) {                                                 \
        const long panel = first_panel + at;                                                       \
        const char *w = panels + panel * bytes;                                                    \
        const int single = PANELS == 1 || panel_count - at == 1;                                                  \
        for (long row = 0, width; row < product.rows; row += width) {                              \
            const uint32_t *x = arranged + row * words;                                            \
            width = packed_tile_at(row, product.rows, WIDEST);                                     \
            switch (width) {                                                                       \
                PACKED_CASE_##WIDEST(TILE)                                                         \
            }                                                                                      \
        }                                                                                          \
    }
#define PACKED_CASE(T, TILE)                                                                       \
    case T:                                                                                        \
        if (single) TILE(T, 1);                                                                    \
        else TILE(T, 2);                                                                           \
        break;
#define PACKED_CASE_2(TILE) PACKED_CASE(2, TILE) PACKED_CASE(1, TILE)
#define PACKED_CASE_4(TILE) PACKED_CASE(4, TILE) PACKED_CASE_2(TILE)
#define PACKED_CASE_8(TILE) PACKED_CASE(8, TILE) PACKED_CASE_4(TILE)

void packed_int8_multiply(PACKED_PARAMETERS);
void packed_f32_multiply(PACKED_PARAMETERS);
void packed_bf16_multiply(PACKED_PARAMETERS);
