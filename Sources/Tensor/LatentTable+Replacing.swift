extension LatentTable {
    /// A copy with some rows replaced, and perhaps more rows at the end.
    ///
    /// This is how a model publishes its next version after a few items moved: the rows that did not
    /// move are copied as they are, and so is their part of the sketch that searches use, where this
    /// table has one. Searches of the result equal, bit for bit, those of a table made from scratch.
    ///
    /// Cost: one copy of the table (and a quarter of it more for the sketch), plus O(width) for each
    /// row given.
    ///
    /// - Parameters:
    ///   - rows: Indices of the rows to replace, in any order; of equal ones the last counts.
    ///   - values: Their new values. **Shape** [rows.count, width].
    ///   - count: Rows of the result, at least as many as now; nil keeps the number. New rows that
    ///     `rows` does not name are zero.
    ///   - pool: Workers that share the copying.
    public func replacing(
        rows indices: [Int32], with values: [Float], count: Int? = nil, pool: WorkerPool = .shared
    ) -> LatentTable {
        let total = count ?? self.count
        precondition(
            total >= self.count && total <= Int(Int32.max),
            "a copy of \(self.count) rows cannot have \(total)")
        precondition(
            values.count == indices.count * width,
            "\(indices.count) rows of width \(width) cannot be made from \(values.count) values")
        let block = AlignedBlock(copying: rows, count: total * stride, pool: pool)
        values.withUnsafeBufferPointer { values in
            for (slot, index) in indices.enumerated() {
                precondition(
                    index >= 0 && index < total, "row \(index) of a table with \(total) rows")
                guard let source = values.baseAddress else { continue }
                (block.mutable + Int(index) * stride).update(
                    from: source + slot * width, count: width)
            }
        }
        let plain = LatentTable(count: total, width: width, rows: block, sketch: nil)
        guard let sketch = sketch.withLock({ $0 }) else { return plain }
        let copy = LatentTableSketch(copying: sketch, for: plain, changed: indices, pool: pool)
        return LatentTable(count: total, width: width, rows: block, sketch: copy)
    }
}
