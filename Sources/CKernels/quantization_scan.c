#include "quantization.h"

#include <math.h>
#include <string.h>

#include "half_precision.h"
#include "scan.h"
#include "scan_support.h"

enum { panel = quantization_panel };

// MARK: tables

typedef float f16v __attribute__((vector_size(64)));
typedef float f16u __attribute__((vector_size(64), aligned(4)));
typedef _Float16 h16u __attribute__((vector_size(32), aligned(2)));
typedef int32_t i16v __attribute__((vector_size(64)));
typedef uint8_t b16u __attribute__((vector_size(16), aligned(1)));

// Adds `value` times a row of the codebook to a table whose size is a multiple of 16.
ALWAYS void add_centroids(
    const uint16_t *centroids, float value, long size, float *table, const int converts
) {
    float floats[256];
    if (!converts) kernel_floats_of_f16(size, centroids, floats);
    for (long k = 0; k < size; k += 16) {
        const f16v c = converts ? __builtin_convertvector(*(const h16u *)(centroids + k), f16v)
                                : *(const f16u *)(floats + k);
        *(f16u *)(table + k) += c * value;
    }
}

ALWAYS float across(f16v v, const int largest) {
    float result = v[0];
    for (int i = 1; i < 16; i++)
        result = (largest ? v[i] > result : v[i] < result) ? v[i] : result;
    return result;
}

ALWAYS float tables(
    const uint16_t *codebook, float scale, const int32_t *starts, long parts, long size,
    const float *query, long levels, float *floats, float *lows, uint8_t *bytes, float *bias,
    const int converts
) {
    float widest = 0;
    *bias = 0;
    for (long m = 0; m < parts; m++) {
        float *table = floats + m * size;
        for (long k = 0; k < size; k++) table[k] = 0;
        for (long d = starts[m]; d < starts[m + 1]; d++)
            add_centroids(codebook + d * size, query[d] * scale, size, table, converts);
        f16v low = *(const f16u *)table, high = low;
        for (long k = 16; k < size; k += 16) {
            low = __builtin_elementwise_min(low, *(const f16u *)(table + k));
            high = __builtin_elementwise_max(high, *(const f16u *)(table + k));
        }
        const float least = across(low, 0), range = across(high, 1) - least;
        widest = range > widest ? range : widest;
        *bias += least;
        lows[m] = least;
    }
    const float step = widest / (float)levels, inverse = step > 0 ? 1 / step : 0;
    for (long m = 0; m < parts; m++) {
        const float *table = floats + m * size;
        uint8_t *target = bytes + m * 256;
        for (long k = 0; k < size; k += 16) {
            f16v code = (*(const f16u *)(table + k) - lows[m]) * inverse + 0.5f;
            code = __builtin_elementwise_min(code, (f16v){} + (float)levels);
            *(b16u *)(target + k) = __builtin_convertvector(__builtin_convertvector(code, i16v), b16u);
        }
        memset(target + size, 0, (size_t)(256 - size));
    }
    return step;
}

#define TABLES_PARAMETERS                                                                          \
    const uint16_t *codebook, float scale, const int32_t *starts, long parts, long size,           \
        const float *query, long levels, float *floats, float *lows, uint8_t *bytes, float *bias
#define TABLES_ARGUMENTS                                                                           \
    codebook, scale, starts, parts, size, query, levels, floats, lows, bytes, bias

static float tables_portable(TABLES_PARAMETERS) { return tables(TABLES_ARGUMENTS, 0); }
#if SCAN_X86
V3 static float tables_v3(TABLES_PARAMETERS) { return tables(TABLES_ARGUMENTS, 1); }
V4 static float tables_v4(TABLES_PARAMETERS) { return tables(TABLES_ARGUMENTS, 1); }
#endif

float quantization_tables(TABLES_PARAMETERS) { PICK(scan_level(), tables, TABLES_ARGUMENTS) }

float quantization_score(
    const uint8_t *codes, long parts, long size, long row, const float *floats
) {
    const uint8_t *code = codes + (row / panel) * parts * panel + row % panel;
    float sum = 0;
    for (long m = 0; m < parts; m++) sum += floats[m * size + code[m * panel]];
    return sum;
}

// MARK: shortlist

// Moves the `keep` largest keys to the front: quickselect with the middle of three as pivot.
static void select_largest(uint64_t *keys, long count, long keep) {
    long low = 0, high = count - 1;
    while (low < high) {
        uint64_t a = keys[low], b = keys[(low + high) / 2], c = keys[high];
        uint64_t pivot = a > b ? (b > c ? b : (a > c ? c : a)) : (a > c ? a : (b > c ? c : b));
        long i = low, j = high;
        while (i <= j) {
            while (keys[i] > pivot) i++;
            while (keys[j] < pivot) j--;
            if (i > j) break;
            uint64_t other = keys[i];
            keys[i++] = keys[j];
            keys[j--] = other;
        }
        if (keep <= j + 1) high = j;
        else if (keep > i) low = i;
        else return;
    }
}

static uint32_t smallest_score(const uint64_t *keys, long count) {
    uint32_t smallest = UINT32_MAX;
    for (long i = 0; i < count; i++) {
        uint32_t score = (uint32_t)(keys[i] >> 32);
        smallest = score < smallest ? score : smallest;
    }
    return smallest;
}

// Drops what is out of reach of the best rows.
static void drop_far(quantization_list *list) {
    if (list->count > list->best) {
        select_largest(list->keys, list->count, list->best);
        const uint32_t worst = smallest_score(list->keys, list->best);
        const uint32_t least = worst > list->reach ? worst - list->reach : 0;
        if (least > list->minimum) list->minimum = least;
    }
    long kept = 0;
    for (long i = 0; i < list->count; i++)
        if ((uint32_t)(list->keys[i] >> 32) >= list->minimum) list->keys[kept++] = list->keys[i];
    list->count = kept;
}

void quantization_list_cut(quantization_list *list) {
    const long most = 2 * list->capacity;
    if (list->best > 0) {
        drop_far(list);
        // Twice as many before the next look, so that looks cost no more than what they look at.
        const long next = 2 * list->count + 4 * panel;
        list->limit = next < most ? next : most;
        if (list->count <= list->capacity) return;
        list->is_short = 1;
    }
    list->limit = most;
    if (list->count < list->capacity) return;
    if (list->count > list->capacity) select_largest(list->keys, list->count, list->capacity);
    list->count = list->capacity;
    const uint32_t worst = smallest_score(list->keys, list->count);
    if (worst > list->minimum) list->minimum = worst;
}

// Appends the rows of a panel whose score is large enough.
ALWAYS void append(
    quantization_list *list, long base, long count, const uint16_t *scores, uint64_t passed
) {
    if (count - base < panel) passed &= ((uint64_t)1 << (count - base)) - 1;
    for (; passed; passed &= passed - 1) {
        long j = __builtin_ctzll(passed);
        list->keys[list->count++] =
            (uint64_t)scores[j] << 32 | (UINT32_MAX - (uint32_t)(base + j));
    }
    const long limit = list->limit ? list->limit : 2 * list->capacity;
    if (list->count >= limit) quantization_list_cut(list);
}

// MARK: scan

#define SCAN_PARAMETERS                                                                            \
    const uint8_t *codes, long parts, long count, long first, long panel_count,                    \
        const uint8_t *bytes, quantization_list *list
#define SCAN_ARGUMENTS codes, parts, count, first, panel_count, bytes, list

static void scan_portable(SCAN_PARAMETERS) {
    for (long p = first; p < first + panel_count; p++) {
        const uint8_t *code = codes + p * parts * panel;
        uint16_t scores[panel] = {0};
        for (long m = 0; m < parts; m++, code += panel)
            for (int j = 0; j < panel; j++)
                scores[j] = (uint16_t)(scores[j] + bytes[m * 256 + code[j]]);
        uint64_t passed = 0;
        for (int j = 0; j < panel; j++)
            passed |= (uint64_t)(scores[j] >= list->minimum) << j;
        append(list, p * panel, count, scores, passed);
    }
}

#if SCAN_X86

// Bytes widen to 16 bits by summing pairs as they are and their upper bytes apart; the upper ones
// are taken from the pairs at the end, which wraps around to the exact sums of the lower bytes.
V3 ALWAYS void store_v3(__m256i pairs, __m256i upper, uint16_t *scores) {
    __m256i lower = _mm256_sub_epi16(pairs, _mm256_slli_epi16(upper, 8));
    __m256i a = _mm256_unpacklo_epi16(lower, upper), b = _mm256_unpackhi_epi16(lower, upper);
    _mm256_storeu_si256((__m256i *)scores, _mm256_permute2x128_si256(a, b, 0x20));
    _mm256_storeu_si256((__m256i *)(scores + 16), _mm256_permute2x128_si256(a, b, 0x31));
}

V3 static void scan_v3(SCAN_PARAMETERS) {
    const __m256i limit = _mm256_set1_epi8(0x70);
    for (long p = first; p < first + panel_count; p++) {
        const uint8_t *code = codes + p * parts * panel;
        __m256i pairs[2] = {_mm256_setzero_si256(), _mm256_setzero_si256()};
        __m256i upper[2] = {_mm256_setzero_si256(), _mm256_setzero_si256()};
        for (long m = 0; m < parts; m++, code += panel) {
            __m256i index[2], value[2];
            for (int j = 0; j < 2; j++) {
                index[j] = _mm256_loadu_si256((const __m256i *)code + j);
                value[j] = _mm256_setzero_si256();
            }
            // A shuffle looks up sixteen entries. Codes of another sixteenth of the table saturate
            // to a byte above 127, for which it answers zero.
            for (int t = 0; t < 16; t++) {
                __m256i table = _mm256_broadcastsi128_si256(
                    _mm_loadu_si128((const __m128i *)(bytes + m * 256) + t));
                __m256i mine = _mm256_set1_epi8((char)(t << 4));
                for (int j = 0; j < 2; j++) {
                    __m256i at = _mm256_adds_epu8(_mm256_xor_si256(index[j], mine), limit);
                    value[j] = _mm256_or_si256(value[j], _mm256_shuffle_epi8(table, at));
                }
            }
            for (int j = 0; j < 2; j++) {
                pairs[j] = _mm256_add_epi16(pairs[j], value[j]);
                upper[j] = _mm256_add_epi16(upper[j], _mm256_srli_epi16(value[j], 8));
            }
        }
        uint16_t scores[panel];
        for (int j = 0; j < 2; j++) store_v3(pairs[j], upper[j], scores + 32 * j);
        uint64_t passed = 0;
        for (int j = 0; j < panel; j++)
            passed |= (uint64_t)(scores[j] >= list->minimum) << j;
        append(list, p * panel, count, scores, passed);
    }
}

#define V5                                                                                         \
    __attribute__((                                                                                \
        target("avx512f,avx512bw,avx512vl,avx512dq,avx512vbmi,avx512vnni,fma,bmi,bmi2")))

V5 ALWAYS void panels_v5(
    const uint8_t *codes, long parts, long count, long p, const int together,
    const uint8_t *bytes, quantization_list *list
) {
    const uint8_t *code = codes + p * parts * panel;
    __m512i pairs[4], upper[4];
    for (int j = 0; j < together; j++) pairs[j] = upper[j] = _mm512_setzero_si512();
    for (long m = 0; m < parts; m++, code += panel) {
        const __m512i *table = (const __m512i *)(bytes + m * 256);
        const __m512i t0 = _mm512_loadu_si512(table), t1 = _mm512_loadu_si512(table + 1);
        const __m512i t2 = _mm512_loadu_si512(table + 2), t3 = _mm512_loadu_si512(table + 3);
#pragma clang loop unroll(full)
        for (int j = 0; j < together; j++) {
            // One instruction looks up 64 codes in 128 entries; the highest bit chooses the half.
            __m512i at = _mm512_loadu_si512((const void *)(code + j * parts * panel));
            __mmask64 high = _mm512_movepi8_mask(at);
            __m512i value = _mm512_mask_blend_epi8(
                high, _mm512_permutex2var_epi8(t0, at, t1), _mm512_permutex2var_epi8(t2, at, t3));
            pairs[j] = _mm512_add_epi16(pairs[j], value);
            upper[j] = _mm512_add_epi16(upper[j], _mm512_srli_epi16(value, 8));
        }
    }
    for (int j = 0; j < together; j++) {
        __m512i lower = _mm512_sub_epi16(pairs[j], _mm512_slli_epi16(upper[j], 8));
        const uint32_t minimum = list->minimum;
        if (minimum > UINT16_MAX) return;
        const __m512i least = _mm512_set1_epi16((short)minimum);
        __mmask32 even = _mm512_cmpge_epu16_mask(lower, least);
        __mmask32 odd = _mm512_cmpge_epu16_mask(upper[j], least);
        if (!(even | odd)) continue;
        // Even and odd rows, back in turn.
        uint16_t scores[panel], low[32], up[32];
        _mm512_storeu_si512(low, lower);
        _mm512_storeu_si512(up, upper[j]);
        for (int i = 0; i < 32; i++) {
            scores[2 * i] = low[i];
            scores[2 * i + 1] = up[i];
        }
        uint64_t passed = _pdep_u64(even, 0x5555555555555555u) | _pdep_u64(odd, 0xAAAAAAAAAAAAAAAAu);
        append(list, (p + j) * panel, count, scores, passed);
    }
}

V5 static void scan_v5(SCAN_PARAMETERS) {
    long p = first;
    for (; p + 4 <= first + panel_count; p += 4)
        panels_v5(codes, parts, count, p, 4, bytes, list);
    for (; p < first + panel_count; p++) panels_v5(codes, parts, count, p, 1, bytes, list);
}

int quantization_level(void) {
    if (scan_level() == 4 && __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("bmi2"))
        return 5;
    return scan_level() >= 3 ? 3 : 1;
}

#else
int quantization_level(void) { return 1; }
#endif

void quantization_scan_on(int level, SCAN_PARAMETERS) {
#if SCAN_X86
    if (level == 5) return scan_v5(SCAN_ARGUMENTS);
    if (level == 3) return scan_v3(SCAN_ARGUMENTS);
#endif
    scan_portable(SCAN_ARGUMENTS);
}

void quantization_scan(SCAN_PARAMETERS) { quantization_scan_on(quantization_level(), SCAN_ARGUMENTS); }
