extension LatentTable {
    /// Makes a table by letting `fill` write all rows, in any order and on any threads.
    ///
    /// - Parameters:
    ///   - count: Number of rows; may be 0.
    ///   - width: Values in a row, at least 1.
    ///   - fill: Writes `width` values to each row; rows are `stride` floats apart and zero on
    ///     entry.
    public convenience init(
        count: Int, width: Int,
        fillingRows fill: (_ rows: UnsafeMutablePointer<Float>, _ stride: Int) -> Void
    ) {
        self.init(count: count, width: width) { (_: Int, _) in }
        if count > 0 { fill(rows.mutable, stride) }
    }
}
