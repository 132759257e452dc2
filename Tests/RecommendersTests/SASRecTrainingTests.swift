import Foundation
import Layers
import Tensor
import TestFiles
import Testing

@testable import Recommenders

@Suite struct SASRecTrainingTests {
    @Test(arguments: SASRec.Loss.allCases) func `training learns what follows what`(
        loss: SASRec.Loss
    ) throws {
        let training = TrainingFixture.training(loss: loss, epochs: 40) {
            $0.validationInterval = 0
        }
        var losses: [Double] = []
        let outcome = try training.run(report: { losses.append($0.loss) })
        #expect(outcome == .finished)
        #expect(losses.count == 40)
        #expect(losses[39] < 0.75 * losses[0], "\(losses[0]) to \(losses[39])")
        let model = training.bestModel()
        let histories: [[Int32]] = [[3, 4, 5], [10, 11, 12, 13], [20, 21]]
        let best = model.scores(for: TrainingFixture.requests(histories)).map { scores in
            scores.indices.sorted { scores[$0] > scores[$1] }.prefix(6)
        }
        let hits = zip(histories, best).count { $1.contains(Int($0[$0.count - 1]) + 1) }
        #expect(hits >= 2)
    }

    @Test(arguments: [SASRec.Loss.bce, .ce]) func `the number of workers changes no bit`(
        loss: SASRec.Loss
    ) throws {
        let runs = try [1, 2, 3, 7].map { workers in
            let training = TrainingFixture.training(loss: loss, workers: workers)
            _ = try training.run()
            return TrainingFixture.bits(training)
        }
        #expect(runs.allSatisfy { $0 == runs[0] })
    }

    @Test func `the seed changes the weights, and nothing else does`() throws {
        let runs = try [5, 5, 6].map { seed in
            let training = TrainingFixture.training(seed: UInt64(seed))
            _ = try training.run()
            return TrainingFixture.bits(training)
        }
        #expect(runs[0] == runs[1])
        #expect(runs[0] != runs[2])
    }

    @Test func `the cut into chunks changes no dropout bit`() throws {
        // Sums are ordered differently, so weights agree only closely; another mask would show.
        let runs = [8, 24, 1000].map { chunk in
            let training = TrainingFixture.training { $0.chunk = chunk }
            return training.takeStep()
        }
        #expect(runs.allSatisfy { abs($0 - runs[0]) < 1e-6 })
    }

    @Test func `a resumed training is the uninterrupted one to the bit`() throws {
        try TrainingFixture.withFolder { folder in
            let file = folder.appendingPathComponent("state.safetensors")
            let whole = TrainingFixture.training(epochs: 4)
            _ = try whole.run()
            let half = TrainingFixture.training(epochs: 2)
            _ = try half.run()
            try half.save(to: file)
            let rest = try SASRecTraining(
                resuming: file, on: TrainingFixture.sequences(), dataset: "fixture",
                split: "none"
            ) { $0.epochs = 4 }
            _ = try rest.run()
            #expect(rest.step == whole.step)
            #expect(TrainingFixture.bits(rest) == TrainingFixture.bits(whole))
        }
    }

    @Test func `a training stopped inside an epoch goes on to the same bits and losses`() throws {
        try TrainingFixture.withFolder { folder in
            let file = folder.appendingPathComponent("state.safetensors")
            var wholeEvents: [Double] = []
            let whole = TrainingFixture.training(epochs: 3)
            _ = try whole.run(report: { wholeEvents.append($0.loss) })
            let stopped = TrainingFixture.training(epochs: 3)
            var events: [Double] = []
            let outcome = try stopped.run(
                shouldStop: { stopped.step >= 5 }, report: { events.append($0.loss) })
            #expect(outcome == .interrupted)
            #expect(stopped.step == 5 && stopped.stepInEpoch > 0)
            try stopped.save(to: file)
            let rest = try SASRecTraining(
                resuming: file, on: TrainingFixture.sequences(), dataset: "fixture", split: "none")
            _ = try rest.run(report: { events.append($0.loss) })
            #expect(events == wholeEvents)
            #expect(TrainingFixture.bits(rest) == TrainingFixture.bits(whole))
        }
    }

    @Test func `the best weights are kept and training stops when validation does not improve`()
        throws
    {
        let training = TrainingFixture.training(epochs: 50) { $0.patience = 2 }
        var figures = [0.1, 0.3, 0.2, 0.25, 0.9].makeIterator()
        var steps: [Int] = []
        var best: [Bool] = []
        let outcome = try training.run(
            validation: { model in
                steps.append(model.provenance.step)
                return figures.next() ?? 0
            }, report: { best.append($0.isBest) })
        #expect(outcome == .stoppedEarly)
        #expect(best == [true, true, false, false])
        #expect(training.bestValidation == 0.3)
        #expect(training.bestModel().provenance.step == steps[1])
        #expect(training.snapshot().provenance.step == steps[3])
    }

    @Test func `a state that comes back damaged, or of a newer format, is refused`() throws {
        try TrainingFixture.withFolder { folder in
            let file = folder.appendingPathComponent("state.safetensors")
            let training = TrainingFixture.training(epochs: 1)
            _ = try training.run()
            try training.save(to: file)
            let whole = try Data(contentsOf: file)
            func resume() throws {
                _ = try SASRecTraining(
                    resuming: file, on: TrainingFixture.sequences(), dataset: "fixture",
                    split: "none")
            }
            try resume()
            for damage in FileDamage.all {
                try damage.of(whole).write(to: file)
                #expect(throws: (any Error).self, "\(damage)") { try resume() }
            }
            try SafetensorsFile.write(
                [], metadata: ["format": "whyrec-sasrec-training-9"], to: file.path)
            let error = #expect(throws: ModelFileError.self) { try resume() }
            #expect(error?.hint != nil)
        }
    }

    @Test func `a state of other data is refused`() throws {
        try TrainingFixture.withFolder { folder in
            let file = folder.appendingPathComponent("state.safetensors")
            try TrainingFixture.training().save(to: file)
            #expect(throws: ModelFileError.self) {
                try SASRecTraining(
                    resuming: file, on: TrainingFixture.sequences(), dataset: "other",
                    split: "none")
            }
            #expect(throws: ModelFileError.self) { try SASRec.load(file) }
        }
    }

    @Test func `clipping bounds the first step and changes the weights`() {
        let free = TrainingFixture.training()
        let clipped = TrainingFixture.training { $0.clip = 1e-3 }
        #expect(free.takeStep() == clipped.takeStep())
        #expect(TrainingFixture.bits(free) != TrainingFixture.bits(clipped))
    }
}
