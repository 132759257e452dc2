extension SASRec {
    /// Where a block normalises.
    public enum BlockVariant: String, Sendable, Hashable, Codable, CaseIterable {
        /// As published: only queries are normalised, and the residual adds the normalised rows.
        case published
        /// Queries, keys and values normalised, the residual adds the rows as they came.
        case preNorm = "pre-norm"
    }

    /// The training objective.
    public enum Loss: String, Sendable, Hashable, Codable, CaseIterable {
        /// Binary cross-entropy with one sampled negative, as published.
        case bce
        /// Cross-entropy over the whole catalogue.
        case ce
    }

    /// The shape of the network.
    public struct Configuration: Sendable, Hashable, Codable {
        /// Width of item latents and of every layer.
        public var width: Int
        /// Number of blocks.
        public var blocks: Int
        /// Attention heads; divides the width.
        public var heads: Int
        /// Most recent items a sequence is cut to.
        public var length: Int
        /// Probability of dropping an embedding, an attention weight or an inner activation.
        public var dropout: Float
        /// Where a block normalises.
        public var variant: BlockVariant
        /// Whether item rows are multiplied by the root of the width, as published.
        public var scalesItems: Bool
        /// Whether a short sequence attends to the padding before it, as the first PyTorch port does
        /// and the published model does not. Costs nothing: padding is not computed either way.
        public var attendsToPadding: Bool
        /// Added to variances.
        public var epsilon: Float

        /// The paper's size: width 256, two blocks, 50 items.
        ///
        /// Blocks normalise first: at this width published ones learn slowly on small data (Beauty,
        /// validation NDCG@10 after 10 epochs .294 published, .334 pre-norm).
        public static let paper = Configuration(width: 256, dropout: 0.5, variant: .preNorm)
        /// The original's size, for small catalogues and quick training.
        public static let compact = Configuration(width: 50, dropout: 0.5)

        /// Makes a configuration; the defaults are the published settings.
        public init(
            width: Int, blocks: Int = 2, heads: Int = 1, length: Int = 50, dropout: Float = 0.5,
            variant: BlockVariant = .published, scalesItems: Bool = true,
            attendsToPadding: Bool = false, epsilon: Float = 1e-8
        ) {
            self.width = width
            self.blocks = blocks
            self.heads = heads
            self.length = length
            self.dropout = dropout
            self.variant = variant
            self.scalesItems = scalesItems
            self.attendsToPadding = attendsToPadding
            self.epsilon = epsilon
        }

        /// What is wrong with the values, in words; nil when nothing is.
        public var problem: String? {
            if !(1...65_536).contains(width) { return "width \(width) is not in 1...65536" }
            if !(0...256).contains(blocks) { return "blocks \(blocks) is not in 0...256" }
            if heads < 1 || width % heads != 0 { return "heads \(heads) does not divide \(width)" }
            if !(1...65_536).contains(length) { return "length \(length) is not in 1...65536" }
            if !(dropout >= 0 && dropout < 1) { return "dropout \(dropout) is not in 0..<1" }
            if !(epsilon > 0 && epsilon < 1) { return "epsilon \(epsilon) is not in 0..<1" }
            if attendsToPadding && variant != .published {
                return "attention to padding is defined for published blocks only"
            }
            return nil
        }
    }
}
