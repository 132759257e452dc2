#include "CKernels.h"
#include "kernel_support.h"

CLONES void kernel_adamw(
    long n, kernel_adamw_step step, const float *restrict gradient, float *restrict weight,
    float *restrict first, float *restrict second
) {
    RELAXED
    const float keep = 1.0f - step.rate * step.decay;
    const float rate = step.rate / step.correction1;
    const float root = 1.0f / __builtin_elementwise_sqrt(step.correction2);
    const float a = 1.0f - step.beta1, b = 1.0f - step.beta2;
    if (gradient)
        for (long i = 0; i < n; i++) {
            const float g = gradient[i];
            const float m = step.beta1 * first[i] + a * g;
            const float v = step.beta2 * second[i] + b * g * g;
            first[i] = m;
            second[i] = v;
            weight[i] =
                weight[i] * keep - rate * m / (__builtin_elementwise_sqrt(v) * root + step.epsilon);
        }
    else
        for (long i = 0; i < n; i++) {
            const float m = step.beta1 * first[i], v = step.beta2 * second[i];
            first[i] = m;
            second[i] = v;
            weight[i] =
                weight[i] * keep - rate * m / (__builtin_elementwise_sqrt(v) * root + step.epsilon);
        }
}
