import Foundation
import TestFiles
import Testing

@testable import Catalog

@Suite struct RecordReaderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Every record as its fields, and every rejection as `!line: reason`.
    private func records(
        _ data: Data, _ syntax: RecordReader.Syntax, joiningTo width: Int? = nil
    ) throws -> [[String]] {
        let reader = try RecordReader(file: try folder.write(data, to: "file"), syntax: syntax)
        reader.expectedFieldCount = width
        var records: [[String]] = []
        while true {
            switch try reader.next() {
            case .record:
                records.append((0..<reader.fieldCount).map { reader[$0].text(.utf8) })
            case .rejected(let rejection):
                records.append(["!\(reader.line): \(rejection.reason)"])
            case .end: return records
            }
        }
    }

    private func records(
        _ text: String, _ syntax: RecordReader.Syntax, joiningTo width: Int? = nil
    ) throws -> [[String]] {
        try records(Data(text.utf8), syntax, joiningTo: width)
    }

    @Test func `lines end with LF or CRLF and the last one may lack its end`() throws {
        #expect(try records("a\tb\r\n\nc\td\te", .tabs) == [["a", "b"], ["c", "d", "e"]])
        #expect(try records("", .tabs) == [])
        #expect(try records("\n\r\n", .tabs) == [])
    }

    @Test func `a byte order mark is passed over`() throws {
        #expect(try records("\u{feff}user\titem\n", .tabs) == [["user", "item"]])
        #expect(try records("\u{feff}\"a\",b\n", .csv) == [["a", "b"]])
    }

    @Test func `double colons, words and whole lines are cut as their formats say`() throws {
        #expect(
            try records("1::A: B (1999)::x|y\n", .doubleColon) == [["1", "A: B (1999)", "x|y"]])
        #expect(try records("  7 \t 12  13\n", .words) == [["7", "12", "13"]])
        #expect(try records("{\"a\": 1}\n", .line) == [["{\"a\": 1}"]])
        #expect(try records("a::\n", .doubleColon) == [["a", ""]])
    }

    @Test func `quotes follow RFC 4180`() throws {
        let text = "1,\"a, \"\"b\"\"\",c\r\n2,\"line\nbreak\",\"\"\r\n3,it\"s,\n"
        #expect(
            try records(text, .csv) == [
                ["1", "a, \"b\"", "c"], ["2", "line\nbreak", ""], ["3", "it\"s", ""],
            ])
    }

    @Test func `a quoted line break does not shift the line numbers after it`() throws {
        let reader = try RecordReader(
            file: try folder.write("a,\"x\ny\nz\"\nb,c\n", to: "file"), syntax: .csv)
        _ = try reader.next()
        #expect(reader.line == 1)
        _ = try reader.next()
        #expect(reader.line == 4)
    }

    @Test func `an unterminated quote costs one row`() throws {
        let text = "1,a\n2,\"open\n3,b\n4,c\n"
        #expect(
            try records(text, .csv) == [
                ["1", "a"], ["!2: the quote opened on line 2 is never closed"], ["3", "b"],
                ["4", "c"],
            ])
    }

    @Test func `text after a closing quote is rejected and the next row is read`() throws {
        #expect(
            try records("1,\"a\"b,c\n2,d,e\n", .csv) == [
                ["!1: there is text after a closing quote"], ["2", "d", "e"],
            ])
    }

    @Test func `a lone carriage return is text`() throws {
        #expect(try records("1,a\rb,c\n", .csv) == [["1", "a\rb", "c"]])
    }

    @Test func `rows broken by stray line breaks are joined when that makes them whole`() throws {
        let text = "1,a,b\n2,left\nright,c\n3,d,e\n4,short\n5,f,g\n"
        #expect(
            try records(text, .csv, joiningTo: 3) == [
                ["1", "a", "b"], ["2", "left\nright", "c"], ["3", "d", "e"], ["4", "short"],
                ["5", "f", "g"],
            ])
    }

    @Test func `a huge line is rejected without being held`() throws {
        var data = Data("1\ta\n".utf8)
        data.append(Data(repeating: UInt8(ascii: "x"), count: RecordReader.maximumRecordBytes * 2))
        data.append(Data("\n2\tb\n".utf8))
        #expect(
            try records(data, .tabs) == [
                ["1", "a"], ["!2: the line is longer than 4 MiB"], ["2", "b"],
            ])
        #expect(try records(data, .csv).count == 3)
    }

    @Test func `gzip of several members reads as one file`() throws {
        let packed = gzip(Data("a\tb\nc".utf8)) + gzip(Data("\td\n".utf8)) + Data([0, 0, 0])
        #expect(try records(packed, .tabs) == [["a", "b"], ["c", "d"]])
    }

    @Test func `a truncated gzip file says so`() throws {
        let long = (0..<20_000).map { "user\($0)\titem\($0 &* 7919 % 997)\n" }.joined()
        let packed = gzip(Data(long.utf8))
        for length in [packed.count - 4, packed.count / 2, 12] {
            let error = #expect(throws: CatalogError.self) {
                try records(packed.prefix(length), .tabs)
            }
            #expect(error?.description.contains("truncated gzip") == true)
        }
    }

    @Test func `a damaged gzip file says so`() throws {
        var packed = gzip(Data(String(repeating: "user\titem\n", count: 1000).utf8))
        packed[packed.count - 6] ^= 0xff
        let error = #expect(throws: CatalogError.self) { try records(packed, .tabs) }
        #expect(error?.description.contains("damaged gzip") == true)
    }

    @Test(arguments: [
        (Data([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), "zip archive"),
        (Data([0xff, 0xfe, 0x61, 0x00, 0x62, 0x00]), "UTF-16"),
        (Data((0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 37) }), "binary file"),
    ])
    func `strange files are named`(data: Data, expected: String) throws {
        let error = #expect(throws: CatalogError.self) { try records(data, .tabs) }
        #expect(error?.description.contains(expected) == true)
    }

    @Test func `reading continues at a checkpoint, plain and packed`() throws {
        let text = (1...40_000).map { "\($0)\tvalue \($0)\n" }.joined()
        for data in [Data(text.utf8), gzip(Data(text.utf8))] {
            let file = try folder.write(data, to: "file")
            let first = try RecordReader(file: file, syntax: .tabs)
            for _ in 0..<30_000 { _ = try first.next() }
            let second = try RecordReader(file: file, syntax: .tabs)
            try second.resume(at: first.checkpoint)
            _ = try second.next()
            #expect(second[0].text(.utf8) == "30001")
            #expect(second.line == 30_001)
            let near = try RecordReader(file: file, syntax: .tabs)
            try near.resume(at: (offset: 10, line: 2))
            _ = try near.next()
            #expect(near[0].text(.utf8) == "2")
        }
    }
}

@Suite struct FieldTests {
    private func withField<Value>(_ text: String, _ body: (Field) -> Value) -> Value {
        var text = text
        return text.withUTF8 { body(Field(bytes: $0)) }
    }

    @Test(arguments: [
        ("956703932", 956_703_932_000), ("956703932.5", 956_703_932_500),
        ("1592678400123", 1_592_678_400_123), ("1592678400123456", 1_592_678_400_123),
        ("0", 0), ("-5", -5000), ("2014-07-23", 1_406_073_600_000),
        ("2014-07-23 10:15:00", 1_406_110_500_000), ("2014-07-23T10:15:00.250Z", 1_406_110_500_250),
        ("1969-12-31", -86_400_000), ("2000-02-29", 951_782_400_000), (" 7 ", 7000),
    ])
    func `times of every kind become milliseconds`(text: String, expected: Int64) {
        #expect(withField(text) { TimeText.milliseconds($0) } == expected)
    }

    @Test(arguments: [
        "", "never", "2014-13-01", "2014-07-23 25:00:00", "nan", "inf", "1e40",
        "99999999999999999999", "2014-07-23X10:00:00", "2014-07-23 10:00:00 extra",
    ])
    func `what is not a time is refused`(text: String) {
        #expect(withField(text) { TimeText.milliseconds($0) } == nil)
    }

    @Test func `bytes that are not UTF-8 read as Latin-1`() {
        let bytes: [UInt8] = [0x41, 0x6d, 0xe9, 0x6c, 0x69, 0x65]
        let text = bytes.withUnsafeBufferPointer { Field(bytes: $0).text(.utf8) }
        #expect(text == "Amélie")
    }

    @Test func `a title gives up its year only when it ends in one`() {
        #expect(ReleaseYear.split("Toy Story (1995)") == ("Toy Story", 1995))
        #expect(ReleaseYear.split("2001: A Space Odyssey") == ("2001: A Space Odyssey", nil))
        #expect(ReleaseYear.split("Se7en (a.k.a. Seven)") == ("Se7en (a.k.a. Seven)", nil))
        #expect(ReleaseYear.split("(1999)") == ("(1999)", nil))
    }
}
