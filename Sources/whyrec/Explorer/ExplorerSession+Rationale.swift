import Explanation
import ExplorerCore

/// One text that is asked for, with all it takes to write it on another thread.
struct RationaleQuestion: Sendable {
    let token: RequestToken
    /// What may be named.
    let evidence: Explanation.EvidenceSet
    let names: EvidenceNames
    let verdict: FaithfulnessVerdict?
    let wording: Int
    /// What the new text is compared with.
    let old: RationaleText?
    let modelVersion: String
    let eventIndex: Int
    let adapterVersion: Int?

    /// The text of the template.
    var template: RationaleText {
        text(RationaleTemplate().rationale(for: evidence, verdict: verdict, wording: wording))
    }

    /// A rationale as the screen shows it, under the names of the screen. Whoever wrote it, it is
    /// made safe for a terminal.
    func text(_ rationale: Rationale, record: WritingRecord? = nil) -> RationaleText {
        let text = plainLine(names.named(rationale.text))
        return RationaleText(
            user: evidence.user ?? -1, item: evidence.item, text: text,
            claims: rationale.claims.map { claim in
                RationaleClaim(
                    text: plainLine(claim.text), evidence: claim.evidence.map { names[$0] },
                    isGrounded: claim.grounded)
            },
            source: rationale.source.rawValue, modelVersion: modelVersion, eventIndex: eventIndex,
            adapterVersion: adapterVersion, isTested: rationale.form == .because,
            wording: wording, fallback: rationale.fallback.map(plainLine),
            diff: old.map { WordDiff(from: $0.text, to: text).parts.map(TextPart.init) } ?? [],
            record: record)
    }

    /// What a text that is still being written changes of the old one, in whole words.
    func diff(soFar text: String) -> [TextPart] {
        guard let old else { return [] }
        let words =
            text.last == " " ? text : String(text[..<(text.lastIndex(of: " ") ?? text.startIndex)])
        // Citations come with the end.
        let before =
            old.claims.isEmpty ? old.text : old.claims.map(\.text).joined(separator: " ")
        return WordDiff(from: before, to: words, isUnfinished: true).parts.map(TextPart.init)
    }

    /// What the text depends on, in one line: questions that agree in it have the same text.
    var key: String {
        let pieces = evidence.pieces.map { piece in
            "\(piece.id)\u{1}\(piece.label)\u{1}\(piece.overlapTitles.joined(separator: "\u{2}"))"
        }
        return [
            "\(evidence.user ?? -1)/\(evidence.item)/\(wording)/\(verdict == .faithful)",
            evidence.title, "\(evidence.withheld > 0) \(evidence.historyCount == 0)",
        ].joined(separator: "\u{3}") + pieces.joined(separator: "\u{3}")
    }
}

extension ExplorerSession {
    /// Makes an order ready to be written: the evidence is found anew, which gives the same bits, so
    /// that the text can never speak of other evidence than the panel shows.
    func question(_ order: RationaleOrder, _ token: RequestToken) -> RationaleQuestion {
        let shown = order.evidence
        let request = request(for: shown.user)
        let all = explain { $0.evidence(for: shown.item, request: request) }
        let off = Set(order.off)
        let left =
            off.isEmpty
            ? all
            : all.showing(
                all.pieces.filter { piece in !(piece.screenPiece.map(off.contains) ?? false) })
        // A verdict says nothing of another moment, another model or other evidence.
        let isPinned =
            off.isEmpty && shown.eventIndex == eventIndex && shown.modelVersion == servedVersion
        let verdict = isPinned ? order.verdict.map(FaithfulnessVerdict.init) : nil
        let scorer = scorerSummary(isScoredAgain: isScoredAgain(shown.item, for: request))
        return RationaleQuestion(
            token: token,
            evidence: left.tellable(after: verdict, entering: Set(scorer.kinds.map(\.kind))),
            names: EvidenceNames(all), verdict: verdict,
            wording: order.wording, old: order.old, modelVersion: servedVersion,
            eventIndex: eventIndex, adapterVersion: adapterVersion)
    }
}

extension FaithfulnessVerdict {
    /// The screen's verdict where it is tested.
    init(_ verdict: CheckVerdict) {
        switch verdict {
        case .faithful: self = .faithful
        case .scoreOnly: self = .scoreOnly
        case .textOnly: self = .textOnly
        case .unfaithful: self = .unfaithful
        case .undecided: self = .undecided
        }
    }
}
