#include "CKernels.h"
#include "kernel_support.h"

INLINE long least(long a, long b) { return a < b ? a : b; }

// Hue of a coloured pixel in 0 ..< colour_hues.
INLINE long hue_bin(long r, long g, long b, long most, long spread) {
    double sixth = most == r ? (double)(g - b) / spread
        : most == g ? (double)(b - r) / spread + 2 : (double)(r - g) / spread + 4;
    if (sixth < 0) sixth += 6;
    return least((long)(sixth * colour_hues / 6), colour_hues - 1);
}

void kernel_colour_statistics(long width, long height, const uint8_t *pixels, float *out) {
    float *levels = out, *joint = out + colour_channels * colour_levels;
    float *cells = joint + colour_histogram;
    double sums[colour_grid * colour_grid * colour_channels] = {0};
    double squares[colour_grid * colour_grid * colour_channels] = {0};
    long counts[colour_grid * colour_grid] = {0};
    for (long i = 0; i < colour_statistics; i++) out[i] = 0;
    const float share = 1.0f / (width * height);
    for (long y = 0; y < height; y++)
        for (long x = 0; x < width; x++) {
            const uint8_t *p = pixels + (y * width + x) * 3;
            const long r = p[0], g = p[1], b = p[2];
            const double channels[colour_channels] = {
                (r + g + b) / 3.0, (r - g + 255) / 2.0, ((r + g) / 2.0 - b + 255) / 2.0};
            const long cell = (y * colour_grid / height) * colour_grid + x * colour_grid / width;
            counts[cell]++;
            for (long c = 0; c < colour_channels; c++) {
                levels[c * colour_levels + (long)(channels[c] * colour_levels / 256)] += share;
                sums[cell * colour_channels + c] += channels[c];
                squares[cell * colour_channels + c] += channels[c] * channels[c];
            }
            const long most = r > g ? (r > b ? r : b) : (g > b ? g : b);
            const long spread = most - least(r, least(g, b));
            if (spread > 32)
                joint[hue_bin(r, g, b, most, spread) * colour_strengths
                    + most * colour_strengths / 256] += share;
            else
                joint[colour_hues * colour_strengths + (r + g + b) / 3 * 8 / 256] += share;
        }
    for (long i = 0; i < colour_grid * colour_grid * colour_channels; i++) {
        // A picture narrower than the grid leaves cells without a pixel.
        const long count = counts[i / colour_channels];
        const double mean = count ? sums[i] / count : 0;
        const double variance = count ? squares[i] / count - mean * mean : 0;
        cells[2 * i] = (float)(mean / 255);
        cells[2 * i + 1] = (float)(sqrt(variance > 0 ? variance : 0) / 255);
    }
}

void kernel_gradient_statistics(long width, long height, const float *lightness, float *out) {
    float *whole = out + gradient_grid * gradient_grid * gradient_directions;
    float *sizes = whole + gradient_directions;
    for (long i = 0; i < gradient_statistics; i++) out[i] = 0;
    if (width < 3 || height < 3) return;
    const float share = 1.0f / ((width - 2) * (height - 2));
    for (long y = 1; y + 1 < height; y++)
        for (long x = 1; x + 1 < width; x++) {
            const float *p = lightness + y * width + x;
            const float dx = (p[1] - p[-1]) / 2, dy = (p[width] - p[-width]) / 2;
            const float size = sqrtf(dx * dx + dy * dy);
            long step = 0;
            while (step + 1 < gradient_sizes && size > (float)(1L << step)) step++;
            sizes[step] += share;
            if (size == 0) continue;
            float turn = atan2f(dy, dx) / (float)M_PI;
            turn = turn < 0 ? turn + 1 : turn;
            const long direction =
                least((long)(turn * gradient_directions + 0.5f), gradient_directions)
                % gradient_directions;
            const long cell =
                (y * gradient_grid / height) * gradient_grid + x * gradient_grid / width;
            out[cell * gradient_directions + direction] += size;
        }
    float total = 0;
    for (long cell = 0; cell < gradient_grid * gradient_grid; cell++) {
        float *bins = out + cell * gradient_directions, squares = 0;
        for (long d = 0; d < gradient_directions; d++) {
            whole[d] += bins[d];
            total += bins[d];
            squares += bins[d] * bins[d];
        }
        const float scale = 1 / (sqrtf(squares) + 1);
        for (long d = 0; d < gradient_directions; d++) bins[d] *= scale;
    }
    for (long d = 0; d < gradient_directions; d++) whole[d] /= total + 1;
}

// One complex transform in place (Cooley and Tukey), size a power of two; twiddles holds
// cos and -sin of 2 pi k / size for k < size / 2.
INLINE void transform(long size, const float *restrict twiddles, float *restrict data) {
    for (long i = 1, j = 0; i < size; i++) {
        long bit = size >> 1;
        for (; j & bit; bit >>= 1) j ^= bit;
        j ^= bit;
        if (i < j) {
            const float re = data[2 * i], im = data[2 * i + 1];
            data[2 * i] = data[2 * j];
            data[2 * i + 1] = data[2 * j + 1];
            data[2 * j] = re;
            data[2 * j + 1] = im;
        }
    }
    for (long half = 1; half < size; half <<= 1)
        for (long start = 0; start < size; start += 2 * half)
            for (long k = 0; k < half; k++) {
                const float c = twiddles[2 * (k * (size / 2 / half))];
                const float s = twiddles[2 * (k * (size / 2 / half)) + 1];
                float *a = data + 2 * (start + k), *b = data + 2 * (start + k + half);
                const float re = b[0] * c - b[1] * s, im = b[0] * s + b[1] * c;
                b[0] = a[0] - re;
                b[1] = a[1] - im;
                a[0] += re;
                a[1] += im;
            }
}

CLONES void kernel_power_spectra(
    long frames, long size, long hop, long count, const float *samples, float *power, float *work
) {
    float *twiddles = work, *window = work + size, *data = work + 2 * size;
    for (long k = 0; k < size / 2; k++) {
        twiddles[2 * k] = (float)cos(2 * M_PI * k / size);
        twiddles[2 * k + 1] = (float)-sin(2 * M_PI * k / size);
    }
    for (long n = 0; n < size; n++) window[n] = (float)(0.5 - 0.5 * cos(2 * M_PI * n / size));
    for (long t = 0; t < frames; t++) {
        for (long n = 0; n < size; n++) {
            const long place = t * hop + n;
            data[2 * n] = place < count ? samples[place] * window[n] : 0;
            data[2 * n + 1] = 0;
        }
        transform(size, twiddles, data);
        float *row = power + t * (size / 2 + 1);
        for (long k = 0; k <= size / 2; k++)
            row[k] = data[2 * k] * data[2 * k] + data[2 * k + 1] * data[2 * k + 1];
    }
}
