import ArgumentParser
import Foundation
import Tensor

/// Times full-catalogue ranking as ratios to a plain loop measured in the same run.
struct BenchRanking: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ranking",
        abstract: "Time exact top-k ranking over made-up clustered latents.",
        discussion: """
            Ratios, not milliseconds, compare machines: the reference is a plain loop with a full \
            sort, timed in the same run. Exit status 1 when the fast paths disagree with each other.
            """)

    @OptionGroup var global: GlobalOptions

    @Option(name: .long, help: "Items in the catalogue.")
    var items = 50_000

    @Option(name: .long, help: "Width of the latents.")
    var width = 256

    @Option(name: .shortAndLong, help: "Items to find for a request.")
    var k = 10

    @Option(name: .long, help: "Single requests to time.")
    var queries = 200

    @Option(name: .long, help: "Requests in a batch.")
    var batch = 64

    func validate() throws {
        guard items >= 1, width >= 1, k >= 1, queries >= 1, batch >= 1 else {
            throw ValidationError("--items, --width, --k, --queries and --batch are at least 1")
        }
        guard items <= 1 << 27, width <= 1 << 14, items * width <= 1 << 33 else {
            throw ValidationError("\(items) items of width \(width) are more than 32 GiB")
        }
    }

    func run() throws {
        let latents = ClusteredLatents(items: items, width: width, seed: global.seed)
        let table = latents.table()
        let requests = (0..<max(queries, batch)).map { latents.query($0, near: table) }
        let report = measure(table, requests)
        if global.json { try printJSON(report) } else { print(report.text) }
        guard report.agrees else {
            throw CommandFailure(
                "the fast ranking differs from the sorted score list",
                hint: "this is a defect: please report the machine and the command")
        }
    }

    private func measure(_ table: LatentTable, _ requests: [[Float]]) -> RankingReport {
        let start = ContinuousClock.now
        table.prepareForSearch()
        let preparation = (ContinuousClock.now - start).milliseconds
        let single = Array(requests[..<queries])
        let together = Array(requests[..<batch])

        let search = time(single) { _ = table.topK(k, query: $0) }
        let scan = time(single) { _ = table.scores($0) }
        let flat = UnsafeMutableBufferPointer<Float>.allocate(capacity: batch * items)
        defer { flat.deallocate() }
        let rounds = [[[Float]]](repeating: together, count: 7)
        let batchSearch = time(rounds) { _ = table.topK(k, queries: $0) }
        let batchScan = time(rounds) { table.scores(queries: $0, into: flat) }
        let plain = PlainRanking(table)
        let reference = time(Array(single.prefix(9))) { _ = plain.topK(k, query: $0) }

        return RankingReport(
            items: items, width: width, k: k, seed: global.seed,
            workers: WorkerPool.shared.workerCount, preparationMilliseconds: preparation,
            searchMilliseconds: search, scanMilliseconds: scan,
            referenceMilliseconds: reference,
            searchRatioToReference: reference.median / search.median,
            batchSize: batch,
            batchSearchQueriesPerSecond: Double(batch) * 1000 / batchSearch.median,
            batchScoresQueriesPerSecond: Double(batch) * 1000 / batchScan.median,
            agrees: agrees(table, single, together),
            peakRssBytes: peakResidentBytes())
    }

    /// Whether search, batch and the sorted score list give the same items with the same bits.
    private func agrees(_ table: LatentTable, _ single: [[Float]], _ together: [[Float]]) -> Bool {
        let batched = table.topK(k, queries: together)
        for (index, query) in together.enumerated() {
            if table.topK(k, query: query) != batched[index] { return false }
        }
        return single.prefix(20).allSatisfy { query in
            let scores = table.scores(query)
            let order = scores.indices.sorted {
                scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
            }
            let expected = order.prefix(k).map {
                LatentTable.Match(index: Int32($0), score: scores[$0])
            }
            return table.topK(k, query: query) == expected
        }
    }

    private func time<Input>(_ inputs: [Input], _ body: (Input) -> Void) -> LatencySpread {
        for input in inputs.prefix(3) { body(input) }
        return LatencySpread(
            inputs.map { input in
                let start = ContinuousClock.now
                body(input)
                return (ContinuousClock.now - start).milliseconds
            })
    }
}

extension Duration {
    fileprivate var milliseconds: Double { self / .milliseconds(1) }
}

/// Minimum, median and 99th percentile of a few timings, in milliseconds.
private struct LatencySpread: Encodable {
    let min: Double
    let median: Double
    let p99: Double

    init(_ values: [Double]) {
        let sorted = values.sorted()
        func percentile(_ share: Double) -> Double {
            sorted[Int((Double(sorted.count - 1) * share).rounded())]
        }
        min = sorted[0]
        median = percentile(0.5)
        p99 = percentile(0.99)
    }

    var text: String {
        [min, median, p99].map { String(format: "%8.3f", $0) }.joined(separator: " ")
    }
}

private struct RankingReport: Encodable {
    let items: Int
    let width: Int
    let k: Int
    let seed: UInt64
    let workers: Int
    let preparationMilliseconds: Double
    let searchMilliseconds: LatencySpread
    let scanMilliseconds: LatencySpread
    let referenceMilliseconds: LatencySpread
    let searchRatioToReference: Double
    let batchSize: Int
    let batchSearchQueriesPerSecond: Double
    let batchScoresQueriesPerSecond: Double
    let agrees: Bool
    let peakRssBytes: Int?

    var text: String {
        let peak = peakRssBytes.map { "\($0 >> 20) MiB" } ?? "unknown"
        return """
            \(items) items of width \(width), top \(k), \(workers) workers, seed \(seed)
            one request, ms       min   median      p99
              exact top-k    \(searchMilliseconds.text)
              all scores     \(scanMilliseconds.text)
              plain loop     \(referenceMilliseconds.text)
            exact top-k is \(String(format: "%.1f", searchRatioToReference)) times the plain loop's speed
            batch of \(batchSize), requests a second
              exact top-k    \(Int(batchSearchQueriesPerSecond))
              all scores     \(Int(batchScoresQueriesPerSecond))
            sketch built in  \(String(format: "%.1f", preparationMilliseconds)) ms
            peak memory      \(peak)
            paths agree      \(agrees ? "yes, bit for bit" : "NO")
            """
    }
}

/// The reference kernel: a plain loop over unpadded rows and a full sort.
private struct PlainRanking {
    let count: Int
    let width: Int
    let values: [Float]

    init(_ table: LatentTable) {
        count = table.count
        width = table.width
        values = (0..<table.count).flatMap { table[$0] }
    }

    func topK(_ k: Int, query: [Float]) -> [Int] {
        var scores = [Float](repeating: 0, count: count)
        for item in 0..<count {
            var sum: Float = 0
            for column in 0..<width { sum += values[item * width + column] * query[column] }
            scores[item] = sum
        }
        let order = scores.indices.sorted {
            scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
        }
        return Array(order.prefix(k))
    }
}
