#include "CKernels.h"
#include "kernel_support.h"
#include <math.h>

INLINE float sigmoid(float x) { return 1.0f / (1.0f + fast_exp(-x)); }

CLONES void kernel_gated_sum(
    long rows, long columns, const float *x, long ldx, const float *restrict correction,
    const float *logits, long gate_columns, float held, float *gates, float *restrict y, long ldy
) {
    for (long r = 0; r < rows; r++) {
        const float *base = x + r * ldx, *a = correction + r * columns;
        float *row = y + r * ldy;
        if (logits && gate_columns > 1) {
            const float *logit = logits + r * columns;
            for (long j = 0; j < columns; j++) {
                const float g = sigmoid(logit[j]);
                row[j] = base[j] + g * a[j];
                if (gates) gates[r * columns + j] = g;
            }
        } else {
            const float g = logits ? sigmoid(logits[r]) : held;
            if (gates) gates[r] = g;
            for (long j = 0; j < columns; j++) row[j] = base[j] + g * a[j];
        }
    }
}

CLONES void kernel_gated_sum_gradient(
    long rows, long columns, const float *restrict correction, const float *restrict gates,
    long gate_columns, float held, const float *restrict dy, float *restrict dcorrection,
    float *restrict dlogits
) {
    RELAXED
    for (long r = 0; r < rows; r++) {
        const float *a = correction + r * columns, *d = dy + r * columns;
        float *lower = dcorrection + r * columns;
        if (gate_columns > 1) {
            const float *g = gates + r * columns;
            for (long j = 0; j < columns; j++) lower[j] = g[j] * d[j];
            if (!dlogits) continue;
            for (long j = 0; j < columns; j++)
                dlogits[r * columns + j] = g[j] * (1.0f - g[j]) * a[j] * d[j];
        } else {
            const float g = gates ? gates[r] : held;
            float sum = 0;
            for (long j = 0; j < columns; j++) {
                lower[j] = g * d[j];
                sum += a[j] * d[j];
            }
            if (dlogits) dlogits[r] = g * (1.0f - g) * sum;
        }
    }
}

CLONES void kernel_scatter_scaled(
    long rows, long columns, const float *x, const int32_t *indices, const float *factors,
    long stride, float *table
) {
    for (long r = 0; r < rows; r++) {
        const float factor = factors[r * stride], *row = x + r * columns;
        float *target = table + (long)indices[r] * columns;
        for (long j = 0; j < columns; j++) target[j] += factor * row[j];
    }
}

CLONES double kernel_squared_distance(long n, float weight, const float *x, const float *y) {
    RELAXED
    double sum = 0;
    for (long i = 0; i < n; i++) {
        const float d = x[i] - y[i];
        sum += (double)d * d;
    }
    return weight * sum;
}

CLONES void kernel_squared_distance_gradient(
    long n, float weight, const float *restrict x, const float *restrict y, int accumulate,
    float *restrict dx
) {
    const float factor = 2 * weight;
    if (accumulate)
        for (long i = 0; i < n; i++) dx[i] += factor * (x[i] - y[i]);
    else
        for (long i = 0; i < n; i++) dx[i] = factor * (x[i] - y[i]);
}

CLONES void kernel_square(long n, const float *restrict x, float *restrict y) {
    for (long i = 0; i < n; i++) y[i] = x[i] * x[i];
}

CLONES void kernel_column_sum_of_squares(
    long rows, long columns, const float *restrict x, float *restrict sum
) {
    for (long r = 0; r < rows; r++)
        for (long j = 0; j < columns; j++) sum[j] += x[r * columns + j] * x[r * columns + j];
}

CLONES double kernel_elastic_penalty(
    long n, float strength, const float *restrict fisher, const float *restrict w,
    const float *restrict anchor, float *restrict gradient
) {
    RELAXED
    double sum = 0;
    for (long i = 0; i < n; i++) {
        const float offset = w[i] - anchor[i], pull = strength * fisher[i] * offset;
        gradient[i] += pull;
        sum += (double)pull * offset;
    }
    return sum / 2;
}

CLONES void kernel_moving_average(long n, float keep, const float *restrict x, float *restrict y) {
    const float take = 1.0f - keep;
    for (long i = 0; i < n; i++) y[i] = keep * y[i] + take * x[i];
}

CLONES void kernel_pair_slopes(
    long rows, long columns, const float *restrict x, const float *restrict y,
    const float *labels, const float *offsets, float *restrict dx, float *restrict dy
) {
    RELAXED
    for (long r = 0; r < rows; r++) {
        const float *a = x + r * columns, *b = y + r * columns;
        float score = offsets[r];
        for (long j = 0; j < columns; j++) score += a[j] * b[j];
        const float slope = sigmoid(score) - labels[r];
        for (long j = 0; j < columns; j++) {
            dx[r * columns + j] = slope * b[j];
            dy[r * columns + j] = slope * a[j];
        }
    }
}

CLONES void kernel_log_sum_exp(long rows, long columns, const float *x, float *result) {
    RELAXED
    for (long r = 0; r < rows; r++) {
        const float *row = x + r * columns;
        float most = row[0];
        for (long j = 1; j < columns; j++) most = row[j] > most ? row[j] : most;
        float sum = 0;
        for (long j = 0; j < columns; j++) sum += fast_exp(row[j] - most);
        result[r] = most + (float)log(sum);
    }
}

CLONES void kernel_clip(long n, float limit, const float *restrict x, float *restrict y) {
    for (long i = 0; i < n; i++) {
        const float v = x[i] > limit ? limit : x[i];
        y[i] = v < -limit ? -limit : v;
    }
}

CLONES double kernel_sum(long n, const float *x) {
    RELAXED
    double sum = 0;
    for (long i = 0; i < n; i++) sum += x[i];
    return sum;
}

INLINE float group_dot(long n, const float *x, const float *y) {
    RELAXED
    float sum = 0;
    for (long i = 0; i < n; i++) sum += x[i] * y[i];
    return sum;
}

CLONES double kernel_group_loss(
    long rows, long columns, long group, const float *x, const float *candidates,
    const float *offsets, float weight, float *slopes
) {
    double loss = 0;
    for (long r = 0; r < rows; r++) {
        float *logits = slopes + r * group;
        for (long k = 0; k < group; k++)
            logits[k] =
                group_dot(columns, x + r * columns, candidates + (r * group + k) * columns)
                + offsets[k];
        loss += softmax_cross_entropy_row(group, 0, weight, logits);
    }
    return loss * weight;
}

CLONES void kernel_group_loss_gradient(
    long rows, long columns, long group, const float *restrict x,
    const float *restrict candidates, const float *restrict slopes, float *restrict dx,
    float *restrict dcandidates
) {
    for (long r = 0; r < rows; r++) {
        const float *row = x + r * columns;
        for (long k = 0; k < group; k++) {
            const float slope = slopes[r * group + k];
            const float *candidate = candidates + (r * group + k) * columns;
            if (dx) {
                float *lower = dx + r * columns;
                if (k == 0)
                    for (long j = 0; j < columns; j++) lower[j] = slope * candidate[j];
                else
                    for (long j = 0; j < columns; j++) lower[j] += slope * candidate[j];
            }
            if (dcandidates) {
                float *lower = dcandidates + (r * group + k) * columns;
                for (long j = 0; j < columns; j++) lower[j] = slope * row[j];
            }
        }
    }
}

uint64_t kernel_hash_floats(long n, const float *x, uint64_t state) {
    for (long i = 0; i < n; i++) {
        union { float f; uint32_t i; } bits = { x[i] };
        uint64_t h = state ^ bits.i;
        h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9u;
        h = (h ^ (h >> 27)) * 0x94D049BB133111EBu;
        state = (h ^ (h >> 31)) + 0x9E3779B97F4A7C15u;
    }
    return state;
}

int kernel_solve_positive(long n, long m, double *a, double *b) {
    for (long j = 0; j < n; j++) {
        double pivot = a[j * n + j];
        for (long k = 0; k < j; k++) pivot -= a[j * n + k] * a[j * n + k];
        if (!(pivot > 0)) return -1;
        const double root = sqrt(pivot);
        a[j * n + j] = root;
        for (long i = j + 1; i < n; i++) {
            double sum = a[i * n + j];
            for (long k = 0; k < j; k++) sum -= a[i * n + k] * a[j * n + k];
            a[i * n + j] = sum / root;
        }
    }
    for (long i = 0; i < n; i++) {
        for (long k = 0; k < i; k++)
            for (long c = 0; c < m; c++) b[i * m + c] -= a[i * n + k] * b[k * m + c];
        for (long c = 0; c < m; c++) b[i * m + c] /= a[i * n + i];
    }
    for (long i = n - 1; i >= 0; i--) {
        for (long k = i + 1; k < n; k++)
            for (long c = 0; c < m; c++) b[i * m + c] -= a[k * n + i] * b[k * m + c];
        for (long c = 0; c < m; c++) b[i * m + c] /= a[i * n + i];
    }
    return 0;
}
