import Autodiff
import Catalog
import Foundation
import Recommenders
import Tensor

/// Item and user adapters that learn from the stream over a frozen model.
///
/// Owned by one worker, which calls `learn` after each window was served and measured. What it
/// publishes is immutable: `published` may be kept and asked on any thread while the next version
/// is learned.
///
/// A window is learned with the summaries it was served with, never with ones that hold its own
/// events. Same base, options, seed and windows give the same bits, whatever the number of workers
/// and however often the learner was saved and resumed in between.
public final class OnlineAdapter {
    /// How it is built and how it learns, without the parts that were switched off.
    public let options: OnlineOptions
    /// Parts that were switched off at the start.
    public let partsSwitchedOff: Set<ModelPart>
    /// Seed of every random stream.
    public let seed: UInt64
    /// What serves until the next window is learned.
    public private(set) var published: AdaptedRecommender

    let frozen: FrozenLatents
    let network: AdapterNetwork
    let features: UserFeatures
    let weights: ParameterBlock
    let averaged: ParameterBlock
    let optimizer: AdamW
    let step: AdapterStep
    let fisherEstimate: FisherEstimate
    let workers: WorkerPool
    var consolidation: ElasticConsolidation
    var reservoir: ReplayReservoir
    var pool: EventPool
    var summaries: WindowSummaries
    var snapshot: AdapterSnapshot
    var version = 0
    var places: [Int32]

    /// Starts over a frozen model.
    ///
    /// - Parameters:
    ///   - base: The frozen model; its item latents are copied.
    ///   - training: The events it was trained on, in time order: they warm the summaries.
    ///   - options: How to learn; must be usable (`OnlineOptions.problem`).
    ///   - parts: Parts to switch off. Those that act on learning leave the objective; those that
    ///     act at once leave the published version only.
    ///   - seed: Seed of every random stream.
    ///   - pool: Workers to learn with.
    public convenience init(
        base: any LatentRecommender, training: [Interaction],
        options: OnlineOptions = .standard, without parts: Set<ModelPart> = [], seed: UInt64,
        pool: WorkerPool = .shared
    ) {
        let known = Set(training.map(\.user)).filter { $0 >= 0 }.sorted()
        let frozen = FrozenLatents(base, knownUsers: known)
        self.init(
            frozen: frozen, summaries: WindowSummaries(frozen, training: training),
            options: options, without: parts, seed: seed, pool: pool)
        publish()
    }

    /// Builds everything at its start; the caller publishes.
    init(
        frozen: FrozenLatents, summaries: WindowSummaries, options: OnlineOptions,
        without parts: Set<ModelPart>, seed: UInt64, pool workers: WorkerPool
    ) {
        let options = options.without(parts)
        precondition(options.problem == nil, options.problem ?? "")
        let sides =
            options.alignment > 0 || options.reconstruction > 0
            ? (frozen.base as? any SideLatentSource).flatMap(SideLatents.init) : nil
        self.options = options
        partsSwitchedOff = parts
        self.seed = seed
        self.frozen = frozen
        self.workers = workers
        self.summaries = summaries
        network = AdapterNetwork(width: frozen.width, sideWidth: sides?.width, options: options)
        features = UserFeatures(frozen: frozen, timeGap: options.timeGap)
        weights = ParameterBlock(network.layout)
        weights.initialize(seed: seed)
        if let heads = network.heads { sides?.fit(heads, in: weights, to: frozen) }
        averaged = ParameterBlock(copying: weights)
        optimizer = AdamW(network.layout, configuration: options.optimizer)
        step = AdapterStep(
            frozen: frozen, network: network, weights: weights, options: options, sides: sides,
            pool: workers)
        fisherEstimate = FisherEstimate(
            frozen: frozen, network: network, weights: averaged, options: options)
        consolidation = ElasticConsolidation(weights)
        reservoir = ReplayReservoir(
            capacity: options.replayCapacity, userWidth: features.inputWidth,
            itemWidth: 2 * frozen.width + ItemSummaries.numbers,
            group: options.replayCandidates + 1)
        pool = EventPool(width: features.inputWidth)
        places = [Int32](repeating: -1, count: frozen.count)
        snapshot = AdapterSnapshot(
            frozen: frozen, summaries: summaries.summaries(), options: options, version: 0,
            network: network, averaged: averaged, raw: weights, pool: workers)
        published = AdaptedRecommender(snapshot, without: parts)
    }

    /// Floats that learning changes.
    public var parameterCount: Int { network.parameterCount }

    /// Steps taken since the start.
    public var stepCount: Int { optimizer.step }

    /// Learns from a window that was served and measured, and publishes the next version.
    ///
    /// - Parameter window: In time order. The user latents are those of the frozen model.
    /// - Parameter omissions: Events that a counterfactual leaves out, by their place in the window.
    public func learn(
        _ window: [ObservedEvent], omitting omissions: [Int: Omission] = [:]
    ) -> OnlineReport {
        observe(window, omitting: omissions, takingSteps: true)
    }

    /// Brings the summaries up to date with a window and publishes, but learns nothing from it: the
    /// control that shows what ongoing learning is worth.
    public func follow(_ window: [ObservedEvent]) -> OnlineReport {
        observe(window, omitting: [:], takingSteps: false)
    }

    private func observe(
        _ window: [ObservedEvent], omitting omissions: [Int: Omission], takingSteps: Bool
    ) -> OnlineReport {
        let start = ContinuousClock.now
        var report = OnlineReport()
        report.events = window.count
        let events = window.enumerated().filter { frozen.holds($1.interaction.item) }
        report.skipped = window.count - events.count
        if takingSteps {
            if pool.count == 0 { pool.summaries = snapshot.summaries }
            for (place, event) in events {
                pool.append(event, features: features, isOmitted: omissions[place] != nil)
            }
            if pool.count >= options.leastPool { takeSteps(&report) }
        }
        for (place, event) in events {
            if omissions[place] == .whole {
                summaries.pass(event.interaction)
                continue
            }
            summaries.observe(
                event.interaction, after: event.request.history.last { frozen.holds($0) })
        }
        let before = published
        version += 1
        publish(afterSteps: report.steps)
        measure(&report, from: before, events.map(\.element.interaction.item))
        report.version = version
        report.pooled = pool.count
        report.totalSteps = optimizer.step
        report.replaySize = reservoir.count
        report.milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        return report
    }

    /// Publishes the weights and summaries as they stand after steps were taken.
    private func publish(afterSteps count: Int) {
        if count > 0 { return publish() }
        // Packing weights that have not moved would be most of what a small window costs.
        snapshot = AdapterSnapshot(
            snapshot, summaries: summaries.summaries(), version: version)
        published = AdaptedRecommender(snapshot, without: partsSwitchedOff)
    }

    /// Publishes the weights and summaries as they stand.
    func publish() {
        snapshot = AdapterSnapshot(
            frozen: frozen, summaries: summaries.summaries(), options: options, version: version,
            network: network, averaged: averaged, raw: weights, pool: workers)
        published = AdaptedRecommender(snapshot, without: partsSwitchedOff)
    }

    /// How far latents of a window's items are from frozen ones and from the last version's.
    private func measure(
        _ report: inout OnlineReport, from before: AdaptedRecommender, _ items: [Int32]
    ) {
        let touched = Set(items).sorted()
        if touched.isEmpty { return }
        let (now, then) = (published.itemLatents(touched), before.itemLatents(touched))
        var (drift, change, norm) = (0.0, 0.0, 0.0)
        for (row, item) in touched.enumerated() {
            let start = frozen.item(Int(item))
            var (offset, move, length) = (0.0, 0.0, 0.0)
            for column in 0..<frozen.width {
                let value = Double(now[row][column])
                offset += (value - Double(start[column])) * (value - Double(start[column]))
                let last = value - Double(then[row][column])
                move += last * last
                length += Double(start[column]) * Double(start[column])
            }
            drift += offset.squareRoot()
            change += move.squareRoot()
            norm += length.squareRoot()
        }
        guard norm > 0 else { return }
        report.drift = drift / norm
        report.change = change / norm
    }
}
