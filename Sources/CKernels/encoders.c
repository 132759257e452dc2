#include "CKernels.h"
#include "kernel_support.h"
#include <string.h>

CLONES void kernel_quick_gelu(long n, float *x) {
    RELAXED
    for (long i = 0; i < n; i++) x[i] = x[i] / (1.0f + fast_exp(-1.702f * x[i]));
}

// erfc(|z|) = polynomial(t) exp(-z^2), t = 1 / (1 + 0.3275911 |z|): Abramowitz and Stegun 7.1.26,
// whose error is at most 1.5e-7.
INLINE float gelu(float x) {
    RELAXED
    const float z = __builtin_fabsf(x) * 0.70710678f, t = 1.0f / (1.0f + 0.3275911f * z);
    float p = 1.061405429f;
    p = p * t - 1.453152027f;
    p = p * t + 1.421413741f;
    p = p * t - 0.284496736f;
    p = p * t + 0.254829592f;
    const float tail = 0.5f * x * (p * t * fast_exp(-z * z));
    return x > 0 ? x - tail : tail;
}

CLONES void kernel_gelu(long n, float *x) {
    for (long i = 0; i < n; i++) x[i] = gelu(x[i]);
}

CLONES void kernel_scaled_gelu(
    long rows, long columns, const float *restrict scales, const float *restrict shifts,
    float *restrict x
) {
    RELAXED
    for (long r = 0; r < rows; r++, x += columns)
        for (long j = 0; j < columns; j++) x[j] = gelu(x[j] * scales[j] + shifts[j]);
}

CLONES void kernel_standardise(long n, double epsilon, const float *x, float *y) {
    RELAXED
    double sum = 0, squares = 0;
    for (long i = 0; i < n; i++) sum += x[i];
    const double mean = n > 0 ? sum / n : 0;
    for (long i = 0; i < n; i++) squares += (x[i] - mean) * (x[i] - mean);
    const double scale = n > 0 ? 1 / __builtin_sqrt(squares / n + epsilon) : 0;
    for (long i = 0; i < n; i++) y[i] = (float)((x[i] - mean) * scale);
}

CLONES void kernel_window_moments(
    long count, long length, long stride, const float *restrict x, double *restrict means,
    double *restrict products
) {
    RELAXED
    memset(means, 0, (size_t)length * sizeof *means);
    memset(products, 0, (size_t)(length * length) * sizeof *products);
    for (long t = 0; t < count; t++, x += stride)
        for (long k = 0; k < length; k++) {
            const double value = x[k];
            means[k] += value;
            for (long l = 0; l < length; l++) products[k * length + l] += value * x[l];
        }
    for (long k = 0; k < length; k++) means[k] /= count;
    for (long k = 0; k < length * length; k++) products[k] /= count;
}

void kernel_normalise_pixels(
    long count, const uint8_t *restrict pixels, const float *means, const float *deviations,
    float *restrict planes
) {
    for (long c = 0; c < 3; c++)
        for (long i = 0; i < count; i++)
            planes[c * count + i] = (pixels[3 * i + c] / 255.0f - means[c]) / deviations[c];
}

void kernel_cut_patches(long side, long patch, const float *planes, float *rows) {
    const long across = side / patch;
    for (long row = 0; row < across * across; row++) {
        const float *corner = planes + row / across * patch * side + row % across * patch;
        for (long c = 0; c < 3; c++)
            for (long y = 0; y < patch; y++, rows += patch)
                memcpy(rows, corner + (c * side + y) * side, (size_t)patch * sizeof *rows);
    }
}

void kernel_swap_inner(long outer, long a, long b, const float *restrict x, float *restrict y) {
    for (long o = 0; o < outer; o++, x += a * b, y += a * b)
        for (long j = 0; j < b; j++)
            for (long i = 0; i < a; i++) y[j * a + i] = x[i * b + j];
}

void kernel_weight_norm(
    long rows, long columns, const float *g, const float *restrict v, float *restrict w
) {
    for (long k = 0; k < columns; k++) {
        double squares = 0;
        for (long r = 0; r < rows; r++)
            squares += (double)v[r * columns + k] * v[r * columns + k];
        const double scale = squares > 0 ? g[k] / __builtin_sqrt(squares) : 0;
        for (long r = 0; r < rows; r++) w[r * columns + k] = (float)(v[r * columns + k] * scale);
    }
}

CLONES void kernel_hashed_weights(
    uint64_t key, long first, long n, float scale, float shift, float *w
) {
    for (long i = 0; i < n; i++) {
        uint64_t z = key + (uint64_t)(first + i + 1) * 0x9E3779B97F4A7C15u;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
        z = (z ^ z >> 27) * 0x94D049BB133111EBu;
        z ^= z >> 31;
        const float unit = (float)(z >> 40) * (1.0f / (1 << 24));
        w[i] = (unit * 2 - 1) * scale + shift;
    }
}

uint64_t kernel_hash(uint64_t state, long bytes, const void *x) {
    const unsigned char *from = x;
    uint64_t word;
    for (; bytes >= 8; bytes -= 8, from += 8) {
        memcpy(&word, from, sizeof word);
        state = (state ^ word) * 0x100000001B3u;
        // The multiplication carries upwards only; without this the upper bits of a word would
        // never reach the lower half.
        state ^= state >> 32;
    }
    for (; bytes > 0; bytes--, from++) state = (state ^ *from) * 0x100000001B3u;
    return state;
}
