// Activations in the order packed weights meet them, and the choice of the product.
#include "packed.h"
#include "packed_support.h"
#include <string.h>

long packed_tile_rows(int level) { return level >= 4 ? 8 : level == 3 ? 4 : 2; }

long packed_arranged_words(packed_product product) {
    // A group of int8: 16 words, then -128 times the sum of the bytes, then the scale.
    if (product.format == packed_int8)
        return packed_groups(product.inputs) * (packed_group_steps + 2);
    const long pairs = (product.inputs + 1) / 2;
    if (product.format == packed_bf16) return packed_is_exact(product) ? 2 * pairs : pairs;
    return product.inputs;
}

enum { chunk_words = 16 };

// 64 values to bytes; the sum of the bytes and the scale come out as words.
INLINE void quantise(const float *x, uint32_t *words, uint32_t *correction, uint32_t *scale) {
    int32_t values[packed_group], sum = 0;
    const float largest = largest_of(packed_group, x);
    // Not-a-number fails the comparison and is passed on by the scale.
    const float inverse = largest > 1e-36f ? 127.0f / largest : 0;
    for (long j = 0; j < packed_group; j++)
        values[j] = inverse > 0 ? (int32_t)__builtin_rintf(x[j] * inverse) : 0;
    for (long j = 0; j < packed_group; j++) sum += values[j];
    int8_t *bytes = (int8_t *)words;
    for (long j = 0; j < packed_group; j++) bytes[j] = (int8_t)values[j];
    *correction = (uint32_t)(-128 * sum);
    *scale = bits_of(largest / 127.0f);
}

INLINE void round_pairs(const float *x, uint32_t *words) {
    half_word *halves = (half_word *)words;
    for (long j = 0; j < 2 * chunk_words; j++) halves[j] = (uint16_t)bf16_of(x[j]);
}

// out[s][8] = rows[8][s] for the 16 words of a chunk, by unpacking within quarters.
INLINE void transpose8(uint32_t rows[][chunk_words], uint32_t *out) {
    typedef uint32_t all __attribute__((vector_size(64), aligned(4)));
    typedef uint32_t quarter __attribute__((vector_size(16), aligned(4)));
    for (int half = 0; half < 2; half++) {
        const all r0 = *(all *)rows[4 * half], r1 = *(all *)rows[4 * half + 1];
        const all r2 = *(all *)rows[4 * half + 2], r3 = *(all *)rows[4 * half + 3];
#define LOW 0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29
#define HIGH 2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31
#define LOW_PAIRS 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29
#define HIGH_PAIRS 2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31
        const all low01 = __builtin_shufflevector(r0, r1, LOW);
        const all high01 = __builtin_shufflevector(r0, r1, HIGH);
        const all low23 = __builtin_shufflevector(r2, r3, LOW);
        const all high23 = __builtin_shufflevector(r2, r3, HIGH);
        const all columns[4] = {
            __builtin_shufflevector(low01, low23, LOW_PAIRS),
            __builtin_shufflevector(low01, low23, HIGH_PAIRS),
            __builtin_shufflevector(high01, high23, LOW_PAIRS),
            __builtin_shufflevector(high01, high23, HIGH_PAIRS),
        };
#pragma clang loop unroll(full)
        for (int c = 0; c < 4; c++) {
            uint32_t *to = out + c * 8 + 4 * half;
            *(quarter *)(to + 0 * 32) = __builtin_shufflevector(columns[c], columns[c], 0, 1, 2, 3);
            *(quarter *)(to + 1 * 32) = __builtin_shufflevector(columns[c], columns[c], 4, 5, 6, 7);
            *(quarter *)(to + 2 * 32) = __builtin_shufflevector(columns[c], columns[c], 8, 9, 10, 11);
            *(quarter *)(to + 3 * 32) =
                __builtin_shufflevector(columns[c], columns[c], 12, 13, 14, 15);
        }
    }
}

// A tile of `width` rows: word s of row r goes to out[s * width + r], a chunk of 16 at a time.
// `columns` of x make a chunk.
INLINE void arrange_tile(
    const int format, const long columns, long inputs, long words, const float *x, long ldx,
    const long width, uint32_t *out
) {
    float padded[packed_group];
    uint32_t rows[packed_widest_tile][chunk_words];
    uint32_t corrections[packed_widest_tile], scales[packed_widest_tile];
    for (long first = 0, left = words; left > 0; first += columns) {
        const long present = inputs - first < columns ? inputs - first : columns;
        for (long r = 0; r < width; r++) {
            const float *in = x + r * ldx + first;
            if (present < columns) {
                memset(padded, 0, sizeof padded);
                // An odd column may stand alone in the padding of its pair.
                if (present > 0) memcpy(padded, in, (size_t)present * sizeof *in);
                in = padded;
            }
            if (format == packed_int8)
                quantise(in, rows[r], corrections + r, scales + r);
            else if (format == packed_bf16)
                round_pairs(in, rows[r]);
            else
                memcpy(rows[r], in, sizeof rows[r]);
        }
        const long count = format == packed_int8 || left > chunk_words ? chunk_words : left;
        if (width == 8 && count == chunk_words)
            transpose8(rows, out);
        else
            for (long s = 0; s < count; s++)
                for (long r = 0; r < width; r++) out[s * width + r] = rows[r][s];
        out += count * width;
        left -= count;
        if (format != packed_int8) continue;
        memcpy(out, corrections, (size_t)width * sizeof *out);
        memcpy(out + width, scales, (size_t)width * sizeof *out);
        out += 2 * width;
        left -= 2;
    }
}

#define ARRANGE_PARAMETERS                                                                         \
    packed_product product, long first, long count, const float *x, long ldx, uint32_t *arranged
#define ARRANGE_ARGUMENTS product, first, count, x, ldx, arranged

INLINE void arrange(const int format, ARRANGE_PARAMETERS) {
    const long words = packed_arranged_words(product), widest = packed_tile_rows(product.level);
    const long columns = chunk_words << format;
    for (long row = first, width; row < first + count; row += width) {
        width = packed_tile_at(row, product.rows, widest);
        uint32_t *out = arranged + row * words;
        const float *in = x + row * ldx;
        if (width == 8)
            arrange_tile(format, columns, product.inputs, words, in, ldx, 8, out);
        else if (width == 1)
            arrange_tile(format, columns, product.inputs, words, in, ldx, 1, out);
        else
            arrange_tile(format, columns, product.inputs, words, in, ldx, width, out);
    }
}

INLINE void arrange_any(ARRANGE_PARAMETERS) {
    if (product.format == packed_int8)
        arrange(packed_int8, ARRANGE_ARGUMENTS);
    else if (product.format == packed_bf16 && !packed_is_exact(product))
        arrange(packed_bf16, ARRANGE_ARGUMENTS);
    else
        arrange(packed_f32, ARRANGE_ARGUMENTS);
}

static void arrange_portable(ARRANGE_PARAMETERS) { arrange_any(ARRANGE_ARGUMENTS); }

#if defined(PACKED_X86)
V3 static void arrange_v3(ARRANGE_PARAMETERS) { arrange_any(ARRANGE_ARGUMENTS); }

V4 static void arrange_v4(ARRANGE_PARAMETERS) { arrange_any(ARRANGE_ARGUMENTS); }
#endif

void packed_arrange(ARRANGE_PARAMETERS) {
#if defined(PACKED_X86)
    if (product.level >= 4) {
        arrange_v4(ARRANGE_ARGUMENTS);
        return;
    }
    if (product.level == 3) {
        arrange_v3(ARRANGE_ARGUMENTS);
        return;
    }
#endif
    arrange_portable(ARRANGE_ARGUMENTS);
}

void packed_multiply(
    packed_product product, const void *panels, long first_panel, long panel_count,
    const uint32_t *arranged, packed_epilogue epilogue, float *y, long ldy
) {
    if (product.format == packed_int8)
        packed_int8_multiply(product, panels, first_panel, panel_count, arranged, epilogue, y, ldy);
    else if (product.format == packed_bf16)
        packed_bf16_multiply(product, panels, first_panel, panel_count, arranged, epilogue, y, ldy);
    else
        packed_f32_multiply(product, panels, first_panel, panel_count, arranged, epilogue, y, ldy);
}
