extension Canvas {
    /// The canvas as text with ANSI escape sequences, a line a row; for `cat` in a terminal.
    ///
    /// Only sequences for colours and attributes are written. Each row ends with a reset, so that
    /// a part of the text may be shown on its own.
    public var ansiText: String {
        var output = ""
        for y in 0..<size.height {
            var current = Style.plain
            for x in 0..<size.width {
                let cell = self[x, y]
                if cell.span == .continuation { continue }
                if cell.style != current {
                    output += Self.ansi(cell.style)
                    current = cell.style
                }
                output += cell.text
            }
            output += current == .plain ? "\n" : "\u{1B}[0m\n"
        }
        return output
    }

    private static let ansiCodes: [(Attributes, Int)] = [
        (.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7), (.strike, 9),
    ]

    private static func ansi(_ style: Style) -> String {
        var codes = ["0"]
        for (attribute, code) in ansiCodes where style.attributes.contains(attribute) {
            codes.append(String(code))
        }
        codes += ansi(style.foreground, base: 30)
        codes += ansi(style.background, base: 40)
        return "\u{1B}[" + codes.joined(separator: ";") + "m"
    }

    private static func ansi(_ color: Color, base: Int) -> [String] {
        if let named = color.named {
            let index = Int(named.rawValue)
            return [String(index < 8 ? base + index : base + 52 + index)]
        }
        if let (red, green, blue) = color.rgb {
            return [String(base + 8), "2", String(red), String(green), String(blue)]
        }
        return []
    }
}
