// What the frozen encoders of pictures and sounds need beside weight products and attention.
#pragma once

#include <stdint.h>

/// x = x / (1 + exp(-1.702 x)), the approximation of GELU that CLIP was trained with. In place: two
/// pointers that may be equal keep the compiler from vectors.
void kernel_quick_gelu(long n, float *x);

/// x = x (1 + erf(x / sqrt(2))) / 2, within 3e-7 of the largest of 1 and |x|, in place.
void kernel_gelu(long n, float *x);

/// x[r] = gelu(x[r] * scales + shifts) by columns: a group norm whose moments are known.
void kernel_scaled_gelu(long rows, long columns, const float *scales, const float *shifts, float *x);

/// y = (x - mean) / sqrt(variance + epsilon) over all n values; moments in double precision.
void kernel_standardise(long n, double epsilon, const float *x, float *y);

/// Means of windows x[t * stride + k], t in 0 ..< count, and their mean products, both in double
/// precision. means[length], products[length][length]
void kernel_window_moments(
    long count, long length, long stride, const float *x, double *means, double *products);

/// planes[c][pixel] = (pixels[pixel][c] / 255 - means[c]) / deviations[c], three channels.
void kernel_normalise_pixels(
    long count, const uint8_t *pixels, const float *means, const float *deviations, float *planes);

/// Cuts planes [3][side][side] into (side / patch)^2 rows of 3 * patch * patch values: channel,
/// row, column, as the weights of a convolution lie.
void kernel_cut_patches(long side, long patch, const float *planes, float *rows);

/// y[o][b][a] = x[o][a][b].
void kernel_swap_inner(long outer, long a, long b, const float *x, float *y);

/// Weight norm over all but the last axis: w[r][k] = g[k] v[r][k] / ||v[.][k]||.
void kernel_weight_norm(long rows, long columns, const float *g, const float *v, float *w);

/// Weights that are a hash of their place: splitmix64 of key + (first + i + 1) * golden ratio, whose
/// upper 24 bits give a value in shift - scale ... shift + scale.
void kernel_hashed_weights(
    uint64_t key, long first, long n, float scale, float shift, float *w);

/// A hash of bytes that continues `state`: FNV-1a over words of 64 bits, then over what is left.
uint64_t kernel_hash(uint64_t state, long bytes, const void *x);
