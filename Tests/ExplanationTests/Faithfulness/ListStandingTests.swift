import Testing

@testable import Explanation

@Suite struct ListStandingTests {
    @Test func `Ties share their expected rank`() {
        let scores: [Float] = [3, 1, 3, 0, 3]
        #expect([0, 1, 2, 3, 4].map { ListStanding(of: $0, in: scores).rank } == [2, 4, 2, 5, 2])
        let equal = ListStanding(of: 1, in: [2, 2, 2, 2])
        #expect(equal == ListStanding(of: 3, in: [7, 7, 7, 7]))
        #expect(equal.rank == 2.5)
        #expect(equal.score == 0)
        #expect(equal.probability == 0.25)
    }

    @Test func `Scale and shift of the scores do not count`() {
        let scores: [Float] = [0.5, 2, -1, 0.25]
        let scaled = scores.map { $0 * 8 + 16 }
        for place in scores.indices {
            let (a, b) = (ListStanding(of: place, in: scores), ListStanding(of: place, in: scaled))
            #expect(abs(a.score - b.score) < 1e-5)
            #expect(abs(a.probability - b.probability) < 1e-5)
            #expect(a.rank == b.rank)
        }
        let sum = scores.indices.reduce(0) { $0 + ListStanding(of: $1, in: scores).probability }
        #expect(abs(sum - 1) < 1e-6)
    }

    @Test func `What is not a number stands behind all others`() {
        let scores: [Float] = [1, .nan, -5, .nan]
        #expect(ListStanding(of: 1, in: scores).rank == 3.5)
        #expect(ListStanding(of: 1, in: scores).probability == 0)
        #expect(ListStanding(of: 2, in: scores).rank == 2)
        #expect(abs(ListStanding(of: 2, in: scores).score + 1) < 1e-6)
    }
}
