/// How many colours a terminal shows, fewest first.
public enum ColorDepth: Int, CaseIterable, Comparable, Sendable {
    /// Attributes alone.
    case mono
    /// The terminal's 16 colours, as the user has set them.
    case sixteen
    /// The 256 colours of xterm: the 16, a cube of 216 and a ramp of 24 greys.
    case palette
    /// Red, green and blue of eight bits each.
    case trueColor

    /// The name on command lines: `mono`, `16`, `256` or `truecolor`.
    public var name: String {
        switch self {
        case .mono: "mono"
        case .sixteen: "16"
        case .palette: "256"
        case .trueColor: "truecolor"
        }
    }

    /// The depth of a name on a command line, or nil when it is none.
    public init?(name: String) {
        guard let depth = ColorDepth.allCases.first(where: { $0.name == name }) else { return nil }
        self = depth
    }

    /// Whether one shows fewer colours than the other.
    public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
        left.rawValue < right.rawValue
    }

    /// What to draw with, in this order: what was asked for, no colour where `NO_COLOR` has a value
    /// or `TERM` is `dumb`, what the terminal's entry offers. Never more than the entry offers.
    ///
    /// - Parameter colors: The colours of the terminal's entry, 0 for none.
    public static func decide(
        requested: ColorDepth?, environment: [String: String], colors: Int
    ) -> ColorDepth {
        let offered: ColorDepth =
            switch colors {
            case ..<8: .mono
            case ..<256: .sixteen
            case ..<(1 << 24): .palette
            default: .trueColor
            }
        if let requested { return min(requested, offered) }
        if refusesColor(environment) { return .mono }
        return offered
    }

    /// Whether an entry with true colour should be looked for: asked for, or announced by
    /// `COLORTERM`.
    public static func wantsTrueColor(
        requested: ColorDepth?, environment: [String: String]
    ) -> Bool {
        if let requested { return requested == .trueColor }
        let announced = environment["COLORTERM"]?.lowercased()
        return !refusesColor(environment) && (announced == "truecolor" || announced == "24bit")
    }

    private static func refusesColor(_ environment: [String: String]) -> Bool {
        environment["NO_COLOR"].map { !$0.isEmpty } ?? false || environment["TERM"] == "dumb"
    }
}

extension Color {
    /// The number of the nearest of xterm's 256 colours, or nil for the terminal's own. RGB never
    /// falls on the first 16, which users change.
    public var paletteIndex: UInt8? {
        if let named { return named.rawValue }
        guard let (red, green, blue) = rgb else { return nil }
        let channels = (Int(red), Int(green), Int(blue))
        let levels = (
            Color.cubeLevel(channels.0), Color.cubeLevel(channels.1), Color.cubeLevel(channels.2)
        )
        let cube = (
            Color.cubeSteps[levels.0], Color.cubeSteps[levels.1], Color.cubeSteps[levels.2]
        )
        // The ramp is 8, 18 ... 238.
        let mean = (channels.0 + channels.1 + channels.2) / 3
        let step = min(max((mean - 3) / 10, 0), 23)
        let grey = 8 + 10 * step
        if Color.distance(channels, (grey, grey, grey)) < Color.distance(channels, cube) {
            return UInt8(232 + step)
        }
        return UInt8(16 + 36 * levels.0 + 6 * levels.1 + levels.2)
    }

    /// The nearest of the 16 colours as xterm shows them, or nil for the terminal's own. Themes
    /// name their 16 colours; this is for pictures and for what a theme leaves out.
    public var nearestNamed: Named? {
        if let named { return named }
        guard let (red, green, blue) = rgb else { return nil }
        let channels = (Int(red), Int(green), Int(blue))
        return Named.allCases.min {
            Color.distance(channels, $0.standard) < Color.distance(channels, $1.standard)
        }
    }

    private static let cubeSteps = [0, 95, 135, 175, 215, 255]

    private static func cubeLevel(_ channel: Int) -> Int {
        channel < 48 ? 0 : channel < 115 ? 1 : (channel - 35) / 40
    }

    private static func distance(_ left: (Int, Int, Int), _ right: (Int, Int, Int)) -> Int {
        let (red, green, blue) = (left.0 - right.0, left.1 - right.1, left.2 - right.2)
        return red * red + green * green + blue * blue
    }
}

extension Color.Named {
    /// The channels that xterm shows for it before a user changes them.
    public var standard: (Int, Int, Int) {
        switch self {
        case .black: (0, 0, 0)
        case .red: (205, 0, 0)
        case .green: (0, 205, 0)
        case .yellow: (205, 205, 0)
        case .blue: (0, 0, 238)
        case .magenta: (205, 0, 205)
        case .cyan: (0, 205, 205)
        case .white: (229, 229, 229)
        case .brightBlack: (127, 127, 127)
        case .brightRed: (255, 0, 0)
        case .brightGreen: (0, 255, 0)
        case .brightYellow: (255, 255, 0)
        case .brightBlue: (92, 92, 255)
        case .brightMagenta: (255, 0, 255)
        case .brightCyan: (0, 255, 255)
        case .brightWhite: (255, 255, 255)
        }
    }
}

extension GlyphSet {
    /// The set that a terminal is likely to show, from `TERM` and the locale: ASCII where the
    /// locale names another encoding than UTF-8 or the terminal is an old one, basic on the Linux
    /// console, otherwise full. An unset locale says nothing, and UTF-8 is the likelier.
    public static func preferred(environment: [String: String]) -> GlyphSet {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
            .compactMap { environment[$0] }.first { !$0.isEmpty }
        let terminal = environment["TERM"] ?? ""
        if terminal == "dumb" || terminal.hasPrefix("vt") { return .ascii }
        if let locale {
            let plain = locale.lowercased()
            guard plain.contains("utf-8") || plain.contains("utf8") else { return .ascii }
        }
        return terminal == "linux" ? .basic : .full
    }
}
