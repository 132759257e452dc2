#include "scan_projection.h"

#include <float.h>
#include <math.h>

#include "scan.h"
#include "scan_panel_sums.h"

typedef float f8 __attribute__((vector_size(32)));
typedef float f8u __attribute__((vector_size(32), aligned(4)));
typedef double d8 __attribute__((vector_size(64)));
typedef int32_t i8 __attribute__((vector_size(32)));

ALWAYS double sum8(d8 v) {
    return ((v[0] + v[1]) + (v[2] + v[3])) + ((v[4] + v[5]) + (v[6] + v[7]));
}

ALWAYS double dot8(const float *a, const float *b, long count) {
    d8 sums = {0};
    for (long k = 0; k < count; k += 8)
        sums += __builtin_convertvector(*(const f8u *)(a + k), d8)
            * __builtin_convertvector(*(const f8u *)(b + k), d8);
    return sum8(sums);
}

// MARK: directions

ALWAYS void orthonormalize(float *basis, long count, long stride) {
    for (long i = 0; i < count; i++) {
        float *row = basis + i * stride;
        // The second time removes what rounding left of the first.
        for (int time = 0; time < 2; time++) {
            // Scaled first, so that neither squares nor differences of tiny rows vanish.
            double norm = sqrt(dot8(row, row, stride));
            const float inverse = norm > 0 ? (float)(1 / norm) : 0;
            for (long k = 0; k < stride; k++) row[k] *= inverse;
            for (long j = 0; j < i; j++) {
                const float *other = basis + j * stride;
                const float part = (float)dot8(row, other, stride);
                for (long k = 0; k < stride; k++) row[k] -= part * other[k];
            }
        }
        const double norm = sqrt(dot8(row, row, stride));
        const double inverse = norm > 0 ? 1 / norm : 0;
        for (long k = 0; k < stride; k++) row[k] = (float)(row[k] * inverse);
    }
}

ALWAYS double departure(const float *basis, long count, long stride) {
    double squares = 0;
    for (long i = 0; i < count; i++)
        for (long j = 0; j <= i; j++) {
            const double off = dot8(basis + i * stride, basis + j * stride, stride) - (i == j);
            squares += i == j ? off * off : 2 * off * off;
        }
    return sqrt(squares);
}

// MARK: encoding

// The upper half of the smallest float with an empty lower half that is not below a value.
ALWAYS uint16_t half_up(double value) {
    float rounded = (float)value;
    if ((double)rounded < value) rounded = nextafterf(rounded, INFINITY);
    uint32_t bits;
    memcpy(&bits, &rounded, 4);
    return (uint16_t)((bits + 0xFFFF) >> 16);
}

ALWAYS float whole(uint16_t half) {
    const uint32_t bits = (uint32_t)half << 16;
    float value;
    memcpy(&value, &bits, 4);
    return value;
}

#define ENCODE_PARAMETERS                                                                          \
    const scan_projection *projection, scan_projection_error error, const float *rows,             \
        long stride, const float *projected, long first, long count
#define ENCODE_ARGUMENTS projection, error, rows, stride, projected, first, count

ALWAYS void encode(ENCODE_PARAMETERS) {
    const long width = projection->width;
    for (long r = 0; r < count; r++) {
        const float *row = rows + r * stride, *part = projected + r * width;
        uint8_t *panel = projection->panels
            + (first + r) / scan_panel * (width + 4) * scan_panel;
        const long slot = (first + r) % scan_panel;
        uint16_t *steps = (uint16_t *)(panel + width * scan_panel);
        f8 sizes = {0};
        for (long k = 0; k < width; k += 8)
            sizes = __builtin_elementwise_max(
                sizes, __builtin_elementwise_abs(*(const f8u *)(part + k)));
        float largest = 0;
        for (int j = 0; j < 8; j++) largest = sizes[j] > largest ? sizes[j] : largest;
        const double squares = dot8(row, row, stride), kept = dot8(part, part, width);
        // Not finite, or so large that a projected value is not: bounded by nothing.
        const int is_finite = squares < INFINITY && kept < INFINITY;
        // Never below the smallest normal number: its inverse is finite, and a row of zeros is no
        // special case.
        const float least = largest / 127.0f > FLT_MIN ? largest / 127.0f : FLT_MIN;
        const uint16_t half = half_up(is_finite ? least : FLT_MIN);
        const float inverse = 1 / whole(half);
        for (long k = 0; k < width; k += 8) {
            f8 x = is_finite ? *(const f8u *)(part + k) : (f8){0};
            f8 code = __builtin_elementwise_rint(x * inverse);
            code = __builtin_elementwise_max(
                __builtin_elementwise_min(code, (f8){} + 127), (f8){} - 127);
            const i8 shifted = __builtin_convertvector(code, i8) + 128;
            uint8_t *codes = panel + k * scan_panel + slot * 4;
            for (int j = 0; j < 8; j++) codes[j / 4 * scan_panel * 4 + j % 4] = (uint8_t)shifted[j];
        }
        double inside = sqrt(kept) - error.rounding * sqrt(squares);
        inside = inside > 0 ? inside : 0;
        // Pythagoras, with the sums of squares off by less than 1e-12 of them.
        double outside = squares * (1 + 1e-12) - (1 - error.departure) * inside * inside;
        outside = outside > 0 ? outside : 0;
        steps[slot] = half;
        steps[scan_panel + slot] = half_up(is_finite ? sqrt(outside) * (1 + 1e-12) : INFINITY);
    }
}

// MARK: search

#define SEARCH_PARAMETERS                                                                          \
    const scan_projection *projection, long first, long panel_count, const scan_query *queries,    \
        long query_count, const float *thresholds, scan_found *found
#define SEARCH_ARGUMENTS projection, first, panel_count, queries, query_count, thresholds, found

// Bounds the rows of one panel from their code sums and appends those that pass.
ALWAYS long select_panel(
    const scan_projection *projection, long panel, const int32_t *sums, const scan_query *query,
    int32_t index, float threshold, scan_found *found
) {
    const long base = panel * scan_panel;
    const uint16_t *steps = (const uint16_t *)(
        projection->panels + (panel * (projection->width + 4) + projection->width) * scan_panel);
    float estimate[scan_panel], bound[scan_panel];
    int any = 0;
    for (int j = 0; j < scan_panel; j++) {
        const float step = whole(steps[j]), rest = whole(steps[scan_panel + j]);
        estimate[j] = step * query->scale * (float)sums[j];
        // Beneath 1e-36 products of floats lose their last digits to underflow.
        bound[j] = query->norm * rest + query->error * step + 1e-36f;
        any |= estimate[j] + bound[j] >= threshold;
    }
    if (!any) return 0;
    const long held = projection->count - base < scan_panel ? projection->count - base : scan_panel;
    long passed = 0;
    for (int j = 0; j < held; j++)
        if (estimate[j] + bound[j] >= threshold)
            found[passed++] = (scan_found){
                index, (int32_t)(base + j), estimate[j] - bound[j], estimate[j] + bound[j]};
    return passed;
}

// The first query of a batch brings a panel in for the others.
#define SEARCH(NAME, TARGET, FIRST, OTHER)                                                         \
    TARGET static long NAME(SEARCH_PARAMETERS) {                                                   \
        const long width = projection->width;                                                      \
        long passed = 0;                                                                           \
        for (long p = first; p < first + panel_count; p++) {                                       \
            const uint8_t *c = projection->panels + p * (width + 4) * scan_panel;                  \
            for (long q = 0; q < query_count; q++) {                                               \
                int32_t sums[scan_panel];                                                          \
                if (q == 0) FIRST;                                                                 \
                else OTHER;                                                                        \
                passed += select_panel(                                                            \
                    projection, p, sums, queries + q, (int32_t)q, thresholds[q], found + passed);  \
            }                                                                                      \
        }                                                                                          \
        return passed;                                                                             \
    }

SEARCH(
    search_portable, , panel_sums_portable(c, queries, width, sums),
    panel_sums_portable(c, queries + q, width, sums))
#if SCAN_X86
SEARCH(
    search_v3, V3, panel_sums_v3(c, queries, width, sums),
    panel_sums_v3(c, queries + q, width, sums))
SEARCH(
    search_v4, V4, panel_sums_v4(c, queries, width, 4096, sums),
    panel_sums_v4(c, queries + q, width, 0, sums))
#endif

// MARK: dispatch

static void encode_portable(ENCODE_PARAMETERS) { encode(ENCODE_ARGUMENTS); }
static void orthonormalize_portable(float *basis, long count, long stride) {
    orthonormalize(basis, count, stride);
}
static double departure_portable(const float *basis, long count, long stride) {
    return departure(basis, count, stride);
}
#if SCAN_X86
V3 static void encode_v3(ENCODE_PARAMETERS) { encode(ENCODE_ARGUMENTS); }
V4 static void encode_v4(ENCODE_PARAMETERS) { encode(ENCODE_ARGUMENTS); }
V3 static void orthonormalize_v3(float *basis, long count, long stride) {
    orthonormalize(basis, count, stride);
}
V4 static void orthonormalize_v4(float *basis, long count, long stride) {
    orthonormalize(basis, count, stride);
}
V3 static double departure_v3(const float *basis, long count, long stride) {
    return departure(basis, count, stride);
}
V4 static double departure_v4(const float *basis, long count, long stride) {
    return departure(basis, count, stride);
}
#endif

long scan_projection_panel(long width) { return (width + 4) * scan_panel; }

void scan_projection_encode(ENCODE_PARAMETERS) { PICK(scan_level(), encode, ENCODE_ARGUMENTS) }

long scan_projection_search(SEARCH_PARAMETERS) { PICK(scan_level(), search, SEARCH_ARGUMENTS) }

long scan_projection_search_on(int level, SEARCH_PARAMETERS) {
    PICK(level, search, SEARCH_ARGUMENTS)
}

void scan_orthonormalize(float *basis, long count, long stride) {
    PICK(scan_level(), orthonormalize, basis, count, stride)
}

double scan_departure(const float *basis, long count, long stride) {
    PICK(scan_level(), departure, basis, count, stride)
}

int scan_normalize(float *row, long stride) {
    const double squares = dot8(row, row, stride);
    if (!(squares > 0 && squares < INFINITY)) return 0;
    const double inverse = 1 / sqrt(squares);
    for (long k = 0; k < stride; k++) row[k] = (float)(row[k] * inverse);
    return 1;
}

void scan_project(const float *basis, long count, long stride, const float *vector, double *out) {
    for (long j = 0; j < count; j++) out[j] = dot8(basis + j * stride, vector, stride);
}
