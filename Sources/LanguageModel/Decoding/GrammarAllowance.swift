import CKernels

/// The tokens that may come on one thread, each with the tokens needed after it.
///
/// Tokens that stay in a free span are held by what they add to it, so that one gathering serves the
/// span wherever its count of characters stands.
final class GrammarAllowance: Sendable {
    /// Characters that each token begins inside the span it starts in; `sampling_never` when it does
    /// not stay. Empty when the thread is in no free span.
    fileprivate let characters: [UInt16]
    /// Tokens that each staying token's open end asks for.
    fileprivate let unfinished: [UInt8]
    /// Tokens that leave the span, or that come outside of one: id, characters before leaving, need.
    fileprivate let leavingIDs: [Int32]
    fileprivate let leavingCharacters: [UInt16]
    fileprivate let leavingNeeds: [UInt16]
    private let span: GrammarAutomaton.Span?
    /// Tokens from the end of the span on.
    private let after: Int

    /// Walks the vocabulary; the thread must be a key.
    init(_ thread: GrammarThread, _ grammar: CompiledGrammar) {
        var walk = VocabularyWalk(grammar)
        if case .free(let number) = grammar.automaton.nodes[Int(thread.node)] {
            let span = grammar.automaton.spans[number]
            self.span = span
            let least = grammar.need(grammar.automaton.thread(at: thread.node))
            after = least < CompiledGrammar.never ? least - span.minimum : least
            let fresh = span.words.fresh(thread.word)
            if thread.utf8 == .boundary, thread.word != fresh {
                var base = thread
                base.word = fresh
                walk.adapt(grammar.allowance(for: base), span, thread)
            } else {
                walk.gatherSpan(span, thread)
            }
        } else {
            span = nil
            after = 0
            walk.gather(from: 0, thread, characters: 0)
        }
        characters = walk.characters
        unfinished = walk.unfinished
        leavingIDs = walk.leavingIDs
        leavingCharacters = walk.leavingCharacters
        leavingNeeds = walk.leavingNeeds
    }

    /// The thread without what an allowance does not depend on.
    static func key(_ thread: GrammarThread, _ automaton: GrammarAutomaton) -> GrammarThread {
        var key = thread
        key.count = 0
        return key
    }

    /// Whether gathering again would cost more than keeping.
    var isWorthKeeping: Bool { span != nil || leavingIDs.count > 64 }

    /// Lowers the needs to those of this thread.
    ///
    /// - Parameters:
    ///   - needs: [vocabularyCount], `sampling_never` for tokens that no thread allows.
    ///   - work: As many, for use in between.
    func merge(
        _ thread: GrammarThread, into needs: inout [UInt16], work: inout [UInt16]
    ) {
        guard let span else {
            for (id, need) in zip(leavingIDs, leavingNeeds) {
                needs[Int(id)] = min(needs[Int(id)], need)
            }
            return
        }
        let open = sampling_span(
            minimum: max(0, span.minimum - Int(thread.count)),
            maximum: span.maximum - Int(thread.count), after: after)
        sampling_span_needs(characters.count, characters, unfinished, open, &work)
        sampling_leaving_needs(
            leavingIDs.count, leavingIDs, leavingCharacters, leavingNeeds, open, &work)
        sampling_merge_needs(characters.count, work, &needs)
    }
}

/// One walk through a vocabulary together with an automaton.
private struct VocabularyWalk {
    private let grammar: CompiledGrammar
    private let automaton: GrammarAutomaton
    private let vocabulary: VocabularyTrie

    private(set) var characters: [UInt16] = []
    private(set) var unfinished: [UInt8] = []
    private(set) var leavingIDs: [Int32] = []
    private(set) var leavingCharacters: [UInt16] = []
    private(set) var leavingNeeds: [UInt16] = []
    private var visits = 0
    private var visited: Set<Visit> = []

    private static let visitsWithoutMemory = 100_000

    private struct Visit: Hashable {
        let place: Int
        let characters: Int
        let thread: GrammarThread
    }

    init(_ grammar: CompiledGrammar) {
        self.grammar = grammar
        automaton = grammar.automaton
        vocabulary = grammar.vocabulary
    }

    /// Gathers the tokens below a node of the vocabulary whose further bytes a thread reads.
    mutating func gather(from place: Int, _ thread: GrammarThread, characters: Int) {
        if case .bytes(let range) = automaton.nodes[Int(thread.node)] {
            // A literal asks for one byte: no need to look at the others.
            for edge in range {
                let byte = automaton.edges[edge].byte
                guard let child = vocabulary.child(of: place, over: byte) else { continue }
                for node in automaton.follows[Int(automaton.edges[edge].follow)] {
                    visit(child, automaton.thread(at: node), characters: characters)
                }
            }
            return
        }
        var child = place + 1
        let end = Int(vocabulary.subtreeEnds[place])
        while child < end {
            var found: [GrammarThread] = []
            automaton.step(thread, vocabulary.bytes[child]) { _, next in found.append(next) }
            for next in found { visit(child, next, characters: characters) }
            child = Int(vocabulary.subtreeEnds[child])
        }
    }

    private mutating func visit(_ place: Int, _ thread: GrammarThread, characters: Int) {
        // Parts that repeat each other could be read in more ways than can be counted; walks that
        // have no such parts do not pay for remembering.
        visits += 1
        if visits > Self.visitsWithoutMemory {
            let visit = Visit(place: place, characters: characters, thread: thread)
            guard visited.insert(visit).inserted else { return }
        }
        let need = grammar.need(thread)
        if need < CompiledGrammar.never {
            for token in vocabulary.tokens(at: place) {
                leavingIDs.append(token)
                leavingCharacters.append(UInt16(characters))
                leavingNeeds.append(UInt16(need))
            }
        }
        gather(from: place, thread, characters: characters)
    }

    /// Gathers the tokens that stay in the span of a thread, and those that leave it on their way.
    ///
    /// Counts are relative: the thread's own is zero and no limit of the span is applied.
    mutating func gatherSpan(_ span: GrammarAutomaton.Span, _ thread: GrammarThread) {
        characters = [UInt16](repeating: UInt16(sampling_never), count: vocabulary.vocabularyCount)
        unfinished = [UInt8](repeating: 0, count: vocabulary.vocabularyCount)
        let exits = SpanExits(span, automaton)
        gatherSpan(span, exits, from: 0, thread)
    }

    private mutating func gatherSpan(
        _ span: GrammarAutomaton.Span, _ exits: SpanExits, from place: Int, _ thread: GrammarThread
    ) {
        var child = place + 1
        let end = Int(vocabulary.subtreeEnds[place])
        while child < end {
            let byte = vocabulary.bytes[child]
            if exits.contains(byte),
                automaton.canLeave(span, thread.utf8, thread.word, before: byte)
            {
                leave(span, byte, to: child, characters: Int(thread.count))
            }
            if let staying = stay(span, thread, byte) {
                if let end = grammar.openEnd(of: staying, in: span) {
                    for token in vocabulary.tokens(at: child) {
                        characters[Int(token)] = UInt16(end.characters)
                        unfinished[Int(token)] = UInt8(end.tokens)
                    }
                }
                gatherSpan(span, exits, from: child, staying)
            }
            child = Int(vocabulary.subtreeEnds[child])
        }
    }

    /// Makes what a thread in the midst of forbidden words allows from what it would allow without:
    /// only tokens that go on with those words differ.
    mutating func adapt(
        _ base: GrammarAllowance, _ span: GrammarAutomaton.Span, _ thread: GrammarThread
    ) {
        characters = base.characters
        unfinished = base.unfinished
        // Tokens that cannot stay, nor leave after that many characters or more.
        var dead: [Int32: UInt16] = [:]
        var fresh = thread
        fresh.word = span.words.fresh(thread.word)
        adapt(span, from: 0, thread, fresh, &dead)
        for (token, _) in dead { characters[Int(token)] = UInt16(sampling_never) }
        let kept = base.leavingIDs.indices.filter { place in
            dead[base.leavingIDs[place]].map { base.leavingCharacters[place] < $0 } ?? true
        }
        leavingIDs = kept.map { base.leavingIDs[$0] }
        leavingCharacters = kept.map { base.leavingCharacters[$0] }
        leavingNeeds = kept.map { base.leavingNeeds[$0] }
    }

    private mutating func adapt(
        _ span: GrammarAutomaton.Span, from place: Int, _ thread: GrammarThread,
        _ fresh: GrammarThread, _ dead: inout [Int32: UInt16]
    ) {
        var child = place + 1
        let end = Int(vocabulary.subtreeEnds[place])
        while child < end {
            let next = Int(vocabulary.subtreeEnds[child])
            defer { child = next }
            let byte = vocabulary.bytes[child]
            guard span.words.next(thread.word, byte) != nil else {
                // A forbidden word is whole: what begins like this can neither stay nor leave here.
                let tokens = vocabulary.tokenOffsets[child]..<vocabulary.tokenOffsets[next]
                for token in vocabulary.tokens[Int(tokens.lowerBound)..<Int(tokens.upperBound)] {
                    dead[token] = UInt16(thread.count)
                }
                continue
            }
            guard let staying = stay(span, thread, byte), let other = stay(span, fresh, byte),
                staying != other
            else { continue }
            if let end = grammar.openEnd(of: staying, in: span) {
                for token in vocabulary.tokens(at: child) {
                    characters[Int(token)] = UInt16(end.characters)
                    unfinished[Int(token)] = UInt8(end.tokens)
                }
            }
            adapt(span, from: child, staying, other, &dead)
        }
    }

    /// What `GrammarAutomaton.stay` does, without the limit on the count.
    private func stay(
        _ span: GrammarAutomaton.Span, _ thread: GrammarThread, _ byte: UInt8
    ) -> GrammarThread? {
        guard span.characters.contains(byte), let utf8 = thread.utf8.next(byte),
            let word = span.words.next(thread.word, byte)
        else { return nil }
        let begun: Int32 = thread.utf8 == .boundary ? 1 : 0
        return GrammarThread(
            node: thread.node, count: thread.count + begun, utf8: utf8, word: word)
    }

    private mutating func leave(
        _ span: GrammarAutomaton.Span, _ byte: UInt8, to place: Int, characters: Int
    ) {
        for node in automaton.follows[Int(span.follow)] {
            var found: [GrammarThread] = []
            automaton.begin(node, byte) { _, next in found.append(next) }
            for next in found { visit(place, next, characters: characters) }
        }
    }
}

/// The bytes that may follow the end of a span.
private struct SpanExits {
    private var isExit = [Bool](repeating: false, count: 256)

    init(_ span: GrammarAutomaton.Span, _ automaton: GrammarAutomaton) {
        for node in automaton.follows[Int(span.follow)] {
            for byte in 0...UInt8.max where !isExit[Int(byte)] {
                automaton.step(automaton.thread(at: node), byte) { _, _ in isExit[Int(byte)] = true
                }
            }
        }
    }

    func contains(_ byte: UInt8) -> Bool { isExit[Int(byte)] }
}
