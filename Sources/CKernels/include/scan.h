#pragma once

#include <stddef.h>
#include <stdint.h>

// Kernels behind LatentTable: exact dot products of latents, and an 8-bit sketch of the table that
// bounds them from both sides.
//
// Every exact kernel computes one dot product in one order, whatever the tile it is part of:
//
//   lane[j] = sum over p ascending of row[16 p + j] * query[16 p + j]     j in 0 ..< 16
//   l8[j] = lane[j] + lane[j + 8]     l4[j] = l8[j] + l8[j + 4]
//   dot   = (l4[0] + l4[2]) + (l4[1] + l4[3])
//
// with fused multiply-adds where the processor has them. So a score has the same bits alone, in a
// batch, in a top-k and on any number of threads.

/// Zeroed block of at least `bytes`, aligned to 64 bytes. A block of 2 MiB or more is aligned to
/// 2 MiB and asks for huge pages: page walks cost a table scan up to half of its bandwidth.
/// NULL when memory is short. Free with `scan_free`.
void *scan_allocate(size_t bytes);
void scan_free(void *block);

/// out[q * out_stride + r] = rows[r] . queries[q] for r in 0 ..< row_count.
/// Rows and queries are `stride` floats apart; stride is a multiple of 16 and padding is zero.
void scan_dots(
    const float *rows, long row_count, const float *queries, long query_count, long stride,
    float *out, long out_stride);

/// out[n] = rows[indices[n]] . query.
void scan_dots_at(
    const float *rows, const int32_t *indices, long count, const float *query, long stride,
    float *out);

/// Writes the positions of all scores >= threshold to `positions` (room for `count`), ascending,
/// and returns how many there are. NaN never passes.
long scan_select(const float *scores, long count, float threshold, int32_t *positions);

/// Items in one panel of the sketch.
enum { scan_panel = 64 };

/// Encodes `count` <= scan_panel rows as one panel: `row = scale * codes + error`.
///
/// codes [stride / 2][scan_panel][2], absent rows zero. radius[r] bounds from above the norm of the
/// error plus the rounding error of the exact dot product over the query's norm; norm[r] bounds
/// the norm of the row plus that of its error. A row with a value that is not finite gets zero codes
/// and an infinite radius.
void scan_sketch_encode(
    const float *rows, long count, long stride, int8_t *codes, float *scale, float *radius,
    float *norm);

/// Scans panels of the sketch with a 16-bit query.
///
/// estimate[i] = scale[i] * query_scale * (codes[i] . query)
/// bound[i] = query_norm * radius[i] + query_error * norm[i] + tiny
///
/// so that the exact score lies within bound of the estimate. lower = estimate - bound and
/// upper = estimate + bound, [panel_count * scan_panel]; absent rows of a last panel must be ignored.
void scan_sketch(
    const int8_t *codes, const float *scale, const float *radius, const float *norm,
    long panel_count, long stride, const int16_t *query, float query_scale, float query_norm,
    float query_error, float *lower, float *upper);

/// The instruction sets in use: 4 AVX-512 with VNNI, 3 AVX2 with FMA, 1 neither.
int scan_level(void);

/// The same kernels on a chosen level, at most `scan_level()`, so that tests can compare them.
/// Levels 3 and 4 give equal bits; level 1 does not fuse its multiply-adds.
void scan_dots_on(
    int level, const float *rows, long row_count, const float *queries, long query_count,
    long stride, float *out, long out_stride);
void scan_sketch_on(
    int level, const int8_t *codes, const float *scale, const float *radius, const float *norm,
    long panel_count, long stride, const int16_t *query, float query_scale, float query_norm,
    float query_error, float *lower, float *upper);
