#define _GNU_SOURCE
#include "scan.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#if defined(__x86_64__)
#include <immintrin.h>
#define SCAN_X86 1
#endif

#define ALWAYS static inline __attribute__((always_inline))

// Vectors are passed between functions that are always inlined, so no calling convention is involved.
#pragma clang diagnostic ignored "-Wpsabi"

typedef float v16 __attribute__((vector_size(64)));
typedef float v8 __attribute__((vector_size(32)));
typedef float v4 __attribute__((vector_size(16)));
typedef float v16u __attribute__((vector_size(64), aligned(4)));
typedef float v4u __attribute__((vector_size(16), aligned(4)));

// MARK: memory

static const size_t huge_page = (size_t)2 << 20;

static size_t rounded(size_t bytes) {
    size_t unit = bytes >= huge_page ? huge_page : 64;
    return (bytes + unit - 1) / unit * unit;
}

void *scan_allocate(size_t bytes) {
    if (bytes == 0) bytes = 64;
    if (bytes > SIZE_MAX - huge_page) return NULL;
    size_t size = rounded(bytes);
    void *block = aligned_alloc(bytes >= huge_page ? huge_page : 64, size);
    if (!block) return NULL;
    // Before the first touch, so that the pages are born huge. Advice: a refusal costs speed alone.
    if (bytes >= huge_page) madvise(block, size, MADV_HUGEPAGE);
    memset(block, 0, size);
    return block;
}

void scan_free(void *block) { free(block); }

// MARK: exact dot products

// Fusing is explicit, never left to the optimiser: one call site that did not fuse would break the
// equality of bits between the tiles.
ALWAYS v16 multiply_add(v16 a, v16 b, v16 c, const int fused) {
#pragma clang fp contract(off)
    return fused ? __builtin_elementwise_fma(a, b, c) : a * b + c;
}

ALWAYS v4 fold(v16 lanes) {
    v8 h = __builtin_shufflevector(lanes, lanes, 0, 1, 2, 3, 4, 5, 6, 7)
        + __builtin_shufflevector(lanes, lanes, 8, 9, 10, 11, 12, 13, 14, 15);
    return __builtin_shufflevector(h, h, 0, 1, 2, 3) + __builtin_shufflevector(h, h, 4, 5, 6, 7);
}

// The last two steps of the reduction for four rows at once, by a transpose.
ALWAYS v4 reduce4(v16 a, v16 b, v16 c, v16 d) {
    v4 fa = fold(a), fb = fold(b), fc = fold(c), fd = fold(d);
    v4 ab_low = __builtin_shufflevector(fa, fb, 0, 4, 1, 5);
    v4 ab_high = __builtin_shufflevector(fa, fb, 2, 6, 3, 7);
    v4 cd_low = __builtin_shufflevector(fc, fd, 0, 4, 1, 5);
    v4 cd_high = __builtin_shufflevector(fc, fd, 2, 6, 3, 7);
    v4 ab = ab_low + ab_high, cd = cd_low + cd_high;
    return __builtin_shufflevector(ab, cd, 0, 1, 4, 5) + __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
}

// Four rows against `queries` queries; results[q] holds the four dot products of query q.
ALWAYS void tile(
    const float *r0, const float *r1, const float *r2, const float *r3, const float *query,
    long stride, const int queries, const int fused, const long ahead, v4 *results
) {
    v16 sum[6][4];
    for (int q = 0; q < queries; q++)
        for (int r = 0; r < 4; r++) sum[q][r] = (v16){0};
    for (long k = 0; k < stride; k += 16) {
        if (ahead) {
            __builtin_prefetch((const char *)(r0 + k) + ahead, 0, 3);
            __builtin_prefetch((const char *)(r1 + k) + ahead, 0, 3);
            __builtin_prefetch((const char *)(r2 + k) + ahead, 0, 3);
            __builtin_prefetch((const char *)(r3 + k) + ahead, 0, 3);
        }
        v16 a = *(const v16 *)(r0 + k), b = *(const v16 *)(r1 + k);
        v16 c = *(const v16 *)(r2 + k), d = *(const v16 *)(r3 + k);
#pragma clang loop unroll(full)
        for (int q = 0; q < queries; q++) {
            v16 x = *(const v16u *)(query + q * stride + k);
            sum[q][0] = multiply_add(a, x, sum[q][0], fused);
            sum[q][1] = multiply_add(b, x, sum[q][1], fused);
            sum[q][2] = multiply_add(c, x, sum[q][2], fused);
            sum[q][3] = multiply_add(d, x, sum[q][3], fused);
        }
    }
    for (int q = 0; q < queries; q++)
        results[q] = reduce4(sum[q][0], sum[q][1], sum[q][2], sum[q][3]);
}

// Rows first ..< first + 4 against `queries` queries; rows past the end repeat the last one and
// their results are dropped.
ALWAYS void quad(
    const float *rows, long first, long row_count, const float *query, long stride,
    const int queries, const int fused, const long ahead, float *out, long out_stride
) {
    const float *r[4];
    long left = row_count - first;
    for (long j = 0; j < 4; j++) r[j] = rows + (first + (j < left ? j : left - 1)) * stride;
    v4 results[6];
    tile(r[0], r[1], r[2], r[3], query, stride, queries, fused, ahead, results);
    for (int q = 0; q < queries; q++) {
        float *to = out + q * out_stride + first;
        if (left >= 4) *(v4u *)to = results[q];
        else for (long j = 0; j < left; j++) to[j] = results[q][j];
    }
}

// `width` queries at a time over blocks of rows that stay in the first-level cache.
ALWAYS void dots(
    const float *rows, long row_count, const float *queries, long query_count, long stride,
    float *out, long out_stride, const int width, const int fused
) {
    if (query_count == 1) {
        for (long r = 0; r < row_count; r += 4)
            quad(rows, r, row_count, queries, stride, 1, fused, 8192, out, out_stride);
        return;
    }
    for (long block = 0; block < row_count; block += 16) {
        long end = block + 16 < row_count ? block + 16 : row_count;
        long q = 0;
        for (; q + width <= query_count; q += width)
            for (long r = block; r < end; r += 4)
                quad(rows, r, row_count, queries + q * stride, stride, width, fused, 0,
                     out + q * out_stride, out_stride);
        for (; q < query_count; q++)
            for (long r = block; r < end; r += 4)
                quad(rows, r, row_count, queries + q * stride, stride, 1, fused, 0,
                     out + q * out_stride, out_stride);
    }
}

ALWAYS void dots_at(
    const float *rows, const int32_t *indices, long count, const float *query, long stride,
    float *out, const int fused
) {
    for (long n = 0; n < count; n += 4) {
        const float *r[4];
        for (long j = 0; j < 4; j++) {
            long at = n + j < count ? n + j : count - 1;
            r[j] = rows + (long)indices[at] * stride;
            // Scattered rows: the hardware prefetcher cannot guess the next four.
            if (at + 4 < count)
                for (long k = 0; k < stride; k += 16)
                    __builtin_prefetch(rows + (long)indices[at + 4] * stride + k, 0, 3);
        }
        v4 result;
        tile(r[0], r[1], r[2], r[3], query, stride, 1, fused, 0, &result);
        for (long j = 0; j < 4 && n + j < count; j++) out[n + j] = result[j];
    }
}

ALWAYS long select_from(const float *scores, long count, float threshold, int32_t *positions) {
    long found = 0, i = 0;
    for (; i + 64 <= count; i += 64) {
        // Most blocks hold nothing; one branch for sixty-four scores.
        int any = 0;
        for (long j = 0; j < 64; j++) any |= scores[i + j] >= threshold;
        if (!any) continue;
        for (long j = 0; j < 64; j++) {
            positions[found] = (int32_t)(i + j);
            found += scores[i + j] >= threshold;
        }
    }
    for (; i < count; i++)
        if (scores[i] >= threshold) positions[found++] = (int32_t)i;
    return found;
}

// MARK: sketch

void scan_sketch_encode(
    const float *rows, long count, long stride, int8_t *codes, float *scale, float *radius,
    float *norm
) {
    memset(codes, 0, (size_t)(stride * scan_panel));
    // Rounding of the exact kernel (a sum of `stride` products) and of the few float operations
    // that turn a code sum into an estimate, as a multiple of query norm times row norm.
    const double rounding = (double)(stride + 32) * FLT_EPSILON;
    for (long r = 0; r < scan_panel; r++) {
        scale[r] = 0;
        radius[r] = 0;
        norm[r] = 0;
        if (r >= count) continue;
        const float *row = rows + r * stride;
        float largest = 0;
        int finite = 1;
        for (long k = 0; k < stride; k++) {
            float size = fabsf(row[k]);
            finite &= size <= FLT_MAX;
            if (size > largest) largest = size;
        }
        if (!finite) {
            radius[r] = INFINITY;
            continue;
        }
        float step = largest / 127.0f;
        if (step > 0 && step >= FLT_MIN) scale[r] = step;
        double error = 0, length = 0;
        for (long k = 0; k < stride; k++) {
            long code = scale[r] > 0 ? lrintf(row[k] / step) : 0;
            code = code < -127 ? -127 : code > 127 ? 127 : code;
            codes[((k / 2) * scan_panel + r) * 2 + k % 2] = (int8_t)code;
            double off = (double)row[k] - (double)scale[r] * (double)code;
            error += off * off;
            length += (double)row[k] * row[k];
        }
        error = sqrt(error);
        length = sqrt(length);
        // A hair upwards, for the conversion to float.
        radius[r] = (float)((error + rounding * (length + error)) * 1.00001);
        norm[r] = (float)((length + error) * 1.00001);
    }
}

// Estimates and bounds of the 64 items of one panel from their code sums.
ALWAYS void sketch_bounds(
    const int32_t *sums, const float *scale, const float *radius, const float *norm,
    float query_scale, float query_norm, float query_error, float *lower, float *upper
) {
    for (int j = 0; j < scan_panel; j++) {
        float estimate = scale[j] * query_scale * (float)sums[j];
        // Beneath 1e-36 products of floats lose their last digits to underflow.
        float bound = query_norm * radius[j] + query_error * norm[j] + 1e-36f;
        lower[j] = estimate - bound;
        upper[j] = estimate + bound;
    }
}

#define SKETCH_PARAMETERS                                                                          \
    const int8_t *codes, const float *scale, const float *radius, const float *norm,               \
        long panel_count, long stride, const int16_t *query, float query_scale, float query_norm,  \
        float query_error, float *lower, float *upper
#define SKETCH_ARGUMENTS                                                                           \
    codes, scale, radius, norm, panel_count, stride, query, query_scale, query_norm, query_error,  \
        lower, upper
#define SKETCH_BOUNDS(SUMS)                                                                        \
    sketch_bounds(SUMS, scale + p * scan_panel, radius + p * scan_panel, norm + p * scan_panel,    \
                  query_scale, query_norm, query_error, lower + p * scan_panel,                    \
                  upper + p * scan_panel)

static void sketch_portable(SKETCH_PARAMETERS) {
    for (long p = 0; p < panel_count; p++) {
        const int8_t *c = codes + p * stride * scan_panel;
        int32_t sums[scan_panel] = {0};
        for (long k = 0; k < stride; k += 2, c += 2 * scan_panel)
            for (int j = 0; j < scan_panel; j++)
                sums[j] += c[2 * j] * query[k] + c[2 * j + 1] * query[k + 1];
        SKETCH_BOUNDS(sums);
    }
}

static void dots_portable(
    const float *rows, long row_count, const float *queries, long query_count, long stride,
    float *out, long out_stride
) {
    dots(rows, row_count, queries, query_count, stride, out, out_stride, 2, 0);
}

static void dots_at_portable(
    const float *rows, const int32_t *indices, long count, const float *query, long stride,
    float *out
) {
    dots_at(rows, indices, count, query, stride, out, 0);
}

static long select_portable(
    const float *scores, long count, float threshold, int32_t *positions
) {
    return select_from(scores, count, threshold, positions);
}

#if SCAN_X86
#define V3 __attribute__((target("avx2,fma")))
#define V4 __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,fma")))

static int32_t query_pair(const int16_t *query) {
    return (int32_t)((uint32_t)(uint16_t)query[0] | (uint32_t)(uint16_t)query[1] << 16);
}

V3 static void sketch_v3(SKETCH_PARAMETERS) {
    for (long p = 0; p < panel_count; p++) {
        const int8_t *c = codes + p * stride * scan_panel;
        __m256i sum[8];
        for (int j = 0; j < 8; j++) sum[j] = _mm256_setzero_si256();
        for (long k = 0; k < stride; k += 2, c += 2 * scan_panel) {
            __m256i x = _mm256_set1_epi32(query_pair(query + k));
            for (int j = 0; j < 8; j++) {
                __m256i wide = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)c + j));
                sum[j] = _mm256_add_epi32(sum[j], _mm256_madd_epi16(wide, x));
            }
        }
        int32_t sums[scan_panel];
        for (int j = 0; j < 8; j++) _mm256_storeu_si256((__m256i *)sums + j, sum[j]);
        SKETCH_BOUNDS(sums);
    }
}

V4 static void sketch_v4(SKETCH_PARAMETERS) {
    for (long p = 0; p < panel_count; p++) {
        const int8_t *c = codes + p * stride * scan_panel;
        __m512i sum[4];
        for (int j = 0; j < 4; j++) sum[j] = _mm512_setzero_si512();
        for (long k = 0; k < stride; k += 2, c += 2 * scan_panel) {
            __m512i x = _mm512_set1_epi32(query_pair(query + k));
            __builtin_prefetch((const char *)c + 4096, 0, 3);
            __builtin_prefetch((const char *)c + 4160, 0, 3);
            for (int j = 0; j < 4; j++) {
                __m512i wide = _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)c + j));
                sum[j] = _mm512_dpwssd_epi32(sum[j], wide, x);
            }
        }
        int32_t sums[scan_panel];
        for (int j = 0; j < 4; j++) _mm512_storeu_si512((__m512i *)sums + j, sum[j]);
        SKETCH_BOUNDS(sums);
    }
}

V3 static void dots_v3(
    const float *rows, long row_count, const float *queries, long query_count, long stride,
    float *out, long out_stride
) {
    // Sixteen registers: eight sums and their operands, so one query at a time.
    dots(rows, row_count, queries, query_count, stride, out, out_stride, 1, 1);
}

V4 static void dots_v4(
    const float *rows, long row_count, const float *queries, long query_count, long stride,
    float *out, long out_stride
) {
    dots(rows, row_count, queries, query_count, stride, out, out_stride, 6, 1);
}

V3 static void dots_at_v3(
    const float *rows, const int32_t *indices, long count, const float *query, long stride,
    float *out
) {
    dots_at(rows, indices, count, query, stride, out, 1);
}

V4 static void dots_at_v4(
    const float *rows, const int32_t *indices, long count, const float *query, long stride,
    float *out
) {
    dots_at(rows, indices, count, query, stride, out, 1);
}

V3 static long select_v3(const float *scores, long count, float threshold, int32_t *positions) {
    return select_from(scores, count, threshold, positions);
}

V4 static long select_v4(const float *scores, long count, float threshold, int32_t *positions) {
    return select_from(scores, count, threshold, positions);
}

// Asked at each call and not through target_clones: its resolvers run before ThreadSanitizer is
// ready, and the answer is one load and one test.
int scan_level(void) {
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
        return 4;
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? 3 : 1;
}

#define PICK(LEVEL, NAME, ...)                                                                     \
    switch (LEVEL) {                                                                             \
    case 4: return NAME##_v4(__VA_ARGS__);                                                         \
    case 3: return NAME##_v3(__VA_ARGS__);                                                         \
    default: return NAME##_portable(__VA_ARGS__);                                                  \
    }
#else
int scan_level(void) { return 1; }

#define PICK(LEVEL, NAME, ...) return NAME##_portable(__VA_ARGS__);
#endif

void scan_dots(
    const float *rows, long row_count, const float *queries, long query_count, long stride,
    float *out, long out_stride
) {
    PICK(scan_level(), dots, rows, row_count, queries, query_count, stride, out, out_stride)
}

void scan_dots_on(
    int level, const float *rows, long row_count, const float *queries, long query_count,
    long stride, float *out, long out_stride
) {
    PICK(level, dots, rows, row_count, queries, query_count, stride, out, out_stride)
}

void scan_dots_at(
    const float *rows, const int32_t *indices, long count, const float *query, long stride,
    float *out
) {
    PICK(scan_level(), dots_at, rows, indices, count, query, stride, out)
}

long scan_select(const float *scores, long count, float threshold, int32_t *positions) {
    PICK(scan_level(), select, scores, count, threshold, positions)
}

void scan_sketch(SKETCH_PARAMETERS) {
    PICK(scan_level(), sketch, SKETCH_ARGUMENTS)
}

void scan_sketch_on(int level, SKETCH_PARAMETERS) {
    PICK(level, sketch, SKETCH_ARGUMENTS)
}
