#pragma once

/// y[i] += a * x[i] for i in 0 ..< n.
void kernel_axpy(long n, float a, const float *x, float *y);
