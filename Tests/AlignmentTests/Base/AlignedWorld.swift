import Catalog
import Encoders
import Recommenders
import Tensor

@testable import Alignment

/// A small catalogue of circles: a user stays in one circle of items, and an item's text names its
/// circle, so that content tells what comes next. The backbone is a table of latents.
enum AlignedWorld {
    static let circles = 4
    static let itemCount = 240

    /// Users walk among the items of their circle, so that the next item is one of it.
    static func sequences(users: Int = 100, length: Int = 7) -> InteractionSequences {
        let stream = RandomStream(seed: 3, component: "aligned world")
        var (offsets, items) = ([0], [Int32]())
        for user in 0..<users {
            let walk = stream.stream(user)
            let circle = walk.integer(1000, below: circles)
            for event in 0..<length {
                let place = walk.integer(event, below: itemCount / circles)
                items.append(Int32(place * circles + circle))
            }
            offsets.append(items.count)
        }
        return InteractionSequences(
            itemCount: itemCount, offsets: offsets, items: items,
            times: items.indices.map(Int64.init))
    }

    static var split: Split { .leaveOneOut(sequences()) }

    /// Rows that name the circle, with noise.
    static func features(
        _ modality: FeatureModality = .text, width: Int = 12, absent: Set<Int> = []
    ) -> FeatureTable {
        let stream = RandomStream(seed: 8, component: modality.rawValue)
        var values = (0..<itemCount * width).map { 0.05 * stream.normal($0) }
        for item in 0..<itemCount { values[item * width + item % circles] += 1 }
        return FeatureTable(
            modality, width: width, isPresent: (0..<itemCount).map { !absent.contains($0) },
            values: values, source: "made")
    }

    static func options(epochs: Int = 4, seed: UInt64 = 5, shards: Int = 2) -> AlignerOptions {
        AlignerOptions(
            width: 16, inner: 8, epochs: epochs, batch: 64, negatives: 32, rate: 1e-2, warmUp: 4,
            calibrationSteps: 120, calibrationNegatives: 20, shards: shards, seed: seed)
    }

    static func training(
        _ tables: [FeatureTable] = [features()], options: AlignerOptions = options(),
        base: TableBackbone = TableBackbone(), workers: Int = 2
    ) -> AlignmentTraining {
        AlignmentTraining(
            base: base, file: "backbone", features: ItemFeatures(tables), options: options,
            on: split.training,
            dataset: "world", split: "leave-one-out", pool: WorkerPool(workerCount: workers))
    }

    static func model(
        _ tables: [FeatureTable] = [features()], options: AlignerOptions = options(),
        base: TableBackbone = TableBackbone()
    ) throws -> AlignedModel {
        let training = training(tables, options: options, base: base)
        _ = try training.run()
        return training.model(calibratedOn: split.validation)
    }

    static func request(_ history: [Int32]) -> ScoringRequest {
        ScoringRequest(
            user: nil, history: history, historyTimes: history.indices.map(Int64.init), now: 100)
    }

    /// Share of the test targets found among the first thirty.
    static func hits(_ model: some Recommender) -> Double {
        let cases = split.test
        let scores = model.scores(
            for: cases.map {
                ScoringRequest(
                    user: $0.user, history: $0.history, historyTimes: $0.historyTimes, now: $0.time)
            })
        let found = zip(cases, scores).count { question, scores in
            let target = scores[Int(question.targets[0])]
            return scores.count { $0 > target } < 30
        }
        return Double(found) / Double(cases.count)
    }
}

/// A backbone of random latents: a user is the mean of the history's rows.
struct TableBackbone: LatentRecommender {
    var latents: [[Float]]
    let name = "table"
    var version = "table 1"
    let scoreMeaning = "dot product"
    var itemCount: Int { latents.count }
    var latentWidth: Int { latents[0].count }

    init(items: Int = AlignedWorld.itemCount, width: Int = 8) {
        let stream = RandomStream(seed: 2, component: "table backbone")
        latents = (0..<items).map { item in
            (0..<width).map { stream.stream(item).normal($0) }
        }
    }

    func itemLatent(_ item: Int32) -> [Float] { latents[Int(item)] }

    func userLatents(for requests: [ScoringRequest]) -> [[Float]] {
        requests.map { request in
            var mean = [Float](repeating: 0.25, count: latentWidth)
            for item in request.history where item >= 0 && Int(item) < itemCount {
                for column in mean.indices { mean[column] += latents[Int(item)][column] }
            }
            return mean
        }
    }

    func scores(for requests: [ScoringRequest]) -> [[Float]] {
        LatentTable(count: itemCount, width: latentWidth) { item, row in
            _ = row.update(fromContentsOf: latents[item])
        }.scores(userLatents(for: requests))
    }
}
