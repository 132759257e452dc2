// Gradients of what surrounds the weight products in a decoder (packed.h has the forward passes),
// and the loss over a vocabulary.
#pragma once

#include <stdint.h>

/// dx (+)= gradient of kernel_rms_norm; dgain accumulates unless null. dx may not be dy.
void kernel_rms_norm_gradient(
    long rows, long columns, const float *x, const float *gain, const float *inverses,
    const float *dy, float *dx, int accumulate, float *dgain);

/// dx is overwritten with the gradient of kernel_gated_silu. dx[rows][2 * columns].
void kernel_gated_silu_gradient(
    long rows, long columns, const float *x, const float *dy, float *dx);

/// y[r] += x[r] over `columns` columns of matrices with row distances ldx and ldy.
void kernel_add_rows(long rows, long columns, const float *x, long ldx, float *y, long ldy);

/// Cross-entropy of softmax(logits) with a weight for each row, sum(weights[r] * -log p(target));
/// logits become their gradients, weights[r] * (p - one-hot).
double kernel_weighted_cross_entropy(
    long rows, long columns, const int32_t *targets, const float *weights, float *logits);

/// magnitude * cosine and sine of p * frequencies[i] for positions p in 0 ..< count.
/// [count][half] each.
void kernel_rotation_table(
    long count, long half, const float *frequencies, float magnitude, float *cosines, float *sines);
