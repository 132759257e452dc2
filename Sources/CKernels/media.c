#include "include/media.h"
#include "kernel_support.h"

CLONES void kernel_compose_over_white(
    long pixels, const uint8_t *restrict rgba, uint8_t *restrict rgb
) {
    for (long i = 0; i < pixels; i++) {
        const uint32_t alpha = rgba[4 * i + 3], white = 255 * (255 - alpha) + 127;
        for (long c = 0; c < 3; c++) rgb[3 * i + c] = (rgba[4 * i + c] * alpha + white) / 255;
    }
}

INLINE uint8_t rounded_byte(int32_t sum) {
    const int32_t value = sum >> 22;
    return value < 0 ? 0 : value > 255 ? 255 : value;
}

void kernel_resize_rows(
    long rows, long in_width, long out_width, long taps, const int32_t *restrict starts,
    const int32_t *restrict counts, const int32_t *restrict weights, const uint8_t *restrict in,
    uint8_t *restrict out
) {
    for (long row = 0; row < rows; row++, in += in_width * 3)
        for (long x = 0; x < out_width; x++, out += 3) {
            const int32_t *weight = weights + x * taps;
            const uint8_t *pixel = in + starts[x] * 3;
            // Half a unit, so that the shift rounds.
            int32_t red = 1 << 21, green = 1 << 21, blue = 1 << 21;
            for (long k = 0; k < counts[x]; k++, pixel += 3) {
                red += pixel[0] * weight[k];
                green += pixel[1] * weight[k];
                blue += pixel[2] * weight[k];
            }
            out[0] = rounded_byte(red);
            out[1] = rounded_byte(green);
            out[2] = rounded_byte(blue);
        }
}

CLONES void kernel_resize_columns(
    long row_bytes, long out_height, long taps, const int32_t *restrict starts,
    const int32_t *restrict counts, const int32_t *restrict weights, const uint8_t *restrict in,
    uint8_t *restrict out
) {
    enum { block = 64 };
    for (long y = 0; y < out_height; y++) {
        const int32_t *weight = weights + y * taps;
        const uint8_t *top = in + starts[y] * row_bytes;
        for (long first = 0; first < row_bytes; first += block) {
            const long width = row_bytes - first < block ? row_bytes - first : block;
            int32_t sums[block];
            for (long j = 0; j < block; j++) sums[j] = 1 << 21;
            for (long k = 0; k < counts[y]; k++) {
                const uint8_t *source = top + k * row_bytes + first;
                for (long j = 0; j < width; j++) sums[j] += source[j] * weight[k];
            }
            for (long j = 0; j < width; j++) out[y * row_bytes + first + j] = rounded_byte(sums[j]);
        }
    }
}

CLONES void kernel_mix_channels(
    long frames, long channels, const float *restrict in, float *restrict mono
) {
    const float share = 1.0f / channels;
    for (long i = 0; i < frames; i++) {
        float sum = 0;
        for (long c = 0; c < channels; c++) sum += in[i * channels + c];
        mono[i] = sum * share;
    }
}

long kernel_first_not_finite(long n, const float *x) {
    for (long i = 0; i < n; i++)
        if (!__builtin_isfinite(x[i])) return i;
    return -1;
}

CLONES void kernel_resample(
    long out_count, long up, long down, long taps, const float *restrict weights, long in_count,
    const float *restrict in, float *restrict out
) {
    RELAXED
    for (long n = 0; n < out_count; n++) {
        const long place = n * down, first = place / up - taps / 2 + 1;
        const float *weight = weights + (place % up) * taps;
        const long begin = first < 0 ? -first : 0;
        const long end = first + taps > in_count ? in_count - first : taps;
        float sum = 0;
        for (long k = begin; k < end; k++) sum += weight[k] * in[first + k];
        out[n] = sum;
    }
}
