/// What learning a window did.
public struct OnlineReport: Sendable, Hashable, Codable {
    /// The terms of the objective, averaged over the steps of the window; 0 where a term is off.
    public struct LossTerms: Sendable, Hashable, Codable {
        /// Cross-entropy of the window's events.
        public var recommendation = 0.0
        /// Cross-entropy of the replayed events.
        public var replay = 0.0
        /// Pull to the frozen latents.
        public var distillation = 0.0
        /// Elastic weight consolidation.
        public var consolidation = 0.0
        /// Contrastive term between adapted and side latents.
        public var alignment = 0.0
        /// Reconstruction of side latents from adapted ones.
        public var reconstruction = 0.0

        /// All zeros.
        public init() {}

        /// What the steps minimised.
        public var total: Double {
            recommendation + replay + distillation + consolidation + alignment + reconstruction
        }
    }

    /// Version of the snapshot that was published.
    public var version = 0
    /// Events of the window.
    public var events = 0
    /// Events that name items the base does not know; nothing is learned from them.
    public var skipped = 0
    /// Events still waiting for a pool that is large enough.
    public var pooled = 0
    /// Steps taken.
    public var steps = 0
    /// Steps taken since the start.
    public var totalSteps = 0
    /// Mean loss terms of the steps.
    public var losses = LossTerms()
    /// Mean gate of the items of the last step; the held factor when the gate is not learned.
    public var itemGate = 0.0
    /// Mean gate of the users of the last step.
    public var userGate = 0.0
    /// How far adapted latents are from frozen ones: mean of |z~ - z| over mean of |z|, over the
    /// items the window touched.
    public var drift = 0.0
    /// How far they moved since the last version: mean of |z~ - z~'| over mean of |z|, likewise.
    public var change = 0.0
    /// Events in the replay reservoir.
    public var replaySize = 0
    /// Time the window's learning took.
    public var milliseconds = 0.0

    /// All zeros.
    public init() {}
}
