import Alignment
import Explanation
import ExplorerCore
import Recommenders
import Streaming

/// The ranking of the watched user with its ledger: what moved since the look before, and what did
/// it: events of the user, another version of the adapter, parts that were switched.
struct WatchedRanking {
    /// What ranked.
    struct Model: Equatable {
        let adapterVersion: Int?
        let without: [String]
    }

    let user: Int32
    private(set) var ledger: RankLedger
    private var causes: [StreamEvent] = []
    private var model: Model?
    /// What the scores of the shown rows were made of.
    private var parts: [Int32: [ScorePart]] = [:]

    init(user: Int32, shown: Int) {
        self.user = user
        ledger = RankLedger(shown: shown, depth: max(500, shown))
    }

    /// Takes note of an event that may move the list.
    mutating func note(_ event: StreamEvent) {
        if event.interaction.user == user { causes.append(event) }
    }

    /// Compares a list with the one before.
    ///
    /// - Parameter parts: What the scores of the shown rows are made of.
    /// - Returns: What moved, what did it beside events, and the parts of before.
    mutating func record(
        _ list: [ScoredItem], at eventIndex: Int, by model: Model, parts: [Int32: [ScorePart]]
    ) -> (ledger: LedgerUpdate, causes: [RankCause], oldParts: [Int32: [ScorePart]]) {
        let update = ledger.record(list, at: eventIndex, causes: causes)
        let others = self.model.map { Self.causes(from: $0, to: model) } ?? []
        let old = self.parts
        causes = []
        self.model = model
        self.parts = parts
        return (update, others, old)
    }

    private static func causes(from old: Model, to new: Model) -> [RankCause] {
        var causes: [RankCause] = []
        if let version = new.adapterVersion, version != old.adapterVersion {
            causes.append(.adapter(from: old.adapterVersion, to: version))
        }
        let off = new.without.filter { !old.without.contains($0) }
        let on = old.without.filter { !new.without.contains($0) }
        let words =
            (off.isEmpty ? [] : [off.joined(separator: ", ") + " off"])
            + (on.isEmpty ? [] : [on.joined(separator: ", ") + " on"])
        if !words.isEmpty { causes.append(.parts(words.joined(separator: ", "))) }
        return causes
    }
}

extension ExplorerSession {
    /// Ranks the candidates of a user as of now, by the scoring function that the metrics use.
    func rank(_ request: RankRequest) -> ExplorerCore.Ranking {
        let begin = ContinuousClock.now
        let question = self.request(for: request.user)
        if watched?.user != request.user || (watched?.ledger.shown ?? 0) < request.count {
            watched = WatchedRanking(user: request.user, shown: request.count)
        }
        let depth = watched?.ledger.depth ?? request.count
        let recommender = recommender
        let list = recommender.ranking(depth, for: question)
        let elapsed = ContinuousClock.now - begin
        let shown = list.prefix(request.count)
        let parts = scoreParts(
            of: shown.map(\.item) + request.alsoRanked, for: question, by: recommender)
        let update = watched?.record(
            list, at: eventIndex,
            by: WatchedRanking.Model(adapterVersion: adapterVersion, without: withoutNames),
            parts: parts)
        let seen = Set(question.history)
        let next = stream.engine.groundTruth(of: request.user, limit: 1).first?.item
        let wanted = request.alsoRanked + (next.map { [$0] } ?? [])
        let places = places(of: wanted, in: list, question)
        return ExplorerCore.Ranking(
            user: request.user, modelVersion: servedVersion, eventIndex: eventIndex,
            candidateCount: items.count - seen.count,
            rows: shown.enumerated().map { row($1, rank: $0 + 1, parts) },
            extras: request.alsoRanked.compactMap { item in
                guard let place = places[item], place.rank > request.count else { return nil }
                return row(
                    ScoredItem(item: item, score: place.score), rank: place.rank, parts)
            }.sorted { $0.rank < $1.rank },
            changes: update.map { changes($0, parts) } ?? [],
            nextItem: next.map { item in
                GroundTruth(
                    item: item, title: facts.titles[Int(item)], rank: places[item]?.rank,
                    score: places[item].map { Double($0.score) })
            },
            latencyMilliseconds: elapsed / .milliseconds(1), adapterVersion: adapterVersion,
            without: withoutNames)
    }

    /// What the scores of items are made of; empty for a model that cannot tell.
    private func scoreParts(
        of items: [Int32], for question: ScoringRequest, by recommender: any Recommender
    ) -> [Int32: [ScorePart]] {
        guard let latent = recommender as? any LatentRecommender else { return [:] }
        let parts = latent.scoreParts(of: items, for: question)
        return Dictionary(
            zip(items, parts.map { $0.parts.map { ScorePart($0.name, Double($0.value)) } }),
            uniquingKeysWith: { first, _ in first })
    }

    /// Rank and score of items among all candidates; items that are none are left out.
    private func places(
        of wanted: [Int32], in list: [ScoredItem], _ question: ScoringRequest
    ) -> [Int32: (rank: Int, score: Float)] {
        var places: [Int32: (rank: Int, score: Float)] = [:]
        for (index, scored) in list.enumerated() where wanted.contains(scored.item) {
            places[scored.item] = (index + 1, scored.score)
        }
        let deeper = wanted.filter { places[$0] == nil && !question.history.contains($0) }
        if deeper.isEmpty { return places }
        let seen = Set(question.history)
        let scores = recommender.scores(for: [question])[0]
        for item in deeper {
            let score = scores[Int(item)]
            var rank = 1
            for (other, value) in scores.enumerated() where !seen.contains(Int32(other)) {
                if value > score || (value == score && other < Int(item)) { rank += 1 }
            }
            places[item] = (rank, score)
        }
        return places
    }

    private func row(
        _ scored: ScoredItem, rank: Int, _ parts: [Int32: [ScorePart]]
    ) -> CandidateRow {
        let index = Int(scored.item)
        return CandidateRow(
            item: scored.item, rank: rank, title: facts.titles[index],
            score: Double(scored.score), modalities: modalities[index],
            support: itemSupport[index], parts: parts[scored.item] ?? [])
    }

    private func changes(
        _ record: (ledger: LedgerUpdate, causes: [RankCause], oldParts: [Int32: [ScorePart]]),
        _ parts: [Int32: [ScorePart]]
    ) -> [RankChange] {
        let update = record.ledger
        let event = update.causes.last.map { event in
            CauseEvent(
                eventIndex: event.index, title: facts.titles[Int(event.interaction.item)],
                time: event.interaction.time)
        }
        let causes = (event.map { [RankCause.event($0)] } ?? []) + record.causes
        let moved = update.rows.filter { $0.change != .steady } + update.departures
        return moved.map { row in
            RankChange(
                item: row.item, title: facts.titles[Int(row.item)], oldRank: row.oldRank,
                newRank: row.newRank, oldScore: row.scoreBefore.map(Double.init),
                newScore: row.scoreAfter.map(Double.init),
                causes: causes, oldParts: record.oldParts[row.item] ?? [],
                newParts: parts[row.item] ?? [])
        }
    }

    /// Events as rows of the ticker. For the watched user they say how well the model had ranked
    /// the item just before.
    func rows(of events: [StreamEvent]) throws -> [StreamRow] {
        let watchedUser = watched?.user
        let shown = events.suffix(Self.tickerLimit)
        let own = events.dropLast(shown.count).filter { $0.interaction.user == watchedUser }
        return try (own + shown).map { event in
            let item = event.interaction.item
            let user = event.interaction.user
            return StreamRow(
                eventIndex: event.index, time: event.interaction.time, user: user,
                userName: pseudonym(of: user), item: item, title: facts.titles[Int(item)],
                rating: try ratings.rating(of: user, item, at: event.interaction.time),
                rankBefore: user == watchedUser ? rank(before: event) : nil)
        }
    }

    /// Ticker rows of one burst; events of the watched user are always among them.
    private static let tickerLimit = 64

    private func rank(before event: StreamEvent) -> Int? {
        let question = stream.engine.request(before: event)
        return places(of: [event.interaction.item], in: [], question)[event.interaction.item]?.rank
    }
}
