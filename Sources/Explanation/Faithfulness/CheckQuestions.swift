import Recommenders
import Tensor

/// Puts questions for the check together: the list around a row, its evidence, and the evidence of
/// somebody else.
public struct CheckQuestions {
    /// What ranks.
    public let recommender: any Recommender
    /// What finds evidence, at the moment of the questions.
    public private(set) var explainer: Explainer
    /// Length of the list that the row is compared in.
    public let listCount: Int
    private let userCount: Int
    private let request: (Int32) -> ScoringRequest

    /// - Parameters:
    ///   - listCount: The best candidates of the user; a row from below takes the last place.
    ///   - userCount: Users to find somebody else among.
    ///   - request: The question of a user at the moment.
    public init(
        _ recommender: any Recommender, explainer: Explainer, listCount: Int, userCount: Int,
        request: @escaping (Int32) -> ScoringRequest
    ) {
        precondition(listCount >= 2, "a list of \(listCount) has no order")
        self.recommender = recommender
        self.explainer = explainer
        self.listCount = listCount
        self.userCount = userCount
        self.request = request
    }

    /// A user's best candidate; nil for one without a history or candidates.
    public func topItem(of user: Int32) -> Int32? {
        let request = request(user)
        return request.history.isEmpty ? nil : recommender.ranking(1, for: request).first?.item
    }

    /// The question of one row.
    ///
    /// - Parameter stream: Draws the other user.
    public mutating func question(
        of user: Int32, item: Int32, stream: RandomStream
    ) -> CheckQuestion {
        let request = request(user)
        var candidates = recommender.ranking(listCount, for: request).map(\.item)
        if !candidates.contains(item) {
            candidates = candidates.prefix(listCount - 1) + [item]
        }
        let evidence = explainer.evidence(for: item, request: request)
        return CheckQuestion(
            request, candidates: candidates, item: item, evidence: evidence,
            other: other(than: user, for: evidence, request, stream))
    }

    /// The evidence behind somebody else's best candidate, without what the user has and the
    /// candidate itself: the first of twenty drawn users who has all kinds that the user has, else
    /// the one with most of them.
    private mutating func other(
        than user: Int32, for evidence: EvidenceSet, _ own: ScoringRequest, _ stream: RandomStream
    ) -> EvidenceSet? {
        let kinds = Set(evidence.pieces.map(\.kind))
        if kinds.isEmpty || userCount < 2 { return nil }
        let excluded = Set(own.history + [evidence.item])
        var found: (set: EvidenceSet, kinds: Int)?
        for draw in 0..<20 {
            let other = Int32(stream.integer(draw, below: userCount))
            if other == user { continue }
            let request = request(other)
            guard !request.history.isEmpty,
                let best = recommender.ranking(1, for: request).first
            else { continue }
            let set = explainer.evidence(for: best.item, request: request)
            let pieces = set.pieces.filter { piece in
                switch piece.subject {
                case .item(let item): !excluded.contains(item)
                case .user(let neighbor): neighbor != user
                case .attribute: true
                }
            }
            let shared = kinds.intersection(pieces.map(\.kind)).count
            if shared > found?.kinds ?? 0 { found = (set.showing(pieces), shared) }
            if shared == kinds.count { break }
        }
        return found?.set
    }

    /// The evidence of a row when single history items that are not evidence are left out: how far
    /// the text holds when the question changes a little.
    ///
    /// - Returns: Up to `count` sets, the one of the whole history first.
    public mutating func nearbyEvidence(
        _ question: CheckQuestion, count: Int, stream: RandomStream
    ) -> [EvidenceSet] {
        let removals = RemovalControls(
            question, size: 1, count: count - 1, window: explainer.settings.historyWindow,
            stream: stream)
        return [question.evidence]
            + removals.draws.map { draw in
                explainer.evidence(
                    for: question.evidence.item,
                    request: question.request.keeping(EvidenceChoice(withoutHistory: Set(draw))))
            }
    }
}

/// The random streams of one check: the same for the same row at the same moment, whoever asks and
/// whatever was asked before, so that the screen, the command and a sample give the same figures.
public struct CheckStreams: Sendable {
    /// Draws the other user of the swap.
    public let other: RandomStream
    /// Draws the random removals.
    public let controls: RandomStream
    /// Draws the questions near by.
    public let nearby: RandomStream

    /// - Parameters:
    ///   - seed: Of the session or the command.
    ///   - eventIndex: Number of stream events in effect.
    public init(seed: UInt64, user: Int32, item: Int32, eventIndex: Int) {
        let stream = RandomStream(seed: seed, component: "check/case")
            .stream(Int(user)).stream(Int(item)).stream(eventIndex)
        other = stream.stream(0)
        controls = stream.stream(1)
        nearby = stream.stream(2)
    }
}
