import Tensor
import Testing

@testable import Explanation

@Suite struct FaithfulnessRunTests {
    private let stream = RandomStream(seed: 3, component: "tests/check")

    @Test(
        "Whatever the size of its steps, the result is that of the check in one go",
        arguments: [1, 2, 5, 26, 27, 1_000])
    func steps(size: Int) throws {
        var settings = FaithfulnessSettings()
        settings.perturbationSizes = FaithfulnessSettings.standardPerturbationSizes
        for scorer in [ScriptedScorer.evidenceOnly(), .anyHistory, .cut, .constant] {
            let check = FaithfulnessCheck(scorer, settings: settings)
            let whole = try check(checkQuestion(), stream: stream)
            var run = check.run(checkQuestion(), stream: stream)
            var findings: [FaithfulnessRun.Finding] = []
            while !run.isDone { findings += try run.advance(by: size) }
            #expect(run.result == whole)
            #expect(findings.count == run.stepCount)
            #expect(try run.advance().isEmpty)
            let rows = findings.compactMap { if case .row(let row) = $0 { row } else { nil } }
            #expect(rows == whole.rows)
            let drops = findings.compactMap {
                if case .control(let drop) = $0 { drop } else { nil }
            }
            #expect(drops == whole.control?.drops)
        }
    }

    @Test func `Rows come in the order of the conditions, then the controls`() throws {
        let check = FaithfulnessCheck(ScriptedScorer.evidenceOnly())
        var run = check.run(checkQuestion(), stream: stream)
        #expect(run.stepCount == CheckCondition.allCases.count + 20)
        for condition in CheckCondition.allCases {
            guard case .row(let row)? = try run.advance().first else {
                Issue.record("no row for \(condition)")
                return
            }
            #expect(row.condition == condition)
        }
        guard case .control? = try run.advance().first else {
            Issue.record("controls follow the rows")
            return
        }
        #expect(run.doneCount == CheckCondition.allCases.count + 1)
    }

    @Test func `A step that fails leaves what was done, and can be done again`() throws {
        struct Refusal: Error {}
        let check = FaithfulnessCheck(ScriptedScorer.evidenceOnly()) { evidence in
            if evidence.pieces.isEmpty { throw Refusal() }
            return RationaleTemplate().rationale(for: evidence)
        }
        var run = check.run(checkQuestion(), stream: stream)
        try run.advance(by: 4)
        #expect(throws: Refusal.self) { try run.advance() }
        #expect(run.doneCount == 4)
        #expect(run.rows.count == 4)
    }

    @Test func `The draws of a check hang on user, item, event and seed, and nothing else`() {
        func draws(_ seed: UInt64, _ user: Int32, _ item: Int32, _ event: Int) -> [UInt64] {
            let streams = CheckStreams(seed: seed, user: user, item: item, eventIndex: event)
            return [streams.other, streams.controls, streams.nearby].map { $0.bits(0) }
        }
        let first = draws(7, 3, 5, 0)
        #expect(draws(7, 3, 5, 0) == first)
        for other in [
            draws(8, 3, 5, 0), draws(7, 5, 3, 0), draws(7, 3, 6, 0), draws(7, 3, 5, 1),
            draws(7, 4, 5, 0),
        ] {
            #expect(Set(other).isDisjoint(with: first))
        }
        #expect(Set(first).count == 3)
    }
}
