import Testing

@testable import Catalog

@Suite struct JSONLineScannerTests {
    private func scan(_ text: String) throws -> [String: JSONValue] {
        var text = text
        var result: Result<[String: JSONValue], RowRejection> = .success([:])
        text.withUTF8 { bytes in
            var scanner = JSONLineScanner(Field(bytes: bytes))
            do throws(RowRejection) {
                result = .success(try scanner.object { $0 != "unwanted" })
            } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }

    @Test func `objects of every kind of value are read`() throws {
        let object = try scan(
            #"""
            {"a": 1, "b": -2.5e3, "c": "x\"\u00e9\ud83d\ude00\n", "d": [1, ["y"]], "e": null,
             "f": true, "unwanted": {"deep": ["]", "}"]}, "g": {"h": "i"}}
            """#)
        #expect(object["a"] == .integer(1))
        #expect(object["b"] == .number(-2500))
        #expect(object["c"] == .string("x\"é😀\n"))
        #expect(object["d"]?.strings == ["y"])
        #expect(object["e"] == .null)
        #expect(object["f"] == .bool(true))
        #expect(object["g"] == .object(["h": .string("i")]))
        #expect(object["unwanted"] == nil)
    }

    @Test func `what Python prints for a dictionary is read too`() throws {
        let object = try scan(
            #"{'asin': '01', u'title': u'It\'s', 'price': None, 'x': [['A', "B's"]], 'y': False}"#)
        #expect(object["asin"] == .string("01"))
        #expect(object["title"] == .string("It's"))
        #expect(object["price"] == .null)
        #expect(object["x"]?.strings == ["A", "B's"])
    }

    @Test(arguments: [
        "", "[1]", "{", #"{"a"}"#, #"{"a": }"#, #"{"a": 1"#, #"{"a": "x}"#, #"{"a": 1} x"#,
        #"{"a": "\u12"}"#, #"{"unwanted": "x"#, #"{"a": tru}"#, #"{"a": "\"#,
        #"{"a": \#(String(repeating: "[", count: 100_000))"#,
    ])
    func `what is not a JSON object is refused`(text: String) {
        #expect(throws: RowRejection.self) { try scan(text) }
    }
}
