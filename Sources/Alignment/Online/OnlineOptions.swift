import Autodiff

/// How the online adapter is built and how it learns.
public struct OnlineOptions: Sendable, Hashable, Codable {
    /// What the user adapter is told about the time since the user's last event.
    public enum TimeGap: String, Sendable, Hashable, Codable, CaseIterable {
        /// The logarithm of the gap and a flag for "in the same second".
        case full
        /// One flag: more than an hour ago.
        case overOneHour
        /// Nothing.
        case none
    }

    /// How the correction is let through.
    public enum Gate: Sendable, Hashable, Codable {
        /// One gate for each latent.
        case scalar
        /// One gate for each value of a latent.
        case vector
        /// A factor that is never learned; 0 keeps the frozen latents, bit for bit.
        case held(Float)
    }

    /// Width of the hidden layer of both adapters.
    public var hidden = 256
    /// Form of the gate.
    public var gate = Gate.scalar
    /// What the user adapter knows about time.
    public var timeGap = TimeGap.full
    /// Whether items are corrected.
    public var adaptsItems = true
    /// Whether users are corrected.
    public var adaptsUsers = true
    /// Whether corrections of items are served from products of pairs rounded to bfloat16, which
    /// refreshes a catalogue in half the time where the processor has them. Only the correction is
    /// rounded, never the frozen latent; learning is in single precision.
    public var roundsCorrections = true

    /// Steps for each thousand events of a window; at least one step a window that learns.
    public var stepsPerThousand = 15.0
    /// Events of a step.
    public var batch = 256
    /// Random items that stand against the positives of a step.
    public var candidates = 800
    /// Fewest events to learn from; smaller windows are pooled until there are as many.
    public var leastPool = 200
    /// Learning rate, moments and decoupled decay.
    public var optimizer = AdamW.Configuration(
        rate: 1e-3, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, decay: 0.01)
    /// Decay of the averaged weights, warmed up as min(decay, (1 + k) / (10 + k)) at step k; 0
    /// serves the raw weights.
    public var averaging: Float = 0.99

    /// λ_d of the pull to the frozen latents (`baselines.md` §1.1, equation 2).
    public var distillation: Float = 0.001
    /// λ_ewc of elastic weight consolidation over a Fisher information of mean 1; infinity holds
    /// every weight where it is.
    public var consolidation: Float = 0.01
    /// Decay of the Fisher information from window to window.
    public var fisherDecay: Float = 0.95
    /// Pairs of an event and an item from which a window's Fisher information is estimated.
    public var fisherPairs = 512
    /// Weight of the contrastive term, where the base has side latents.
    public var alignment: Float = 0.1
    /// Weight of the reconstruction term, where the base has side latents.
    public var reconstruction: Float = 0.1

    /// Events kept by the reservoir; 0 for no replay.
    public var replayCapacity = 1024
    /// Events replayed in each step. Few: on the MovieLens stream 8 of them changed nothing or
    /// helped a little, while 64 with a fifth of the loss cost a point of Hit@10, because events
    /// that every step returns to are learned by heart.
    public var replayBatch = 8
    /// Share of the replayed events in the loss; the window's events have the rest.
    public var replayShare: Float = 0.03
    /// Random items kept with each replayed event.
    public var replayCandidates = 8

    /// The recipe that was measured to work.
    public static let standard = OnlineOptions()

    /// The paper's settings as far as it gives them (`baselines.md` §1.2): 1,024 replayed events
    /// with half of the loss, and the weights of §1.1.
    public static let paper: OnlineOptions = {
        var options = OnlineOptions()
        options.distillation = 0.1
        options.consolidation = 10
        options.replayBatch = 64
        options.replayShare = 0.5
        return options
    }()

    /// Starts from the recipe that was measured to work.
    public init() {}

    /// What makes these options unusable, nil when nothing does.
    public var problem: String? {
        let positive = [
            ("hidden", hidden), ("batch", batch), ("candidates", candidates),
            ("leastPool", leastPool), ("fisherPairs", fisherPairs), ("replayBatch", replayBatch),
            ("replayCandidates", replayCandidates),
        ]
        for (name, value) in positive where !(1...1 << 20).contains(value) {
            return "\(name) is \(value), not in 1 ... 1048576"
        }
        if !(0...1 << 20).contains(replayCapacity) {
            return "replayCapacity is \(replayCapacity), not in 0 ... 1048576"
        }
        if !(stepsPerThousand > 0 && stepsPerThousand <= 10_000) {
            return "stepsPerThousand is \(stepsPerThousand), not above 0 and at most 10000"
        }
        let shares = [
            ("averaging", averaging), ("fisherDecay", fisherDecay), ("replayShare", replayShare),
        ]
        for (name, value) in shares where !(value >= 0 && value < 1) {
            return "\(name) is \(value), not in 0 ..< 1"
        }
        let weights = [
            ("distillation", distillation), ("alignment", alignment),
            ("reconstruction", reconstruction), ("rate", optimizer.rate),
            ("decay", optimizer.decay),
        ]
        for (name, value) in weights where !(value >= 0 && value.isFinite) {
            return "\(name) is \(value), not a number of at least 0"
        }
        return consolidation >= 0 ? nil : "consolidation is \(consolidation), not at least 0"
    }

    /// The same options with the parts switched off that act on learning.
    func without(_ parts: Set<ModelPart>) -> OnlineOptions {
        var options = self
        if parts.contains(.ewc) { options.consolidation = 0 }
        if parts.contains(.distillation) { options.distillation = 0 }
        if parts.contains(.replay) { options.replayCapacity = 0 }
        if parts.contains(.alignment) { options.alignment = 0 }
        if parts.contains(.reconstruction) { options.reconstruction = 0 }
        return options
    }
}
