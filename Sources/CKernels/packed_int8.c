// Products with int8 weights: bytes of a group are multiplied and summed as integers, exactly; then
// the sum enters the row's float with the scales of both sides. So an element has the same bits on
// every level that fuses, in every tile.
#include "packed.h"
#include "packed_support.h"

// Columns of the group's scales as floats.
INLINE void load_scales(const char *panel, long group, lanes16 *scales) {
    typedef uint16_t halves __attribute__((vector_size(32), aligned(2)));
    typedef uint32_t words __attribute__((vector_size(64)));
    const halves low = *(const halves *)(panel + group * packed_panel * 2);
    *scales = (lanes16)(__builtin_convertvector(low, words) << 16);
}

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

#define TILE_PARAMETERS                                                                            \
    const int T, const int P, packed_product product, const char *w, long bytes,                  \
        const uint32_t *x, long row, long panel, packed_epilogue epilogue, float *y, long ldy

INLINE void tile_portable(TILE_PARAMETERS) {
    typedef int32_t ints __attribute__((vector_size(64)));
    const long groups = packed_groups(product.inputs);
    const char *steps = w + packed_head_bytes(packed_int8, product.inputs);
    lanes16 sum[packed_widest_tile][2] = {0};
    for (long g = 0; g < groups; g++, x += (packed_group_steps + 2) * T)
        for (int t = 0; t < T; t++) {
            const lanes16 factor = SPLAT(((const float *)x)[(packed_group_steps + 1) * T + t]);
            for (int p = 0; p < P; p++) {
                ints total = (ints){0} + (int32_t)x[packed_group_steps * T + t];
                for (int s = 0; s < packed_group_steps; s++) {
                    const uint8_t *step = (const uint8_t *)steps + p * bytes
                        + (g * packed_group_steps + s) * packed_step_bytes;
                    for (int b = 0; b < 4; b++) {
                        const int32_t value = (int8_t)(x[s * T + t] >> 8 * b);
                        for (int r = 0; r < packed_panel; r++) total[r] += step[4 * r + b] * value;
                    }
                }
                lanes16 scales;
                load_scales(w + p * bytes, g, &scales);
                sum[t][p] = lanes_multiply_add(
                    __builtin_convertvector(total, lanes16), scales * factor, sum[t][p], 0);
            }
        }
    store_tile(T, P, sum, row, panel, product, epilogue, y, ldy);
}

#define TILE(NAME, T, P) NAME(T, P, product, w, bytes, x, row, panel, epilogue, y, ldy)

static void multiply_portable(PACKED_PARAMETERS) {
#define PORTABLE(T, P) TILE(tile_portable, T, P)
    PACKED_SWEEP(2, 1, PORTABLE)
}

#if defined(PACKED_X86)
// Bytes are signed again and multiplied as |w| * (sign(w) a), whose pairs cannot overflow 16 bits:
// 2 * 127 * 127. So the correction in the arranged sums is not needed.
INLINE V3 void tile_v3(TILE_PARAMETERS) {
    const long groups = packed_groups(product.inputs);
    const char *steps = w + packed_head_bytes(packed_int8, product.inputs);
    const __m256i ones = _mm256_set1_epi16(1), offset = _mm256_set1_epi8((char)0x80);
    lanes16 sum[packed_widest_tile][2];
#pragma clang loop unroll(full)
    for (int t = 0; t < T; t++)
#pragma clang loop unroll(full)
        for (int p = 0; p < P; p++) sum[t][p] = (lanes16){0};
    for (long g = 0; g < groups; g++, x += (packed_group_steps + 2) * T)
#pragma clang loop unroll(full)
        for (int p = 0; p < P; p++) {
            __m256i total[packed_widest_tile][2];
#pragma clang loop unroll(full)
            for (int t = 0; t < T; t++) total[t][0] = total[t][1] = _mm256_setzero_si256();
            const char *at = steps + p * bytes + g * packed_group_steps * packed_step_bytes;
            for (int s = 0; s < packed_group_steps; s++)
#pragma clang loop unroll(full)
                for (int half = 0; half < 2; half++) {
                    const __m256i value = _mm256_xor_si256(
                        _mm256_loadu_si256((const __m256i *)(at + s * packed_step_bytes) + half),
                        offset);
                    const __m256i magnitude = _mm256_abs_epi8(value);
#pragma clang loop unroll(full)
                    for (int t = 0; t < T; t++) {
                        const __m256i signs =
                            _mm256_sign_epi8(_mm256_set1_epi32((int)x[s * T + t]), value);
                        total[t][half] = _mm256_add_epi32(
                            total[t][half],
                            _mm256_madd_epi16(_mm256_maddubs_epi16(magnitude, signs), ones));
                    }
                }
            lanes16 scales;
            load_scales(w + p * bytes, g, &scales);
#pragma clang loop unroll(full)
            for (int t = 0; t < T; t++) {
                const lanes16 factor =
                    scales * SPLAT(((const float *)x)[(packed_group_steps + 1) * T + t]);
                union { __m256 halves[2]; lanes16 all; } whole;
                whole.halves[0] = _mm256_cvtepi32_ps(total[t][0]);
                whole.halves[1] = _mm256_cvtepi32_ps(total[t][1]);
                sum[t][p] = __builtin_elementwise_fma(whole.all, factor, sum[t][p]);
            }
        }
    store_tile(T, P, sum, row, panel, product, epilogue, y, ldy);
}

V3 static void multiply_v3(PACKED_PARAMETERS) {
#define WITH_V3(T, P) TILE(tile_v3, T, P)
    PACKED_SWEEP(4, 2, WITH_V3)
}

INLINE V4 void tile_v4(TILE_PARAMETERS) {
    const long groups = packed_groups(product.inputs);
    const char *steps = w + packed_head_bytes(packed_int8, product.inputs);
    lanes16 sum[packed_widest_tile][2];
#pragma clang loop unroll(full)
    for (int t = 0; t < T; t++)
#pragma clang loop unroll(full)
        for (int p = 0; p < P; p++) sum[t][p] = (lanes16){0};
    for (long g = 0; g < groups; g++, x += (packed_group_steps + 2) * T) {
        __m512i total[packed_widest_tile][2];
#pragma clang loop unroll(full)
        for (int t = 0; t < T; t++)
#pragma clang loop unroll(full)
            for (int p = 0; p < P; p++)
                total[t][p] = _mm512_set1_epi32((int)x[packed_group_steps * T + t]);
        const char *at = steps + g * packed_group_steps * packed_step_bytes;
#pragma clang loop unroll_count(2)
        for (int s = 0; s < packed_group_steps; s++) {
            __m512i value[2];
#pragma clang loop unroll(full)
            for (int p = 0; p < P; p++) {
                const char *step = at + p * bytes + s * packed_step_bytes;
                value[p] = _mm512_loadu_si512(step);
                // One row waits for memory, many rows for arithmetic.
                if (T == 1) _mm_prefetch(step + 4096, _MM_HINT_T0);
            }
#pragma clang loop unroll(full)
            for (int t = 0; t < T; t++) {
                const __m512i word = _mm512_set1_epi32((int)x[s * T + t]);
#pragma clang loop unroll(full)
                for (int p = 0; p < P; p++)
                    total[t][p] = _mm512_dpbusd_epi32(total[t][p], value[p], word);
            }
        }
#pragma clang loop unroll(full)
        for (int p = 0; p < P; p++) {
            lanes16 scales;
            load_scales(w + p * bytes, g, &scales);
#pragma clang loop unroll(full)
            for (int t = 0; t < T; t++) {
                const lanes16 factor =
                    scales * SPLAT(((const float *)x)[(packed_group_steps + 1) * T + t]);
                sum[t][p] = __builtin_elementwise_fma(
                    (lanes16)_mm512_cvtepi32_ps(total[t][p]), factor, sum[t][p]);
            }
        }
    }
    store_tile(T, P, sum, row, panel, product, epilogue, y, ldy);
}

V4 static void multiply_v4(PACKED_PARAMETERS) {
#define WITH_V4(T, P) TILE(tile_v4, T, P)
    PACKED_SWEEP(8, 2, WITH_V4)
}
#endif

void packed_int8_multiply(PACKED_PARAMETERS) {
#if defined(PACKED_X86)
    if (product.level >= 4) {
        multiply_v4(PACKED_ARGUMENTS);
        return;
    }
    if (product.level == 3) {
        multiply_v3(PACKED_ARGUMENTS);
        return;
    }
#endif
    multiply_portable(PACKED_ARGUMENTS);
}
