/// The ways a terminal can emphasise a cell besides colour.
public struct Attributes: OptionSet, Hashable, Sendable, BitwiseCopyable {
    /// One bit an attribute.
    public let rawValue: UInt16

    /// Makes a set from its bits.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Heavier strokes, on some terminals a brighter colour.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter text.
    public static let dim = Attributes(rawValue: 2)
    /// A line under the text.
    public static let underline = Attributes(rawValue: 4)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 8)
    /// A line through the text; terminals without it show the text dim.
    public static let strike = Attributes(rawValue: 16)
    /// Slanted text.
    public static let italic = Attributes(rawValue: 32)

    static let names: [(Attributes, String)] = [
        (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
        (.strike, "strike"), (.italic, "italic"),
    ]
}

/// How a cell looks: two colours and a set of attributes. Plain bits.
public struct Style: Equatable, Hashable, Sendable, BitwiseCopyable {
    /// The colour of the strokes.
    public var foreground: Color
    /// The colour behind them.
    public var background: Color
    /// Emphasis besides colour.
    public var attributes: Attributes

    /// Makes a style; what is left out is the terminal's own.
    public init(
        _ foreground: Color = .terminal, on background: Color = .terminal,
        _ attributes: Attributes = []
    ) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// The terminal's own colours without emphasis.
    public static let plain = Style()

    /// This style with more attributes.
    public func adding(_ attributes: Attributes) -> Style {
        Style(foreground, on: background, self.attributes.union(attributes))
    }

    /// This style drawn over `base`: colours that are the terminal's own let those of `base`
    /// through, attributes add up.
    public func over(_ base: Style) -> Style {
        Style(
            foreground.isTerminal ? base.foreground : foreground,
            on: background.isTerminal ? base.background : background,
            base.attributes.union(attributes))
    }
}

extension Style: CustomStringConvertible {
    /// The colours that are not the terminal's own and the attributes, for example
    /// `blue on #202020 bold`; `plain` where there is nothing to say.
    public var description: String {
        var words: [String] = []
        if !foreground.isTerminal { words.append(foreground.description) }
        if !background.isTerminal { words.append("on \(background)") }
        for (attribute, name) in Attributes.names where attributes.contains(attribute) {
            words.append(name)
        }
        return words.isEmpty ? "plain" : words.joined(separator: " ")
    }
}
