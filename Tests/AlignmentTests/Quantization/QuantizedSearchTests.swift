import Tensor
import Testing

@testable import Alignment

private func codes(
    _ table: LatentTable, subspaces: Int, codebook: Int = 32
) throws -> QuantizedLatents {
    var options = ProductQuantizer.Options(subspaces: subspaces)
    options.codebook = codebook
    options.iterations = 6
    let quantizer = try #require(try ProductQuantizer.train(on: table, options: options))
    return try QuantizedLatents(table, by: quantizer)
}

@Suite struct QuantizedSearchTests {
    @Test("the scan alone equals sorting the products with the decoded latents")
    func scanEqualsSorting() throws {
        for (count, width, subspaces) in [(40, 6, 3), (513, 20, 20), (1500, 32, 8)] {
            let table = clusteredTable(count, width)
            let codes = try codes(table, subspaces: subspaces)
            for trial in 0..<4 {
                let query = shakenQuery(table, trial)
                let tables = try #require(QueryTables(query, codes.quantizer))
                let scores = (0..<Int32(count)).map { codes.score($0, tables) }
                for item in stride(from: 0, to: count, by: 37) {
                    let decoded = codes.quantizer.decoded(codes[item])
                    let product = zip(query, decoded).reduce(Float(0)) { $0 + $1.0 * $1.1 }
                    #expect(abs(product - scores[item]) < 1e-4)
                }
                let order = (0..<Int32(count)).sorted {
                    (scores[Int($0)], $1) > (scores[Int($1)], $0)
                }
                for workers in [1, 3] {
                    let found = codes.topK(10, query: query, pool: WorkerPool(workerCount: workers))
                    #expect(found?.map(\.index) == Array(order.prefix(10)))
                }
            }
        }
    }

    @Test("the short list does not depend on the workers, and batches find what queries find alone")
    func batchesEqualAlone() throws {
        let table = clusteredTable(9000, 16)
        let codes = try codes(table, subspaces: 8)
        let queries = (0..<19).map { shakenQuery(table, $0) }
        let (one, three) = (WorkerPool(workerCount: 1), WorkerPool(workerCount: 3))
        let together = codes.topK(
            5, queries: queries, shortlist: 40, rescoredBy: table, pool: three)
        let scans = codes.topK(5, queries: queries, pool: three)
        for (index, query) in queries.enumerated() {
            let list = try #require(codes.shortlist(40, query: query, pool: one))
            #expect(list.count == 40)
            #expect(Set(list) == Set(codes.shortlist(40, query: query, pool: three) ?? []))
            #expect(together[index] == table.topK(5, query: query, among: list))
            #expect(scans[index] == codes.topK(5, query: query, pool: one))
        }
    }

    @Test("exact re-scoring recovers what the scan alone confuses")
    func rescoring() throws {
        let table = clusteredTable(3000, 32, clusters: 30)
        let report = QuantizationReport(
            try codes(table, subspaces: 8), against: table,
            queries: (0..<40).map { shakenQuery(table, $0) }, shortlist: 200)
        let (scan, rescored) = (
            try #require(report.scanRecall), try #require(report.rescoredRecall)
        )
        #expect(rescored > 0.95 && rescored > scan)
        #expect(report.codeRatio == 16)
        // 3,000 x 128 bytes against 3,000 x 8 and a codebook of 32 x 32 halves.
        #expect(abs(report.trueRatio - 384_000 / (24_000 + 2048)) < 1e-9)
        #expect(report.reconstructionError > 0 && report.reconstructionError < 1)
        #expect(report.facts.contains { $0.name == "true ratio" && $0.value.hasPrefix("14.7x") })
    }

    @Test("a short list as long as the catalogue re-scores to the exact list")
    func wholeShortlist() throws {
        let table = clusteredTable(300, 12)
        let codes = try codes(table, subspaces: 2, codebook: 16)
        let query = shakenQuery(table, 1)
        let list = try #require(codes.shortlist(300, query: query))
        #expect(table.topK(10, query: query, among: list) == table.topK(10, query: query))
    }

    @Test("queries that cannot be scanned are declined; a query of zeros finds the first items")
    func extremeQueries() throws {
        let table = clusteredTable(300, 12)
        let codes = try codes(table, subspaces: 3)
        for value: Float in [.nan, .infinity, 1e38] {
            let query = [Float](repeating: value, count: 12)
            #expect(codes.shortlist(5, query: query) == nil)
            #expect(codes.topK(5, query: query) == nil)
        }
        let zero = [Float](repeating: 0, count: 12)
        #expect(codes.topK(3, query: zero)?.map(\.index) == [0, 1, 2])
        #expect(codes.shortlist(0, query: zero) == [])
    }

    @Test("the bytes of 256 parts still add up within 16 bits")
    func manyParts() throws {
        let table = clusteredTable(200, 300)
        let codes = try codes(table, subspaces: 300, codebook: 16)
        let query = shakenQuery(table, 0)
        let tables = try #require(QueryTables(query, codes.quantizer))
        let best = try #require(codes.topK(1, query: query)).first
        let scores = (0..<Int32(200)).map { codes.score($0, tables) }
        #expect(best?.score == scores.max())
    }
}
