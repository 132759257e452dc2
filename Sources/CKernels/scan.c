#define _GNU_SOURCE
#include "scan.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "scan_support.h"

typedef float v16 __attribute__((vector_size(64)));
typedef float v8 __attribute__((vector_size(32)));
typedef float v4 __attribute__((vector_size(16)));
typedef float v16u __attribute__((vector_size(64), aligned(4)));
typedef float v4u __attribute__((vector_size(16), aligned(4)));

// MARK: memory

static const size_t huge_page = (size_t)2 << 20;
// In front of a block: how long its mapping is, 0 for one of the allocator.
enum { block_header = 64 };

void *scan_allocate(size_t bytes) {
    if (bytes == 0) bytes = 64;
    if (bytes > SIZE_MAX / 2) return NULL;
    size_t size = bytes + block_header, *start;
    if (bytes < huge_page) {
        size = (size + 63) / 64 * 64;
        start = aligned_alloc(64, size);
        if (!start) return NULL;
        memset(start, 0, size);
        *start = 0;
        return (char *)start + block_header;
    }
    // Fresh pages are zero, so a large block is written for the first time by its owner, who may
    // do so on several threads. Mapped with room to begin at a multiple of a huge page.
    size = (size + huge_page - 1) / huge_page * huge_page;
    char *mapping = mmap(
        NULL, size + huge_page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapping == MAP_FAILED) return NULL;
    size_t before = (huge_page - (uintptr_t)mapping % huge_page) % huge_page;
    if (before) munmap(mapping, before);
    if (before < huge_page) munmap(mapping + before + size, huge_page - before);
    start = (size_t *)(mapping + before);
    // Advice: a refusal costs speed alone.
    madvise(start, size, MADV_HUGEPAGE);
    *start = size;
    return (char *)start + block_header;
}

void scan_free(void *block) {
    if (!block) return;
    size_t *start = (size_t *)((char *)block - block_header);
    if (*start) munmap(start, *start);
    else free(start);
}

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

// MARK: dispatch

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
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")
            && __builtin_cpu_supports("f16c") ? 3 : 1;
}
#else
int scan_level(void) { return 1; }
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
