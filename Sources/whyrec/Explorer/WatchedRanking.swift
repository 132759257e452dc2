import Explanation
import ExplorerCore
import Recommenders
import Streaming

/// The ranking of the watched user with its ledger: what moved since the look before, and which
/// events of the user did it.
struct WatchedRanking {
    let user: Int32
    private(set) var ledger: RankLedger
    private var causes: [StreamEvent] = []

    init(user: Int32, shown: Int) {
        self.user = user
        ledger = RankLedger(shown: shown, depth: max(500, shown))
    }

    /// Takes note of an event that may move the list.
    mutating func note(_ event: StreamEvent) {
        if event.interaction.user == user { causes.append(event) }
    }

    /// Compares a list with the one before.
    mutating func record(_ list: [ScoredItem], at eventIndex: Int) -> LedgerUpdate {
        let update = ledger.record(list, at: eventIndex, causes: causes)
        causes = []
        return update
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
        let list = model.recommender.ranking(depth, for: question)
        let elapsed = ContinuousClock.now - begin
        let update = watched?.record(list, at: eventIndex)
        let seen = Set(question.history)
        let next = stream.engine.groundTruth(of: request.user, limit: 1).first?.item
        let wanted = request.alsoRanked + (next.map { [$0] } ?? [])
        let places = places(of: wanted, in: list, question)
        return ExplorerCore.Ranking(
            user: request.user, modelVersion: model.recommender.version, eventIndex: eventIndex,
            candidateCount: items.count - seen.count,
            rows: list.prefix(request.count).enumerated().map { row($1, rank: $0 + 1) },
            extras: request.alsoRanked.compactMap { item in
                guard let place = places[item], place.rank > request.count else { return nil }
                return row(ScoredItem(item: item, score: place.score), rank: place.rank)
            }.sorted { $0.rank < $1.rank },
            changes: update.map(changes) ?? [],
            nextItem: next.map { item in
                GroundTruth(
                    item: item, title: facts.titles[Int(item)], rank: places[item]?.rank,
                    score: places[item].map { Double($0.score) })
            },
            latencyMilliseconds: elapsed / .milliseconds(1))
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
        let scores = model.recommender.scores(for: [question])[0]
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

    private func row(_ scored: ScoredItem, rank: Int) -> CandidateRow {
        let index = Int(scored.item)
        return CandidateRow(
            item: scored.item, rank: rank, title: facts.titles[index],
            score: Double(scored.score), modalities: modalities[index],
            support: itemSupport[index])
    }

    private func changes(_ update: LedgerUpdate) -> [RankChange] {
        let cause = update.causes.last.map { event in
            CauseEvent(
                eventIndex: event.index, title: facts.titles[Int(event.interaction.item)],
                time: event.interaction.time)
        }
        let moved = update.rows.filter { $0.change != .steady } + update.departures
        return moved.map { row in
            RankChange(
                item: row.item, title: facts.titles[Int(row.item)], oldRank: row.oldRank,
                newRank: row.newRank, oldScore: row.scoreBefore.map(Double.init),
                newScore: row.scoreAfter.map(Double.init),
                causes: cause.map { [.event($0)] } ?? [])
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
