import Testing

@testable import LanguageModel

/// Writes the protocol-buffer messages of a `tokenizer.model`.
struct SentencePieceModelWriter {
    var pieces: [(text: String, score: Float, kind: UInt64)] = []
    var modelType: UInt64 = 2
    var fallsBackToBytes = false
    var addsDummyPrefix = true
    var removesExtraSpaces = false
    var escapesSpaces = true
    var characterMap: [UInt8] = []

    var bytes: [UInt8] {
        var file: [UInt8] = []
        for piece in pieces {
            var message = Self.field(1, Array(piece.text.utf8))
            message.append(2 << 3 | 5)
            for shift in stride(from: UInt32(0), to: 32, by: 8) {
                message.append(UInt8(truncatingIfNeeded: piece.score.bitPattern >> shift))
            }
            file += Self.field(1, message + Self.field(3, piece.kind))
        }
        file += Self.field(2, Self.field(3, modelType) + Self.field(35, fallsBackToBytes ? 1 : 0))
        return file
            + Self.field(
                3,
                Self.field(1, Array("nmt_nfkc".utf8)) + Self.field(2, characterMap)
                    + Self.field(3, addsDummyPrefix ? 1 : 0)
                    + Self.field(4, removesExtraSpaces ? 1 : 0)
                    + Self.field(5, escapesSpaces ? 1 : 0))
    }

    static func varint(_ value: UInt64) -> [UInt8] {
        value < 128 ? [UInt8(value)] : [UInt8(value & 127 | 128)] + varint(value >> 7)
    }

    static func field(_ number: UInt64, _ value: UInt64) -> [UInt8] {
        varint(number << 3) + varint(value)
    }

    static func field(_ number: UInt64, _ value: [UInt8]) -> [UInt8] {
        varint(number << 3 | 2) + varint(UInt64(value.count)) + value
    }
}

/// Small models of every kind, with ids and text by the SentencePiece library 0.2.
@Suite struct TokenizerSentencePieceTests {
    static let merged: [(String, Float)] = [
        ("he", -1), ("th", -1), ("the", -2), ("in", -2), ("ing", -3), ("an", -2), ("and", -3),
        ("▁t", -4), ("▁the", -2.5), ("er", -2), ("ab", -5), ("abc", -6), ("bc", -5), ("ll", -7),
        ("▁▁", -3), ("▁▁▁▁", -3.5), ("st", -7), ("xyzq", -1), ("qq", -9), ("q▁", -9.5),
    ]

    static func model(_ name: String) -> SentencePieceModelWriter {
        var model = SentencePieceModelWriter()
        model.pieces = [("<unk>", 0, 2), ("<s>", 0, 3), ("</s>", 0, 3)]
        if name.hasSuffix("bf") {
            model.fallsBackToBytes = true
            for byte in UInt8.min...UInt8.max {
                let name = String(decoding: BytePairModel.fallbackName(byte), as: UTF8.self)
                model.pieces.append((name, 0, 6))
            }
        }
        let symbols = name.hasPrefix("ud") ? ["<USR>", "th e", "  ", "ing", "é!"] : []
        model.pieces += symbols.map { ($0, 0, 4) }
        let unused: Set = name == "unused" ? ["th", "ab", "▁▁", "abc", "an"] : []
        for (text, score) in merged where !symbols.contains(text) {
            model.pieces.append((text, score, unused.contains(text) ? 5 : 1))
        }
        for (index, character) in "abcdehilnorstuvwxyz▁.".enumerated() {
            model.pieces.append((String(character), -20 - Float(index), 1))
        }
        model.addsDummyPrefix = name != "nodummy"
        model.removesExtraSpaces = name == "extra" || name == "bf"
        if name == "noesc" {
            model.escapesSpaces = false
            model.pieces += [(" ", -50, 1), (" t", -3, 1)]
        }
        return model
    }

    static let examples: [(String, String, [Int32], String)] = [
        (
            "plain", "the thing and  the xyzqq abc",
            [11, 42, 4, 7, 42, 9, 42, 11, 42, 39, 40, 41, 21, 42, 14],
            "the thing and  the xyzqq abc"
        ),
        (
            "plain", "   lead  trail   ", [18, 30, 27, 23, 26, 17, 35, 33, 23, 29, 30, 17, 42],
            "   lead  trail   "
        ),
        (
            "plain", "th e <USR> \u{E9}!\u{E9}  <s> \u{6620}x",
            [42, 4, 42, 27, 42, 0, 42, 0, 17, 0, 34, 0, 42, 0, 39],
            "th e  \u{2047}   \u{2047}    \u{2047} s \u{2047}   \u{2047} x"
        ),
        ("plain", "\u{2581}abc an", [17, 14, 42, 8], " abc an"),
        ("plain", "    four", [18, 42, 0, 32, 36, 33], "     \u{2047} our"),
        (
            "nodummy", "the thing and  the xyzqq abc",
            [5, 42, 4, 7, 42, 9, 42, 11, 42, 39, 40, 41, 21, 42, 14], "the thing and  the xyzqq abc"
        ),
        (
            "nodummy", "   lead  trail   ",
            [17, 42, 30, 27, 23, 26, 17, 35, 33, 23, 29, 30, 17, 42], "   lead  trail   "
        ),
        (
            "nodummy", "th e <USR> \u{E9}!\u{E9}  <s> \u{6620}x",
            [4, 42, 27, 42, 0, 42, 0, 17, 0, 34, 0, 42, 0, 39],
            "th e  \u{2047}   \u{2047}    \u{2047} s \u{2047}   \u{2047} x"
        ),
        ("nodummy", "\u{2581}abc an", [42, 14, 42, 8], " abc an"),
        ("nodummy", "    four", [18, 0, 32, 36, 33], "     \u{2047} our"),
        (
            "extra", "the thing and  the xyzqq abc",
            [11, 42, 4, 7, 42, 9, 11, 42, 39, 40, 41, 21, 42, 14], "the thing and the xyzqq abc"
        ),
        ("extra", "   lead  trail   ", [42, 30, 27, 23, 26, 10, 33, 23, 29, 30], "lead trail"),
        (
            "extra", "th e <USR> \u{E9}!\u{E9}  <s> \u{6620}x",
            [42, 4, 42, 27, 42, 0, 42, 0, 42, 0, 34, 0, 42, 0, 39],
            "th e  \u{2047}   \u{2047}   \u{2047} s \u{2047}   \u{2047} x"
        ),
        ("extra", "\u{2581}abc an", [17, 14, 42, 8], " abc an"),
        ("extra", "    four", [42, 0, 32, 36, 33], " \u{2047} our"),
        (
            "noesc", "the thing and  the xyzqq abc",
            [44, 5, 44, 4, 7, 44, 9, 44, 44, 5, 44, 39, 40, 41, 21, 44, 14],
            " the thing and  the xyzqq abc"
        ),
        (
            "noesc", "   lead  trail   ",
            [44, 44, 44, 44, 30, 27, 23, 26, 44, 45, 33, 23, 29, 30, 44, 44, 44],
            "    lead  trail   "
        ),
        (
            "noesc", "th e <USR> \u{E9}!\u{E9}  <s> \u{6620}x",
            [44, 4, 44, 27, 44, 0, 44, 0, 44, 44, 0, 34, 0, 44, 0, 39],
            " th e  \u{2047}   \u{2047}    \u{2047} s \u{2047}   \u{2047} x"
        ),
        ("noesc", "\u{2581}abc an", [44, 42, 14, 44, 8], "  abc an"),
        ("noesc", "    four", [44, 44, 44, 44, 44, 0, 32, 36, 33], "      \u{2047} our"),
        (
            "unused", "the thing and  the xyzqq abc",
            [11, 42, 35, 28, 7, 42, 9, 42, 11, 42, 39, 40, 41, 21, 42, 23, 24, 25],
            "the thing and  the xyzqq abc"
        ),
        (
            "unused", "   lead  trail   ",
            [18, 30, 27, 23, 26, 42, 42, 35, 33, 23, 29, 30, 42, 42, 42], "   lead  trail   "
        ),
        (
            "unused", "th e <USR> \u{E9}!\u{E9}  <s> \u{6620}x",
            [42, 35, 28, 42, 27, 42, 0, 42, 0, 42, 42, 0, 34, 0, 42, 0, 39],
            "th e  \u{2047}   \u{2047}    \u{2047} s \u{2047}   \u{2047} x"
        ),
        ("unused", "\u{2581}abc an", [42, 42, 23, 24, 25, 42, 23, 31], " abc an"),
        ("unused", "    four", [18, 42, 0, 32, 36, 33], "     \u{2047} our"),
        (
            "bf", "the thing and  the xyzqq abc",
            [267, 298, 260, 263, 298, 265, 267, 298, 295, 296, 297, 277, 298, 270],
            "the thing and the xyzqq abc"
        ),
        (
            "bf", "   lead  trail   ", [298, 286, 283, 279, 282, 266, 289, 279, 285, 286],
            "lead trail"
        ),
        (
            "bf", "th e <USR> \u{E9}!\u{E9}  <s> \u{6620}x",
            [
                298, 260, 298, 283, 298, 63, 88, 86, 85, 65, 298, 198, 172, 36, 198, 172, 298, 63,
                290, 65, 298, 233, 155, 163, 295,
            ], "th e <USR> \u{E9}!\u{E9} <s> \u{6620}x"
        ),
        ("bf", "\u{2581}abc an", [273, 270, 298, 264], " abc an"),
        ("bf", "    four", [298, 105, 288, 292, 289], "four"),
        (
            "ud", "the thing and  the xyzqq abc",
            [15, 46, 9, 6, 46, 13, 46, 15, 46, 43, 44, 45, 25, 46, 18],
            "the thing and  the xyzqq abc"
        ),
        (
            "ud", "   lead  trail   ", [22, 34, 31, 27, 30, 21, 39, 37, 27, 33, 34, 21, 46],
            "   lead  trail   "
        ),
        (
            "ud", "th e <USR> \u{E9}!\u{E9}  <s> \u{6620}x",
            [46, 9, 46, 31, 46, 3, 46, 7, 0, 21, 0, 38, 0, 46, 0, 43],
            "th e <USR> \u{E9}! \u{2047}    \u{2047} s \u{2047}   \u{2047} x"
        ),
        ("ud", "\u{2581}abc an", [21, 18, 46, 12], " abc an"),
        ("ud", "    four", [22, 46, 0, 36, 40, 37], "     \u{2047} our"),
        (
            "udbf", "the thing and  the xyzqq abc",
            [271, 302, 265, 262, 302, 269, 302, 271, 302, 299, 300, 301, 281, 302, 274],
            "the thing and  the xyzqq abc"
        ),
        (
            "udbf", "   lead  trail   ",
            [278, 290, 287, 283, 286, 277, 295, 293, 283, 289, 290, 277, 302], "   lead  trail   "
        ),
        (
            "udbf", "th e <USR> \u{E9}!\u{E9}  <s> \u{6620}x",
            [
                302, 265, 302, 287, 302, 259, 302, 263, 198, 172, 277, 63, 294, 65, 302, 233, 155,
                163, 299,
            ], "th e <USR> \u{E9}!\u{E9}  <s> \u{6620}x"
        ),
        ("udbf", "\u{2581}abc an", [277, 274, 302, 268], " abc an"),
        ("udbf", "    four", [278, 302, 105, 292, 296, 293], "    four"),
    ]

    @Test("small models of every kind give the reference's ids and text", arguments: examples)
    func equalsReference(name: String, text: String, ids: [Int32], decoded: String) throws {
        let tokenizer = try SentencePieceTokenizer(
            tokenizerModel: Self.model(name).bytes, path: "tokenizer.model")
        #expect(tokenizer.encode(text, marked: false) == ids)
        #expect(tokenizer.encode(text, marked: true) == [1] + ids)
        #expect(Array(tokenizer.decode([1] + ids + [2]).utf8) == Array(decoded.utf8))
    }

    @Test("special pieces open in trusted text alone")
    func special() throws {
        let tokenizer = try SentencePieceTokenizer(
            tokenizerModel: Self.model("plain").bytes, path: "tokenizer.model")
        #expect(tokenizer.beginning == 1)
        #expect(tokenizer.end == 2)
        #expect(tokenizer.special("</s>") == 2)
        #expect(tokenizer.special("the") == nil)
        #expect(tokenizer.bytes(of: 1) == nil)
        #expect(tokenizer.bytes(of: 11) == Array(" the".utf8))
        #expect(tokenizer.bytes(of: 1_000) == nil)
        #expect(tokenizer.encode(trusted: "<s>the</s>", marked: false) == [1, 11, 2])
        #expect(!tokenizer.encode("<s>the</s>", marked: false).contains(1))
    }

    @Test("what is not supported or not sound is refused by its name")
    func refusals() throws {
        func refusal(_ change: (inout SentencePieceModelWriter) -> Void) throws -> String {
            var model = Self.model("plain")
            change(&model)
            let bytes = model.bytes
            return try #require(throws: LanguageModelError.self) {
                try SentencePieceTokenizer(tokenizerModel: bytes, path: "m")
            }.description
        }
        #expect(try refusal { $0.modelType = 1 }.contains("unigram"))
        #expect(try refusal { $0.characterMap = [1] }.contains("\"nmt_nfkc\""))
        #expect(try refusal { $0.pieces[0].kind = 1 }.contains("one unknown piece"))
        #expect(try refusal { $0.pieces[4] = $0.pieces[3] }.contains("\"he\" again"))
        #expect(try refusal { $0.pieces[4].text = "" }.contains("empty"))
        #expect(try refusal { $0.pieces[4].score = .nan }.contains("NaN"))
        #expect(try refusal { $0.pieces[4].kind = 7 }.contains("7"))
        #expect(try refusal { $0.fallsBackToBytes = true }.contains("<0x00>"))
    }

    @Test("a model cut anywhere is refused or read, never read past its end")
    func truncations() {
        let bytes = Self.model("plain").bytes
        for count in 0..<bytes.count {
            _ = try? SentencePieceTokenizer(tokenizerModel: Array(bytes[..<count]), path: "m")
        }
    }
}
