import Foundation
import LanguageModel
import Tensor

@testable import Explanation

/// Writers and evidence for tests of rationales.
enum WriterFixture {
    /// The model that ships.
    static let embedded: RationaleWriter = {
        let folder = EmbeddedModelTests.folder.path
        guard let model = try? CausalLanguageModel(folder: folder, weights: .f32),
            let tokenizer = try? loadTokenizer(folder: folder)
        else { preconditionFailure("the embedded model is in the repository") }
        return RationaleWriter(model, tokenizer: tokenizer, verb: "watched")
    }()

    /// The encoder of its vocabulary.
    static let encoder: CorpusEncoder = {
        let file = EmbeddedModelTests.folder.appending(path: "tokenizer.json")
        guard let bytes = try? Data(contentsOf: file),
            let tokenizer = try? BytePairTokenizer(tokenizerJSON: [UInt8](bytes), path: file.path),
            let encoder = try? CorpusEncoder(tokenizer)
        else { preconditionFailure("the embedded model is in the repository") }
        return encoder
    }()

    /// A vocabulary of bytes without any mark.
    static let byteTokenizer = BytePairTokenizer(
        ByteLevelVocabulary(specialTokens: ["</s>"], merges: [], end: "</s>"))

    /// A model that knows nothing: weights are random, tokens are bytes.
    static func ignorant(context: Int) -> RationaleWriter {
        let model = CausalLanguageModel(
            LLaMA(
                LLaMAConfiguration(
                    vocabularyCount: byteTokenizer.vocabularyCount, width: 16,
                    feedForwardWidth: 24, blockCount: 1, heads: 2, keyValueHeads: 1,
                    contextCount: context, isHeadTied: true)), weights: .f32
        ) { key, elements, target in
            let stream = RandomStream(seed: 8, component: key)
            for (index, element) in elements.enumerated() {
                target[index] = stream.uniform(element) - 0.3
            }
        }
        return RationaleWriter(
            model, tokenizer: byteTokenizer, verb: "watched", maximumTokens: 700)
    }

    static func piece(
        _ id: String, _ subject: EvidenceSubject, _ label: String, overlap: [String] = []
    ) -> Evidence {
        let kind: EvidenceKind =
            switch subject {
            case .user: .neighbor
            case .item: .historyItem
            case .attribute: .attribute
            }
        return Evidence(
            id: id, kind: kind, subject: subject, label: label, similarity: 0.5, weight: 0.5,
            provenance: "by hand", modality: .interactions, time: 1, support: 7,
            overlap: overlap.indices.map { Int32($0) }, overlapTitles: overlap)
    }

    static func evidence(
        title: String = "Heat", _ pieces: [Evidence], item: Int32 = 8
    ) -> EvidenceSet {
        EvidenceSet(
            user: 3, item: item, title: title, now: 10, version: "model v1", pieces: pieces,
            withheld: 0, historyCount: 4)
    }

    /// Two neighbours who share one item, two history items and two attributes.
    static let pieces = [
        piece("n1", .user(93), "u0093", overlap: ["Casino", "Ronin"]),
        piece("n2", .user(1177), "u1177", overlap: ["Ronin", "Alien"]),
        piece("h1", .item(1), "Casino"), piece("h2", .item(2), "The Insider"),
        piece("a1", .attribute(4), "genre Crime"), piece("a2", .attribute(5), "tag heist"),
    ]
}
