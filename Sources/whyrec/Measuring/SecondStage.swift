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
    /// How likely the language model finds the titles as the answer to the prompt.
    case titleLikelihood = "title-likelihood"

    /// Their names, for helps.
    static let names = allCases.map(\.rawValue).joined(separator: ", ")

    /// The prompt that was trained beside a model, with what is known at a split's test as evidence.
    func scorer(
        of model: EvaluatedModel, on split: Split, in workspace: Workspace, _ store: CatalogStore
    ) throws -> PromptListScorer {
        let prompt = try TrainedPrompt(
            beside: model.file, of: model.recommender, in: workspace, store)
        return PromptListScorer(
            prompt.scorer.reading(by: scoring),
            questions: prompt.workshop.questions(
                prompt.scorer.preset, known: split.training,
                after: split.revealedBeforeTest),
            showsEvidence: showsEvidence)
    }

    /// What reads something off prompts. Titles that are read without evidence have no name of their
    /// own: it is switched off as a part.
    init(_ scoring: PromptScoring, showsEvidence: Bool) {
        switch scoring {
        case .head: self = showsEvidence ? .prompt : .promptWithoutEvidence
        case .titleLikelihood: self = .titleLikelihood
        }
    }

    /// Whether its prompts show evidence.
    var showsEvidence: Bool { self != .promptWithoutEvidence }

    /// What is read off its prompts.
    var scoring: PromptScoring { self == .titleLikelihood ? .titleLikelihood : .head }
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
