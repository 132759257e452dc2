#include "kernel_support.h"
#include "sampling.h"

#include <math.h>
#include <string.h>

// Without contraction every clone rounds alike.
#pragma clang fp contract(off)

enum { lanes = 16, block = 256, buckets = 4096 };

// fast_exp of kernel_support.h under this file's rounding; underflows to zero.
INLINE float exact_exp(float x) {
    float c = x >= -87.0f ? x : -87.0f;
    float k = __builtin_rintf(c * 1.44269504f), r = c - k * 0.693145752f;
    r = r - k * 1.42860677e-6f;
    float p = 1.3981999e-3f;
    p = p * r + 8.3334519e-3f;
    p = p * r + 4.1665796e-2f;
    p = p * r + 1.6666665e-1f;
    p = p * r + 0.5f;
    p = p * r * r + r + 1.0f;
    union { int32_t i; float f; } u;
    u.i = ((int32_t)k + 127) << 23;
    return x >= -87.0f ? p * u.f : 0.0f;
}

CLONES
static float largest(long n, const float *scores) {
    float lane[lanes];
    for (long j = 0; j < lanes; j++) lane[j] = -INFINITY;
    long i = 0;
    for (; i + lanes <= n; i += lanes)
        for (long j = 0; j < lanes; j++) lane[j] = scores[i + j] > lane[j] ? scores[i + j] : lane[j];
    for (; i < n; i++) lane[0] = scores[i] > lane[0] ? scores[i] : lane[0];
    for (long j = 1; j < lanes; j++) lane[0] = lane[j] > lane[0] ? lane[j] : lane[0];
    return lane[0];
}

long sampling_argmax(long n, const float *scores) {
    float most = largest(n, scores);
    if (most == -INFINITY) return -1;
    long i = 0;
    while (scores[i] != most) i++;
    return i;
}

// Weights exp(score - most) of one stretch and their sum, lane by lane.
CLONES
static double exponentials(long n, const float *scores, float most, float *weights) {
    double lane[lanes] = {0};
    long i = 0;
    for (; i + lanes <= n; i += lanes) {
        float w[lanes];
        for (long j = 0; j < lanes; j++) {
            w[j] = exact_exp(scores[i + j] - most);
            lane[j] += (double)w[j];
        }
        if (weights)
            for (long j = 0; j < lanes; j++) weights[i + j] = w[j];
    }
    for (; i < n; i++) {
        float w = exact_exp(scores[i] - most);
        lane[0] += (double)w;
        if (weights) weights[i] = w;
    }
    double sum = 0;
    for (long j = 0; j < lanes; j++) sum += lane[j];
    return sum;
}

double sampling_log_sum_exp(long n, const float *scores) {
    float most = largest(n, scores);
    // An infinite score has all of the probability.
    if (most == -INFINITY || most == INFINITY) return (double)most;
    return (double)most + log(exponentials(n, scores, most, 0));
}

// Bits that order as the floats do; what is not a number comes last with -infinity.
INLINE uint32_t ordered(float x) {
    union { float f; uint32_t i; } u;
    u.f = x == x ? x : -INFINITY;
    if (u.i == 0x80000000u) u.i = 0;
    return u.i & 0x80000000u ? ~u.i : u.i | 0x80000000u;
}

CLONES
static void order(long n, const float *scores, uint32_t *keys) {
    for (long i = 0; i < n; i++) keys[i] = ordered(scores[i]);
}

// One level of a search by digits for the key at which a descending sum reaches a goal: among the
// keys that begin with `prefix` above `shift + bits`, finds the next digit. The weight of a key is 1
// without weights. *above holds the sum of all greater keys.
static uint32_t next_digit(
    long n, const uint32_t *keys, const float *weights, uint32_t prefix, int shift, int bits,
    double goal, double *above
) {
    double sums[buckets];
    long digits = 1L << bits;
    memset(sums, 0, (size_t)digits * sizeof *sums);
    int all = shift + bits == 32;
    for (long i = 0; i < n; i++)
        if (all || keys[i] >> (shift + bits) == prefix)
            sums[(keys[i] >> shift) & (digits - 1)] += weights ? (double)weights[i] : 1;
    long digit = digits - 1;
    while (digit > 0 && *above + sums[digit] < goal) *above += sums[digit--];
    return prefix << (all ? 0 : bits) | (uint32_t)digit;
}

static uint32_t threshold_key(
    long n, const uint32_t *keys, const float *weights, double goal, double *above
) {
    uint32_t prefix = next_digit(n, keys, weights, 0, 20, 12, goal, above);
    prefix = next_digit(n, keys, weights, prefix, 8, 12, goal, above);
    return next_digit(n, keys, weights, prefix, 0, 8, goal, above);
}

CLONES
static void keep_from(long n, const uint32_t *keys, uint32_t threshold, float *scores) {
    for (long i = 0; i < n; i++) scores[i] = keys[i] >= threshold ? scores[i] : -INFINITY;
}

void sampling_keep_top(long n, long k, float *scores, uint32_t *work) {
    if (k >= n) return;
    order(n, scores, work);
    double above = 0;
    keep_from(n, work, threshold_key(n, work, 0, (double)k, &above), scores);
}

void sampling_keep_nucleus(long n, double share, float *scores, uint32_t *work) {
    float most = largest(n, scores);
    if (share >= 1 || most == -INFINITY || most == INFINITY) return;
    float *weights = (float *)(work + n);
    double goal = share * exponentials(n, scores, most, weights), above = 0;
    order(n, scores, work);
    uint32_t threshold = threshold_key(n, work, weights, goal, &above);
    keep_from(n, work, threshold, scores);
    // Of the equals at the threshold the first ones stay, up to and with the one that reaches the
    // goal; the most probable token always does.
    int isReached = above >= goal && above > 0;
    for (long i = 0; i < n; i++) {
        if (work[i] != threshold) continue;
        if (isReached) scores[i] = -INFINITY;
        above += (double)weights[i];
        isReached = above >= goal;
    }
}

void sampling_keep_above(long n, double share, float *scores) {
    float most = largest(n, scores);
    float threshold = most + (float)log(share);
    for (long i = 0; i < n; i++)
        if (!(scores[i] >= threshold)) scores[i] = -INFINITY;
}

void sampling_penalise(long count, const int32_t *ids, float penalty, float *scores) {
    for (long i = 0; i < count; i++) {
        float score = scores[ids[i]];
        scores[ids[i]] = score > 0 ? score / penalty : score * penalty;
    }
}

long sampling_draw(long n, const float *scores, double uniform, float *weights) {
    float most = largest(n, scores);
    if (most == -INFINITY) return -1;
    if (most == INFINITY) return sampling_argmax(n, scores);
    double sum = 0;
    for (long i = 0; i < n; i += block) {
        long width = n - i < block ? n - i : block;
        sum += exponentials(width, scores + i, most, weights + i);
    }
    double goal = uniform * sum, before = 0;
    long last = -1;
    for (long i = 0; i < n; i += block) {
        long width = n - i < block ? n - i : block;
        double own = exponentials(width, scores + i, most, 0);
        if (before + own <= goal) {
            before += own;
            continue;
        }
        double passed = before;
        for (long j = i; j < i + width; j++) {
            if (weights[j] <= 0) continue;
            passed += (double)weights[j];
            last = j;
            if (passed > goal) return j;
        }
        // Rounding put the goal a hair beyond the block's last token.
        if (last >= 0) return last;
        before += own;
    }
    return sampling_argmax(n, scores);
}

CLONES
long sampling_keep_within(long n, const uint16_t *need, long limit, float *scores) {
    uint16_t most = limit < 0 ? 0 : limit < sampling_never - 1 ? (uint16_t)limit : sampling_never - 1;
    int none = limit < 0;
    int32_t kept = 0;
    for (long i = 0; i < n; i++) {
        int stays = need[i] <= most && !none;
        scores[i] = stays ? scores[i] : -INFINITY;
        kept += stays;
    }
    return kept;
}

CLONES
void sampling_merge_needs(long n, const uint16_t *other, uint16_t *need) {
    for (long i = 0; i < n; i++) need[i] = other[i] < need[i] ? other[i] : need[i];
}

CLONES
void sampling_span_needs(
    long n, const uint16_t *characters, const uint8_t *unfinished, sampling_span span,
    uint16_t *need
) {
    int32_t minimum = (int32_t)(span.minimum < sampling_never ? span.minimum : sampling_never);
    int32_t maximum =
        (int32_t)(span.maximum < sampling_never - 1 ? span.maximum : sampling_never - 1);
    int32_t after = (int32_t)(span.after < sampling_never ? span.after : sampling_never);
    for (long i = 0; i < n; i++) {
        int32_t count = characters[i];
        int32_t missing = minimum > count ? minimum - count : 0;
        int32_t own = after + missing + unfinished[i];
        own = own < sampling_never ? own : sampling_never;
        need[i] = (uint16_t)(count <= maximum ? own : sampling_never);
    }
}

void sampling_leaving_needs(
    long count, const int32_t *ids, const uint16_t *characters, const uint16_t *after,
    sampling_span span, uint16_t *need
) {
    for (long i = 0; i < count; i++) {
        if (characters[i] < span.minimum || characters[i] > span.maximum) continue;
        if (after[i] < need[ids[i]]) need[ids[i]] = after[i];
    }
}
