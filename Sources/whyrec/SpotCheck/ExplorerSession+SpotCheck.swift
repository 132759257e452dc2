import Catalog
import Explanation
import ExplorerCore
import Foundation

extension ExplorerSession {
    /// What serves now, as cases are pinned to it.
    func spotCheckPin(seed: UInt64) -> SpotCheckPin {
        SpotCheckPin(
            model: setup.model, modelVersion: servedVersion,
            adapterVersion: adapterVersion, eventIndex: eventIndex,
            dataset: store.facts.contentHash, seed: seed)
    }

    /// A draw from what serves now.
    func spotCheckDraw(
        _ count: Int, listCount: Int, pin: SpotCheckPin
    ) throws -> SpotCheckDraw {
        let (engine, explainer) = (stream.engine, explain { $0 })
        var settings = FaithfulnessSettings()
        settings.historyWindow = explainer.settings.historyWindow
        return SpotCheckDraw(
            count,
            CheckQuestions(
                recommender, explainer: explainer,
                // All rows of a list are scored by the stage that places them.
                listCount: min(listCount, secondStage?.listLength ?? listCount),
                userCount: engine.sequences.userCount, request: { engine.request(for: $0) }),
            check: FaithfulnessCheck(
                try evidenceScorer(isScoredAgain: secondStage != nil), settings: settings),
            world: SpotCheckDraw.World(
                engine, itemSupport: itemSupport, titles: facts.titles), pin: pin)
    }

    /// Makes the row of a check a case to judge, pinned to now whenever the check is done.
    func spotCase(of question: CheckQuestion) -> (FaithfulnessResult) -> SpotCase {
        let pin = spotCheckPin(seed: setup.seed)
        let (request, item) = (question.request, question.evidence.item)
        let seen = Set(request.history)
        let scores = recommender.scores(for: [request])[0]
        let own = scores[Int(item)]
        let above = scores.enumerated().count { place, score in
            !seen.contains(Int32(place)) && (score > own || (score == own && place < Int(item)))
        }
        let history = request.history.suffix(SpotCheckExhibit.historyLimit).reversed()
            .map { facts.titles[Int($0)] }
        let candidateCount = items.count - seen.count
        let isScoredAgain = above < secondStage?.listLength ?? 0
        return { result in
            SpotCase(
                SpotCheckDraft(
                    user: question.evidence.user ?? -1, item: item,
                    rank: (isScoredAgain ? result.place : nil) ?? above + 1, strata: nil,
                    automatic: SpotCheckFinding(result),
                    exhibit: SpotCheckExhibit(
                        question.evidence, result.rationale, history: history,
                        candidateCount: candidateCount)), pin, id: nil)
        }
    }
}
