// Causal attention of new rows over a key-value cache, one query head.
//
// The cache holds floats or halves: a decoded token reads all of it, so its bytes count as those of
// the weights do.
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

// A half as float: its exponent and significand, moved into place, are the value times 2^-112.
// Infinities do not occur, since to_half saturates.
INLINE float from_half(uint16_t half) {
    return float_of((uint32_t)(half & 0x8000) << 16
        | bits_of(float_of((uint32_t)(half & 0x7FFF) << 13) * 0x1p112f));
}

// The nearest half, ties to even; beyond the range the largest one.
INLINE uint16_t to_half(float x) {
    const uint32_t sign = bits_of(x) >> 16 & 0x8000;
    float size = __builtin_fabsf(x);
    // Not-a-number fails the comparison.
    size = size <= 65504.0f ? size : 65504.0f;
    const uint32_t bits = bits_of(size);
    const uint32_t normal = (bits + 0xFFF + (bits >> 13 & 1) - (112u << 23)) >> 13;
    const uint32_t tiny = (uint32_t)(int32_t)__builtin_rintf(size * 0x1p24f);
    return (uint16_t)(sign | (size < 0x1p-14f ? tiny : normal));
}

// Element i of a cache of floats or halves.
INLINE float element(const int is_half, const void *cache, long i) {
    return is_half ? from_half(((const uint16_t *)cache)[i]) : ((const float *)cache)[i];
}

INLINE const void *advanced(const int is_half, const void *cache, long elements) {
    return (const char *)cache + elements * (is_half ? 2 : 4);
}

// Sixteen elements.
INLINE lanes16 elements16(const int is_half, const void *cache) {
    typedef uint16_t halves __attribute__((vector_size(32), aligned(2)));
    typedef uint32_t words __attribute__((vector_size(64)));
    if (!is_half) return *(const lanes16 *)cache;
    const words wide = __builtin_convertvector(*(const halves *)cache, words);
    const lanes16 size = (lanes16)((wide & 0x7FFF) << 13) * 0x1p112f;
    return (lanes16)((wide & 0x8000) << 16 | (words)size);
}

typedef float lanes8 __attribute__((vector_size(32)));
typedef float lanes4 __attribute__((vector_size(16), aligned(4)));

INLINE lanes4 folded(lanes16 x) {
    const lanes8 half = __builtin_shufflevector(x, x, 0, 1, 2, 3, 4, 5, 6, 7)
        + __builtin_shufflevector(x, x, 8, 9, 10, 11, 12, 13, 14, 15);
    return __builtin_shufflevector(half, half, 0, 1, 2, 3)
        + __builtin_shufflevector(half, half, 4, 5, 6, 7);
}

// The sums of four vectors, by a transpose.
INLINE lanes4 sums_of(lanes16 a, lanes16 b, lanes16 c, lanes16 d) {
    const lanes4 fa = folded(a), fb = folded(b), fc = folded(c), fd = folded(d);
    const lanes4 ab = __builtin_shufflevector(fa, fb, 0, 4, 1, 5)
        + __builtin_shufflevector(fa, fb, 2, 6, 3, 7);
    const lanes4 cd = __builtin_shufflevector(fc, fd, 0, 4, 1, 5)
        + __builtin_shufflevector(fc, fd, 2, 6, 3, 7);
    return __builtin_shufflevector(ab, cd, 0, 1, 4, 5) + __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
}

// Scores of four positions; rows past the last one repeat it.
INLINE lanes4 scores_of_four(
    const int is_half, long width, const float *q, const void *k, long ldk, long last
) {
    RELAXED
    const void *key[4];
    lanes16 sum[4] = {{0}, {0}, {0}, {0}};
    for (int p = 0; p < 4; p++) key[p] = advanced(is_half, k, (p < last ? p : last) * ldk);
    long c = 0;
    for (; c + 16 <= width; c += 16) {
        const lanes16 query = *(const lanes16 *)(q + c);
#pragma clang loop unroll(full)
        for (int p = 0; p < 4; p++) sum[p] += query * elements16(is_half, advanced(is_half, key[p], c));
    }
    lanes4 scores = sums_of(sum[0], sum[1], sum[2], sum[3]);
    for (; c < width; c++)
        for (int p = 0; p < 4; p++) scores[p] += q[c] * element(is_half, key[p], c);
    return scores;
}

// C columns of 16 of one output row; two positions at a time hide the latency of the sums.
INLINE void weighted_columns(
    const int is_half, const int C, long count, const float *weights, const void *v, long ldv,
    float *out
) {
    lanes16 sum[2][4];
#pragma clang loop unroll(full)
    for (int c = 0; c < C; c++) sum[0][c] = sum[1][c] = (lanes16){0};
    long p = 0;
    for (; p + 2 <= count; p += 2)
#pragma clang loop unroll(full)
        for (int u = 0; u < 2; u++)
#pragma clang loop unroll(full)
            for (int c = 0; c < C; c++) {
#pragma clang fp contract(fast)
                sum[u][c] += weights[p + u]
                    * elements16(is_half, advanced(is_half, v, (p + u) * ldv + 16 * c));
            }
    if (p < count)
#pragma clang loop unroll(full)
        for (int c = 0; c < C; c++) {
#pragma clang fp contract(fast)
            sum[0][c] += weights[p] * elements16(is_half, advanced(is_half, v, p * ldv + 16 * c));
        }
#pragma clang loop unroll(full)
    for (int c = 0; c < C; c++) *(lanes16 *)(out + 16 * c) = sum[0][c] + sum[1][c];
}

INLINE void attend_row(
    const int is_half, long count, long width, const float *q, const void *k, long ldk,
    const void *v, long ldv, float *out, float *work
) {
    RELAXED
    const float scale = 1.0f / __builtin_elementwise_sqrt((float)width);
    for (long p = 0; p < count; p += 4) {
        // The cache lies in small pages, at each of which the processor's own prefetch ends. The
        // values are wanted as soon as the scores are there.
        for (int next = 0; next < 4; next++)
            for (long c = 0; c < width; c += is_half ? 32 : 16) {
                __builtin_prefetch(advanced(is_half, k, (p + next + 32) * ldk + c), 0, 3);
                __builtin_prefetch(advanced(is_half, v, (p + next) * ldv + c), 0, 2);
            }
        const long last = count - p - 1 < 3 ? count - p - 1 : 3;
        const void *keys = advanced(is_half, k, p * ldk);
        const lanes4 scores = width == 64 ? scores_of_four(is_half, 64, q, keys, ldk, last)
                                          : scores_of_four(is_half, width, q, keys, ldk, last);
        // The work space has room for whole quads.
        *(lanes4 *)(work + p) = scores * scale;
    }
    softmax(work, count);
    long c = 0;
    for (; c + 64 <= width; c += 64)
        weighted_columns(is_half, 4, count, work, advanced(is_half, v, c), ldv, out + c);
    for (; c + 16 <= width; c += 16)
        weighted_columns(is_half, 1, count, work, advanced(is_half, v, c), ldv, out + c);
    if (c == width) return;
    for (long j = c; j < width; j++) out[j] = 0;
    for (long p = 0; p < count; p++)
        for (long j = c; j < width; j++) out[j] += work[p] * element(is_half, v, p * ldv + j);
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

// Rows of the cache as floats in rows of `wide`, zeros behind.
INLINE void widen(
    const int is_half, long positions, long width, long wide, const void *cache, long ld, float *rows
) {
    for (long p = 0; p < positions; p++) {
        const void *from = advanced(is_half, cache, p * ld);
        float *to = rows + p * wide;
        long c = 0;
        for (; c + 16 <= width; c += 16)
            *(lanes16 *)(to + c) = elements16(is_half, advanced(is_half, from, c));
        for (; c < width; c++) to[c] = element(is_half, from, c);
        for (; c < wide; c++) to[c] = 0;
    }
}

INLINE void attend_rows(
    const int is_half, const int is_causal, const int R, const int C, long rows, long start,
    long width, const float *q, long ldq, const void *k, long ldk, const void *v, long ldv,
    float *out, long ldout, float *work
) {
    const long positions = start + rows, padded = rounded16(positions), wide = rounded16(width);
    const float scale = 1.0f / __builtin_elementwise_sqrt((float)width);
    float *keys = work, *scores = keys + wide * padded, *room = scores + longest_tile * padded;
    float *sums = room + wide * padded;
    const float *values = v;
    if (is_half) {
        widen(1, positions, width, wide, k, ldk, room);
        transpose_keys(positions, padded, width, room, wide, keys);
    } else
        transpose_keys(positions, padded, width, k, ldk, keys);
    // Where every row reads every value, it pays to bring the values close together.
    if (is_half || wide != width || (!is_causal && ldv != width)) {
        widen(is_half, positions, width, wide, v, ldv, room);
        values = room;
        ldv = wide;
    }
    for (long i = 0; i < rows; i += R) {
        const long high = rows - i < R ? rows - i : R;
        const long seen = is_causal ? start + i + high : positions;
        tile_rows(
            R, high, C, rounded16(seen), width, q + i * ldq, ldq, keys, padded, scale, scores,
            padded);
        for (long r = 0; r < high; r++) {
            const long count = is_causal ? start + i + r + 1 : positions;
            softmax(scores + r * padded, count);
            for (long p = count; p < seen; p++) scores[r * padded + p] = 0;
        }
        if (wide == width) {
            tile_rows(
                R, high, C, wide, seen, scores, padded, values, ldv, 1, out + i * ldout, ldout);
            continue;
        }
        tile_rows(R, high, C, wide, seen, scores, padded, values, ldv, 1, sums, wide);
        for (long r = 0; r < high; r++)
            memcpy(out + (i + r) * ldout, sums + r * wide, (size_t)width * sizeof(float));
    }
}

// Causal over a cache of floats or halves, or over a whole sequence in both directions.
enum attention { over_floats = 0, over_halves = 1, both_ways = 2 };

#define PARAMETERS                                                                                 \
    long rows, long start, long width, const float *q, long ldq, const void *k, long ldk,          \
        const void *v, long ldv, float *out, long ldout, float *work
#define ARGUMENTS rows, start, width, q, ldq, k, ldk, v, ldv, out, ldout, work

INLINE void attend(
    const int is_half, const int is_causal, const int R, const int C, PARAMETERS
) {
    if (rows >= tall) {
        attend_rows(is_half, is_causal, R, C, ARGUMENTS);
        return;
    }
    for (long i = 0; i < rows; i++)
        attend_row(
            is_half, start + (is_causal ? i + 1 : rows), width, q + i * ldq, k, ldk, v, ldv,
            out + i * ldout, work);
}

// A constant in each branch, so that each is compiled for its own kind of attention.
INLINE void attend_either(const int R, const int C, enum attention kind, PARAMETERS) {
    if (kind == over_halves)
        attend(1, 1, R, C, ARGUMENTS);
    else if (kind == both_ways)
        attend(0, 0, R, C, ARGUMENTS);
    else
        attend(0, 1, R, C, ARGUMENTS);
}

static void attend_portable(enum attention kind, PARAMETERS) {
    attend_either(2, 1, kind, ARGUMENTS);
}

#if defined(PACKED_X86)
V3 static void attend_v3(enum attention kind, PARAMETERS) {
    attend_either(6, 1, kind, ARGUMENTS);
}

V4 static void attend_v4(enum attention kind, PARAMETERS) {
    attend_either(8, 2, kind, ARGUMENTS);
}

// Asked at each call and not through target_clones: its resolvers run before ThreadSanitizer is
// ready, and the answer is one load and one test.
int packed_level(void) {
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
        return __builtin_cpu_supports("avx512bf16") ? 5 : 4;
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? 3 : 1;
}

static void attend_on(int level, enum attention kind, PARAMETERS) {
    if (level >= 4)
        attend_v4(kind, ARGUMENTS);
    else if (level == 3)
        attend_v3(kind, ARGUMENTS);
    else
        attend_portable(kind, ARGUMENTS);
}
#else
int packed_level(void) { return 1; }

static void attend_on(int level, enum attention kind, PARAMETERS) {
    (void)level;
    attend_portable(kind, ARGUMENTS);
}
#endif

void kernel_cached_attention_on(int level, int is_half, PARAMETERS) {
    attend_on(level, is_half ? over_halves : over_floats, ARGUMENTS);
}

void kernel_cached_attention(
    long rows, long start, long width, const float *q, long ldq, const float *k, long ldk,
    const float *v, long ldv, float *out, long ldout, float *work
) {
    kernel_cached_attention_on(packed_level(), 0, ARGUMENTS);
}

void kernel_cached_attention_half(
    long rows, long start, long width, const float *q, long ldq, const uint16_t *k, long ldk,
    const uint16_t *v, long ldv, float *out, long ldout, float *work
) {
    kernel_cached_attention_on(packed_level(), 1, ARGUMENTS);
}

void kernel_full_attention_on(
    int level, long rows, long width, const float *q, long ldq, const float *k, long ldk,
    const float *v, long ldv, float *out, long ldout, float *work
) {
    attend_on(level, both_ways, rows, 0, width, q, ldq, k, ldk, v, ldv, out, ldout, work);
}

CLONES void kernel_to_half(long n, const float *restrict x, uint16_t *restrict y) {
    for (long i = 0; i < n; i++) y[i] = to_half(x[i]);
}
