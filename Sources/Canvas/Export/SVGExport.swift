/// Draws a canvas as an SVG picture, to look at a theme or to keep what is on the screen.
///
/// The same canvas gives the same bytes on every machine.
public struct SVGExport: Sendable {
    /// `#rrggbb` for the terminal's own foreground.
    public var foreground = "#d8dee9"
    /// `#rrggbb` for the terminal's own background.
    public var background = "#1d2129"
    /// `#rrggbb` for the sixteen named colours, in the order of ``Color/Named``.
    public var palette = [
        "#2e3440", "#bf616a", "#a3be8c", "#d9b16b", "#81a1c1", "#b48ead", "#88c0d0", "#c5cad3",
        "#6b7486", "#d8737d", "#b5d19c", "#ebcb8b", "#93b5d9", "#c79fc0", "#9ad4e2", "#eceff4",
    ]
    /// Columns to points: the advance of a common 14-point fixed font.
    private let cell = (width: 8.4, height: 18.0)

    /// Makes an export with a dark palette.
    public init() {}

    /// A palette of dark text on a light ground.
    public static var light: SVGExport {
        var export = SVGExport()
        export.foreground = "#2e3440"
        export.background = "#fbf8f1"
        export.palette = [
            "#2e3440", "#a5343f", "#4d7a2a", "#8a6100", "#2c5d91", "#7d4a77", "#1f7382", "#8c92a0",
            "#636b7a", "#bf3f4c", "#5f9135", "#a57500", "#3772ae", "#95598e", "#278a9c", "#1d2129",
        ]
        return export
    }

    /// The picture of `canvas` as one SVG document.
    public func svg(_ canvas: Canvas) -> String {
        let width = number(Double(canvas.size.width) * cell.width)
        let height = number(Double(canvas.size.height) * cell.height)
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\""
                + " font-family=\"ui-monospace,DejaVu Sans Mono,Menlo,monospace\""
                + " font-size=\"14\">",
            "<rect width=\"100%\" height=\"100%\" fill=\"\(background)\"/>",
        ]
        for y in 0..<canvas.size.height {
            var x = 0
            while x < canvas.size.width {
                let end = runEnd(canvas, x: x, y: y)
                lines += run(canvas, columns: x..<end, y: y)
                x = end
            }
        }
        lines.append("</svg>")
        return lines.joined(separator: "\n") + "\n"
    }

    /// The end of the cells from `x` that look alike.
    private func runEnd(_ canvas: Canvas, x: Int, y: Int) -> Int {
        let style = canvas[x, y].style
        var end = x + 1
        while end < canvas.size.width {
            let next = canvas[end, y]
            guard next.span == .continuation || next.style == style else { break }
            end += 1
        }
        return end
    }

    private func run(_ canvas: Canvas, columns: Range<Int>, y: Int) -> [String] {
        let style = canvas[columns.lowerBound, y].style
        let reversed = style.attributes.contains(.reverse)
        var ink = hex(style.foreground, terminal: foreground)
        var paper = hex(style.background, terminal: background)
        if reversed { swap(&ink, &paper) }
        let x = number(Double(columns.lowerBound) * cell.width)
        let width = number(Double(columns.count) * cell.width)
        var lines: [String] = []
        if paper != background {
            lines.append(
                "<rect x=\"\(x)\" y=\"\(number(Double(y) * cell.height))\" width=\"\(width)\""
                    + " height=\"\(number(cell.height))\" fill=\"\(paper)\"/>")
        }
        let text = columns.reduce(into: "") { $0 += canvas[$1, y].text }
        guard text.contains(where: { $0 != " " }) else { return lines }
        let baseline = number(Double(y) * cell.height + 13.5)
        lines.append(
            "<text x=\"\(x)\" y=\"\(baseline)\" fill=\"\(ink)\" textLength=\"\(width)\""
                + " xml:space=\"preserve\"\(look(style.attributes))>\(escaped(text))</text>")
        return lines
    }

    private func look(_ attributes: Attributes) -> String {
        var look = ""
        if attributes.contains(.bold) { look += " font-weight=\"bold\"" }
        if attributes.contains(.italic) { look += " font-style=\"italic\"" }
        if attributes.contains(.dim) { look += " opacity=\"0.6\"" }
        var lines: [String] = []
        if attributes.contains(.underline) { lines.append("underline") }
        if attributes.contains(.strike) { lines.append("line-through") }
        if !lines.isEmpty { look += " text-decoration=\"\(lines.joined(separator: " "))\"" }
        return look
    }

    private func hex(_ color: Color, terminal: String) -> String {
        if let named = color.named { return palette[Int(named.rawValue)] }
        return color.isTerminal ? terminal : color.description
    }

    private func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.append(character)
            }
        }
    }

    /// A length with at most one decimal, the same on every machine.
    private func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
