#include "CKernels.h"
#include "kernel_support.h"
#include <math.h>

// With n = x * inverse: dx = inverse * (gain dy - n mean(gain dy n)), dgain = sum(dy n).
INLINE void rms_norm_gradient_rows(
    const int collects, long rows, long columns, const float *restrict x,
    const float *restrict gain, const float *restrict inverses, const float *dy, float *dx,
    int accumulate, float *restrict dgain
) {
    RELAXED
    for (long r = 0; r < rows; r++) {
        const float *in = x + r * columns, *upper = dy + r * columns;
        float *lower = dx + r * columns;
        const float inverse = inverses[r];
        float product = 0;
        for (long j = 0; j < columns; j++) {
            const float normal = in[j] * inverse;
            product += upper[j] * gain[j] * normal;
            if (collects) dgain[j] += upper[j] * normal;
        }
        const float pull = inverse * inverse * product / columns;
        if (accumulate)
            for (long j = 0; j < columns; j++)
                lower[j] += inverse * upper[j] * gain[j] - in[j] * pull;
        else
            for (long j = 0; j < columns; j++)
                lower[j] = inverse * upper[j] * gain[j] - in[j] * pull;
    }
}

CLONES void kernel_rms_norm_gradient(
    long rows, long columns, const float *x, const float *gain, const float *inverses,
    const float *dy, float *dx, int accumulate, float *dgain
) {
    if (dgain)
        rms_norm_gradient_rows(
            1, rows, columns, x, gain, inverses, dy, dx, accumulate, dgain);
    else
        rms_norm_gradient_rows(
            0, rows, columns, x, gain, inverses, dy, dx, accumulate, dgain);
}

CLONES void kernel_gated_silu_gradient(
    long rows, long columns, const float *restrict x, const float *restrict dy, float *restrict dx
) {
    for (long r = 0; r < rows; r++) {
        const float *gate = x + r * 2 * columns, *up = gate + columns, *upper = dy + r * columns;
        float *dgate = dx + r * 2 * columns, *dup = dgate + columns;
        for (long j = 0; j < columns; j++) {
            const float share = 1.0f / (1.0f + fast_exp(-gate[j]));
            const float active = gate[j] * share;
            dup[j] = upper[j] * active;
            dgate[j] = upper[j] * up[j] * (share + active * (1.0f - share));
        }
    }
}

CLONES void kernel_add_rows(
    long rows, long columns, const float *restrict x, long ldx, float *restrict y, long ldy
) {
    for (long r = 0; r < rows; r++)
        for (long j = 0; j < columns; j++) y[r * ldy + j] += x[r * ldx + j];
}

CLONES double kernel_weighted_cross_entropy(
    long rows, long columns, const int32_t *targets, const float *weights, float *logits
) {
    double loss = 0;
    for (long r = 0; r < rows; r++)
        loss += weights[r]
            * softmax_cross_entropy_row(columns, targets[r], weights[r], logits + r * columns);
    return loss;
}

void kernel_rotation_table(
    long count, long half, const float *frequencies, float magnitude, float *cosines, float *sines
) {
    for (long p = 0; p < count; p++)
        for (long i = 0; i < half; i++) {
            // The product is rounded to single precision first, as the published models do.
            const float angle = (float)p * frequencies[i];
            cosines[p * half + i] = magnitude * cosf(angle);
            sines[p * half + i] = magnitude * sinf(angle);
        }
}
