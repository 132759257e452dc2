import Recommenders
import Tensor
import Testing

@testable import Explanation

@Suite struct FaithfulnessCheckTests {
    private let stream = RandomStream(seed: 3, component: "tests/check")

    private func result(
        _ scorer: ScriptedScorer, _ question: CheckQuestion = checkQuestion(),
        sizes: [Int] = []
    ) throws -> FaithfulnessResult {
        var settings = FaithfulnessSettings()
        settings.perturbationSizes = sizes
        return try FaithfulnessCheck(scorer, settings: settings)(question, stream: stream)
    }

    @Test func `A scorer from which evidence is cut has exactly no comprehensiveness`() throws {
        let result = try result(.cut, sizes: FaithfulnessSettings.standardPerturbationSizes)
        for figures in [result.standardized, result.probability] {
            #expect(figures.comprehensiveness == 0)
            #expect(figures.sufficiency == 0)
            #expect(figures.aopcComprehensiveness == 0)
            #expect(figures.aopcSufficiency == 0)
        }
        #expect(Set(result.rows.map(\.rank)) == [5])
        #expect(result.verdict == .textOnly)
        #expect(result.control?.drops == [Double](repeating: 0, count: 20))
    }

    @Test func `A scorer that reads evidence alone reaches the maximum`() throws {
        let result = try result(.evidenceOnly())
        // One of ten stands out with it, none without: sqrt(10 - 1) standard deviations.
        #expect(abs(result.standardized.comprehensiveness - 3) < 1e-6)
        #expect(result.standardized.sufficiency == 0)
        // e^3 / (e^3 + 9 e^(-1/3)) with it, a tenth without.
        #expect(abs(result.probability.comprehensiveness - (0.757 - 0.1)) < 1e-3)
        #expect(result[.allOff]?.rank == 5.5)
        #expect(result[.all]?.rank == 1)
        #expect(result.verdict == .faithful)
        #expect(result.margin == result.drop)
        // Some evidence is left in each of these, and one of ten still stands out as far.
        for condition in [CheckCondition.neighborsOff, .attributesOff, .historyOff] {
            let row = try #require(result[condition])
            #expect(row.rank == 1)
            #expect(row.rationaleChanged)
        }
        #expect(result[.onlyEvidence]?.rationaleChanged == false)
        #expect(result[.swapped]?.score == 0)
    }

    @Test func `A constant scorer is undecided`() throws {
        let result = try result(.constant)
        #expect(result.verdict == .undecided)
        #expect(result.reason == "every candidate has the same score")
    }

    @Test func `Scores that are not a number decide nothing`() throws {
        let result = try result(
            ScriptedScorer { question, _, place in
                place == question.target ? .nan : Float(place)
            })
        #expect(result.verdict == .undecided)
        #expect(result.reason.contains("not a number"))
        #expect(result[.all]?.rank == 10)
    }

    @Test func `A drop that any history item would cause does not pass`() throws {
        let result = try result(.anyHistory)
        #expect(result.drop > 0)
        #expect(result.controlSize == 2)
        let control = try #require(result.control)
        #expect(abs(control.mean - result.drop) < 1e-9)
        #expect(control.sd < 1e-9)
        #expect(result.verdict == .textOnly)
        #expect(result.isAboveControls == false)
    }

    @Test func `Noticing that something is missing is not using the evidence`() throws {
        let result = try result(.evidenceOnly(countsSwapped: true))
        #expect(result.drop > 0)
        #expect(result.isAboveControls == true)
        #expect(result.verdict == .textOnly)
        #expect(result.reason.contains("somebody else's evidence"))
    }

    @Test func `A text that stays makes the verdict score only, or unfaithful`() throws {
        let fixed = RationaleTemplate().rationale(for: checkQuestion().evidence)
        for (scorer, verdict) in [
            (ScriptedScorer.evidenceOnly(), FaithfulnessVerdict.scoreOnly),
            (.cut, .unfaithful),
        ] {
            let check = FaithfulnessCheck(scorer) { _ in fixed }
            #expect(try check(checkQuestion(), stream: stream).verdict == verdict)
        }
    }

    @Test func `Without evidence, or with a short history, nothing is decided`() throws {
        let none = try result(.evidenceOnly(), checkQuestion(pieces: []))
        #expect(none.verdict == .undecided)
        #expect(none.reason == "there is no evidence to take away")
        #expect(none.control == nil)

        // Of items 0 ..< 12, two are evidence; 10 choose 4 sets would do, 5 choose 4 do not.
        #expect(try result(.evidenceOnly(), checkQuestion(history: 12)).verdict == .faithful)
        let short = checkQuestion(
            history: 7,
            pieces: [piece("h1", .item(3)), piece("h2", .item(4)), piece("n1", .user(7))]
                + [piece("n2", .user(8))])
        let few = try result(.evidenceOnly(), short)
        #expect(few.verdict == .undecided)
        #expect(few.reason.hasPrefix("only 5 different ways to take 4 of the 5 other items"))
        #expect(few.isAboveControls == nil)
        // What does not move at all needs no control.
        #expect(try result(.cut, short).verdict == .textOnly)
    }

    @Test func `The perturbation curve averages growing sets and ends with all`() throws {
        // 4 pieces: sets of 1, 2 and 4; the target stands out until all are off.
        let result = try result(.evidenceOnly(), sizes: [1, 2, 4, 8])
        let curve = try #require(result.standardized.aopcComprehensiveness)
        #expect(abs(curve - 1) < 1e-6)
        #expect(result.standardized.aopcSufficiency == 0)
    }

    @Test func `Controls count against the kinds that enter the score`() throws {
        let result = try result(.evidenceOnly([.attribute]))
        #expect(result.controlSize == 1)
        #expect(result[.historyOff]?.score == result[.all]?.score)
        #expect(result.scoredKinds == [.attribute])
    }

    @Test func `The same seed gives the same result, another other controls`() throws {
        let recommender = HistoryEvidenceScorer(MeanRecommender(itemCount: 120))
        let check = FaithfulnessCheck(recommender)
        let first = try check(checkQuestion(), stream: stream)
        #expect(try check(checkQuestion(), stream: stream) == first)
        let other = try check(
            checkQuestion(), stream: RandomStream(seed: 4, component: "tests/check"))
        #expect(other.control != first.control)
        #expect(other.rows == first.rows)
    }
}
