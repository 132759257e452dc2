import Testing

@testable import ExplorerCore

@Suite("Values in words")
struct ValueTests {
    @Test("Thousands are grouped")
    func groups() {
        #expect(
            [0, 999, 1_000, 1_234_567, -1_000].map(grouped) == [
                "0", "999", "1,000", "1,234,567", "-1,000",
            ])
    }

    @Test("Decimals are fixed, halves rounded away from zero, and no zero is negative")
    func fixes() {
        #expect(fixed(0.8415, 3) == "0.842")
        #expect(fixed(-0.0001, 2) == "0.00")
        #expect(fixed(-1.5, 0) == "-2")
        #expect(fixed(9.999, 2) == "10.00")
        #expect(fixed(12.05, 1) == "12.1")
        #expect(fixed(.nan, 2) == "nan")
        #expect(fixed(-.infinity, 2) == "-inf")
        #expect(fixed(1e300, 2) == "1e+300")
    }

    @Test("The calendar is right at its corners")
    func calendar() {
        #expect(CivilTime(milliseconds: 0).date == "1970-01-01")
        #expect(CivilTime(milliseconds: -1).date == "1969-12-31")
        #expect(CivilTime(milliseconds: -1).clockWithSeconds == "23:59:59")
        #expect(CivilTime(milliseconds: 951_782_400_000).date == "2000-02-29")
        #expect(CivilTime(milliseconds: 1_537_797_731_000).date == "2018-09-24")
        #expect(CivilTime(milliseconds: 1_537_797_731_000).clock == "14:02")
        #expect(CivilTime(milliseconds: 4_107_542_399_000).date == "2100-02-28")
        #expect(CivilTime(milliseconds: 4_107_542_400_000).date == "2100-03-01")
    }

    @Test("History lines break at pauses and at the edge of the model's window")
    func historyLines() {
        func row(_ position: Int, _ minute: Int64) -> HistoryRow {
            HistoryRow(position: position, item: 1, title: "", time: minute * 60_000)
        }
        let history = History(
            user: 1,
            rows: [row(4, 5_000), row(3, 4_990), row(2, 4_900), row(1, 3_000), row(0, 2_990)],
            eventCount: 5, windowLength: 3)
        func words(_ lines: [HistoryLine]) -> [String] {
            lines.map {
                switch $0 {
                case .event(let row): "\(row.position)"
                case .gap(let words): words
                case .windowEdge(let length): "edge \(length)"
                }
            }
        }
        #expect(
            words(history.lines(hasTimes: true)) == [
                "4", "3", "1 hour earlier", "2", "edge 3", "1", "0",
            ])
        #expect(words(history.lines(hasTimes: false)) == ["4", "3", "2", "edge 3", "1", "0"])
        #expect(history.isBeyondWindow(row(1, 0)))
        #expect(!history.isBeyondWindow(row(2, 0)))
    }

    @Test("Speeds step and stop at both ends")
    func speeds() {
        #expect(StreamSpeed.factor(60).faster == .factor(600))
        #expect(StreamSpeed.max.faster == .max)
        #expect(StreamSpeed.factor(1).slower == .factor(1))
        #expect(StreamSpeed.max.slower == .factor(604_800))
        #expect(StreamSpeed.factor(3_600).label == "x3,600")
    }

    @Test("Ledger entries know gains, losses, entries and exits")
    func ledger() {
        #expect(Scene.change(1, 5, 2, by: 1).delta == 3)
        #expect(Scene.change(1, nil, 2, by: 1).hasEntered)
        #expect(Scene.change(1, 2, nil, by: 1).hasLeft)
        #expect(Scene.change(1, nil, 2, by: 1).delta == nil)
        #expect(!Scene.change(1, 2, 2, by: 1).isMove)
    }

    @Test("Modalities show their letters, and a dash for what is missing")
    func modalities() {
        #expect(Modalities([.text, .audio]).letters == "T-A")
        #expect(Modalities([]).letters == "---")
    }

    @Test("A percentile of the first is 100, of the last 0")
    func percentiles() {
        let ranking = Scene.ranking([0, 1, 2, 3, 4, 5], 1)
        #expect(ranking.percentile(ofRank: 1) == 100)
        #expect(ranking.percentile(ofRank: 6) == 0)
    }

    @Test("The text field edits at its cursor and stops at its limit")
    func textField() {
        var field = TextField("ab")
        _ = field.edit(.left)
        field.insert("x\u{7}y")
        #expect(field.text == "axyb")
        _ = field.edit(.backspace)
        _ = field.edit(.delete)
        #expect(field.text == "ax")
        _ = field.edit(.control("u"))
        field.insert("one two  ")
        _ = field.edit(.control("w"))
        #expect(field.text == "one ")
        field.insert(String(repeating: "é", count: 500))
        #expect(field.text.count == TextField.limit)
        #expect(field.cursor == TextField.limit)
        let takesEscape = field.edit(.escape)
        #expect(!takesEscape)
    }
}
