import Testing

@testable import Canvas

@Suite("Changes between frames")
struct ChangesTests {
    static func runs(_ old: Canvas?, _ new: Canvas) -> [Canvas.ChangedRun] {
        var runs: [Canvas.ChangedRun] = []
        new.forEachChange(from: old) { runs.append($0) }
        return runs
    }

    @Test("only changed cells are reported, row by row")
    func runs() {
        var old = Canvas(Size(width: 10, height: 3))
        old.text("abcdefghij", x: 0, y: 1)
        var new = old
        new.text("XY", x: 2, y: 1)
        new.text("Z", x: 9, y: 1)
        #expect(
            Self.runs(old, new) == [
                Canvas.ChangedRun(y: 1, columns: 2..<4), Canvas.ChangedRun(y: 1, columns: 9..<10),
            ])
        #expect(Self.runs(new, new).isEmpty)
    }

    @Test("a run never begins or ends inside a wide character of either frame")
    func wideCharacters() {
        var old = Canvas(Size(width: 8, height: 1))
        old.text("ab映画cd", x: 0, y: 0)
        var new = old
        new.text("x", x: 5, y: 0)
        #expect(Self.runs(old, new) == [Canvas.ChangedRun(y: 0, columns: 4..<6)])
        var shifted = Canvas(Size(width: 8, height: 1))
        shifted.text("abc映画d", x: 0, y: 0)
        #expect(Self.runs(old, shifted) == [Canvas.ChangedRun(y: 0, columns: 2..<7)])
    }

    @Test("without a frame of the same size before, every row is one run")
    func firstFrame() {
        let canvas = Canvas(Size(width: 4, height: 2))
        #expect(Self.runs(nil, canvas).count == 2)
        #expect(Self.runs(Canvas(Size(width: 5, height: 2)), canvas).count == 2)
        #expect(Self.runs(nil, Canvas(Size(width: 0, height: 2))).isEmpty)
    }

    @Test("applying the runs to the old frame gives the new one")
    func complete() {
        var state: UInt64 = 7
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let texts = ["a", "映", "bc映", "🎬x", "e\u{301}"]
        var old = Canvas(Size(width: 13, height: 4))
        for _ in 0..<300 {
            var new = old
            for _ in 0..<3 {
                new.text(texts[random(5)], x: random(13), y: random(4), overflow: .clip)
            }
            var patched = old
            new.forEachChange(from: old) { run in
                for x in run.columns {
                    patched.cells[run.y * 13 + x] = new.cells[run.y * 13 + x]
                }
                #expect(new[run.columns.lowerBound, run.y].span != .continuation)
            }
            #expect(patched == new)
            old = new
        }
    }
}
