import ArgumentParser
import Catalog
import Explanation
import Foundation
import Recommenders

/// What scores the best of a list again.
enum SecondStage: String, ExpressibleByArgument, CaseIterable {
    /// Nothing: the model ranks alone.
    case alone = "none"
    case prompt
    case promptWithoutEvidence = "prompt-without-evidence"

    /// Their names, for helps.
    static let names = allCases.map(\.rawValue).joined(separator: ", ")

    /// The prompt that was trained beside a model, with what is known at a split's test as evidence.
    func scorer(
        of model: EvaluatedModel, on split: Split, in workspace: Workspace, _ store: CatalogStore
    ) throws -> PromptListScorer {
        let prompt = try TrainedPrompt(
            beside: model.file, of: model.recommender, in: workspace, store)
        return PromptListScorer(
            prompt.scorer,
            questions: prompt.workshop.questions(
                prompt.scorer.preset, known: split.training,
                after: split.revealedBeforeTest),
            showsEvidence: showsEvidence)
    }

    /// Whether its prompts show evidence.
    var showsEvidence: Bool { self == .prompt }
}

extension Split {
    /// The events that are known when the test cases are asked but not trained on, in order of time.
    var revealedBeforeTest: [Interaction] {
        validation.flatMap { question in
            question.targets.map { Interaction(user: question.user, item: $0, time: question.time) }
        }.sorted { $0.time < $1.time }
    }
}

extension SecondStage? {
    /// What scores a list again; nil where nothing does, by default or by name.
    var inEffect: SecondStage? { self == .alone ? nil : self }
}
