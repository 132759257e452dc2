import Foundation
import Testing

@testable import Catalog

@Suite struct CSVTableTests {
    @Test func `formulas are shown as text, numbers stay numbers`() {
        var table = CSVTable(columns: ["note", "margin"])
        let notes = ["=cmd()", " =1+1", "+49 30", "-dash", "@SUM(A1)", "＝cmd()", "\t=x", "plain"]
        for note in notes { table.append([.text(note), .number(-0.25)]) }
        let lines = table.text.components(separatedBy: "\r\n").dropFirst().dropLast()
        #expect(
            Array(lines) == [
                "\"'=cmd()\",-0.25", "\"' =1+1\",-0.25", "\"'+49 30\",-0.25", "\"'-dash\",-0.25",
                "\"'@SUM(A1)\",-0.25", "\"'＝cmd()\",-0.25", "\"' =x\",-0.25", "plain,-0.25",
            ])
    }

    @Test func `quotes, commas, line ends and escape bytes come back as one cell`() throws {
        let texts = [
            "he said \"no\", twice", "two\r\nlines", "\u{1B}[31mred\u{1B}]0;x\u{7}", "a;b", "",
            "Amélie 千と千尋 👩‍👧", "\u{202E}evil",
        ]
        var table = CSVTable(columns: ["text", "n"])
        for text in texts { table.append([.text(text), .integer(7)]) }
        let bytes = Array(table.text.utf8)
        #expect(!bytes.contains(0x1B) && !bytes.contains(0x07))
        var read: [[String]] = []
        var start = 0
        bytes.withUnsafeBufferPointer { all in
            while start < all.count {
                var parser = CSVRecordParser()
                let rest = UnsafeBufferPointer(rebasing: all[start...])
                guard case .record = parser.parse(rest, isLast: true, expectedFieldCount: 2) else {
                    break
                }
                read.append(
                    parser.extents.map { extent in
                        let text = String(decoding: rest[extent.range], as: UTF8.self)
                        return extent.hasDoubledQuotes
                            ? text.replacing("\"\"", with: "\"") : text
                    })
                start += parser.length
            }
        }
        try #require(read.count == texts.count + 1)
        #expect(read[0] == ["text", "n"])
        for (text, row) in zip(texts, read.dropFirst()) {
            #expect(row == [SpotCheckText.cleaned(text), "7"])
        }
        #expect(read[1][0] == texts[0])
        #expect(read[6][0] == texts[5])
    }

    @Test func `what is missing or not finite is an empty cell`() {
        var table = CSVTable(columns: ["a", "b", "c", "d"])
        table.append([.integer(nil), .number(nil), .number(.some(.nan)), .flag(true)])
        #expect(table.text == "a,b,c,d\r\n,,,true\r\n")
    }
}
