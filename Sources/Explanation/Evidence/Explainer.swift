import Catalog
import Recommenders

/// Gathers the evidence behind candidates from what was known before the question.
///
/// Neighbours are the users with the largest cosine of user latents among those who had the
/// candidate before now; history items are those with the largest cosine of item latents. A model
/// without latents is explained by co-occurrence instead, and the provenance says so. Hidden
/// targets and later events are never evidence: whatever was appended, only events strictly before
/// the moment of the question count, and the user's own row is never read, only the history given.
public struct Explainer: Sendable {
    /// How much is gathered and what is withheld.
    public var settings: EvidenceSettings
    let facts: ItemFacts
    let recommender: any Recommender
    var sequences: GrowingSequences
    var holders: HolderIndex
    var userLatents: UserLatentIndex?

    /// Prepares to explain a model.
    ///
    /// - Parameters:
    ///   - recommender: The model whose candidates are explained.
    ///   - facts: Titles and attributes of its items.
    ///   - known: Events that may be evidence from the start, such as a split's training events.
    public init(
        _ recommender: any Recommender, facts: ItemFacts, known: InteractionSequences,
        settings: EvidenceSettings = EvidenceSettings()
    ) {
        precondition(
            recommender.itemCount == known.itemCount && facts.titles.count == known.itemCount,
            "a model of \(recommender.itemCount) items, \(facts.titles.count) titles and \(known.itemCount) items in the sequences"
        )
        self.settings = settings
        self.facts = facts
        self.recommender = recommender
        sequences = GrowingSequences(known)
        holders = HolderIndex(known)
        userLatents = (recommender as? any LatentRecommender).map {
            UserLatentIndex($0, userCount: known.userCount)
        }
    }

    /// Takes note of events in the order of their time; each event once.
    ///
    /// **Cost** O(1) an event: latents of the touched users are brought up to date when next asked
    /// for, or by ``refresh(limit:before:)``.
    public mutating func append(_ events: some Sequence<Interaction>) {
        for event in events {
            sequences.append(event)
            holders.append(event)
        }
    }

    /// Computes user latents ahead of need, at most `limit` of them, so that idle time is used and
    /// no question has to wait.
    ///
    /// - Returns: How many were computed; below `limit` when all are up to date.
    @discardableResult
    public mutating func refresh(limit: Int, before now: Int64) -> Int {
        userLatents?.refresh(
            0..<Int32(sequences.userCount), in: sequences, before: now, limit: limit) ?? 0
    }

    /// The evidence behind one candidate.
    ///
    /// The same request and the same events before it give the same evidence, bit for bit, in
    /// whatever order questions come. Mutating because user latents are kept for the next question.
    ///
    /// - Parameters:
    ///   - item: The candidate.
    ///   - request: The question that ranked it. Entries of its history after `request.now` are
    ///     passed over.
    public mutating func evidence(for item: Int32, request: ScoringRequest) -> EvidenceSet {
        let question = EvidenceQuestion(
            item: item, request: request, window: settings.historyWindow)
        let affinity = affinity(for: question)
        var withheld = 0
        let neighbors = self.neighbors(question, affinity, withheld: &withheld)
        let history = historyItems(question, affinity, withheld: &withheld)
        let attributes = self.attributes(question, behind: history, withheld: &withheld)
        return EvidenceSet(
            user: request.user, item: item, title: facts.title(of: item), now: request.now,
            version: recommender.version, pieces: neighbors + history + attributes,
            withheld: withheld, historyCount: request.history.count)
    }

    /// The latent of a user that a question met, of length 1; zeros for one that none did and for a
    /// model without latents. **Shape** [latentWidth]
    func unitLatent(of user: Int32) -> [Float] { userLatents?.unit(of: user) ?? [] }

    /// Whether enough other users had an item for it to be named.
    func isCommon(_ item: Int32, _ question: EvidenceQuestion) -> Bool {
        holders.isCommon(
            item, before: question.now, without: question.user, minimum: settings.minimumUsers)
    }
}

/// A question with its history cut to what may be looked at.
struct EvidenceQuestion: Sendable {
    let user: Int32?
    let item: Int32
    let now: Int64
    /// The last items of the history, oldest first, without the candidate and repetitions.
    let history: [(item: Int32, time: Int64)]
    let request: ScoringRequest

    init(item: Int32, request: ScoringRequest, window: Int) {
        user = request.user
        self.item = item
        now = request.now
        let past = zip(request.history, request.historyTimes).filter { $0.1 <= request.now }
        self.request = ScoringRequest(
            user: request.user, history: past.map(\.0), historyTimes: past.map(\.1),
            now: request.now)
        var seen: Set<Int32> = [item]
        var kept: [(item: Int32, time: Int64)] = []
        for (item, time) in past.suffix(window).reversed() where seen.insert(item).inserted {
            kept.append((item, time))
        }
        history = kept.reversed()
    }
}
