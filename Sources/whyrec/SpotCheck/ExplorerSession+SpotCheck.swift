import Catalog
import Explanation
import ExplorerCore
import Foundation

extension ExplorerSession {
    /// What serves now, as cases are pinned to it.
    func spotCheckPin(seed: UInt64) -> SpotCheckPin {
        SpotCheckPin(
            model: model.recommender.name, modelVersion: servedVersion,
            adapterVersion: adapterVersion, eventIndex: eventIndex,
            dataset: store.facts.contentHash, seed: seed)
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
        return { result in
            SpotCase(
                SpotCheckDraft(
                    user: question.evidence.user ?? -1, item: item, rank: above + 1, strata: nil,
                    automatic: SpotCheckFinding(result),
                    exhibit: SpotCheckExhibit(
                        question.evidence, result.rationale, history: history,
                        candidateCount: candidateCount)), pin, id: nil)
        }
    }
}
