/// One way to have read the text so far: a node of the automaton, and inside a free span what has
/// been written of it.
struct GrammarThread: Sendable, Hashable {
    let node: Int32
    /// Characters begun in the span.
    var count: Int32 = 0
    var utf8 = UTF8State.boundary
    /// State of the span's forbidden words.
    var word: Int32 = 0
}

extension GrammarAutomaton {
    /// The thread that has written nothing of a node.
    func thread(at node: Int32) -> GrammarThread {
        guard case .free(let span) = nodes[Int(node)] else { return GrammarThread(node: node) }
        return GrammarThread(node: node, word: spans[span].words.start)
    }

    /// The threads before the first byte.
    var startThreads: [GrammarThread] { start.map(thread(at:)) }

    /// Reads a byte.
    ///
    /// - Parameters:
    ///   - body: Receives the node that read the byte and the thread after it, the preferred first:
    ///     a free span ends as soon as what follows can go on.
    func step(
        _ thread: GrammarThread, _ byte: UInt8, _ body: (_ reader: Int32, GrammarThread) -> Void
    ) {
        switch nodes[Int(thread.node)] {
        case .accept: return
        case .bytes(let range):
            for edge in range where edges[edge].byte == byte {
                for node in follows[Int(edges[edge].follow)] {
                    body(thread.node, self.thread(at: node))
                }
            }
        case .free(let number):
            let span = spans[number]
            if canLeave(span, thread, before: byte) {
                for node in follows[Int(span.follow)] { begin(node, byte, body) }
            }
            if let staying = stay(span, thread, byte) { body(thread.node, staying) }
        }
    }

    /// Reads the first byte of a node.
    func begin(
        _ node: Int32, _ byte: UInt8, _ body: (_ reader: Int32, GrammarThread) -> Void
    ) {
        let thread = thread(at: node)
        if case .free(let number) = nodes[Int(node)] {
            if let staying = stay(spans[number], thread, byte) { body(node, staying) }
        } else {
            step(thread, byte, body)
        }
    }

    /// The thread after a byte inside its span; nil when the span does not allow it.
    func stay(_ span: Span, _ thread: GrammarThread, _ byte: UInt8) -> GrammarThread? {
        guard span.characters.contains(byte), let utf8 = thread.utf8.next(byte) else { return nil }
        var next = thread
        if thread.utf8 == .boundary {
            guard Int(thread.count) < span.maximum else { return nil }
            next.count += 1
        }
        guard let word = span.words.next(thread.word, byte) else { return nil }
        next.utf8 = utf8
        next.word = word
        return next
    }

    /// Whether a span may end before a byte; nil for the end of the text.
    ///
    /// A span that has nothing yet does not end: what follows an empty one stands beside it.
    func canLeave(_ span: Span, _ thread: GrammarThread, before byte: UInt8?) -> Bool {
        Int(thread.count) >= max(1, span.minimum)
            && canLeave(span, thread.utf8, thread.word, before: byte)
    }

    /// The same but for the count of characters.
    func canLeave(_ span: Span, _ utf8: UTF8State, _ word: Int32, before byte: UInt8?) -> Bool {
        guard utf8 == .boundary else { return false }
        return !span.words.isPending(word) || byte.map { !WordAutomaton.isGap($0) } ?? false
    }

    /// Whether the text may end here.
    func isAccepting(_ thread: GrammarThread) -> Bool {
        switch nodes[Int(thread.node)] {
        case .accept: true
        case .bytes: false
        case .free(let number):
            canLeave(spans[number], thread, before: nil)
                && follows[Int(spans[number].follow)].contains(0)
        }
    }

    /// Whether the text may go on from here.
    func canContinue(_ thread: GrammarThread) -> Bool {
        switch nodes[Int(thread.node)] {
        case .accept: false
        case .bytes: true
        case .free(let number):
            Int(thread.count) < spans[number].maximum || thread.utf8 != .boundary
                || follows[Int(spans[number].follow)].contains { $0 != 0 }
        }
    }

    /// Reads a byte on every thread; equal threads become one.
    func step(_ threads: [GrammarThread], _ byte: UInt8) -> [GrammarThread] {
        var result: [GrammarThread] = []
        var known: Set<GrammarThread> = []
        for thread in threads {
            step(thread, byte) { _, next in
                if known.insert(next).inserted { result.append(next) }
            }
        }
        return result
    }
}
