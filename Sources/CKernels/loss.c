#include "CKernels.h"
#include "kernel_support.h"
#include <math.h>

// log(1 + exp(x)) without overflow.
static double softplus(double x) { return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x)); }

INLINE float row_dot(long n, const float *x, const float *y) {
    RELAXED
    float sum = 0;
    for (long i = 0; i < n; i++) sum += x[i] * y[i];
    return sum;
}

CLONES double kernel_sampled_bce(
    long rows, long columns, const float *x, const float *table, const int32_t *positives,
    const int32_t *negatives, float weight, float *slopes
) {
    double loss = 0;
    for (long r = 0; r < rows; r++) {
        const float *row = x + r * columns;
        const float p = row_dot(columns, row, table + (long)positives[r] * columns);
        const float n = row_dot(columns, row, table + (long)negatives[r] * columns);
        loss += softplus(-p) + softplus(n);
        slopes[2 * r] = -weight / (1.0f + fast_exp(p));
        slopes[2 * r + 1] = weight / (1.0f + fast_exp(-n));
    }
    return loss * weight;
}

CLONES void kernel_sampled_bce_gradient(
    long rows, long columns, const float *restrict table, const int32_t *positives,
    const int32_t *negatives, const float *restrict slopes, float *restrict dx
) {
    for (long r = 0; r < rows; r++) {
        const float *p = table + (long)positives[r] * columns;
        const float *n = table + (long)negatives[r] * columns;
        const float a = slopes[2 * r], b = slopes[2 * r + 1];
        float *lower = dx + r * columns;
        for (long j = 0; j < columns; j++) lower[j] = a * p[j] + b * n[j];
    }
}

CLONES double kernel_softmax_cross_entropy(
    long rows, long columns, const int32_t *targets, float weight, float *logits
) {
    double loss = 0;
    for (long r = 0; r < rows; r++)
        loss += softmax_cross_entropy_row(columns, targets[r], weight, logits + r * columns);
    return loss * weight;
}
