extension State {
    /// Asks for the ranking, or notes that the one under way will be outdated.
    mutating func rank(keepingValue: Bool = true) -> [Effect] {
        guard let user else { return [] }
        if keepingValue, candidates.shown.isLoading {
            candidates.isOutdated = true
            return []
        }
        candidates.isOutdated = false
        let request = RankRequest(
            user: user.index, count: CandidatesState.count, alsoRanked: candidates.keptInView)
        return ask(.ranking, keepingValue: keepingValue) { .rank($0, request) }
    }

    mutating func takeRanking(_ ranking: Ranking, _ token: RequestToken) -> [Effect] {
        guard candidates.shown.awaited == token, ranking.user == user?.index else { return [] }
        let shown = candidates.shown.value
        _ = candidates.shown.take(shown ?? ranking, for: token)
        var effects: [Effect] = []
        if let shown {
            candidates.waiting = ranking.following(candidates.waiting)
            if candidates.waiting?.hasOrder(of: shown) == true {
                effects += applyWaiting()
            } else {
                effects += commitWaiting()
            }
        } else {
            candidates.mark = RankMark(ranking)
            candidates.remember(ranking)
            effects += settleSelection(previousLine: nil)
        }
        if candidates.isOutdated { effects += rank() }
        return effects
    }

    /// Commits the waiting ranking, unless the order is held or the last commit is too recent.
    mutating func commitWaiting() -> [Effect] {
        guard !candidates.isHeld, !candidates.isCommitGateClosed else { return [] }
        return applyWaiting()
    }

    /// Commits the waiting ranking now.
    mutating func applyWaiting() -> [Effect] {
        guard let ranking = candidates.waiting, let old = candidates.shown.value else { return [] }
        let line = markedLine(of: .candidates)
        candidates.waiting = nil
        candidates.shown.value = ranking
        let effects =
            settleSelection(previousLine: line) + (whatIf.hidden.isEmpty ? [] : askHidden())
        let moves = ranking.moves(since: old)
        guard !ranking.hasOrder(of: old) || !moves.isEmpty else { return effects }
        candidates.changes = Dictionary(moves.map { ($0.item, $0) }, uniquingKeysWith: { $1 })
        candidates.changedSince = old.eventIndex
        let isLearnedAlone =
            !moves.isEmpty
            && moves.allSatisfy { move in
                move.causes.allSatisfy { if case .adapter = $0 { true } else { false } }
                    && !move.causes.isEmpty
            }
        candidates.changedSinceAdapter = isLearnedAlone ? old.adapterVersion : nil
        candidates.remember(ranking)
        candidates.isCommitGateClosed = true
        candidates.fade = .fresh
        return effects + [
            .startTimer(.commit, milliseconds: 500), .startTimer(.fade, milliseconds: 500),
        ]
    }

    /// Keeps the selection on its item, or on its line when the item is gone.
    private mutating func settleSelection(previousLine: Int?) -> [Effect] {
        let items = candidateItems
        if let followed = candidates.followed, items.contains(followed) {
            candidates.selection = followed
        } else if candidates.selection.map({ !items.contains($0) }) ?? true {
            let line = min(previousLine ?? 0, items.count - 1)
            candidates.selection = items.isEmpty ? nil : items[max(0, line)]
        }
        return needsEvidence ? [.startTimer(.selectionRest, milliseconds: 50)] : []
    }

    /// Items of the rows that can be selected, in the order of the lines.
    var candidateItems: [Int32] {
        candidateLines.compactMap {
            if case .row(let row) = $0 { return row.item }
            return nil
        }
    }

    // MARK: Selection

    mutating func select(_ item: Int32) -> [Effect] {
        if candidates.followed != item, candidates.followed != nil {
            candidates.followed = nil
            news = "no longer following"
        }
        candidates.selection = item
        // A check of another row is no longer what is looked at.
        let stops = (check?.subject.item == item ? [] : leaveCheck()) + stopOtherRationale()
        return stops + hold()
            + (needsReasons ? [.startTimer(.selectionRest, milliseconds: 50)] : [])
    }

    /// Holds the order for two seconds from now.
    private mutating func hold() -> [Effect] {
        candidates.isHeld = true
        return [.startTimer(.holdRelease, milliseconds: 2_000)]
    }

    /// What evidence the screen ought to show.
    private var wantedEvidence: EvidenceSubject? {
        guard let item = candidates.selection, let ranking = candidates.shown.value else {
            return nil
        }
        return EvidenceSubject(
            user: ranking.user, item: item, eventIndex: ranking.eventIndex,
            modelVersion: ranking.modelVersion)
    }

    private var needsEvidence: Bool {
        wantedEvidence != nil && wantedEvidence != evidenceSubject
    }

    /// Whether evidence or text of the selection are to be asked for once it rests.
    private var needsReasons: Bool { needsEvidence || writing.draft?.stage == .stopped }

    /// Stops the text of another row than the selected one.
    private mutating func stopOtherRationale() -> [Effect] {
        evidence.value?.item == candidates.selection ? [] : stopWriting()
    }

    /// Asks for the evidence of the selection, unless it was asked for already.
    mutating func findEvidence(again: Bool = false) -> [Effect] {
        guard let wanted = wantedEvidence, again || wanted != evidenceSubject else { return [] }
        let isSameItem =
            evidence.value?.item == wanted.item
            && evidence.value?.user == wanted.user
        let stops = isSameItem ? [] : stopWriting()
        if !isSameItem {
            evidence.forget()
            forgetRationale()
            trial = TrialState()
        }
        evidenceSubject = wanted
        return stops
            + ask(.evidence, keepingValue: isSameItem) {
                .findEvidence($0, user: wanted.user, item: wanted.item)
            }
    }
}

extension CandidatesState {
    /// Items whose rank is wanted wherever it is.
    var keptInView: [Int32] {
        guard let followed, !pinned.contains(followed) else { return pinned }
        return pinned + [followed]
    }

    mutating func remember(_ ranking: Ranking) {
        past.append(
            PastRanking(eventIndex: ranking.eventIndex, items: ranking.rows.map(\.item)))
        if past.count > Self.pastLimit { past.removeFirst(past.count - Self.pastLimit) }
    }
}

extension Ranking {
    /// The ledger entries of items that moved. Where a ranking in another order brings no entries,
    /// the two lists are compared; no event is known then.
    func moves(since old: Ranking) -> [RankChange] {
        let moves = changes.filter(\.isMove)
        guard moves.isEmpty, !hasOrder(of: old) else { return moves }
        let before = Dictionary(
            (old.rows + old.extras).map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
        return rows.compactMap { row in
            let known = before[row.item]
            guard known?.rank != row.rank else { return nil }
            return RankChange(
                item: row.item, title: row.title, oldRank: known?.rank, newRank: row.rank,
                oldScore: known?.score, newScore: row.score, causes: causes(since: old),
                oldParts: known?.parts ?? [], newParts: row.parts,
                wasBehind: known?.isBehind ?? false, isBehind: row.isBehind)
        }
    }

    /// What another ranking can differ by although no event is known: the adapter's version.
    private func causes(since old: Ranking) -> [RankCause] {
        guard let adapterVersion, adapterVersion != old.adapterVersion else { return [] }
        return [.adapter(from: old.adapterVersion, to: adapterVersion)]
    }

    /// Whether the same items stand in the same order.
    func hasOrder(of other: Ranking) -> Bool {
        rows.count == other.rows.count && zip(rows, other.rows).allSatisfy { $0.item == $1.item }
    }

    /// This ranking with the ledger entries of one that was never shown merged into its own.
    func following(_ earlier: Ranking?) -> Ranking {
        guard let earlier else { return self }
        var merged = Dictionary(
            earlier.changes.map { ($0.item, $0) }, uniquingKeysWith: { $1 })
        for change in changes {
            merged[change.item] = merged[change.item]?.followed(by: change) ?? change
        }
        let order = (earlier.changes + changes).map(\.item)
        var seen: Set<Int32> = []
        let inOrder = order.filter { seen.insert($0).inserted }.compactMap { merged[$0] }
        return Ranking(
            user: user, modelVersion: modelVersion, eventIndex: eventIndex,
            candidateCount: candidateCount, rows: rows, extras: extras,
            changes: inOrder.filter { $0.isMove || $0.oldScore != $0.newScore },
            nextItem: nextItem, latencyMilliseconds: latencyMilliseconds,
            adapterVersion: adapterVersion, without: without, secondStage: secondStage)
    }
}
