import Foundation
import Testing

@testable import LanguageModel

@Suite struct TokenizerFolderTests {
    /// A folder that is removed with its owner.
    private final class Folder {
        let url = FileManager.default.temporaryDirectory.appending(path: "whyrec-\(UUID())")

        init(_ files: [String: String]) throws {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            for (name, text) in files {
                try Data(text.utf8).write(to: url.appending(path: name))
            }
        }

        deinit { try? FileManager.default.removeItem(at: url) }

        func load() throws -> any Tokenizer { try loadTokenizer(folder: url.path) }
    }

    private static let vocabulary = #"{"<s>":0,"<pad>":1,"</s>":2,"<unk>":3,"a":4,"b":5,"ab":6}"#
    private static let merges = "#version: 0.2\r\na b\r\n"

    @Test("a pair of files with </s> is OPT's, one with <|endoftext|> GPT-2's")
    func kinds() throws {
        let opt = try Folder(["vocab.json": Self.vocabulary, "merges.txt": Self.merges]).load()
        #expect(opt.encode("ab", marked: true) == [2, 6])
        #expect(opt.decode([2, 6, 2]) == "ab")
        let gpt2 = try Folder([
            "encoder.json": #"{"a":0,"b":1,"ab":2,"<|endoftext|>":3}"#, "vocab.bpe": Self.merges,
        ]).load()
        #expect(gpt2.encode("ab", marked: true) == [2])
        #expect(gpt2.end == 3)
    }

    @Test("the files beside a vocabulary say how a sequence begins and ends")
    func marks() throws {
        let files = ["vocab.json": Self.vocabulary, "merges.txt": Self.merges]
        func load(_ more: [String: String]) throws -> any Tokenizer {
            try Folder(files.merging(more) { $1 }).load()
        }
        let none = try load(["tokenizer_config.json": #"{"add_bos_token":false}"#])
        #expect(none.encode("ab", marked: true) == [6])
        let named = try load([
            "tokenizer_config.json":
                #"{"add_bos_token":true,"bos_token":{"content":"<s>"},"eos_token":"<unk>"}"#
        ])
        #expect(named.encode("ab", marked: true) == [0, 6])
        #expect(named.end == 3)
        let numbered = try load([
            "config.json": #"{"model_type":"opt","bos_token_id":1,"eos_token_id":[3,2]}"#
        ])
        #expect(numbered.encode("ab", marked: true) == [1, 6])
        #expect(numbered.end == 3)
    }

    @Test("tokenizer.json wins over the older files")
    func order() throws {
        let json = ByteLevelVocabulary(specialTokens: [], merges: []).tokenizerJSON()
        let tokenizer = try Folder([
            "tokenizer.json": String(decoding: json, as: UTF8.self),
            "vocab.json": Self.vocabulary, "merges.txt": Self.merges,
        ]).load()
        #expect(tokenizer.encode("ab", marked: true) == [97, 98])
    }

    @Test("links to files are followed, folders of the name are refused")
    func links() throws {
        let target = try Folder(["blob": Self.vocabulary, "other": Self.merges])
        let folder = try Folder([:])
        for (name, blob) in [("vocab.json", "blob"), ("merges.txt", "other")] {
            try FileManager.default.createSymbolicLink(
                at: folder.url.appending(path: name),
                withDestinationURL: target.url.appending(path: blob))
        }
        #expect(try folder.load().encode("ab", marked: true) == [2, 6])
        let wrong = try Folder([:])
        try FileManager.default.createDirectory(
            at: wrong.url.appending(path: "tokenizer.json"), withIntermediateDirectories: false)
        #expect(throws: LanguageModelError.self) { try wrong.load() }
    }

    @Test("missing and broken files are refused with file and line")
    func refusals() throws {
        func refusal(_ files: [String: String]) throws -> String {
            let folder = try Folder(files)
            return try #require(throws: LanguageModelError.self) { try folder.load() }.description
        }
        #expect(try refusal([:]).contains("tokenizer.json"))
        #expect(try refusal(["vocab.json": Self.vocabulary]).contains("merges.txt"))
        let broken = try refusal([
            "vocab.json": Self.vocabulary, "merges.txt": "#version\na b\na c",
        ])
        #expect(broken.contains("merges.txt: line 3"))
        let twice = try refusal([
            "vocab.json": "{\"a\":0,\n\"a\":1}", "merges.txt": "",
        ])
        #expect(twice.contains("vocab.json: line 2"), "\(twice)")
        let gzip = try refusal(["bpe_simple_vocab_16e6.txt.gz": "no gzip"])
        #expect(gzip.contains("a gzip file"))
    }
}
