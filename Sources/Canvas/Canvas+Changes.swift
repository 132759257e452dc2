extension Canvas {
    /// Cells of one row that differ from the frame before, whole characters only.
    public struct ChangedRun: Equatable, Sendable {
        /// The row.
        public let y: Int
        /// The columns; never begins or ends inside a wide character of either frame.
        public let columns: Range<Int>
    }

    /// Calls `body` with every run of cells that differ from `previous`, row by row from the
    /// left. Without a previous frame, or with one of another size, every row is one run.
    ///
    /// - Complexity: O(cells); allocates nothing.
    public func forEachChange(from previous: Canvas?, _ body: (ChangedRun) -> Void) {
        guard let previous, previous.size == size else {
            for y in 0..<size.height where size.width > 0 {
                body(ChangedRun(y: y, columns: 0..<size.width))
            }
            return
        }
        let width = size.width
        cells.withUnsafeBufferPointer { new in
            previous.cells.withUnsafeBufferPointer { old in
                for y in 0..<size.height {
                    let row = y * width
                    var x = 0
                    while x < width {
                        if new[row + x] == old[row + x] {
                            x += 1
                            continue
                        }
                        var start = x
                        while start > 0, Self.isInside(new[row + start], old[row + start]) {
                            start -= 1
                        }
                        x += 1
                        while x < width,
                            new[row + x] != old[row + x]
                                || Self.isInside(new[row + x], old[row + x])
                        {
                            x += 1
                        }
                        body(ChangedRun(y: y, columns: start..<x))
                    }
                }
            }
        }
    }

    private static func isInside(_ new: Cell, _ old: Cell) -> Bool {
        new.span == .continuation || old.span == .continuation
    }
}
