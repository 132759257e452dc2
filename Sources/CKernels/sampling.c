#include "kernel_support.h"
#include "sampling.h"

#include <math.h>
#include <stdlib.h>
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

static int descending(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x < y) - (x > y);
}

void sampling_keep_top(long n, long k, float *scores, uint32_t *work) {
    if (k >= n) return;
    static _Thread_local uint32_t counts[buckets];
    memset(counts, 0, sizeof counts);
    for (long i = 0; i < n; i++) counts[ordered(scores[i]) >> 20]++;
    long bucket = buckets - 1, above = 0;
    while (above + counts[bucket] < k) above += counts[bucket--];
    long found = 0;
    for (long i = 0; i < n; i++) {
        uint32_t bits = ordered(scores[i]);
        if (bits >> 20 == bucket) work[found++] = bits;
    }
    qsort(work, (size_t)found, sizeof *work, descending);
    uint32_t threshold = work[k - above - 1];
    for (long i = 0; i < n; i++)
        if (ordered(scores[i]) < threshold) scores[i] = -INFINITY;
}

// Weights and positions of a bucket's tokens.
typedef struct { float weight; int32_t index; } candidate;

static int likelier_first(const void *a, const void *b) {
    const candidate *x = a, *y = b;
    if (x->weight != y->weight) return x->weight < y->weight ? 1 : -1;
    return x->index < y->index ? -1 : 1;
}

void sampling_keep_nucleus(long n, double share, float *scores, uint32_t *work) {
    float most = largest(n, scores);
    if (share >= 1 || most == -INFINITY || most == INFINITY) return;
    static _Thread_local double sums[buckets];
    memset(sums, 0, sizeof sums);
    double goal = share * exponentials(n, scores, most, 0);
    for (long i = 0; i < n; i++) {
        float weight = exact_exp(scores[i] - most);
        sums[ordered(weight) >> 20] += (double)weight;
    }
    long bucket = buckets - 1;
    double above = 0;
    while (bucket > 0 && above + sums[bucket] < goal) above += sums[bucket--];
    candidate *candidates = (candidate *)work;
    long found = 0;
    for (long i = 0; i < n; i++) {
        float weight = exact_exp(scores[i] - most);
        long own = ordered(weight) >> 20;
        if (own == bucket) candidates[found++] = (candidate){weight, (int32_t)i};
        if (own < bucket || scores[i] != scores[i]) scores[i] = -INFINITY;
    }
    qsort(candidates, (size_t)found, sizeof *candidates, likelier_first);
    // The token that crosses the goal stays, and the most probable one always does.
    for (long c = 0; c < found; c++) {
        if (above >= goal && !(c == 0 && above == 0)) scores[candidates[c].index] = -INFINITY;
        above += (double)candidates[c].weight;
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
