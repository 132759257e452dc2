import Testing

@testable import Evaluation

@Suite struct CohenKappaTests {
    @Test func `a worked example of two raters and fifty cases`() throws {
        // Both yes 20, both no 15, yes against no 5, no against yes 10: observed .7, expected .5.
        let first = Array(repeating: "yes", count: 25) + Array(repeating: "no", count: 25)
        let second =
            Array(repeating: "yes", count: 20) + Array(repeating: "no", count: 5)
            + Array(repeating: "yes", count: 10) + Array(repeating: "no", count: 15)
        let kappa = CohenKappa(first, second)
        #expect(kappa.count == 50)
        #expect(abs(kappa.observed - 0.7) < 1e-12)
        #expect(abs(kappa.expected - 0.5) < 1e-12)
        #expect(try abs(#require(kappa.kappa) - 0.4) < 1e-12)
        #expect(try abs(#require(kappa.standardError) - (0.21 / 50).squareRoot() / 0.5) < 1e-12)
    }

    @Test func `full agreement is 1, one rating throughout says nothing`() {
        #expect(CohenKappa([1, 2, 3], [1, 2, 3]).kappa == 1)
        #expect(CohenKappa([1, 1], [1, 1]).kappa == nil)
        #expect(CohenKappa([Int](), []).kappa == nil)
    }

    @Test func `raters who answer apart from each other reach 0, opposites less`() {
        #expect(CohenKappa([1, 1, 2, 2], [1, 2, 1, 2]).kappa == 0)
        #expect(CohenKappa([1, 2], [2, 1]).kappa == -1)
    }
}
