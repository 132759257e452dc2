// Pixels and samples: composition, resampling, mixing.
#pragma once

#include <stdint.h>

/// rgb = rgba over white: each channel c * a + 255 * (1 - a), rounded.
void kernel_compose_over_white(long pixels, const uint8_t *rgba, uint8_t *rgb);

/// Resamples rows of red, green, blue. Output pixel x is the sum of counts[x] input pixels from
/// starts[x] on, each times its weight in units of 2^-22, rounded and clamped to 0 ... 255.
/// weights: [out_width, taps]
void kernel_resize_rows(
    long rows, long in_width, long out_width, long taps, const int32_t *starts,
    const int32_t *counts, const int32_t *weights, const uint8_t *in, uint8_t *out);

/// Resamples columns in the same way; row_bytes values in each row. weights: [out_height, taps]
void kernel_resize_columns(
    long row_bytes, long out_height, long taps, const int32_t *starts, const int32_t *counts,
    const int32_t *weights, const uint8_t *in, uint8_t *out);

/// mono[i] = mean of the channels of frame i. in: [frames, channels]
void kernel_mix_channels(long frames, long channels, const float *in, float *mono);

/// Place of the first value that is not finite, -1 for none.
long kernel_first_not_finite(long n, const float *x);

/// Polyphase filter: out[n] = sum over k of weights[(n * down) % up][k] *
/// in[(n * down) / up - taps / 2 + 1 + k], where in is 0 outside. weights: [up, taps]
void kernel_resample(
    long out_count, long up, long down, long taps, const float *weights, long in_count,
    const float *in, float *out);
