import LanguageModel
import Tensor

/// A tokenizer whose tokens are given: every single byte, some longer strings, and an end token.
struct TableTokenizer: Tokenizer {
    let table: [[UInt8]]
    let beginning: Int32? = nil
    let end: Int32?

    var vocabularyCount: Int { table.count + 1 }

    /// Ids 0...255 are the bytes, then the strings, then the end.
    init(_ strings: [String] = [], hasBytes: Bool = true) {
        let bytes = (0...UInt8.max).map { [$0] }
        self.init(tokens: (hasBytes ? bytes : []) + strings.map { Array($0.utf8) })
    }

    init(tokens: [[UInt8]]) {
        table = tokens
        end = Int32(table.count)
    }

    func encode(_ text: String, marked: Bool) -> [Int32] {
        text.utf8.map { byte in Int32(table.firstIndex(of: [byte]) ?? 0) }
    }

    func decode(_ ids: some Sequence<Int32>) -> String {
        String(decoding: ids.flatMap { bytes(of: $0) ?? [] }, as: UTF8.self)
    }

    func bytes(of id: Int32) -> [UInt8]? { id < table.count && id >= 0 ? table[Int(id)] : nil }

    func special(_ name: String) -> Int32? { nil }
}

/// Gives the scores that a function makes of the tokens so far.
final class TablePredictor: TokenPredictor {
    let vocabularyCount: Int
    let capacity: Int
    private(set) var fed: [Int32] = []
    private(set) var feeds: [Int] = []
    private let scores: UnsafeMutableBufferPointer<Float>
    private let rule: ([Int32]) -> [Float]

    init(vocabularyCount: Int, capacity: Int = 4096, _ rule: @escaping ([Int32]) -> [Float]) {
        self.vocabularyCount = vocabularyCount
        self.capacity = capacity
        self.rule = rule
        scores = .allocate(capacity: vocabularyCount)
    }

    /// Evenly distributed scores, different at each position.
    convenience init(
        random stream: RandomStream, vocabularyCount: Int, capacity: Int = 4096,
        spread: Float = 8
    ) {
        self.init(vocabularyCount: vocabularyCount, capacity: capacity) { fed in
            let step = stream.stream(fed.count)
            return (0..<vocabularyCount).map { spread * step.uniform($0) }
        }
    }

    /// Says one sequence of tokens whatever it is fed after the first.
    convenience init(
        saying tokens: [Int32], vocabularyCount: Int, capacity: Int = 4096
    ) {
        self.init(vocabularyCount: vocabularyCount, capacity: capacity) { fed in
            var scores = [Float](repeating: 0, count: vocabularyCount)
            if fed.count <= tokens.count { scores[Int(tokens[fed.count - 1])] = 5 }
            return scores
        }
    }

    deinit { scores.deallocate() }

    var position: Int { fed.count }

    func feed(_ tokens: [Int32]) throws(LanguageModelError) -> UnsafeMutableBufferPointer<Float> {
        guard fed.count + tokens.count <= capacity else {
            throw LanguageModelError(
                path: "", place: "capacity", expected: "\(capacity)",
                found: "\(fed.count + tokens.count)")
        }
        fed += tokens
        feeds.append(tokens.count)
        _ = scores.update(fromContentsOf: rule(fed))
        return scores
    }

    func rewind(to position: Int) { fed.removeSubrange(position...) }
}

/// What a whole generation gave.
struct FinishedGeneration {
    let text: String
    let pieces: [GeneratedPiece]
    let tokens: [Int32]
    let stopped: StopReason?
    let isWhole: Bool?
    let spans: [GrammarSpan]
}

/// Runs a generation to its end.
func finishedGeneration(
    _ predictor: TablePredictor, _ vocabulary: VocabularyTrie, _ options: Generation.Options,
    prompt: [Int32] = [0]
) throws -> FinishedGeneration {
    var generation = try Generation(
        predictor, prompt: prompt, vocabulary: vocabulary, options: options)
    var pieces: [GeneratedPiece] = []
    while let piece = try generation.next() { pieces.append(piece) }
    return FinishedGeneration(
        text: generation.text, pieces: pieces, tokens: generation.tokens,
        stopped: generation.stopped, isWhole: generation.isWhole, spans: generation.spans)
}
