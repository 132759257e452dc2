// Products of a query with the rows of one panel of 8-bit codes, [width / 4][scan_panel][4], for
// each instruction set.
#pragma once

#include <string.h>

#include "scan_sketch.h"
#include "scan_support.h"

ALWAYS void panel_sums_portable(
    const uint8_t *c, const scan_query *query, long width, int32_t *result
) {
    uint32_t sums[scan_panel];
    for (int j = 0; j < scan_panel; j++) sums[j] = -(uint32_t)query->offset;
    for (long k = 0; k < width; k += 4, c += 4 * scan_panel)
        for (int j = 0; j < scan_panel; j++)
            for (int i = 0; i < 4; i++)
                sums[j] += (uint32_t)(c[4 * j + i] * query->codes[k + i]);
    memcpy(result, sums, sizeof sums);
}

#if SCAN_X86

// Half a panel: eight sums of four rows each, in pairs of neighbouring products.
V3 ALWAYS void half_sums_v3(const uint8_t *c, const scan_query *query, long width, int32_t *sums) {
    __m256i sum[8];
    for (int j = 0; j < 8; j++) sum[j] = _mm256_setzero_si256();
    for (long k = 0; k < width; k += 4, c += 4 * scan_panel) {
        int64_t four;
        memcpy(&four, query->codes + k, 8);
        __m256i x = _mm256_set1_epi64x(four);
        for (int j = 0; j < 8; j++) {
            __m256i wide = _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)c + j));
            sum[j] = _mm256_add_epi32(sum[j], _mm256_madd_epi16(wide, x));
        }
    }
    __m256i offset = _mm256_set1_epi32(query->offset);
    for (int j = 0; j < 8; j += 2) {
        __m256i rows = _mm256_permute4x64_epi64(_mm256_hadd_epi32(sum[j], sum[j + 1]), 0xD8);
        _mm256_storeu_si256((__m256i *)(sums + 4 * j), _mm256_sub_epi32(rows, offset));
    }
}

V3 ALWAYS void panel_sums_v3(
    const uint8_t *c, const scan_query *query, long width, int32_t *sums
) {
    half_sums_v3(c, query, width, sums);
    half_sums_v3(c + 2 * scan_panel, query, width, sums + scan_panel / 2);
}

// Code sums of a panel: the query's high and low bytes share each load.
V4 ALWAYS void panel_sums_v4(
    const uint8_t *c, const scan_query *query, long width, const long ahead, int32_t *sums
) {
    __m512i high[4], low[4];
    for (int j = 0; j < 4; j++) high[j] = low[j] = _mm512_setzero_si512();
    for (long k = 0; k < width; k += 4, c += 4 * scan_panel) {
        int32_t h, l;
        memcpy(&h, query->high + k, 4);
        memcpy(&l, query->low + k, 4);
        __m512i xh = _mm512_set1_epi32(h), xl = _mm512_set1_epi32(l);
        for (int j = 0; j < 4; j++) {
            if (ahead) __builtin_prefetch((const char *)c + ahead + 64 * j, 0, 3);
            __m512i rows = _mm512_load_si512((const __m512i *)c + j);
            high[j] = _mm512_dpbusd_epi32(high[j], rows, xh);
            low[j] = _mm512_dpbusd_epi32(low[j], rows, xl);
        }
    }
    __m512i offset = _mm512_set1_epi32(query->offset);
    for (int j = 0; j < 4; j++) {
        __m512i all = _mm512_add_epi32(_mm512_slli_epi32(high[j], 8), low[j]);
        _mm512_storeu_si512(sums + 16 * j, _mm512_sub_epi32(all, offset));
    }
}

#endif
