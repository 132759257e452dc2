import Canvas

extension Painter {
    /// Draws a horizontal bar of `fraction` of `width` columns, thin enough that the bars of
    /// neighbouring rows stay apart.
    mutating func drawMeter(
        _ fraction: Double, x: Int, y: Int, width: Int, style: Style, track: Style
    ) {
        guard glyphs != .ascii else {
            canvas.bar(fraction, x: x, y: y, width: width, style: style, track: track)
            return
        }
        let share = fraction.isNaN ? 0 : min(max(fraction, 0), 1)
        let halves = Int((share * Double(width * 2)).rounded())
        for column in 0..<max(0, width) {
            // Heavy, heavy on the left half alone, or light.
            let (mark, isInside): (String, Bool) =
                switch halves - column * 2 {
                case 2...: (glyphs == .full ? "\u{2501}" : "\u{2550}", true)
                case 1 where glyphs == .full: ("\u{2578}", true)
                default: ("\u{2500}", false)
                }
            canvas.text(mark, x: x + column, y: y, style: isInside ? style : track)
        }
    }
}
