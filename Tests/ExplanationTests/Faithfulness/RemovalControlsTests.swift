import Tensor
import Testing

@testable import Explanation

@Suite struct RemovalControlsTests {
    private func draws(
        _ question: CheckQuestion, size: Int, count: Int = 20, window: Int = 50, seed: UInt64 = 1
    ) -> RemovalControls {
        RemovalControls(
            question, size: size, count: count, window: window,
            stream: RandomStream(seed: seed, component: "tests/controls"))
    }

    @Test(arguments: 1...6)
    func `Controls are different sets of the history and never take evidence`(size: Int) {
        for seed in UInt64(0)..<50 {
            let controls = draws(checkQuestion(), size: size, window: 20, seed: seed)
            #expect(Set(controls.draws).count == controls.draws.count)
            for draw in controls.draws {
                #expect(Set(draw).count == size)
                // Items 3 and 9 are evidence, and of 30 items only the last 20 are drawn from.
                #expect(draw.allSatisfy { (10..<30).contains($0) })
            }
        }
    }

    @Test func `Neither is the candidate taken, nor evidence inside the window`() {
        let question = CheckQuestion(
            checkQuestion().request, candidates: [5, 100], item: 5,
            evidence: evidenceSet(5, [piece("h1", .item(20)), piece("h2", .item(29))]), other: nil)
        let controls = draws(question, size: 3, count: 500)
        #expect(controls.draws.count == 500)
        #expect(controls.pool == 27)
        #expect(Set(controls.draws.joined()) == Set(0..<30).subtracting([5, 20, 29]))
    }

    @Test func `Of few possible sets each is drawn once`() {
        #expect(draws(checkQuestion(history: 6), size: 2).draws.count == 10)
        #expect(draws(checkQuestion(history: 6), size: 6).draws.isEmpty)
        #expect(draws(checkQuestion(), size: 0).draws.isEmpty)
    }

    @Test func `The same seed draws the same`() {
        #expect(draws(checkQuestion(), size: 2) == draws(checkQuestion(), size: 2))
        #expect(draws(checkQuestion(), size: 2) != draws(checkQuestion(), size: 2, seed: 2))
    }

    @Test func `Figures of controls are those of a worked example`() throws {
        let figures = try #require(ControlFigures([4, 1, 3, 2]))
        #expect(figures.mean == 2.5)
        #expect(abs(figures.sd - 1.2909944) < 1e-6)
        #expect(figures.p95 == 4)
        // Of 99, the 95th smallest: chance exceeds it in 5 of 100.
        #expect(ControlFigures((1...99).map(Double.init))?.p95 == 95)
        #expect(ControlFigures([]) == nil)
    }
}
