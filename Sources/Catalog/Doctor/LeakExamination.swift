/// Whether identifiers tell when something first happened.
///
/// Where they do, a model that sees identifiers or breaks ties by them sees the future.
struct LeakExamination {
    private let users: [User]
    private let items: [Item]
    private let sequences: InteractionSequences

    /// From here on an order by identifier is an order by time for practical purposes.
    private static let limit = 0.5
    /// Fewer entities correlate by chance.
    private static let minimumCount = 30

    init(_ users: [User], _ items: [Item], _ sequences: InteractionSequences) {
        self.users = users
        self.items = items
        self.sequences = sequences
    }

    func findings() -> [DoctorFinding] {
        var firstUse = [Int64?](repeating: nil, count: items.count)
        for (item, time) in zip(sequences.items, sequences.times) {
            firstUse[Int(item)] = min(firstUse[Int(item)] ?? time, time)
        }
        return [
            finding("items", .warning, names: items.map(\.name), times: firstUse),
            finding("users", .info, names: users.map(\.name), times: users.map(\.firstTime)),
        ].compactMap(\.self)
    }

    private func finding(
        _ what: String, _ severity: DoctorFinding.Severity, names: [String], times: [Int64?]
    ) -> DoctorFinding? {
        let known = names.indices.filter { times[$0] != nil }
        guard known.count >= Self.minimumCount else { return nil }
        let identifiers = IdentifierOrder.ranks(known.map { names[$0] })
        let order = Self.averageRanks(known.compactMap { times[$0] })
        guard let correlation = Self.correlation(identifiers, order),
            abs(correlation) >= Self.limit
        else { return nil }
        let rounded = (correlation * 100).rounded() / 100
        return DoctorFinding(
            code: "\(what)-in-time-order", severity: severity, count: known.count,
            example: "rank correlation of identifier and first use is \(rounded)",
            advice: "never break ties by identifier, nor feed identifiers to a model as numbers")
    }

    /// Ranks from 0, equal values sharing the mean of theirs.
    private static func averageRanks(_ values: [Int64]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = [Double](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start
            while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
            for position in start..<end { ranks[order[position]] = Double(start + end - 1) / 2 }
            start = end
        }
        return ranks
    }

    private static func correlation(_ first: [Double], _ second: [Double]) -> Double? {
        let count = Double(first.count)
        let firstMean = first.reduce(0, +) / count
        let secondMean = second.reduce(0, +) / count
        var product = 0.0
        var firstSquares = 0.0
        var secondSquares = 0.0
        for (a, b) in zip(first, second) {
            product += (a - firstMean) * (b - secondMean)
            firstSquares += (a - firstMean) * (a - firstMean)
            secondSquares += (b - secondMean) * (b - secondMean)
        }
        let scale = (firstSquares * secondSquares).squareRoot()
        return scale > 0 ? product / scale : nil
    }
}

/// The order a program would sort identifiers in: as numbers when all are, as text otherwise.
enum IdentifierOrder {
    /// Rank of each identifier, from 0. **Shape** [names.count].
    static func ranks(_ names: [String]) -> [Double] {
        let numbers = names.compactMap { Int64($0) }
        let order =
            numbers.count == names.count
            ? names.indices.sorted { numbers[$0] < numbers[$1] }
            : names.indices.sorted { names[$0] < names[$1] }
        var ranks = [Double](repeating: 0, count: names.count)
        for (rank, index) in order.enumerated() { ranks[index] = Double(rank) }
        return ranks
    }
}
