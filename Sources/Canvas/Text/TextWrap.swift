/// Breaks text into lines of a given width.
///
/// Lines break at spaces and line ends, and between wide characters, which are written without
/// spaces; a word longer than the line is cut. Spaces at a break are dropped.
public enum TextWrap {
    /// The lines of `text`, each at most `width` columns; none for a width under 1.
    public static func lines(_ text: String, width: Int) -> [String] {
        lines([Span(text)], width: width).map { line in line.map(\.text).joined() }
    }

    /// The lines of styled text; every piece keeps its style.
    ///
    /// - Complexity: O(length of the text).
    public static func lines(_ spans: [Span], width: Int) -> [[Span]] {
        guard width > 0 else { return [] }
        var writer = LineWriter(width: width)
        for span in spans {
            // Line ends are found before the glyphs are read, which turn them into spaces.
            var first = true
            for part in span.text.split(
                omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            {
                if !first { writer.endLine() }
                first = false
                var glyphs = Glyphs(String(part))
                while let next = glyphs.next() { writer.add(next, style: span.style) }
            }
        }
        return writer.finish()
    }
}

/// Collects words until they do not fit.
private struct LineWriter {
    struct Piece {
        var text: String
        var style: Style
    }

    let width: Int
    var lines: [[Span]] = []
    var line: [Piece] = []
    var lineWidth = 0
    var gap: [Piece] = []
    var gapWidth = 0
    var word: [Piece] = []
    var wordWidth = 0

    init(width: Int) {
        self.width = width
    }

    mutating func add(_ element: Glyphs.Element, style: Style) {
        let piece = Piece(text: element.glyph.text, style: style)
        if element.glyph == .space {
            placeWord()
            gap.append(piece)
            gapWidth += 1
            return
        }
        if element.width == 2 { placeWord() }
        if wordWidth + element.width > width { placeWord() }
        word.append(piece)
        wordWidth += element.width
        if element.width == 2 { placeWord() }
    }

    mutating func placeWord() {
        guard !word.isEmpty else { return }
        if lineWidth + gapWidth + wordWidth > width { breakLine() }
        line += gap
        line += word
        lineWidth += gapWidth + wordWidth
        gap = []
        gapWidth = 0
        word = []
        wordWidth = 0
    }

    mutating func breakLine() {
        // A gap at the very beginning is indentation; one at a break is dropped.
        if line.isEmpty && lines.isEmpty && gapWidth + wordWidth <= width { return }
        gap = []
        gapWidth = 0
        if !line.isEmpty { push() }
    }

    mutating func endLine() {
        placeWord()
        gap = []
        gapWidth = 0
        push()
    }

    mutating func push() {
        var spans: [Span] = []
        for piece in line {
            if let last = spans.indices.last, spans[last].style == piece.style {
                spans[last].text += piece.text
            } else {
                spans.append(Span(piece.text, piece.style))
            }
        }
        lines.append(spans)
        line = []
        lineWidth = 0
    }

    mutating func finish() -> [[Span]] {
        placeWord()
        if !line.isEmpty { push() }
        return lines
    }
}
