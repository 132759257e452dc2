// Causal attention of one sequence and one head.
//
// Everything is built from one register tile, c[R][8C] = sum_k a[r, k] b[k][8C]: scores from
// transposed keys, outputs from values, and the gradients from both, each over the lower triangle
// only. Work per sequence is too small for a general matrix product, whose set-up costs more than
// the arithmetic, and half of it lies above the diagonal.
#include "CKernels.h"
#include "kernel_support.h"
#include <string.h>

typedef float lanes8 __attribute__((vector_size(32), aligned(4)));

enum triangle { COLUMNS_TO_DIAGONAL, TERMS_TO_DIAGONAL, TERMS_FROM_DIAGONAL };

INLINE void tile(
    const int R, const int C, long terms, const float *a, long row_stride, long term_stride,
    const float *b, long ldb, float scale, float *c, long ldc
) {
    lanes8 sum[4][3];
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++)
#pragma clang loop unroll(full)
        for (int v = 0; v < C; v++) sum[r][v] = (lanes8){0};
    for (long k = 0; k < terms; k++) {
        lanes8 right[3];
#pragma clang loop unroll(full)
        for (int v = 0; v < C; v++) right[v] = *(const lanes8 *)(b + k * ldb + 8 * v);
#pragma clang loop unroll(full)
        for (int r = 0; r < R; r++) {
            const float left = a[r * row_stride + k * term_stride];
#pragma clang loop unroll(full)
            for (int v = 0; v < C; v++) {
#pragma clang fp contract(fast)
                sum[r][v] += left * right[v];
            }
        }
    }
#pragma clang loop unroll(full)
    for (int r = 0; r < R; r++)
#pragma clang loop unroll(full)
        for (int v = 0; v < C; v++) *(lanes8 *)(c + r * ldc + 8 * v) = sum[r][v] * scale;
}

INLINE void tile_columns(
    const int R, long columns, long terms, const float *a, long row_stride, long term_stride,
    const float *b, long ldb, float scale, float *c, long ldc
) {
    long j = 0;
    for (; j + 24 <= columns; j += 24)
        tile(R, 3, terms, a, row_stride, term_stride, b + j, ldb, scale, c + j, ldc);
    if (columns - j == 16)
        tile(R, 2, terms, a, row_stride, term_stride, b + j, ldb, scale, c + j, ldc);
    else if (columns - j == 8)
        tile(R, 1, terms, a, row_stride, term_stride, b + j, ldb, scale, c + j, ldc);
}

// c[rows][columns] over a triangle; columns is a multiple of 8.
INLINE void triangle_product(
    const enum triangle part, long rows, long columns, long terms, const float *a, long row_stride,
    long term_stride, const float *b, long ldb, float scale, float *c, long ldc
) {
    for (long i = 0; i < rows; i += 4) {
        const long tall = rows - i < 4 ? rows - i : 4;
        long wide = columns, first = 0, last = terms;
        if (part == COLUMNS_TO_DIAGONAL) wide = (i + tall + 7) / 8 * 8;
        if (part == TERMS_TO_DIAGONAL) last = i + tall;
        if (part == TERMS_FROM_DIAGONAL) first = i;
        const float *left = a + i * row_stride + first * term_stride;
        const float *right = b + first * ldb;
        float *out = c + i * ldc;
        switch (tall) {
#define ROWS(R) \
    case R: \
        tile_columns( \
            R, wide, last - first, left, row_stride, term_stride, right, ldb, scale, out, ldc); \
        break;
            ROWS(4) ROWS(3) ROWS(2) ROWS(1)
#undef ROWS
        }
    }
}

// Copies rows of `width` floats to rows of `padded`, zeros behind.
INLINE void pad_rows(long rows, long width, long padded, const float *x, long ldx, float *y) {
    for (long r = 0; r < rows; r++) {
        memcpy(y + r * padded, x + r * ldx, (size_t)width * sizeof(float));
        for (long j = width; j < padded; j++) y[r * padded + j] = 0;
    }
}

// y[width][padded] = x[rows][width] transposed, zeros behind.
INLINE void transpose_rows(long rows, long width, long padded, const float *x, long ldx, float *y) {
    for (long j = 0; j < width; j++) {
        for (long r = 0; r < rows; r++) y[j * padded + r] = x[r * ldx + j];
        for (long r = rows; r < padded; r++) y[j * padded + r] = 0;
    }
}

// Rows are used in place when they need no padding, else copied.
INLINE const float *padded_view(
    long rows, long width, long padded, const float *x, long *ldx, float *copy
) {
    if (width == padded) return x;
    pad_rows(rows, width, padded, x, *ldx, copy);
    *ldx = padded;
    return copy;
}

INLINE void store_rows(
    long rows, long width, const float *x, long ldx, float *y, long ldy
) {
    for (long r = 0; r < rows; r++)
        for (long j = 0; j < width; j++) y[r * ldy + j] = x[r * ldx + j];
}

INLINE float short_dot(long n, const float *x, const float *y) {
    RELAXED
    float sum = 0;
    for (long i = 0; i < n; i++) sum += x[i] * y[i];
    return sum;
}

// Softmax of row i over 0...i, zeros up to the padded end. `others` equal scores of value `other`
// compete too; their share together is the result.
INLINE float softmax_row(float *p, long count, long padded, float others, float other) {
    RELAXED
    float most = others > 0 && other > p[0] ? other : p[0], sum = 0;
    for (long j = 1; j < count; j++) most = p[j] > most ? p[j] : most;
    for (long j = 0; j < count; j++) {
        const float e = fast_exp(p[j] - most);
        p[j] = e;
        sum += e;
    }
    const float rest = others > 0 ? others * fast_exp(other - most) : 0;
    const float inverse = 1.0f / (sum + rest);
    for (long j = 0; j < count; j++) p[j] *= inverse;
    for (long j = count; j < padded; j++) p[j] = 0;
    return rest * inverse;
}

// Probabilities after dropout; a dropped one is stored negated in `p`, so the sign is the mask.
INLINE void drop_row(
    float *restrict p, long count, long padded, kernel_mask mask, uint32_t first,
    float *restrict kept
) {
    const uint32_t low = (uint32_t)mask.key, high = (uint32_t)(mask.key >> 32);
    for (long j = 0; j < count; j++) {
        const int keep = mask_bits(first + (uint32_t)j, low, high) >= mask.threshold;
        kept[j] = keep ? p[j] * mask.scale : 0;
        p[j] = keep ? p[j] : -p[j];
    }
    for (long j = count; j < padded; j++) kept[j] = 0;
}

long kernel_attention_work(long length, long width) {
    const long padded_length = (length + 7) / 8 * 8, padded_width = (width + 7) / 8 * 8;
    return 2 * padded_length * padded_length + 5 * padded_width * padded_length;
}

CLONES void kernel_attention(
    long length, long width, const float *q, long ldq, const float *k, long ldk, const float *v,
    long ldv, kernel_mask mask, kernel_padding padding, float *probabilities, float *out, long ldout,
    float *work
) {
    const long pl = (length + 7) / 8 * 8, pw = (width + 7) / 8 * 8;
    float *keys = work, *values = keys + pw * pl, *sums = values + pw * pl;
    float *kept = sums + pw * pl;
    const float scale = 1.0f / __builtin_elementwise_sqrt((float)width);
    transpose_rows(length, width, pl, k, ldk, keys);
    v = padded_view(length, width, pw, v, &ldv, values);
    triangle_product(
        COLUMNS_TO_DIAGONAL, length, pl, width, q, ldq, 1, keys, pl, scale, probabilities, pl);
    for (long i = 0; i < length; i++) {
        const float other = padding.count > 0 ? scale * short_dot(width, q + i * ldq, padding.key) : 0;
        const float share =
            softmax_row(probabilities + i * pl, i + 1, pl, (float)padding.count, other);
        if (padding.count > 0) padding.shares[i] = share;
        if (mask.threshold)
            drop_row(
                probabilities + i * pl, i + 1, pl, mask,
                (uint32_t)((mask.first_row + i) * mask.row_stride), kept + i * pl);
    }
    const float *weights = mask.threshold ? kept : probabilities;
    if (width == pw)
        triangle_product(TERMS_TO_DIAGONAL, length, pw, length, weights, pl, 1, v, ldv, 1, out, ldout);
    else {
        triangle_product(TERMS_TO_DIAGONAL, length, pw, length, weights, pl, 1, v, ldv, 1, sums, pw);
        store_rows(length, width, sums, pw, out, ldout);
    }
    if (padding.count > 0)
        for (long i = 0; i < length; i++)
            for (long c = 0; c < width; c++)
                out[i * ldout + c] += padding.shares[i] * padding.value[c];
}

// dS = P (dP - sum(P dP)) with dropout between P and the weights, in place over `slope`; `sum`
// comes in with the padding's part and the whole goes out.
INLINE float softmax_gradient_row(
    const float *restrict p, long count, long padded, kernel_mask mask, float *restrict slope,
    float *restrict kept, float sum
) {
    RELAXED
    if (mask.threshold) {
        for (long j = 0; j < count; j++) {
            const int keep = !__builtin_signbit(p[j]);
            kept[j] = keep ? p[j] * mask.scale : 0;
            slope[j] = keep ? slope[j] * mask.scale : 0;
            sum += slope[j] * p[j];
        }
        for (long j = 0; j < count; j++) slope[j] = __builtin_fabsf(p[j]) * (slope[j] - sum);
        for (long j = count; j < padded; j++) kept[j] = 0;
    } else {
        for (long j = 0; j < count; j++) sum += slope[j] * p[j];
        for (long j = 0; j < count; j++) slope[j] = p[j] * (slope[j] - sum);
    }
    for (long j = count; j < padded; j++) slope[j] = 0;
    return sum;
}

// One product of the gradient: straight into the caller's rows, or through padded ones.
INLINE void gradient_product(
    const enum triangle part, long length, long width, const float *a, long row_stride,
    long term_stride, const float *b, long ldb, float scale, float *out, long ldout, float *sums
) {
    const long pw = (width + 7) / 8 * 8;
    if (width == pw) {
        triangle_product(
            part, length, pw, length, a, row_stride, term_stride, b, ldb, scale, out, ldout);
        return;
    }
    triangle_product(part, length, pw, length, a, row_stride, term_stride, b, ldb, scale, sums, pw);
    store_rows(length, width, sums, pw, out, ldout);
}

CLONES void kernel_attention_gradient(
    long length, long width, const float *q, long ldq, const float *k, long ldk, const float *v,
    long ldv, kernel_mask mask, kernel_padding padding, const float *probabilities,
    const float *dout, long lddout, float *dq, long lddq, float *dk, long lddk, float *dv, long lddv, float *work
) {
    const long pl = (length + 7) / 8 * 8, pw = (width + 7) / 8 * 8;
    float *slope = work, *kept = slope + pl * pl;
    float *values = kept + pl * pl, *queries = values + pw * pl, *keys = queries + pw * pl;
    float *upper = keys + pw * pl, *sums = upper + pw * pl;
    const float scale = 1.0f / __builtin_elementwise_sqrt((float)width);
    transpose_rows(length, width, pl, v, ldv, values);
    triangle_product(
        COLUMNS_TO_DIAGONAL, length, pl, width, dout, lddout, 1, values, pl, 1, slope, pl);
    float *others = padding.count > 0 ? padding.shares + length : 0;
    for (long i = 0; i < length; i++) {
        const float other =
            padding.count > 0 ? short_dot(width, dout + i * lddout, padding.value) : 0;
        const float share = padding.count > 0 ? padding.shares[i] : 0;
        const float sum = softmax_gradient_row(
            probabilities + i * pl, i + 1, pl, mask, slope + i * pl, kept + i * pl, share * other);
        if (padding.count > 0) others[i] = scale * share * (other - sum);
    }
    const float *weights = mask.threshold ? kept : probabilities;
    q = padded_view(length, width, pw, q, &ldq, queries);
    k = padded_view(length, width, pw, k, &ldk, keys);
    dout = padded_view(length, width, pw, dout, &lddout, upper);
    gradient_product(TERMS_TO_DIAGONAL, length, width, slope, pl, 1, k, ldk, scale, dq, lddq, sums);
    gradient_product(TERMS_FROM_DIAGONAL, length, width, slope, 1, pl, q, ldq, scale, dk, lddk, sums);
    gradient_product(
        TERMS_FROM_DIAGONAL, length, width, weights, 1, pl, dout, lddout, 1, dv, lddv, sums);
    if (padding.count > 0)
        for (long i = 0; i < length; i++)
            for (long c = 0; c < width; c++) {
                dq[i * lddq + c] += others[i] * padding.key[c];
                padding.dkey[c] += others[i] * q[i * ldq + c];
                padding.dvalue[c] += padding.shares[i] * dout[i * lddout + c];
            }
}

CLONES void kernel_attention_row(
    long length, long width, const float *q, const float *k, long ldk, const float *v, long ldv,
    kernel_padding padding, float *out, float *work
) {
    RELAXED
    const float scale = 1.0f / __builtin_elementwise_sqrt((float)width);
    for (long j = 0; j < length; j++) {
        const float *key = k + j * ldk;
        float sum = 0;
        for (long c = 0; c < width; c++) sum += q[c] * key[c];
        work[j] = sum * scale;
    }
    const float other = padding.count > 0 ? scale * short_dot(width, q, padding.key) : 0;
    const float share = softmax_row(work, length, length, (float)padding.count, other);
    for (long c = 0; c < width; c++) out[c] = padding.count > 0 ? share * padding.value[c] : 0;
    for (long j = 0; j < length; j++) {
        const float weight = work[j], *value = v + j * ldv;
        for (long c = 0; c < width; c++) out[c] += weight * value[c];
    }
}
