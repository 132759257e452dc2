import Alignment
import ArgumentParser
import Foundation
import Tensor

/// Times the ways to find the best items of a large catalogue, and what each one misses.
struct BenchRetrieval: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retrieval",
        abstract: "Time exact, 8-bit and product-quantised retrieval side by side.",
        discussion: """
            Four ways to the best k: a scan of the 32-bit latents; the 8-bit sketch with exact \
            re-scoring, which is what ranking uses and finds the same list; the scan of \
            product-quantised codes alone; and codes with exact re-scoring of a short list. Each \
            is timed for single requests and batches, and compared with the exact list.

            Latents are made up (unit rows in 256 clusters with a decaying spectrum) unless \
            --vectors and --queries give rows of little-endian 32-bit floats.
            """)

    @OptionGroup var global: GlobalOptions

    @Option(name: .long, help: "Items in the catalogue.")
    var items = 50_000

    @Option(name: .long, help: "Width of the latents.")
    var width = 256

    @Option(name: .shortAndLong, help: "Items to find for a request.")
    var k = 10

    @Option(name: .long, help: "Requests to measure recall with; the first 100 are timed.")
    var requests = 200

    @Option(name: .long, help: "Requests in a batch.")
    var batch = 64

    @Option(name: .long, help: "Parts of a code. Default: a quarter of the width.")
    var subspaces: Int?

    @Option(name: .long, help: "Centroids of a part.")
    var codebook = 256

    @Option(name: .long, help: "Training points for each centroid.")
    var points = 256

    @Option(name: .long, help: "Items to re-score for a list.")
    var shortlist = QuantizedRecommender.standardShortlist

    @Option(
        help: ArgumentHelp("Latents instead of made-up ones, [items, width].", valueName: "file"))
    var vectors: String?

    @Option(help: ArgumentHelp("Requests to go with --vectors, [any, width].", valueName: "file"))
    var queries: String?

    @Option(
        help: ArgumentHelp(
            "Only some of exact, int8, pq, pq-rescored.", valueName: "way,…"))
    var only: String?

    func validate() throws {
        guard items >= 1, width >= 1, k >= 1, requests >= 1, batch >= 1, shortlist >= 1 else {
            throw ValidationError(
                "--items, --width, --k, --requests, --batch and --shortlist are at least 1")
        }
        guard items <= 1 << 27, width <= 1 << 14, items * width <= 1 << 33 else {
            throw ValidationError("\(items) items of width \(width) are more than 32 GiB")
        }
        guard (vectors == nil) == (queries == nil) else {
            throw ValidationError("--vectors and --queries go together")
        }
        let unknown = only.map { Set($0.split(separator: ",").map(String.init)) }?
            .subtracting(RetrievalWay.allCases.map(\.rawValue))
        if let unknown, let name = unknown.sorted().first {
            throw ValidationError("There is no way \"\(name)\".")
        }
    }

    func run() throws {
        let (table, asked) = try data()
        let start = ContinuousClock.now
        table.prepareForSearch()
        let sketchSeconds = (ContinuousClock.now - start) / .seconds(1)
        let isQuantized = wants(.pq) || wants(.pqRescored)
        let codes = try isQuantized ? quantize(table) : nil
        let exact = table.scannedTopK(k, queries: asked)
        var ways: [String: RetrievalMeasurement] = [:]
        for way in RetrievalWay.allCases where wants(way) {
            ways[way.rawValue] = measure(way, table, codes?.codes, asked, exact)
        }
        let report = RetrievalReport(
            items: table.count, width: table.width, k: k, batchSize: min(batch, asked.count),
            requests: asked.count, seed: global.seed, workers: WorkerPool.shared.workerCount,
            sketchSeconds: sketchSeconds,
            quantization: codes.map { codes in
                QuantizationFigures(
                    QuantizationReport(
                        codes.codes, against: table, queries: [], shortlist: shortlist),
                    codes, shortlist: shortlist)
            }, results: ways, peakRssBytes: peakResidentBytes())
        if global.json { try printJSON(report) } else { print(report.text) }
        if let int8 = ways[RetrievalWay.int8.rawValue], int8.recall < 1 {
            throw CommandFailure(
                "retrieval through the sketch differs from the exact scan",
                hint: "this is a defect: please report the machine and the command")
        }
    }

    private func wants(_ way: RetrievalWay) -> Bool {
        only.map { $0.split(separator: ",").contains(Substring(way.rawValue)) } ?? true
    }

    private func data() throws -> (LatentTable, [[Float]]) {
        guard let vectors, let queries else {
            let latents = ClusteredLatents(items: items, width: width, seed: global.seed)
            let table = latents.table()
            return (table, (0..<max(requests, batch)).map { latents.query($0, near: table) })
        }
        let rows = try FloatRows(path: vectors, width: width)
        let table = LatentTable(count: rows.count, width: width) { index, row in
            rows.copy(index, into: row)
        }
        let asked = try FloatRows(path: queries, width: width)
        guard rows.count > 0, asked.count > 0 else {
            throw CommandFailure("\(rows.count > 0 ? queries : vectors) is empty")
        }
        return (
            table,
            (0..<asked.count).map { index in
                [Float](unsafeUninitializedCapacity: width) { buffer, count in
                    asked.copy(index, into: UnsafeMutableBufferPointer(rebasing: buffer[..<width]))
                    count = width
                }
            }
        )
    }

    private func quantize(_ table: LatentTable) throws -> TimedCodes? {
        var options = ProductQuantizer.Options.standard(width: table.width)
        if let subspaces { options.subspaces = subspaces }
        options.codebook = codebook
        options.pointsPerCentroid = points
        options.seed = global.seed
        let start = ContinuousClock.now
        guard let quantizer = try ProductQuantizer.train(on: table, options: options) else {
            return nil
        }
        let learned = ContinuousClock.now
        let codes = try QuantizedLatents(table, by: quantizer)
        return TimedCodes(
            codes: codes, trainingSeconds: (learned - start) / .seconds(1),
            encodingSeconds: (ContinuousClock.now - learned) / .seconds(1))
    }

    private func measure(
        _ way: RetrievalWay, _ table: LatentTable, _ codes: QuantizedLatents?, _ asked: [[Float]],
        _ exact: [[LatentTable.Match]]
    ) -> RetrievalMeasurement? {
        let together = Array(asked.prefix(batch))
        switch way {
        case .exact:
            return measurement(
                asked, exact, bytes: table.count * table.width * 4,
                one: { table.scannedTopK(k, query: $0) },
                many: { table.scannedTopK(k, queries: together) })
        case .int8:
            return measurement(
                asked, exact, bytes: table.sketchByteCount, one: { table.topK(k, query: $0) },
                many: { table.topK(k, queries: together) })
        case .pq:
            guard let codes else { return nil }
            return measurement(
                asked, exact, bytes: codes.codeBytes + codes.quantizer.codebookBytes,
                one: { codes.topK(k, query: $0) ?? [] },
                many: { codes.topK(k, queries: together).map { $0 ?? [] } })
        case .pqRescored:
            guard let codes else { return nil }
            return measurement(
                asked, exact, bytes: codes.codeBytes + codes.quantizer.codebookBytes,
                one: { query in
                    table.topK(
                        k, query: query, among: codes.shortlist(shortlist, query: query) ?? [])
                },
                many: {
                    codes.topK(k, queries: together, shortlist: shortlist, rescoredBy: table)
                        .map { $0 ?? [] }
                })
        }
    }

    /// Five requests to warm up, a hundred timed one by one, five batches after one.
    private func measurement(
        _ asked: [[Float]], _ exact: [[LatentTable.Match]], bytes: Int,
        one: ([Float]) -> [LatentTable.Match], many: () -> [[LatentTable.Match]]
    ) -> RetrievalMeasurement {
        for _ in 0..<5 { _ = one(asked[0]) }
        let times = asked.prefix(100).map { query in
            let start = ContinuousClock.now
            _ = one(query)
            return (ContinuousClock.now - start) / .milliseconds(1)
        }
        _ = many()
        let rates = (0..<5).map { _ in
            let start = ContinuousClock.now
            let found = many()
            return Double(found.count) / ((ContinuousClock.now - start) / .seconds(1))
        }
        let hits = zip(asked, exact).map { query, exact in
            let found = Set(one(query).map(\.index))
            return Double(exact.count { found.contains($0.index) }) / Double(max(1, exact.count))
        }
        return RetrievalMeasurement(
            ms: RetrievalTimes(times), qps: Spread(rates),
            recall: hits.reduce(0, +) / Double(hits.count), mib: Double(bytes) / 1_048_576)
    }
}
