import Testing

@testable import Tensor

private func random(_ count: Int, _ component: String) -> [Float] {
    let stream = RandomStream(seed: 23, component: component)
    return (0..<count).map { stream.normal($0) }
}

@Suite struct LatentTableReplacingTests {
    @Test("a copy with replaced rows equals a table made from scratch, and the old one stays")
    func replacesRows() {
        let (count, width) = (20_000, 64)
        var values = random(count * width, "rows")
        let table = LatentTable(count: count, width: width, values: values)
        table.prepareForSearch()
        let before = table.topK(20, query: random(width, "query"))
        let moved: [Int32] = [3, 19_999, 70, 64, 63, 12_345, 3]
        let fresh = random(moved.count * width, "fresh")
        let copy = table.replacing(rows: moved, with: fresh)
        for (slot, row) in moved.enumerated() {
            for column in 0..<width {
                values[Int(row) * width + column] = fresh[slot * width + column]
            }
        }
        let scratch = LatentTable(count: count, width: width, values: values)
        #expect(copy.sketch.withLock { $0 != nil })
        for trial in 0..<4 {
            // Queries that look like a replaced row find it.
            let query = trial == 0 ? random(width, "query") : scratch[Int(moved[trial])]
            #expect(copy.topK(20, query: query) == scratch.topK(20, query: query))
            #expect(copy.scores(query) == scratch.scores(query))
        }
        #expect(table.topK(20, query: random(width, "query")) == before)
    }

    @Test("a copy may have more rows; those not named are zero", arguments: [5, 64, 130])
    func grows(count: Int) throws {
        let width = 17
        let table = LatentTable(count: count, width: width, values: random(count * width, "few"))
        let sketch = LatentTableSketch(table, pool: .shared)
        table.sketch.withLock { $0 = sketch }
        let row = random(width, "new")
        let total = count + 70
        let copy = table.replacing(rows: [Int32(total - 1)], with: row, count: total)
        #expect(copy.count == total)
        #expect(copy[total - 1] == row)
        #expect(copy[count] == [Float](repeating: 0, count: width))
        #expect(copy[count - 1] == table[count - 1])
        let query = copy.padded([row])
        let through = try #require(copy.sketch.withLock { $0 })
        let found = copy.sketchTopK(
            30, query: query, through: through, pool: .shared, where: { _ in true })
        #expect(found == copy.scanTopK(30, query: query, pool: .shared, where: { _ in true }))
    }

    @Test("replacing nothing gives the same table; a table without a sketch builds none")
    func keepsWithout() {
        let table = LatentTable(count: 3, width: 2, values: [1, 2, 3, 4, 5, 6])
        let copy = table.replacing(rows: [], with: [])
        #expect((0..<3).map { copy[$0] } == [[1, 2], [3, 4], [5, 6]])
        #expect(copy.sketch.withLock { $0 == nil })
    }
}
