/// A piece of text and how it looks; a line is an array of them.
public struct Span: Equatable, Sendable {
    /// The text; untrusted, like all text.
    public var text: String
    /// Its colours and attributes.
    public var style: Style

    /// Makes a span.
    public init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }
}

extension [Span] {
    /// The columns that the spans take on one line.
    public var width: Int {
        reduce(0) { $0 + TextWidth.width(of: $1.text) }
    }
}
