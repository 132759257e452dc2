import Alignment
import Catalog
import Recommenders
import Tensor

/// A frozen model with random item latents; a user's latent is the mean of the user's items.
struct SmallBase: LatentRecommender {
    let name = "small"
    let version = "small 1"
    let scoreMeaning = "dot product"
    let items: LatentTable

    init(items count: Int, width: Int, seed: UInt64 = 3) {
        let stream = RandomStream(seed: seed, component: "latents")
        items = LatentTable(count: count, width: width) { index, row in
            for column in row.indices { row[column] = 0.5 * stream.normal(index * width + column) }
        }
    }

    var itemCount: Int { items.count }
    var latentWidth: Int { items.width }

    func itemLatent(_ item: Int32) -> [Float] { items[Int(item)] }

    func userLatents(for requests: [ScoringRequest]) -> [[Float]] {
        requests.map { request in
            var latent = [Float](repeating: 0, count: latentWidth)
            for item in request.history.suffix(8) where Int(item) < itemCount {
                for (column, value) in items[Int(item)].enumerated() { latent[column] += value }
            }
            return latent.map { $0 / Float(max(1, min(8, request.history.count))) }
        }
    }

    func scores(for requests: [ScoringRequest]) -> [[Float]] {
        items.scores(userLatents(for: requests))
    }
}

/// A stream over a small catalogue in which some items are far more popular than the base thinks.
struct SmallWorld {
    let base: SmallBase
    let training: [Interaction]
    let windows: [[ObservedEvent]]

    init(
        items: Int = 40, width: Int = 6, users: Int = 12, windows count: Int = 4,
        events: Int = 30, seed: UInt64 = 1
    ) {
        base = SmallBase(items: items, width: width)
        let stream = RandomStream(seed: seed, component: "world")
        var histories = [[Int32]](repeating: [], count: users)
        var times = [[Int64]](repeating: [], count: users)
        var counter = 0
        func draw(_ bound: Int) -> Int {
            defer { counter += 1 }
            return stream.integer(counter, below: bound)
        }
        var clock: Int64 = 1_000_000
        func event(_ popular: Int) -> Interaction {
            clock += Int64(draw(20_000))
            let item = draw(2) == 0 ? draw(popular) : draw(items)
            return Interaction(user: Int32(draw(users)), item: Int32(item), time: clock)
        }
        var training: [Interaction] = []
        for _ in 0..<60 {
            let next = event(items)
            // The last user is new to the stream.
            guard Int(next.user) < users - 1 else { continue }
            training.append(next)
            histories[Int(next.user)].append(next.item)
            times[Int(next.user)].append(next.time)
        }
        self.training = training
        var windows: [[ObservedEvent]] = []
        for _ in 0..<count {
            var window: [ObservedEvent] = []
            for _ in 0..<events {
                let next = event(4)
                let user = Int(next.user)
                let request = ScoringRequest(
                    user: next.user, history: histories[user], historyTimes: times[user],
                    now: next.time)
                window.append(
                    ObservedEvent(
                        interaction: next, request: request,
                        userLatent: base.userLatents(for: [request])[0]))
                histories[user].append(next.item)
                times[user].append(next.time)
            }
            windows.append(window)
        }
        self.windows = windows
    }

    /// Options small enough for a debug build.
    static func options(_ change: (inout OnlineOptions) -> Void = { _ in }) -> OnlineOptions {
        var options = OnlineOptions()
        options.hidden = 8
        options.batch = 16
        options.candidates = 12
        options.leastPool = 10
        options.stepsPerThousand = 100
        options.fisherPairs = 16
        options.replayCapacity = 20
        options.replayBatch = 6
        options.replayShare = 0.3
        options.replayCandidates = 3
        change(&options)
        return options
    }

    func adapter(
        _ options: OnlineOptions = SmallWorld.options(), without parts: Set<ModelPart> = [],
        seed: UInt64 = 5, workers: Int = 1
    ) -> OnlineAdapter {
        OnlineAdapter(
            base: base, training: training, options: options, without: parts, seed: seed,
            pool: WorkerPool(workerCount: workers))
    }

    /// Requests of all events of the last window.
    var requests: [ScoringRequest] { windows.last?.map(\.request) ?? [] }
}
