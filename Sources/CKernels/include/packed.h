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

/// The same over a cache of IEEE halves, which a decoded token reads in half the time.
void kernel_cached_attention_half(
    long rows, long start, long width, const float *q, long ldq, const uint16_t *k, long ldk,
    const uint16_t *v, long ldv, float *out, long ldout, float *work);

/// Either of them on a chosen level.
void kernel_cached_attention_on(
    int level, int is_half, long rows, long start, long width, const float *q, long ldq,
    const void *k, long ldk, const void *v, long ldv, float *out, long ldout, float *work);

/// Attention of one head over a whole sequence in both directions, on a chosen level:
/// out = softmax(q k' / sqrt(width)) v. work holds kernel_cached_attention_work(rows, 0, width).
void kernel_full_attention_on(
    int level, long rows, long width, const float *q, long ldq, const float *k, long ldk,
    const float *v, long ldv, float *out, long ldout, float *work);

/// y[i] = the half nearest to x[i], ties to even; beyond +-65504 that value with its sign, also for
/// what is not a number.
void kernel_to_half(long n, const float *x, uint16_t *y);

// MARK: packed weights
//
// The rows of a weight matrix are laid out in panels of 16, the last one padded with zero rows.
// Whatever the format, a panel is a sequence of steps of 64 bytes: 16 rows of one 32-bit word each,
// which holds 1 float, 2 bf16 or 4 bytes of consecutive columns, padded with zeros. So no product
// needs a sum across lanes, and a panel is read as one stream. In int8, 16 steps are a group with a
// scale for each row; the scales, as bf16, stand before the steps; a byte is the value plus 128.

enum { packed_f32 = 0, packed_bf16 = 1, packed_int8 = 2 };

/// Rows in a panel, columns that share a scale, rows of bf16 activations that are not rounded.
enum { packed_panel = 16, packed_group = 64, packed_exact_rows = 3 };

/// One product y [rows, outputs] = x [rows, inputs] w', w packed.
typedef struct {
    int level;
    int format;
    long rows;
    long inputs;
    long outputs;
} packed_product;

/// What follows the product: y = (rectified ? relu : identity)(x w' + bias) + residual.
typedef struct {
    /// [outputs], or null.
    const float *bias;
    /// [rows][ldr], or null.
    const float *residual;
    long ldr;
    int rectified;
} packed_epilogue;

/// What packing lost, summed over calls.
typedef struct {
    double squares;
    double error_squares;
    float largest_error;
} packed_error;

/// Bytes of a panel, a multiple of 64.
long packed_panel_bytes(int format, long inputs);

/// Packs rows 0 ..< count, at most packed_panel, as one panel; work holds packed_panel_bytes.
/// A value that is not finite becomes, in int8, a group of zeros; its row's scale is not a number.
void packed_encode(
    int format, long count, long inputs, const float *w, long ldw, void *panel, void *work,
    packed_error *error);

/// The weights the products use: rows first ..< first + count of a panel.
void packed_decode(
    int format, long first, long count, long inputs, const void *panel, float *w, long ldw);

/// Rows of activations that are multiplied together; ranges handed to packed_arrange start at
/// multiples of it.
long packed_tile_rows(int level);

/// 32-bit words of arranged activations of one row.
long packed_arranged_words(packed_product product);

/// Brings rows first ..< first + count of x into the order and precision the product reads:
/// groups quantised to bytes (int8), rounded (bf16 of many rows), or as they are.
void packed_arrange(
    packed_product product, long first, long count, const float *x, long ldx, uint32_t *arranged);

/// Columns 16 first_panel ..< 16 (first_panel + panel_count) of y.
///
/// `panels` is the whole matrix. An element's bits depend on neither the range nor, but for bf16
/// at packed_exact_rows, on the number of rows.
void packed_multiply(
    packed_product product, const void *panels, long first_panel, long panel_count,
    const uint32_t *arranged, packed_epilogue epilogue, float *y, long ldy);
