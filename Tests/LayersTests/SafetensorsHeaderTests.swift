import Testing

@testable import Layers

/// A file image: length, header, data.
private func image(_ header: String, data: Int, length: UInt64? = nil) -> [UInt8] {
    image(Array(header.utf8), data: data, length: length)
}

private func image(_ header: [UInt8], data: Int, length: UInt64? = nil) -> [UInt8] {
    withUnsafeBytes(of: (length ?? UInt64(header.count)).littleEndian) { Array($0) } + header
        + [UInt8](repeating: 0, count: data)
}

private func parse(_ file: [UInt8]) throws -> SafetensorsHeader {
    try file.withUnsafeBytes { try SafetensorsHeader(file: $0, path: "m") }
}

private func message(_ file: [UInt8]) -> String {
    do { _ = try parse(file) } catch { return "\(error)" }
    return "accepted"
}

private func record(_ type: String, _ shape: String, _ offsets: String) -> String {
    #"{"dtype":"\#(type)","shape":\#(shape),"data_offsets":\#(offsets)}"#
}

private let plain =
    #"{"__metadata__":{"k":"v \u00e9 \ud83c\udfac"},"a":"# + record("F32", "[2,3]", "[0,24]")
    + #", "b" : "# + record("I64", "[]", "[24,32]") + "}  \n"

@Suite struct SafetensorsHeaderTests {
    @Test("a sound header is read as it stands")
    func readsSoundHeader() throws {
        let header = try parse(image(plain, data: 32))
        #expect(header.metadata == ["k": "v é 🎬"])
        #expect(
            header.entries == [
                SafetensorsEntry(name: "a", type: .f32, shape: [2, 3], range: 0..<24),
                SafetensorsEntry(name: "b", type: .i64, shape: [], range: 24..<32),
            ])
        #expect(header.dataStart == 8 + plain.utf8.count)
        #expect(try parse(image("{}", data: 0)).entries.isEmpty)
        let empty = "{\"e\":" + record("F32", "[0,9223372036854775807,9]", "[0,0]") + "}"
        #expect(try parse(image(empty, data: 0)).entries[0].elementCount == 0)
    }

    @Test(
        "a header that lies is refused, and the lie is named",
        arguments: [
            (#"{"a":\#(record("F32", "[2]", "[0,8]"))}"#, 7, "offsets within 7 bytes"),
            (#"{"a":\#(record("F32", "[2]", "[0,8]"))}"#, 9, "expected 8 bytes of data, found 9"),
            (
                #"{"a":\#(record("F32", "[3]", "[0,8]"))}"#, 8,
                "expected 12 bytes for F32 [3], found 8"
            ),
            (#"{"a":\#(record("F32", "[2]", "[8,0]"))}"#, 8, "found [8, 0]"),
            (#"{"a":\#(record("F99", "[2]", "[0,8]"))}"#, 8, #"found "F99""#),
            (#"{"a":\#(record("F32", "[-2]", "[0,8]"))}"#, 8, "an integer that is not negative"),
            (#"{"a":\#(record("F32", "[2.0]", "[0,8]"))}"#, 8, #"expected "]""#),
            (#"{"a":\#(record("F32", "[02]", "[0,8]"))}"#, 8, "an integer that is not negative"),
            (
                #"{"a":\#(record("F32", "[4294967296,4294967296]", "[0,0]"))}"#, 0,
                "a shape that fits in memory"
            ),
            (
                #"{"a":\#(record("F32", "[99999999999999999999]", "[0,8]"))}"#, 8,
                "an integer of 63 bits"
            ),
            (
                #"{"a":\#(record("U8", "[4]", "[0,4]")),"b":\#(record("U8", "[4]", "[2,6]"))}"#, 6,
                "an overlap"
            ),
            (
                #"{"a":\#(record("U8", "[4]", "[0,4]")),"b":\#(record("U8", "[4]", "[5,9]"))}"#, 9,
                "a hole"
            ),
            (
                #"{"a":\#(record("U8", "[4]", "[0,4]")),"a":\#(record("U8", "[4]", "[4,8]"))}"#, 8,
                #"found "a" again"#
            ),
            (
                #"{"a":\#(record("U8", "[4]", "[0,4]")),"\u0061":\#(record("U8", "[4]", "[4,8]"))}"#,
                8, #"found "a" again"#
            ),
            (#"{"__metadata__":{"k":"1","k":"2"}}"#, 0, #"found "k" again"#),
            (#"{"__metadata__":{"k":1}}"#, 0, #"expected """#),
            (#"{"__metadata__":{},"__metadata__":{}}"#, 0, "again"),
            (#"{"a":{"dtype":"U8","dtype":"U8","shape":[],"data_offsets":[0,1]}}"#, 1, "once each"),
            (#"{"a":{"dtype":"U8","shape":[],"data_offsets":[0,1],"x":1}}"#, 1, "once each"),
            (#"{"a":{"dtype":"U8","shape":[]}}"#, 0, "a record without one of them"),
            (#"{"a":{"dtype":"U8","shape":[],"data_offsets":[0,1,2]}}"#, 1, "a record without"),
            (#"{"a":[[[[[[[[[[[[[[[["#, 0, #"expected "{""#),
            ("{} {}", 0, "nothing after the header"),
            ("[]", 0, #"expected "{""#),
            ("", 0, "the end of the header"),
            (#"{"a"#, 0, "a closing quote"),
            (#"{"\ud800":1}"#, 0, "half of one"),
            (#"{"\x":1}"#, 0, "an escape of JSON"),
            ("{\"\u{1}\":1}", 0, "no raw control characters"),
        ])
    func refusesLies(header: String, data: Int, reason: String) {
        let text = message(image(header, data: data))
        #expect(text.contains(reason), "\(text)")
    }

    @Test("a length beyond the file, beyond reason or negative is refused before it is used")
    func refusesLengths() {
        #expect(message([1, 2, 3]).contains("found a file of 3 bytes"))
        #expect(message(image("{}", data: 0, length: 3)).contains("found 2 bytes after its length"))
        #expect(message(image("{}", data: 0, length: .max)).contains("at most 100000000 bytes"))
        #expect(message(image("{}", data: 0, length: 1 << 63)).contains("at most 100000000 bytes"))
    }

    @Test("a header that is not UTF-8 is refused")
    func refusesOtherEncodings() {
        #expect(message(image([0x7B, 0x22, 0xFF, 0x22, 0x7D], data: 0)).contains("in UTF-8"))
    }

    @Test("text of the file cannot reach a terminal through an error")
    func quotesErrors() {
        let header =
            "{\"\\u001b]0;x\\u0007\(String(repeating: "y", count: 500))\":"
            + record("F32", "[2]", "[0,4]") + "}"
        let text = message(image(header, data: 4))
        #expect(text.contains(#""\u{1b}]0;x\u{7}yyy"#))
        #expect(text.utf8.allSatisfy { $0 >= 0x20 } && text.count < 250)
    }

    @Test("thousands of damaged files are read or refused, never more")
    func survivesDamage() {
        let sound = image(plain, data: 32)
        let tokens = [
            "[", "]", "{", "}", "\"", ":", ",", "0", "9223372036854775807", "18446744073709551616",
            "-1", "\\", "\\ud800", "F32", "BOOL", "__metadata__", "a", " ", "1e9",
        ].map { Array($0.utf8) }
        var state: UInt64 = 0x5EED
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var refused = 0
        let rounds = 6000
        for _ in 0..<rounds {
            var file = sound
            for _ in 0...next(4) where !file.isEmpty {
                let at = next(file.count)
                switch next(6) {
                case 0: file[at] = UInt8(next(256))
                case 1: file[at] ^= 1 << UInt8(next(8))
                case 2: file.removeSubrange(at..<min(file.count, at + 1 + next(12)))
                case 3: file.insert(contentsOf: tokens[next(tokens.count)], at: at)
                case 4: file.removeSubrange(at...)
                default:
                    let end = min(file.count, at + 1 + next(20))
                    file.insert(contentsOf: file[at..<end], at: next(file.count))
                }
            }
            if file.count >= 8 && next(2) == 0 {
                // Half of the time the length is made right again, so that the JSON is reached.
                let length = UInt64(max(0, file.count - 8 - 32)).littleEndian
                withUnsafeBytes(of: length) { file.replaceSubrange(0..<8, with: $0) }
            }
            guard let header = try? parse(file) else {
                refused += 1
                continue
            }
            // Whatever is accepted keeps its promises.
            for entry in header.entries {
                #expect(header.dataStart + entry.range.upperBound <= file.count)
                #expect(entry.shape.reduce(entry.type.byteCount, &*) == entry.range.count)
            }
        }
        #expect(refused > rounds / 2 && refused < rounds)
    }
}
