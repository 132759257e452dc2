import Testing

@testable import Canvas

@Suite("Colours and exports")
struct ExportTests {
    @Test(
        "a colour is written as it is read",
        arguments: ["default", "blue", "bright-black", "#0a0b0c", "#ffffff"])
    func colors(_ text: String) {
        #expect(Color(text)?.description == text)
    }

    @Test(
        "what is not a colour is refused",
        arguments: ["", "#12345", "#1234567", "#gggggg", "#+12345", "Blue", "grey"])
    func notColors(_ text: String) {
        #expect(Color(text) == nil)
    }

    @Test("ANSI text holds nothing but colours, attributes and what is drawn")
    func ansi() {
        var canvas = Canvas(Size(width: 6, height: 2))
        canvas.text("\u{1B}]0;x\u{7}", x: 0, y: 0, style: Style(.named(.brightBlue), .bold))
        canvas.text("映", x: 0, y: 1, style: Style(on: .rgb(1, 2, 3)))
        #expect(
            canvas.ansiText == "\u{1B}[0;1;94m]0;x\u{1B}[0m  \n\u{1B}[0;48;2;1;2;3m映\u{1B}[0m    \n"
        )
    }

    @Test("an SVG picture escapes its text and places every run on its columns")
    func svg() {
        var canvas = Canvas(Size(width: 10, height: 2))
        canvas.text("a<b&c", x: 1, y: 1, style: Style(.rgb(255, 0, 0), [.bold, .strike]))
        let svg = SVGExport().svg(canvas)
        #expect(
            svg.contains(
                "<text x=\"8.4\" y=\"31.5\" fill=\"#ff0000\" textLength=\"42\""
                    + " xml:space=\"preserve\" font-weight=\"bold\""
                    + " text-decoration=\"line-through\">a&lt;b&amp;c</text>"))
        #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
    }
}
