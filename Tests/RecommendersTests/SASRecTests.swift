import Autodiff
import Foundation
import Layers
import Tensor
import Testing

@testable import Recommenders

@Suite struct SASRecTests {
    private static let histories: [[Int32]] = [
        [4], [1, 2, 3], [9, 8, 7, 6, 5, 4, 3, 2, 1, 0], [], [29, 29, 29], [0, 5, 10, 15, 20, 25],
    ]
    private static let shapes: [SASRec.Configuration] = [
        TrainingFixture.configuration(), TrainingFixture.configuration(variant: .preNorm),
        TrainingFixture.configuration(attendsToPadding: true),
        .init(width: 8, blocks: 1, length: 5, scalesItems: false), .init(width: 8, blocks: 0),
    ]

    @Test(arguments: shapes) func `scoring agrees with the recorded network`(
        configuration: SASRec.Configuration
    ) {
        let training = TrainingFixture.training(configuration)
        training.takeStep()
        let (model, network) = (training.snapshot(), training.network)
        let shard = GradientShard(network.layout)
        let tape = Tape(weights: training.weights, shard: shard)
        let arena = Arena()
        for history in Self.histories where !history.isEmpty {
            let recent = history.suffix(configuration.length)
            let (items, places) = (arena.allocateIndices(10), arena.allocateIndices(10))
            let offsets = arena.allocateIndices(2)
            for (row, item) in recent.enumerated() {
                items[row] = item
                places[row] = Int32(configuration.length - recent.count + row)
            }
            (offsets[0], offsets[1]) = (0, Int32(recent.count))
            let batch = PackedBatch(rowCount: recent.count, sequenceCount: 1, offsets: offsets)
            tape.reset(masks: nil)
            let features = network.features(items, places: places, in: batch, on: tape)
            let expected = tape.values(of: features).suffix(configuration.width)
            let actual = model.userLatents(of: [history])[0]
            let worst = zip(actual, expected).map { abs($0 - $1) }.max() ?? .infinity
            #expect(worst < 1e-5, "\(history): off by \(worst)")
        }
    }

    @Test(arguments: shapes) func `company and threads change no bit of a score`(
        configuration: SASRec.Configuration
    ) {
        let model = TrainingFixture.training(configuration).snapshot()
        let together = model.scores(for: TrainingFixture.requests(Self.histories))
        for (history, scores) in zip(Self.histories, together) {
            let alone = model.scores(for: TrainingFixture.requests([history]))[0]
            #expect(alone.map(\.bitPattern) == scores.map(\.bitPattern))
        }
        let one = model.userLatents(of: Self.histories, pool: WorkerPool(workerCount: 1))
        let five = model.userLatents(of: Self.histories, pool: WorkerPool(workerCount: 5))
        #expect(one == five)
    }

    @Test func `the best items are those of the sorted scores`() {
        let model = TrainingFixture.training().snapshot()
        for request in TrainingFixture.requests(Self.histories) {
            let scores = model.scores(for: [request])[0]
            let expected = scores.indices.filter { $0 % 3 != 0 }
                .sorted { (scores[$0], $1) > (scores[$1], $0) }.prefix(7)
            let found = model.topItems(7, for: request) { $0 % 3 != 0 }
            #expect(found.map { Int($0.item) } == Array(expected))
            #expect(found.map(\.score) == expected.map { scores[$0] })
        }
    }

    @Test func `scores are dot products of latents`() {
        let model = TrainingFixture.training().snapshot()
        let request = TrainingFixture.requests([[1, 2, 3]])
        let (user, scores) = (model.userLatents(for: request)[0], model.scores(for: request)[0])
        for item in 0..<TrainingFixture.itemCount {
            let product = zip(user, model.itemLatent(Int32(item))).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(abs(product - scores[item]) < 1e-5)
        }
    }

    @Test
    func `an empty history scores like the average user, and items not known are passed over`() {
        let model = TrainingFixture.training().snapshot()
        let latents = model.userLatents(of: [[], [77, -1], [3, 77, 4], [3, 4]])
        #expect(latents[0].contains { $0 != 0 })
        #expect(latents[0] == latents[1])
        #expect(latents[2] == latents[3])
    }

    @Test func `only the most recent items count`() {
        let model = TrainingFixture.training().snapshot()
        let recent: [Int32] = [1, 2, 3, 4, 5, 6, 7, 8]
        let latents = model.userLatents(of: [recent, [29, 28] + recent])
        #expect(latents[0] == latents[1])
    }

    @Test(arguments: shapes) func `a saved model scores the same bits`(
        configuration: SASRec.Configuration
    ) throws {
        try TrainingFixture.withFolder { folder in
            let model = TrainingFixture.training(configuration).snapshot()
            let file = folder.appendingPathComponent("model.safetensors")
            try model.save(to: file)
            let loaded = try SASRec.load(file)
            let requests = TrainingFixture.requests(Self.histories)
            #expect(loaded.scores(for: requests) == model.scores(for: requests))
            #expect(loaded.configuration == model.configuration)
            #expect(loaded.provenance == model.provenance)

            try model.save(to: file, as: .f16)
            let half = try SASRec.load(file).scores(for: requests)
            for (one, other) in zip(half.joined(), model.scores(for: requests).joined()) {
                #expect(abs(one - other) < 2e-2 * (1 + abs(other)))
            }
        }
    }

    @Test func `damaged and foreign files are refused`() throws {
        try TrainingFixture.withFolder { folder in
            let file = folder.appendingPathComponent("model.safetensors")
            #expect(throws: (any Error).self) { try SASRec.load(file) }
            try TrainingFixture.training().snapshot().save(to: file)
            let whole = try Data(contentsOf: file)
            for count in [0, 7, 100, whole.count / 2, whole.count - 1] {
                try whole.prefix(count).write(to: file)
                #expect(throws: (any Error).self) { try SASRec.load(file) }
            }
            try SafetensorsFile.write(
                [SafetensorsTensor("x", shape: [1], floats: [1])], to: file.path)
            #expect(throws: ModelFileError.self) { try SASRec.load(file) }
            let source = String(decoding: whole.prefix(2000), as: Unicode.ASCII.self)
            let hostile = source.replacing("\\\"width\\\":12", with: "\\\"width\\\":99")
            #expect(hostile != source)
            try (Data(hostile.utf8) + whole.dropFirst(2000)).write(to: file)
            #expect(throws: (any Error).self) { try SASRec.load(file) }
        }
    }

    @Test func `names of model files tell loss and split`() {
        #expect(SASRec.fileName() == "sasrec.safetensors")
        #expect(
            SASRec.fileName(loss: .ce, split: "temporal-70/30")
                == "sasrec-ce-temporal-70-30.safetensors")
    }
}
