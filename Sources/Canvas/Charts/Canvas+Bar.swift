extension Canvas {
    /// Draws a horizontal bar of `fraction` of `width` columns.
    ///
    /// The full glyph set resolves eighths of a column; the others draw whole columns and mark the
    /// rest of the track, `#` and `.` in ASCII. A fraction outside 0...1 counts as the nearer
    /// end; one that is not a number draws the empty track.
    public mutating func bar(
        _ fraction: Double, x: Int, y: Int, width: Int, style: Style = .plain,
        track: Style = .plain
    ) {
        let share = fraction.isNaN ? 0 : min(max(fraction, 0), 1)
        guard glyphs == .full else {
            let (mark, rest) = glyphs == .ascii ? ("#", ".") : ("\u{2588}", "\u{2591}")
            let whole = Int((share * Double(width)).rounded())
            for column in 0..<max(0, width) {
                let inside = column < whole
                text(inside ? mark : rest, x: x + column, y: y, style: inside ? style : track)
            }
            return
        }
        let eighths = Int((share * Double(width * 8)).rounded())
        // The partly filled column shows the track's background behind its strokes.
        let edge = Style(style.foreground, on: track.background, style.attributes)
        for column in 0..<max(0, width) {
            let filled = min(max(eighths - column * 8, 0), 8)
            // U+2588 is the full block, U+258F one eighth.
            let glyph = filled == 0 ? Glyph.space : Glyph(bits: 0x2590 - UInt32(filled))
            let look = filled == 8 ? style : filled == 0 ? track : edge
            put(glyph, x: x + column, y: y, style: look)
        }
    }

    /// Draws a progress bar with its share in per cent at the right end, or, while the share is not
    /// known, a mark that wanders with `phase` and no number.
    public mutating func progress(
        _ fraction: Double?, x: Int, y: Int, width: Int, phase: Int = 0, style: Style = .plain,
        track: Style = .plain
    ) {
        let barWidth = max(0, width - 5)
        guard let fraction else {
            bar(0, x: x, y: y, width: barWidth, style: style, track: track)
            let length = max(1, barWidth / 5)
            let span = barWidth - length
            guard span > 0 else { return }
            // There and back again.
            let step = ((phase % (2 * span)) + 2 * span) % (2 * span)
            bar(
                1, x: x + (step < span ? step : 2 * span - step), y: y, width: length,
                style: style, track: track)
            return
        }
        bar(fraction, x: x, y: y, width: barWidth, style: style, track: track)
        let share = fraction.isNaN ? 0 : min(max(fraction, 0), 1)
        text(
            "\(Int((share * 100).rounded(.down)))%", x: x + barWidth, y: y, style: style,
            maxWidth: min(5, width), alignment: .trailing)
    }
}
