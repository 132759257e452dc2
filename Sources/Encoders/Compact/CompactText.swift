import Tensor

/// Text features that need no download: hashed n-grams of words, TF-IDF, truncated SVD.
///
/// Latent semantic analysis (Deerwester et al., 1990) over words, pairs of neighbouring words and
/// whole attributes; see `TextTerms` and `TermMatrix`. The features of an item depend on the whole
/// catalogue, so they are made at once and never one by one.
public struct CompactText: Sendable {
    /// Values in a row. Of a catalogue with fewer independent texts, the last ones are zero.
    public let width: Int
    /// Chooses where the subspace iteration starts; hardly shows in the features.
    public let seed: UInt64

    /// Width where none is asked for.
    public static let usualWidth = 128

    /// Names the settings; the defaults are those the aligner was measured with.
    public init(width: Int = usualWidth, seed: UInt64 = 0) {
        precondition(width >= 1, "features of width \(width)")
        self.width = width
        self.seed = seed
    }

    /// Identity of the encoder and its settings.
    public var fingerprint: String { "compact-text-1 width \(width) seed \(seed)" }

    /// Encodes the texts of a catalogue; items without any word are absent.
    ///
    /// Equal texts give equal bits whatever the number of workers. Cost: about 1 s for 12,000 items
    /// with titles, brands and categories on two cores.
    ///
    /// - Parameters:
    ///   - texts: By dense item index.
    ///   - dataset: `DatasetFacts.contentHash` of the catalogue.
    public func encode(
        _ texts: [ItemText], dataset: String = "", pool: WorkerPool = .shared
    ) -> FeatureTable {
        let terms = TermMatrix(texts, pool: pool)
        let matrix = terms.matrix
        let transposed = matrix.transposed()
        // Rows of U S: the left singular vectors times the singular values.
        let leading = LeadingEigenvectors(
            width, size: matrix.rowCount, seed: seed, pool: pool
        ) { block, width in
            matrix.product(
                transposed.product(block, width: width, pool: pool), width: width, pool: pool)
        }
        var rows = leading.vectors
        let scales = leading.values.map { Float($0.squareRoot()) }
        for place in rows.indices { rows[place] *= scales[place % width] }
        return FeatureTable(
            rows: rows, width: width, of: terms.items, itemCount: texts.count, modality: .text,
            source: "hashed 1-2-grams, TF-IDF, SVD \(width)", fingerprint: fingerprint,
            dataset: dataset)
    }
}
