import Testing

@testable import Tensor

private let shapes: [(count: Int, width: Int)] = [
    (0, 5), (1, 1), (1, 256), (2, 17), (3, 16), (5, 50), (63, 33), (64, 64), (65, 31), (257, 100),
    (1030, 48), (2111, 256),
]

private func random(_ count: Int, _ component: String) -> [Float] {
    let stream = RandomStream(seed: 11, component: component)
    return (0..<count).map { stream.normal($0) }
}

private func randomTable(_ count: Int, _ width: Int) -> LatentTable {
    LatentTable(count: count, width: width, values: random(count * width, "table \(width)"))
}

private func randomQueries(_ count: Int, _ width: Int) -> [[Float]] {
    let flat = random(count * width, "queries \(width)")
    return (0..<count).map { Array(flat[$0 * width..<($0 + 1) * width]) }
}

private func bits(_ scores: [Float]) -> [UInt32] { scores.map(\.bitPattern) }

/// The specification of top-k: sort everything.
private func sorted(
    _ scores: [Float], _ k: Int, where admits: (Int32) -> Bool
)
    -> [LatentTable.Match]
{
    let all = scores.enumerated().map { LatentTable.Match(index: Int32($0), score: $1) }
    let kept = all.filter { admits($0.index) && !$0.score.isNaN }
    return Array(
        kept.sorted { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }.prefix(k))
}

@Suite struct LatentTableTests {
    @Test("scores agree with a plain double-precision loop", arguments: shapes)
    func agreesWithNaiveTwin(count: Int, width: Int) {
        let table = randomTable(count, width)
        let query = randomQueries(1, width)[0]
        let scores = table.scores(query)
        #expect(scores.count == count)
        for index in 0..<count {
            var exact = 0.0
            for (a, b) in zip(table[index], query) { exact += Double(a) * Double(b) }
            #expect(abs(exact - Double(scores[index])) < 2e-5 * Double(width).squareRoot())
        }
    }

    @Test("a score has the same bits alone, in any batch and on any number of threads")
    func isBatchInvariant() {
        let pools = [1, 2, 3].map { WorkerPool(workerCount: $0) }
        for (count, width) in shapes {
            let table = randomTable(count, width)
            let queries = randomQueries(101, width)
            let alone = queries.map { bits(table.scores($0, pool: pools[0])) }
            for pool in pools {
                for size in [1, 2, 5, 6, 7, 13, 97, 101] {
                    let batch = table.scores(Array(queries[..<size]), pool: pool)
                    #expect(batch.map(bits) == Array(alone[..<size]), "\(count) x \(width)")
                }
            }
        }
    }

    @Test("top-k has the order and the bits of the sorted score list")
    func topKEqualsSorting() {
        let pools = [1, 2].map { WorkerPool(workerCount: $0) }
        for (count, width) in shapes {
            let table = randomTable(count, width)
            let queries = randomQueries(9, width)
            let excluded = queries.indices.map { query in
                (0..<Int32(count)).filter { ($0 &+ Int32(query)) % 3 == 0 }
            }
            for pool in pools {
                for k in [0, 1, 10, count, count + 5] {
                    let together = table.topK(
                        k, queries: queries, excluding: excluded, pool: pool)
                    for (index, query) in queries.enumerated() {
                        let scores = table.scores(query)
                        let admits = { ($0 &+ Int32(index)) % 3 != 0 }
                        let expected = sorted(scores, k, where: admits)
                        #expect(table.topK(k, query: query, pool: pool, where: admits) == expected)
                        #expect(
                            table.topK(k, query: query, excluding: excluded[index], pool: pool)
                                == expected)
                        #expect(together[index] == expected)
                    }
                }
            }
        }
    }

    @Test("equal scores stand in order of ascending index, whoever finds them")
    func tiesAscend() {
        let pool = WorkerPool(workerCount: 2)
        let table = LatentTable(count: 5000, width: 40) { index, row in
            row[3] = Float(index % 4)
        }
        var query = [Float](repeating: 0, count: 40)
        query[3] = 2
        let expected = (0..<7).map { LatentTable.Match(index: Int32(3 + 4 * $0), score: 6) }
        #expect(table.topK(7, query: query, pool: pool) == expected)
        #expect(table.topK(7, queries: [query, query], pool: pool) == [expected, expected])
        let zero = [Float](repeating: 0, count: 40)
        let first = table.topK(5, query: zero, pool: pool).map(\.index)
        #expect(first == [0, 1, 2, 3, 4])
    }

    @Test("a score that is not a number is never found")
    func skipsNaN() {
        let table = LatentTable(count: 3, width: 2, values: [.nan, 0, 1, 1, 2, 2])
        #expect(table.topK(3, query: [1, 1]).map(\.index) == [2, 1])
        #expect(table.topK(3, queries: [[1, 1]])[0].map(\.index) == [2, 1])
    }

    @Test("rows come back as they went in")
    func keepsRows() {
        let values = random(7 * 19, "rows")
        let table = LatentTable(count: 7, width: 19, values: values)
        #expect((0..<7).flatMap { table[$0] } == values)
        let copy = values.withUnsafeBufferPointer {
            LatentTable(count: 7, width: 19, values: $0)
        }
        #expect((0..<7).flatMap { copy[$0] } == values)
    }

    @Test("normalised rows have length one, and a zero row stays zero")
    func normalises() {
        let table = LatentTable(count: 3, width: 2, values: [3, 4, 0, 0, 1e-30, 0]).normalized()
        #expect(table[0] == [0.6, 0.8])
        #expect(table[1] == [0, 0])
        #expect(table[2] == [1, 0])
    }
}
