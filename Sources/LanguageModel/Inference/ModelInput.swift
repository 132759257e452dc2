/// A stretch of what a model reads: tokens, or soft vectors in the place of tokens.
public enum ModelInput: Sendable, Equatable {
    /// Token ids.
    case tokens([Int32])
    /// Soft vectors, one position each. **Shape** [positions, inputWidth], row-major.
    case vectors([Float])
}

/// A mixed input with one entry for each position.
struct PositionList {
    /// The token of each position, or -1 - n for the n-th of `vectors`.
    private(set) var ids: [Int32] = []
    /// Soft vectors in the order of their positions.
    private(set) var vectors: [[Float]] = []

    var count: Int { ids.count }

    init() {}

    /// Cuts an input into positions. Throws when a token is none of the vocabulary or floats are no
    /// whole number of vectors.
    init(
        _ input: [ModelInput], for architecture: any Architecture
    ) throws(LanguageModelError) {
        for part in input {
            switch part {
            case .tokens(let tokens): try append(tokens, for: architecture)
            case .vectors(let floats):
                let width = architecture.inputWidth
                guard floats.count % width == 0 else {
                    throw LanguageModelError(
                        path: "", place: "soft vectors", expected: "rows of \(width) floats",
                        found: "\(floats.count) floats")
                }
                for start in stride(from: 0, to: floats.count, by: width) {
                    append(vector: Array(floats[start..<start + width]))
                }
            }
        }
    }

    /// Checks and appends tokens; none is appended when one is refused.
    mutating func append(
        _ tokens: [Int32], for architecture: any Architecture
    ) throws(LanguageModelError) {
        for token in tokens where !(0..<Int32(architecture.vocabularyCount)).contains(token) {
            throw LanguageModelError(
                path: "", place: "input",
                expected: "tokens from 0 to \(architecture.vocabularyCount - 1)",
                found: "\(token)")
        }
        ids.append(contentsOf: tokens)
    }

    /// Appends the positions of another list.
    mutating func append(_ other: PositionList, _ range: Range<Int>) {
        for index in range {
            let id = other.ids[index]
            if id >= 0 {
                ids.append(id)
            } else {
                append(vector: other.vectors[Int(-1 - id)])
            }
        }
    }

    private mutating func append(vector: [Float]) {
        ids.append(-1 - Int32(vectors.count))
        vectors.append(vector)
    }

    mutating func reserveCapacity(_ count: Int) { ids.reserveCapacity(count) }

    /// Keeps the first positions.
    mutating func removeLast(keeping count: Int) {
        if let first = ids[count...].first(where: { $0 < 0 }) {
            vectors.removeLast(vectors.count - Int(-1 - first))
        }
        ids.removeLast(ids.count - count)
    }

    mutating func removeAll() {
        ids.removeAll(keepingCapacity: true)
        vectors.removeAll(keepingCapacity: true)
    }

    /// Positions from the first on that are the same in both; vectors are compared by their bits.
    func commonPrefix(with other: PositionList) -> Int {
        var index = 0
        while index < min(count, other.count), isSame(at: index, as: other) { index += 1 }
        return index
    }

    private func isSame(at index: Int, as other: PositionList) -> Bool {
        let (mine, its) = (ids[index], other.ids[index])
        guard mine < 0, its < 0 else { return mine == its }
        return vectors[Int(-1 - mine)].elementsEqual(other.vectors[Int(-1 - its)]) {
            $0.bitPattern == $1.bitPattern
        }
    }
}
