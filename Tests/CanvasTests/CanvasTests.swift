import Testing

@testable import Canvas

@Suite("Canvas")
struct CanvasTests {
    static func canvas(_ width: Int, _ height: Int, _ glyphs: GlyphSet = .full) -> Canvas {
        Canvas(Size(width: width, height: height), glyphs: glyphs)
    }

    @Test("a cell is 16 bytes of plain bits")
    func cellSize() {
        #expect(MemoryLayout<Cell>.size == 16)
        #expect(MemoryLayout<Cell>.stride == 16)
    }

    @Test("text returns the columns it took and ends in an ellipsis where it is cut")
    func text() {
        var canvas = Self.canvas(12, 3)
        #expect(canvas.text("The Martian", x: 0, y: 0) == 11)
        #expect(canvas.text("The Martian", x: 0, y: 1, maxWidth: 6) == 6)
        #expect(canvas.text("The Martian", x: 6, y: 2, overflow: .clip) == 6)
        #expect(canvas.plainRows == ["The Martian", "The M…", "      The Ma"])
    }

    @Test("numbers stand at the right end of their room, captions in the middle")
    func alignment() {
        var canvas = Self.canvas(9, 2)
        canvas.text("0.84", x: 1, y: 0, maxWidth: 8, alignment: .trailing)
        canvas.text("moon", x: 0, y: 1, maxWidth: 9, alignment: .center)
        #expect(canvas.plainRows == ["     0.84", "  moon"])
    }

    @Test("drawing outside the canvas or the clip draws nothing")
    func clipping() {
        var canvas = Self.canvas(6, 2)
        canvas.text("abcdef", x: -3, y: 0)
        canvas.text("never", x: 0, y: 5)
        canvas.clipped(to: Rect(x: 2, y: 1, width: 2, height: 1)) { canvas in
            canvas.text("abcdef", x: 0, y: 1, overflow: .clip)
            canvas.fill(Rect(x: 0, y: 0, width: 6, height: 1))
        }
        #expect(canvas.plainRows == ["def", "  cd"])
    }

    @Test("a wide character never stands in the last column and never loses one half")
    func wideCharacters() {
        var canvas = Self.canvas(5, 3)
        #expect(canvas.text("映画映画", x: 0, y: 0, overflow: .clip) == 4)
        canvas.text("映画", x: 0, y: 1)
        canvas.text("x", x: 1, y: 1)
        canvas.text("映画", x: 0, y: 2)
        canvas.text("x", x: 2, y: 2)
        #expect(canvas.plainRows == ["映画", " x画", "映x"])
        #expect(canvas[0, 0].span == .lead && canvas[1, 0].span == .continuation)
        #expect(canvas[3, 2].span == .single && canvas[3, 2].isBlank)
    }

    @Test("the focused box is heavier and sets its title into the border")
    func boxes() {
        var canvas = Self.canvas(30, 3)
        let inside = canvas.box(
            Rect(x: 0, y: 0, width: 15, height: 3), title: "4 Evidence", caption: "on")
        canvas.box(
            Rect(x: 15, y: 0, width: 15, height: 3), title: "3 Candidates", weight: .focus)
        #expect(inside == Rect(x: 1, y: 1, width: 13, height: 1))
        #expect(
            canvas.plainRows == [
                "╭─ 4 Eviden… ─╮┏━┫3 Candid…┣━┓",
                "│             │┃             ┃",
                "╰───────── on ╯┗━━━━━━━━━━━━━┛",
            ])
    }

    @Test("boxes are drawn in ASCII where nothing else may be")
    func asciiBoxes() {
        var canvas = Self.canvas(16, 3, .ascii)
        canvas.box(
            Rect(x: 0, y: 0, width: 16, height: 3), title: "Users", caption: "1/9", weight: .focus)
        #expect(canvas.plainRows == ["+=[Users]======+", "|              |", "+========= 1/9 +"])
    }

    @Test("the dump shows the text, a letter for each style, and the halves of wide characters")
    func dump() {
        var canvas = Self.canvas(6, 2)
        canvas.text("a映b", x: 0, y: 0, style: Style(.named(.blue), .bold))
        canvas.dim(Rect(x: 0, y: 1, width: 2, height: 1))
        #expect(
            canvas.dump == """
                6x2
                a映b

                ---
                aa<a..
                bb....
                ---
                a = blue bold
                b = dim

                """)
    }

    @Test("an overlaid style replaces set colours and adds attributes")
    func overlay() {
        var canvas = Self.canvas(4, 1)
        canvas.text("gold", x: 0, y: 0, style: Style(.named(.yellow), .bold))
        canvas.overlay(Style(on: .rgb(1, 2, 3), .reverse), in: Rect(canvas.size))
        #expect(canvas[0, 0].style.description == "yellow on #010203 bold reverse")
    }
}
