import Catalog
import Encoders
import Foundation
import Layers
import Recommenders
import TestFiles
import Testing

@testable import Alignment

@Suite struct AlignmentTrainingTests {
    @Test func `content that tells the next item is learned and trusted`() throws {
        let model = try AlignedWorld.model()
        #expect(model.calibration.contentTrust.alpha(3) > 0.3)
        #expect(AlignedWorld.hits(model) > AlignedWorld.hits(model.base) + 0.2)
        #expect(AlignedWorld.hits(model) > AlignedWorld.hits(model.without([.text])) + 0.2)
    }

    @Test func `shuffled text is hardly trusted`() throws {
        let honest = try AlignedWorld.model()
        let placebo = try AlignedWorld.model([AlignedWorld.features().shufflingRows(seed: 1)])
        // Shuffled rows still tell items apart, so what was met in training can be learned by heart;
        // of an item that is new they say nothing.
        #expect(
            abs(placebo.calibration.contentTrust.alpha(0))
                < 0.5 * honest.calibration.contentTrust.alpha(0))
        #expect(AlignedWorld.hits(placebo) < AlignedWorld.hits(honest) - 0.15)
    }

    @Test func `shuffled text leaves a backbone that knows the taste as good as it was`() throws {
        var base = TableBackbone()
        // An axis for each circle: the backbone tells what comes next about as well as text does.
        for item in base.latents.indices {
            base.latents[item][item % AlignedWorld.circles] += 2
        }
        let placebo = try AlignedWorld.model(
            [AlignedWorld.features().shufflingRows(seed: 1)], base: base)
        let alone = AlignedWorld.hits(base)
        #expect(alone > AlignedWorld.hits(TableBackbone()) + 0.2)
        // Of ninety users, two standard errors of a share.
        let error = (alone * (1 - alone) / 90).squareRoot()
        #expect(abs(AlignedWorld.hits(placebo) - alone) < 2 * error)
    }

    @Test func `the loss falls`() throws {
        var losses: [Double] = []
        _ = try AlignedWorld.training().run(report: { losses.append($0.loss) })
        #expect(losses.count == 4)
        #expect(losses[3] < losses[0] - 0.05)
    }

    @Test func `the bits depend on neither the number of workers nor a stop on the way`() throws {
        let tables = [AlignedWorld.features(), AlignedWorld.features(.audio, width: 5)]
        func bits(_ training: AlignmentTraining) -> [UInt32] {
            training.weights.values.map(\.bitPattern)
        }
        let one = AlignedWorld.training(tables, workers: 1)
        _ = try one.run()
        let three = AlignedWorld.training(tables, workers: 3)
        _ = try three.run()
        #expect(bits(one) == bits(three))
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("alignment-\(UUID().uuidString).safetensors")
        defer { try? FileManager.default.removeItem(at: file) }
        let stopped = AlignedWorld.training(tables)
        let outcome = try stopped.run(shouldStop: { stopped.step == 7 })
        #expect(outcome == .interrupted)
        try stopped.save(to: file)
        let resumed = try AlignmentTraining(
            resuming: file, base: TableBackbone(), file: "backbone",
            features: ItemFeatures(tables), on: AlignedWorld.split.training,
            dataset: "world", split: "leave-one-out")
        var losses: [Double] = []
        _ = try resumed.run(report: { losses.append($0.loss) })
        #expect(bits(resumed) == bits(one))
        #expect(losses.count == 4 - stopped.epoch)
        #expect(throws: ModelFileError.self) {
            try AlignmentTraining(
                resuming: file, base: TableBackbone(), file: "backbone",
                features: ItemFeatures([AlignedWorld.features()]),
                on: AlignedWorld.split.training, dataset: "world", split: "leave-one-out")
        }
        #expect(throws: ModelFileError.self) {
            try AlignmentTraining(
                resuming: file, base: TableBackbone(), file: "backbone",
                features: ItemFeatures(tables), on: AlignedWorld.split.training,
                dataset: "world", split: "temporal-70/30")
        }
    }

    @Test func `a state that comes back damaged, or of a newer format, is refused`() throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appendingPathComponent("state.safetensors")
        let training = AlignedWorld.training()
        _ = try training.run(shouldStop: { training.step == 2 })
        try training.save(to: file)
        let whole = try Data(contentsOf: file)
        func resume() throws {
            _ = try AlignmentTraining(
                resuming: file, base: TableBackbone(), file: "backbone",
                features: ItemFeatures([AlignedWorld.features()]),
                on: AlignedWorld.split.training, dataset: "world", split: "leave-one-out")
        }
        try resume()
        for damage in FileDamage.all {
            try damage.of(whole).write(to: file)
            #expect(throws: (any Error).self, "\(damage)") { try resume() }
        }
        try SafetensorsFile.write(
            [], metadata: ["format": "whyrec-alignment-training-9", "state": "{}"], to: file.path)
        let error = #expect(throws: ModelFileError.self) { try resume() }
        #expect(error?.hint != nil)
    }

    @Test func `another seed gives another model and the same seed the same one`() throws {
        let first = try AlignedWorld.model()
        let again = try AlignedWorld.model()
        #expect(first.itemLatent(5) == again.itemLatent(5))
        let other = try AlignedWorld.model(options: AlignedWorld.options(seed: 6))
        #expect(other.itemLatent(5) != first.itemLatent(5))
    }
}
