#include "scan_sketch.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include "scan.h"
#include "scan_panel_sums.h"

typedef float f8 __attribute__((vector_size(32)));
typedef float f8u __attribute__((vector_size(32), aligned(4)));
typedef double d8 __attribute__((vector_size(64)));
typedef int32_t i8 __attribute__((vector_size(32)));

// MARK: encoding

ALWAYS double sum8(d8 v) {
    return ((v[0] + v[1]) + (v[2] + v[3])) + ((v[4] + v[5]) + (v[6] + v[7]));
}

// Codes of one row, written where its panel wants them, and the norms of what is kept and lost.
ALWAYS void encode_row(
    const float *row, long stride, float step, uint8_t *codes, double *error, double *length
) {
    const float inverse = step > 0 ? 1 / step : 0;
    d8 errors = {0}, lengths = {0};
    for (long k = 0; k < stride; k += 8) {
        f8 x = *(const f8u *)(row + k);
        f8 code = __builtin_elementwise_rint(x * inverse);
        code = __builtin_elementwise_max(__builtin_elementwise_min(code, (f8){} + 127), (f8){} - 127);
        d8 value = __builtin_convertvector(x, d8);
        d8 off = value - (double)step * __builtin_convertvector(code, d8);
        errors += off * off;
        lengths += value * value;
        i8 whole = __builtin_convertvector(code, i8) + 128;
        for (int j = 0; j < 8; j++)
            codes[((k + j) / 4) * scan_panel * 4 + j % 4] = (uint8_t)whole[j];
    }
    *error = sqrt(sum8(errors));
    *length = sqrt(sum8(lengths));
}

ALWAYS void encode(const scan_sketch *sketch, const float *rows, long first, long count) {
    const long stride = sketch->stride;
    // Rounding of the exact kernel (a sum of `stride` products) and of the few float operations
    // that turn a code sum into an estimate, as a multiple of query norm times row norm.
    const double rounding = (double)(stride + 32) * FLT_EPSILON;
    for (long r = first; r < first + count; r++) {
        const float *row = rows + r * stride;
        f8 sizes = {0};
        i8 finite = {-1, -1, -1, -1, -1, -1, -1, -1};
        for (long k = 0; k < stride; k += 8) {
            f8 size = __builtin_elementwise_abs(*(const f8u *)(row + k));
            finite &= size <= FLT_MAX;
            sizes = __builtin_elementwise_max(size, sizes);
        }
        float largest = 0;
        int is_finite = 1;
        for (int j = 0; j < 8; j++) {
            largest = sizes[j] > largest ? sizes[j] : largest;
            is_finite &= finite[j] != 0;
        }
        uint8_t *codes = sketch->codes + (r / scan_panel) * stride * scan_panel
            + (r % scan_panel) * 4;
        if (!is_finite) {
            for (long k = 0; k < stride; k += 4) memset(codes + k * scan_panel, 128, 4);
            sketch->scale[r] = sketch->norm[r] = 0;
            sketch->radius[r] = INFINITY;
            continue;
        }
        const float step = largest / 127.0f >= FLT_MIN ? largest / 127.0f : 0;
        double error, length;
        encode_row(row, stride, step, codes, &error, &length);
        sketch->scale[r] = step;
        // A hair upwards, for the conversion to float.
        sketch->radius[r] = (float)((error + rounding * (length + error)) * 1.00001);
        sketch->norm[r] = (float)((length + error) * 1.00001);
    }
}

#define ENCODE_PARAMETERS const scan_sketch *sketch, const float *rows, long first, long count

static void encode_portable(ENCODE_PARAMETERS) { encode(sketch, rows, first, count); }
#if SCAN_X86
V3 static void encode_v3(ENCODE_PARAMETERS) { encode(sketch, rows, first, count); }
V4 static void encode_v4(ENCODE_PARAMETERS) { encode(sketch, rows, first, count); }
#endif

void scan_sketch_encode(ENCODE_PARAMETERS) {
    PICK(scan_level(), encode, sketch, rows, first, count)
}

float scan_largest(const float *values, long count) {
    float largest = 0;
    for (long i = 0; i < count; i++) largest = values[i] > largest ? values[i] : largest;
    return largest;
}

int32_t scan_query_split(const int16_t *codes, long stride, int8_t *high, int8_t *low) {
    uint32_t sum = 0;
    for (long k = 0; k < stride; k++) {
        low[k] = (int8_t)(codes[k] & 0xFF);
        high[k] = (int8_t)((codes[k] - low[k]) / 256);
        sum += (uint32_t)(int32_t)codes[k];
    }
    return (int32_t)(128 * sum);
}

// MARK: search

#define SEARCH_PARAMETERS                                                                          \
    const scan_sketch *sketch, long first, long panel_count, const scan_query *queries,            \
        long query_count, const float *thresholds, scan_found *found
#define SEARCH_ARGUMENTS sketch, first, panel_count, queries, query_count, thresholds, found

// Bounds the rows of one panel from their code sums and appends those that pass.
ALWAYS long select_panel(
    const scan_sketch *sketch, long panel, const int32_t *sums, const scan_query *query,
    int32_t index, float threshold, scan_found *found
) {
    const long base = panel * scan_panel;
    const float *scale = sketch->scale + base, *radius = sketch->radius + base;
    const float *norm = sketch->norm + base;
    float estimate[scan_panel], bound[scan_panel];
    int any = 0;
    for (int j = 0; j < scan_panel; j++) {
        estimate[j] = scale[j] * query->scale * (float)sums[j];
        // Beneath 1e-36 products of floats lose their last digits to underflow.
        bound[j] = query->norm * radius[j] + query->error * norm[j] + 1e-36f;
        any |= estimate[j] + bound[j] >= threshold;
    }
    if (!any) return 0;
    const long held = sketch->count - base < scan_panel ? sketch->count - base : scan_panel;
    long passed = 0;
    for (int j = 0; j < held; j++)
        if (estimate[j] + bound[j] >= threshold)
            found[passed++] = (scan_found){
                index, (int32_t)(base + j), estimate[j] - bound[j], estimate[j] + bound[j]};
    return passed;
}

static long search_portable(SEARCH_PARAMETERS) {
    long passed = 0;
    for (long p = first; p < first + panel_count; p++)
        for (long q = 0; q < query_count; q++) {
            const uint8_t *c = sketch->codes + p * sketch->stride * scan_panel;
            int32_t sums[scan_panel];
            panel_sums_portable(c, queries + q, sketch->stride, sums);
            passed += select_panel(
                sketch, p, sums, queries + q, (int32_t)q, thresholds[q], found + passed);
        }
    return passed;
}

#if SCAN_X86

V3 static long search_v3(SEARCH_PARAMETERS) {
    long passed = 0;
    for (long p = first; p < first + panel_count; p++)
        for (long q = 0; q < query_count; q++) {
            const uint8_t *c = sketch->codes + p * sketch->stride * scan_panel;
            int32_t sums[scan_panel];
            panel_sums_v3(c, queries + q, sketch->stride, sums);
            passed += select_panel(
                sketch, p, sums, queries + q, (int32_t)q, thresholds[q], found + passed);
        }
    return passed;
}

V4 static long search_v4(SEARCH_PARAMETERS) {
    long passed = 0;
    for (long p = first; p < first + panel_count; p++) {
        const uint8_t *c = sketch->codes + p * sketch->stride * scan_panel;
        for (long q = 0; q < query_count; q++) {
            int32_t sums[scan_panel];
            // The first query of a batch brings the panel in for the others.
            if (q == 0) panel_sums_v4(c, queries, sketch->stride, 4096, sums);
            else panel_sums_v4(c, queries + q, sketch->stride, 0, sums);
            passed += select_panel(
                sketch, p, sums, queries + q, (int32_t)q, thresholds[q], found + passed);
        }
    }
    return passed;
}

#endif

long scan_sketch_search(SEARCH_PARAMETERS) { PICK(scan_level(), search, SEARCH_ARGUMENTS) }

long scan_sketch_search_on(int level, SEARCH_PARAMETERS) { PICK(level, search, SEARCH_ARGUMENTS) }
