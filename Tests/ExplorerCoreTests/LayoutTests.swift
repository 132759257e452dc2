import Testing

@testable import ExplorerCore

@Suite("Where panels stand")
struct LayoutTests {
    /// Draws the panels as boxes filled with their digit, seen through a coarse sieve.
    private func sketch(
        _ width: Int, _ height: Int, focus: Panel = .candidates, zoom: Zoom = .normal,
        tab: Panel = .evidence, every: (columns: Int, rows: Int) = (8, 4)
    ) -> String {
        let layout = ScreenLayout(
            ScreenSize(width: width, height: height),
            LayoutChoice(focus: focus, zoom: zoom, sideTab: tab))
        var grid = Array(repeating: Array(repeating: Character(" "), count: width), count: height)
        func fill(_ frame: Frame, _ mark: Character) {
            for y in frame.y..<frame.maxY { for x in frame.x..<frame.maxX { grid[y][x] = mark } }
        }
        guard layout.breakpoint != .tooSmall else { return "too small" }
        fill(layout.header, "h")
        fill(layout.footer, "f")
        layout.tabStrip.map { fill($0, "t") }
        for placed in layout.panels { fill(placed.frame, Character("\(placed.panel.rawValue)")) }
        layout.rankHistory.map { fill($0, "r") }
        let rows = stride(from: 0, to: height, by: 1).filter {
            $0 == 0 || $0 == height - 1 || ($0 - 1).isMultiple(of: every.rows)
        }
        return rows.map { y in
            String(stride(from: 0, to: width, by: every.columns).map { grid[y][$0] })
        }.joined(separator: "\n")
    }

    @Test("80x24: hero, evidence, a strip of rationale, a line of stream")
    func compact() {
        #expect(
            sketch(80, 24) == """
                hhhhhhhhhh
                3333334444
                3333334444
                3333334444
                3333334444
                5555555555
                6666666666
                ffffffffff
                """)
        #expect(sketch(80, 24, focus: .history).contains("2222224444"))
        #expect(sketch(80, 24, focus: .users).contains("1111114444"))
    }

    @Test("80x20: evidence and rationale share a frame")
    func low() {
        #expect(!sketch(80, 20).contains("5"))
        #expect(!sketch(80, 20, tab: .rationale).contains("4"))
    }

    @Test("120x40: all six")
    func standard() {
        #expect(
            sketch(120, 40) == """
                hhhhhhhhhhhhhhh
                111133333344444
                111133333344444
                111133333344444
                222233333344444
                222233333344444
                222233333355555
                222233333355555
                222233333355555
                666666666666666
                666666666666666
                fffffffffffffff
                """)
    }

    @Test("200x60: model and history of ranks as well")
    func wall() {
        #expect(
            sketch(200, 60, every: (10, 6)) == """
                hhhhhhhhhhhhhhhhhhhh
                11113333333444445555
                11113333333444445555
                11113333333444445555
                22223333333444445555
                22223333333444445555
                22223333333444445555
                22223333333rrrrrrrrr
                22223333333rrrrrrrrr
                66666666666777777777
                66666666666777777777
                ffffffffffffffffffff
                """)
    }

    @Test("60x16 and 40x10: one panel and a strip of tabs")
    func single() {
        for (width, height) in [(60, 16), (40, 10)] {
            let text = sketch(width, height, focus: .stream, every: (8, 1))
            let lines = text.split(separator: "\n")
            #expect(lines[1].allSatisfy { $0 == "t" })
            #expect(lines[2...].dropLast().allSatisfy { $0.allSatisfy { $0 == "6" } })
        }
    }

    @Test("A narrow, tall screen stacks the hero over its reasons")
    func portrait() {
        #expect(
            sketch(70, 50, every: (10, 6)) == """
                hhhhhhh
                3333333
                3333333
                3333333
                4444444
                4444444
                4444444
                5555555
                6666666
                fffffff
                """)
    }

    @Test("1x1 and 39x10 are too small")
    func tooSmall() {
        for (width, height) in [(1, 1), (0, 0), (39, 10), (40, 9)] {
            #expect(sketch(width, height) == "too small")
        }
    }

    @Test("Zoom gives half, then all of the body to the focused panel")
    func zoom() {
        #expect(sketch(120, 40, focus: .evidence, zoom: .half).contains("444444443333333"))
        #expect(sketch(120, 40, zoom: .half).contains("333333334444444"))
        #expect(Set(sketch(120, 40, focus: .history, zoom: .full)) == ["h", "2", "f", "\n"])
    }

    @Test("At every size the panels fill the body and do not overlap, drawers aside")
    func tiles() {
        for width in stride(from: 40, through: 230, by: 7) {
            for height in stride(from: 10, through: 80, by: 3) {
                for focus in [Panel.candidates, .evidence, .stream] {
                    let layout = ScreenLayout(
                        ScreenSize(width: width, height: height),
                        LayoutChoice(focus: focus, zoom: .normal, sideTab: .evidence))
                    let frames =
                        layout.panels.map(\.frame)
                        + [layout.header, layout.footer, layout.tabStrip, layout.rankHistory]
                        .compactMap(\.self)
                    let area = frames.reduce(0) { $0 + $1.width * $1.height }
                    #expect(area == width * height, "\(width)x\(height) \(layout.breakpoint)")
                    for frame in frames {
                        #expect(frame.width > 0 && frame.height > 0)
                        #expect(frame.maxX <= width && frame.maxY <= height)
                    }
                    #expect(layout.listHeight(of: focus) > 0)
                }
            }
        }
    }
}
