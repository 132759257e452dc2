import CKernels

extension LatentTable {
    /// Calls `body` with the rows as they lie in memory, for kernels that read the whole table.
    ///
    /// Row i begins `i * stride` floats after the first one; values beyond `width` are zero.
    public func withUnsafeRows<Result>(
        _ body: (_ rows: UnsafePointer<Float>, _ stride: Int) throws -> Result
    ) rethrows -> Result {
        try body(rows.base, stride)
    }

    /// The best `k` of a few rows, best first: the second stage of a search whose first stage found
    /// the rows by other means.
    ///
    /// Scores have the bits of `scores(query)`; ties go to the smaller index, and rows whose score
    /// is NaN are never found. Cost O(rows · width).
    ///
    /// - Parameters:
    ///   - k: How many rows to find, at least 0.
    ///   - query: **Shape** [width].
    ///   - candidates: Distinct rows of the table in any order.
    public func topK(_ k: Int, query: [Float], among candidates: [Int32]) -> [Match] {
        precondition(k >= 0, "cannot find \(k) rows")
        for row in candidates {
            precondition(row >= 0 && row < count, "row \(row) of a table with \(count) rows")
        }
        guard k > 0, !candidates.isEmpty else { return [] }
        let block = padded([query])
        return withExtendedLifetime(block) { best(k, of: candidates, query: block.base) }
    }

    /// Identifies the table by the bits of its values: equal tables have equal marks, others hardly
    /// ever.
    public var contentMark: UInt64 {
        quantization_mark(rows.base, count * stride, UInt64(width))
    }
}
