#pragma once

#include <stdint.h>

// Kernels of decoder inference: what surrounds the weight products, and attention over a key-value
// cache. Matrices are row-major; ldx is the distance between rows.
//
// Kernels with a `level` run on a chosen instruction set, so that tests can compare them:
// 5 AVX-512 with VNNI and BF16, 4 AVX-512 with VNNI, 3 AVX2 with FMA, 1 neither.

/// The best level of this processor.
int packed_level(void);

/// y = x / sqrt(mean(x^2) + epsilon) * gain by rows; inverses[rows] receives the factor of each row
/// for the gradient, unless null. y may be x.
void kernel_rms_norm(
    long rows, long columns, float epsilon, const float *x, long ldx, const float *gain, float *y,
    long ldy, float *inverses);

/// Rotary positions in place, half-split: pair (i, i + width / 2) of each head turns by the angle
/// whose cosine and sine are cosines[row][i] and sines[row][i]; [rows][width / 2].
/// direction 1 turns, -1 turns back, which is the gradient.
void kernel_rotate(
    long rows, long heads, long width, const float *cosines, const float *sines, int direction,
    float *x, long ldx);

/// y = silu(gate) * up; x holds gate and up side by side. [rows][2 * columns] to [rows][columns]
void kernel_gated_silu(long rows, long columns, const float *x, long ldx, float *y, long ldy);

/// Floats of work space that kernel_cached_attention needs.
long kernel_cached_attention_work(long rows, long start, long width);

/// Causal attention of one query head over its key-value cache, which holds the new rows already:
/// out[i] = softmax(q[i] k' / sqrt(width)) v over the positions 0 ..< start + i + 1.
///
/// Position p of the cache is at k + p * ldk and v + p * ldv; heads side by side or apart, as the
/// caller likes: one head's positions close together read fastest.
void kernel_cached_attention(
    long rows, long start, long width, const float *q, long ldq, const float *k, long ldk,
    const float *v, long ldv, float *out, long ldout, float *work);

/// The same on a chosen level.
void kernel_cached_attention_on(
    int level, long rows, long start, long width, const float *q, long ldq, const float *k, long ldk,
    const float *v, long ldv, float *out, long ldout, float *work);
