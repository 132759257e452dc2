import Synchronization

/// A grammar made ready for one vocabulary: which tokens keep a text inside it, and how many tokens
/// the shortest way to its end takes from each place.
///
/// Compile once for a grammar and use it for any number of generations, on any thread.
public final class CompiledGrammar: Sendable {
    /// The vocabulary it was compiled for.
    public let vocabulary: VocabularyTrie
    /// Least tokens that write a whole text; the end token is not counted.
    ///
    /// A free span is counted as one token for each character that it must have.
    public let minimumTokens: Int

    let automaton: GrammarAutomaton
    /// Tokens from the beginning of each node to the end; `never` when the vocabulary has no way.
    private let distances: [Int32]
    /// Allowances that are costly to gather, by thread.
    private let cache = Mutex<[GrammarThread: GrammarAllowance]>([:])

    /// Stands for no way to the end.
    static let never = 65_535
    /// A finite count beyond any budget.
    private static let most = 60_000
    /// Allowances kept; each takes up to three bytes a token of the vocabulary.
    private static let cacheLimit = 96

    /// Compiles a grammar.
    ///
    /// Throws `LanguageModelError` for slots without choices, impossible counts, and when the
    /// vocabulary has no tokens for a part that every text needs.
    public init(_ grammar: DecodingGrammar, vocabulary: VocabularyTrie) throws(LanguageModelError) {
        let automaton = try GrammarAutomaton(grammar)
        let distances = GrammarDistances(automaton, vocabulary).distances
        self.automaton = automaton
        self.vocabulary = vocabulary
        self.distances = distances
        let least = automaton.start.map { Int(distances[Int($0)]) }.min() ?? Self.never
        guard least < Self.never else {
            throw LanguageModelError(
                path: "", place: "grammar",
                expected: "a vocabulary that can write \(automaton.unwritable(distances))",
                found: "no tokens for it")
        }
        minimumTokens = least
    }

    /// Whether a text is whole in the grammar.
    public func matches(_ text: String) -> Bool {
        var threads = automaton.startThreads
        for byte in text.utf8 { threads = automaton.step(threads, byte) }
        return threads.contains(where: automaton.isAccepting)
    }

    /// Tokens from a thread to the end, at most.
    func need(_ thread: GrammarThread) -> Int {
        let distance = Int(distances[Int(thread.node)])
        guard case .free(let number) = automaton.nodes[Int(thread.node)] else { return distance }
        let span = automaton.spans[number]
        let end = openEnd(of: thread, in: span)
        guard let end, end.characters <= span.maximum, distance < Self.never else {
            return Self.never
        }
        // The distance of a span's node counts its least characters as tokens.
        let missing = max(0, span.minimum - end.characters) - span.minimum
        return min(Self.never, distance + missing + end.tokens)
    }

    /// Characters that a span has once its open end is finished, and the tokens that takes: the rest
    /// of a character, or one more letter where a forbidden word would be whole. Nil when the
    /// vocabulary has no tokens for the rest of a character.
    func openEnd(
        of thread: GrammarThread, in span: GrammarAutomaton.Span
    ) -> (characters: Int, tokens: Int)? {
        if thread.utf8 != .boundary, !vocabulary.hasContinuationBytes { return nil }
        let more = span.words.isPending(thread.word) ? 1 : 0
        return (Int(thread.count) + more, thread.utf8.missing + more)
    }

    /// What may come on a thread.
    func allowance(for thread: GrammarThread) -> GrammarAllowance {
        let key = GrammarAllowance.key(thread, automaton)
        if let known = cache.withLock({ $0[key] }) { return known }
        let allowance = GrammarAllowance(key, self)
        if allowance.isWorthKeeping {
            cache.withLock {
                if $0.count >= Self.cacheLimit { $0.removeAll(keepingCapacity: true) }
                $0[key] = allowance
            }
        }
        return allowance
    }
}

/// Least tokens from the beginning of each node of an automaton to the end of the text.
private struct GrammarDistances {
    private let automaton: GrammarAutomaton
    private let vocabulary: VocabularyTrie
    private(set) var distances: [Int32] = []
    private var visits = 0
    private var visited: Set<Visit> = []

    private struct Visit: Hashable {
        let place: Int
        let node: Int32
    }

    init(_ automaton: GrammarAutomaton, _ vocabulary: VocabularyTrie) {
        self.automaton = automaton
        self.vocabulary = vocabulary
        distances.reserveCapacity(automaton.nodes.count)
        for (number, node) in automaton.nodes.enumerated() {
            let distance: Int
            switch node {
            case .accept: distance = 0
            case .bytes:
                visits = 0
                visited.removeAll(keepingCapacity: true)
                distance = shortest(from: 0, Int32(number), CompiledGrammar.never)
            case .free(let span):
                let span = automaton.spans[span]
                let after = automaton.follows[Int(span.follow)].map { Int(distances[Int($0)]) }
                distance = (after.min() ?? CompiledGrammar.never) + span.minimum
            }
            distances.append(Int32(min(distance, CompiledGrammar.never)))
        }
    }

    /// The least of `best` and of one token and the way on after it, over the tokens below a node of
    /// the vocabulary whose further bytes the automaton's node reads.
    private mutating func shortest(from place: Int, _ node: Int32, _ best: Int) -> Int {
        // Choices that repeat each other could be read in more ways than can be counted.
        visits += 1
        if visits > 1000, !visited.insert(Visit(place: place, node: node)).inserted { return best }
        var best = best
        switch automaton.nodes[Int(node)] {
        // Inside a span tokens may end anywhere: none need be followed further in it.
        case .accept, .free: break
        case .bytes(let range):
            for edge in automaton.edges[range] {
                guard let child = vocabulary.child(of: place, over: edge.byte) else { continue }
                let isToken = !vocabulary.tokens(at: child).isEmpty
                for next in automaton.follows[Int(edge.follow)] {
                    if isToken { best = min(best, 1 + Int(distances[Int(next)])) }
                    best = shortest(from: child, next, best)
                }
            }
        }
        return best
    }
}

extension GrammarAutomaton {
    /// What the vocabulary lacks tokens for: the last part of the text that has no way to the end.
    fileprivate func unwritable(_ distances: [Int32]) -> String {
        let node = distances.firstIndex { Int($0) >= CompiledGrammar.never } ?? 0
        switch elementOfNode[node] < 0 ? .literal : elements[Int(elementOfNode[node])] {
        case .slot(let name, _): return "the slot \(LanguageModelError.quoted(name))"
        case .free(let name): return "the free span \(LanguageModelError.quoted(name))"
        case .literal:
            // The rest of the literal from there on.
            var text: [UInt8] = []
            var place = node
            while text.count < 80, case .bytes(let range) = nodes[place],
                elementOfNode[place] == elementOfNode[node]
            {
                let edge = edges[range.lowerBound]
                text.append(edge.byte)
                place = Int(follows[Int(edge.follow)].first ?? 0)
            }
            let rest = LanguageModelError.quoted(String(decoding: text, as: UTF8.self))
            return "the end of a literal, \(rest)"
        }
    }
}
