/// How the content side is trained and calibrated; with the data, it fixes every bit.
public struct AlignerOptions: Sendable, Hashable, Codable {
    /// How both sides become one latent.
    public var fusion: FusionChoice
    /// What stands for a missing modality in a fusion other than concatenation.
    public var missing: MissingChoice
    /// Weight of the InfoNCE loss between the forms of an item; 0 leaves it out.
    public var alignment: Float
    /// Weight of the loss of rebuilding the forms of an item; 0 leaves it out.
    public var reconstruction: Float
    /// Width of the space: s, or z of a fusion.
    public var width: Int
    /// Inner width of the item and user layers.
    public var inner: Int
    /// Weight of an event of the history after one more event.
    public var decay: Float
    /// Passes over the positions.
    public var epochs: Int
    /// Positions a step.
    public var batch: Int
    /// Negatives that the positions of a step share.
    public var negatives: Int
    /// Whether negatives are drawn from the training events, which takes popularity out of the
    /// scores, or else from the items alike.
    public var drawsFromEvents: Bool
    /// Positions of a pass; a random part of them when there are more. 0 takes all.
    public var positions: Int
    /// Learning rate of AdamW after the warm-up.
    public var rate: Float
    /// Decoupled weight decay.
    public var weightDecay: Float
    /// Steps of the warm-up.
    public var warmUp: Int
    /// With several modalities, the share of steps in which each one is hidden.
    public var hidden: Float
    /// Steps of the calibration.
    public var calibrationSteps: Int
    /// Negatives of each user in the calibration.
    public var calibrationNegatives: Int
    /// Whether trust in content may fall as an item is met more often; else it is one number.
    public var hasCountedTrust: Bool
    /// Whether the calibration fits a prior for popular items.
    public var hasCountPrior: Bool
    /// Pieces a step is cut into, whatever the number of workers.
    public var shards: Int
    /// Seed of every random stream.
    public var seed: UInt64

    /// Makes options; the defaults are those of the tables.
    ///
    /// Against inner layers of 128 over 6 epochs, 512 over 12 are worth .5 points of Hit@10 and 2 on
    /// cold items on Amazon Beauty, at 24 s instead of 8.
    public init(
        fusion: FusionChoice = .concatenation, missing: MissingChoice = .average,
        alignment: Float = 0.1, reconstruction: Float = 0.1, width: Int = 64, inner: Int = 512,
        decay: Float = 0.8, epochs: Int = 12, batch: Int = 1024,
        negatives: Int = 1024, drawsFromEvents: Bool = true, positions: Int = 200_000,
        rate: Float = 2e-3,
        weightDecay: Float = 0.1, warmUp: Int = 50, hidden: Float = 0.15,
        calibrationSteps: Int = 300, calibrationNegatives: Int = 99, hasCountedTrust: Bool = true,
        hasCountPrior: Bool = false,
        shards: Int = 4, seed: UInt64 = 7
    ) {
        self.fusion = fusion
        self.missing = missing
        self.alignment = alignment
        self.reconstruction = reconstruction
        self.width = width
        self.inner = inner
        self.decay = decay
        self.epochs = epochs
        self.batch = batch
        self.negatives = negatives
        self.drawsFromEvents = drawsFromEvents
        self.positions = positions
        self.rate = rate
        self.weightDecay = weightDecay
        self.warmUp = warmUp
        self.hidden = hidden
        self.calibrationSteps = calibrationSteps
        self.calibrationNegatives = calibrationNegatives
        self.hasCountedTrust = hasCountedTrust
        self.hasCountPrior = hasCountPrior
        self.shards = shards
        self.seed = seed
    }

    /// What is wrong with the values, in words; nil when nothing is.
    public var problem: String? {
        if !(alignment >= 0 && alignment < 1e3) {
            return "alignment \(alignment) is not in 0..<1000"
        }
        if !(reconstruction >= 0 && reconstruction < 1e3) {
            return "reconstruction \(reconstruction) is not in 0..<1000"
        }
        if !(1...4096).contains(width) || width % 16 != 0 {
            return "width \(width) is not a multiple of 16 in 16...4096"
        }
        if !(1...4096).contains(inner) { return "inner \(inner) is not in 1...4096" }
        if !(decay > 0 && decay <= 1) { return "decay \(decay) is not in (0, 1]" }
        if !(0...10_000).contains(epochs) { return "epochs \(epochs) is not in 0...10000" }
        if !(1...65_536).contains(batch) { return "batch \(batch) is not in 1...65536" }
        if !(1...65_536).contains(negatives) { return "negatives \(negatives) is not in 1...65536" }
        if positions < 0 { return "positions \(positions) is negative" }
        if !(rate > 0 && rate < 10) { return "rate \(rate) is not in (0, 10)" }
        if !(weightDecay >= 0 && weightDecay < 10) {
            return "weight-decay \(weightDecay) is not in 0..<10"
        }
        if !(0...1_000_000).contains(warmUp) { return "warm-up \(warmUp) is not in 0...1000000" }
        if !(hidden >= 0 && hidden <= 0.3) { return "hidden \(hidden) is not in 0...0.3" }
        if !(0...100_000).contains(calibrationSteps) {
            return "calibration-steps \(calibrationSteps) is not in 0...100000"
        }
        if !(1...10_000).contains(calibrationNegatives) {
            return "calibration-negatives \(calibrationNegatives) is not in 1...10000"
        }
        if !(1...1024).contains(shards) { return "shards \(shards) is not in 1...1024" }
        return nil
    }
}
