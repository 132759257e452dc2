import Foundation

extension LanguageModelTraining {
    /// Sizes of the model that is trained: the LLaMA family with a tied head.
    public struct Shape: Sendable, Hashable, Codable {
        /// Number of tokens.
        public var vocabularyCount: Int
        /// Columns between the blocks.
        public var width = 256
        /// Columns inside the feed-forward network.
        public var feedForwardWidth = 704
        /// Number of blocks.
        public var blocks = 6
        /// Query heads; divides the width.
        public var heads = 8
        /// Key and value heads; divides `heads`.
        public var keyValueHeads = 4
        /// Positions a sequence may have; longer documents are cut.
        public var contextCount = 512
        /// Base of the rotary angles; the larger, the more pairs compare tokens at any distance.
        public var rotaryBase = 10_000.0

        /// The sizes of the embedded model.
        public init(vocabularyCount: Int) { self.vocabularyCount = vocabularyCount }

        /// The configuration of the architecture.
        public var configuration: LLaMAConfiguration {
            var configuration = LLaMAConfiguration(
                vocabularyCount: vocabularyCount, width: width, feedForwardWidth: feedForwardWidth,
                blockCount: blocks, heads: heads, keyValueHeads: keyValueHeads,
                contextCount: contextCount, isHeadTied: true)
            configuration.rotary = RotaryPositions(theta: rotaryBase)
            return configuration
        }

        /// Why no model has these sizes; nil when one does.
        public var problem: String? {
            let sizes = [
                vocabularyCount, width, feedForwardWidth, blocks, heads, keyValueHeads,
                contextCount,
            ]
            if !sizes.allSatisfy({ (1...1 << 20).contains($0) }) {
                return "sizes must be from 1 to \(1 << 20)"
            }
            if width % heads != 0 || width / heads % 2 != 0 {
                return "\(heads) heads do not cut a width of \(width) into even parts"
            }
            if !(rotaryBase > 1 && rotaryBase.isFinite) {
                return "the base of the rotary angles must be above 1"
            }
            if heads % keyValueHeads != 0 {
                return "\(keyValueHeads) key-value heads do not divide \(heads) heads"
            }
            return nil
        }
    }

    /// How a model is trained.
    public struct Options: Sendable, Hashable, Codable {
        /// Optimiser steps.
        public var steps = 2_000
        /// Targets of a step, about: documents are added until there are as many.
        public var tokensPerStep = 8_192
        /// Seed of the initial weights and of the order of a finite source.
        public var seed: UInt64 = 1
        /// Learning rate after the warm-up.
        public var rate: Float = 2e-3
        /// Steps in which the rate rises from zero.
        public var warmUp = 100
        /// Share of the rate left at the last step; a cosine leads there.
        public var finalRateShare: Float = 0.05
        /// Decay of the gradient's running mean.
        public var beta1: Float = 0.9
        /// Decay of the squared gradient's running mean.
        public var beta2: Float = 0.98
        /// Decoupled decay of matrices; gains are spared.
        public var decay: Float = 0.05
        /// Longest gradient a step may follow; 0 for any.
        public var clip: Float = 1
        /// Steps between two validations; 0 for one at the end.
        public var validationInterval = 250
        /// Standard deviation of the initial weights.
        public var deviation: Float = 0.02
        /// Whether the first two blocks start as a circuit that copies, see `CopyingStart`, where
        /// the key and value heads cover half of the width.
        public var startsCopying = false
        /// Pieces a step is cut into; changes the last bits of the result.
        public var shards = 8
        /// Rows recorded at a time; changes the last bits of the result.
        public var chunk = 1_024

        /// The settings of the embedded model.
        public init() {}

        /// Why no training has these settings; nil when one does.
        public var problem: String? {
            let counts = [steps, tokensPerStep, shards, chunk]
            if !counts.allSatisfy({ (1...1 << 30).contains($0) }) {
                return "steps, tokens, shards and chunk must be at least 1"
            }
            if shards > 1024 { return "more than 1,024 shards" }
            if warmUp < 0 || validationInterval < 0 { return "intervals cannot be negative" }
            let positive = [rate, deviation]
            if !positive.allSatisfy({ $0 > 0 && $0.isFinite }) {
                return "rate and deviation must be above zero"
            }
            let shares = [finalRateShare, beta1, beta2]
            if !shares.allSatisfy({ (0...1).contains($0) }) || beta1 == 1 || beta2 == 1 {
                return "betas and the final share of the rate are from 0 to 1"
            }
            let others = [decay, clip]
            if !others.allSatisfy({ $0 >= 0 && $0.isFinite }) {
                return "decay and clip cannot be negative"
            }
            return nil
        }

        /// Factor on the rate in a step counted from 0: a linear rise, then half a cosine.
        func rateShare(step: Int) -> Float {
            if step < warmUp { return Float(step + 1) / Float(warmUp) }
            let progress = Double(step - warmUp) / Double(max(1, steps - warmUp))
            let wave = 0.5 * (1 + cos(Double.pi * min(progress, 1)))
            return finalRateShare + (1 - finalRateShare) * Float(wave)
        }
    }

    /// What happened since the last report.
    public struct Event: Sendable, Codable, Equatable {
        /// Steps taken.
        public var step: Int
        /// Mean weighted cross-entropy of a token since the last report, in nats.
        public var loss: Double
        /// Targets a second since the last report, validation not counted.
        public var tokensPerSecond: Double
        /// Perplexity on held-out documents, where it was measured.
        public var validation: Double?
        /// Seconds the remaining steps take at this speed.
        public var secondsLeft: Double

        /// Writes every key, so that each line of a log has the same ones.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(step, forKey: .step)
            try container.encode(loss, forKey: .loss)
            try container.encode(tokensPerSecond, forKey: .tokensPerSecond)
            try container.encode(validation, forKey: .validation)
            try container.encode(secondsLeft, forKey: .secondsLeft)
        }
    }

    /// Why a training ended.
    public enum Outcome: String, Sendable, Codable {
        /// All steps were taken.
        case finished
        /// It was asked to stop; the state continues where it stopped.
        case interrupted
    }
}
