import Alignment
import Catalog
import Dispatch
import Explanation
import ExplorerCore
import Recommenders
import Streaming
import Synchronization

/// A stretch of the explorer's stream to be learned again, with what was known before each event.
struct MoveStretch: Sendable {
    /// The moment that is asked about, an event index.
    let start: Int
    /// Event index of the state.
    let since: Int
    let state: OnlineAdapter.State
    let windows: [Window]
    let plan: LearningPlan
    let without: Set<ModelPart>

    struct Window: Sendable {
        let events: [StreamEvent]
        let requests: [ScoringRequest]
        let steps: Int
    }

    /// A learner of one's own that goes through the stretch.
    var learning: StreamReplay.Learning {
        let learner = OnlineAdapter(
            base: plan.base, training: plan.training, options: plan.options, without: without,
            seed: plan.seed)
        let learned = windows.map { window in
            let latents = plan.base.userLatents(for: window.requests)
            return LearnedStretch.Window(
                events: window.events.indices.map { place in
                    LearnedEvent(
                        window.events[place],
                        ObservedEvent(
                            interaction: window.events[place].interaction,
                            request: window.requests[place], userLatent: latents[place]))
                }, lastIndex: window.events.last?.index ?? since, steps: window.steps)
        }
        return StreamReplay.Learning(
            learner, LearnedStretch(state, since: since, windows: learned), base: plan.base)
    }
}

/// The question which events moved a row, with all it takes to answer it on another thread.
struct MoveReplay: Sendable {
    let question: MoveQuestion
    let request: ScoringRequest
    /// The question as it stood at the moment.
    let pastRequest: ScoringRequest
    let start: Int
    let end: Int
    let events: [StreamEvent]
    /// What serves now.
    let served: any Recommender
    /// What served at the moment.
    let past: any Recommender
    let stretch: MoveStretch?
    let titles: @Sendable (Int32) -> String
    /// The model that is asked, where a second stage ranks the screen's list; nil where none does.
    let firstStage: String?
    let serving: @Sendable (AdaptedRecommender) -> any Recommender

    /// Events that are left out one by one while a person waits.
    private static let most = 6

    /// Answers; nil when cancelled.
    func findings(
        progress: (Int, Int) -> Void, isCancelled: () -> Bool
    ) -> MoveFindings? {
        let replay = StreamReplay(
            request, from: start, to: end, events: events, served: served,
            learning: stretch?.learning, serving: serving)
        let before = MoveAttribution.Place(
            of: question.item, in: past.candidateScores(for: pastRequest))
        let found = replay.attribution(
            of: question.item, before: before, most: Self.most, progress: progress,
            isCancelled: isCancelled)
        guard let found else { return nil }
        return MoveFindings(
            item: question.item, since: start, eventIndex: end,
            effects: found.effects.map { effect in
                MoveFindings.Effect(
                    eventIndex: effect.index, userName: pseudonym(of: effect.user),
                    title: titles(effect.item), isOwn: effect.isOwn,
                    scoreChange: effect.scoreChange, rankWithout: effect.without.rank)
            }, remainder: found.remainder, untriedCount: found.untriedCount,
            untriedChange: found.untriedChange, wholeChange: found.wholeChange,
            firstStage: firstStage)
    }
}

/// Runs replays on a thread of their own; a newer one stops the one before.
final class MoveReplays {
    private let queue = DispatchQueue(label: "whyrec.replays", qos: .utility)
    private var flag: Flag?

    /// Tells a running replay to stop.
    private final class Flag: Sendable {
        private let isRaised = Atomic<Bool>(false)
        var raised: Bool { isRaised.load(ordering: .relaxed) }
        func raise() { isRaised.store(true, ordering: .relaxed) }
    }

    func start(
        _ replay: MoveReplay, _ token: RequestToken, post: @escaping @Sendable (Message) -> Void
    ) {
        flag?.raise()
        let flag = Flag()
        self.flag = flag
        queue.async {
            let found = replay.findings(
                progress: { done, total in
                    post(
                        .requestProgressed(
                            token, Progress(unit: "events", done: done, total: total)))
                }, isCancelled: { flag.raised })
            if let found { post(.whatIfAnswered(token, .moved(found))) }
        }
    }
}
