import Alignment
import ArgumentParser
import Catalog
import Foundation
import Recommenders
import Tensor

/// Times steps of the online adapter and the refresh of adapted latents.
struct BenchAdapter: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adapter",
        abstract: "Time steps of the online adapter and the refresh of latents.",
        discussion: """
            First the arithmetic that other libraries are compared by: a two-layer network over \
            item latents, --batch new and as many replayed events, binary cross-entropy with one \
            negative, a pull to the frozen latents, AdamW and averaged weights; each distinct item \
            is computed once. Then whole windows of a thousand events by the standard recipe. The \
            refresh is the same network over all items.
            """)

    @OptionGroup var options: GlobalOptions

    @Option(help: "Width of latents.")
    var dim = 256

    @Option(help: "New events of a step; as many are replayed.")
    var batch = 1024

    @Option(help: "Items.")
    var items = 50_000

    @Option(help: "Steps to time, after ten that are not.")
    var runs = 100

    func run() throws {
        let limits = [("--dim", dim, 1024), ("--batch", batch, 1 << 16), ("--runs", runs, 100_000)]
        for (name, value, most) in limits where !(1...most).contains(value) {
            throw ValidationError("\(name) is \(value), not in 1 ... \(most).")
        }
        guard (2...4_000_000).contains(items) else {
            throw ValidationError("--items is \(items), not in 2 ... 4000000.")
        }
        let report = AdapterReport(
            dim: dim, batch: batch, items: items, runs: runs,
            step: pairStep(isSkewed: false), skewedStep: pairStep(isSkewed: true),
            refresh: refresh(), window: window())
        if options.json { try printJSON(report) } else { print(report.text) }
    }

    /// Items that events name: uniform, or popular as in catalogues (rank r with weight 1 / r).
    private func draws(_ name: String, count: Int, isSkewed: Bool) -> [Int32] {
        let stream = RandomStream(seed: options.seed, component: "bench/\(name)")
        return (0..<count).map { index in
            guard isSkewed else { return Int32(stream.integer(index, below: items)) }
            // The inverse of log-uniform: density proportional to 1 / rank.
            let rank = exp(Double(stream.uniform(index)) * log(Double(items)))
            return Int32(min(items - 1, Int(rank) - 1))
        }
    }

    private func floats(_ name: String, _ count: Int) -> [Float] {
        let stream = RandomStream(seed: options.seed, component: "bench/\(name)")
        return (0..<count).map { stream.normal($0) }
    }

    private func pairStep(isSkewed: Bool) -> StepFigures {
        let rows = 2 * batch
        let step = PairwiseAdapterStep(
            latents: floats("latents", items * dim), width: dim, hidden: dim, seed: options.seed)
        let users = floats("users", rows * dim)
        let positives = draws("positives", count: rows, isSkewed: isSkewed)
        let negatives = draws("negatives", count: rows, isSkewed: false)
        var loss = 0.0
        func take() { loss = step.run(users: users, positives: positives, negatives: negatives) }
        for _ in 0..<10 { take() }
        var milliseconds: [Double] = []
        for _ in 0..<runs {
            let start = ContinuousClock.now
            take()
            milliseconds.append((ContinuousClock.now - start) / .milliseconds(1))
        }
        return StepFigures(
            rows: 2 * rows, distinctItems: step.distinctItems, milliseconds: Spread(milliseconds),
            eventsPerSecond: Spread(milliseconds.map { Double(batch) / $0 * 1000 }),
            lastLoss: loss)
    }

    /// The network over all items, in both formats of the packed weights.
    private func refresh() -> [RefreshFigures] {
        let latents = floats("latents", items * dim)
        let step = PairwiseAdapterStep(
            latents: latents, width: dim, hidden: dim, seed: options.seed)
        let users = floats("users", 2 * batch * dim)
        let (positives, negatives) = (
            draws("positives", count: 2 * batch, isSkewed: false),
            draws("negatives", count: 2 * batch, isSkewed: false)
        )
        // A network of zeros would be refreshed as fast, but to nothing.
        for _ in 0..<20 {
            _ = step.run(users: users, positives: positives, negatives: negatives)
        }
        let exact = step.refreshed(format: .f32)
        return [WeightFormat.f32, .bf16].map { format in
            var table = step.refreshed(format: format)
            var milliseconds: [Double] = []
            for _ in 0..<7 {
                let start = ContinuousClock.now
                table = step.refreshed(format: format)
                milliseconds.append((ContinuousClock.now - start) / .milliseconds(1))
            }
            var (error, size, correction) = (0.0, 0.0, 0.0)
            for item in stride(from: 0, to: items, by: max(1, items / 1000)) {
                for (column, (value, kept)) in zip(exact[item], table[item]).enumerated() {
                    let frozen = Double(latents[item * dim + column])
                    error += Double(value - kept) * Double(value - kept)
                    size += Double(value) * Double(value)
                    correction += (Double(value) - frozen) * (Double(value) - frozen)
                }
            }
            return RefreshFigures(
                format: format.rawValue, milliseconds: Spread(milliseconds),
                relativeError: (error / size).squareRoot(),
                relativeCorrection: (correction / size).squareRoot())
        }
    }

    /// Windows by the standard recipe over made-up latents of width 64.
    private func window() -> WindowCosts {
        let base = MadeUpLatents(count: min(items, 3_706), width: 64, seed: options.seed)
        let adapter = OnlineAdapter(base: base, training: [], seed: options.seed)
        var (windows, steps): ([Double], [Double]) = ([], [])
        for index in 0..<6 {
            let events = base.events(1000, window: index, seed: options.seed)
            let report = adapter.learn(events)
            if index == 0 { continue }
            windows.append(report.milliseconds)
            steps.append(report.milliseconds / Double(report.steps))
        }
        return WindowCosts(
            width: 64, items: base.itemCount, events: 1000, parameters: adapter.parameterCount,
            steps: adapter.stepCount / 6, windowMilliseconds: Spread(windows),
            stepMilliseconds: Spread(steps),
            eventsPerSecond: Spread(windows.map { 1_000_000 / $0 }))
    }
}

/// A frozen model without training behind it: random latents.
private struct MadeUpLatents: LatentRecommender {
    let name = "made-up"
    let version = "made-up"
    let scoreMeaning = "dot product"
    let table: LatentTable

    init(count: Int, width: Int, seed: UInt64) {
        let stream = RandomStream(seed: seed, component: "bench/table")
        table = LatentTable(count: count, width: width) { index, row in
            for column in row.indices { row[column] = 0.3 * stream.normal(index * width + column) }
        }
    }

    var itemCount: Int { table.count }
    var latentWidth: Int { table.width }

    func itemLatent(_ item: Int32) -> [Float] { table[Int(item)] }

    func userLatents(for requests: [ScoringRequest]) -> [[Float]] {
        requests.map { $0.history.last.map(itemLatent) ?? table[0] }
    }

    func scores(for requests: [ScoringRequest]) -> [[Float]] {
        table.scores(userLatents(for: requests))
    }

    func events(_ count: Int, window: Int, seed: UInt64) -> [ObservedEvent] {
        let stream = RandomStream(seed: seed, component: "bench/events").stream(window)
        return (0..<count).map { index in
            let time = Int64(window * count + index) * 1000
            let history = (0..<20).map {
                Int32(stream.integer(32 * index + $0, below: itemCount))
            }
            let request = ScoringRequest(
                user: Int32(index), history: history,
                historyTimes: history.indices.map { time - Int64(20 - $0) * 1000 }, now: time)
            let item = Int32(stream.integer(32 * index + 31, below: itemCount))
            return ObservedEvent(
                interaction: Interaction(user: Int32(index), item: item, time: time),
                request: request, userLatent: userLatents(for: [request])[0])
        }
    }
}

/// A step of the arithmetic other libraries are compared by.
private struct StepFigures: Encodable {
    /// Rows of the network that a step without sharing would compute.
    let rows: Int
    let distinctItems: Int
    let milliseconds: Spread
    let eventsPerSecond: Spread
    let lastLoss: Double

    var text: String {
        "ms \(milliseconds.text), events/s \(Int(eventsPerSecond.median).formatted()),"
            + " \(distinctItems.formatted()) distinct items in \(rows.formatted()) rows"
    }
}

private struct RefreshFigures: Encodable {
    let format: String
    let milliseconds: Spread
    /// Norm of the difference to single precision over the norm of the latents.
    let relativeError: Double
    /// Norm of the correction over the norm of the latents.
    let relativeCorrection: Double
}

private struct WindowCosts: Encodable {
    let width: Int
    let items: Int
    let events: Int
    let parameters: Int
    let steps: Int
    let windowMilliseconds: Spread
    let stepMilliseconds: Spread
    let eventsPerSecond: Spread
}

/// What `bench adapter` tells.
private struct AdapterReport: Encodable {
    let dim: Int
    let batch: Int
    let items: Int
    let runs: Int
    let workers = WorkerPool.shared.workerCount
    let step: StepFigures
    let skewedStep: StepFigures
    let refresh: [RefreshFigures]
    let window: WindowCosts
    let peakMebibytes = Double(peakResidentBytes() ?? 0) / 1_048_576

    var text: String {
        var lines = [
            "width \(dim), batch \(batch) and as many replayed, \(items.formatted()) items,"
                + " \(workers) workers; min / median / max",
            "step, items uniform   \(step.text)",
            "step, items popular   \(skewedStep.text)",
        ]
        for figures in refresh {
            let error = String(format: "%.1e", figures.relativeError)
            lines.append(
                "refresh, \(figures.format)  ms \(figures.milliseconds.text), off by \(error)")
        }
        lines.append(
            "window of \(window.events) events, width \(window.width),"
                + " \(window.items.formatted()) items, \(window.parameters.formatted()) parameters,"
                + " \(window.steps) steps: ms \(window.windowMilliseconds.text)")
        return lines.joined(separator: "\n")
    }
}
