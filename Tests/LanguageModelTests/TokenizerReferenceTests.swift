import Foundation
import TestFiles
import Testing

@testable import LanguageModel

/// The four published vocabularies over the texts that their reference implementations encoded.
@Suite(.enabled(if: SharedFolder.hasVocabularies, "the shared vocabularies are not here"))
struct TokenizerReferenceTests {
    private struct Reference: Decodable {
        let text: String
        let llama: [Int32]
        let opt: [Int32]
        let gpt2: [Int32]
        let clip: [Int32]
    }

    private static func references() throws -> [Reference] {
        let path = SharedFolder.vocabularies + "/reference.jsonl.gz"
        let lines = try GzipFile.inflate(sharedBytes(path), path: path)
        return try lines.split(separator: 0x0A).map {
            try JSONDecoder().decode(Reference.self, from: Data($0))
        }
    }

    // Read once: a debug build takes seconds over a vocabulary.
    private static let loaded = ["llama", "opt", "gpt2", "clip"].map { name in
        (name, Result { try loadTokenizer(folder: SharedFolder.vocabularies + "/" + name) })
    }

    private static func tokenizer(_ name: String) throws -> any Tokenizer {
        try #require(loaded.first { $0.0 == name }).1.get()
    }

    @Test("all 338 texts give the reference's ids, and byte-level ids give the text back")
    func referenceTexts() throws {
        let references = try Self.references()
        #expect(references.count == 338)
        let llama = try Self.tokenizer("llama")
        let opt = try Self.tokenizer("opt")
        let gpt2 = try Self.tokenizer("gpt2")
        let clip = try Self.tokenizer("clip")
        for reference in references {
            let text = reference.text
            #expect(llama.encode(text, marked: false) == reference.llama)
            #expect(llama.encode(text, marked: true) == [1] + reference.llama)
            #expect(opt.encode(text, marked: true) == reference.opt)
            #expect(gpt2.encode(text, marked: true) == reference.gpt2)
            #expect(clip.encode(text, marked: true) == reference.clip)
            let utf8 = Array(text.utf8)
            #expect(Array(opt.decode(reference.opt).utf8) == utf8)
            #expect(Array(gpt2.decode(reference.gpt2).utf8) == utf8)
            // SentencePiece writes a space for the mark that stands for one.
            #expect(
                Array(llama.decode([1] + reference.llama).utf8)
                    == utf8.replacingBytes(SentencePieceNormalizer.spaceMark, with: [0x20]))
            // CLIP gives the cleaned text back, its words apart.
            #expect(
                Array(clip.decode(reference.clip).utf8).filter { $0 != 0x20 }
                    == CLIPText.cleaned(text).filter { $0 != 0x20 })
        }
    }

    @Test("the vocabularies have their published sizes and marks")
    func marks() throws {
        let llama = try Self.tokenizer("llama")
        #expect(llama.vocabularyCount == 32_000)
        #expect(llama.beginning == 1)
        #expect(llama.end == 2)
        #expect(llama.special("<unk>") == 0)
        let opt = try Self.tokenizer("opt")
        #expect(opt.vocabularyCount == 50_265)
        #expect(opt.beginning == 2)
        #expect(opt.end == 2)
        #expect(opt.special("<pad>") == 1)
        let gpt2 = try Self.tokenizer("gpt2")
        #expect(gpt2.vocabularyCount == 50_257)
        #expect(gpt2.beginning == nil)
        #expect(gpt2.end == 50_256)
        let clip = try Self.tokenizer("clip")
        #expect(clip.vocabularyCount == 49_408)
        #expect(clip.beginning == 49_406)
        #expect(clip.end == 49_407)
        #expect(
            clip.encode("a photo of a cat", marked: true)
                == [49_406, 320, 1125, 539, 320, 2368, 49_407])
        #expect(clip.decode([49_406, 320, 1125, 539, 320, 2368, 49_407]) == "a photo of a cat ")
    }

    @Test(
        "text that names a special token opens none; trusted text does",
        arguments: [
            ("llama", "</s>", Int32(2)), ("opt", "</s>", 2), ("gpt2", "<|endoftext|>", 50_256),
            ("clip", "<|endoftext|>", 49_407),
        ])
    func specials(folder: String, name: String, id: Int32) throws {
        let tokenizer = try Self.tokenizer(folder)
        #expect(tokenizer.special(name) == id)
        #expect(tokenizer.bytes(of: id) == nil)
        #expect(!tokenizer.encode("a \(name) b", marked: false).contains(id))
        #expect(tokenizer.encode(trusted: "a \(name) b", marked: false).contains(id))
    }

    @Test(
        "llama.cpp's cases give its ids",
        arguments: [("gpt2", "ggml-vocab-gpt-2"), ("llama", "ggml-vocab-llama-spm")])
    func ggmlCases(folder: String, name: String) throws {
        let tokenizer = try Self.tokenizer(folder)
        let path = SharedFolder.vocabularies + "/gguf/" + name + ".gguf"
        let input = String(decoding: try sharedBytes(path + ".inp"), as: UTF8.self)
        let output = String(decoding: try sharedBytes(path + ".out"), as: UTF8.self)
        var texts = input.components(separatedBy: "\n__ggml_vocab_test__\n")
        let ids = output.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.split(separator: " ").compactMap { Int32($0) }
        }
        // The last case ends where the file does.
        if texts.last?.isEmpty == true, texts.count > 47 { texts.removeLast() }
        #expect(texts.count == 47)
        for (text, ids) in zip(texts, ids) {
            #expect(tokenizer.encode(text, marked: false) == ids, "\(text.debugDescription)")
        }
    }

    @Test("a stream of tokens is the text, piece by piece", arguments: ["llama", "opt", "gpt2"])
    func streams(folder: String) throws {
        let tokenizer = try Self.tokenizer(folder)
        for reference in try Self.references().prefix(80) {
            var decoder = StreamingDecoder(tokenizer)
            var text = ""
            for id in tokenizer.encode(reference.text, marked: true) { text += decoder.append(id) }
            text += decoder.finish()
            // In the middle of a text the space before a first word stays.
            let isSentencePiece = folder == "llama" && !reference.text.isEmpty
            #expect(text == (isSentencePiece ? " " : "") + reference.text)
        }
    }
}
