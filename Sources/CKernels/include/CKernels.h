#pragma once

#include "scan.h"

/// y[i] += a * x[i] for i in 0 ..< n.
void kernel_axpy(long n, float a, const float *x, float *y);

/// Writes the numbers of the cores this process may use, at most capacity; returns how many.
long cores_available(int *cores, long capacity);

/// Keeps the calling thread on one core; returns 0 when the system agreed.
int pin_thread_to_core(int core);
