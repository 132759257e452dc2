import Autodiff

/// How SASRec is trained; together with the configuration and the data, it fixes every bit.
public struct TrainingOptions: Sendable, Hashable, Codable {
    /// The objective.
    public var loss: SASRec.Loss
    /// Sequences a step.
    public var batch: Int
    /// Passes over all users.
    public var epochs: Int
    /// Learning rate.
    public var rate: Float
    /// Decay of Adam's second moment.
    public var beta2: Float
    /// Decoupled weight decay; 0 gives plain Adam.
    public var decay: Float
    /// Gradients longer than this are shortened to it; 0 switches clipping off.
    public var clip: Float
    /// Epochs between two validations; 0 never validates.
    public var validationInterval: Int
    /// Validations without a new best before training stops; 0 never stops early.
    public var patience: Int
    /// Pieces a step is cut into, whatever the number of workers.
    public var shards: Int
    /// Rows of a piece that are computed at a time: their activations fit the caches.
    public var chunk: Int
    /// Seed of every random stream.
    public var seed: UInt64

    /// Makes options; the defaults are the published settings.
    public init(
        loss: SASRec.Loss = .bce, batch: Int = 128, epochs: Int = 200, rate: Float = 1e-3,
        beta2: Float = 0.98, decay: Float = 0, clip: Float = 0, validationInterval: Int = 5,
        patience: Int = 5, shards: Int = 8, chunk: Int = 512, seed: UInt64 = 7
    ) {
        self.loss = loss
        self.batch = batch
        self.epochs = epochs
        self.rate = rate
        self.beta2 = beta2
        self.decay = decay
        self.clip = clip
        self.validationInterval = validationInterval
        self.patience = patience
        self.shards = shards
        self.chunk = chunk
        self.seed = seed
    }

    /// What is wrong with the values, in words; nil when nothing is.
    public var problem: String? {
        if !(1...1_000_000).contains(batch) { return "batch \(batch) is not in 1...1000000" }
        if epochs < 0 { return "epochs \(epochs) is negative" }
        if !(rate > 0 && rate < 10) { return "rate \(rate) is not in 0..<10" }
        if !(beta2 > 0 && beta2 < 1) { return "beta2 \(beta2) is not in 0..<1" }
        if !(decay >= 0 && decay < 10) { return "decay \(decay) is not in 0..<10" }
        if !(clip >= 0) { return "clip \(clip) is negative" }
        if validationInterval < 0 { return "validation interval \(validationInterval) is negative" }
        if patience < 0 { return "patience \(patience) is negative" }
        if !(1...1024).contains(shards) { return "shards \(shards) is not in 1...1024" }
        if !(1...1_000_000).contains(chunk) { return "chunk \(chunk) is not in 1...1000000" }
        return nil
    }

    /// The constants of the optimiser.
    var optimizer: AdamW.Configuration {
        AdamW.Configuration(rate: rate, beta1: 0.9, beta2: beta2, epsilon: 1e-8, decay: decay)
    }
}
