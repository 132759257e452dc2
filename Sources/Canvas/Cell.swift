/// One cell of a canvas: a glyph, its style, and its part of a wide character.
///
/// Plain bits, 16 bytes, so that a frame is filled and compared without touching the heap. Text of
/// more than one code point lives in a process-wide table; the cell holds its number.
public struct Cell: Equatable, Sendable, BitwiseCopyable {
    /// What is drawn.
    var glyph: Glyph
    /// The colour of the strokes.
    public var foreground: Color
    /// The colour behind them.
    public var background: Color
    /// Emphasis besides colour.
    public var attributes: Attributes
    /// What part of a character the cell is.
    public var span: Span
    // Padding is spelt out, so that whole cells may be compared as two 64-bit words.
    private let padding: UInt8 = 0

    /// What part of a character a cell is.
    public enum Span: UInt8, Sendable, BitwiseCopyable {
        /// A character of one column.
        case single
        /// The left half of a character of two columns.
        case lead
        /// The right half; the glyph is in the cell to the left.
        case continuation
    }

    init(glyph: Glyph, style: Style, span: Span = .single) {
        self.glyph = glyph
        foreground = style.foreground
        background = style.background
        attributes = style.attributes
        self.span = span
    }

    static func blank(_ style: Style) -> Cell { Cell(glyph: .space, style: style) }

    /// The colours and attributes together.
    public var style: Style {
        get { Style(foreground, on: background, attributes) }
        set {
            foreground = newValue.foreground
            background = newValue.background
            attributes = newValue.attributes
        }
    }

    /// Whether the cell shows nothing but its background.
    public var isBlank: Bool { glyph == .space }

    /// The columns that the cell's text takes: 1, 2, or 0 for a right half.
    public var width: Int {
        switch span {
        case .single: 1
        case .lead: 2
        case .continuation: 0
        }
    }

    /// The text of the cell; empty for the right half of a wide character.
    public var text: String {
        span == .continuation ? "" : glyph.text
    }

    /// The only code point of the cell, or nil where it holds a cluster of several.
    public var scalar: UInt32? { glyph.isCluster ? nil : glyph.bits }

    /// Calls `body` with every code point of the cell, the base first, at most
    /// ``Glyph/maxScalars`` of them; not at all for a right half.
    public func forEachScalar(_ body: (UInt32) -> Void) {
        if span != .continuation { glyph.forEachScalar(body) }
    }
}
