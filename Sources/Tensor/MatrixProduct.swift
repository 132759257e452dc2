import COpenBLAS

/// How an operand of a matrix product is stored.
public enum Storage: Sendable {
    /// Row-major as the formula reads it.
    case plain
    /// Row-major the other way round: the formula sees its transpose.
    case transposed
}

/// c = alpha · a · b + beta · c on the calling thread.
///
/// **Shapes** a [m, k] (stored [k, m] when transposed), b [k, n] (stored [n, k] when transposed),
/// c [m, n]; `lda`, `ldb`, `ldc` are distances between stored rows.
///
/// With `beta` 0, c is overwritten and may hold anything. Equal shapes and operands give equal
/// bits on the same kind of processor.
public func gemm(
    _ m: Int, _ n: Int, _ k: Int,
    a: UnsafePointer<Float>, _ storageOfA: Storage = .plain, lda: Int,
    b: UnsafePointer<Float>, _ storageOfB: Storage = .plain, ldb: Int,
    c: UnsafeMutablePointer<Float>, ldc: Int,
    alpha: Float = 1, beta: Float = 0
) {
    precondition(m >= 0 && n >= 0 && k >= 0, "negative shape [\(m), \(k)] x [\(k), \(n)]")
    if m == 0 || n == 0 { return }
    cblas_sgemm(
        CblasRowMajor, storageOfA == .plain ? CblasNoTrans : CblasTrans,
        storageOfB == .plain ? CblasNoTrans : CblasTrans, blasint(m), blasint(n), blasint(k),
        alpha, a, blasint(lda), b, blasint(ldb), beta, c, blasint(ldc))
}
