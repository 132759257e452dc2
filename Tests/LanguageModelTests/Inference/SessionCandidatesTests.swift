import Foundation
import Tensor
import Testing

@testable import LanguageModel

@Suite struct SessionCandidatesTests {
    private static let past: [Int32] = [3, 14, 15, 9, 26, 5, 35, 8]
    private static let candidates: [[Int32]] = [
        [7, 8, 9, 10], [7], [], [1, 2, 3, 4, 5, 6, 7, 8, 9], [7, 8, 9, 11], [50, 50],
    ]

    /// The plain way: every candidate alone, token by token, from its softmax in double precision.
    private func expected(
        _ model: CausalLanguageModel, _ candidate: [Int32]
    ) throws -> Double {
        let session = try Session(model, capacity: 32)
        var scores = try session.scores(after: Self.past)
        var sum = 0.0
        for token in candidate {
            let total = scores.reduce(0) { $0 + exp(Double($1)) }
            sum += Double(scores[Int(token)]) - log(total)
            scores = try session.scores(after: [token])
        }
        return sum
    }

    @Test(arguments: [0, 1]) func `candidates together score as each alone`(index: Int) throws {
        let model = SmallModel.model(SessionReuseTests.architectures[index])
        let session = try Session(model, capacity: 32)
        let before = try session.scores(after: Self.past)
        let scores = try session.scores(of: Self.candidates)
        for (score, candidate) in zip(scores, Self.candidates) {
            #expect(score.count == candidate.count)
            #expect(abs(score.logLikelihood - (try expected(model, candidate))) < 1e-4)
        }
        #expect(session.position == Self.past.count)
        #expect(try session.scores(after: []) == before)
        // After a rewind the past is one shorter, and scores follow it.
        session.rewind(to: 7)
        let shorter = try session.scores(of: [[8, 7]])
        #expect(abs(shorter[0].logLikelihood - (scores[1].logLikelihood)) > 1e-6)
    }

    @Test func `a candidate's score has the same bits whoever is scored beside it`() throws {
        let model = SmallModel.model(LLaMA(SmallModel.llama))
        let session = try Session(model, capacity: 32)
        _ = try session.feed(Self.past)
        let many = try session.scores(of: Self.candidates)
        for (index, candidate) in Self.candidates.enumerated() {
            #expect(try session.scores(of: [candidate])[0] == many[index])
        }
        #expect(try session.scores(of: Self.candidates) == many)
    }

    @Test func `more candidates than fit in a pass take several`() throws {
        let model = SmallModel.model(LLaMA(SmallModel.llama))
        let session = try Session(model, capacity: 32)
        _ = try session.feed(Self.past)
        let stream = RandomStream(seed: 3, component: "candidates")
        let many = (0..<90).map { row in
            (0..<1 + row % 9).map { Int32(stream.stream(row).integer($0, below: 61)) }
        }
        let together = try session.scores(of: many)
        for index in stride(from: 0, to: 90, by: 11) {
            let alone = try session.scores(of: [many[index]])[0].logLikelihood
            #expect(abs(together[index].logLikelihood - alone) < 1e-4)
        }
    }

    @Test(arguments: [0, 1]) func `hidden states of candidates equal those of feeding them`(
        index: Int
    ) throws {
        let model = SmallModel.model(SessionReuseTests.architectures[index])
        let width = model.architecture.inputWidth
        let soft = (0..<width).map { Float($0) / 20 }
        let inputs: [[ModelInput]] = [
            [.tokens([7, 8]), .vectors(soft), .tokens([9])], [.tokens([4])], [.tokens([5, 6, 7])],
        ]
        let positions = [[3, 1], [], [2]]
        let session = try Session(model, capacity: 32)
        _ = try session.feed(Self.past)
        let hidden = try session.hiddenStates(of: inputs, at: positions)
        for (number, (input, rows)) in zip(inputs, positions).enumerated() {
            let alone = try Session(model, capacity: 32)
            _ = try alone.feed(Self.past)
            let expected = try alone.hiddenStates(feeding: input, at: rows.sorted())
            #expect(hidden[number].count == rows.count * width)
            for (place, row) in rows.enumerated() {
                let other = rows.sorted().firstIndex(of: row)!
                for column in 0..<width {
                    let difference =
                        hidden[number][place * width + column] - expected[other * width + column]
                    #expect(abs(difference) < 1e-4)
                }
            }
        }
    }

    @Test func `candidates that cannot be scored are refused`() throws {
        let session = try Session(SmallModel.model(LLaMA(SmallModel.llama)), capacity: 10)
        #expect(throws: LanguageModelError.self) { try session.scores(of: [[1]]) }
        _ = try session.feed(Self.past)
        #expect(throws: LanguageModelError.self) { try session.scores(of: [[1, 2, 3, 4]]) }
        #expect(throws: LanguageModelError.self) { try session.scores(of: [[1], [61]]) }
        #expect(try session.scores(of: [[1, 2, 3]]).count == 1)
        #expect(try session.scores(of: []).isEmpty)
    }
}
