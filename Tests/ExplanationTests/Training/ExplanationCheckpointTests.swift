import Foundation
import Recommenders
import TestFiles
import Testing

@testable import Explanation

@Suite struct ExplanationCheckpointTests {
    private let lessons = (0..<5).map { SmallPrompt.lesson($0) }
    private let folder: TemporaryFolder
    private var state: URL { folder.url.appendingPathComponent("state.safetensors") }

    init() throws { folder = try TemporaryFolder() }

    @Test func `a training that was stopped ends in the same bits as one that was not`() throws {
        let whole = SmallPrompt.training(lessons)
        _ = try whole.run()
        for steps in [1, 3, 4] {
            let first = SmallPrompt.training(lessons)
            #expect(try first.run(shouldStop: { first.step == steps }) == .interrupted)
            try first.save(to: state)
            let second = SmallPrompt.training(
                lessons, try ExplanationTraining.options(of: state))
            try second.resume(from: state)
            #expect(second.step == steps)
            #expect(try second.run() == .finished)
            #expect(Array(second.weights.values) == Array(whole.weights.values))
        }
    }

    @Test func `a damaged state is refused, whatever the damage`() throws {
        let training = SmallPrompt.training(lessons)
        try training.save(to: state)
        let sound = try Data(contentsOf: state)
        for damage in FileDamage.all {
            try damage.of(sound).write(to: state)
            #expect(throws: (any Error).self, "\(damage)") {
                try SmallPrompt.training(lessons).resume(from: state)
            }
        }
    }

    @Test func `a state of other lessons or settings is refused with a hint`() throws {
        try SmallPrompt.training(lessons).save(to: state)
        var other = SmallPrompt.options
        other.margin = 2
        let refused = #expect(throws: ModelFileError.self) {
            try SmallPrompt.training(lessons, other).resume(from: state)
        }
        #expect(refused?.hint?.contains("start anew") == true)
        #expect(throws: ModelFileError.self) {
            try SmallPrompt.training(Array(lessons.dropLast())).resume(from: state)
        }
    }

    @Test func `a prompt that was saved scores as before, and belongs to its models alone`() throws
    {
        let training = SmallPrompt.training(lessons)
        _ = try training.run()
        let scorer = training.scorer()
        let file = folder.url.appendingPathComponent("prompt.safetensors")
        try scorer.save(to: file)
        let base = SmallPrompt.Base(version: SmallPrompt.origin.parent)
        let loaded = try PromptScorer.load(file, base: base) { preset in
            #expect(preset == SmallPrompt.context.preset)
            return SmallPrompt.context
        }
        let question = lessons[2].question
        #expect(try loaded.scores(question) == scorer.scores(question))
        #expect(loaded.provenance == scorer.provenance)
        let refused = #expect(throws: ModelFileError.self) {
            try PromptScorer.load(file, base: SmallPrompt.Base(version: "other")) { _ in
                SmallPrompt.context
            }
        }
        #expect(refused?.reason.contains("trained with the model p") == true)
    }
}

extension SmallPrompt {
    /// A model of the small prompt's latents, as far as a file asks for it.
    struct Base: LatentRecommender {
        let version: String
        let name = "base"
        let scoreMeaning = "dot product"
        let itemCount = 10
        let latentWidth = SmallPrompt.width

        func itemLatent(_ item: Int32) -> [Float] { SmallPrompt.latent("item", Int(item)) }

        func userLatents(for requests: [ScoringRequest]) -> [[Float]] {
            requests.map { SmallPrompt.latent("user", Int($0.user ?? 0)) }
        }

        func scores(for requests: [ScoringRequest]) -> [[Float]] {
            userLatents(for: requests).map { user in
                (0..<itemCount).map { dot(user, itemLatent(Int32($0))) }
            }
        }
    }
}
