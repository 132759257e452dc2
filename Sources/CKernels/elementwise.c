#include "CKernels.h"
#include "kernel_support.h"

CLONES void kernel_axpy(long n, float a, const float *x, float *y) {
    for (long i = 0; i < n; i++) y[i] += a * x[i];
}

CLONES void kernel_add(long n, const float *restrict x, float *restrict y) {
    for (long i = 0; i < n; i++) y[i] += x[i];
}

CLONES void kernel_scale(long n, float a, float *x) {
    for (long i = 0; i < n; i++) x[i] *= a;
}

CLONES float kernel_dot(long n, const float *x, const float *y) {
    RELAXED
    float sum = 0;
    for (long i = 0; i < n; i++) sum += x[i] * y[i];
    return sum;
}

CLONES double kernel_sum_of_squares(long n, const float *x) {
    RELAXED
    double sum = 0;
    for (long i = 0; i < n; i++) sum += (double)x[i] * x[i];
    return sum;
}

CLONES void kernel_column_sum(long rows, long columns, const float *restrict x, float *restrict sum) {
    long r = 0;
    for (; r + 4 <= rows; r += 4) {
        const float *a = x + r * columns, *b = a + columns, *c = b + columns, *d = c + columns;
        for (long j = 0; j < columns; j++) sum[j] += (a[j] + b[j]) + (c[j] + d[j]);
    }
    for (; r < rows; r++)
        for (long j = 0; j < columns; j++) sum[j] += x[r * columns + j];
}

INLINE void epilogue_rows(
    const int has_bias, const int has_residual, const int relu, const int dropout, long rows,
    long columns, const float *restrict bias, const float *restrict residual, kernel_mask mask,
    float *restrict y
) {
    const uint32_t low = (uint32_t)mask.key, high = (uint32_t)(mask.key >> 32);
    for (long r = 0; r < rows; r++) {
        float *row = y + r * columns;
        const float *other = has_residual ? residual + r * columns : 0;
        const uint32_t first = (uint32_t)((mask.first_row + r) * columns);
        for (long j = 0; j < columns; j++) {
            float z = row[j];
            if (has_bias) z += bias[j];
            if (relu) z = z > 0 ? z : 0;
            if (dropout)
                z = mask_bits(first + (uint32_t)j, low, high) >= mask.threshold ? z * mask.scale : 0;
            if (has_residual) z += other[j];
            row[j] = z;
        }
    }
}

CLONES void kernel_epilogue(
    long rows, long columns, const float *bias, const float *residual, int relu, kernel_mask mask,
    float *y
) {
    const int b = bias != 0, r = residual != 0, a = relu != 0, d = mask.threshold != 0;
#define CASE(B, R, A, D) \
    case B * 8 + R * 4 + A * 2 + D: \
        epilogue_rows(B, R, A, D, rows, columns, bias, residual, mask, y); \
        break;
    switch (b * 8 + r * 4 + a * 2 + d) {
        CASE(0, 0, 0, 1) CASE(0, 0, 1, 0) CASE(0, 0, 1, 1)
        CASE(0, 1, 0, 0) CASE(0, 1, 0, 1) CASE(0, 1, 1, 0) CASE(0, 1, 1, 1)
        CASE(1, 0, 0, 0) CASE(1, 0, 0, 1) CASE(1, 0, 1, 0) CASE(1, 0, 1, 1)
        CASE(1, 1, 0, 0) CASE(1, 1, 0, 1) CASE(1, 1, 1, 0) CASE(1, 1, 1, 1)
    }
#undef CASE
}

INLINE void epilogue_gradient_rows(
    const int relu, const int dropout, long rows, long columns, const float *y, kernel_mask mask,
    const float *dy, float *dz, float *restrict dbias
) {
    const uint32_t low = (uint32_t)mask.key, high = (uint32_t)(mask.key >> 32);
    const float scale = dropout ? mask.scale : 1;
    for (long r = 0; r < rows; r++) {
        const float *out = y + r * columns, *upper = dy + r * columns;
        float *lower = dz + r * columns;
        const uint32_t first = (uint32_t)((mask.first_row + r) * columns);
        for (long j = 0; j < columns; j++) {
            float g = upper[j];
            // An output above zero was both active and kept, so no mask is needed beside it.
            if (relu) g = out[j] > 0 ? g * scale : 0;
            else if (dropout)
                g = mask_bits(first + (uint32_t)j, low, high) >= mask.threshold ? g * scale : 0;
            lower[j] = g;
            if (dbias) dbias[j] += g;
        }
    }
}

CLONES void kernel_epilogue_gradient(
    long rows, long columns, int relu, kernel_mask mask, const float *y, const float *dy, float *dz,
    float *dbias
) {
    const int d = mask.threshold != 0;
    if (relu && d) epilogue_gradient_rows(1, 1, rows, columns, y, mask, dy, dz, dbias);
    else if (relu) epilogue_gradient_rows(1, 0, rows, columns, y, mask, dy, dz, dbias);
    else if (d) epilogue_gradient_rows(0, 1, rows, columns, y, mask, dy, dz, dbias);
    else epilogue_gradient_rows(0, 0, rows, columns, y, mask, dy, dz, dbias);
}

CLONES void kernel_gather(
    long rows, long columns, const float *table, const int32_t *indices, float scale, float *y
) {
    for (long r = 0; r < rows; r++) {
        const float *row = table + (long)indices[r] * columns;
        for (long j = 0; j < columns; j++) y[r * columns + j] = scale * row[j];
    }
}

CLONES void kernel_gather_add(
    long rows, long columns, const float *table, const int32_t *indices, float *y
) {
    for (long r = 0; r < rows; r++) {
        const float *row = table + (long)indices[r] * columns;
        for (long j = 0; j < columns; j++) y[r * columns + j] += row[j];
    }
}

CLONES void kernel_scatter_add(
    long rows, long columns, const float *x, const int32_t *indices, float *table
) {
    for (long r = 0; r < rows; r++) {
        float *row = table + (long)indices[r] * columns;
        for (long j = 0; j < columns; j++) row[j] += x[r * columns + j];
    }
}
