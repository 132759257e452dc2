import Alignment
import Catalog
import Recommenders
import Streaming

/// A stream that the adapter has learned up to a moment, without measuring anything: the versions
/// are those of `whyrec stream` and the explorer, bit for bit, because windows, seed and latents are.
///
/// A window of time is over as soon as the next event of the stream belongs to a later one, which
/// the clock would tell, too: nothing but the time of that event is looked at.
struct LearnedStream {
    private let base: any LatentRecommender
    private let loop: OnlineLoop
    private var clock: WindowClock
    private var window: [LearnedEvent] = []
    private let reference: Int?
    /// What was learned since the last moment before `reference` at which nothing waited; nil unless
    /// it was asked for.
    private(set) var stretch: LearnedStretch?

    /// The windows of `stream`, `rank`, `explain` and the explorer when none are named.
    static let defaultWindow = "1h"

    /// Events whose latents are computed together.
    private static let batch = 256

    /// Starts before the first event.
    ///
    /// - Parameters:
    ///   - base: The frozen model.
    ///   - training: What it was trained on, in time order.
    ///   - parts: Parts that are left out of the learning.
    ///   - reference: The moment from which on it shall be possible to learn the stream again without
    ///     some events; nil for never.
    init(
        _ base: any LatentRecommender, training: [Interaction], options: OnlineOptions,
        window: StreamWindow, without parts: Set<ModelPart>, seed: UInt64, reference: Int? = nil
    ) {
        self.base = base
        self.reference = reference
        clock = WindowClock(window)
        loop = OnlineLoop(
            OnlineAdapter(
                base: base, training: training, options: options,
                without: ModelParts.learned(parts), seed: seed))
        if reference != nil { stretch = LearnedStretch(from: loop.learner, at: 0) }
    }

    /// The learner; whoever sets it back is the last to use the stream.
    var learner: OnlineAdapter { loop.learner }

    /// The version that serves now.
    var published: AdaptedRecommender { loop.published }

    /// Takes events that are in effect, in order, and learns the windows that are over.
    ///
    /// - Parameter nextTime: Time of the event after them; nil at the end of the stream.
    mutating func take(_ events: [StreamEvent], of engine: StreamEngine, nextTime: Int64?) {
        var rest = events[...]
        while let first = rest.first {
            if clock.isOver(at: first.interaction.time) { learn(at: first.index - 1) }
            let room = min(clock.room(for: rest.lazy.map(\.interaction.time)), Self.batch)
            let batch = Array(rest.prefix(room))
            observe(batch, requests: batch.map { engine.request(before: $0) })
            rest = rest.dropFirst(room)
            guard let last = batch.last else { continue }
            // A window of events is over with its last one, whatever comes next.
            let next = rest.first?.interaction.time ?? nextTime ?? last.interaction.time
            if clock.isOver(at: next) { learn(at: last.index) }
        }
    }

    private mutating func observe(_ events: [StreamEvent], requests: [ScoringRequest]) {
        let latents = base.userLatents(for: requests)
        for (place, event) in events.enumerated() {
            let observed = ObservedEvent(
                interaction: event.interaction, request: requests[place],
                userLatent: latents[place])
            window.append(LearnedEvent(event, observed))
            clock.take(event.interaction.time)
        }
    }

    private mutating func learn(at index: Int) {
        let learning = loop.endWindow(window.map(\.observed), at: index)
        if let reference {
            let (events, learner) = (window, loop.learner)
            stretch?.note(
                events, at: index, steps: learning.report.steps, by: learner,
                reference: reference)
        }
        window = []
        clock.next()
    }
}
