import CCurses
import Canvas

extension CursesSession {
    /// Shows a canvas: only cells that differ from the frame before are handed to curses, and what
    /// curses then sends is one update. A canvas that changes nothing sends nothing.
    func draw(_ canvas: Canvas) {
        let width = min(canvas.size.width, size.width)
        let height = min(canvas.size.height, size.height)
        if let previous, previous.size != canvas.size { self.previous = nil }
        if previous == nil { werase(window) }
        beginColors(for: canvas)
        var isChanged = previous == nil
        canvas.forEachChange(from: previous) { run in
            guard run.y < height, run.columns.lowerBound < width else { return }
            isChanged = true
            row.clear()
            var x = run.columns.lowerBound
            while x < min(run.columns.upperBound, width) {
                let cell = canvas[x, run.y]
                // A wide character cut by the edge of a window smaller than the canvas.
                guard x + cell.width <= width else { break }
                row.append(cell, colors: &colors)
                x += max(1, cell.width)
            }
            mvwadd_wchnstr(
                window, Int32(run.y), Int32(run.columns.lowerBound), row.cells, Int32(row.count))
        }
        previous = canvas
        if isChanged { flush() }
    }

    /// Begins a frame for the pairs. Where every pair is taken, all cells of the frame are asked
    /// for first, so that none on the screen loses its colours to another.
    private func beginColors(for canvas: Canvas) {
        colors.beginFrame()
        row.beginFrame()
        guard colors.pairs.isFull, colors.depth != .mono else { return }
        for y in 0..<canvas.size.height {
            for x in 0..<canvas.size.width { colors.keep(canvas[x, y].style) }
        }
    }

    /// What curses holds at a cell: its code points and look, for tests.
    func contents(x: Int, y: Int) -> (text: String, attributes: attr_t, pair: Int32) {
        var scalars: [wchar_t] = Array(repeating: 0, count: 16)
        var attributes: attr_t = 0
        var pair: Int32 = 0
        guard curses_get_cell(window, Int32(y), Int32(x), &scalars, &attributes, &pair) != ERR
        else { return ("", 0, 0) }
        var text = String.UnicodeScalarView()
        for value in scalars.prefix(while: { $0 != 0 }) {
            if let scalar = Unicode.Scalar(UInt32(value)) { text.append(scalar) }
        }
        return (String(text), attributes & ~curses_color_mask, pair)
    }
}
