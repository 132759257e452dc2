/// The byte strings of a vocabulary as a trie, so that whole families of tokens can be tested
/// against a grammar at once.
///
/// Nodes lie in depth-first order and know where their subtree ends: a walk is one scan that skips
/// what died. Build it once for a tokenizer; it is immutable and may be shared between threads.
public final class VocabularyTrie: Sendable {
    /// Number of ids.
    public let vocabularyCount: Int
    /// Ids that end a sequence.
    public let ends: [Int32]
    /// Most characters (Unicode scalars) that a token begins.
    let longestToken: Int

    /// Byte on the edge into each node; node 0 is the root.
    let bytes: [UInt8]
    /// First node after each node's subtree.
    let subtreeEnds: [Int32]
    /// Tokens that end at node n: `tokens[tokenOffsets[n] ..< tokenOffsets[n + 1]]`.
    let tokenOffsets: [Int32]
    let tokens: [Int32]
    /// Children of the root by byte, 0 for none.
    let firstByteNodes: [Int32]
    /// Whether every byte that continues a UTF-8 character is a token of its own.
    let hasContinuationBytes: Bool
    /// Bytes of each token, for what was generated. Special tokens have none.
    let tokenBytes: [[UInt8]]

    /// Gathers the bytes of every token that has some.
    ///
    /// - Parameters:
    ///   - ends: Ids that end a sequence besides the tokenizer's own, as a model may name them.
    ///   - scores: Scores that the model gives; tokens beyond them can never come. Nil for as many
    ///     as there are ids.
    public convenience init(
        _ tokenizer: some Tokenizer, ends: [Int32] = [], scores: Int? = nil
    ) {
        let count = min(tokenizer.vocabularyCount, scores ?? .max)
        let all = Set(ends + (tokenizer.end.map { [$0] } ?? []))
        self.init(
            bytes: (0..<count).map { tokenizer.bytes(of: Int32($0)) ?? [] }, ends: all.sorted())
    }

    /// Takes the bytes of every id; none for a token that adds no text, and for the ends.
    private init(bytes: [[UInt8]], ends: [Int32]) {
        precondition(bytes.count < Int(Int32.max), "too many tokens")
        self.ends = ends.filter { (0..<bytes.count).contains(Int($0)) }
        var tokenBytes = bytes
        for end in self.ends { tokenBytes[Int(end)] = [] }
        self.tokenBytes = tokenBytes
        vocabularyCount = tokenBytes.count
        longestToken =
            tokenBytes.lazy.map { $0.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }.max() ?? 0
        var builder = Builder()
        for (id, bytes) in tokenBytes.enumerated() where !bytes.isEmpty {
            builder.insert(bytes, id: Int32(id))
        }
        let layout = builder.layout()
        self.bytes = layout.bytes
        subtreeEnds = layout.subtreeEnds
        tokenOffsets = layout.tokenOffsets
        tokens = layout.tokens
        var first = [Int32](repeating: 0, count: 256)
        var child = 1
        while child < layout.bytes.count {
            first[Int(layout.bytes[child])] = Int32(child)
            child = Int(layout.subtreeEnds[child])
        }
        firstByteNodes = first
        hasContinuationBytes = (0x80...0xBF).allSatisfy { byte in
            let node = Int(first[byte])
            return node != 0 && layout.tokenOffsets[node] < layout.tokenOffsets[node + 1]
        }
    }

    /// The child of a node over a byte; nil when there is none.
    func child(of node: Int, over byte: UInt8) -> Int? {
        if node == 0 {
            let child = firstByteNodes[Int(byte)]
            return child == 0 ? nil : Int(child)
        }
        var child = node + 1
        let end = Int(subtreeEnds[node])
        while child < end {
            if bytes[child] == byte { return child }
            child = Int(subtreeEnds[child])
        }
        return nil
    }

    /// Ids of the tokens that end at a node.
    func tokens(at node: Int) -> ArraySlice<Int32> {
        tokens[Int(tokenOffsets[node])..<Int(tokenOffsets[node + 1])]
    }
}

/// A trie as linked lists of children, ascending by byte.
private struct Builder {
    private struct Node {
        let byte: UInt8
        var firstChild: Int32 = 0
        var nextSibling: Int32 = 0
        var firstToken: Int32 = -1
    }

    struct Layout {
        var bytes: [UInt8] = []
        var subtreeEnds: [Int32] = []
        var tokenOffsets: [Int32] = []
        var tokens: [Int32] = []
    }

    private var nodes = [Node(byte: 0)]
    /// Tokens with equal bytes, newest first: id and the entry before it.
    private var tokenLinks: [(id: Int32, next: Int32)] = []

    mutating func insert(_ bytes: [UInt8], id: Int32) {
        var node = 0
        for byte in bytes { node = child(of: node, over: byte) }
        tokenLinks.append((id, nodes[node].firstToken))
        nodes[node].firstToken = Int32(tokenLinks.count - 1)
    }

    private mutating func child(of node: Int, over byte: UInt8) -> Int {
        var previous: Int?
        var child = Int(nodes[node].firstChild)
        while child != 0, nodes[child].byte < byte {
            previous = child
            child = Int(nodes[child].nextSibling)
        }
        if child != 0, nodes[child].byte == byte { return child }
        let added = nodes.count
        nodes.append(Node(byte: byte, nextSibling: Int32(child)))
        if let previous {
            nodes[previous].nextSibling = Int32(added)
        } else {
            nodes[node].firstChild = Int32(added)
        }
        return added
    }

    /// Lays the nodes out in depth-first order.
    func layout() -> Layout {
        var layout = Layout()
        layout.bytes.reserveCapacity(nodes.count)
        // Nodes on the way down, with their place in the layout.
        var path: [(node: Int, place: Int)] = []
        var node = 0
        while true {
            path.append((node, layout.bytes.count))
            layout.bytes.append(nodes[node].byte)
            layout.subtreeEnds.append(0)
            layout.tokenOffsets.append(Int32(layout.tokens.count))
            appendTokens(of: node, to: &layout)
            node = Int(nodes[node].firstChild)
            while node == 0, let last = path.popLast() {
                layout.subtreeEnds[last.place] = Int32(layout.bytes.count)
                node = path.isEmpty ? 0 : Int(nodes[last.node].nextSibling)
            }
            if node == 0 { break }
        }
        layout.tokenOffsets.append(Int32(layout.tokens.count))
        return layout
    }

    private func appendTokens(of node: Int, to layout: inout Layout) {
        let start = layout.tokens.count
        var link = Int(nodes[node].firstToken)
        while link >= 0 {
            layout.tokens.append(tokenLinks[link].id)
            link = Int(tokenLinks[link].next)
        }
        layout.tokens[start...].reverse()
    }
}
