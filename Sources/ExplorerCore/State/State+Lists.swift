/// One line of the panel of candidates.
public enum CandidateLine: Sendable, Equatable {
    /// A row of the list.
    case row(CandidateRow)
    /// Where the selected row would stand without the pieces of evidence that are off.
    case ghost(GhostRow)
    /// Between the list and pinned rows that rank below it.
    case separator
}

/// The change column of one row.
public enum RankMovement: Sendable, Equatable {
    /// The rank is the same, or there is nothing to compare with.
    case steady
    /// So many places gained (positive) or lost (negative).
    case moved(Int)
    /// The item was not in the list.
    case entered
}

extension State {
    /// Lines of the panel of candidates: the list, then pinned rows that rank below it.
    public var candidateLines: [CandidateLine] {
        guard let ranking = candidates.shown.value else { return [] }
        let rows = withGhost(ranking.rows)
        let kept = candidates.keptInView
        let extras = ranking.extras.filter { kept.contains($0.item) }
        guard !extras.isEmpty else { return rows }
        return rows + [.separator] + extras.map(CandidateLine.row)
    }

    /// Lines of the history panel.
    public var historyLines: [HistoryLine] { history.value?.lines(hasTimes: hasTimes) ?? [] }

    /// Lines of the evidence panel.
    public var evidenceLines: [EvidenceLine] { evidence.value?.lines ?? [] }

    /// The selected row of the ranking.
    public var selectedCandidate: CandidateRow? {
        guard let item = candidates.selection, let ranking = candidates.shown.value else {
            return nil
        }
        return (ranking.rows + ranking.extras).first { $0.item == item }
    }

    /// The marked user's row, the first one when none is marked.
    public var markedUser: UserRow? {
        guard let rows = users.list.value?.rows else { return nil }
        return rows.first { $0.index == users.cursor } ?? rows.first
    }

    /// Line of the marked row of a panel, or nil when it marks none.
    public func markedLine(of panel: Panel) -> Int? {
        switch panel {
        case .users: users.list.value?.rows.firstIndex { $0.index == markedUser?.index }
        case .history:
            historyLines.firstIndex {
                if case .event(let row) = $0 { return row.position == markedEvent?.position }
                return false
            }
        case .candidates:
            candidateLines.firstIndex {
                if case .row(let row) = $0 { return row.item == candidates.selection }
                return false
            }
        case .evidence: evidenceLines.firstIndex { $0.id != nil && $0.id == evidenceCursor }
        case .stream:
            stream.cursor.flatMap { index in
                stream.lines.firstIndex {
                    if case .event(let row) = $0 { return row.eventIndex == index }
                    return false
                }
            }
        case .rationale: rationale.value.map { min(claimCursor, max(0, $0.claims.count - 1)) }
        case .model: model.switches.firstIndex { $0.name == model.marked?.name }
        }
    }

    /// The marked event of the history, the newest when none is marked.
    public var markedEvent: HistoryRow? {
        guard let rows = history.value?.rows else { return nil }
        return rows.first { $0.position == historyCursor } ?? rows.first
    }

    /// How a row of the ranking moved against the reference.
    public func movement(of row: CandidateRow) -> RankMovement {
        switch candidates.reference {
        case .lastChange:
            guard let change = candidates.changes[row.item] else { return .steady }
            if change.hasEntered { return .entered }
            guard let delta = change.delta, delta != 0 else { return .steady }
            return .moved(delta)
        case .mark, .switches:
            guard let mark = candidates.mark else { return .steady }
            guard let old = mark.ranks[row.item] else { return .entered }
            return old == row.rank ? .steady : .moved(old - row.rank)
        }
    }

    /// The reference of the change column in words, or nil while there is none.
    public var referenceLabel: String? {
        switch candidates.reference {
        case .lastChange:
            candidates.changedSinceAdapter.map { "since adapter v\(grouped($0))" }
                ?? candidates.changedSince.map { "since event \(grouped($0))" }
        case .switches: switchedSinceMark.map { "since \($0)" } ?? "since the switch"
        case .mark: candidates.mark.map { "since mark at event \(grouped($0.eventIndex))" }
        }
    }

    /// Number of rows whose rank will change when the waiting order is applied.
    public var waitingChangeCount: Int {
        guard let shown = candidates.shown.value, let waiting = candidates.waiting else {
            return 0
        }
        let old = Dictionary(shown.rows.map { ($0.item, $0.rank) }, uniquingKeysWith: { $1 })
        return waiting.rows.count { old[$0.item] != $0.rank }
    }

    /// Ranks of an item over the past, oldest first; nil where it was not listed.
    public func pastRanks(of item: Int32) -> [Int?] {
        candidates.past.map { past in past.items.firstIndex(of: item).map { $0 + 1 } }
    }

    /// Evidence to light up: what the marked claim rests on while the rationale has the focus.
    public var litEvidence: [String] {
        let claims = shownClaims
        guard focus == .rationale, !claims.isEmpty else { return [] }
        return claims[min(claimCursor, claims.count - 1)].evidence
    }

    /// The event that the evidence on the screen was found at, when the ranking is newer.
    public var staleEvidenceEvent: Int? {
        guard let evidence = evidence.value, let ranking = candidates.shown.value,
            evidence.user == ranking.user, evidence.eventIndex < ranking.eventIndex
        else { return nil }
        return evidence.eventIndex
    }

    /// The adapter's versions that the rationale speaks of and that ranks now, when they differ.
    public var staleRationaleVersions: (then: Int, now: Int)? {
        guard let then = rationale.value?.adapterVersion,
            let now = candidates.shown.value?.adapterVersion, then != now
        else { return nil }
        return (then, now)
    }

    /// Whether the user has not been chosen yet, so that panels say what to do first.
    public var isFirstRun: Bool { user == nil }
}
