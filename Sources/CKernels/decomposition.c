#include "CKernels.h"
#include "kernel_support.h"

CLONES void kernel_sparse_product(
    long rows, long width, const int64_t *offsets, const int32_t *columns, const float *values,
    const float *dense, float *out
) {
    for (long r = 0; r < rows; r++) {
        float *restrict sum = out + r * width;
        for (long j = 0; j < width; j++) sum[j] = 0;
        for (int64_t k = offsets[r]; k < offsets[r + 1]; k++) {
            const float value = values[k];
            const float *restrict row = dense + (long)columns[k] * width;
            for (long j = 0; j < width; j++) sum[j] += value * row[j];
        }
    }
}

CLONES void kernel_gram(
    long rows, long width, const float *x, const float *y, double *gram
) {
    for (long r = 0; r < rows; r++) {
        const float *restrict left = x + r * width, *restrict right = y + r * width;
        for (long i = 0; i < width; i++) {
            const double value = left[i];
            if (value == 0) continue;
            double *restrict row = gram + i * width;
            for (long j = 0; j < width; j++) row[j] += value * right[j];
        }
    }
}

// Turns rows p and q of a matrix: (x, y) becomes (c x - s y, s x + c y).
INLINE void rotate_rows(long n, double c, double s, double *restrict x, double *restrict y) {
    for (long j = 0; j < n; j++) {
        const double a = x[j], b = y[j];
        x[j] = c * a - s * b;
        y[j] = s * a + c * b;
    }
}

// One rotation that makes matrix[p][q] zero.
INLINE void annihilate(long n, long p, long q, double *matrix, double *vectors) {
    const double apq = matrix[p * n + q];
    const double theta = (matrix[q * n + q] - matrix[p * n + p]) / (2 * apq);
    // The smaller root, so that the angle stays below 45 degrees.
    const double t = (theta >= 0 ? 1 : -1) / (fabs(theta) + sqrt(theta * theta + 1));
    const double c = 1 / sqrt(t * t + 1), s = t * c;
    const double app = matrix[p * n + p] - t * apq, aqq = matrix[q * n + q] + t * apq;
    rotate_rows(n, c, s, matrix + p * n, matrix + q * n);
    // Only the rows are contiguous; the columns are their mirror image.
    for (long j = 0; j < n; j++) {
        matrix[j * n + p] = matrix[p * n + j];
        matrix[j * n + q] = matrix[q * n + j];
    }
    matrix[p * n + p] = app;
    matrix[q * n + q] = aqq;
    matrix[p * n + q] = matrix[q * n + p] = 0;
    rotate_rows(n, c, s, vectors + p * n, vectors + q * n);
}

static void sort_descending(long n, double *values, double *vectors) {
    for (long i = 0; i + 1 < n; i++) {
        long best = i;
        for (long j = i + 1; j < n; j++)
            if (values[j] > values[best]) best = j;
        if (best == i) continue;
        const double value = values[i];
        values[i] = values[best];
        values[best] = value;
        for (long j = 0; j < n; j++) {
            const double part = vectors[i * n + j];
            vectors[i * n + j] = vectors[best * n + j];
            vectors[best * n + j] = part;
        }
    }
}

CLONES void kernel_symmetric_eigen(long n, double *matrix, double *values, double *vectors) {
    double total = 0;
    for (long i = 0; i < n * n; i++) {
        vectors[i] = 0;
        total += matrix[i] * matrix[i];
    }
    for (long i = 0; i < n; i++) vectors[i * n + i] = 1;
    const double least = 1e-14 * sqrt(total) / (n > 0 ? n : 1);
    for (int sweep = 0; sweep < 30; sweep++) {
        long turned = 0;
        for (long p = 0; p + 1 < n; p++)
            for (long q = p + 1; q < n; q++)
                if (fabs(matrix[p * n + q]) > least) {
                    annihilate(n, p, q, matrix, vectors);
                    turned++;
                }
        if (turned == 0) break;
    }
    for (long i = 0; i < n; i++) values[i] = matrix[i * n + i];
    sort_descending(n, values, vectors);
}
