/// A grammar as a nondeterministic automaton over bytes.
///
/// Nodes are numbered from the end of the text to its beginning: what follows a node has a smaller
/// number, so that properties of the rest of the text are one pass in ascending order.
struct GrammarAutomaton: Sendable {
    enum Node: Sendable {
        /// The end of the text.
        case accept
        /// Consumes a byte; edges `range` of `edges`.
        case bytes(Range<Int>)
        /// A free span, by number.
        case free(Int)
    }

    /// A byte and the list of nodes that may come after it.
    struct Edge: Sendable {
        let byte: UInt8
        let follow: Int32
    }

    struct Span: Sendable {
        let minimum: Int
        let maximum: Int
        let characters: CharacterClass
        let words: WordAutomaton
        let follow: Int32
    }

    /// What a node's bytes are, for the report of the spans.
    enum Element: Sendable {
        case literal
        case slot(name: String, choices: [String])
        case free(name: String)
    }

    private(set) var nodes: [Node] = [.accept]
    private(set) var edges: [Edge] = []
    private(set) var spans: [Span] = []
    private(set) var elements: [Element] = []
    /// Element of each node; -1 for the end.
    private(set) var elementOfNode: [Int32] = [-1]
    /// Lists of nodes, the preferred one first. Where a list has a span that may be empty, what
    /// follows the span is in the list as well, before it.
    private(set) var follows: [[Int32]] = []
    private var followCount = 0
    /// Where the text begins.
    private(set) var start: [Int32] = []

    /// Most nodes, and most entries of all lists of nodes; a grammar beyond that is a mistake.
    private static let nodeLimit = 2_000_000

    /// Lays a grammar out. Refuses slots without choices, empty choices, impossible counts and
    /// free spans that may follow each other directly.
    init(_ grammar: DecodingGrammar) throws(LanguageModelError) {
        start = try add(grammar, before: [0])
    }

    // MARK: Building

    private mutating func add(
        _ grammar: DecodingGrammar, before follow: [Int32]
    ) throws(LanguageModelError) -> [Int32] {
        switch grammar {
        case .literal(let text):
            return try addLiteral(Array(text.utf8), before: follow)
        case .slot(let name, let choices):
            return try addSlot(name, choices, before: follow)
        case .free(let span):
            return try addSpan(span, before: follow)
        case .sequence(let parts):
            var follow = follow
            for part in parts.reversed() { follow = try add(part, before: follow) }
            return follow
        case .oneOf(let alternatives):
            var entries: [Int32] = []
            for alternative in alternatives {
                entries = Self.merged(entries, try add(alternative, before: follow))
            }
            guard !entries.isEmpty else {
                throw Self.error("at least one alternative", "none")
            }
            return entries
        case .optional(let part):
            return Self.merged(try add(part, before: follow), follow)
        case .repeated(let part, let count, let separator):
            return try addRepeated(part, count, separator, before: follow)
        }
    }

    private mutating func addRepeated(
        _ part: DecodingGrammar, _ count: ClosedRange<Int>, _ separator: String,
        before follow: [Int32]
    ) throws(LanguageModelError) -> [Int32] {
        guard count.lowerBound >= 0, count.upperBound <= 256 else {
            throw Self.error("between 0 and 256 repetitions", "\(count)")
        }
        var entry: [Int32] = []
        for copy in (0..<count.upperBound).reversed() {
            let done = copy + 1
            var after: [Int32] = []
            if done < count.upperBound {
                after = try addLiteral(Array(separator.utf8), before: entry)
            }
            if done >= count.lowerBound { after = Self.merged(after, follow) }
            entry = try add(part, before: after)
        }
        return count.lowerBound == 0 ? Self.merged(entry, follow) : entry
    }

    private mutating func addLiteral(
        _ bytes: [UInt8], before follow: [Int32]
    ) throws(LanguageModelError) -> [Int32] {
        guard !bytes.isEmpty else { return follow }
        let element = addElement(.literal)
        var follow = follow
        for byte in bytes.reversed() {
            let edge = Edge(byte: byte, follow: try addFollow(follow))
            follow = [try addNode([edge], of: element)]
        }
        return follow
    }

    private mutating func addSlot(
        _ name: String, _ choices: [String], before follow: [Int32]
    ) throws(LanguageModelError) -> [Int32] {
        guard !choices.isEmpty else {
            throw Self.error("choices for the slot \(LanguageModelError.quoted(name))", "none")
        }
        guard !choices.contains("") else {
            throw Self.error(
                "choices with text for the slot \(LanguageModelError.quoted(name))", "an empty one")
        }
        let element = addElement(.slot(name: name, choices: choices))
        let trie = ChoiceTrie(choices)
        var entries = [Int32](repeating: -1, count: trie.children.count)
        // Children are numbered after their parents, so the ends come first.
        for place in trie.children.indices.reversed() where !trie.children[place].isEmpty {
            var added: [Edge] = []
            for child in trie.children[place] {
                // A longer choice is preferred to a shorter one that the rest would complete.
                let deeper = entries[child.place] < 0 ? [] : [entries[child.place]]
                let after = trie.isWhole[child.place] ? deeper + follow : deeper
                added.append(Edge(byte: child.byte, follow: try addFollow(after)))
            }
            entries[place] = try addNode(added, of: element)
        }
        return [entries[0]]
    }

    private mutating func addSpan(
        _ span: FreeSpan, before follow: [Int32]
    ) throws(LanguageModelError) -> [Int32] {
        guard span.minimum >= 0, span.maximum >= span.minimum, span.maximum <= 65_000 else {
            throw Self.error(
                "0 <= minimum <= maximum <= 65000 in the free span "
                    + LanguageModelError.quoted(span.name),
                "\(span.minimum) and \(span.maximum)")
        }
        guard span.maximum > 0 else { return follow }
        for node in follow {
            guard case .free = nodes[Int(node)] else { continue }
            throw Self.error(
                "text that is not free after the free span \(LanguageModelError.quoted(span.name))",
                "another free span: where one ends and the other begins is anyone's guess")
        }
        let element = addElement(.free(name: span.name))
        spans.append(
            Span(
                minimum: span.minimum, maximum: span.maximum, characters: span.characters,
                words: span.forbidden.automaton, follow: try addFollow(follow)))
        nodes.append(.free(spans.count - 1))
        elementOfNode.append(element)
        let node = Int32(nodes.count - 1)
        return span.minimum == 0 ? follow + [node] : [node]
    }

    private mutating func addNode(
        _ added: [Edge], of element: Int32
    ) throws(LanguageModelError) -> Int32 {
        guard nodes.count < Self.nodeLimit else {
            throw Self.error("a grammar of at most \(Self.nodeLimit) bytes", "a larger one")
        }
        edges += added
        nodes.append(.bytes(edges.count - added.count..<edges.count))
        elementOfNode.append(element)
        return Int32(nodes.count - 1)
    }

    private mutating func addElement(_ element: Element) -> Int32 {
        elements.append(element)
        return Int32(elements.count - 1)
    }

    private mutating func addFollow(_ nodes: [Int32]) throws(LanguageModelError) -> Int32 {
        if follows.last == nodes { return Int32(follows.count - 1) }
        followCount += nodes.count
        guard followCount <= Self.nodeLimit else {
            throw Self.error("fewer ways to go on with a text", "over \(Self.nodeLimit)")
        }
        follows.append(nodes)
        return Int32(follows.count - 1)
    }

    private static func merged(_ first: [Int32], _ second: [Int32]) -> [Int32] {
        let known = Set(first)
        return first + second.filter { !known.contains($0) }
    }

    private static func error(_ expected: String, _ found: String) -> LanguageModelError {
        LanguageModelError(path: "", place: "grammar", expected: expected, found: found)
    }
}

/// The choices of a slot as a trie; parents are numbered before their children.
private struct ChoiceTrie {
    private(set) var children: [[(byte: UInt8, place: Int)]] = [[]]
    private(set) var isWhole = [false]

    init(_ choices: [String]) {
        for choice in choices {
            var place = 0
            for byte in choice.utf8 {
                if let child = children[place].first(where: { $0.byte == byte }) {
                    place = child.place
                    continue
                }
                children[place].append((byte, children.count))
                place = children.count
                children.append([])
                isWhole.append(false)
            }
            isWhole[place] = true
        }
    }
}
