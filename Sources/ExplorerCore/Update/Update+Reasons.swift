extension State {
    mutating func performCandidateAction(_ id: ActionID) -> [Effect] {
        switch id {
        case .openEvidence: return setFocus(.evidence)
        case .searchItems: overlays.append(.itemSearch(ItemSearch()))
        case .pin: return candidates.selection.map { togglePin($0) } ?? []
        case .follow: return toggleFollow()
        case .explainMove: return explainMove()
        case .dethrone: return dethroneSelection()
        case .nextMove: return selectMove(1)
        case .previousMove: return selectMove(-1)
        case .setMark: toggleMark()
        default: candidates.showsNextItem.toggle()
        }
        return []
    }

    mutating func togglePin(_ item: Int32) -> [Effect] {
        if let index = candidates.pinned.firstIndex(of: item) {
            candidates.pinned.remove(at: index)
            let isGone = !candidateItems.contains(item)
            if isGone, candidates.selection == item {
                candidates.selection = candidateItems.last
            }
            return []
        }
        candidates.pinned.append(item)
        let isListed = candidates.shown.value?.rows.contains { $0.item == item } ?? false
        return isListed ? [] : rank()
    }

    private mutating func toggleFollow() -> [Effect] {
        if candidates.followed == candidates.selection {
            candidates.followed = nil
            news = "no longer following"
        } else {
            candidates.followed = candidates.selection
            candidates.isHeld = false
            news = "following \(selectedCandidate?.title ?? "")"
            return commitWaiting()
        }
        return []
    }

    private mutating func toggleMark() {
        guard let ranking = candidates.shown.value else { return }
        switch candidates.reference {
        case .lastChange:
            candidates.mark = RankMark(ranking)
            candidates.reference = .mark
            news = "changes count from event \(grouped(ranking.eventIndex))"
        case .mark, .switches:
            candidates.reference = .lastChange
            news = "changes count from the last change"
        }
    }

    /// Selects the next row in a direction whose rank is another one than at the reference.
    private mutating func selectMove(_ direction: Int) -> [Effect] {
        let rows = candidateLines.compactMap { line -> CandidateRow? in
            if case .row(let row) = line { return row }
            return nil
        }
        guard !rows.isEmpty else { return [] }
        let start = rows.firstIndex { $0.item == candidates.selection } ?? 0
        for distance in 1...rows.count {
            let index = ((start + direction * distance) % rows.count + rows.count) % rows.count
            if movement(of: rows[index]) != .steady { return select(rows[index].item) }
        }
        news = "no row has moved"
        return []
    }

    mutating func performReasonAction(_ id: ActionID) -> [Effect] {
        switch id {
        case .openNeighbor: return openEvidence()
        case .toggleEvidence: return toggleEvidence()
        case .hideEvent: return toggleHidden()
        case .restoreHistory: return restoreHistory()
        case .restoreEvidence: return restoreEvidence()
        case .checkFaithfulness: return checkSelection()
        case .reword: return reword()
        case .nextClaim:
            let count = shownClaims.count
            claimCursor = count == 0 ? 0 : (claimCursor + 1) % count
            return []
        default: return itemInFocus.map { describe($0) } ?? []
        }
    }

    private mutating func openEvidence() -> [Effect] {
        guard let line = evidenceLines.first(where: { $0.id != nil && $0.id == evidenceCursor })
        else { return [] }
        switch line {
        case .neighbor(let neighbor):
            let row = users.list.value?.rows.first { $0.index == neighbor.user }
            return watch(
                WatchedUser(
                    index: neighbor.user, name: row?.name ?? neighbor.id,
                    tastes: row?.tastes ?? []))
        case .item(let item): return describe(item.item)
        default: return []
        }
    }

    mutating func describe(_ item: Int32) -> [Effect] {
        overlays.append(.itemDetails)
        let isKnown = itemDetails.value?.item == item
        return ask(.itemDetails, keepingValue: isKnown) { .describeItem($0, item: item) }
    }

    /// The item that the focus speaks of.
    var itemInFocus: Int32? {
        switch focus {
        case .history: return markedEvent?.item
        case .evidence:
            for case .item(let item) in evidenceLines where item.id == evidenceCursor {
                return item.item
            }
            return candidates.selection
        case .stream:
            return stream.rows.first {
                stream.cursor == nil || $0.eventIndex == stream.cursor
            }?.item
        case .users, .candidates, .rationale, .model: return candidates.selection
        }
    }

    mutating func performStreamAction(_ id: ActionID) -> [Effect] {
        switch id {
        case .pauseOrRun: return pauseOrRun()
        case .step: return step()
        case .stepBack: return [.controlStream(.stepBack)]
        case .slower: return setSpeed((stream.status?.speed ?? .initial).slower)
        case .faster: return setSpeed((stream.status?.speed ?? .initial).faster)
        case .jumpToEvent:
            return user.map { [.controlStream(.jumpToNextEvent(user: $0.index))] } ?? []
        case .goLive: return goLive()
        default:
            guard let row = stream.rows.first(where: { $0.eventIndex == stream.cursor })
            else { return [] }
            let known = users.list.value?.rows.first { $0.index == row.user }
            return watch(
                WatchedUser(
                    index: row.user, name: row.userName, tastes: known?.tastes ?? []))
        }
    }
}
