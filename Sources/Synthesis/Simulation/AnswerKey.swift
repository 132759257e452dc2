import Tensor

/// How well the world's choices can be foretold by those who know it: what a model can hope for.
///
/// Each oracle ranks the film of a choice among 99 others, drawn evenly from the films that the
/// user never watches in the whole record; ties count against it. Choices are the last one of
/// users (leave-one-out) and all those of the last part of the record.
public struct AnswerKey: Sendable, Equatable, Codable {
    /// Hits of one oracle.
    public struct Row: Sendable, Equatable, Codable {
        /// What it knows.
        public let knowledge: OracleKnowledge
        /// Hit@10 over all last choices.
        public let hitAt10: Double
        /// Hit@10 over those whose film appeared late.
        public let hitAt10Late: Double?
        /// Hit@10 against the whole catalogue.
        public let hitAt10Full: Double
    }

    /// One row an oracle.
    public let rows: [Row]
    /// Choices measured.
    public let choices: Int
    /// Of them on films that appeared late.
    public let lateChoices: Int
    /// Negatives beside each film.
    public let negatives: Int
}

/// A choice kept for the oracles until the film is known, with their opinions.
struct OracleBallot {
    let viewer: Int32
    let probabilities: [[Double]]
}

/// Collects the last choices of users and ranks them when the record is whole.
struct AnswerKeyMeter {
    private let world: World
    private let negatives: Int
    private let isChosen: [Bool]
    private var ballots: [(ballot: OracleBallot, film: Int32)] = []
    private var watched: [Set<Int32>]

    /// At most `limit` users are measured, spread evenly.
    init(_ world: World, limit: Int = 2_000) {
        self.world = world
        negatives = 99
        let step = max((world.viewers.count + limit - 1) / limit, 1)
        // A catalogue of many films makes each opinion long: fewer of them are asked for.
        let spread = max(step, world.films.count * world.viewers.count / 4_000_000)
        isChosen = world.viewers.indices.map { $0 % spread == 0 }
        watched = [Set<Int32>](repeating: [], count: world.viewers.count)
    }

    /// The oracles' opinions of a choice, nil when it is not measured.
    func ballot(_ situation: Situation, place: Int, of count: Int) -> OracleBallot? {
        guard place == count - 1, isChosen[Int(situation.viewer.index)] else { return nil }
        return OracleBallot(
            viewer: situation.viewer.index,
            probabilities: OracleKnowledge.all.map { situation.probabilities($0) })
    }

    /// Notes what was watched, and the ballot on it if there is one.
    mutating func note(_ viewing: Viewing, ballot: OracleBallot?) {
        guard isChosen[Int(viewing.viewer)] else { return }
        watched[Int(viewing.viewer)].insert(viewing.film)
        if let ballot { ballots.append((ballot, viewing.film)) }
    }

    func answerKey() -> AnswerKey? {
        guard !ballots.isEmpty else { return nil }
        var hits = OracleKnowledge.all.map { _ in Hits() }
        var late = 0
        for (ballot, film) in ballots {
            let isLate = world.films[Int(film)].isLate
            if isLate { late += 1 }
            let others = negativeFilms(for: ballot.viewer)
            for (oracle, values) in ballot.probabilities.enumerated() {
                let own = values[Int(film)]
                let rank = others.count { values[Int($0)] >= own }
                let full = values.indices.count { $0 != Int(film) && values[$0] >= own }
                hits[oracle].add(sampled: rank < 10, full: full < 10, isLate: isLate)
            }
        }
        return AnswerKey(
            rows: zip(OracleKnowledge.all, hits).map { knowledge, hits in
                AnswerKey.Row(
                    knowledge: knowledge, hitAt10: Double(hits.sampled) / Double(ballots.count),
                    hitAt10Late: late > 0 ? Double(hits.late) / Double(late) : nil,
                    hitAt10Full: Double(hits.full) / Double(ballots.count))
            }, choices: ballots.count, lateChoices: late, negatives: negatives)
    }

    private func negativeFilms(for viewer: Int32) -> [Int32] {
        var draws = Draws(seed: world.seed, "negatives", Int(viewer))
        let seen = watched[Int(viewer)]
        let count = min(negatives, world.films.count - seen.count)
        var films: Set<Int32> = []
        while films.count < count {
            let film = Int32(draws.integer(below: world.films.count))
            if !seen.contains(film) { films.insert(film) }
        }
        return films.sorted()
    }
}

private struct Hits {
    var sampled = 0
    var full = 0
    var late = 0

    mutating func add(sampled isHit: Bool, full isFullHit: Bool, isLate: Bool) {
        if isHit { sampled += 1 }
        if isFullHit { full += 1 }
        if isHit, isLate { late += 1 }
    }
}
