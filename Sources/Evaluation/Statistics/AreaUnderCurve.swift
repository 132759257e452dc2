import Tensor

/// How well a number tells two kinds of cases apart: the area under the receiver operating
/// characteristic, which is the chance that a positive case has the larger number.
///
/// Ties count half (Mann and Whitney's U over the number of pairs): .5 is what lots would reach, 1
/// tells all apart.
public struct AreaUnderCurve: Sendable, Codable, Equatable {
    /// 0 ... 1
    public let area: Double
    /// From drawing users anew, each with all their cases; nil for fewer than two users.
    public let interval: BootstrapInterval?
    /// Cases that ought to have large numbers.
    public let positives: Int
    /// Cases that ought to have small ones.
    public let negatives: Int

    /// The numbers of one user's cases.
    public struct Group: Sendable, Equatable {
        /// Those of positive cases.
        public var positives: [Double]
        /// Those of negative cases.
        public var negatives: [Double]

        /// Collects numbers; none may be not-a-number.
        public init(positives: [Double], negatives: [Double]) {
            self.positives = positives
            self.negatives = negatives
        }
    }

    /// Computes the area and its interval; nil without a positive or without a negative case.
    public init?(_ groups: [Group], resamples: Int = 2_000, seed: UInt64) {
        let sweep = Sweep(groups)
        let once = [Int](repeating: 1, count: groups.count)
        guard let area = sweep.area(weights: once) else { return nil }
        self.area = area
        positives = groups.reduce(0) { $0 + $1.positives.count }
        negatives = groups.reduce(0) { $0 + $1.negatives.count }
        let users = groups.filter { !($0.positives.isEmpty && $0.negatives.isEmpty) }
        guard users.count >= 2 else {
            interval = nil
            return
        }
        let ofUsers = Sweep(users)
        let stream = RandomStream(seed: seed, component: "evaluation/bootstrap-areas")
        let areas = (0..<resamples).compactMap { resample -> Double? in
            let draws = stream.stream(resample)
            var weights = [Int](repeating: 0, count: users.count)
            for draw in users.indices { weights[draws.integer(draw, below: users.count)] += 1 }
            // A draw without one of the two kinds has no area.
            return ofUsers.area(weights: weights)
        }
        interval = areas.count < 2 ? nil : BootstrapInterval(quantilesOf: areas)
    }

    /// All cases in the order of their numbers.
    private struct Sweep {
        private let cases: [(value: Double, user: Int, isPositive: Bool)]

        init(_ groups: [Group]) {
            cases = groups.enumerated().flatMap { user, group in
                group.positives.map { ($0, user, true) }
                    + group.negatives.map { ($0, user, false) }
            }.sorted { $0.0 < $1.0 }
        }

        /// The area when every user's cases count so many times; nil without one of the kinds.
        func area(weights: [Int]) -> Double? {
            var (below, pairs, positives) = (0.0, 0.0, 0.0)
            var place = 0
            while place < cases.count {
                let value = cases[place].value
                var tied = (positives: 0.0, negatives: 0.0)
                while place < cases.count, cases[place].value == value {
                    let weight = Double(weights[cases[place].user])
                    if cases[place].isPositive {
                        tied.positives += weight
                    } else {
                        tied.negatives += weight
                    }
                    place += 1
                }
                pairs += tied.positives * (below + tied.negatives / 2)
                below += tied.negatives
                positives += tied.positives
            }
            return positives * below > 0 ? pairs / (positives * below) : nil
        }
    }
}
