import Testing

@testable import Evaluation

@Suite struct AreaUnderCurveTests {
    private func area(_ positives: [Double], _ negatives: [Double]) -> AreaUnderCurve? {
        AreaUnderCurve([.init(positives: positives, negatives: negatives)], seed: 1)
    }

    @Test func `pairs by hand, ties half`() throws {
        // Against 1, 2, 3: 2 beats one and ties one (1.5), 4 beats three, 0 none: 4.5 of 9.
        let found = try #require(area([2, 4, 0], [1, 2, 3]))
        #expect(found.area == 0.5)
        #expect(found.positives == 3 && found.negatives == 3)
        // Against 1, 2: 2 gives 1.5, 2 gives 1.5, 3 gives 2: 5 of 6.
        #expect(try #require(area([2, 2, 3], [1, 2])).area == 5.0 / 6)
        // One user alone has no interval.
        #expect(found.interval == nil)
    }

    @Test func `what tells all apart reaches 1, its opposite 0, a constant a half`() {
        #expect(area([5, 6], [1, 2])?.area == 1)
        #expect(area([1, 2], [5, 6])?.area == 0)
        #expect(area([3, 3], [3, 3, 3])?.area == 0.5)
        #expect(area([], [1]) == nil)
        #expect(area([1], []) == nil)
    }

    @Test func `the interval is near that of large samples and depends on the seed alone`() throws {
        // 200 users: positives at 0 ..< 200, negatives 50 lower.
        let groups = (0..<200).map {
            AreaUnderCurve.Group(positives: [Double($0)], negatives: [Double(($0 * 37) % 200) - 50])
        }
        let found = try #require(AreaUnderCurve(groups, resamples: 400, seed: 3))
        // P(X + 50 > Y) of uniform numbers is 1 - (150 / 200)² / 2, ties aside.
        #expect(abs(found.area - (1 - 0.75 * 0.75 / 2)) < 0.01)
        let interval = try #require(found.interval)
        #expect(interval.low < found.area && found.area < interval.high)
        // Hanley and McNeil's standard error of it is about .025.
        #expect(abs(interval.high - interval.low - 4 * 0.025) < 0.05)
        #expect(AreaUnderCurve(groups, resamples: 400, seed: 3) == found)
        #expect(AreaUnderCurve(groups, resamples: 400, seed: 4)?.interval != interval)
    }
}
