import Autodiff

/// Going back to an earlier moment, and learning from there without some events.
extension OnlineAdapter {
    /// What a counterfactual leaves out of an event.
    ///
    /// The event keeps its place: the draws of batches, negatives, Fisher pairs and replay, the ends
    /// of windows and the number of steps are those of the stream itself, so that what changes is
    /// what the event did, and not what other draws would have done.
    public enum Omission: Sendable, Hashable {
        /// Nothing is learned from it. What was counted of it stays.
        case lesson
        /// Nothing is learned from it, and nothing counted.
        case whole
    }

    /// Everything that learning changes, as it stood at one moment. Some megabytes.
    public struct State: Sendable {
        fileprivate let blocks: [[Float]]
        fileprivate let steps: Int
        fileprivate let isConsolidating: Bool
        fileprivate let reservoir: ReplayReservoir
        fileprivate let pool: EventPool
        fileprivate let summaries: WindowSummaries.State
        /// Version that served at the moment.
        public let version: Int
    }

    /// The state as it stands now.
    public var state: State {
        State(
            blocks: blocks.map { Array($0.1.values) }, steps: optimizer.step,
            isConsolidating: consolidation.isReady, reservoir: reservoir, pool: pool,
            summaries: summaries.state, version: version)
    }

    /// Events that wait to be learned from.
    public var waitingCount: Int { pool.count }

    /// Goes back to a state that this learner, or one with the same base, options, parts and seed,
    /// was in. The same windows give the same bits from there on.
    public func restore(_ state: State) {
        precondition(
            state.blocks.map(\.count) == blocks.map(\.1.count),
            "the state belongs to another learner")
        for (values, block) in zip(state.blocks, blocks) {
            _ = block.1.values.update(fromContentsOf: values)
        }
        optimizer.resume(afterStep: state.steps)
        consolidation.resume(isReady: state.isConsolidating)
        reservoir = state.reservoir
        pool = state.pool
        summaries = WindowSummaries(frozen, state: state.summaries)
        version = state.version
        publish()
    }
}
