/// Words and phrases that may not come in a free span, as whole words, letter case and what stands
/// between the words disregarded: `war` excludes `War,` and not `toward`.
///
/// Made once, it serves any number of grammars.
public final class ForbiddenWords: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// The words; those without a letter or digit exclude nothing.
    public let words: [String]
    let automaton: WordAutomaton

    /// Excludes nothing.
    public static let none = ForbiddenWords([])

    /// Takes words and phrases.
    public init(_ words: [String]) {
        self.words = words
        automaton = WordAutomaton(words)
    }

    /// Takes words and phrases.
    public convenience init(arrayLiteral words: String...) { self.init(words) }

    /// Whether both exclude the same words in the same order.
    public static func == (first: ForbiddenWords, second: ForbiddenWords) -> Bool {
        first === second || first.words == second.words
    }

    /// Feeds the words.
    public func hash(into hasher: inout Hasher) { hasher.combine(words) }
}

/// Recognises words and phrases in a stream of bytes, as whole words and whatever their case
/// (Aho and Corasick, 1975, over letters and gaps between words).
struct WordAutomaton: Sendable {
    /// Any run of bytes that belong to no word.
    private static let gap: UInt8 = 0

    /// State inside a word that no pattern begins with.
    private let root: Int32 = 0
    /// State after a gap: a word may begin. Also the state before the first byte.
    let start: Int32

    private var firstChild: [Int32] = [0]
    private var nextSibling: [Int32] = [0]
    private var symbol: [UInt8] = [gap]
    private var fallback: [Int32] = [0]
    /// Whether a pattern ends here, once the word ends.
    private var isWhole: [Bool] = [false]
    private let isEmpty: Bool
    /// Where a state with many children keeps its transitions in `rows`, -1 for the others.
    private var rowOfState: [Int32] = []
    /// State after each symbol. **Shape** [rows, 256].
    private var rows: [Int32] = []

    /// Takes the words; those without a letter or digit are passed over.
    init(_ words: [String]) {
        let patterns = words.map(Self.normalised).filter { !$0.isEmpty }
        isEmpty = patterns.isEmpty
        start = isEmpty ? 0 : 1
        guard !isEmpty else { return }
        for pattern in patterns {
            var state = child(of: 0, over: Self.gap)
            for symbol in pattern { state = child(of: state, over: symbol) }
            isWhole[Int(state)] = true
        }
        linkFallbacks()
        spreadRows()
    }

    /// The state after a byte; nil when it would end a forbidden word.
    func next(_ state: Int32, _ byte: UInt8) -> Int32? {
        if isEmpty { return 0 }
        let symbol = Self.symbol(of: byte)
        if symbol == Self.gap {
            if isWhole[Int(state)] { return nil }
            // A run of gaps is one.
            if state != root, self.symbol[Int(state)] == Self.gap { return state }
        }
        return transition(state, symbol)
    }

    /// The state that a text with the same last byte is in when no pattern was begun before it.
    func fresh(_ state: Int32) -> Int32 {
        state != root && symbol[Int(state)] == Self.gap ? start : root
    }

    /// Whether a forbidden word has been written unless the word goes on.
    func isPending(_ state: Int32) -> Bool { isWhole[Int(state)] }

    /// Whether the byte would end a word.
    static func isGap(_ byte: UInt8) -> Bool { symbol(of: byte) == gap }

    private func transition(_ state: Int32, _ symbol: UInt8) -> Int32 {
        var state = state
        while true {
            if !rowOfState.isEmpty, rowOfState[Int(state)] >= 0 {
                return rows[256 * Int(rowOfState[Int(state)]) + Int(symbol)]
            }
            if let child = existingChild(of: state, over: symbol) { return child }
            if state == root { return root }
            state = fallback[Int(state)]
        }
    }

    private func existingChild(of state: Int32, over wanted: UInt8) -> Int32? {
        var child = firstChild[Int(state)]
        while child != 0 {
            if symbol[Int(child)] == wanted { return child }
            child = nextSibling[Int(child)]
        }
        return nil
    }

    private mutating func child(of state: Int32, over wanted: UInt8) -> Int32 {
        if let child = existingChild(of: state, over: wanted) { return child }
        let added = Int32(symbol.count)
        symbol.append(wanted)
        firstChild.append(0)
        nextSibling.append(firstChild[Int(state)])
        fallback.append(0)
        isWhole.append(false)
        firstChild[Int(state)] = added
        return added
    }

    private mutating func linkFallbacks() {
        // Breadth first, so that shorter matches are linked before longer ones.
        var queue: [Int32] = [root]
        var head = 0
        while head < queue.count {
            let state = queue[head]
            head += 1
            var child = firstChild[Int(state)]
            while child != 0 {
                if state != root {
                    let link = transition(fallback[Int(state)], symbol[Int(child)])
                    fallback[Int(child)] = link
                    if isWhole[Int(link)] { isWhole[Int(child)] = true }
                }
                queue.append(child)
                child = nextSibling[Int(child)]
            }
        }
    }

    /// Writes the transitions of states with many children out: a search among them is slow.
    private mutating func spreadRows() {
        var spread = [Int32](repeating: -1, count: symbol.count)
        for state in symbol.indices {
            var count = 0
            var child = firstChild[state]
            while child != 0, count < 6 {
                count += 1
                child = nextSibling[Int(child)]
            }
            guard count == 6 else { continue }
            spread[state] = Int32(rows.count / 256)
            rows += (0...UInt8.max).map { transition(Int32(state), $0) }
        }
        rowOfState = spread
    }

    /// Words of a phrase, lower case, one gap between two.
    private static func normalised(_ phrase: String) -> [UInt8] {
        var result: [UInt8] = []
        for byte in phrase.utf8 {
            let symbol = symbol(of: byte)
            if symbol != gap || (result.last ?? gap) != gap { result.append(symbol) }
        }
        if result.last == gap { result.removeLast() }
        return result
    }

    private static func symbol(of byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case 0x80...: byte
        default: gap
        }
    }
}
