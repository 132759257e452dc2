import Testing

@testable import Recommenders

@Suite struct ListScorerTests {
    /// Turns a list around.
    private struct Turning: ListScorer {
        let name = "turning"
        let version = "1"
        let listLength: Int

        func scores(of candidates: [ScoredItem], for request: ScoringRequest) -> [Float] {
            candidates.map { -$0.score }
        }
    }

    private let request = ScoringRequest(user: 0, history: [], historyTimes: [], now: 0)
    private let scores: [Float] = [5, 1, 4, 2, 3, 9]

    private func order(_ scores: [Float], _ items: [Int32]) -> [Int32] {
        items.sorted { scores[Int($0)] > scores[Int($1)] }
    }

    @Test func `the best of the competitors are scored again, the others stay behind in order`()
        throws
    {
        let competitors: [Int32] = [0, 1, 2, 3, 4]
        let fresh = try Turning(listLength: 2).rescored(scores, among: competitors, for: request)
        #expect(order(fresh, competitors) == [2, 0, 4, 3, 1])
        #expect(fresh[0] == -5 && fresh[2] == -4)
    }

    @Test func `who does not compete takes no place in the list`() throws {
        let fresh = try Turning(listLength: 1).rescored(scores, among: [1, 3], for: request)
        #expect(order(fresh, [1, 3]) == [3, 1])
        #expect(fresh[5] == 9 && fresh[0] == 5)
    }

    @Test func `a list longer than all competitors, and none at all`() throws {
        let whole = try Turning(listLength: 50).rescored(scores, among: [0, 1, 2], for: request)
        #expect(order(whole, [0, 1, 2]) == [1, 2, 0])
        #expect(try Turning(listLength: 3).rescored(scores, among: [], for: request) == scores)
    }
}
