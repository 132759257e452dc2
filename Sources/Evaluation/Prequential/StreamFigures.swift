/// One line of the table of a stream: a model in a group under a rule.
public struct StreamFigures: Sendable, Codable, Equatable {
    /// Name of the model.
    public let row: String
    /// Who competed, as ``StreamCandidates/name``.
    public let candidates: String
    /// Which events.
    public let group: StreamGroup
    /// Number of events.
    public let events: Int
    /// Number of users.
    public let users: Int
    /// Hit@k, mean over events.
    public let hit: Double
    /// NDCG@k, mean over events.
    public let ndcg: Double
    /// Hit@k, mean over users of each user's mean.
    public let userHit: Double
    /// NDCG@k, mean over users of each user's mean.
    public let userNDCG: Double
    /// Student's paired test of Hit@k over users against the model that learns nothing; nil for
    /// that model itself, without one, and for fewer than two users.
    public let hitTest: PairedTest?
    /// The same test of NDCG@k.
    public let ndcgTest: PairedTest?
}

extension PrequentialMeter {
    /// The figures of every model, rule and group; groups without events are left out.
    ///
    /// - Parameter reference: The row that the others are tested against.
    public func figures(against reference: String?) -> [StreamFigures] {
        let groups = StreamGroup.allCases.map { group in
            traits.indices.filter { group.contains(traits[$0], at: $0, of: traits.count) }
        }
        var lines: [StreamFigures] = []
        for rule in candidates.indices {
            let values = rows.indices.map { row in
                ranks[row][rule].map { $0.metrics(at: cutoff) }
            }
            let base = reference.flatMap { rows.firstIndex(of: $0) }
            for (group, members) in zip(StreamGroup.allCases, groups) where !members.isEmpty {
                let means = values.map { UserMeans($0, users, members) }
                for row in rows.indices {
                    let other = base.flatMap { $0 == row ? nil : means[$0] }
                    lines.append(
                        figures(means[row], of: row, rule, group, members, against: other))
                }
            }
        }
        return lines
    }

    private func figures(
        _ means: UserMeans, of row: Int, _ rule: Int, _ group: StreamGroup, _ members: [Int],
        against base: UserMeans?
    ) -> StreamFigures {
        func test(_ path: KeyPath<UserMeans, [Double]>) -> PairedTest? {
            guard let base, means.hits.count >= 2 else { return nil }
            return PairedTest(means[keyPath: path], base[keyPath: path])
        }
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
        return StreamFigures(
            row: rows[row], candidates: candidates[rule].name, group: group,
            events: members.count, users: means.hits.count, hit: means.rowHit,
            ndcg: means.rowNDCG, userHit: mean(means.hits), userNDCG: mean(means.gains),
            hitTest: test(\.hits), ndcgTest: test(\.gains))
    }
}

/// Means over events, and of each user with an event in a group, users in ascending order.
private struct UserMeans {
    var rowHit = 0.0
    var rowNDCG = 0.0
    var hits: [Double] = []
    var gains: [Double] = []

    init(_ values: [(hit: Double, ndcg: Double)], _ users: [Int32], _ members: [Int]) {
        let userCount = Int(members.map { users[$0] }.max() ?? -1) + 1
        var sums = [(hit: Double, ndcg: Double, count: Double)](
            repeating: (0, 0, 0), count: userCount)
        for event in members {
            let user = Int(users[event])
            sums[user].hit += values[event].hit
            sums[user].ndcg += values[event].ndcg
            sums[user].count += 1
            rowHit += values[event].hit
            rowNDCG += values[event].ndcg
        }
        rowHit /= Double(members.count)
        rowNDCG /= Double(members.count)
        for sum in sums where sum.count > 0 {
            hits.append(sum.hit / sum.count)
            gains.append(sum.ndcg / sum.count)
        }
    }
}
