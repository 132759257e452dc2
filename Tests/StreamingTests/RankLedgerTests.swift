import Catalog
import Recommenders
import Testing

@testable import Streaming

private func ranking(_ items: [Int32]) -> [ScoredItem] {
    items.enumerated().map { ScoredItem(item: $1, score: Float(10 - $0)) }
}

private func event(_ index: Int, item: Int32) -> StreamEvent {
    StreamEvent(
        index: index, interaction: Interaction(user: 0, item: item, time: Int64(index)),
        source: "replay", historyCount: 3, itemCount: 1, isFirstTime: true)
}

@Suite struct RankLedgerTests {
    @Test func `The first ranking has no changes`() {
        var ledger = RankLedger(shown: 3, depth: 5)
        let update = ledger.record(ranking([5, 6, 7, 8]), at: 0)
        #expect(update.rows.map(\.item) == [5, 6, 7])
        #expect(update.rows.allSatisfy { $0.change == .steady && $0.oldRank == nil })
        #expect(update.departures.isEmpty && update.referenceIndex == nil && update.churn == 0)
    }

    @Test func `Every row knows where it was, what it scored and what moved it`() {
        var ledger = RankLedger(shown: 3, depth: 5)
        _ = ledger.record(ranking([5, 6, 7, 8, 9]), at: 0)
        let cause = event(1, item: 6)
        // 6 was consumed; 8 came from rank 4, 1 from beyond the depth; 7 moved up, 5 down.
        let update = ledger.record(ranking([7, 8, 1, 5, 9]), at: 1, causes: [cause])
        #expect(update.causes == [cause] && update.referenceIndex == 0)
        #expect(update.rows.map(\.change) == [.moved, .entered, .entered])
        #expect(update.rows.map(\.oldRank) == [3, 4, nil])
        #expect(update.rows.map(\.newRank) == [1, 2, 3])
        #expect(update.rows.map(\.delta) == [2, 2, nil])
        #expect(update.rows.map(\.scoreBefore) == [8, 7, nil])
        #expect(update.rows.map(\.scoreAfter) == [10, 9, 8])
        #expect(update.departures.map(\.item) == [5, 6])
        #expect(update.departures.map(\.change) == [.left, .consumed])
        #expect(update.departures.map(\.newRank) == [4, nil])
        #expect(update.departures[0].delta == -3)
        #expect(abs(update.churn - 2.0 / 3) < 1e-12)
        #expect(update.changeCount == 3)
    }

    @Test func `Old rank minus new rank is the delta, and ranks are a permutation`() {
        var ledger = RankLedger(shown: 10, depth: 50)
        for round in 0..<20 {
            let items = (0..<Int32(50)).sorted {
                (($0 * 37 + Int32(round) * 11) % 53, $0) < (($1 * 37 + Int32(round) * 11) % 53, $1)
            }
            let update = ledger.record(ranking(items), at: round)
            #expect(update.rows.map(\.newRank) == (1...10).map { $0 })
            for row in update.rows + update.departures {
                if let old = row.oldRank, let new = row.newRank { #expect(row.delta == old - new) }
            }
            let entered = update.rows.count { $0.change == .entered }
            #expect(entered == update.departures.count)
        }
    }

    @Test func `A pinned ranking stays the reference and collects the causes`() {
        var ledger = RankLedger(shown: 2, depth: 4)
        _ = ledger.record(ranking([1, 2, 3, 4]), at: 0)
        ledger.pin()
        _ = ledger.record(ranking([2, 1, 3, 4]), at: 1, causes: [event(1, item: 8)])
        let update = ledger.record(ranking([3, 1, 2, 4]), at: 2, causes: [event(2, item: 9)])
        #expect(update.referenceIndex == 0)
        #expect(update.rows.map(\.oldRank) == [3, 1])
        #expect(update.causes.map(\.index) == [1, 2])
        ledger.unpin()
        let free = ledger.record(ranking([3, 1, 2, 4]), at: 3)
        #expect(free.referenceIndex == 2 && free.changeCount == 0)
    }

    @Test func `Ranks of shown items are remembered up to the capacity`() {
        var ledger = RankLedger(shown: 1, depth: 2, capacity: 3)
        for index in 0..<5 { _ = ledger.record(ranking([7, 8]), at: index) }
        _ = ledger.record(ranking([8, 7]), at: 5)
        #expect(ledger.rankHistory(of: 7).map(\.index) == [2, 3, 4])
        #expect(ledger.rankHistory(of: 8) == [RankLedger.Sample(index: 5, rank: 1)])
        ledger.rewind(before: 4)
        #expect(ledger.rankHistory(of: 7).map(\.index) == [2, 3])
        #expect(ledger.rankHistory(of: 8).isEmpty)
    }

    @Test func `A ring buffer keeps the last elements in order`() {
        var buffer = RingBuffer<Int>(capacity: 3)
        for value in 1...5 { buffer.append(value) }
        #expect(buffer.elements == [3, 4, 5])
        buffer.removeLast { $0 > 4 }
        buffer.append(9)
        #expect(buffer.elements == [3, 4, 9])
        buffer.append(10)
        #expect(buffer.elements == [4, 9, 10])
    }
}
