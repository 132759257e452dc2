#pragma once

#include <stdint.h>

// Passes over the scores of a vocabulary between a model's forward pass and the next token.
//
// A score of -infinity is a token that cannot come; a score that is not a number counts as one.
// None of these fuses or reorders sums by the processor at hand: equal scores give equal tokens on
// every machine.

/// The position of the largest score, the first of equals; -1 when every token is excluded.
long sampling_argmax(long n, const float *scores);

/// log(sum(exp(score))), -infinity when every token is excluded.
double sampling_log_sum_exp(long n, const float *scores);

/// Excludes what scores below the k-th largest; equals of the k-th stay. 1 <= k.
/// work holds n words.
void sampling_keep_top(long n, long k, float *scores, uint32_t *work);

/// Excludes the tail beyond the nucleus (Holtzman et al., 2020): the most probable tokens stay up to
/// and with the one that brings their sum to `share`; of equals the first ones stay.
/// work holds 2 * n words.
void sampling_keep_nucleus(long n, double share, float *scores, uint32_t *work);

/// Excludes tokens whose probability is under `share` times the largest.
void sampling_keep_above(long n, double share, float *scores);

/// Divides positive scores at the ids by the penalty and multiplies the others; ids are distinct.
void sampling_penalise(long count, const int32_t *ids, float penalty, float *scores);

/// Draws a position with probability exp(score) / sum by inversion of `uniform` in [0, 1);
/// -1 when every token is excluded. weights holds n floats.
long sampling_draw(long n, const float *scores, double uniform, float *weights);

/// need[i] where a token is out of reach.
enum { sampling_never = 65535 };

/// Excludes tokens with need[i] > limit and returns how many stay.
long sampling_keep_within(long n, const uint16_t *need, long limit, float *scores);

/// need[i] = min(need[i], other[i]).
void sampling_merge_needs(long n, const uint16_t *other, uint16_t *need);

/// What a free span still asks for, for `sampling_span_needs`.
typedef struct {
    /// Characters that must and that may still come.
    long minimum;
    long maximum;
    /// Tokens from the end of the span to the end of the grammar.
    long after;
} sampling_span;

/// The tokens needed after a token that stays inside a span.
///
/// characters[i] is how many characters token i begins in the span, sampling_never if it leaves it;
/// unfinished[i] is how many tokens its open end asks for before the span may end.
void sampling_span_needs(
    long n, const uint16_t *characters, const uint8_t *unfinished, sampling_span span,
    uint16_t *need);

/// Lowers need of tokens that leave a span inside: token ids[i] leaves it after characters[i]
/// characters and then asks for after[i] more tokens.
void sampling_leaving_needs(
    long count, const int32_t *ids, const uint16_t *characters, const uint16_t *after,
    sampling_span span, uint16_t *need);
