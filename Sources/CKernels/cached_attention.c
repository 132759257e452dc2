// Causal attention of new rows over a key-value cache, one query head.
//
// Few rows read the cache as it lies. Many rows transpose the keys once and work on tiles of rows
// that stay in registers: scores against 16 or 32 positions at a time, softmax over the tile, then
// the weighted sum of 16 or 32 columns at a time.
#include "packed.h"
#include "packed_support.h"
#include <string.h>

// From here on the transposed keys pay.
enum { tall = 6, longest_tile = 8 };

// Softmax of `count` scores in place.
INLINE void softmax(float *p, long count) {
    RELAXED
    lanes16 most16;
    float most = p[0], sum = 0;
    long j = 0;
    if (count >= 16) {
        most16 = *(const lanes16 *)p;
        for (j = 16; j + 16 <= count; j += 16)
            most16 = __builtin_elementwise_max(most16, *(const lanes16 *)(p + j));
        for (int lane = 0; lane < 16; lane++) most = most16[lane] > most ? most16[lane] : most;
    }
    for (; j < count; j++) most = p[j] > most ? p[j] : most;
    for (j = 0; j < count; j++) {
        const float e = fast_exp(p[j] - most);
        p[j] = e;
        sum += e;
    }
    const float inverse = 1.0f / sum;
    for (j = 0; j < count; j++) p[j] *= inverse;
}

INLINE float dot_of_head(long width, const float *x, const float *y) {
    RELAXED
    float sum = 0;
    for (long c = 0; c < width; c++) sum += x[c] * y[c];
    return sum;
}

// C columns of 16 of one output row: four positions at a time hide the latency of the sums.
INLINE void weighted_columns(
    const int C, long count, const float *weights, const float *v, long ldv, float *out
) {
    lanes16 sum[2][4];
#pragma clang loop unroll(full)
    for (int c = 0; c < C; c++) sum[0][c] = sum[1][c] = (lanes16){0};
    long p = 0;
    for (; p + 2 <= count; p += 2) {
#pragma clang loop unroll(full)
        for (int u = 0; u < 2; u++)
#pragma clang loop unroll(full)
            for (int c = 0; c < C; c++) {
#pragma clang fp contract(fast)
                sum[u][c] += weights[p + u] * *(const lanes16 *)(v + (p + u) * ldv + 16 * c);
            }
    }
    for (; p < count; p++)
#pragma clang loop unroll(full)
        for (int c = 0; c < C; c++) {
#pragma clang fp contract(fast)
            sum[0][c] += weights[p] * *(const lanes16 *)(v + p * ldv + 16 * c);
        }
#pragma clang loop unroll(full)
    for (int c = 0; c < C; c++) *(lanes16 *)(out + 16 * c) = sum[0][c] + sum[1][c];
}

INLINE void attend_row(
    long count, long width, const float *q, const float *k, long ldk, const float *v, long ldv,
    float *out, float *work
) {
    RELAXED
    const float scale = 1.0f / __builtin_elementwise_sqrt((float)width);
    if (width == 64)
        for (long p = 0; p < count; p++) work[p] = scale * dot_of_head(64, q, k + p * ldk);
    else
        for (long p = 0; p < count; p++) work[p] = scale * dot_of_head(width, q, k + p * ldk);
    softmax(work, count);
    long c = 0;
    for (; c + 64 <= width; c += 64) weighted_columns(4, count, work, v + c, ldv, out + c);
    for (; c + 16 <= width; c += 16) weighted_columns(1, count, work, v + c, ldv, out + c);
    if (c == width) return;
    for (long j = c; j < width; j++) out[j] = 0;
    for (long p = 0; p < count; p++)
        for (long j = c; j < width; j++) out[j] += work[p] * v[p * ldv + j];
}

// c[R][16 C] = scale * sum over k of a[r][k] * b[k][16 C].
INLINE void tile(
    const int R, const int C, long terms, const float *a, long lda, const float *b, long ldb,
    float scale, float *c, long ldc
) {
    lanes16 sum[longest_tile][2];
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++)
#pragma clang loop unroll(full)
        for (int v = 0; v < C; v++) sum[r][v] = (lanes16){0};
    for (long k = 0; k < terms; k++) {
        lanes16 right[2];
#pragma clang loop unroll(full)
        for (int v = 0; v < C; v++) right[v] = *(const lanes16 *)(b + k * ldb + 16 * v);
#pragma clang loop unroll(full)
        for (int r = 0; r < R; r++) {
            const float left = a[r * lda + k];
#pragma clang loop unroll(full)
            for (int v = 0; v < C; v++) {
#pragma clang fp contract(fast)
                sum[r][v] += left * right[v];
            }
        }
    }
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++)
#pragma clang loop unroll(full)
        for (int v = 0; v < C; v++) *(lanes16 *)(c + r * ldc + 16 * v) = sum[r][v] * scale;
}

INLINE void tile_columns(
    const int R, const int C, long columns, long terms, const float *a, long lda, const float *b,
    long ldb, float scale, float *c, long ldc
) {
    long j = 0;
    for (; j + 16 * C <= columns; j += 16 * C)
        tile(R, C, terms, a, lda, b + j, ldb, scale, c + j, ldc);
    for (; j < columns; j += 16) tile(R, 1, terms, a, lda, b + j, ldb, scale, c + j, ldc);
}

// Some of `most` rows: a tile of its own size, so that no row is computed in vain.
INLINE void tile_rows(
    const int most, long rows, const int C, long columns, long terms, const float *a, long lda,
    const float *b, long ldb, float scale, float *c, long ldc
) {
    if (rows == most) {
        tile_columns(most, C, columns, terms, a, lda, b, ldb, scale, c, ldc);
        return;
    }
    for (long r = 0; r < rows; r++)
        tile_columns(1, C, columns, terms, a + r * lda, lda, b, ldb, scale, c + r * ldc, ldc);
}

INLINE long rounded16(long count) { return (count + 15) / 16 * 16; }

long kernel_cached_attention_work(long rows, long start, long width) {
    const long positions = rounded16(start + rows), padded = rounded16(width);
    if (rows < tall) return positions;
    return padded * positions + longest_tile * positions + padded * positions + longest_tile * padded;
}

// keys[width][positions] = k transposed, zeros behind; blocks of 16 x 16 stay in the cache.
INLINE void transpose_keys(
    long positions, long padded, long width, const float *k, long ldk, float *keys
) {
    for (long p = 0; p < padded; p += 16) {
        const long last = positions - p < 16 ? positions - p : 16;
        for (long c = 0; c < width; c++) {
            float *to = keys + c * padded + p;
            for (long i = 0; i < last; i++) to[i] = k[(p + i) * ldk + c];
            for (long i = last; i < 16; i++) to[i] = 0;
        }
    }
}

INLINE void attend_rows(
    const int R, const int C, long rows, long start, long width, const float *q, long ldq,
    const float *k, long ldk, const float *v, long ldv, float *out, long ldout, float *work
) {
    const long positions = start + rows, padded = rounded16(positions), wide = rounded16(width);
    const float scale = 1.0f / __builtin_elementwise_sqrt((float)width);
    float *keys = work, *scores = keys + wide * padded, *values = scores + longest_tile * padded;
    float *sums = values + wide * padded;
    transpose_keys(positions, padded, width, k, ldk, keys);
    if (wide != width) {
        for (long p = 0; p < positions; p++) {
            memcpy(values + p * wide, v + p * ldv, (size_t)width * sizeof(float));
            memset(values + p * wide + width, 0, (size_t)(wide - width) * sizeof(float));
        }
        v = values;
        ldv = wide;
    }
    for (long i = 0; i < rows; i += R) {
        const long high = rows - i < R ? rows - i : R, seen = start + i + high;
        tile_rows(
            R, high, C, rounded16(seen), width, q + i * ldq, ldq, keys, padded, scale, scores,
            padded);
        for (long r = 0; r < high; r++) {
            const long count = start + i + r + 1;
            softmax(scores + r * padded, count);
            for (long p = count; p < seen; p++) scores[r * padded + p] = 0;
        }
        if (wide == width) {
            tile_rows(
                R, high, C, wide, seen, scores, padded, v, ldv, 1, out + i * ldout, ldout);
            continue;
        }
        tile_rows(R, high, C, wide, seen, scores, padded, v, ldv, 1, sums, wide);
        for (long r = 0; r < high; r++)
            memcpy(out + (i + r) * ldout, sums + r * wide, (size_t)width * sizeof(float));
    }
}

INLINE void attend(
    const int R, const int C, long rows, long start, long width, const float *q, long ldq,
    const float *k, long ldk, const float *v, long ldv, float *out, long ldout, float *work
) {
    if (rows >= tall) {
        attend_rows(R, C, rows, start, width, q, ldq, k, ldk, v, ldv, out, ldout, work);
        return;
    }
    for (long i = 0; i < rows; i++)
        attend_row(start + i + 1, width, q + i * ldq, k, ldk, v, ldv, out + i * ldout, work);
}

#define PARAMETERS                                                                                 \
    long rows, long start, long width, const float *q, long ldq, const float *k, long ldk,         \
        const float *v, long ldv, float *out, long ldout, float *work
#define ARGUMENTS rows, start, width, q, ldq, k, ldk, v, ldv, out, ldout, work

static void attend_portable(PARAMETERS) { attend(2, 1, ARGUMENTS); }

#if defined(PACKED_X86)
V3 static void attend_v3(PARAMETERS) { attend(6, 1, ARGUMENTS); }

V4 static void attend_v4(PARAMETERS) { attend(8, 2, ARGUMENTS); }

// Asked at each call and not through target_clones: its resolvers run before ThreadSanitizer is
// ready, and the answer is one load and one test.
int packed_level(void) {
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
        return __builtin_cpu_supports("avx512bf16") ? 5 : 4;
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? 3 : 1;
}

void kernel_cached_attention_on(int level, PARAMETERS) {
    if (level >= 4)
        attend_v4(ARGUMENTS);
    else if (level == 3)
        attend_v3(ARGUMENTS);
    else
        attend_portable(ARGUMENTS);
}
#else
int packed_level(void) { return 1; }

void kernel_cached_attention_on(int level, PARAMETERS) {
    (void)level;
    attend_portable(ARGUMENTS);
}
#endif

void kernel_cached_attention(PARAMETERS) { kernel_cached_attention_on(packed_level(), ARGUMENTS); }
