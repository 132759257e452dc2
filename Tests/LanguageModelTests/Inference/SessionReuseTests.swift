import Tensor
import Testing

@testable import LanguageModel

@Suite struct SessionReuseTests {
    static let architectures: [any Architecture] = [LLaMA(SmallModel.llama), OPT(SmallModel.opt)]

    private static func tokens(_ count: Int, seed: UInt64 = 1) -> [Int32] {
        let stream = RandomStream(seed: seed, component: "tokens")
        return (0..<count).map { Int32(stream.integer($0, below: 50)) }
    }

    private static func distance(_ a: [Float], _ b: [Float]) -> Float {
        a.count == b.count ? zip(a, b).map { abs($0 - $1) }.max() ?? 0 : .infinity
    }

    @Test(arguments: [0, 1]) func `what stays of the past gives the scores of a cold pass`(
        index: Int
    ) throws {
        let model = SmallModel.model(Self.architectures[index])
        let width = model.architecture.inputWidth
        let soft = (0..<2 * width).map { Float($0 % 7) / 7 - 0.4 }
        var changed = soft
        changed[width] = 0.25
        let tail = Self.tokens(9, seed: 2)
        let first: [ModelInput] = [
            .tokens(Self.tokens(40)), .vectors(soft), .tokens(tail),
        ]
        let second: [ModelInput] = [
            .tokens(Self.tokens(40)), .vectors(changed), .tokens(tail),
        ]
        let session = try Session(model, capacity: 64)
        let cold = try Session(model, capacity: 64)
        func warm(_ input: [ModelInput]) throws -> [Float] {
            try withExtendedLifetime(session) { Array(try session.advance(to: input)) }
        }
        let firstScores = try warm(first)
        #expect(try session.reuse(second) == 41)
        #expect(session.position == 41)
        let secondScores = try warm(second)
        let expected = try withExtendedLifetime(cold) { Array(try cold.feed(second)) }
        #expect(Self.distance(secondScores, expected) < 1e-4)
        #expect(Self.distance(secondScores, firstScores) > 1e-3)
        // Nothing new at all: the last position's scores again.
        #expect(Self.distance(try warm(second), expected) < 1e-4)
        // A shorter input is a rewind.
        let short = Array(second.prefix(2))
        let again = try Session(model, capacity: 64)
        let shortScores = try withExtendedLifetime(again) { Array(try again.feed(short)) }
        #expect(Self.distance(try warm(short), shortScores) < 1e-4)
    }

    @Test func `negative zero is another vector, equal bits are the same`() throws {
        let model = SmallModel.model(LLaMA(SmallModel.llama))
        let session = try Session(model, capacity: 8)
        let zeros = [Float](repeating: 0, count: 16)
        var other = zeros
        other[3] = -0.0
        _ = try session.feed([.tokens([1]), .vectors(zeros)])
        #expect(try session.reuse([.tokens([1]), .vectors(zeros)]) == 2)
        #expect(try session.reuse([.tokens([1]), .vectors(other)]) == 1)
    }

    @Test(arguments: [0, 1]) func `long inputs are the same in one call and in many`(
        index: Int
    ) throws {
        let model = SmallModel.model(Self.architectures[index])
        let tokens = Self.tokens(Session.rowsAtOnce + 40)
        let whole = try Session(model, capacity: 320).scores(after: tokens)
        let pieces = try Session(model, capacity: 320)
        for start in stride(from: 0, to: tokens.count, by: 37) {
            _ = try pieces.feed(Array(tokens[start..<min(start + 37, tokens.count)]))
        }
        #expect(Self.distance(try pieces.scores(after: []), whole) < 1e-4)
        let hidden = try Session(model, capacity: 320).hiddenStates(
            feeding: [.tokens(tokens)], at: [0, 255, 256, 295])
        #expect(hidden.count == 4 * model.architecture.inputWidth)
    }

    @Test func `what does not fit is refused and changes nothing`() throws {
        let model = SmallModel.model(LLaMA(SmallModel.llama))
        let session = try Session(model, capacity: 8)
        #expect(throws: LanguageModelError.self) { _ = try session.feed([Int32]()) }
        let before = try session.scores(after: [1, 2, 3])
        let refused: [[ModelInput]] = [
            [.tokens([1, 2, 3, 4, 5, 6])], [.tokens([61])], [.tokens([-1])],
            [.vectors([Float](repeating: 0, count: 17))],
            [.tokens([4]), .vectors([Float](repeating: 0, count: 80))],
        ]
        for input in refused {
            #expect(throws: LanguageModelError.self) { _ = try session.feed(input) }
            #expect(session.position == 3)
        }
        #expect(throws: LanguageModelError.self) { _ = try session.advance(to: []) }
        #expect(try session.scores(after: []) == before)
        for capacity in [0, -1, 601] {
            #expect(throws: LanguageModelError.self) { try Session(model, capacity: capacity) }
        }
    }

    @Test func `a fork goes its own way`() throws {
        let model = SmallModel.model(LLaMA(SmallModel.llama))
        let session = try Session(model, capacity: 16)
        let start = try session.scores(after: [5, 6, 7])
        let fork = try session.fork(capacity: 8)
        #expect(try fork.scores(after: []) == start)
        let branch = try fork.scores(after: [8, 9])
        let other = try session.scores(after: [10, 11])
        #expect(
            Self.distance(branch, try Session(model, capacity: 8).scores(after: [5, 6, 7, 8, 9]))
                < 1e-4)
        #expect(Self.distance(branch, other) > 1e-3)
        #expect(throws: LanguageModelError.self) { try session.fork(capacity: 4) }
    }

    @Test func `scores do not depend on the number of workers`() throws {
        let model = SmallModel.model(LLaMA(SmallModel.llama))
        let tokens = Self.tokens(150)
        let all = try [1, 2, 5].map { count in
            try Session(model, capacity: 160, pool: WorkerPool(workerCount: count))
                .scores(after: tokens)
        }
        #expect(all[0] == all[1] && all[0] == all[2])
    }
}
