/// A colour of a cell: the terminal's own, one of its 16 named colours, or red, green and blue.
///
/// Plain bits, four bytes. The named colours are whatever the user's terminal shows for them; the
/// program never redefines a palette.
public struct Color: Equatable, Hashable, Sendable, BitwiseCopyable {
    /// Top byte: 0 the terminal's default, 1 named, 2 RGB; the rest is the payload.
    let bits: UInt32

    /// The terminal's default foreground or background.
    public static let terminal = Color(bits: 0)

    /// One of the terminal's 16 colours.
    public static func named(_ name: Named) -> Color {
        Color(bits: 1 << 24 | UInt32(name.rawValue))
    }

    /// A colour of three 8-bit channels; quantised where the terminal shows fewer colours.
    public static func rgb(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Color {
        Color(bits: 2 << 24 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue))
    }

    /// Parses `default`, a name of the sixteen (`blue`, `bright-black`), or `#rrggbb`; nil for
    /// anything else.
    public init?(_ text: String) {
        if text == "default" {
            self = .terminal
        } else if let name = Named.allCases.first(where: { $0.name == text }) {
            self = .named(name)
        } else if text.utf8.count == 7, text.utf8.first == UInt8(ascii: "#"),
            text.utf8.dropFirst().allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(text.dropFirst(), radix: 16)
        {
            self.init(bits: 2 << 24 | value)
        } else {
            return nil
        }
    }

    private init(bits: UInt32) {
        self.bits = bits
    }

    /// The named colour, or nil when this is another kind.
    public var named: Named? {
        bits >> 24 == 1 ? Named(rawValue: UInt8(truncatingIfNeeded: bits)) : nil
    }

    /// The three channels, or nil when this is another kind.
    public var rgb: (red: UInt8, green: UInt8, blue: UInt8)? {
        guard bits >> 24 == 2 else { return nil }
        return (
            UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8),
            UInt8(truncatingIfNeeded: bits)
        )
    }

    /// Whether this is the terminal's own foreground or background.
    public var isTerminal: Bool { bits == 0 }

    /// The sixteen colours every colour terminal has, numbered as in its palette.
    public enum Named: UInt8, CaseIterable, Sendable {
        case black, red, green, yellow, blue, magenta, cyan, white
        case brightBlack, brightRed, brightGreen, brightYellow
        case brightBlue, brightMagenta, brightCyan, brightWhite

        /// The name in theme files, for example `bright-black`.
        public var name: String {
            let base = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
            let plain = base[Int(rawValue & 7)]
            return rawValue < 8 ? plain : "bright-" + plain
        }
    }
}

extension Color: CustomStringConvertible {
    /// The text that `init(_:)` parses back.
    public var description: String {
        if let named { return named.name }
        guard rgb != nil else { return "default" }
        let hex = String(bits & 0xFF_FFFF, radix: 16)
        return "#" + String(repeating: "0", count: 6 - hex.count) + hex
    }
}
