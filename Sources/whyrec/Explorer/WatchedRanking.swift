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
    /// What the rows of the list stood at.
    private var standings: [Int32: Standing] = [:]

    /// The score of a row, of the stage that placed it.
    struct Standing {
        var score: Double
        /// Whether the row stands behind those that the second stage scored.
        var isBehind: Bool
        /// What the score is made of, of a shown row.
        var parts: [ScorePart] = []
    }

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
    /// - Parameter standings: What its rows stand at.
    /// - Returns: What moved, what did it beside events, and the standings of before.
    mutating func record(
        _ list: [ScoredItem], at eventIndex: Int, by model: Model, standings: [Int32: Standing]
    ) -> Record {
        let update = ledger.record(list, at: eventIndex, causes: causes)
        let others = self.model.map { Self.causes(from: $0, to: model) } ?? []
        let old = self.standings
        causes = []
        self.model = model
        self.standings = standings
        return Record(ledger: update, causes: others, old: old)
    }

    /// What came of a comparison.
    struct Record {
        let ledger: LedgerUpdate
        let causes: [RankCause]
        let old: [Int32: Standing]
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
    func rank(_ request: RankRequest) throws -> ExplorerCore.Ranking {
        let begin = ContinuousClock.now
        let question = self.request(for: request.user)
        if watched?.user != request.user || (watched?.ledger.shown ?? 0) < request.count {
            watched = WatchedRanking(user: request.user, shown: request.count)
        }
        let list = try stagedRanking(watched?.ledger.depth ?? request.count, for: question)
        let elapsed = ContinuousClock.now - begin
        let shown = list.rows.prefix(request.count)
        let standings = standings(
            of: list, parted: shown.map(\.item) + request.alsoRanked, for: question)
        let record = watched?.record(
            list.items, at: eventIndex,
            by: WatchedRanking.Model(adapterVersion: adapterVersion, without: withoutNames),
            standings: standings)
        let seen = Set(question.history)
        let next = stream.engine.groundTruth(of: request.user, limit: 1).first?.item
        let wanted = request.alsoRanked + (next.map { [$0] } ?? [])
        let places = places(of: wanted, in: list, question)
        return ExplorerCore.Ranking(
            user: request.user, modelVersion: servedVersion, eventIndex: eventIndex,
            candidateCount: items.count - seen.count,
            rows: shown.enumerated().map { place, row in
                self.row(row.item, rank: place + 1, standings[row.item])
            },
            extras: request.alsoRanked.compactMap { item in
                guard let place = places[item], place.rank > request.count else { return nil }
                return row(item, rank: place.rank, standings[item] ?? place.standing)
            }.sorted { $0.rank < $1.rank },
            changes: record.map { changes($0, standings) } ?? [],
            nextItem: next.map { item in
                GroundTruth(
                    item: item, title: facts.titles[Int(item)], rank: places[item]?.rank,
                    score: places[item]?.standing.score)
            },
            latencyMilliseconds: elapsed / .milliseconds(1), adapterVersion: adapterVersion,
            without: withoutNames, secondStage: list.count > 0 ? stageSummary : nil)
    }

    /// What the rows of a list stand at.
    ///
    /// - Parameter parted: Items whose score is to be taken apart.
    private func standings(
        of list: PromptRanking, parted: [Int32], for question: ScoringRequest
    ) -> [Int32: WatchedRanking.Standing] {
        var standings: [Int32: WatchedRanking.Standing] = [:]
        for row in list.rows {
            standings[row.item] = WatchedRanking.Standing(
                score: Double(row.parts == nil ? row.first.score : row.score),
                isBehind: list.count > 0 && row.parts == nil,
                parts: row.parts.map(ScorePart.parts) ?? [])
        }
        let others = parted.filter { standings[$0]?.parts.isEmpty ?? false }
        guard let latent = recommender as? any LatentRecommender else { return standings }
        for (item, score) in zip(others, latent.scoreParts(of: others, for: question)) {
            standings[item]?.parts = score.parts.map { ScorePart($0.name, Double($0.value)) }
        }
        return standings
    }

    /// Rank and standing of items among all candidates; items that are none are left out.
    private func places(
        of wanted: [Int32], in list: PromptRanking?, _ question: ScoringRequest
    ) -> [Int32: (rank: Int, standing: WatchedRanking.Standing)] {
        var places: [Int32: (rank: Int, standing: WatchedRanking.Standing)] = [:]
        for item in wanted {
            guard let (row, rank) = list?.row(of: item) else { continue }
            let isBehind = row.parts == nil
            places[item] = (
                rank,
                WatchedRanking.Standing(
                    score: Double(isBehind ? row.first.score : row.score),
                    isBehind: isBehind && list?.count ?? 0 > 0)
            )
        }
        let deeper = wanted.filter { places[$0] == nil && !question.history.contains($0) }
        if deeper.isEmpty { return places }
        let scores = recommender.candidateScores(for: question)
        for item in deeper {
            places[item] = (
                scores.rank(of: item),
                WatchedRanking.Standing(
                    score: Double(scores.scores[Int(item)]), isBehind: secondStage != nil)
            )
        }
        return places
    }

    private func row(
        _ item: Int32, rank: Int, _ standing: WatchedRanking.Standing?
    ) -> CandidateRow {
        let index = Int(item)
        return CandidateRow(
            item: item, rank: rank, title: facts.titles[index],
            score: standing?.score ?? 0, modalities: modalities[index],
            support: itemSupport[index], parts: standing?.parts ?? [],
            isBehind: standing?.isBehind ?? false)
    }

    private func changes(
        _ record: WatchedRanking.Record, _ standings: [Int32: WatchedRanking.Standing]
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
            let (old, new) = (record.old[row.item], standings[row.item])
            return RankChange(
                item: row.item, title: facts.titles[Int(row.item)], oldRank: row.oldRank,
                newRank: row.newRank, oldScore: row.scoreBefore.map { old?.score ?? Double($0) },
                newScore: row.scoreAfter.map { new?.score ?? Double($0) },
                causes: causes, oldParts: old?.parts ?? [], newParts: new?.parts ?? [],
                wasBehind: old?.isBehind ?? false, isBehind: new?.isBehind ?? false)
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
                rankBefore: user == watchedUser ? try rank(before: event) : nil)
        }
    }

    /// Ticker rows of one burst; events of the watched user are always among them.
    private static let tickerLimit = 64

    /// Where an item stood just before its event. The prompt is asked only where it had a say.
    private func rank(before event: StreamEvent) throws -> Int? {
        let question = stream.engine.request(before: event)
        let item = event.interaction.item
        let first = places(of: [item], in: nil, question)[item]?.rank
        guard let first, let count = secondStage?.listLength, first <= count else { return first }
        return try stagedRanking(count, for: question).row(of: item)?.rank
    }
}

extension ScorePart {
    /// What a prompt's score is made of.
    fileprivate static func parts(_ score: PromptScore) -> [ScorePart] {
        [
            ScorePart("latent", Double(score.latent)), ScorePart("text", Double(score.text)),
            ScorePart("evidence", Double(score.evidence)),
        ]
    }
}
