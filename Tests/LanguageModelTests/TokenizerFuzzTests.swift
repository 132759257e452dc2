import Foundation
import Testing

@testable import LanguageModel

/// Damaged tokenizer files of every kind: each is refused with a `LanguageModelError` that names the
/// file, or gives a tokenizer that encodes and decodes without harm.
///
/// A few hundred files in every run; the environment variable WHYREC_FUZZ asks for more.
@Suite struct TokenizerFuzzTests {
    private static let count =
        ProcessInfo.processInfo.environment["WHYREC_FUZZ"].flatMap { Int($0) } ?? 400

    private static let texts = [
        "", " the thing", "<s>abc</s>映画 🎬 e\u{301}", String(repeating: "ab", count: 100),
        "  \n\t 12345 '\u{17F}x &amp;eacute; <|endoftext|>",
    ]

    enum Kind: String, CaseIterable, Sendable {
        case byteLevelJSON, characterJSON, sentencePiece, filePair, mergesText, clip, gzip
        case configuration
    }

    /// What is sound before it is damaged.
    private static func seedFile(_ kind: Kind) throws -> [UInt8] {
        let a = Int32(UInt8(ascii: "a")) + 2
        let vocabulary = ByteLevelVocabulary(
            specialTokens: ["<s>", "</s>"],
            merges: [.init(a, a + 1), .init(258, 258), .init(a + 1, a + 2), .init(259, a)],
            beginning: "<s>", end: "</s>")
        switch kind {
        case .byteLevelJSON: return vocabulary.tokenizerJSON()
        case .characterJSON:
            return try TokenizerJSONTests.file(
                TokenizerJSONTests.examples[8].changes)
        case .sentencePiece: return TokenizerSentencePieceTests.model("udbf").bytes
        case .filePair:
            // Most tokens are of no merge, so that many a change does no harm.
            return Array(
                (#"{"<s>":0,"</s>":2,"a":4,"b":5,"ab":6,"Ġ":7,"abab":8,"the":20,"cot":21,"#
                    + #""toe":32,"deed":45,"tot":51,"feet":59,"seed":90,"foot":95}"#).utf8)
        case .mergesText: return Array("#version: 0.2\na b\nab ab\n".utf8)
        case .clip: return Array("\"version\na b</w>\na b\nab ab</w>\n".utf8)
        case .gzip: return gzipped
        case .configuration:
            return Array(
                #"{"model_type":"opt","bos_token":{"content":"<s>"},"eos_token":"</s>","#
                    .utf8)
                + Array(#""bos_token_id":2,"eos_token_id":[2,0],"add_bos_token":true}"#.utf8)
        }
    }

    /// `printf '#v\na b</w>\n' | gzip -n`.
    private static let gzipped: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x53, 0x2E, 0xE3, 0x4A, 0x54,
        0x48, 0xB2, 0xD1, 0x2F, 0xB7, 0xE3, 0x02, 0x00, 0xCA, 0x76, 0x6E, 0xE0, 0x0B, 0x00, 0x00,
        0x00,
    ]

    /// Reads a file of a kind; gives nothing for kinds that hold no whole tokenizer.
    private static func read(_ file: [UInt8], _ kind: Kind) throws -> (any Tokenizer)? {
        let path = "fuzz/\(kind)"
        switch kind {
        case .byteLevelJSON, .characterJSON:
            return try BytePairTokenizer(tokenizerJSON: file, path: path)
        case .sentencePiece: return try SentencePieceTokenizer(tokenizerModel: file, path: path)
        case .filePair:
            return try BytePairFiles.tokenizer(
                vocabulary: (file, path), merges: (seedFile(.mergesText), path),
                marks: SequenceMarks())
        case .mergesText:
            return try BytePairFiles.tokenizer(
                vocabulary: (seedFile(.filePair), path), merges: (file, path),
                marks: SequenceMarks())
        case .clip: return try CLIPTokenizer(merges: file, path: path)
        case .gzip: return try CLIPTokenizer(gzippedMerges: file, path: path)
        case .configuration:
            var marks = SequenceMarks()
            let root = try JSONField(parsing: file, path: path)
            try marks.read(tokenizerConfiguration: root)
            try marks.read(modelConfiguration: root)
            return try BytePairFiles.tokenizer(
                vocabulary: (seedFile(.filePair), path), merges: (seedFile(.mergesText), path),
                marks: marks)
        }
    }

    /// Damages a file at one to four places.
    private static func damage(_ file: [UInt8], _ random: inout TokenizerRandom) -> [UInt8] {
        let tokens = [
            "99999999999999999999", "-1", "1e999", "4194304", "4194303", "2147483648", "null", "{}",
            "[", "]", "\"", "\\ud800", "\\u0000", "{\"a\":0,\"a\":0}", ",", ":", "\u{FFFD}", "▁",
            "\"id\":0", "\"vocab\":{}", "\"type\":\"Sequence\"", "\"merges\":[[\"a\",\"a\"]]", " ",
            "\n", String(repeating: "[", count: 200), "true", "0.5", "<0x", "\"content\":\"\"",
        ]
        var file = file
        let letters = Array("abcdeos01259tf".utf8)
        for _ in 0...random.below(4) {
            let at = file.isEmpty ? 0 : random.below(file.count)
            let end = min(file.count, at + random.below(12))
            switch random.below(12) {
            case 0 where !file.isEmpty: file[at] = UInt8(truncatingIfNeeded: random.next())
            case 1 where !file.isEmpty: file[at] ^= 1 << UInt8(random.below(8))
            case 2: file.removeSubrange(at...)
            case 3: file.removeSubrange(at..<end)
            case 4: file.insert(contentsOf: tokens[random.below(tokens.count)].utf8, at: at)
            case 5:
                file.replaceSubrange(at..<end, with: tokens[random.below(tokens.count)].utf8)
            case 6:
                let from = file.isEmpty ? 0 : random.below(file.count)
                let piece = Array(file[from..<min(file.count, from + random.below(60))])
                file.insert(contentsOf: piece, at: at)
            case 7...10:
                // The syntax stays sound, so that what it says is damaged.
                let near = file[at...].firstIndex { letters.contains($0) }
                if let near { file[near] = letters[random.below(letters.count)] }
            default:
                file.insert(contentsOf: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F].prefix(6), at: at)
            }
        }
        return file
    }

    @Test("a damaged file is refused by its name or does no harm", arguments: Kind.allCases)
    func damaged(kind: Kind) throws {
        let seed = try Self.seedFile(kind)
        #expect(try Self.read(seed, kind) != nil)
        var refused = 0
        var accepted = 0
        for index in 0..<max(1, Self.count / Kind.allCases.count) {
            var random = TokenizerRandom(seed: UInt64(index))
            let file = Self.damage(seed, &random)
            do {
                guard let tokenizer = try Self.read(file, kind) else { continue }
                Self.use(tokenizer, &random)
                accepted += 1
            } catch let error as LanguageModelError {
                refused += 1
                #expect(error.path == "fuzz/\(kind)", "\(error)")
                #expect(error.place != nil || kind == .gzip, "\(error)")
            }
        }
        #expect(refused > 0)
        #expect(accepted > 0 || kind == .gzip)
    }

    /// Encodes, decodes and streams; every id must be of the vocabulary.
    private static func use(_ tokenizer: any Tokenizer, _ random: inout TokenizerRandom) {
        for text in texts {
            for ids in [
                tokenizer.encode(text, marked: true), tokenizer.encode(trusted: text, marked: true),
            ] {
                #expect(ids.allSatisfy { $0 >= 0 && Int($0) < tokenizer.vocabularyCount })
                _ = tokenizer.decode(ids)
                var decoder = StreamingDecoder(tokenizer)
                for id in ids { _ = decoder.append(id) }
                _ = decoder.finish()
            }
        }
        let odd = (0..<50).map { _ in Int32(truncatingIfNeeded: random.next()) }
        let near = (0..<50).map { _ in Int32(random.below(tokenizer.vocabularyCount + 2)) - 1 }
        _ = tokenizer.decode(odd + near)
        for id in odd + near { _ = tokenizer.bytes(of: id) }
        _ = tokenizer.special("<s>")
    }
}
