extension GrammarAutomaton {
    /// Ties each byte of a text to the part of the grammar that it comes from.
    ///
    /// Where the text can be read in several ways, the earliest difference decides: an earlier
    /// alternative before a later one, a longer choice before a shorter one, a free span that ends
    /// before one that goes on. A reading in which the text is whole comes before all others.
    ///
    /// - Returns: Spans in order without gaps; nil when the text is not the beginning of any text
    ///   of the grammar.
    func spans(of text: [UInt8]) -> [GrammarSpan]? {
        guard let readers = readers(of: text) else { return nil }
        var result: [GrammarSpan] = []
        var begin = 0
        for end in 1...max(1, readers.count) where !readers.isEmpty {
            let element = elementOfNode[Int(readers[begin])]
            if end < readers.count, elementOfNode[Int(readers[end])] == element { continue }
            let range = begin..<end
            result.append(
                GrammarSpan(kind: kind(of: elements[Int(element)], text[range]), range: range))
            begin = end
        }
        return result
    }

    private func kind(of element: Element, _ bytes: ArraySlice<UInt8>) -> GrammarSpan.Kind {
        switch element {
        case .literal: .literal
        case .free(let name): .free(name)
        case .slot(let name, let choices):
            .slot(name, choice: choices.firstIndex { $0.utf8.elementsEqual(bytes) })
        }
    }

    /// A step from thread `from` of one layer to thread `to` of the next.
    private struct Reading {
        let from: Int
        let reader: Int32
        let to: Int
    }

    /// The node that reads each byte; nil when nothing reads the text.
    private func readers(of text: [UInt8]) -> [Int32]? {
        var layer = startThreads
        var steps: [[Reading]] = []
        for byte in text {
            var next: [GrammarThread] = []
            var places: [GrammarThread: Int] = [:]
            var readings: [Reading] = []
            for (from, thread) in layer.enumerated() {
                step(thread, byte) { reader, thread in
                    let place = places[thread] ?? next.count
                    if place == next.count {
                        next.append(thread)
                        places[thread] = place
                    }
                    readings.append(Reading(from: from, reader: reader, to: place))
                }
            }
            layer = next
            steps.append(readings)
        }
        guard !layer.isEmpty else { return nil }
        var viable = Set(layer.indices.filter { isAccepting(layer[$0]) })
        if viable.isEmpty { viable = Set(layer.indices) }
        // Backwards: which steps lead to an end; forwards: the first of them.
        var kept: [[Reading]] = []
        for readings in steps.reversed() {
            let leading = readings.filter { viable.contains($0.to) }
            kept.append(leading)
            viable = Set(leading.map(\.from))
        }
        guard var place = viable.min() else { return [] }
        var readers: [Int32] = []
        for readings in kept.reversed() {
            guard let first = readings.first(where: { $0.from == place }) else { return nil }
            readers.append(first.reader)
            place = first.to
        }
        return readers
    }
}
