#pragma once

#include <stdint.h>

#include "scan_sketch.h"

// A table of latents reduced to its projection on a few directions, in 8 bits, with the norm of
// what lies outside of them: a fraction of the bytes of `scan_sketch`, and looser bounds.

/// The projected table. A panel holds codes [width / 4][scan_panel][4], each -127 ... 127 plus 128,
/// then scan_panel steps and scan_panel rests, numbers of 16 bits: the upper half of a float.
///
/// A projected row is `step * codes + error`, where no value of the error exceeds 0.5001 steps.
typedef struct {
    /// [panels][scan_projection_panel(width)]
    uint8_t *panels;
    /// Directions, a multiple of 16.
    long width;
    /// Rows of the table; what a last panel holds beyond them is never found.
    long count;
} scan_projection;

/// Bytes of a panel.
long scan_projection_panel(long width);

/// How far the arithmetic of a projection may be off, as shares of the norm of a row.
typedef struct {
    /// From above the spectral norm of B B' - I, where B are the directions.
    double departure;
    /// From above the norm of the rounding error of a projected row.
    double rounding;
} scan_projection_error;

/// Encodes rows `first ..< first + count` of a table.
///
/// rows[count][stride] and projected[count][width] begin with row `first`. The rest of a row bounds
/// the norm of what the projection lacks, from above. A row with values that are not finite gets
/// zero codes and an infinite rest.
void scan_projection_encode(
    const scan_projection *projection, scan_projection_error error, const float *rows, long stride,
    const float *projected, long first, long count);

/// Finds the rows of panels `first ..< first + panel_count` whose score may reach a threshold.
///
/// estimate = step[row] * query.scale * (codes of row . codes of query)
/// bound    = query.norm * rest[row] + query.error * step[row] + tiny
///
/// Order and room of `found` are those of `scan_sketch_search`.
long scan_projection_search(
    const scan_projection *projection, long first, long panel_count, const scan_query *queries,
    long query_count, const float *thresholds, scan_found *found);

/// The same on a chosen level, at most `scan_level()`, so that tests can compare them.
long scan_projection_search_on(
    int level, const scan_projection *projection, long first, long panel_count,
    const scan_query *queries, long query_count, const float *thresholds, scan_found *found);

/// Makes the rows of a matrix orthonormal, each by what the rows before it leave of it
/// (Gram-Schmidt, twice over, sums in double precision). basis[count][stride].
void scan_orthonormalize(float *basis, long count, long stride);

/// Divides a row by its norm; returns 0, and changes nothing, for a row of zeros or one with values
/// that are not finite. row[stride].
int scan_normalize(float *row, long stride);

/// The Frobenius norm of B B' - I, in double precision. basis[count][stride].
double scan_departure(const float *basis, long count, long stride);

/// out[j] = basis[j] . vector, in double precision. basis[count][stride], vector[stride].
void scan_project(const float *basis, long count, long stride, const float *vector, double *out);
