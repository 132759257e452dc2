// Leaf loops that need vector instructions, compiled once per instruction set and picked at load.
// Each has a naive twin in the tests. Matrices are row-major; ldx is the distance between rows.
#pragma once

#include "adapter.h"
#include "decomposition.h"
#include "encoders.h"
#include "half_precision.h"
#include "media.h"
#include "memory.h"
#include "packed.h"
#include "quantization.h"
#include "language_gradients.h"
#include "sampling.h"
#include "scan.h"
#include "statistics.h"
#include "scan_projection.h"
#include "scan_sketch.h"
#include <stdint.h>

/// Dropout drawn from counters: element (row, column) is dropped when the 32 bits at
/// (first_row + row) * columns + column fall below the threshold.
typedef struct {
    /// Key of the random stream.
    uint64_t key;
    /// Probability of dropping in units of 2^-32; 0 switches dropout off.
    uint32_t threshold;
    /// Factor of what is kept, 1 / (1 - probability).
    float scale;
    /// Row of the whole batch at which this call begins.
    int64_t first_row;
    /// Attention only: counters a row of probabilities takes.
    int64_t row_stride;
} kernel_mask;

/// Padding that attention sees without computing it: `count` more keys, all equal, before the first.
typedef struct {
    /// Number of such keys; 0 for none, and then nothing else is read.
    long count;
    /// Their key and value. [width]
    const float *key;
    const float *value;
    /// Receive gradients. [width]
    float *dkey;
    float *dvalue;
    /// Kept from the forward pass for the gradient, and work space behind it. [2 * length]
    float *shares;
} kernel_padding;

/// y[i] += a * x[i] for i in 0 ..< n.
void kernel_axpy(long n, float a, const float *x, float *y);

/// y[i] += x[i] for i in 0 ..< n.
void kernel_add(long n, const float *x, float *y);

/// x[i] *= a for i in 0 ..< n.
void kernel_scale(long n, float a, float *x);

/// Sum of x[i] * y[i].
float kernel_dot(long n, const float *x, const float *y);

/// Sum of squares in double precision.
double kernel_sum_of_squares(long n, const float *x);

/// sum[j] += x[0][j] + x[1][j] + ...
void kernel_column_sum(long rows, long columns, const float *x, float *sum);

/// What follows a matrix product, in one pass: y = dropout(relu(y + bias)) + residual.
/// bias and residual may be null.
void kernel_epilogue(
    long rows, long columns, const float *bias, const float *residual, int relu, kernel_mask mask,
    float *y);

/// Gradient dz before the epilogue (dz may be dy); dbias += column sums of dz, unless null.
/// With relu, y is the output of an epilogue without residual; else it is not read.
void kernel_epilogue_gradient(
    long rows, long columns, int relu, kernel_mask mask, const float *y, const float *dy, float *dz,
    float *dbias);

/// y[r] = scale * table[indices[r]].
void kernel_gather(
    long rows, long columns, const float *table, const int32_t *indices, float scale, float *y);

/// y[r] += table[indices[r]].
void kernel_gather_add(
    long rows, long columns, const float *table, const int32_t *indices, float *y);

/// table[indices[r]] += x[r], in the order of r.
void kernel_scatter_add(
    long rows, long columns, const float *x, const int32_t *indices, float *table);

/// y = (x - mean) / sqrt(variance + epsilon) * gain + bias by rows; moments[rows][2] receives mean
/// and inverse deviation for the gradient.
void kernel_layer_norm(
    long rows, long columns, float epsilon, const float *x, const float *gain, const float *bias,
    float *y, float *moments);

/// dx (+)= gradient of the normalisation; dgain and dbias accumulate unless both are null. dx may
/// not be dy.
void kernel_layer_norm_gradient(
    long rows, long columns, const float *x, const float *gain, const float *moments,
    const float *dy, float *dx, int accumulate, float *dgain, float *dbias);

/// Floats of work space that attention over a sequence needs.
long kernel_attention_work(long length, long width);

/// Causal attention of one head: out = dropout(softmax(q k' / sqrt(width))) v, row i over 0...i.
/// probabilities[length][length rounded up to 8] is kept for the gradient.
void kernel_attention(
    long length, long width, const float *q, long ldq, const float *k, long ldk, const float *v,
    long ldv, kernel_mask mask, kernel_padding padding, float *probabilities, float *out, long ldout,
    float *work);

/// Gradients of kernel_attention; dq, dk and dv are overwritten.
void kernel_attention_gradient(
    long length, long width, const float *q, long ldq, const float *k, long ldk, const float *v,
    long ldv, kernel_mask mask, kernel_padding padding, const float *probabilities,
    const float *dout, long lddout, float *dq, long lddq, float *dk, long lddk, float *dv, long lddv, float *work);

/// Attention of one query over a whole sequence, for inference; work holds `length` floats.
void kernel_attention_row(
    long length, long width, const float *q, const float *k, long ldk, const float *v, long ldv,
    kernel_padding padding, float *out, float *work);

/// Binary cross-entropy of a positive and a sampled negative for each row of x:
/// weight * sum(softplus(-x.p) + softplus(x.n)); slopes[rows][2] receives the scores' gradients.
double kernel_sampled_bce(
    long rows, long columns, const float *x, const float *table, const int32_t *positives,
    const int32_t *negatives, float weight, float *slopes);

/// dx[r] = slopes[r][0] * table[positives[r]] + slopes[r][1] * table[negatives[r]].
void kernel_sampled_bce_gradient(
    long rows, long columns, const float *table, const int32_t *positives,
    const int32_t *negatives, const float *slopes, float *dx);

/// Cross-entropy of softmax(logits) by rows, weight * sum(-log p(target)); logits become their
/// gradients, weight * (p - one-hot).
double kernel_softmax_cross_entropy(
    long rows, long columns, const int32_t *targets, float weight, float *logits);

/// Constants of one AdamW step.
typedef struct {
    float rate;
    float beta1;
    float beta2;
    float epsilon;
    /// Decoupled weight decay; 0 gives Adam.
    float decay;
    /// 1 - beta1^t and 1 - beta2^t.
    float correction1;
    float correction2;
} kernel_adamw_step;

/// One step of AdamW over n weights and their moments; a null gradient stands for zeros.
void kernel_adamw(
    long n, kernel_adamw_step step, const float *gradient, float *weight, float *first,
    float *second);

/// Writes the numbers of the cores this process may use, at most capacity; returns how many.
long cores_available(int *cores, long capacity);

/// Keeps the calling thread on one core; returns 0 when the system agreed.
int pin_thread_to_core(int core);

/// Keeps the calling thread on one core until the matching unpin_thread, which restores the cores
/// it was allowed; calls nest.
void pin_thread_for_now(int core);
void unpin_thread(void);

/// Tells the processor that the calling thread waits in a loop.
static inline void spin_pause(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}
