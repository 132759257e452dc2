/// Which events the 80, 10 and 10 per cent of a ratio split are.
public enum RatioReading: Sendable, Hashable {
    /// A random tenth of each user's events, drawn by the seed.
    ///
    /// The history then holds events later than the targets: this reading looks into the future
    /// by definition, which is why the badge says `random`.
    case randomPerUser(seed: UInt64)
    /// The last tenth of each user's events, the tenth before it for validation.
    case timePerUser
    /// The last tenth of everybody's events on one clock, the tenth before it for validation.
    ///
    /// Users first seen in a later part have no history and are not asked.
    case globalTime
}

extension Split {
    /// Splits events 80/10/10 into training, validation and test.
    ///
    /// A user's tenth is rounded, and is at least one event for users with three or more; users
    /// with fewer only train (under `globalTime` the clock alone decides). Events of different
    /// users at the same time are ordered by user index. Badge names `ratio-80/10/10-random`,
    /// `ratio-80/10/10-user-time` and `ratio-80/10/10-global-time`.
    public static func ratio(_ sequences: InteractionSequences, reading: RatioReading) -> Split {
        switch reading {
        case .randomPerUser(let seed):
            return perUser(sequences, name: "ratio-80/10/10-random") { user, positions in
                var random = SplitRandom(seed: seed, stream: UInt64(user))
                positions.shuffle(using: &random)
            }
        case .timePerUser:
            return perUser(sequences, name: "ratio-80/10/10-user-time") { _, _ in }
        case .globalTime:
            return globalTime(sequences)
        }
    }

    private static func perUser(
        _ sequences: InteractionSequences, name: String,
        arrange: (_ user: Int, _ positions: inout [Int]) -> Void
    ) -> Split {
        var roles = [EventRole](repeating: .training, count: sequences.interactionCount)
        for user in 0..<sequences.userCount {
            var positions = Array(sequences.offsets[user]..<sequences.offsets[user + 1])
            guard positions.count >= 3 else { continue }
            arrange(user, &positions)
            let tenth = max(1, (positions.count + 5) / 10)
            for position in positions.suffix(tenth) { roles[position] = .test }
            for position in positions.dropLast(tenth).suffix(tenth) {
                roles[position] = .validation
            }
        }
        return Split(name: name, sequences: sequences, roles: roles)
    }

    private static func globalTime(_ sequences: InteractionSequences) -> Split {
        let times = sequences.times
        // Packed positions ascend by user and, within a user, by time: breaking ties by position
        // keeps each user's own order.
        let order = times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
        let trainingEnd = order.count * 8 / 10
        let validationEnd = order.count * 9 / 10
        var roles = [EventRole](repeating: .training, count: order.count)
        for position in order[trainingEnd..<validationEnd] { roles[position] = .validation }
        for position in order[validationEnd...] { roles[position] = .test }
        return Split(name: "ratio-80/10/10-global-time", sequences: sequences, roles: roles)
    }
}
