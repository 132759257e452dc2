import Catalog
import Foundation
import Tensor

@testable import Recommenders

/// A small catalogue in which the next item follows from the last one, so that there is something
/// to learn, and short trainings on it.
enum TrainingFixture {
    static let itemCount = 30

    /// Users walk 0, 1, 2, … from their own start, with a stray item now and then.
    static func sequences(users: Int = 60) -> InteractionSequences {
        let stream = RandomStream(seed: 1, component: "training fixture")
        var offsets = [0]
        var items: [Int32] = []
        for user in 0..<users {
            let walk = stream.stream(user)
            var item = walk.integer(0, below: itemCount)
            // Lengths 0 and 1 as well: such users have no next item to learn.
            for event in 0..<walk.integer(1, below: 14) {
                items.append(Int32(item))
                item = walk.uniform(100 + event) < 0.9 ? item + 1 : item + 5
                item %= itemCount
            }
            offsets.append(items.count)
        }
        return InteractionSequences(
            itemCount: itemCount, offsets: offsets, items: items,
            times: items.indices.map(Int64.init))
    }

    static func configuration(
        variant: SASRec.BlockVariant = .published, attendsToPadding: Bool = false
    ) -> SASRec.Configuration {
        .init(
            width: 12, blocks: 2, heads: 2, length: 8, dropout: 0.2, variant: variant,
            attendsToPadding: attendsToPadding)
    }

    static func training(
        _ configuration: SASRec.Configuration = configuration(), loss: SASRec.Loss = .bce,
        epochs: Int = 3, seed: UInt64 = 5, workers: Int = 2,
        adjusting adjust: (inout TrainingOptions) -> Void = { _ in }
    ) -> SASRecTraining {
        var options = TrainingOptions(
            loss: loss, batch: 16, epochs: epochs, rate: 5e-3, validationInterval: 1, patience: 0,
            shards: 4, chunk: 24, seed: seed)
        adjust(&options)
        return SASRecTraining(
            configuration, options: options, on: sequences(), dataset: "fixture", split: "none",
            pool: WorkerPool(workerCount: workers))
    }

    /// All weights as bits.
    static func bits(_ training: SASRecTraining) -> [UInt32] {
        training.weights.values.map(\.bitPattern)
    }

    static func requests(_ histories: [[Int32]]) -> [ScoringRequest] {
        histories.map {
            ScoringRequest(
                user: nil, history: $0, historyTimes: $0.indices.map(Int64.init), now: 100)
        }
    }

    /// Calls `body` with a folder that is gone afterwards.
    static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "whyrec-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}
