import Tensor

/// One made-up question: a user, evidence, candidates and the candidate that the evidence fits.
public struct RecommendationCase: Sendable, Equatable {
    /// A neighbour as the prompt names it.
    public struct Neighbor: Sendable, Equatable {
        /// Pseudonym.
        public let name: String
        /// Items it had, as far as the prompt names them.
        public let titles: [String]

        /// Names a neighbour.
        public init(name: String, titles: [String]) {
            self.name = name
            self.titles = titles
        }
    }

    /// What people do with items.
    public let verb: String
    /// The user's taste in attributes; may be empty.
    public let profile: [String]
    /// The user's history, oldest first.
    public let history: [CorpusItem]
    /// Neighbours who had the pick.
    public let neighbors: [Neighbor]
    /// Items of the history near the pick.
    public let nearItems: [String]
    /// Attributes that the pick shares with the history.
    public let attributes: [String]
    /// Candidates in the order of the prompt.
    public let candidates: [CorpusItem]
    /// Position of the candidate that the evidence fits.
    public let pick: Int

    /// Puts a question together; every text must have been sanitised.
    public init(
        verb: String, profile: [String], history: [CorpusItem], neighbors: [Neighbor],
        nearItems: [String], attributes: [String], candidates: [CorpusItem], pick: Int
    ) {
        self.verb = verb
        self.profile = profile
        self.history = history
        self.neighbors = neighbors
        self.nearItems = nearItems
        self.attributes = attributes
        self.candidates = candidates
        self.pick = pick
    }

    /// Whether any evidence is named.
    public var hasEvidence: Bool {
        !(neighbors.isEmpty && nearItems.isEmpty && attributes.isEmpty)
    }

    /// The rule by which evidence decides: twice the neighbours whose titles name the candidate,
    /// and once every attribute of the evidence that the prompt shows beside the candidate.
    ///
    /// - Returns: [candidates.count].
    func evidenceScores(showingAttributes: Bool) -> [Int] {
        candidates.map { candidate in
            let named = neighbors.count { $0.titles.contains(candidate.title) }
            let shared =
                showingAttributes
                ? attributes.count { candidate.attributes.prefix(3).contains($0) } : 0
            return 2 * named + shared
        }
    }
}

extension RecommendationCase {
    /// Makes up a case from a pool of items; nil when the pool has too little in common.
    static func make(
        from pool: ItemPool, size: CaseSize, _ draws: inout Draws
    ) -> RecommendationCase? {
        guard !pool.themes.isEmpty else { return nil }
        let theme = draws.integer(below: pool.themes.count)
        let carriers = draws.some(size.history + 2, of: pool.themes[theme])
        guard carriers.count >= 3 else { return nil }
        let pick = pool.items[carriers[0]]
        var used: Set<String> = [pick.title]
        var history: [CorpusItem] = []
        for index in carriers.dropFirst() where used.insert(pool.items[index].title).inserted {
            history.append(pool.items[index])
        }
        let themed = max(2, size.history * draws.integer(in: 4...9) / 10)
        history = Array(history.prefix(themed))
        var candidates = [pick]
        for _ in 0..<(8 * (size.history + size.candidates)) {
            let item = draws.element(of: pool.items)
            let isHistory = history.count < size.history
            guard isHistory || candidates.count < size.candidates else { break }
            // Other candidates must not fit as well.
            if !isHistory, item.attributes.contains(pool.themeNames[theme]) { continue }
            guard used.insert(item.title).inserted else { continue }
            if isHistory { history.append(item) } else { candidates.append(item) }
        }
        guard candidates.count >= 2 else { return nil }
        history = draws.shuffled(history)
        candidates = draws.shuffled(candidates)
        let position = candidates.firstIndex(of: pick) ?? 0
        return evidence(
            pool.verb, history: history, candidates: candidates, pick: position, size: size, &draws)
    }

    private static func evidence(
        _ verb: String, history: [CorpusItem], candidates: [CorpusItem], pick: Int, size: CaseSize,
        _ draws: inout Draws
    ) -> RecommendationCase {
        let item = candidates[pick]
        let ranked = history.map { past in
            (past: past, shared: past.attributes.count { item.attributes.contains($0) })
        }.filter { $0.shared > 0 }
        let near = ranked.sorted { ($0.shared, $1.past.title) > ($1.shared, $0.past.title) }
            .map(\.past.title)
        let shared = item.attributes.filter { attribute in
            history.contains { $0.attributes.contains(attribute) }
        }
        let kinds = size.kinds(&draws)
        let namesPick = draws.chance(0.75)
        let rival = draws.chance(0.3) ? draws.element(of: candidates).title : nil
        var neighbors: [Neighbor] = []
        let count = draws.integer(in: 1...3)
        if kinds.contains(.neighbor) {
            var names: Set<String> = []
            while neighbors.count < count {
                let digits = draws.chance(0.15) ? 100_000 : draws.chance(0.3) ? 10_000 : 1_000
                let name = pseudonym(of: Int32(draws.integer(below: digits)))
                guard names.insert(name).inserted else { continue }
                var titles = draws.some(
                    draws.chance(0.5) ? 1 : draws.chance(0.6) ? 2 : 3,
                    of: near.isEmpty ? history.map(\.title) : near)
                if namesPick { titles.insert(item.title, at: draws.integer(in: 0...titles.count)) }
                if let rival, neighbors.isEmpty, count > 1, !titles.contains(rival) {
                    titles.append(rival)
                }
                neighbors.append(Neighbor(name: name, titles: titles))
            }
        }
        return RecommendationCase(
            verb: verb, profile: draws.chance(0.4) ? Array(shared.prefix(3)) : [],
            history: history, neighbors: draws.shuffled(neighbors),
            nearItems: kinds.contains(.historyItem)
                ? Array(near.prefix(draws.integer(in: 1...3))) : [],
            attributes: kinds.contains(.attribute)
                ? draws.some(draws.integer(in: 1...3), of: shared) : [],
            candidates: candidates, pick: pick)
    }
}

/// How much of everything a case has.
struct CaseSize {
    let history: Int
    let candidates: Int
    /// Whether no evidence is to be named.
    let isBare: Bool

    func kinds(_ draws: inout Draws) -> Set<EvidenceKind> {
        if isBare { return [] }
        let kinds = EvidenceKind.allCases.filter { _ in draws.chance(0.7) }
        return Set(kinds.isEmpty ? [draws.element(of: EvidenceKind.allCases)] : kinds)
    }
}
