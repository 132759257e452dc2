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
    /// Titles that were made safe already.
    private var titles: [Int32: String] = [:]

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
    /// **Cost** linear in the holders of its item: latents of the touched users are brought up to date when next asked
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
        evidence(for: [item], request: request)[0]
    }

    /// The evidence behind several candidates of one request, in their order.
    ///
    /// What the request determines is computed once: the latents of the user and its history, and
    /// which of its items may be named. Bit for bit what asking one by one gives.
    public mutating func evidence(
        for items: [Int32], request: ScoringRequest
    ) -> [EvidenceSet] {
        if items.isEmpty { return [] }
        var context = EvidenceContext(
            EvidenceContext.cut(request), recommender, holders, settings: settings)
        return items.map { item in
            let similarities = itemSimilarities(item, context)
            var withheld = 0
            let neighbors = self.neighbors(item, similarities, &context, withheld: &withheld)
            let history = historyItems(item, similarities, &context, withheld: &withheld)
            let attributes = self.attributes(item, behind: history, withheld: &withheld)
            return EvidenceSet(
                user: request.user, item: item, title: title(of: item), now: request.now,
                version: recommender.version, pieces: neighbors + history + attributes,
                withheld: withheld, historyCount: request.history.count)
        }
    }

    /// Title of an item, made safe once.
    mutating func title(of item: Int32) -> String {
        if let title = titles[item] { return title }
        let title = facts.title(of: item)
        titles[item] = title
        return title
    }

    /// The latent of a user that a question met, of length 1; zeros for one that none did and for a
    /// model without latents. **Shape** [latentWidth]
    func unitLatent(of user: Int32) -> [Float] { userLatents?.unit(of: user) ?? [] }

    /// The latent of any user as of a moment, of length 1, computed if need be; empty for a model
    /// without latents. **Shape** [latentWidth]
    mutating func unitLatent(of user: Int32, before now: Int64) -> [Float] {
        userLatents?.refresh([user], in: sequences, before: now)
        return unitLatent(of: user)
    }
}
