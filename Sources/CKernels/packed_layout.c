// The memory layout of packed weights.
#include "packed.h"
#include "packed_support.h"
#include <string.h>

// The smallest bf16 that is not below x >= 0, so that a group's largest value stays within 127.
INLINE uint32_t bf16_above(float x) {
    return x != x ? bits_of(x) >> 16 | 0x40 : (bits_of(x) + 0xFFFF) >> 16;
}

long packed_panel_bytes(int format, long inputs) {
    return packed_head_bytes(format, inputs) + packed_steps(format, inputs) * packed_step_bytes;
}

// Below this a reciprocal overflows, and such weights are zero for every purpose.
static const float least_scale = 1e-37f;

CLONES static void encode_int8_row(
    long inputs, long groups, const float *w, uint16_t *scales, uint8_t *bytes
) {
    for (long g = 0; g < groups; g++) {
        const long first = g * packed_group;
        const long count = inputs - first < packed_group ? inputs - first : packed_group;
        const float least = largest_of(count, w + first) / 127.0f;
        const uint32_t scale = least < least_scale ? 0 : bf16_above(least);
        const float value = float_of(scale << 16);
        const float inverse = value > 0 ? 1.0f / value : 0;
        scales[g * packed_panel] = (uint16_t)scale;
        // Columns behind the last keep the byte of zero.
        if (inverse == 0) continue;
        uint8_t *out = bytes + first;
        if (count == packed_group)
            for (long j = 0; j < packed_group; j++)
                out[j] = (uint8_t)((int32_t)__builtin_rintf(w[first + j] * inverse) + 128);
        else
            for (long j = 0; j < count; j++)
                out[j] = (uint8_t)((int32_t)__builtin_rintf(w[first + j] * inverse) + 128);
    }
}

CLONES static void encode_bf16_row(long inputs, const float *w, half_word *halves) {
    for (long j = 0; j < inputs; j++) halves[j] = (uint16_t)bf16_of(w[j]);
}

// steps[s][16] = rows[16][s].
CLONES static void transpose_words(long steps, const uint32_t *restrict rows, uint32_t *restrict to) {
    for (long s = 0; s < steps; s++)
        for (long r = 0; r < packed_panel; r++) to[s * packed_panel + r] = rows[r * steps + s];
}

CLONES static void decode_row(
    int format, long row, long inputs, const char *panel, float *w
) {
    const uint16_t *scales = (const uint16_t *)panel;
    const uint32_t *steps = (const uint32_t *)(panel + packed_head_bytes(format, inputs));
    for (long j = 0; j < inputs; j++) {
        const uint32_t word = steps[j / packed_word_columns(format) * packed_panel + row];
        if (format == packed_f32) w[j] = float_of(word);
        if (format == packed_bf16) w[j] = float_of(j % 2 ? word & 0xFFFF0000 : word << 16);
        if (format == packed_int8) {
            const uint32_t scale = scales[j / packed_group * packed_panel + row];
            w[j] = float_of(scale << 16) * (float)((int32_t)(word >> 8 * (j % 4) & 255) - 128);
        }
    }
}

void packed_decode(
    int format, long first, long count, long inputs, const void *panel, float *w, long ldw
) {
    for (long r = 0; r < count; r++) decode_row(format, first + r, inputs, panel, w + r * ldw);
}

CLONES static void add_error(
    int format, long row, long inputs, const char *panel, const float *w, packed_error *error
) {
    RELAXED
    const uint16_t *scales = (const uint16_t *)panel;
    const uint32_t *steps = (const uint32_t *)(panel + packed_head_bytes(format, inputs));
    const long columns = packed_word_columns(format);
    float kept[packed_group], largest = error->largest_error;
    for (long first = 0; first < inputs; first += packed_group) {
        const long count = inputs - first < packed_group ? inputs - first : packed_group;
        const uint32_t *words = steps + first / columns * packed_panel + row;
        if (format == packed_int8) {
            const float scale =
                float_of((uint32_t)scales[first / packed_group * packed_panel + row] << 16);
            for (long j = 0; j < count; j++) {
                const uint32_t word = words[j / 4 * packed_panel];
                kept[j] = scale * (float)((int32_t)(word >> 8 * (j % 4) & 255) - 128);
            }
        } else
            for (long j = 0; j < count; j++) {
                const uint32_t word = words[j / 2 * packed_panel];
                kept[j] = float_of(j % 2 ? word & 0xFFFF0000 : word << 16);
            }
        float squares = 0, error_squares = 0;
        for (long j = 0; j < count; j++) {
            const float off = w[first + j] - kept[j];
            squares += w[first + j] * w[first + j];
            error_squares += off * off;
            largest = __builtin_elementwise_max(largest, __builtin_fabsf(off));
        }
        error->squares += squares;
        error->error_squares += error_squares;
    }
    error->largest_error = largest;
}

void packed_encode(
    int format, long count, long inputs, const float *w, long ldw, void *panel, void *work,
    packed_error *error
) {
    const long steps = packed_steps(format, inputs), words = steps * packed_panel;
    uint32_t *rows = work;
    uint16_t *scales = panel;
    // The byte of the value 0 is 128.
    memset(panel, 0, (size_t)packed_head_bytes(format, inputs));
    memset(rows, format == packed_int8 ? 128 : 0, (size_t)words * sizeof *rows);
    for (long r = 0; r < count; r++) {
        uint32_t *row = rows + r * steps;
        const float *in = w + r * ldw;
        if (format == packed_int8)
            encode_int8_row(inputs, packed_groups(inputs), in, scales + r, (uint8_t *)row);
        else if (format == packed_bf16)
            encode_bf16_row(inputs, in, (half_word *)row);
        else
            memcpy(row, in, (size_t)inputs * sizeof *in);
    }
    transpose_words(steps, rows, (uint32_t *)((char *)panel + packed_head_bytes(format, inputs)));
    if (error && format != packed_f32)
        for (long r = 0; r < count; r++) add_error(format, r, inputs, panel, w + r * ldw, error);
}
