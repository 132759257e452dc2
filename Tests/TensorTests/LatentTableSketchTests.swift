import CKernels
import Testing

@testable import Tensor

private func random(_ count: Int, _ component: String) -> [Float] {
    let stream = RandomStream(seed: 5, component: component)
    return (0..<count).map { stream.normal($0) }
}

/// Search through the sketch whatever the size of the table, which otherwise would scan exactly.
private func sketched(
    _ table: LatentTable, _ k: Int, _ query: [Float], _ pool: WorkerPool,
    where admits: (Int32) -> Bool = { _ in true }
) -> [LatentTable.Match]? {
    table.sketchTopK(
        k, query: table.padded([query]), through: LatentTableSketch(table, pool: pool), pool: pool,
        where: admits)
}

private func scanned(
    _ table: LatentTable, _ k: Int, _ query: [Float], _ pool: WorkerPool,
    where admits: (Int32) -> Bool = { _ in true }
) -> [LatentTable.Match] {
    table.scanTopK(k, query: table.padded([query]), pool: pool, where: admits)
}

@Suite struct LatentTableSketchTests {
    @Test("search through the sketch finds what the exact scan finds, bit for bit")
    func isExact() throws {
        for workers in [1, 2] {
            let pool = WorkerPool(workerCount: workers)
            for (count, width) in [(1, 3), (64, 16), (130, 50), (1000, 17), (4099, 64)] {
                let table = LatentTable(
                    count: count, width: width, values: random(count * width, "\(width)"))
                for trial in 0..<5 {
                    let query = random(width, "query \(trial)")
                    for k in [1, 10, 100] {
                        let admits: (Int32) -> Bool = { $0 % 5 != 2 }
                        let found = try #require(
                            sketched(table, k, query, pool, where: admits))
                        #expect(found == scanned(table, k, query, pool, where: admits))
                    }
                }
            }
        }
    }

    @Test("rows that differ by less than the sketch can see are still put in exact order")
    func separatesNearTies() throws {
        let pool = WorkerPool(workerCount: 2)
        let base = random(32, "base")
        let nudges = random(2000, "nudges")
        let table = LatentTable(count: 2000, width: 32) { index, row in
            for column in 0..<32 { row[column] = base[column] }
            row[index % 32] += 1e-6 * nudges[index]
        }
        #expect(try #require(sketched(table, 20, base, pool)) == scanned(table, 20, base, pool))
        let equal = LatentTable(count: 500, width: 32) { _, row in
            for column in 0..<32 { row[column] = base[column] }
        }
        let found = try #require(sketched(equal, 3, base, pool))
        #expect(found.map(\.index) == [0, 1, 2])
    }

    @Test("rows of any magnitude, zero, or not finite do not mislead the sketch")
    func survivesExtremes() throws {
        let pool = WorkerPool(workerCount: 1)
        let values = random(600 * 16, "extremes")
        let table = LatentTable(count: 600, width: 16) { index, row in
            let scale: [Float] = [1, 1e-20, .leastNonzeroMagnitude * 1000, 0, 1e8, 1]
            for column in 0..<16 { row[column] = values[index * 16 + column] * scale[index % 6] }
            if index % 97 == 0 { row[3] = .infinity }
            if index % 89 == 0 { row[5] = .nan }
        }
        for trial in 0..<5 {
            let query = random(16, "extreme query \(trial)")
            let found = try #require(sketched(table, 30, query, pool))
            #expect(found == scanned(table, 30, query, pool))
        }
    }

    @Test("queries whose bounds could overflow or vanish are left to the exact scan")
    func declinesExtremeQueries() {
        let pool = WorkerPool(workerCount: 1)
        let table = LatentTable(count: 100, width: 16, values: random(1600, "plain"))
        for value: Float in [0, .nan, .infinity, 1e35, 1e-30] {
            #expect(sketched(table, 3, [Float](repeating: value, count: 16), pool) == nil)
        }
    }

    @Test("a table large enough is searched through its sketch and gives the exact answer")
    func largeTable() {
        let table = LatentTable(count: 20_000, width: 64, values: random(1_280_000, "large"))
        table.prepareForSearch()
        #expect(table.sketch.withLock { $0 != nil })
        let query = random(64, "large query")
        #expect(table.topK(10, query: query) == scanned(table, 10, query, .shared))
        let excluded = table.topK(10, query: query).map(\.index).sorted()
        let next = table.topK(10, query: query, excluding: excluded)
        #expect(next == Array(table.topK(20, query: query).suffix(10)))
    }

    @Test("every instruction set gives the same bounds, and the fused ones the same scores")
    func levelsAgree() throws {
        let levels = [1, 3, 4].filter { $0 <= scan_level() }
        let table = LatentTable(count: 77, width: 48, values: random(77 * 48, "levels"))
        let queries = table.padded((0..<8).map { random(48, "level \($0)") })
        var scores: [Int32: [Float]] = [:]
        for level in levels {
            var out = [Float](repeating: 0, count: 8 * 77)
            scan_dots_on(level, table.rows.base, 77, queries.base, 8, 48, &out, 77)
            scores[level] = out
        }
        if let v3 = scores[3], let v4 = scores[4] { #expect(v3 == v4) }
        for (a, b) in zip(scores[1] ?? [], scores[levels[levels.count - 1]] ?? []) {
            #expect(abs(a - b) < 1e-4)
        }

        let sketch = LatentTableSketch(table, pool: WorkerPool(workerCount: 1))
        let coded = try #require(
            SketchQueries(queries, count: 8, stride: 48, largestNorm: sketch.largestNorm))
        let entries = coded.entries
        defer { withExtendedLifetime((sketch, coded)) {} }
        var found: [[scan_found]] = []
        for level in levels {
            let everything = [Float](repeating: -.infinity, count: 8)
            var list = [scan_found](repeating: scan_found(), count: 8 * 128)
            let passed = withUnsafePointer(to: sketch.layout) {
                scan_sketch_search_on(level, $0, 0, 2, entries, 8, everything, &list)
            }
            #expect(passed == 8 * 77)
            found.append(Array(list.prefix(passed)))
        }
        for row in found[0] {
            let exact = table.scores((0..<48).map { queries.base[Int(row.query) * 48 + $0] })
            #expect(row.lower <= exact[Int(row.row)] && exact[Int(row.row)] <= row.upper)
        }
        for other in found.dropFirst() {
            for (a, b) in zip(found[0], other) {
                #expect(a.query == b.query && a.row == b.row)
                #expect(abs(a.lower - b.lower) <= 1e-4 && abs(a.upper - b.upper) <= 1e-4)
            }
        }
    }

    @Test("a batch through the sketch finds what each query finds alone")
    func batchEqualsAlone() {
        let table = LatentTable(count: 20_000, width: 64, values: random(1_280_000, "batch"))
        let queries = (0..<101).map { random(64, "batch query \($0)") }
        let excluded = queries.indices.map { index in
            index % 3 == 0
                ? [] : table.topK(4, query: queries[index]).map(\.index).sorted()
        }
        for workers in [1, 2] {
            let pool = WorkerPool(workerCount: workers)
            let together = table.topK(10, queries: queries, excluding: excluded, pool: pool)
            for index in queries.indices {
                let alone = table.topK(
                    10, query: queries[index], excluding: excluded[index], pool: pool)
                #expect(together[index] == alone)
            }
        }
        // One query out of the sketch's range sends its pass to the exact scan.
        let zero = [Float](repeating: 0, count: 64)
        let mixed = table.topK(10, queries: [queries[0], zero])
        #expect(mixed == [table.topK(10, query: queries[0]), table.topK(10, query: zero)])
    }
}
