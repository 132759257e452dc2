import Foundation
import Testing

@testable import LanguageModel

/// Every step a `tokenizer.json` may name, with ids and text by the tokenizers library 0.23.
@Suite struct TokenizerJSONTests {
    struct Example: Sendable {
        /// What differs from `base`, key by key; keys of the model one level deeper.
        let changes: String
        let text: String
        let ids: [Int32]
        let decoded: String

        init(_ changes: String, _ text: String, _ ids: [Int32], _ decoded: String) {
            self.changes = changes
            self.text = text
            self.ids = ids
            self.decoded = decoded
        }
    }

    /// A small vocabulary of characters.
    static let base =
        #"{"version":"1.0","truncation":null,"padding":null,"added_tokens":[{"id":0,"#
        + #""content":"<unk>","single_word":false,"lstrip":false,"rstrip":false,"#
        + #""normalized":false,"special":true}],"normalizer":null,"pre_tokenizer":null,"#
        + #""post_processor":null,"decoder":{"type":"Fuse"},"model":{"type":"BPE","#
        + #""dropout":null,"unk_token":"<unk>","continuing_subword_prefix":null,"#
        + #""end_of_word_suffix":null,"fuse_unk":false,"byte_fallback":false,"#
        + #""ignore_merges":false,"vocab":{"<unk>":0,"a":1,"b":2,"c":3,"d":4,"e":5,"A":6,"B":7,"#
        + #""r":8,"1":9," ":10,"2":11,"▁":12,"é":13,"ab":14,"abc":15,"▁a":16,"12":17,"de":18,"#
        + #""▁ab":19,"<0xE6>":20,"<0x98>":21,"<0xA0>":22},"merges":["a b","ab c","▁ a","1 2","#
        + #""d e","▁a b"]}}"#

    static let examples = [
        Example(
            #"{}"#,
            "abc zz\u{6620} \u{E9}12", [15, 10, 0, 0, 0, 10, 13, 17], "abc  \u{E9}12"),
        Example(
            #"{"model":{"fuse_unk":true}}"#,
            "abzz\u{6620}c", [14, 0, 3], "abc"),
        Example(
            #"{"model":{"byte_fallback":true}}"#,
            "a\u{6620}z", [1, 20, 21, 22, 0], "a<0xE6><0x98><0xA0>"),
        Example(
            #"{"model":{"unk_token":null}}"#,
            "azb", [14], "ab"),
        Example(
            #"{"model":{"ignore_merges":true,"merges":[]},"pre_tokenizer":{"type":"Split","#
                + #""pattern":{"String":" "},"behavior":"Isolated","invert":false}}"#,
            "abc ab abca", [15, 10, 14, 10, 1, 2, 3, 1], "abc ab abca"),
        Example(
            #"{"normalizer":{"type":"Lowercase"}}"#,
            "ABa", [14, 1], "aba"),
        Example(
            #"{"normalizer":{"type":"NFC"}}"#,
            "e\u{301}", [13], "\u{E9}"),
        Example(
            #"{"normalizer":{"type":"NFKC"}}"#,
            "\u{FF41}\u{FF11}", [1, 9], "a1"),
        Example(
            #"{"normalizer":{"type":"Sequence","normalizers":[{"type":"Prepend","prepend":"▁"},{"#
                + #""type":"Replace","pattern":{"String":" "},"content":"▁"}]}}"#,
            "ab ab", [12, 14, 12, 14], "\u{2581}ab\u{2581}ab"),
        Example(
            #"{"normalizer":{"type":"Replace","pattern":{"Regex":"\\s+"},"content":" "}}"#,
            "a \u{A}\u{9}b", [1, 10, 2], "a b"),
        Example(
            #"{"pre_tokenizer":{"type":"Digits","individual_digits":true}}"#,
            "a12b", [1, 9, 11, 2], "a12b"),
        Example(
            #"{"pre_tokenizer":{"type":"Digits","individual_digits":false}}"#,
            "a12b", [1, 17, 2], "a12b"),
        Example(
            #"{"pre_tokenizer":{"type":"Split","pattern":{"String":"b"},"#
                + #""behavior":"MergedWithPrevious","invert":false}}"#,
            "abcab", [14, 3, 14], "abcab"),
        Example(
            #"{"pre_tokenizer":{"type":"Split","pattern":{"String":"b"},"#
                + #""behavior":"MergedWithNext","invert":false}}"#,
            "abcab", [1, 2, 3, 1, 2], "abcab"),
        Example(
            #"{"pre_tokenizer":{"type":"Split","pattern":{"String":"b"},"behavior":"Removed","#
                + #""invert":false}}"#,
            "abcab", [1, 3, 1], "aca"),
        Example(
            #"{"pre_tokenizer":{"type":"Metaspace","replacement":"▁","prepend_scheme":"always","#
                + #""split":true},"decoder":{"type":"Metaspace","replacement":"▁","#
                + #""prepend_scheme":"always","split":true}}"#,
            "ab  ab", [12, 14, 12, 12, 14], "ab  ab"),
        Example(
            #"{"pre_tokenizer":{"type":"Metaspace","replacement":"▁","prepend_scheme":"first","#
                + #""split":false},"decoder":{"type":"Metaspace","replacement":"▁","#
                + #""prepend_scheme":"never","split":true}}"#,
            "ab<unk>ab", [12, 14, 0, 14], " abab"),
        Example(
            #"{"model":{"end_of_word_suffix":"c"},"decoder":{"type":"BPEDecoder","suffix":"c"}}"#,
            "aab", [1, 1, 0], "aa"),
        Example(
            #"{"decoder":null}"#,
            "abd", [14, 4], "ab d"),
        Example(
            #"{"decoder":{"type":"Sequence","decoders":[{"type":"Replace","pattern":{"#
                + #""String":"a"},"content":"xx"},{"type":"Fuse"},{"type":"Strip","content":"x","#
                + #""start":1,"stop":0}]}}"#,
            "aba", [14, 1], "xbxx"),
        Example(
            #"{"added_tokens":[{"id":18,"content":"de","single_word":true,"lstrip":false,"#
                + #""rstrip":false,"normalized":false,"special":false},{"id":2,"content":"b","#
                + #""single_word":false,"lstrip":true,"rstrip":true,"normalized":false,"special":false},"#
                + #"{"id":6,"content":"A","single_word":false,"lstrip":false,"rstrip":false,"#
                + #""normalized":true,"special":false}]}"#,
            "de dea  b  c a de1 Ab", [18, 10, 18, 1, 2, 3, 10, 1, 10, 18, 9, 10, 6, 2],
            "de deabc a de1 Ab"),
        Example(
            #"{"normalizer":{"type":"Lowercase"},"added_tokens":[{"id":23,"content":"BA","#
                + #""single_word":false,"lstrip":false,"rstrip":false,"normalized":true,"#
                + #""special":false}]}"#,
            "aBAb ba", [1, 23, 2, 10, 23], "abab ba"),
        Example(
            #"{"post_processor":{"type":"RobertaProcessing","sep":["b",2],"cls":["a",1],"#
                + #""trim_offsets":true,"add_prefix_space":false}}"#,
            "c", [1, 3, 2], "acb"),
    ]

    static func file(_ changes: String) throws -> [UInt8] {
        func object(_ text: String) throws -> [String: Any] {
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
        }
        var root = try object(base)
        for (key, value) in try object(changes) {
            if key == "model", let model = value as? [String: Any] {
                var merged = root["model"] as? [String: Any] ?? [:]
                merged.merge(model) { $1 }
                root["model"] = merged
            } else {
                root[key] = value
            }
        }
        return Array(try JSONSerialization.data(withJSONObject: root, options: .sortedKeys))
    }

    @Test("every supported step gives the reference's ids and text", arguments: examples)
    func equalsReference(example: Example) throws {
        let tokenizer = try BytePairTokenizer(
            tokenizerJSON: Self.file(example.changes), path: "tokenizer.json")
        let ids = tokenizer.encode(trusted: example.text, marked: true)
        #expect(ids == example.ids)
        #expect(Array(tokenizer.decode(ids).utf8) == Array(example.decoded.utf8))
    }

    @Test(
        "what is not supported is refused by its name and place",
        arguments: [
            (#"{"normalizer":{"type":"StripAccents"}}"#, "normalizer.type", "\"StripAccents\""),
            (#"{"normalizer":{"type":"Precompiled"}}"#, "normalizer.type", "\"Precompiled\""),
            (
                #"{"normalizer":{"type":"Replace","pattern":{"Regex":"a+"},"content":""}}"#,
                "normalizer.pattern.Regex", "\"a+\""
            ),
            (#"{"pre_tokenizer":{"type":"Whitespace"}}"#, "pre_tokenizer.type", "\"Whitespace\""),
            (
                #"{"pre_tokenizer":{"type":"Split","pattern":{"Regex":"a"},"#
                    + #""behavior":"Isolated","invert":false}}"#,
                "pre_tokenizer.pattern.Regex", "\"a\""
            ),
            (
                #"{"pre_tokenizer":{"type":"ByteLevel"}}"#, "decoder", "another"
            ),
            (
                #"{"post_processor":{"type":"BertProcessing"}}"#, "post_processor.type",
                "\"BertProcessing\""
            ),
            (#"{"decoder":{"type":"WordPiece"}}"#, "decoder.type", "\"WordPiece\""),
            (#"{"model":{"type":"Unigram"}}"#, "model.type", "\"Unigram\""),
            (#"{"model":{"dropout":0.5}}"#, "model.dropout", "the number 0.5"),
            (#"{"model":{"unk_token":"<none>"}}"#, "model.unk_token", "\"<none>\""),
            (
                #"{"model":{"continuing_subword_prefix":"@@"}}"#,
                "model.continuing_subword_prefix", "@@"
            ),
            (#"{"model":{"merges":["a b","a z"]}}"#, "model.merges[1]", "\"a z\""),
            (#"{"model":{"merges":["a b c"]}}"#, "model.merges[0]", "\"a b c\""),
            (#"{"model":{"merges":[],"vocab":{"a":0,"b":0}}}"#, "model.vocab", "again"),
            (#"{"model":{"merges":[],"vocab":{"a":5e9}}}"#, "model.vocab", "5000000000"),
            (#"{"model":{"merges":[],"vocab":{"a":1.5}}}"#, "model.vocab", "1.5"),
            (#"{"model":{"merges":[],"vocab":{"a":-1}}}"#, "model.vocab", "-1"),
            (#"{"truncation":{"max_length":5}}"#, "truncation", "an object"),
        ])
    func refusesByName(changes: String, place: String, found: String) throws {
        let file = try Self.file(changes)
        let error = try #require(throws: LanguageModelError.self) {
            try BytePairTokenizer(tokenizerJSON: file, path: "some/tokenizer.json")
        }
        #expect(error.path == "some/tokenizer.json")
        #expect(error.place?.hasPrefix(place) == true, "\(error)")
        #expect(error.place?.contains("line 1") == true, "\(error)")
        #expect(error.found.contains(found), "\(error)")
    }

    @Test(
        "malformed JSON is refused with its line",
        arguments: [
            ("{\"a\":\n\n [1,]}", "line 3, byte 11"), ("{\"a\":1", "line 1, byte 6"),
            ("{\"a\" 1}", "line 1, byte 5"), ("\n\n{\"a\":01}", "line 3, byte 7"),
            ("{\"a\":\"\\x\"}", "line 1, byte 7"), ("{\"a\":\"\\ud800\"}", "line 1, byte 12"),
            ("{\"a\":\"\u{1}\"}", "line 1, byte 6"), ("", "line 1, byte 0"),
            ("{\"a\":1} x", "line 1, byte 8"), ("{\"a\":-}", "line 1, byte 5"),
            (String(repeating: "[", count: 1000), "line 1, byte 64"),
        ])
    func malformedJSON(text: String, place: String) throws {
        let error = try #require(throws: LanguageModelError.self) {
            try BytePairTokenizer(tokenizerJSON: Array(text.utf8), path: "t")
        }
        #expect(error.place == place, "\(error)")
    }

    @Test("steps that double a text forty times are refused before they fill the memory")
    func growth() throws {
        let step = #"{"type":"Replace","pattern":{"String":"a"},"content":"aa"}"#
        let steps = Array(repeating: step, count: 40).joined(separator: ",")
        for (key, list) in [("normalizer", "normalizers"), ("decoder", "decoders")] {
            let file = try Self.file("{\"\(key)\":{\"type\":\"Sequence\",\"\(list)\":[\(steps)]}}")
            let error = try #require(throws: LanguageModelError.self) {
                try BytePairTokenizer(tokenizerJSON: file, path: "t")
            }
            #expect(error.place == "\(key), line 1")
        }
    }

    @Test("tokens that differ in normalisation alone are two tokens")
    func canonicalEquivalence() throws {
        // Written out: a dictionary of strings would already take some of them for one.
        let file =
            #"{"model":{"unk_token":"<unk>","merges":[],"vocab":{"<unk>":0,"\u00e9":1,"e":2,"#
            + #""\u0301":3,"K":4,"\u212a":5}}}"#
        let tokenizer = try BytePairTokenizer(tokenizerJSON: Array(file.utf8), path: "t")
        #expect(tokenizer.encode("\u{E9}e\u{301}K\u{212A}", marked: false) == [1, 2, 3, 4, 5])
    }
}
