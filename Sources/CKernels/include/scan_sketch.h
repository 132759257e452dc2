#pragma once

#include <stdint.h>

// A table of latents in 8 bits, with what is needed to bound every exact score from both sides.

/// Rows in one panel of the sketch.
enum { scan_panel = 64 };

/// The sketch of a table: `row = scale * codes + error`.
typedef struct {
    /// [panels][stride / 4][scan_panel][4]; a byte holds a code of -127 ... 127 plus 128.
    uint8_t *codes;
    /// [panels * scan_panel], as the other two.
    float *scale;
    /// Bounds from above the norm of the error plus the rounding error of the exact dot product over
    /// the query's norm.
    float *radius;
    /// Bounds from above the norm of the row plus that of its error.
    float *norm;
    /// Floats from one row of the table to the next, a multiple of 16.
    long stride;
    /// Rows of the table; what a last panel holds beyond them is never found.
    long count;
} scan_sketch;

/// Encodes rows `first ..< first + count` of the table, which need not fill panels. A row with a
/// value that is not finite gets zero codes and an infinite radius.
void scan_sketch_encode(const scan_sketch *sketch, const float *rows, long first, long count);

/// The largest of `count` values that are not negative; 0 of none.
float scan_largest(const float *values, long count);

/// A query of 16 bits: `query = scale * codes + error`, codes in -32639 ... 32639.
typedef struct {
    /// [stride]
    const int16_t *codes;
    /// [stride] each, codes = 256 * high + low.
    const int8_t *high, *low;
    /// 128 times the sum of the codes, which the offset of the table's bytes adds to every dot product.
    int32_t offset;
    /// The sum of the products of a row's codes and the query's must fit in 32 bits.
    float scale;
    /// Norms of the query and of its error, from above.
    float norm, error;
} scan_query;

/// Splits codes into high and low bytes and returns 128 times their sum.
int32_t scan_query_split(const int16_t *codes, long stride, int8_t *high, int8_t *low);

/// A row that a query could not rule out, with the bounds of its exact score.
typedef struct {
    int32_t query, row;
    float lower, upper;
} scan_found;

/// Finds the rows of panels `first ..< first + panel_count` whose score may reach a threshold.
///
/// estimate = sketch.scale[row] * query.scale * (codes of row . codes of query)
/// bound    = query.norm * radius[row] + query.error * norm[row] + tiny
///
/// so that the exact score lies within bound of the estimate. Writes those with
/// estimate + bound >= thresholds[query], by panel, then query, then row, to `found`, which has room
/// for query_count * panel_count * scan_panel, and returns how many there are.
long scan_sketch_search(
    const scan_sketch *sketch, long first, long panel_count, const scan_query *queries,
    long query_count, const float *thresholds, scan_found *found);

/// The same on a chosen level, at most `scan_level()`, so that tests can compare them.
long scan_sketch_search_on(
    int level, const scan_sketch *sketch, long first, long panel_count, const scan_query *queries,
    long query_count, const float *thresholds, scan_found *found);
