// The online adapter: gated corrections, penalties and the averages of its weights.
#pragma once

#include <stdint.h>

/// y = x + g * correction by rows, g = 1 / (1 + exp(-logit)). logits holds one value for each row
/// (gate_columns 1) or for each element (gate_columns == columns); null stands for the factor
/// `held`. gates receives what was used, unless null. y has ldy floats from row to row and x has ldx.
void kernel_gated_sum(
    long rows, long columns, const float *x, long ldx, const float *correction,
    const float *logits, long gate_columns, float held, float *gates, float *y, long ldy);

/// Gradients of kernel_gated_sum. dcorrection is overwritten; dlogits is overwritten unless null.
void kernel_gated_sum_gradient(
    long rows, long columns, const float *correction, const float *gates, long gate_columns,
    float held, const float *dy, float *dcorrection, float *dlogits);

/// table[indices[r]] += factors[r * stride] * x[r], in the order of r.
void kernel_scatter_scaled(
    long rows, long columns, const float *x, const int32_t *indices, const float *factors,
    long stride, float *table);

/// weight * sum((x - y)^2).
double kernel_squared_distance(long n, float weight, const float *x, const float *y);

/// dx (+)= 2 * weight * (x - y).
void kernel_squared_distance_gradient(
    long n, float weight, const float *x, const float *y, int accumulate, float *dx);

/// y[i] = x[i]^2.
void kernel_square(long n, const float *x, float *y);

/// sum[j] += x[0][j]^2 + x[1][j]^2 + ...
void kernel_column_sum_of_squares(long rows, long columns, const float *x, float *sum);

/// Elastic weight consolidation: gradient[i] += strength * fisher[i] * (w[i] - anchor[i]);
/// returns strength / 2 * sum(fisher[i] * (w[i] - anchor[i])^2).
double kernel_elastic_penalty(
    long n, float strength, const float *fisher, const float *w, const float *anchor,
    float *gradient);

/// y[i] = keep * y[i] + (1 - keep) * x[i]; keep 0 copies.
void kernel_moving_average(long n, float keep, const float *x, float *y);

/// Slopes of the log-likelihood of pairs (x[r], y[r]) that a user took (labels[r] 1) or not (0):
/// with p = 1 / (1 + exp(-(x.y + offsets[r]))), dx[r] = (p - label) y[r], dy[r] = (p - label) x[r].
void kernel_pair_slopes(
    long rows, long columns, const float *x, const float *y, const float *labels,
    const float *offsets, float *dx, float *dy);

/// result[r] = log(sum_j exp(x[r][j])).
void kernel_log_sum_exp(long rows, long columns, const float *x, float *result);

/// y[i] = x[i], held between -limit and limit.
void kernel_clip(long n, float limit, const float *x, float *y);

/// Sum in double precision.
double kernel_sum(long n, const float *x);

/// Cross-entropy of a row against its own group of candidates, the first being true:
/// logits_k = x[r].c[r * group + k] + offsets[k]; returns weight * sum(-log p_0). slopes[rows][group]
/// receives the logits' gradients.
double kernel_group_loss(
    long rows, long columns, long group, const float *x, const float *candidates,
    const float *offsets, float weight, float *slopes);

/// Gradients of kernel_group_loss; both are overwritten, either may be null.
void kernel_group_loss_gradient(
    long rows, long columns, long group, const float *x, const float *candidates,
    const float *slopes, float *dx, float *dcandidates);

/// Mixes the bits of n floats, in order, into a 64-bit state by the finaliser of SplitMix64.
uint64_t kernel_hash_floats(long n, const float *x, uint64_t state);

/// Solves a x = b for a symmetric positive definite a by Cholesky's decomposition; a[n][n] is
/// overwritten, b[n][m] becomes x. Returns 0, or -1 when a is not positive definite.
int kernel_solve_positive(long n, long m, double *a, double *b);
