#pragma once

#include <stdint.h>

// The two 16-bit formats of checkpoints, little-endian and perhaps unaligned, as single precision.

/// y[i] is the value of the bfloat16 at x + 2 i, exactly.
void kernel_floats_of_bf16(long n, const void *x, float *y);

/// y[i] is the value of the IEEE half at x + 2 i, exactly.
void kernel_floats_of_f16(long n, const void *x, float *y);
