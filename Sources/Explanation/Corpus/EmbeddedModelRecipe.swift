import Foundation
import LanguageModel

/// Everything that the embedded model is made of: corpus, vocabulary, sizes and settings.
///
/// One seed fixes all of it; the same seed on the same catalogue gives the same model to the bit.
public struct EmbeddedModelRecipe: Sendable {
    /// Names this way of making the text; changes whenever the text does.
    public static let version = "corpus-1"

    /// Seed of the corpus, the hold-out and the initial weights.
    public let seed: UInt64
    /// Ids of the vocabulary, marks and bytes included.
    public var vocabularyCount = 4_096
    /// Documents from which the vocabulary is learnt; the easy beginning is not among them.
    public var vocabularyDocuments = 4_000..<16_000
    /// Held-out documents of each kind, for the perplexity during training.
    public var validationDocuments = 64

    /// The recipe of the shipped model.
    public init(seed: UInt64 = 7) { self.seed = seed }

    /// Identifies the documents.
    public var corpusName: String { "\(Self.version)/seed-\(seed)" }

    /// The sizes of the shipped model.
    public var shape: LanguageModelTraining.Shape {
        var shape = LanguageModelTraining.Shape(vocabularyCount: vocabularyCount)
        shape.blocks = 5
        shape.contextCount = 1_024
        shape.rotaryBase = 1_000_000
        return shape
    }

    /// The settings of the shipped model.
    public var options: LanguageModelTraining.Options {
        var options = LanguageModelTraining.Options()
        options.seed = seed
        options.startsCopying = true
        options.steps = 5_000
        options.tokensPerStep = 2_048
        options.rate = 1e-3
        options.warmUp = 50
        options.finalRateShare = 0.02
        options.validationInterval = 200
        return options
    }

    /// The corpus of one side; measures have no easy beginning.
    ///
    /// Throws when the catalogue has no titled item on that side of the hold-out.
    public func corpus(
        _ catalog: CorpusCatalog, side: CorpusSide
    ) throws(LanguageModelError) -> LanguageModelCorpus {
        let corpus = LanguageModelCorpus(
            catalog, seed: seed, side: side, easyDocuments: side == .training ? 3_000 : 0)
        guard !corpus.pool.items.isEmpty else {
            throw LanguageModelError(
                path: "", expected: "a catalogue with titles, some of them to be held out",
                found: "\(catalog.items.count) items with a title",
                hint: "train on a workspace whose items have titles, such as the bundled one")
        }
        return corpus
    }

    /// What the training works on.
    public struct Material: Sendable {
        /// The vocabulary, to be written as `tokenizer.json`.
        public let vocabulary: ByteLevelVocabulary
        /// Encodes with it.
        public let encoder: CorpusEncoder
        /// The documents to learn from.
        public let source: EncodedCorpus
        /// Documents of held-out phrasings and of held-out items.
        public let heldOut: [TrainingDocument]
    }

    /// Learns the vocabulary and opens the corpus. Takes seconds; throws as `corpus` does.
    public func material(_ catalog: CorpusCatalog) throws(LanguageModelError) -> Material {
        let training = try corpus(catalog, side: .training)
        let (vocabulary, encoder) = CorpusEncoder.learningVocabulary(
            count: vocabularyCount, from: training, documents: vocabularyDocuments)
        var heldOut: [TrainingDocument] = []
        for side in [CorpusSide.heldOutPhrasings, .heldOutItems] {
            let corpus = try corpus(catalog, side: side)
            heldOut += (0..<validationDocuments).map { encoder.document(corpus.text($0)) }
        }
        return Material(
            vocabulary: vocabulary, encoder: encoder, source: EncodedCorpus(training, encoder),
            heldOut: heldOut)
    }

    /// Writes `tokenizer.json` into a folder that exists.
    public static func write(_ vocabulary: ByteLevelVocabulary, to folder: URL) throws {
        try Data(vocabulary.tokenizerJSON()).write(
            to: folder.appending(path: "tokenizer.json"), options: .atomic)
    }
}
