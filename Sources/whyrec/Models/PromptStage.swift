import Alignment
import Catalog
import Explanation
import Foundation
import Recommenders
import Synchronization

/// The prompt beside a model as the second stage of its lists.
///
/// What the file says about itself is read at once, so that it can be named; the language model and
/// the weights when they are first needed.
final class PromptStage: Sendable {
    /// Lengths, and where the learned part comes from.
    let header: PromptScorer.Header
    /// What is read off the prompt.
    let scoring: PromptScoring
    private let base: any LatentRecommender
    private let read: @Sendable () throws -> PromptScorer
    private let loaded = Mutex(Loaded())

    /// What has been read.
    private struct Loaded {
        var whole: Result<PromptScorer, any Error>?
        /// Over the latents of the frozen model without some modalities.
        var reading: [Set<ModelPart>: PromptScorer] = [:]
    }

    /// - Parameters:
    ///   - name: Name of the model's file without the ending; nil for one without a file.
    ///   - model: The model that the prompt was trained with.
    ///   - scoring: What is read off the prompt.
    /// - Throws: When there is no prompt, or it belongs to another model.
    init(
        beside name: String?, of model: any Recommender, in workspace: Workspace,
        _ store: CatalogStore, scoring: PromptScoring = .head
    ) throws {
        guard let name, let base = model as? any LatentRecommender else {
            throw CommandFailure(
                "\(model.name) has no prompt",
                hint: "take a trained model, or --second-stage \(SecondStage.alone.rawValue)")
        }
        self.base = base
        header = try PromptScorer.Header(
            try TrainedPrompt.file(beside: name, in: workspace), base: base)
        self.scoring = scoring
        read = {
            try TrainedPrompt(beside: name, of: model, in: workspace, store).scorer
                .reading(by: scoring)
        }
    }

    /// The stage that is wanted, or the one that lies beside the model where nothing is said.
    ///
    /// - Returns: The stage, or nil for none; and why one that lies there cannot serve.
    /// - Throws: When a stage that was named is not there or does not fit.
    static func wanted(
        _ asked: SecondStage?, beside name: String?, of model: any Recommender,
        in workspace: Workspace, _ store: CatalogStore
    ) throws -> (stage: PromptStage?, refusal: String?) {
        switch asked {
        case .alone: return (nil, nil)
        case .prompt, .promptWithoutEvidence, .titleLikelihood:
            return (
                try PromptStage(
                    beside: name, of: model, in: workspace, store,
                    scoring: asked?.scoring ?? .head), nil
            )
        case nil:
            guard let name, model is any LatentRecommender,
                (try? TrainedPrompt.file(beside: name, in: workspace)) != nil
            else { return (nil, nil) }
            do {
                return (try PromptStage(beside: name, of: model, in: workspace, store), nil)
            } catch {
                return (nil, "\(error)")
            }
        }
    }

    /// Candidates that are scored again.
    var listLength: Int { header.preset.candidates }

    /// Whether reading the language model has been tried.
    var isLoaded: Bool { loaded.withLock { $0.whole != nil } }

    /// What serves of it without some parts.
    ///
    /// - Returns: Nil when it is switched off itself.
    /// - Throws: When the language model is not there or is another one.
    func serving(without off: Set<ModelPart>, of parts: ModelParts) throws -> ServingPrompt? {
        if off.contains(.prompt) { return nil }
        let frozen = parts.frozen(without: off) as? any LatentRecommender ?? base
        let modalities = off.modalities
        let scorer = try loaded.withLock { loaded in
            if let known = loaded.reading[modalities] { return known }
            // One that cannot be read is not tried again at every list.
            let result = loaded.whole ?? Result { try read() }
            loaded.whole = result
            let whole = try result.get()
            let scorer = modalities.isEmpty ? whole : whole.reading(frozen)
            loaded.reading[modalities] = scorer
            return scorer
        }
        return ServingPrompt(
            scorer: scorer, base: frozen, showsEvidence: !off.contains(.evidence))
    }
}

/// A second stage as it serves: the latents it reads are those of the frozen model without the
/// modalities that are off.
struct ServingPrompt {
    /// Scores under any choice of evidence.
    let scorer: PromptScorer
    /// The model of the soft tokens.
    let base: any LatentRecommender
    /// Whether evidence is shown, or null tokens in all slots.
    let showsEvidence: Bool

    /// Candidates that are scored again.
    var listLength: Int { scorer.preset.candidates }

    /// How the stage is asked for.
    var stage: SecondStage { SecondStage(scorer.scoring, showsEvidence: showsEvidence) }

    /// Puts questions together.
    ///
    /// - Parameter explainer: Of ``base``, with the events that may be evidence.
    func questions(_ explainer: Explainer) -> PromptQuestions {
        PromptQuestions(base: base, explainer: explainer, preset: scorer.preset)
    }

    /// Scores of lists, as the metrics ask for them.
    func listScorer(_ explainer: Explainer) -> PromptListScorer {
        PromptListScorer(
            scorer, questions: questions(explainer), showsEvidence: showsEvidence)
    }

    /// Scores of a list without some of its evidence, as the check asks for them.
    ///
    /// - Parameter model: What made the list.
    func evidenceScorer(
        _ explainer: Explainer, listsOf model: any Recommender
    ) -> PromptEvidenceScorer {
        PromptEvidenceScorer(
            scorer, questions: questions(explainer), listsOf: model,
            showsEvidence: showsEvidence)
    }
}

extension Set<ModelPart> {
    /// The modalities among them.
    var modalities: Set<ModelPart> { intersection([.text, .image, .audio]) }
}
