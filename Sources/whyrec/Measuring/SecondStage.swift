import ArgumentParser
import Catalog
import Explanation
import Foundation
import Recommenders

/// What scores the best of a list again.
enum SecondStage: String, ExpressibleByArgument, CaseIterable {
    case prompt
    case promptWithoutEvidence = "prompt-without-evidence"

    /// The prompt that was trained beside a model, with what is known at a split's test as evidence.
    func scorer(
        of model: EvaluatedModel, on split: Split, in workspace: Workspace, _ store: CatalogStore
    ) throws -> PromptListScorer {
        guard let name = model.file, let base = model.recommender as? any LatentRecommender else {
            throw CommandFailure(
                "\(model.recommender.name) has no prompt",
                hint: "take a trained model: whyrec train --stage explain --backbone NAME")
        }
        let file = workspace.modelsFolder.appendingPathComponent(
            PromptScorer.fileName(beside: name))
        guard FileManager.default.fileExists(atPath: file.path) else {
            throw CommandFailure(
                "there is no prompt beside \(name): \(file.path)",
                hint: "train one: whyrec train --stage explain --backbone \(name)")
        }
        let workshop = try PromptWorkshop(base, languageModel: nil, store: store)
        let scorer = try PromptScorer.load(file, base: base) { workshop.context($0) }
        let revealed = split.validation.flatMap { question in
            question.targets.map { Interaction(user: question.user, item: $0, time: question.time) }
        }
        return PromptListScorer(
            scorer,
            questions: workshop.questions(
                scorer.preset, known: split.training,
                after: revealed.sorted { $0.time < $1.time }),
            showsEvidence: self == .prompt)
    }
}
