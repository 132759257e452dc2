#pragma once

#include <stddef.h>
#include <stdint.h>

// Kernels behind LatentTable: exact dot products of latents. The 8-bit sketch of the table that
// bounds them from both sides is in `scan_sketch.h`.
//
// Every exact kernel computes one dot product in one order, whatever the tile it is part of:
//
//   lane[j] = sum over p ascending of row[16 p + j] * query[16 p + j]     j in 0 ..< 16
//   l8[j] = lane[j] + lane[j + 8]     l4[j] = l8[j] + l8[j + 4]
//   dot   = (l4[0] + l4[2]) + (l4[1] + l4[3])
//
// with fused multiply-adds where the processor has them. So a score has the same bits alone, in a
// batch, in a top-k and on any number of threads.

/// Zeroed block of at least `bytes`, aligned to 64 bytes. A block of 2 MiB or more asks for huge
/// pages: page walks cost a table scan up to half of its bandwidth.
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

/// The instruction sets in use: 4 AVX-512 with VNNI, 3 AVX2 with FMA, 1 neither.
int scan_level(void);

/// The same kernels on a chosen level, at most `scan_level()`, so that tests can compare them.
/// Levels 3 and 4 give equal bits; level 1 does not fuse its multiply-adds.
void scan_dots_on(
    int level, const float *rows, long row_count, const float *queries, long query_count,
    long stride, float *out, long out_stride);
