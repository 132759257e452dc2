import CKernels
import Testing

@testable import Tensor

private func random(_ count: Int, _ component: String) -> [Float] {
    let stream = RandomStream(seed: 11, component: component)
    return (0..<count).map { stream.normal($0) }
}

/// A vector with a decaying spectrum that no axis is aligned with: sums of neighbours in pairs.
private func decaying(_ width: Int, _ component: String) -> [Float] {
    let plain = random(width, component)
    var row = (0..<width).map { plain[$0] / Float(1 + $0) }
    for index in 0..<width / 2 {
        let (a, b) = (row[index], row[width - 1 - index])
        row[index] = 0.6 * a - 0.8 * b
        row[width - 1 - index] = 0.8 * a + 0.6 * b
    }
    return row
}

private func decayingTable(_ count: Int, _ width: Int) -> LatentTable {
    LatentTable(count: count, width: width) { index, row in
        _ = row.update(fromContentsOf: decaying(width, "row \(index)"))
    }
}

private func scanned(
    _ table: LatentTable, _ k: Int, _ query: [Float], where admits: (Int32) -> Bool = { _ in true }
) -> [LatentTable.Match] {
    table.scanTopK(k, query: table.padded([query]), pool: .shared, where: admits)
}

/// A table with its projection, and searches through that alone.
private struct Projected {
    let table: LatentTable
    let projection: LatentTableProjection
    let largestNorm: Float

    init(_ table: LatentTable) throws {
        self.table = table
        projection = try #require(LatentTableProjection(table, pool: .shared))
        largestNorm = LatentTableSketch(table, pool: .shared).largestNorm
    }

    func topK(
        _ k: Int, _ query: [Float], _ pool: WorkerPool = .shared,
        where admits: (Int32) -> Bool = { _ in true }
    ) -> [LatentTable.Match]? {
        table.cascadeTopK(
            k, query: table.padded([query]), through: projection, largestNorm: largestNorm,
            pool: pool, where: admits)
    }
}

@Suite struct LatentTableCascadeTests {
    @Test("search through the projection finds what the exact scan finds, bit for bit")
    func isExact() throws {
        for (count, width) in [(40, 64), (130, 90), (1000, 64), (3011, 96)] {
            let projected = try Projected(decayingTable(count, width))
            for workers in [1, 2, 3] {
                let pool = WorkerPool(workerCount: workers)
                for trial in 0..<4 {
                    // White queries put most of their energy outside the directions.
                    let query =
                        trial % 2 == 0
                        ? decaying(width, "query \(trial)") : random(width, "query \(trial)")
                    for k in [1, 10, 100] {
                        let admits: (Int32) -> Bool = { $0 % 5 != 2 }
                        let found = try #require(projected.topK(k, query, pool, where: admits))
                        #expect(found == scanned(projected.table, k, query, where: admits))
                    }
                }
            }
        }
    }

    @Test("rows that are equal or nearly so are still put in exact order")
    func separatesNearTies() throws {
        let base = decaying(64, "base")
        let nudges = random(2000, "nudges")
        let near = try Projected(
            LatentTable(count: 2000, width: 64) { index, row in
                let other = decaying(64, "row \(index)")
                for column in 0..<64 { row[column] = index % 2 == 0 ? base[column] : other[column] }
                if index % 4 == 0 { row[index % 64] += 1e-6 * nudges[index] }
            })
        for k in [1, 20, 600] {
            #expect(try #require(near.topK(k, base)) == scanned(near.table, k, base))
        }
    }

    @Test("rows of any magnitude, zero, outside all directions, or not finite do not mislead it")
    func survivesExtremes() throws {
        let scales: [Float] = [1, 1e-20, .leastNonzeroMagnitude * 1000, 0, 1e8, 1]
        let projected = try Projected(
            LatentTable(count: 1200, width: 64) { index, row in
                let source =
                    index % 11 == 0 ? random(64, "white \(index)") : decaying(64, "row \(index)")
                for column in 0..<64 { row[column] = source[column] * scales[index % 6] }
                if index % 97 == 0 { row[3] = .infinity }
                if index % 89 == 0 { row[5] = .nan }
            })
        for trial in 0..<5 {
            let query = decaying(64, "extreme query \(trial)")
            for scale: Float in [1, 1e-9, 1e15] {
                let scaled = query.map { $0 * scale }
                let found = try #require(projected.topK(30, scaled))
                #expect(found == scanned(projected.table, 30, scaled))
            }
        }
        for value: Float in [0, .nan, .infinity, 1e35, 1e-30] {
            #expect(projected.topK(3, [Float](repeating: value, count: 64)) == nil)
        }
    }

    @Test("a filter that admits few rows, or none, is asked once about a row")
    func asksOnce() throws {
        let projected = try Projected(decayingTable(3000, 64))
        let query = decaying(64, "query")
        for modulus: Int32 in [1, 100, 5000] {
            var asked: [Int32: Int] = [:]
            let admits: (Int32) -> Bool = { $0 % modulus == 7 % modulus }
            let found = projected.topK(10, query, WorkerPool(workerCount: 1)) {
                asked[$0, default: 0] += 1
                return admits($0)
            }
            #expect(found == scanned(projected.table, 10, query, where: admits))
            #expect(asked.values.allSatisfy { $0 == 1 })
        }
        #expect(projected.topK(10, query) { _ in false } == [])
    }

    @Test("every score lies within its bounds, on every instruction set")
    func boundsHold() throws {
        let (count, width) = (333, 96)
        let first = decayingTable(count, width)
        let original = try #require(LatentTableProjection(first, pool: .shared))
        let directions = original.directions
        // Row 5 lies outside all directions: against itself the bound has nothing to spare.
        var outside = random(width, "outside")
        for index in 0..<directions.count {
            let row = directions.basis.base + index * directions.stride
            let part = (0..<width).reduce(Float(0)) { $0 + row[$1] * outside[$1] }
            for column in 0..<width { outside[column] -= part * row[column] }
        }
        let table = first.replacing(rows: [5], with: outside)
        let projection = LatentTableProjection(
            copying: original, for: table, changed: [5], pool: .shared)
        let queries =
            (0..<3).map { decaying(width, "bound query \($0)") } + [
                (0..<width).map { directions.basis.base[$0] }, table[17], random(width, "white"),
                outside,
            ]
        let block = table.padded(queries)
        let coded = try #require(
            ProjectedQueries(
                block, count: queries.count, on: directions,
                largestNorm: LatentTableSketch(table, pool: .shared).largestNorm))
        let entries = coded.entries
        defer { withExtendedLifetime((projection, coded)) {} }
        let exact = queries.map { table.scores($0) }
        var results: [[scan_found]] = []
        for level in [1, 3, 4] where level <= scan_level() {
            let everything = [Float](repeating: -.infinity, count: queries.count)
            let panels = table.panelCount
            var list = [scan_found](repeating: scan_found(), count: queries.count * panels * 64)
            let passed = withUnsafePointer(to: projection.layout) {
                scan_projection_search_on(
                    Int32(level), $0, 0, panels, entries, queries.count, everything, &list)
            }
            #expect(passed == queries.count * count)
            results.append(Array(list.prefix(passed)))
            for found in list.prefix(passed) {
                let score = exact[Int(found.query)][Int(found.row)]
                #expect(found.lower <= score && score <= found.upper)
            }
        }
        for other in results.dropFirst() {
            for (a, b) in zip(results[0], other) {
                #expect(a.query == b.query && a.row == b.row)
                #expect(abs(a.lower - b.lower) <= 1e-5 && abs(a.upper - b.upper) <= 1e-5)
            }
        }
    }

    @Test("codes and rests of rows are those of a plain projection")
    func encodingEqualsNaiveTwin() throws {
        let (count, width) = (150, 64)
        let table = decayingTable(count, width)
        let projection = try #require(LatentTableProjection(table, pool: .shared))
        let directions = projection.directions
        let layout = projection.layout
        let (m, panel) = (directions.count, scan_projection_panel(directions.count))
        for row in 0..<count {
            let base = layout.panels + row / 64 * panel
            let halves = UnsafeRawPointer(base + m * 64).assumingMemoryBound(to: UInt16.self)
            let step = Double(Float(bitPattern: UInt32(halves[row % 64]) << 16))
            let rest = Double(Float(bitPattern: UInt32(halves[64 + row % 64]) << 16))
            var outside = table[row].map(Double.init)
            for index in 0..<m {
                let direction = directions.basis.base + index * directions.stride
                let exact = (0..<width).reduce(0.0) {
                    $0 + Double(direction[$1]) * Double(table[row][$1])
                }
                let code = Int(base[index / 4 * 256 + row % 64 * 4 + index % 4]) - 128
                #expect(abs(exact - step * Double(code)) <= 0.501 * step)
                for column in 0..<width { outside[column] -= exact * Double(direction[column]) }
            }
            let norm = outside.reduce(0) { $0 + $1 * $1 }.squareRoot()
            #expect(rest >= norm && rest <= 1.01 * norm + 0.05)
        }
        withExtendedLifetime(projection) {}
    }

    @Test("directions are orthonormal and hold the energy; white noise and low rank have none")
    func directions() throws {
        let table = decayingTable(2000, 64)
        let directions = try #require(PrincipalDirections(of: table))
        #expect(directions.count == 16)
        var squares = 0.0
        for i in 0..<directions.count {
            for j in 0..<directions.count {
                let (a, b) = (directions.basis.base + i * 64, directions.basis.base + j * 64)
                let dot = (0..<64).reduce(0.0) { $0 + Double(a[$1]) * Double(b[$1]) }
                squares += (dot - (i == j ? 1 : 0)) * (dot - (i == j ? 1 : 0))
            }
        }
        #expect(squares.squareRoot() <= directions.departure && directions.departure < 1e-5)

        let white = LatentTable(count: 2000, width: 64, values: random(128_000, "white"))
        #expect(PrincipalDirections(of: white) == nil)
        #expect(PrincipalDirections(of: decayingTable(50, 48)) == nil)
        let zero = LatentTable(count: 100, width: 64) { (_: Int, _) in }
        #expect(PrincipalDirections(of: zero) == nil)
        // One direction alone: whatever else is tried must not spoil the search.
        let line = decaying(64, "line")
        let single = LatentTable(count: 300, width: 64) { index, row in
            for column in 0..<64 { row[column] = line[column] * Float(index % 7) }
        }
        if let projected = try? Projected(single) {
            #expect(projected.topK(40, line) == scanned(single, 40, line))
        }
    }

    @Test(
        "a search that rules out too little is given up, and the sketch answers, alone and in a batch"
    )
    func givesUp() throws {
        let crowd = decaying(64, "crowd")
        let table = LatentTable(count: 20_000, width: 64) { index, row in
            let other = decaying(64, "row \(index % 1000)")
            // Twelve thousand equal rows tie for the best place.
            for column in 0..<64 {
                row[column] = index % 5 < 3 ? crowd[column] : 0.1 * other[column]
            }
        }
        let sketch = LatentTableSketch(table, pool: .shared, projectedFrom: 0)
        let projection = try #require(sketch.projection)
        table.sketch.withLock { $0 = sketch }
        #expect(
            table.cascadeTopK(
                10, query: table.padded([crowd]), through: projection,
                largestNorm: sketch.largestNorm, pool: .shared, where: { _ in true }) == nil)
        #expect(table.topK(10, query: crowd) == scanned(table, 10, crowd))

        let zero = [Float](repeating: 0, count: 64)
        var queries = (0..<20).map { decaying(64, "batch query \($0)") }
        queries[7] = crowd
        let excluded = queries.map { scanned(table, 3, $0).map(\.index).sorted() }
        let other = WorkerPool(workerCount: 3)
        let together = table.topK(10, queries: queries, excluding: excluded)
        #expect(together == table.topK(10, queries: queries, excluding: excluded, pool: other))
        for (index, query) in queries.enumerated() {
            #expect(table.topK(10, query: query, pool: other) == scanned(table, 10, query))
            let left = scanned(table, 10, query) { !excluded[index].contains($0) }
            #expect(together[index] == left)
        }
        let mixed = table.topK(5, queries: [queries[0], zero, crowd])
        #expect(mixed == [queries[0], zero, crowd].map { scanned(table, 5, $0) })
    }

    @Test("a copy with replaced and added rows keeps the directions and stays exact")
    func replaces() throws {
        let table = decayingTable(700, 64)
        let sketch = LatentTableSketch(table, pool: .shared, projectedFrom: 0)
        table.sketch.withLock { $0 = sketch }
        let moved: [Int32] = [3, 699, 64, 63, 905]
        // One of them far longer than any row was.
        let fresh = moved.indices.flatMap { slot in
            decaying(64, "fresh \(slot)").map { slot == 2 ? 50 * $0 : $0 }
        }
        let copy = table.replacing(rows: moved, with: fresh, count: 910)
        let copied = try #require(copy.sketch.withLock { $0 })
        let projection = try #require(copied.projection)
        #expect(projection.directions === sketch.projection?.directions)
        for query in [copy[64], copy[905], copy[3], random(64, "other")] {
            let found = copy.cascadeTopK(
                20, query: copy.padded([query]), through: projection,
                largestNorm: copied.largestNorm, pool: .shared, where: { _ in true })
            #expect(found == scanned(copy, 20, query))
        }
    }
}
