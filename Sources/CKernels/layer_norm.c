#include "CKernels.h"
#include "kernel_support.h"

CLONES void kernel_layer_norm(
    long rows, long columns, float epsilon, const float *restrict x, const float *restrict gain,
    const float *restrict bias, float *restrict y, float *restrict moments
) {
    RELAXED
    for (long r = 0; r < rows; r++) {
        const float *in = x + r * columns;
        float sum = 0;
        for (long j = 0; j < columns; j++) sum += in[j];
        const float mean = sum / columns;
        float squares = 0;
        for (long j = 0; j < columns; j++) squares += (in[j] - mean) * (in[j] - mean);
        const float inverse = 1.0f / __builtin_elementwise_sqrt(squares / columns + epsilon);
        moments[2 * r] = mean;
        moments[2 * r + 1] = inverse;
        float *out = y + r * columns;
        for (long j = 0; j < columns; j++) out[j] = (in[j] - mean) * inverse * gain[j] + bias[j];
    }
}

INLINE void layer_norm_gradient_rows(
    const int collects, long rows, long columns, const float *restrict x, const float *restrict gain,
    const float *restrict moments, const float *dy, float *dx, int accumulate,
    float *restrict dgain, float *restrict dbias
) {
    RELAXED
    for (long r = 0; r < rows; r++) {
        const float *in = x + r * columns, *upper = dy + r * columns;
        float *lower = dx + r * columns;
        const float mean = moments[2 * r], inverse = moments[2 * r + 1];
        float sum = 0, product = 0;
        for (long j = 0; j < columns; j++) {
            const float normal = (in[j] - mean) * inverse, g = upper[j] * gain[j];
            sum += g;
            product += g * normal;
            if (collects) {
                dgain[j] += upper[j] * normal;
                dbias[j] += upper[j];
            }
        }
        sum /= columns;
        product /= columns;
        if (accumulate)
            for (long j = 0; j < columns; j++)
                lower[j] += inverse * (upper[j] * gain[j] - sum - (in[j] - mean) * inverse * product);
        else
            for (long j = 0; j < columns; j++)
                lower[j] = inverse * (upper[j] * gain[j] - sum - (in[j] - mean) * inverse * product);
    }
}

CLONES void kernel_layer_norm_gradient(
    long rows, long columns, const float *x, const float *gain, const float *moments,
    const float *dy, float *dx, int accumulate, float *dgain, float *dbias
) {
    if (dgain)
        layer_norm_gradient_rows(
            1, rows, columns, x, gain, moments, dy, dx, accumulate, dgain, dbias);
    else
        layer_norm_gradient_rows(
            0, rows, columns, x, gain, moments, dy, dx, accumulate, dgain, dbias);
}
