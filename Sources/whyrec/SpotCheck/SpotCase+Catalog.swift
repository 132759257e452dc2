import Catalog
import Explanation
import ExplorerCore

extension SpotCase {
    /// A stored case under the names the screen uses.
    init(_ stored: SpotCheckCase) { self.init(stored.draft, stored.pin, id: stored.id) }

    /// A case under the names the screen uses.
    init(_ draft: SpotCheckDraft, _ pin: SpotCheckPin, id: Int64?) {
        let shown = draft.exhibit
        func pieces(_ kind: Explanation.EvidenceKind) -> [SpotCheckExhibit.Piece] {
            shown.pieces.filter { $0.kind == kind.rawValue }
        }
        let evidence = ExplorerCore.EvidenceSet(
            user: draft.user, item: draft.item, title: shown.title,
            modelVersion: pin.modelVersion, eventIndex: pin.eventIndex,
            neighbors: pieces(.neighbor).map { piece in
                EvidenceNeighbor(
                    id: piece.label, user: -1, similarity: piece.similarity,
                    overlap: piece.titles, overlapCount: piece.support ?? piece.titles.count,
                    support: 0, provenance: piece.provenance)
            },
            items: pieces(.historyItem).map { piece in
                EvidenceItem(
                    id: piece.id, item: -1, title: piece.label, similarity: piece.similarity,
                    support: piece.support ?? 0, provenance: piece.provenance)
            },
            attributes: pieces(.attribute).map { piece in
                EvidenceAttribute(
                    id: piece.id, name: piece.label, source: .text, share: piece.similarity,
                    support: piece.support ?? 0, provenance: piece.provenance)
            },
            hiddenCount: shown.withheld, adapterVersion: pin.adapterVersion)
        self.init(
            id: id, userName: pseudonym(of: draft.user), rank: draft.rank,
            candidateCount: shown.candidateCount, historyCount: shown.historyCount,
            history: shown.history, evidence: evidence,
            rationale: RationaleText(
                user: draft.user, item: draft.item, text: shown.text,
                claims: shown.claims.map {
                    RationaleClaim(
                        text: $0.text, evidence: $0.evidence, isGrounded: $0.isGrounded)
                }, source: shown.source, modelVersion: pin.modelVersion,
                eventIndex: pin.eventIndex, adapterVersion: pin.adapterVersion),
            groups: draft.strata.map {
                [$0.item.rawValue, $0.history.rawValue, $0.rank.rawValue]
            } ?? [],
            automatic: draft.automatic.map {
                CheckFinding(verdict: $0.verdict, margin: $0.margin, reason: $0.reason)
            })
    }

    /// A row that was picked on the screen, as it is stored: just what the rater saw.
    var draft: SpotCheckDraft {
        typealias Piece = SpotCheckExhibit.Piece
        let neighbors = evidence.neighbors.map { neighbor in
            Piece(
                id: neighbor.id, kind: Explanation.EvidenceKind.neighbor.rawValue,
                label: neighbor.id, similarity: neighbor.similarity,
                support: neighbor.overlapCount, titles: neighbor.overlap,
                provenance: neighbor.provenance)
        }
        let items = evidence.items.map { item in
            Piece(
                id: item.id, kind: Explanation.EvidenceKind.historyItem.rawValue,
                label: item.title, similarity: item.similarity, support: item.support,
                titles: [], provenance: item.provenance)
        }
        let attributes = evidence.attributes.map { attribute in
            Piece(
                id: attribute.id, kind: Explanation.EvidenceKind.attribute.rawValue,
                label: attribute.name, similarity: attribute.share, support: attribute.support,
                titles: [], provenance: attribute.provenance)
        }
        return SpotCheckDraft(
            user: evidence.user, item: evidence.item, rank: rank, strata: nil,
            automatic: automatic.map {
                SpotCheckFinding(verdict: $0.verdict, margin: $0.margin, reason: $0.reason)
            },
            exhibit: SpotCheckExhibit(
                title: evidence.title, candidateCount: candidateCount,
                historyCount: historyCount, history: history,
                pieces: neighbors + items + attributes, withheld: evidence.hiddenCount,
                text: rationale.text,
                claims: rationale.claims.map {
                    SpotCheckExhibit.Claim(
                        text: $0.text, evidence: $0.evidence, isGrounded: $0.isGrounded)
                }, source: rationale.source))
    }
}

extension HumanVerdict {
    /// The screen's verdict as it is stored.
    init(_ verdict: SpotVerdict) {
        switch verdict {
        case .faithful: self = .faithful
        case .unfaithful: self = .unfaithful
        case .unsure: self = .unsure
        }
    }
}

extension SpotJudgement {
    /// A stored verdict as the screen shows it.
    init(_ stored: SpotCheckVerdict) {
        let verdict: SpotVerdict =
            switch stored.verdict {
            case .faithful: .faithful
            case .unfaithful: .unfaithful
            case .unsure: .unsure
            }
        self.init(verdict, note: stored.note)
    }
}
