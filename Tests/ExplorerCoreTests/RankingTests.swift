import Testing

@testable import ExplorerCore

@Suite("How rank changes reach the screen")
struct RankingTests {
    private func order(_ scene: Scene) -> [Int32] { scene.state.candidateItems }

    @Test("A change is committed at once, and the gate closes for half a second")
    func commits() {
        var scene = Scene.watching()
        scene.move(to: [1, 0, 2, 3, 4, 5], at: 11)
        #expect(order(scene) == [1, 0, 2, 3, 4, 5])
        #expect(scene.orders == ["selectionRest 50", "commit 500", "fade 500"])
        scene.move(to: [2, 1, 0, 3, 4, 5], at: 12)
        #expect(order(scene) == [1, 0, 2, 3, 4, 5])
        scene.tell(.timerFired(.commit))
        #expect(order(scene) == [2, 1, 0, 3, 4, 5])
    }

    @Test("The newest ranking wins, and what it skipped is merged into its ledger")
    func merges() {
        var scene = Scene.watching()
        scene.move(to: [1, 0, 2, 3, 4, 5], at: 11, changes: [Scene.change(1, 2, 1, by: 11)])
        scene.move(
            to: [1, 2, 0, 3, 4, 5], at: 12,
            changes: [Scene.change(2, 3, 2, by: 12), Scene.change(0, 2, 3, by: 12)])
        scene.move(
            to: [2, 1, 0, 3, 4, 5], at: 13,
            changes: [Scene.change(2, 2, 1, by: 13), Scene.change(1, 1, 2, by: 13)])
        scene.tell(.timerFired(.commit))
        let moves = scene.state.candidates.changes
        #expect(moves[2]?.oldRank == 3)
        #expect(moves[2]?.newRank == 1)
        #expect(moves[2]?.causeEvent?.eventIndex == 13)
        #expect(moves[0]?.delta == -1)
        #expect(scene.state.referenceLabel == "since event 11")
    }

    @Test("A move there and back again is no move")
    func mergesToNothing() {
        var scene = Scene.watching()
        scene.press("j")
        scene.move(to: [1, 0, 2, 3, 4, 5], at: 11, changes: [Scene.change(1, 2, 1, by: 11)])
        scene.move(to: [0, 1, 2, 3, 4, 5], at: 12, changes: [Scene.change(1, 1, 2, by: 12)])
        #expect(scene.state.candidates.changes.isEmpty)
        #expect(scene.state.candidates.shown.value?.eventIndex == 12)
    }

    @Test("Navigation holds the order, the count of waiting changes shows, two seconds release it")
    func holds() {
        var scene = Scene.watching()
        scene.press("j")
        scene.move(to: [1, 0, 2, 3, 4, 5], at: 11)
        #expect(order(scene) == [0, 1, 2, 3, 4, 5])
        #expect(scene.state.waitingChangeCount == 2)
        scene.tell(.timerFired(.holdRelease))
        #expect(order(scene) == [1, 0, 2, 3, 4, 5])
        #expect(scene.state.waitingChangeCount == 0)
    }

    @Test("The full stop applies a held order instead of stepping")
    func appliesHeldOrder() {
        var scene = Scene.watching()
        scene.press("j")
        scene.move(to: [1, 0, 2, 3, 4, 5], at: 11)
        scene.press(".")
        #expect(order(scene) == [1, 0, 2, 3, 4, 5])
        #expect(scene.orders.contains("commit 500"))
        scene.press(".")
        #expect(scene.orders == ["stream step"])
    }

    @Test("The selection follows the item, not the line")
    func selectionIsTheItem() {
        var scene = Scene.watching()
        scene.move(to: [5, 4, 3, 2, 1, 0], at: 11)
        #expect(scene.state.candidates.selection == 0)
        #expect(scene.state.markedLine(of: .candidates) == 5)
    }

    @Test("When the selected item leaves, the selection stays on its line")
    func selectionWithoutItem() {
        var scene = Scene.watching()
        scene.press("j j")
        scene.tell(.timerFired(.holdRelease))
        scene.move(to: [0, 1, 3, 4, 5, 6], at: 11)
        #expect(scene.state.candidates.selection == 3)
    }

    @Test("A followed item is ranked wherever it is, and applies changes at once")
    func follows() {
        var scene = Scene.watching()
        scene.press("j f")
        scene.tell(.streamAdvanced(Scene.status(.live, at: 11), rows: [Scene.row(11, user: 2)]))
        #expect(scene.orders.contains("rank 2 with [1]"))
        scene.tell(.historyLoaded(scene.state.history.awaited!, Scene.history()))
        scene.tell(
            .rankingFinished(
                scene.state.candidates.shown.awaited!,
                Ranking(
                    user: 2, modelVersion: "v1", eventIndex: 11, candidateCount: 50,
                    rows: [Scene.candidate(0, rank: 1)], extras: [Scene.candidate(1, rank: 40)])))
        #expect(scene.state.candidates.selection == 1)
        #expect(scene.state.candidateLines.count == 3)
        #expect(scene.state.selectedCandidate?.rank == 40)
    }

    @Test("Only one ranking is under way; what comes meanwhile is asked once afterwards")
    func coalescesRequests() {
        var scene = Scene.watching()
        let event = Scene.row(11, user: 2)
        scene.tell(.streamAdvanced(Scene.status(.live, at: 11), rows: [event]))
        #expect(scene.orders.contains("rank 2"))
        scene.tell(.streamAdvanced(Scene.status(.live, at: 12), rows: [Scene.row(12, user: 2)]))
        scene.tell(.streamAdvanced(Scene.status(.live, at: 13), rows: [Scene.row(13, user: 2)]))
        #expect(!scene.orders.contains("rank 2"))
        scene.rank([1, 0, 2, 3, 4, 5], at: 11)
        #expect(scene.orders.filter { $0 == "rank 2" }.count == 1)
        scene.rank([2, 1, 0, 3, 4, 5], at: 13)
        #expect(!scene.orders.contains("rank 2"))
    }

    @Test("An answer to an older question is dropped")
    func dropsStaleAnswers() {
        var scene = Scene.opened()
        scene.press("j Enter")
        let old = scene.state.candidates.shown.awaited!
        let oldHistory = scene.state.history.awaited!
        scene.press("1 g Enter")
        scene.tell(.rankingFinished(old, Scene.ranking([0, 1], 10)))
        scene.tell(.historyLoaded(oldHistory, Scene.history()))
        #expect(scene.state.candidates.shown.value == nil)
        #expect(scene.state.history.value == nil)
        #expect(scene.effects.isEmpty)
        scene.tell(.requestFailed(old, Failure("late")))
        #expect(scene.state.candidates.shown.failure == nil)
    }

    @Test("Evidence of a selection that moved on is dropped")
    func dropsStaleEvidence() {
        var scene = Scene.watching()
        scene.press("j")
        scene.tell(.timerFired(.selectionRest))
        #expect(scene.orders == ["evidence 2 1", "loadingNotice 150"])
        let old = scene.state.evidence.awaited!
        scene.press("j")
        scene.tell(.timerFired(.selectionRest))
        scene.tell(.evidenceFound(old, Scene.evidence(1, 10)))
        #expect(scene.state.evidence.value == nil)
        #expect(scene.effects.isEmpty)
    }

    @Test("A rest asks once, however often it fires")
    func asksOnce() {
        var scene = Scene.watching()
        scene.press("j")
        scene.tell(.timerFired(.selectionRest))
        scene.tell(.timerFired(.selectionRest))
        #expect(scene.effects.isEmpty)
    }

    @Test("Evidence is followed by its rationale")
    func evidenceThenRationale() {
        var scene = Scene.watching()
        scene.press("j")
        scene.tell(.timerFired(.selectionRest))
        scene.tell(.evidenceFound(scene.state.evidence.awaited!, Scene.evidence(1, 10)))
        #expect(scene.orders == ["rationale 1", "loadingNotice 150"])
    }

    @Test("A newer ranking makes the evidence stale until the rest asks again")
    func staleEvidence() {
        var scene = Scene.watching()
        #expect(scene.state.staleEvidenceEvent == nil)
        scene.move(to: [1, 0, 2, 3, 4, 5], at: 11)
        #expect(scene.state.staleEvidenceEvent == 10)
        #expect(scene.state.evidence.value != nil)
        scene.rest()
        #expect(scene.state.staleEvidenceEvent == nil)
    }

    @Test("A changed row is bold, then marked, then plain")
    func fades() {
        var scene = Scene.watching()
        scene.move(to: [1, 0, 2, 3, 4, 5], at: 11)
        #expect(scene.state.candidates.fade == .fresh)
        scene.tell(.timerFired(.fade))
        #expect(scene.state.candidates.fade == .settling)
        #expect(scene.orders == ["fade 1000"])
        scene.tell(.timerFired(.fade))
        #expect(scene.state.candidates.fade == .settled)
        #expect(scene.orders.isEmpty)
    }

    @Test("The change column counts against the last change or the mark")
    func references() {
        var scene = Scene.watching()
        scene.move(
            to: [1, 0, 2, 3, 4, 9], at: 11,
            changes: [
                Scene.change(1, 2, 1, by: 11), Scene.change(0, 1, 2, by: 11),
                Scene.change(9, nil, 6, by: 11), Scene.change(5, 6, nil, by: 11),
            ])
        let rows = scene.state.candidates.shown.value!.rows
        #expect(
            rows.map { scene.state.movement(of: $0) }
                == [.moved(1), .moved(-1), .steady, .steady, .steady, .entered])
        scene.press("b")
        #expect(rows.map { scene.state.movement(of: $0) }.allSatisfy { $0 == .steady })
        scene.tell(.timerFired(.commit))
        scene.move(to: [0, 1, 2, 3, 4, 9], at: 12, changes: [Scene.change(0, 2, 1, by: 12)])
        let now = scene.state.candidates.shown.value!.rows
        #expect(scene.state.movement(of: now[0]) == .moved(1))
        #expect(scene.state.move(of: 0)?.causeEvent?.eventIndex == 12)
    }

    @Test("Without ledger entries the two lists are compared")
    func comparesLists() {
        var scene = Scene.watching()
        scene.move(to: [1, 0, 2, 3, 4, 9], at: 11)
        #expect(scene.state.move(of: 1)?.delta == 1)
        #expect(scene.state.move(of: 9)?.hasEntered == true)
        #expect(scene.state.move(of: 2) == nil)
        #expect(scene.state.move(of: 1)?.causes == [])
    }

    @Test("d opens the ledger entry, n and N go to rows that moved")
    func findsMoves() {
        var scene = Scene.watching()
        scene.move(
            to: [0, 1, 3, 2, 4, 5], at: 11,
            changes: [Scene.change(3, 4, 3, by: 11), Scene.change(2, 3, 4, by: 11)])
        scene.press("n")
        #expect(scene.state.candidates.selection == 3)
        scene.press("n")
        #expect(scene.state.candidates.selection == 2)
        scene.press("N")
        #expect(scene.state.candidates.selection == 3)
        scene.press("d")
        #expect(scene.state.overlays == [.moveDetails(item: 3)])
        #expect(scene.state.moveOfSelection?.delta == 1)
    }

    @Test("An item found below the list is pinned and ranked")
    func showsFoundItem() {
        var scene = Scene.watching()
        scene.press("/ x")
        scene.tell(.timerFired(.searchRest))
        #expect(scene.orders == ["search 'x'", "loadingNotice 150"])
        guard case .itemSearch(let search) = scene.state.overlays.last else {
            Issue.record("the search is open")
            return
        }
        let row = ItemRow(item: 40, title: "x", eventCount: 3)
        scene.tell(.itemsFound(search.found.awaited!, ItemList(rows: [row], matchCount: 1)))
        scene.press("Enter")
        #expect(scene.orders == ["rank 2 with [40]", "loadingNotice 150"])
        scene.tell(
            .rankingFinished(
                scene.state.candidates.shown.awaited!,
                Ranking(
                    user: 2, modelVersion: "v1", eventIndex: 10, candidateCount: 60,
                    rows: Scene.ranking([0, 1, 2, 3, 4, 5], 10).rows,
                    extras: [Scene.candidate(40, rank: 33)])))
        #expect(scene.state.selectedCandidate?.rank == 33)
        scene.press("Space")
        #expect(scene.state.candidateLines.count == 6)
        #expect(scene.state.candidates.selection == 5)
    }

    @Test("Past rankings are kept for the charts, within bounds")
    func remembersRanks() {
        var scene = Scene.watching()
        for event in 11...200 {
            scene.tell(.timerFired(.commit))
            let items: [Int32] = event.isMultiple(of: 2) ? [0, 1, 2, 3, 4, 5] : [1, 0, 2, 3, 4, 5]
            scene.move(to: items, at: event)
        }
        #expect(scene.state.candidates.past.count == CandidatesState.pastLimit)
        #expect(scene.state.pastRanks(of: 0).suffix(2) == [2, 1])
        #expect(scene.state.pastRanks(of: 99).last == .some(nil))
    }
}
