import Testing

@testable import Canvas

@Suite("Widgets and charts")
struct WidgetTests {
    static func row(_ width: Int, _ glyphs: GlyphSet, _ draw: (inout Canvas) -> Void) -> String {
        var canvas = Canvas(Size(width: width, height: 1), glyphs: glyphs)
        draw(&canvas)
        return canvas.plainRows[0]
    }

    @Test(
        "a bar shows its share in the finest blocks of the glyph set",
        arguments: [
            (GlyphSet.full, 0.5, "█████"), (.full, 0.84, "████████▍"), (.full, 2, "██████████"),
            (.full, -1, ""), (.full, 0.0126, "▏"), (.full, .nan, ""),
            (.basic, 0.84, "████████░░"), (.ascii, 0.55, "######...."), (.ascii, 0, ".........."),
        ])
    func bar(_ glyphs: GlyphSet, _ share: Double, _ expected: String) {
        #expect(Self.row(10, glyphs) { $0.bar(share, x: 0, y: 0, width: 10) } == expected)
    }

    @Test("progress names its share, and wanders while the share is unknown")
    func progress() {
        #expect(
            Self.row(15, .ascii) { $0.progress(0.5, x: 0, y: 0, width: 15) } == "#####.....  50%")
        #expect(
            Self.row(15, .ascii) { $0.progress(1, x: 0, y: 0, width: 15) } == "########## 100%")
        let wandering = (0..<17).map { phase in
            Self.row(15, .ascii) { $0.progress(nil, x: 0, y: 0, width: 15, phase: phase) }
        }
        #expect(wandering[0] == "##........")
        #expect(wandering[8] == "........##")
        #expect(wandering[16] == wandering[0])
    }

    @Test(
        "a sparkline draws the newest samples at the right end",
        arguments: [
            (GlyphSet.full, SparklineShape.blocks, "  ▁▂▃▄▅▆▇█"), (.full, .braille, "      ⣀⣤⣶⣿"),
            (.basic, .blocks, "  ░░▒▒▓▓██"), (.ascii, .blocks, "  _.-==+*#"),
        ])
    func sparkline(_ glyphs: GlyphSet, _ shape: SparklineShape, _ expected: String) {
        let drawn = Self.row(10, glyphs) {
            $0.sparkline((0..<8).map(Double.init), x: 0, y: 0, width: 10, shape: shape)
        }
        #expect(drawn == expected)
    }

    @Test("a sparkline leaves gaps, keeps a given scale, and reports the one it chose")
    func sparklineScale() {
        var canvas = Canvas(Size(width: 5, height: 1))
        let scale = canvas.sparkline([1, .nan, 3], x: 0, y: 0, width: 5, range: 0...4)
        #expect(scale == 0...4)
        #expect(canvas.plainRows == ["  ▃ ▆"])
        #expect(canvas.sparkline([7, 9], x: 0, y: 0, width: 2) == 7...9)
        #expect(canvas.sparkline([], x: 0, y: 0, width: 2) == nil)
        #expect(canvas.sparkline([.nan], x: 0, y: 0, width: 2) == nil)
    }

    @Test("a list window keeps the selection inside and its offset where it can")
    func listWindow() {
        #expect(ListWindow(count: 20, height: 5, offset: 0, selected: 0).offset == 0)
        #expect(ListWindow(count: 20, height: 5, offset: 0, selected: 4).offset == 1)
        #expect(ListWindow(count: 20, height: 5, offset: 9, selected: 11).offset == 9)
        #expect(ListWindow(count: 20, height: 5, offset: 9, selected: 2).offset == 1)
        #expect(ListWindow(count: 20, height: 5, offset: 0, selected: 19).rows == 15..<20)
        #expect(ListWindow(count: 3, height: 5, offset: 9, selected: nil).rows == 0..<3)
        #expect(ListWindow(count: 0, height: 0, offset: 0, selected: nil).rows.isEmpty)
        #expect(ListWindow(count: 9, height: 1, offset: 0, selected: 7).rows == 7..<8)
    }

    @Test("the thumb of a scrollbar touches an end only when the list does")
    func thumb() {
        for offset in 0...90 {
            let window = ListWindow(count: 100, height: 10, offset: offset, selected: nil)
            let thumb = window.thumb
            #expect((thumb?.lowerBound == 0) == (offset == 0))
            #expect((thumb?.upperBound == 10) == (offset == 90))
        }
        #expect(ListWindow(count: 5, height: 5, offset: 0, selected: nil).thumb == nil)
    }

    @Test("a list draws only the rows on the screen, with a scrollbar beside them")
    func list() {
        var canvas = Canvas(Size(width: 6, height: 4), glyphs: .ascii)
        var drawn: [Int] = []
        let window = ListWindow(count: 1000, height: 4, offset: 500, selected: 502)
        canvas.list(window, in: canvas.bounds) { canvas, index, place in
            drawn.append(index)
            canvas.text("item \(index)", x: place.x, y: place.y, overflow: .clip)
        }
        #expect(drawn == [500, 501, 502, 503])
        #expect(canvas.plainRows == ["item |", "item |", "item #", "item |"])
    }

    @Test("tabs are one line of spans, with brackets where colour may be missing")
    func tabs() {
        let bold = Style(.terminal, .bold)
        let spans = Tabs.spans(
            ["4 Evidence", "5 Rationale"], selected: 0, glyphs: .ascii, style: .plain,
            selectedStyle: bold, brackets: true)
        #expect(
            spans == [Span("[4 Evidence]", bold), Span(" | "), Span("5 Rationale")])
    }

    @Test("key hints leave by priority, keep their order and never wrap")
    func keyHints() {
        let hints = [
            KeyHint("Tab", "panel", priority: 3), KeyHint("Enter", "open", priority: 4),
            KeyHint("y", "copy"), KeyHint("S", "save"), KeyHint("?", "help", priority: 9),
        ]
        func line(_ width: Int) -> String {
            Self.row(60, .full) {
                $0.keyHints(hints, in: Rect(x: 0, y: 0, width: width, height: 1))
            }
        }
        #expect(line(60) == "Tab panel  Enter open  y copy  S save  ? help")
        #expect(line(40) == "Tab panel  Enter open  y copy  ? help")
        #expect(line(20) == "Enter open  ? help")
        #expect(line(7) == "? help")
        #expect(line(3) == "")
    }

    @Test("a message box stands in the middle and takes everything where it would not fit")
    func messageBox() {
        var canvas = Canvas(Size(width: 16, height: 5))
        canvas.text("behind behind behind", x: 0, y: 2, overflow: .clip)
        canvas.dim()
        canvas.messageBox([[Span("Leave?")]], title: [Span("Quit")], in: canvas.bounds)
        #expect(
            canvas.plainRows == [
                "", "   ┏━┫Quit┣━┓", "beh┃ Leave? ┃ be", "   ┗━━━━━━━━┛", "",
            ])
        #expect(canvas[0, 2].attributes == .dim && canvas[5, 2].attributes == [])
        canvas.messageBox([[Span("A longer message")]], in: canvas.bounds)
        #expect(canvas.plainRows[1] == "┃ A longer me… ┃")
    }

    @Test("a screen too small says what it has and what it needs")
    func sizeMessage() {
        var canvas = Canvas(Size(width: 23, height: 5))
        canvas.sizeMessage(needed: Size(width: 40, height: 10))
        #expect(
            canvas.plainRows == [
                "", "  terminal too small", " have 23x5  need 40x10", "        q quits", "",
            ])
        var tiny = Canvas(Size(width: 1, height: 1))
        tiny.sizeMessage(needed: Size(width: 40, height: 10))
        #expect(tiny.plainRows == ["…"])
    }
}
