#pragma once

#include <stdint.h>

// Products with sparse matrices and small symmetric eigenproblems: what a truncated singular value
// decomposition is made of. No result depends on how rows are shared out between threads.

/// out[r] = sum over k in offsets[r] ..< offsets[r + 1], ascending, of values[k] * dense[columns[k]].
///
/// A row of `dense` and of `out` holds `width` floats.
void kernel_sparse_product(
    long rows, long width, const int64_t *offsets, const int32_t *columns, const float *values,
    const float *dense, float *out);

/// gram[i][j] += sum over r of x[r][i] * y[r][j] in double precision; rows of x and y hold `width`
/// floats.
void kernel_gram(long rows, long width, const float *x, const float *y, double *gram);

/// Eigenvalues, descending, and unit eigenvectors of a symmetric matrix by cyclic Jacobi rotations
/// (Golub and Van Loan, section 8.5). Row j of `vectors` belongs to values[j].
///
/// matrix[n][n] is overwritten, vectors[n][n]. Stops when what is off the diagonal is below 1e-14
/// of the matrix, or after 30 sweeps. A matrix with values that are not finite gives such values.
void kernel_symmetric_eigen(long n, double *matrix, double *values, double *vectors);
