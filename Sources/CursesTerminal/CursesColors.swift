import CCurses
import Canvas

/// Turns styles into what curses draws with: attributes and a colour pair.
struct CursesColors {
    let depth: ColorDepth
    /// The colours of the terminal's entry, 8 on some, 16.7 million on a true-colour one.
    private let offered: Int
    private(set) var pairs: PairCache

    /// Starts the colours of the current screen, where the depth has any.
    init(depth: ColorDepth) {
        var depth = depth
        // Pairs may only be defined after a successful start_color, which an entry without
        // colours makes a crash.
        if depth != .mono && start_color() == ERR { depth = .mono }
        if depth != .mono { use_default_colors() }
        self.depth = depth
        offered = Int(curses_colors())
        pairs = PairCache(capacity: min(Int(curses_color_pairs()), 32_767) - 1)
    }

    mutating func beginFrame() { pairs.beginFrame() }

    /// Keeps the pair of a style through this frame without defining one.
    mutating func keep(_ style: Style) {
        pairs.keep(colors(of: style).colors)
    }

    /// The attributes and the pair of a style.
    mutating func look(_ style: Style) -> (attributes: attr_t, pair: Int32) {
        let attributes = Self.attributes(style.attributes)
        guard depth != .mono else { return (attributes, 0) }
        let (wanted, weight) = colors(of: style)
        let pair = pairs.pair(for: wanted) { pair, colors in
            init_extended_pair(Int32(pair), colors.foreground, colors.background) != ERR
        }
        return (attributes | weight, Int32(pair))
    }

    private func colors(of style: Style) -> (colors: PairCache.Colors, weight: attr_t) {
        var weight: attr_t = 0
        let foreground = number(style.foreground, attributes: &weight)
        var ignored: attr_t = 0
        let background = number(style.background, attributes: &ignored)
        return (PairCache.Colors(foreground: foreground, background: background), weight)
    }

    /// The number of a colour for curses; the bright half of the sixteen is weight where the
    /// terminal has eight.
    private func number(_ color: Color, attributes: inout attr_t) -> Int32 {
        guard !color.isTerminal else { return -1 }
        if offered >= 1 << 24 {
            let shown = depth == .sixteen ? color.nearestNamed.map { .named($0) } ?? color : color
            return Self.directNumber(shown)
        }
        switch depth {
        case .mono:
            return -1
        case .sixteen:
            return namedNumber(Int32(color.nearestNamed?.rawValue ?? 7), attributes: &attributes)
        case .palette, .trueColor:
            return Int32(color.paletteIndex ?? 7)
        }
    }

    private func namedNumber(_ number: Int32, attributes: inout attr_t) -> Int32 {
        if number < 8 || offered >= 16 { return number }
        if number == 8 {
            // Bold black is invisible on many dark terminals.
            attributes |= curses_dim
            return -1
        }
        attributes |= curses_bold
        return number - 8
    }

    /// In a true-colour entry the numbers 0 to 7 are the palette and all others are RGB, so
    /// near-black is lifted to 8, and the bright half has to be given as xterm shows it.
    static func directNumber(_ color: Color) -> Int32 {
        if let named = color.named {
            if named.rawValue < 8 { return Int32(named.rawValue) }
            let (red, green, blue) = named.standard
            return Int32(red << 16 | green << 8 | blue)
        }
        guard let (red, green, blue) = color.rgb else { return -1 }
        return max(8, Int32(red) << 16 | Int32(green) << 8 | Int32(blue))
    }

    private static func attributes(_ attributes: Attributes) -> attr_t {
        var result: attr_t = 0
        if attributes.contains(.bold) { result |= curses_bold }
        // Curses has no line through text.
        if !attributes.isDisjoint(with: [.dim, .strike]) { result |= curses_dim }
        if attributes.contains(.underline) { result |= curses_underline }
        if attributes.contains(.reverse) { result |= curses_reverse }
        if attributes.contains(.italic) { result |= curses_italic }
        return result
    }
}
