// What stands between the weight products of a decoder block.
#include "kernel_support.h"
#include "packed.h"

CLONES void kernel_rms_norm(
    long rows, long columns, float epsilon, const float *x, long ldx, const float *gain, float *y,
    long ldy, float *inverses
) {
    RELAXED
    for (long r = 0; r < rows; r++) {
        const float *in = x + r * ldx;
        float *out = y + r * ldy, squares = 0;
        for (long j = 0; j < columns; j++) squares += in[j] * in[j];
        const float inverse = 1.0f / __builtin_elementwise_sqrt(squares / columns + epsilon);
        if (inverses) inverses[r] = inverse;
        for (long j = 0; j < columns; j++) out[j] = in[j] * inverse * gain[j];
    }
}

CLONES void kernel_rotate(
    long rows, long heads, long width, const float *restrict cosines, const float *restrict sines,
    int direction, float *restrict x, long ldx
) {
    RELAXED
    const long half = width / 2;
    const float sign = direction < 0 ? -1.0f : 1.0f;
    for (long r = 0; r < rows; r++) {
        const float *cosine = cosines + r * half, *sine = sines + r * half;
        for (long h = 0; h < heads; h++) {
            float *low = x + r * ldx + h * width, *high = low + half;
            for (long i = 0; i < half; i++) {
                const float a = low[i], b = high[i], s = sign * sine[i];
                low[i] = a * cosine[i] - b * s;
                high[i] = b * cosine[i] + a * s;
            }
        }
    }
}

CLONES void kernel_gated_silu(
    long rows, long columns, const float *restrict x, long ldx, float *restrict y, long ldy
) {
    RELAXED
    for (long r = 0; r < rows; r++) {
        const float *gate = x + r * ldx, *up = gate + columns;
        float *out = y + r * ldy;
        for (long j = 0; j < columns; j++)
            out[j] = gate[j] / (1.0f + fast_exp(-gate[j])) * up[j];
    }
}
