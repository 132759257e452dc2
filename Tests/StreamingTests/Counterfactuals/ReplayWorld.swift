import Alignment
import Catalog
import Recommenders
import Streaming
import Tensor

/// A frozen model with scattered latents; a user's latent is the mean of the user's last items.
struct ScatteredBase: LatentRecommender {
    let name = "scattered"
    let version = "scattered 1"
    let scoreMeaning = "dot product"
    let latents: [[Float]]

    init(items: Int, width: Int) {
        let stream = RandomStream(seed: 3, component: "latents")
        latents = (0..<items).map { item in
            (0..<width).map { 0.5 * stream.normal(item * width + $0) }
        }
    }

    var itemCount: Int { latents.count }
    var latentWidth: Int { latents[0].count }

    func itemLatent(_ item: Int32) -> [Float] { latents[Int(item)] }

    func userLatents(for requests: [ScoringRequest]) -> [[Float]] {
        requests.map { request in
            let recent = request.history.suffix(6)
            return (0..<latentWidth).map { column in
                recent.reduce(0) { $0 + latents[Int($1)][column] } / Float(max(1, recent.count))
            }
        }
    }

    func scores(for requests: [ScoringRequest]) -> [[Float]] {
        userLatents(for: requests).map { user in
            latents.map { item in zip(user, item).reduce(0) { $0 + $1.0 * $1.1 } }
        }
    }
}

/// A stream that was learned up to its end, with the moment of its middle kept for replays.
struct ReplayWorld {
    static let users = 8
    static let watched: Int32 = 3
    let base = ScatteredBase(items: 30, width: 6)
    let training: [Interaction]
    let stream: [Interaction]
    let reference: Int
    /// What the run itself came to.
    private(set) var events: [StreamEvent] = []
    private(set) var engine: StreamEngine
    private(set) var stretch: LearnedStretch
    let learner: OnlineAdapter
    private(set) var stateAtEnd = ""
    private(set) var published: AdaptedRecommender
    private(set) var before: CandidateScores?

    /// - Parameters:
    ///   - window: Events of a window.
    ///   - count: Events of the stream.
    ///   - reference: The first moment.
    ///   - leastPool: Fewest events to learn from.
    init(window: Int = 10, count: Int = 56, reference: Int = 24, leastPool: Int = 10) {
        let draws = RandomStream(seed: 2, component: "world")
        func event(_ place: Int) -> Interaction {
            Interaction(
                user: Int32(draws.integer(2 * place, below: Self.users)),
                item: Int32(draws.integer(2 * place + 1, below: 30)), time: Int64(place) * 5_000)
        }
        training = (0..<40).map(event)
        stream = (40..<40 + count).map(event)
        self.reference = reference
        var options = OnlineOptions()
        options.hidden = 8
        options.batch = 16
        options.candidates = 12
        options.leastPool = leastPool
        options.stepsPerThousand = 200
        options.fisherPairs = 16
        options.replayCapacity = 20
        options.replayBatch = 6
        options.replayShare = 0.3
        options.replayCandidates = 3
        learner = OnlineAdapter(
            base: base, training: training, options: options, seed: 5,
            pool: WorkerPool(workerCount: 1))
        published = learner.published
        stretch = LearnedStretch(from: learner, at: 0)
        engine = StreamEngine(
            known: InteractionSequences(
                userCount: Self.users, itemCount: 30, inTimeOrder: training),
            source: ReplaySource(stream), sink: DiscardingSink(),
            clock: SimulatedClock(start: 0, speed: .max))
        run(window: window)
    }

    private mutating func run(window: Int) {
        var waiting: [LearnedEvent] = []
        while let event = try? engine.step(1).first {
            events.append(event)
            let request = engine.request(before: event)
            let latent = base.userLatents(for: [request])[0]
            waiting.append(
                LearnedEvent(
                    event,
                    ObservedEvent(
                        interaction: event.interaction, request: request, userLatent: latent)))
            if waiting.count == window {
                let report = learner.learn(waiting.map(\.observed))
                stretch.note(
                    waiting, at: event.index, steps: report.steps, by: learner,
                    reference: reference)
                waiting = []
            }
            if event.index == reference {
                before = learner.published.candidateScores(for: engine.request(for: Self.watched))
            }
        }
        stateAtEnd = learner.stateHash
        published = learner.published
    }

    var replay: StreamReplay {
        StreamReplay(
            engine.request(for: Self.watched), from: reference, to: events.count, events: events,
            served: published, learning: StreamReplay.Learning(learner, stretch, base: base))
    }
}
