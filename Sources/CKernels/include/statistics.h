// What is counted in pictures and sounds to describe them without a network.
#pragma once

#include <stdint.h>

enum {
    /// Levels of a channel's histogram, cells along a side of the grid, values a pixel gives.
    colour_levels = 16,
    colour_grid = 4,
    colour_channels = 3,
    /// Hues and strengths of colour in the joint histogram; one more bin a strength for greys.
    colour_hues = 12,
    colour_strengths = 3,
    colour_histogram = colour_hues * colour_strengths + 8,
    colour_statistics = colour_channels * colour_levels + colour_histogram
        + colour_grid * colour_grid * colour_channels * 2,
    /// Directions of an edge without sign, cells along a side, sizes of gradients.
    gradient_directions = 8,
    gradient_grid = 3,
    gradient_sizes = 8,
    gradient_statistics =
        gradient_grid * gradient_grid * gradient_directions + gradient_directions + gradient_sizes,
};

/// Colours of a picture of red, green, blue bytes. out[colour_statistics]:
/// - 3 x 16: shares of pixels at each level of lightness (r + g + b) / 3, of the red-green opponent
///   (r - g + 255) / 2 and of the yellow-blue opponent ((r + g) / 2 - b + 255) / 2;
/// - 12 x 3: shares of coloured pixels by hue and by value max(r, g, b) in thirds; a pixel is
///   coloured when max - min > 32;
/// - 8: shares of the other pixels by lightness;
/// - 4 x 4 cells, row by row, x 3 channels: mean and deviation, in units of 255.
void kernel_colour_statistics(long width, long height, const uint8_t *pixels, float *out);

/// Edges of a picture of lightness values, by central differences inside its border.
/// out[gradient_statistics]:
/// - 3 x 3 cells x 8 directions: the cell's histogram of directions weighted by size, divided by
///   its Euclidean length plus 1;
/// - 8: the same histogram of the whole picture, as shares;
/// - 8: shares of pixels with a gradient up to 1, 2, 4, ... 64 levels, and above.
void kernel_gradient_statistics(long width, long height, const float *lightness, float *out);

/// Power spectra of overlapping frames: frame t covers samples t * hop ..< t * hop + size, zeros
/// beyond the end, under a Hann window; power[t][k] = |sum x w e^(-2 pi i k n / size)|^2.
/// size is a power of two, power[frames][size / 2 + 1], work[4 * size].
void kernel_power_spectra(
    long frames, long size, long hop, long count, const float *samples, float *power, float *work);
