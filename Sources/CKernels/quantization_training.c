#include "quantization.h"

#include <string.h>

#include "scan.h"
#include "scan_support.h"

typedef float f16v __attribute__((vector_size(64)));
typedef float f16u __attribute__((vector_size(64), aligned(4)));
typedef int32_t i16v __attribute__((vector_size(64)));

enum { panel = quantization_panel };

void quantization_gather(
    const float *rows, long row_stride, const int32_t *indices, long count, long first, long width,
    float *out, long out_stride
) {
    for (long n = 0; n < count; n++) {
        const float *row = rows + (indices ? indices[n] : n) * row_stride + first;
        for (long d = 0; d < width; d++) out[d * out_stride + n] = row[d];
    }
    for (long n = count; n % panel; n++)
        for (long d = 0; d < width; d++) out[d * out_stride + n] = 0;
}

// A panel of points side by side, so that the smallest distance needs no search across lanes:
// |c - x|^2 = |x|^2 + 2 (|c|^2 / 2 - c.x), and |x|^2 decides nothing.
ALWAYS void assign_panel(
    const float *points, long stride, long width, const float *centroids, const float *half_norms,
    long size, f16v best[4], i16v index[4]
) {
    for (int j = 0; j < 4; j++) {
        best[j] = (f16v){} + __builtin_inff();
        index[j] = (i16v){};
    }
    for (long c = 0; c < size; c++) {
        f16v sum[4];
        for (int j = 0; j < 4; j++) sum[j] = (f16v){} + half_norms[c];
        for (long d = 0; d < width; d++) {
            const f16v value = (f16v){} - centroids[c * width + d];
            for (int j = 0; j < 4; j++)
                sum[j] += *(const f16u *)(points + d * stride + 16 * j) * value;
        }
        for (int j = 0; j < 4; j++) {
            const i16v less = sum[j] < best[j];
            best[j] = __builtin_elementwise_min(sum[j], best[j]);
            index[j] = (less & (i16v){} + (int32_t)c) | (~less & index[j]);
        }
    }
}

ALWAYS double assign(
    const float *points, long stride, long count, long width, const float *centroids,
    const float *half_norms, long size, uint8_t *nearest
) {
    double total = 0;
    for (long n = 0; n < count; n += panel) {
        f16v best[4];
        i16v index[4];
        assign_panel(points + n, stride, width, centroids, half_norms, size, best, index);
        for (int j = 0; j < 4; j++)
            for (int i = 0; i < 16; i++) {
                nearest[n + 16 * j + i] = (uint8_t)index[j][i];
                if (n + 16 * j + i < count) total += 2 * (double)best[j][i];
            }
    }
    return total;
}

#define ASSIGN_PARAMETERS                                                                          \
    const float *points, long stride, long count, long width, const float *centroids,              \
        const float *half_norms, long size, uint8_t *nearest
#define ASSIGN_ARGUMENTS points, stride, count, width, centroids, half_norms, size, nearest

static double assign_portable(ASSIGN_PARAMETERS) { return assign(ASSIGN_ARGUMENTS); }
#if SCAN_X86
// Parts of a few columns are the rule: their loops unroll.
ALWAYS double assign_unrolled(ASSIGN_PARAMETERS) {
    switch (width) {
    case 1: return assign(points, stride, count, 1, centroids, half_norms, size, nearest);
    case 2: return assign(points, stride, count, 2, centroids, half_norms, size, nearest);
    case 4: return assign(points, stride, count, 4, centroids, half_norms, size, nearest);
    case 8: return assign(points, stride, count, 8, centroids, half_norms, size, nearest);
    default: return assign(ASSIGN_ARGUMENTS);
    }
}
V3 static double assign_v3(ASSIGN_PARAMETERS) { return assign_unrolled(ASSIGN_ARGUMENTS); }
V4 static double assign_v4(ASSIGN_PARAMETERS) { return assign_unrolled(ASSIGN_ARGUMENTS); }
#endif

double quantization_assign(ASSIGN_PARAMETERS) { PICK(scan_level(), assign, ASSIGN_ARGUMENTS) }

void quantization_accumulate(
    const float *points, long stride, long count, long width, const uint8_t *nearest, double *sums,
    double *squares, int64_t *counts
) {
    for (long n = 0; n < count; n++) {
        double *sum = sums + nearest[n] * width, *square = squares + nearest[n] * width;
        for (long d = 0; d < width; d++) {
            const double value = points[d * stride + n];
            sum[d] += value;
            square[d] += value * value;
        }
        counts[nearest[n]]++;
    }
}

double quantization_squares(const float *points, long stride, long count, long width) {
    double total = 0;
    for (long d = 0; d < width; d++)
        for (long n = 0; n < count; n++)
            total += (double)points[d * stride + n] * points[d * stride + n];
    return total;
}

void quantization_subtract(
    float *points, long stride, long count, long width, const float *centroids,
    const uint8_t *codes
) {
    for (long d = 0; d < width; d++)
        for (long n = 0; n < count; n++)
            points[d * stride + n] -= centroids[codes[n] * width + d];
}

int quantization_is_finite(const float *values, long count) {
    int finite = 1;
    for (long i = 0; i < count; i++) finite &= values[i] - values[i] == 0;
    return finite;
}

uint64_t quantization_mark(const float *values, long count, uint64_t mark) {
    // Four chains, so that a multiplication need not wait for the one before.
    uint64_t lanes[4] = {mark, mark ^ 1, mark ^ 2, mark ^ 3};
    for (long i = 0; i < count; i++) {
        uint32_t bits;
        memcpy(&bits, values + i, 4);
        lanes[i % 4] = (lanes[i % 4] ^ bits) * 0x9E3779B97F4A7C15u;
        lanes[i % 4] ^= lanes[i % 4] >> 29;
    }
    uint64_t result = (uint64_t)count;
    for (int j = 0; j < 4; j++) {
        result = (result ^ lanes[j]) * 0xBF58476D1CE4E5B9u;
        result ^= result >> 32;
    }
    return result;
}
