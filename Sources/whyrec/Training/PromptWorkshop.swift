import Catalog
import Evaluation
import Explanation
import Foundation
import LanguageModel
import Recommenders

/// What prompts are written with: the language model, its vocabulary, the catalogue and the model
/// whose candidates are scored again.
struct PromptWorkshop {
    let base: any LatentRecommender
    let model: CausalLanguageModel
    let facts: ItemFacts
    private let verb: String
    private let segments: PromptSegments
    private let encoder: CorpusEncoder?
    private let titles: [[Int32]]

    /// - Parameter folder: Folder of the language model; nil for the one that ships.
    init(_ base: any LatentRecommender, languageModel folder: String?, store: CatalogStore) throws {
        guard let path = folder ?? Installation.current.bundledLanguageModel?.path else {
            throw CommandFailure(
                "the embedded language model is not beside the program",
                hint:
                    "name one with --language-model, or set WHYREC_SHARE to the folder that has it")
        }
        self.base = base
        model = try CausalLanguageModel(folder: path, weights: .f32)
        let tokenizer = try loadTokenizer(folder: path)
        segments = PromptSegments(tokenizer)
        encoder = try (tokenizer as? BytePairTokenizer).flatMap {
            $0.special(PromptMark.pick.rawValue) == nil ? nil : try CorpusEncoder($0)
        }
        let facts = try ItemFacts(store)
        self.facts = facts
        verb = store.facts.verb
        titles = facts.titles.indices.map {
            tokenizer.encode(facts.title(of: Int32($0)), marked: false)
        }
    }

    /// What prompts of some lengths are read against.
    func context(_ preset: PromptPreset) -> PromptContext {
        let (titles, base) = (titles, base)
        return PromptContext(
            model: model, segments: segments, preset: preset, titles: { titles[Int($0)] },
            itemLatent: { base.itemLatent($0) })
    }

    /// Puts questions together; evidence comes from `known` and the events after it.
    func questions(
        _ preset: PromptPreset, known: InteractionSequences, after events: [Interaction] = []
    ) -> PromptQuestions {
        var explainer = Explainer(base, facts: facts, known: known)
        explainer.append(events)
        return PromptQuestions(base: base, explainer: explainer, preset: preset)
    }

    /// Makes lessons of questions about a training part.
    func lessons(
        _ preset: PromptPreset, known: InteractionSequences, seed: UInt64
    ) -> PromptLessons {
        PromptLessons(
            questions(preset, known: known), facts: facts, encoder: encoder, verb: verb, seed: seed)
    }
}

extension PromptLessons.Case {
    /// The cases of a split's part with as many competitors as the usual protocol has, drawn by
    /// another seed than evaluations use.
    static func cases(
        _ questions: [EvaluationCase], of split: Split, itemCount: Int, seed: UInt64
    ) -> [PromptLessons.Case] {
        var negatives = SampledNegatives(
            itemCount: itemCount, outside: KnownItems(.wholeSequence, of: split),
            seed: seed &+ 0x9E37_79B9)
        return questions.compactMap { question in
            question.targets.first.map {
                PromptLessons.Case(
                    request: question.request, target: $0,
                    negatives: negatives.negatives(99, of: question))
            }
        }
    }
}
