import Recommenders

@testable import Explanation

/// A scorer that gives the target a score of its own and everybody else another.
struct ScriptedScorer: EvidenceScorer {
    let version = "scripted v1"
    var kinds = Set(EvidenceKind.allCases)
    /// Score of the candidate at a place under a choice.
    let score: @Sendable (CheckQuestion, EvidenceChoice, Int) -> Float

    func scores(_ question: CheckQuestion, under choices: [EvidenceChoice]) -> [[Float]] {
        choices.map { choice in
            question.candidates.indices.map { score(question, choice, $0) }
        }
    }

    /// Reads evidence alone, and gives the target all of it: one point a piece.
    static func evidenceOnly(
        countsSwapped: Bool = false, _ kinds: Set<EvidenceKind> = Set(EvidenceKind.allCases)
    ) -> ScriptedScorer {
        ScriptedScorer(kinds: kinds) { question, choice, place in
            if place != question.target { return 0 }
            return Float(
                question.evidence.pieces.count { piece in
                    kinds.contains(piece.kind) && !choice.off.contains(piece.subject)
                        && (countsSwapped || choice.replaced[piece.subject] == nil)
                })
        }
    }

    /// Knows candidates, but no evidence and no history.
    static let cut = ScriptedScorer { question, _, place in Float(question.candidates[place]) }

    static let constant = ScriptedScorer { _, _, _ in 3 }

    /// Loses a point with every history item that is taken away, whichever it is.
    static let anyHistory = ScriptedScorer(kinds: [.historyItem]) { question, choice, place in
        place == question.target
            ? Float(question.request.keeping(choice).history.count) : Float(place % 3) * 20
    }
}

/// A piece of evidence with what the check reads of it.
func piece(_ id: String, _ subject: EvidenceSubject, weight: Float = 0.5) -> Evidence {
    let kind: EvidenceKind =
        switch subject {
        case .user: .neighbor
        case .item: .historyItem
        case .attribute: .attribute
        }
    return Evidence(
        id: id, kind: kind, subject: subject, label: kind == .neighbor ? "u0042" : "Thing \(id)",
        similarity: weight, weight: weight, provenance: "made up", modality: .interactions,
        time: nil, support: 9, overlap: [], overlapTitles: [])
}

func evidenceSet(_ item: Int32, _ pieces: [Evidence], history: Int = 30) -> EvidenceSet {
    EvidenceSet(
        user: 0, item: item, title: "Film \(item)", now: 1_000, version: "made up", pieces: pieces,
        withheld: 0, historyCount: history)
}

/// A row of ten, item 105, with two history items, a neighbour and an attribute behind it, and
/// somebody else's of the same sizes. The history is items 0 ..< `history`.
func checkQuestion(history: Int32 = 30, pieces: [Evidence]? = nil) -> CheckQuestion {
    let own =
        pieces ?? [
            piece("n1", .user(7)), piece("h1", .item(3), weight: 0.7),
            piece("h2", .item(9), weight: 0.3), piece("a1", .attribute(1)),
        ]
    let items = Array(0..<history)
    return CheckQuestion(
        ScoringRequest(
            user: 0, history: items, historyTimes: items.map(Int64.init), now: 1_000),
        candidates: Array(100..<110), item: 105,
        evidence: evidenceSet(105, own, history: Int(history)),
        other: evidenceSet(
            77,
            [
                piece("n1", .user(8)), piece("h1", .item(60)), piece("h2", .item(61)),
                piece("a1", .attribute(2)),
            ]))
}
