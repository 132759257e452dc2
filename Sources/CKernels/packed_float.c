// Products with weights in single precision and in bf16.
//
// Each element is one chain of multiply-adds over ascending columns, so its bits do not depend on
// the tile. bf16 with many rows rounds the activations and multiplies in pairs where the processor
// has an instruction for it; else weights are widened, which loses nothing.
#include "packed.h"
#include "packed_support.h"

#define TILE_PARAMETERS                                                                            \
    const int T, const int P, const int is_bf16, const int fused, packed_product product,         \
        const char *w, long bytes, const uint32_t *x, long row, long panel,                       \
        packed_epilogue epilogue, float *y, long ldy

INLINE void store_tile(
    const int T, const int P, lanes16 sum[][2], long row, long panel, packed_product product,
    packed_epilogue epilogue, float *y, long ldy
) {
#pragma clang loop unroll(full)
    for (int t = 0; t < T; t++)
#pragma clang loop unroll(full)
        for (int p = 0; p < P; p++)
            packed_store(
                sum[t][p], row + t, (panel + p) * packed_panel, product.outputs, epilogue, y, ldy);
}

// Activations in single precision against floats, or against pairs that are widened.
INLINE void tile(TILE_PARAMETERS) {
    typedef uint32_t words __attribute__((vector_size(64), aligned(4)));
    const long steps = packed_steps(product.format, product.inputs);
    const float *activations = (const float *)x;
    lanes16 sum[packed_widest_tile][2];
#pragma clang loop unroll(full)
    for (int t = 0; t < T; t++)
#pragma clang loop unroll(full)
        for (int p = 0; p < P; p++) sum[t][p] = (lanes16){0};
    for (long s = 0; s < steps; s++) {
        lanes16 value[2][2];
#pragma clang loop unroll(full)
        for (int p = 0; p < P; p++) {
            const char *step = w + p * bytes + s * packed_step_bytes;
            const words raw = *(const words *)step;
            // One row waits for memory, many rows for arithmetic.
            if (T == 1) __builtin_prefetch(step + 4096, 0, 3);
            value[0][p] = is_bf16 ? (lanes16)(raw << 16) : (lanes16)raw;
            value[1][p] = (lanes16)(raw & 0xFFFF0000u);
        }
#pragma clang loop unroll(full)
        for (int half = 0; half < (is_bf16 ? 2 : 1); half++)
#pragma clang loop unroll(full)
            for (int t = 0; t < T; t++) {
                const lanes16 left = SPLAT(activations[(is_bf16 ? 2 * s + half : s) * T + t]);
#pragma clang loop unroll(full)
                for (int p = 0; p < P; p++)
                    sum[t][p] = lanes_multiply_add(value[half][p], left, sum[t][p], fused);
            }
    }
    store_tile(T, P, sum, row, panel, product, epilogue, y, ldy);
}

#define TILE(T, P, IS_BF16, FUSED)                                                                 \
    tile(T, P, IS_BF16, FUSED, product, w, bytes, x, row, panel, epilogue, y, ldy)
#define F32_PLAIN(T, P) TILE(T, P, 0, 0)
#define F32_FUSED(T, P) TILE(T, P, 0, 1)
#define BF16_PLAIN(T, P) TILE(T, P, 1, 0)
#define BF16_FUSED(T, P) TILE(T, P, 1, 1)

static void f32_portable(PACKED_PARAMETERS) { PACKED_SWEEP(2, 1, F32_PLAIN) }

static void bf16_portable(PACKED_PARAMETERS) { PACKED_SWEEP(2, 1, BF16_PLAIN) }

#if defined(PACKED_X86)
V3 static void f32_v3(PACKED_PARAMETERS) { PACKED_SWEEP(4, 1, F32_FUSED) }

V3 static void bf16_v3(PACKED_PARAMETERS) { PACKED_SWEEP(4, 1, BF16_FUSED) }

V4 static void f32_v4(PACKED_PARAMETERS) { PACKED_SWEEP(8, 2, F32_FUSED) }

V4 static void bf16_v4(PACKED_PARAMETERS) { PACKED_SWEEP(8, 2, BF16_FUSED) }

INLINE V5 void tile_of_pairs(
    const int T, const int P, packed_product product, const char *w, long bytes, const uint32_t *x,
    long row, long panel, packed_epilogue epilogue, float *y, long ldy
) {
    const long steps = packed_steps(packed_bf16, product.inputs);
    lanes16 sum[packed_widest_tile][2];
#pragma clang loop unroll(full)
    for (int t = 0; t < T; t++)
#pragma clang loop unroll(full)
        for (int p = 0; p < P; p++) sum[t][p] = (lanes16){0};
    for (long s = 0; s < steps; s++) {
        __m512bh value[2];
#pragma clang loop unroll(full)
        for (int p = 0; p < P; p++)
            value[p] = (__m512bh)_mm512_loadu_si512(w + p * bytes + s * packed_step_bytes);
#pragma clang loop unroll(full)
        for (int t = 0; t < T; t++) {
            const __m512bh pair = (__m512bh)_mm512_set1_epi32((int)x[s * T + t]);
#pragma clang loop unroll(full)
            for (int p = 0; p < P; p++)
                sum[t][p] = (lanes16)_mm512_dpbf16_ps((__m512)sum[t][p], value[p], pair);
        }
    }
    store_tile(T, P, sum, row, panel, product, epilogue, y, ldy);
}

#define PAIRS(T, P) tile_of_pairs(T, P, product, w, bytes, x, row, panel, epilogue, y, ldy)

V5 static void bf16_v5(PACKED_PARAMETERS) { PACKED_SWEEP(8, 2, PAIRS) }
#endif

void packed_f32_multiply(PACKED_PARAMETERS) {
#if defined(PACKED_X86)
    if (product.level >= 4) {
        f32_v4(PACKED_ARGUMENTS);
        return;
    }
    if (product.level == 3) {
        f32_v3(PACKED_ARGUMENTS);
        return;
    }
#endif
    f32_portable(PACKED_ARGUMENTS);
}

void packed_bf16_multiply(PACKED_PARAMETERS) {
#if defined(PACKED_X86)
    if (!packed_is_exact(product)) {
        bf16_v5(PACKED_ARGUMENTS);
        return;
    }
    if (product.level >= 4) {
        bf16_v4(PACKED_ARGUMENTS);
        return;
    }
    if (product.level == 3) {
        bf16_v3(PACKED_ARGUMENTS);
        return;
    }
#endif
    bf16_portable(PACKED_ARGUMENTS);
}
