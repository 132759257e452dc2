/// The tokens of a vocabulary and their ids.
///
/// Ids may have gaps. A token that cannot come out of text, as a special token, is known by its id
/// and not found by its bytes.
struct BytePairVocabulary: Sendable {
    /// Ids from here on are refused: tables are as long as the largest id.
    static let maximumCount = 4_194_304

    private var strings = ByteStringTable()
    /// The id of each string.
    private var ids: [Int32] = []
    /// The number of the string of each id, -1 where there is none.
    private var indices: [Int32] = []
    /// The bytes of tokens that text cannot give.
    private var hidden: [Int32: [UInt8]] = [:]
    /// Tokens that are text, but never a word of it kept whole.
    private var special: Set<Int32> = []

    /// One more than the largest id.
    private(set) var count = 0

    /// Adds a token; says whether its bytes and its id were both free.
    mutating func add(_ token: [UInt8], id: Int32) -> Bool {
        precondition(id >= 0 && id < Self.maximumCount, "id \(id)")
        if self.token(id) != nil { return false }
        let (index, isNew) = strings.insert(token)
        guard isNew else { return false }
        ids.append(id)
        extend(to: id)
        indices[Int(id)] = Int32(index)
        return true
    }

    /// Adds a token that text cannot give; says whether its id was free.
    mutating func addHidden(_ token: [UInt8], id: Int32) -> Bool {
        precondition(id >= 0 && id < Self.maximumCount, "id \(id)")
        if self.token(id) != nil { return false }
        extend(to: id)
        hidden[id] = token
        return true
    }

    /// Forbids a token to stand for a whole word of text.
    mutating func markSpecial(_ id: Int32) { special.insert(id) }

    private mutating func extend(to id: Int32) {
        count = max(count, Int(id) + 1)
        while indices.count < count { indices.append(-1) }
    }

    /// The bytes of a token; nil when no token has the id.
    func token(_ id: Int32) -> [UInt8]? {
        guard id >= 0, Int(id) < indices.count else { return nil }
        let index = indices[Int(id)]
        return index >= 0 ? Array(strings[Int(index)]) : hidden[id]
    }

    /// The id of the token with these bytes.
    func id(of token: [UInt8]) -> Int32? { strings.index(of: token).map { ids[$0] } }

    /// The id of the token with these bytes.
    func id(of token: UnsafeBufferPointer<UInt8>) -> Int32? {
        strings.index(of: token).map { ids[$0] }
    }

    /// The id of the token that a word of text is, special tokens left out.
    func id(ofWord word: UnsafeBufferPointer<UInt8>) -> Int32? {
        id(of: word).flatMap { special.contains($0) ? nil : $0 }
    }
}
