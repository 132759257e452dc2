import Catalog
import Explanation
import Foundation
import Recommenders

/// The prompt that was trained beside a model, with what prompts are written with.
struct TrainedPrompt {
    let scorer: PromptScorer
    let workshop: PromptWorkshop

    /// Reads it.
    ///
    /// - Parameter name: Name of the model's file without the ending; nil for one without a file.
    init(
        beside name: String?, of model: any Recommender, in workspace: Workspace,
        _ store: CatalogStore
    ) throws {
        guard let name, let base = model as? any LatentRecommender else {
            throw CommandFailure(
                "\(model.name) has no prompt",
                hint: "take a trained model: whyrec train --stage explain --backbone NAME")
        }
        let file = try Self.file(beside: name, in: workspace)
        let workshop = try PromptWorkshop(base, languageModel: nil, store: store)
        scorer = try PromptScorer.load(file, base: base) { workshop.context($0) }
        self.workshop = workshop
    }

    /// The file of a prompt.
    ///
    /// - Parameter name: Name of the model's file without the ending.
    /// - Throws: When there is none.
    static func file(beside name: String, in workspace: Workspace) throws -> URL {
        let file = workspace.modelsFolder.appendingPathComponent(
            PromptScorer.fileName(beside: name))
        guard FileManager.default.fileExists(atPath: file.path) else {
            throw CommandFailure(
                "there is no prompt beside \(name): \(file.path)",
                hint: "train one: whyrec train --stage explain --backbone \(name)")
        }
        return file
    }
}
