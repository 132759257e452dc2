import Tensor

/// Draws random history items to take away in place of the evidence: what a removal of that size
/// does to a score by itself.
///
/// Evidence and the candidate are never drawn. Draws are different sets; in a short history there
/// may be fewer of them than asked for.
public struct RemovalControls: Sendable, Equatable {
    /// The sets taken away, each sorted. **Shape** [draws][size]
    public let draws: [[Int32]]
    /// Items in each.
    public let size: Int
    /// Different items that could be drawn.
    public let pool: Int

    /// Draws.
    ///
    /// - Parameters:
    ///   - question: Only its last `window` items are drawn from, those that evidence comes from.
    ///   - size: Items in each draw.
    ///   - count: Draws at most.
    public init(
        _ question: CheckQuestion, size: Int, count: Int, window: Int, stream: RandomStream
    ) {
        var excluded: Set<Int32> = [question.evidence.item]
        for piece in question.evidence.pieces {
            if case .item(let item) = piece.subject { excluded.insert(item) }
        }
        let pool = Set(question.request.history.suffix(window)).subtracting(excluded).sorted()
        self.size = size
        self.pool = pool.count
        guard size > 0, size <= pool.count else {
            draws = []
            return
        }
        var seen: Set<[Int32]> = []
        var draws: [[Int32]] = []
        // Of few possible sets some come up again and again; a hundred tries each find nearly all.
        for attempt in 0..<count * 100 where draws.count < count {
            let order = stream.stream(attempt).permutation(of: pool.count)
            let draw = order.prefix(size).map { pool[Int($0)] }.sorted()
            if seen.insert(draw).inserted { draws.append(draw) }
        }
        self.draws = draws
    }
}

/// Drops of a score under random removals.
public struct ControlFigures: Sendable, Equatable, Codable {
    /// Drop under each draw, in standard deviations of the list.
    public let drops: [Double]
    /// Their mean.
    public let mean: Double
    /// Their standard deviation, n - 1 in the denominator; 0 for one draw.
    public let sd: Double
    /// The drop that chance exceeds in at most 5 % of cases: the ⌈.95 (n + 1)⌉-th smallest, which is
    /// the largest for up to 39 draws.
    public let p95: Double

    /// Sums up drops; nil when there are none.
    public init?(_ drops: [Double]) {
        guard !drops.isEmpty else { return nil }
        self.drops = drops
        let mean = drops.reduce(0, +) / Double(drops.count)
        self.mean = mean
        let squares = drops.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        sd = drops.count > 1 ? (squares / Double(drops.count - 1)).squareRoot() : 0
        let place = Int((0.95 * Double(drops.count + 1)).rounded(.up))
        p95 = drops.sorted()[min(place, drops.count) - 1]
    }
}
