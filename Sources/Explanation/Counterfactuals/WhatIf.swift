import Recommenders

/// One user's list, asked again with items of the history hidden from the model.
///
/// Hidden, not undone: who competes stays as it is, so a hidden item does not come back as a
/// candidate, and a list changes only because scores do. Scores come from
/// ``Recommender/scores(for:)``, as everywhere; with nothing hidden they have the bits of the list on
/// the screen.
public struct WhatIf: Sendable {
    /// What scores.
    public let recommender: any Recommender
    /// The question with nothing hidden.
    public let request: ScoringRequest
    /// The scores with nothing hidden.
    public let whole: CandidateScores

    /// Lists scored together; a list is as long as the catalogue.
    private static let batch = 64

    /// Asks the question as it is.
    public init(_ recommender: any Recommender, _ request: ScoringRequest) {
        self.recommender = recommender
        self.request = request
        whole = recommender.candidateScores(for: request)
    }

    /// The different items of the history, newest first: what can be hidden.
    ///
    /// - Parameter window: Looks at the last so many events only; at all when nil.
    public func hideable(within window: Int? = nil) -> [Int32] {
        var seen: Set<Int32> = []
        let events = request.history.suffix(window ?? request.history.count)
        return events.reversed().filter { seen.insert($0).inserted }
    }

    /// Scores under each set of hidden items, all events of an item hidden with it.
    ///
    /// **Shape** result [sets.count]
    public func scores(hiding sets: [Set<Int32>]) -> [CandidateScores] {
        var found: [CandidateScores] = []
        found.reserveCapacity(sets.count)
        for first in stride(from: 0, to: sets.count, by: Self.batch) {
            let part = sets[first..<min(first + Self.batch, sets.count)]
            found += recommender.scores(for: part.map(request.hiding)).map {
                CandidateScores($0, isCandidate: whole.isCandidate)
            }
        }
        return found
    }

    /// The list with items hidden, beside the list as it is.
    ///
    /// - Parameter count: Rows of either list.
    public func list(hiding items: Set<Int32>, count: Int) -> WhatIfList {
        WhatIfList(
            from: whole, to: scores(hiding: [items])[0],
            hidden: hideable().filter(items.contains).sorted(), count: count)
    }
}

extension ScoringRequest {
    /// The request without some items of its history, wherever they stand in it.
    public func hiding(_ items: Set<Int32>) -> ScoringRequest {
        keeping(EvidenceChoice(withoutHistory: items))
    }
}
