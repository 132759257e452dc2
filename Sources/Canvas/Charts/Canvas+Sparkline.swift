/// How a sparkline draws its samples.
public enum SparklineShape: Sendable {
    /// One sample a column, eight levels.
    case blocks
    /// Two samples a column, four levels, in braille dots; blocks where the glyph set has none.
    case braille
}

extension Canvas {
    /// Draws the newest samples as a small chart of one row, the newest at the right end.
    ///
    /// - Parameters:
    ///   - values: The samples in order of time; one that is not a number leaves a gap.
    ///   - range: The values of an empty and of a full column; from the samples drawn when nil.
    ///   - shape: Eighth blocks or braille; coarser glyph sets have their own ladder.
    /// - Returns: The range used, nil without samples: a caption that names it keeps an
    ///   automatic scale honest.
    @discardableResult
    public mutating func sparkline(
        _ values: some BidirectionalCollection<Double>, x: Int, y: Int, width: Int,
        range: ClosedRange<Double>? = nil, shape: SparklineShape = .blocks, style: Style = .plain
    ) -> ClosedRange<Double>? {
        let perColumn = shape == .braille && glyphs == .full ? 2 : 1
        let shown = Array(values.suffix(max(0, width) * perColumn))
        let finite = shown.filter(\.isFinite)
        guard let low = finite.min(), let high = finite.max() else { return nil }
        let scale = range ?? low...high
        let columns = (shown.count + perColumn - 1) / perColumn
        let start = x + width - columns
        if perColumn == 2 {
            // An odd count leaves the left half of the first column empty.
            let padded = (shown.count % 2 == 1 ? [Double.nan] : []) + shown
            for column in 0..<columns {
                let left = Self.level(padded[2 * column], in: scale, of: 4)
                let right = Self.level(padded[2 * column + 1], in: scale, of: 4)
                put(Self.braille(left, right), x: start + column, y: y, style: style)
            }
            return scale
        }
        let ladder = Self.ladder(glyphs)
        for column in 0..<columns {
            let level = Self.level(shown[column], in: scale, of: ladder.count)
            let glyph = level == 0 ? Glyph.space : ladder[level - 1]
            put(glyph, x: start + column, y: y, style: style)
        }
        return scale
    }

    private static let ladders = ["▁▂▃▄▅▆▇█", "░▒▓█", "_.-=+*#"].map { ladder in
        ladder.unicodeScalars.map { Glyph(bits: $0.value) }
    }

    private static func ladder(_ glyphs: GlyphSet) -> [Glyph] {
        switch glyphs {
        case .full: ladders[0]
        case .basic: ladders[1]
        case .ascii: ladders[2]
        }
    }

    /// The step of a ladder, 1 to `count`; 0 for what is not a number.
    private static func level(_ value: Double, in range: ClosedRange<Double>, of count: Int) -> Int
    {
        guard value.isFinite else { return 0 }
        let length = range.upperBound - range.lowerBound
        // A flat line stands in the middle.
        let share = length > 0 ? (value - range.lowerBound) / length : 0.5
        return 1 + Int((min(max(share, 0), 1) * Double(count - 1)).rounded())
    }

    /// The braille pattern of two columns of dots, each filled from below to 0...4.
    private static func braille(_ left: Int, _ right: Int) -> Glyph {
        let leftDots: [UInt32] = [0, 0x40, 0x44, 0x46, 0x47]
        let rightDots: [UInt32] = [0, 0x80, 0xA0, 0xB0, 0xB8]
        return Glyph(bits: 0x2800 | leftDots[left] | rightDots[right])
    }
}
