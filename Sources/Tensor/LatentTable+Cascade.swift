import CKernels
import Synchronization

/// One query's search through the projection of a table.
///
/// A row whose bound is among the largest so far is scored at once, because the best exact scores
/// are the floor that rules others out; the rest wait for the last floor. So few rows are read whole.
private final class CascadeSearch: Sendable {
    private struct State {
        /// The largest upper bounds of admitted rows: those were scored at once.
        var leaders: LatentTable.Shortlist
        /// The best exact scores of them. A bound under the last one rules a row out.
        var best: LatentTable.Shortlist
        var waiting: [LatentTable.Match] = []
        var seenRows = 0
    }

    /// Leaders for each row to be found: a floor from more of them is higher, and costs more reads.
    private static let leadersPerMatch = 4
    /// Rows that may wait, and rows seen for each more, before the search is given up: a read of a
    /// whole row costs as much as thirty bounds or more.
    private static let mostWaiting = 4096
    private static let seenPerWaiting = 32

    private let table: LatentTable
    private let query: AlignedBlock<Float>
    private let state: Mutex<State>
    private let storedFloor = Atomic((-Float.infinity).bitPattern)
    private let givenUp = Atomic(false)

    init(_ k: Int, _ table: LatentTable, query: AlignedBlock<Float>) {
        self.table = table
        self.query = query
        state = Mutex(
            State(
                leaders: LatentTable.Shortlist(capacity: Self.leadersPerMatch * k),
                best: LatentTable.Shortlist(capacity: k)))
    }

    /// What a bound must reach; an old one is still a floor.
    var floor: Float { Float(bitPattern: storedFloor.load(ordering: .relaxed)) }

    /// Whether so many rows pass that another kind of search is faster.
    var isGivenUp: Bool { givenUp.load(ordering: .relaxed) }

    /// Takes what passed among `seenRows` rows; `isAdmitted` is asked under the lock.
    func take(
        _ found: UnsafeBufferPointer<scan_found>, seenRows: Int, if isAdmitted: (Int32) -> Bool
    ) {
        if isGivenUp { return }
        state.withLock { state in
            var leading: [Int32] = []
            for entry in found where entry.upper >= state.best.threshold {
                let match = LatentTable.Match(index: entry.row, score: entry.upper)
                if match.score > state.leaders.threshold {
                    guard isAdmitted(entry.row) else { continue }
                    state.leaders.offer(match)
                    leading.append(entry.row)
                } else {
                    state.waiting.append(match)
                }
            }
            state.seenRows += seenRows
            if !leading.isEmpty {
                for (row, score) in zip(leading, exactScores(leading)) where !score.isNaN {
                    state.best.offer(LatentTable.Match(index: row, score: score))
                }
                storedFloor.store(state.best.threshold.bitPattern, ordering: .relaxed)
            }
            if state.waiting.count > Self.mostWaiting + state.seenRows / Self.seenPerWaiting {
                givenUp.store(true, ordering: .relaxed)
                // Nothing passes from here on.
                storedFloor.store(Float.infinity.bitPattern, ordering: .relaxed)
            }
        }
    }

    /// Scores the rows that still could be among the best. Call it once, when all rows were seen.
    func finish(_ pool: WorkerPool, where isAdmitted: (Int32) -> Bool) -> [LatentTable.Match] {
        let (waiting, threshold) = state.withLock { ($0.waiting, $0.best.threshold) }
        let rows = waiting.filter { $0.score >= threshold }.map(\.index).sorted()
        pool.run(over: rows.count, minimum: 128, parts: 4 * pool.workerCount) { range in
            let part = Array(rows[range])
            let scores = exactScores(part)
            state.withLock { state in
                for (row, score) in zip(part, scores) where score >= state.best.threshold {
                    guard !score.isNaN, isAdmitted(row) else { continue }
                    state.best.offer(LatentTable.Match(index: row, score: score))
                }
            }
        }
        return state.withLock { $0.best.sorted }
    }

    private func exactScores(_ rows: [Int32]) -> [Float] {
        [Float](unsafeUninitializedCapacity: rows.count) {
            if let target = $0.baseAddress {
                scan_dots_at(
                    table.rows.base, rows, rows.count, query.base, table.stride, target)
            }
            $1 = rows.count
        }
    }
}

extension LatentTable {
    /// Top-k of one query through the projection, or nil when the query is out of its range or the bounds rule
    /// out too few rows.
    ///
    /// Batches have no use for it: they share the reading of the sketch, so its bytes cost little,
    /// and each query would read whole rows of its own.
    func cascadeTopK(
        _ k: Int, query: AlignedBlock<Float>, through projection: LatentTableProjection,
        largestNorm: Float, pool: WorkerPool, where isCandidate: (Int32) -> Bool
    ) -> [Match]? {
        guard
            let coded = ProjectedQueries(
                query, count: 1, on: projection.directions, largestNorm: largestNorm)
        else { return nil }
        let entries = coded.entries
        defer { withExtendedLifetime(coded) {} }
        let search = CascadeSearch(k, self, query: query)
        pool.run(over: panelCount, minimum: 16, parts: 8 * pool.workerCount) { shard in
            self.eachLook(shard, queries: 1) { panels, found in
                if search.isGivenUp { return }
                var threshold = search.floor
                let passed = withUnsafePointer(to: projection.layout) {
                    scan_projection_search(
                        $0, panels.lowerBound, panels.count, entries, 1, &threshold, found)
                }
                if passed == 0 { return }
                search.take(
                    UnsafeBufferPointer(start: found, count: passed),
                    seenRows: panels.count * Int(scan_panel), if: isCandidate)
            }
        }
        return search.isGivenUp ? nil : search.finish(pool, where: isCandidate)
    }
}
