#pragma once

#include <stdint.h>

// Kernels of product quantisation (Jégou, Douze and Schmid 2011): nearest centroids of parts of
// latents, and the scan of codes by tables of dot products.
//
// A latent of `width` values is cut into parts; part m holds the columns starts[m] ..< starts[m + 1].
// Its code is the number of the nearest of `size` <= 256 centroids of that part.

/// Rows of a table whose codes lie together.
enum { quantization_panel = 64 };

/// Copies columns `first ..< first + width` of rows, transposed: out[d * out_stride + n] is column
/// first + d of row indices[n], or of row n where indices is NULL. Columns of `out` from `count` to
/// the next multiple of quantization_panel become zero; out_stride is such a multiple.
void quantization_gather(
    const float *rows, long row_stride, const int32_t *indices, long count, long first, long width,
    float *out, long out_stride);

/// The nearest centroid of each point by Euclidean distance, the smaller index among equals.
///
/// points [width][stride], transposed, stride a multiple of quantization_panel and at least `count`;
/// centroids [size][width]; half_norms [size], half the squared norm of each centroid.
/// nearest [count rounded up to a panel]; the result is the sum over points of the squared distance
/// less the squared norm of the point.
double quantization_assign(
    const float *points, long stride, long count, long width, const float *centroids,
    const float *half_norms, long size, uint8_t *nearest);

/// Adds every point and its squares to the sums of its centroid, column by column. sums and squares
/// [size][width] and counts [size] are added to.
void quantization_accumulate(
    const float *points, long stride, long count, long width, const uint8_t *nearest, double *sums,
    double *squares, int64_t *counts);

/// The sum of the squares of all values of points, [width][stride], in double precision.
double quantization_squares(const float *points, long stride, long count, long width);

/// Takes from each point the centroid of its code. points [width][stride], centroids [size][width].
void quantization_subtract(
    float *points, long stride, long count, long width, const float *centroids,
    const uint8_t *codes);

/// Whether all values are finite.
int quantization_is_finite(const float *values, long count);

/// Dot products of the parts of a query with all centroids, in floats and in bytes.
///
///   floats[m * size + k] = sum over d in part m of query[d] * scale * codebook[d * size + k]
///   bytes[m * 256 + k]   = round((floats[m * size + k] - lows[m]) / step)     0 ... levels
///
/// codebook [width][size] in half precision, size a multiple of 16; lows[m] is the smallest of part
/// m and `bias` their sum. One step serves all parts, so bytes of different parts add up. Returns the
/// step; 0 when all floats of each part are equal. The query must be finite, and so small that the
/// floats are.
float quantization_tables(
    const uint16_t *codebook, float scale, const int32_t *starts, long parts, long size,
    const float *query, long levels, float *floats, float *lows, uint8_t *bytes, float *bias);

/// The best rows seen so far by score, then by smaller index.
typedef struct {
    /// score << 32 | (UINT32_MAX - row), room for 2 * capacity + 4 * quantization_panel.
    uint64_t *keys;
    long count;
    /// Rows to keep, at least 1.
    long capacity;
    /// Rows with a smaller score are passed over.
    uint32_t minimum;
    /// Of a list that keeps all rows within `reach` of the score of its `best`-th row, as long as they
    /// are no more than its capacity: both numbers. A `best` of 0 keeps as many rows as possible.
    uint32_t reach;
    long best;
    /// Keys at which the list is cut, at most 2 * capacity; 0 is taken for that.
    long limit;
    /// Whether rows within reach had to be dropped.
    int is_short;
} quantization_list;

/// Scores the rows of panels `first ..< first + panel_count` and keeps the best in `list`.
///
/// score(row) = sum over parts m of bytes[m * 256 + code of part m]
///
/// codes [panels][parts][quantization_panel]; `count` rows, what a last panel holds beyond is ignored.
/// Sums must fit 16 bits. The best `capacity` of a list that saw all rows do not depend on the order
/// in which it saw them.
void quantization_scan(
    const uint8_t *codes, long parts, long count, long first, long panel_count,
    const uint8_t *bytes, quantization_list *list);

/// The same on a chosen level, at most `quantization_level()`.
void quantization_scan_on(
    int level, const uint8_t *codes, long parts, long count, long first, long panel_count,
    const uint8_t *bytes, quantization_list *list);

/// Cuts the list to its capacity.
void quantization_list_cut(quantization_list *list);

/// The dot product of a query with what each code of a row stands for, from the floats of
/// `quantization_tables`, summed by ascending part.
float quantization_score(
    const uint8_t *codes, long parts, long size, long row, const float *floats);

/// Table look-ups in use: 5 in registers by AVX-512 VBMI, 3 by AVX2 shuffles, 1 one at a time.
int quantization_level(void);

/// Identifies values by their bits: equal tables give equal marks, others hardly ever.
uint64_t quantization_mark(const float *values, long count, uint64_t mark);
