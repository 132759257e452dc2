import Recommenders

/// What a request determines, whichever candidates are asked about: computed once for all of them.
struct EvidenceContext {
    let user: Int32?
    let now: Int64
    /// The different items of the whole history, in the order in which they first occur.
    let items: [Int32]
    /// The last items of the history, oldest first and each once, that may become evidence.
    let window: [(place: Int, time: Int64)]
    /// Whether enough other users had each of `items` for it to be named.
    let isCommon: [Bool]
    /// Place in `items` of every item of the catalogue, -1 for those outside. **Shape** [itemCount]
    let places: [Int32]
    /// What similarities are computed from.
    var similarity: Similarity
    /// Number of other users who had each of `items`; nil until somebody asks.
    var userCounts: [Int?]

    /// What similarities are computed from.
    enum Similarity {
        /// Unit latents of the user and of `items`, packed. **Shapes** [width] and [items, width]
        case latents(user: [Float], items: [Float])
        /// Sets of users and items.
        case sets(CoOccurrence)
    }

    /// Wording of the provenance of a neighbour's and an item's similarity.
    let provenance: (user: String, item: String)

    /// The request without entries of its history after its moment.
    static func cut(_ request: ScoringRequest) -> ScoringRequest {
        let past = zip(request.history, request.historyTimes).filter { $0.1 <= request.now }
        return ScoringRequest(
            user: request.user, history: past.map(\.0), historyTimes: past.map(\.1),
            now: request.now)
    }

    /// Gathers what a request, cut already, determines.
    init(
        _ request: ScoringRequest, _ recommender: any Recommender, _ holders: HolderIndex,
        settings: EvidenceSettings
    ) {
        user = request.user
        now = request.now
        var places = [Int32](repeating: -1, count: recommender.itemCount)
        var items: [Int32] = []
        for item in request.history where places[Int(item)] < 0 {
            places[Int(item)] = Int32(items.count)
            items.append(item)
        }
        var isTaken = [Bool](repeating: false, count: items.count)
        var window: [(place: Int, time: Int64)] = []
        let past = zip(request.history, request.historyTimes)
        for (item, time) in past.suffix(settings.historyWindow).reversed() {
            let place = Int(places[Int(item)])
            if isTaken[place] { continue }
            isTaken[place] = true
            window.append((place, time))
        }
        window.reverse()
        isCommon = items.map {
            holders.isCommon(
                $0, before: request.now, without: request.user, minimum: settings.minimumUsers)
        }
        if let model = recommender as? any LatentRecommender {
            // Items that a neighbour shares may lie anywhere in the history.
            var rows: [Float] = []
            rows.reserveCapacity(items.count * model.latentWidth)
            for item in items { rows += normalized(model.itemLatent(item)) }
            similarity = .latents(
                user: normalized(model.userLatents(for: [request])[0]), items: rows)
            provenance = (
                "cosine of user latents, \(model.version)",
                "cosine of item latents, \(model.version)"
            )
        } else {
            similarity = .sets(
                CoOccurrence(window: window.map { items[$0.place] }, request, holders))
            provenance = (
                "cosine of item sets; \(recommender.name) has no latents",
                "cosine of user sets; \(recommender.name) has no latents"
            )
        }
        userCounts = [Int?](repeating: nil, count: items.count)
        (self.places, self.items, self.window) = (places, items, window)
    }
}

/// Which users had the items of a history: similarities of a model without latents.
struct CoOccurrence {
    /// Other users behind each item of the window, by item.
    let usersOfItem: [Int32: [Int32]]
    /// Similarities of the user and others, computed once.
    var ofUser: [Int32: Float] = [:]

    init(window: [Int32], _ request: ScoringRequest, _ holders: HolderIndex) {
        usersOfItem = Dictionary(
            uniqueKeysWithValues: window.map { item in
                let others = holders.holders(of: item, before: request.now, without: request.user)
                return (item, others.map(\.user))
            })
    }

    /// |A and B| / sqrt(|A| |B|), the share of what two sets have in common.
    static func cosine(common: Int, _ a: Int, _ b: Int) -> Float {
        common == 0 ? 0 : Float(common) / (Float(a) * Float(b)).squareRoot()
    }
}
