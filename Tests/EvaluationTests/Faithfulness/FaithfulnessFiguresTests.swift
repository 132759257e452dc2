import Testing

@testable import Evaluation

private func found(
    _ user: Int32, _ comprehensiveness: Double, isAbove: Bool?, _ verdict: String
) -> FaithfulnessCase {
    FaithfulnessCase(
        user: user, comprehensiveness: comprehensiveness, sufficiency: 0.1,
        aopcComprehensiveness: comprehensiveness / 2, aopcSufficiency: 0.2,
        drop: comprehensiveness * 10, isAboveControls: isAbove, verdict: verdict, grounding: 1,
        stability: nil, agreement: -1)
}

@Suite struct FaithfulnessFiguresTests {
    /// Ten of forty users are faithful; the first twenty have controls.
    private let cases: [FaithfulnessCase] = (0..<40).map { (user: Int) -> FaithfulnessCase in
        let isFaithful = user % 4 == 0
        return found(
            Int32(user), isFaithful ? 0.4 : 0, isAbove: user < 20 ? isFaithful : nil,
            isFaithful ? "faithful" : "text only")
    }

    @Test func `Means, shares and their intervals`() throws {
        let figures = FaithfulnessFigures(
            cases, verdicts: ["faithful", "text only", "undecided"], seed: 1)
        let mean = try #require(figures.comprehensiveness)
        #expect(abs(mean.mean - 0.1) < 1e-12)
        let interval = try #require(mean.interval)
        // Ten of forty: the normal interval is .1 ± 1.96 · .4 · sqrt(.25 · .75 / 40) = .046 … .154.
        #expect(abs(interval.low - 0.046) < 0.015)
        #expect(abs(interval.high - 0.154) < 0.015)
        #expect(figures.verdicts["faithful"]?.mean == 0.25)
        #expect(figures.verdicts["undecided"]?.mean == 0)
        #expect(figures.shareAboveControls?.mean == 0.25)
        #expect(figures.shareAboveControls?.cases == 20)
        #expect(figures.stability == nil)
        #expect(figures.agreement?.interval?.low == -1)
    }

    @Test func `Intervals depend on the seed alone, and draw users, not cases`() throws {
        func interval(_ cases: [FaithfulnessCase], _ seed: UInt64) -> BootstrapInterval? {
            FaithfulnessFigures(cases, verdicts: [], seed: seed).comprehensiveness?.interval
        }
        #expect(interval(cases, 1) == interval(cases.reversed(), 1))
        // Two seeds may come to the same bounds; twenty do not.
        #expect((2...20).contains { interval(cases, 1) != interval(cases, $0) })
        // Ten cases each say no more than one when they are one user's.
        let repeated = cases.flatMap { [FaithfulnessCase](repeating: $0, count: 10) }
        let (once, often) = try (
            #require(interval(cases, 1)), #require(interval(repeated, 1))
        )
        #expect(abs(once.low - often.low) < 1e-9)
        #expect(abs(once.high - often.high) < 1e-9)
        #expect(interval([cases[0]], 1) == nil)
    }

    @Test func `Separation pairs margins of cases that have both`() throws {
        var cases = Array(cases.prefix(4))
        for (place, margins) in [(2.0, 0.0), (1.0, 1.0), (3.0, -1.0)].enumerated() {
            cases[place].margin = margins.0
            cases[place].swappedMargin = margins.1
        }
        // Without somebody else's it stays out.
        cases[3].margin = -9
        let separation = try #require(
            FaithfulnessFigures(cases, verdicts: [], seed: 1).separation)
        // 2, 1, 3 against 0, 1, -1: 3 + 2.5 + 3 of 9.
        #expect(separation.area == 8.5 / 9)
        #expect(separation.positives == 3 && separation.negatives == 3)
        #expect(FaithfulnessFigures(self.cases, verdicts: [], seed: 1).separation == nil)
    }

    @Test func `No cases have no figures`() {
        let figures = FaithfulnessFigures([], verdicts: ["faithful"], seed: 1)
        #expect(figures.comprehensiveness == nil)
        #expect(figures.verdicts.isEmpty)
    }
}
