import Alignment
import Catalog
import Foundation
import Recommenders
import Streaming
import TestFiles
import Testing

@testable import Evaluation

/// Latents of items are points on a circle; a user's latent is the mean of the history's.
private struct Circle: LatentRecommender {
    let name = "circle"
    let version = "circle 1"
    let scoreMeaning = "dot product"
    let itemCount = 24
    let latentWidth = 4

    func itemLatent(_ item: Int32) -> [Float] {
        let angle: Float = Float(item) / Float(itemCount) * 2 * Float.pi
        let double: Float = 2 * angle
        return [cos(angle), sin(angle), cos(double), 0.5]
    }

    func userLatents(for requests: [ScoringRequest]) -> [[Float]] {
        requests.map { request in
            var mean = [Float](repeating: 0, count: latentWidth)
            for item in request.history {
                for (column, value) in itemLatent(item).enumerated() { mean[column] += value }
            }
            return mean.map { $0 / Float(max(1, request.history.count)) }
        }
    }

    func scores(for requests: [ScoringRequest]) -> [[Float]] {
        itemTable.scores(userLatents(for: requests))
    }
}

@Suite("Checkpoints of a stream") struct StreamCheckpointTests {
    private static let known = made(24, users: 4, stride: 1, from: 0)
    private static let events = made(60, users: 5, stride: 7, from: 100)
    private static let training = InteractionSequences(
        userCount: 5, itemCount: 24, inTimeOrder: known)

    private static func made(
        _ count: Int, users: Int, stride: Int, from start: Int
    ) -> [Interaction] {
        var events: [Interaction] = []
        for index in 0..<count {
            let (user, item) = (index % users, index * stride % 24)
            events.append(
                Interaction(user: Int32(user), item: Int32(item), time: Int64(start + index)))
        }
        return events
    }

    private let folder: TemporaryFolder
    private var url: URL { folder.url.appendingPathComponent("stream.safetensors") }

    init() throws { folder = try TemporaryFolder() }

    private func learner(seed: UInt64) -> OnlineAdapter {
        var options = OnlineOptions()
        options.hidden = 4
        options.leastPool = 5
        options.candidates = 8
        options.stepsPerThousand = 300
        options.fisherPairs = 8
        options.replayCapacity = 12
        return OnlineAdapter(
            base: Circle(), training: Self.known, options: options, seed: seed)
    }

    private func run(seed: UInt64 = 1) -> PrequentialRun {
        PrequentialRun(
            base: Circle(),
            contenders: [StreamContender("model", .online(OnlineLoop(learner(seed: seed))))],
            training: Self.training, candidates: [.full], window: .events(10), cutoff: 3,
            seed: seed)
    }

    private func advance(_ run: inout PrequentialRun, from first: Int, to last: Int) throws {
        var engine = StreamEngine(
            known: Self.training, source: ReplaySource(Self.events), sink: DiscardingSink(),
            clock: SimulatedClock(start: 0, speed: .max))
        _ = try engine.step(first)
        _ = run.run(try engine.step(last - first)) { engine.request(before: $0) }
    }

    private func hash(_ run: PrequentialRun) throws -> String {
        guard case .online(let loop) = run.contenders[0].kind else { return "" }
        return loop.learner.stateHash
    }

    /// A checkpoint in the middle of the stream; returns the names of its two files.
    private func stopped(seed: UInt64 = 1, at position: Int = 30) throws -> [String] {
        var half = run(seed: seed)
        try advance(&half, from: 0, to: position)
        try half.save(to: url, identity: "seed \(seed)")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    private func resume(
        _ run: inout PrequentialRun, identity: String = "seed 1", recorded: Int = 60
    ) throws -> Int {
        try run.resume(
            from: url, identity: identity, recorded: Array(Self.events.prefix(recorded)))
    }

    @Test func `a stream that goes on from a checkpoint ends as one that was never stopped`()
        throws
    {
        var whole = run()
        try advance(&whole, from: 0, to: 60)
        #expect(try stopped().count == 2)
        var rest = run()
        #expect(try resume(&rest) == 30)
        try advance(&rest, from: 30, to: 60)
        #expect(try hash(rest) == hash(whole))
        #expect(rest.meter.total == whole.meter.total)
        #expect(rest.meter.count == 60, "every event once")
    }

    @Test(arguments: FileDamage.all)
    func `damage to either file is found and the run is as before`(_ damage: FileDamage) throws {
        for name in try stopped() {
            let file = folder.url.appendingPathComponent(name)
            let whole = try Data(contentsOf: file)
            try damage.of(whole).write(to: file)
            var rest = run()
            let before = try hash(rest)
            #expect(throws: (any Error).self, "\(name)") { try resume(&rest) }
            #expect(try rest.position == 0 && rest.meter.count == 0 && hash(rest) == before)
            try whole.write(to: file)
            #expect(try resume(&rest) == 30)
        }
    }

    @Test func `a checkpoint of other settings, or ahead of the log, is refused`() throws {
        _ = try stopped()
        var other = run(seed: 2)
        #expect(throws: EvaluationError.self) { try resume(&other, identity: "seed 2") }
        var ahead = run()
        #expect(throws: EvaluationError.self) { try resume(&ahead, recorded: 29) }
        var rest = run()
        #expect(try resume(&rest, recorded: 30) == 30)
    }

    @Test(arguments: [(UInt64(2), 30), (1, 20)])
    func `the learner of another seed or moment does not pass under this one's name`(
        _ seed: UInt64, _ position: Int
    ) throws {
        let other = try #require(
            try stopped(seed: seed, at: position).first { $0.contains("learner") })
        let strange = try Data(contentsOf: folder.url.appendingPathComponent(other))
        let name = try #require(try stopped().first { $0.contains("learner") })
        try strange.write(to: folder.url.appendingPathComponent(name))
        var rest = run()
        #expect(throws: EvaluationError.self) { try resume(&rest) }
        #expect(rest.position == 0)
    }

    @Test func `the files of older checkpoints go once the new one stands`() throws {
        _ = try stopped(at: 20)
        let names = try stopped(at: 40)
        #expect(names == ["stream.learner-40.safetensors", "stream.safetensors"])
    }
}
