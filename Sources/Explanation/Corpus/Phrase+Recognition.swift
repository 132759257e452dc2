/// How a text is a sentence of a grammar.
public struct Recognition: Sendable, Equatable {
    /// A filling of a slot.
    public struct Mention: Sendable, Hashable {
        /// The slot.
        public let slot: SentenceSlot
        /// What fills it, without quotes.
        public let text: String
    }

    /// The choices taken.
    public let derivation: [UInt8]
    /// Fillings in order.
    public let mentions: [Mention]
}

/// What may fill the slots of a sentence.
public enum SlotFillings: Sendable {
    /// Anything of the slot's form: any quotation, any pseudonym.
    case anything
    /// The fillings listed for each slot; a slot that is not listed cannot be filled.
    case listed([SentenceSlot: [String]])
}

extension Phrase {
    /// The first derivation by which the whole text is a sentence, nil when there is none.
    ///
    /// Depth-first with backtracking: exponential in theory, small for grammars of a few clauses.
    /// The text may come from a model and hold anything.
    public func recognition(
        of text: String, filling fillings: SlotFillings = .anything
    ) -> Recognition? {
        let recogniser = PhraseRecogniser(text: Array(text.utf8), fillings: fillings)
        return recogniser.recognised(self)
    }
}

/// A position in the text with everything decided on the way to it.
private struct Reading {
    var position = 0
    var derivation: [UInt8] = []
    var mentions: [Recognition.Mention] = []
    /// Whether a slot has been found or assumed to have many fillings. What agrees with what is a
    /// matter of one option of a choice, so every option begins anew.
    var numbers: [SentenceSlot: Bool] = [:]
}

private struct PhraseRecogniser {
    let text: [UInt8]
    let fillings: [SentenceSlot: [[UInt8]]]?

    init(text: [UInt8], fillings: SlotFillings) {
        self.text = text
        switch fillings {
        case .anything: self.fillings = nil
        case .listed(let listed):
            // Longest first, so that a title is not taken for another that it begins with.
            self.fillings = listed.mapValues { values in
                values.map { Array($0.utf8) }.sorted { $0.count > $1.count }
            }
        }
    }

    func recognised(_ phrase: Phrase) -> Recognition? {
        var result: Recognition?
        _ = match([phrase][...], Reading()) { reading in
            guard reading.position == text.count else { return false }
            result = Recognition(derivation: reading.derivation, mentions: reading.mentions)
            return true
        }
        return result
    }

    /// Matches phrases one after the other, then asks `next` whether the rest works out.
    private func match(
        _ phrases: ArraySlice<Phrase>, _ reading: Reading, then next: (Reading) -> Bool
    ) -> Bool {
        guard let phrase = phrases.first else { return next(reading) }
        let rest = phrases.dropFirst()
        switch phrase {
        case .literal(let words):
            guard let after = skip(Array(words.utf8), reading.position) else { return false }
            var reading = reading
            reading.position = after
            return match(rest, reading, then: next)
        case .sequence(let parts):
            return match(parts + rest, reading, then: next)
        case .choice(let options):
            for (index, option) in options.enumerated() {
                var reading = reading
                reading.derivation.append(UInt8(index))
                reading.numbers = [:]
                if match([option] + rest, reading, then: next) { return true }
            }
            return false
        case .agreement(let slot, let one, let many):
            for isMany in [false, true] where reading.numbers[slot] ?? isMany == isMany {
                let words = Array((isMany ? many : one).utf8)
                guard let after = skip(words, reading.position) else { continue }
                var reading = reading
                reading.numbers[slot] = isMany
                reading.position = after
                if match(rest, reading, then: next) { return true }
            }
            return false
        case .slot(let slot):
            return matchList(slot, reading, count: 0) { match(rest, $0, then: next) }
        }
    }

    private func matchList(
        _ slot: SentenceSlot, _ reading: Reading, count: Int, then next: (Reading) -> Bool
    ) -> Bool {
        for end in ends(of: slot, from: reading.position) {
            var after = reading
            after.mentions.append(mention(slot, reading.position..<end))
            after.position = end
            let isMany = count > 0
            var complete = after
            complete.numbers[slot] = isMany
            // A list is complete when it has one filling or its last came after "and".
            let isLast = count == 0 || endsAnd(before: reading.position)
            if isLast, reading.numbers[slot] ?? isMany == isMany, next(complete) { return true }
            guard slot.isList, count + 1 < Phrase.maximumFillings, count == 0 || !isLast
            else { continue }
            for joint in [", ", " and "] {
                guard let start = skip(Array(joint.utf8), end) else { continue }
                if joint == ", ", count + 2 >= Phrase.maximumFillings { continue }
                after.position = start
                if matchList(slot, after, count: count + 1, then: next) { return true }
            }
        }
        return false
    }

    private func endsAnd(before position: Int) -> Bool {
        let joint = Array(" and ".utf8)
        return position >= joint.count
            && text[(position - joint.count)..<position].elementsEqual(joint)
    }

    private func mention(_ slot: SentenceSlot, _ range: Range<Int>) -> Recognition.Mention {
        let quote = slot.isQuoted ? 3 : 0
        let bytes = text[(range.lowerBound + quote)..<(range.upperBound - quote)]
        return Recognition.Mention(slot: slot, text: String(decoding: bytes, as: UTF8.self))
    }

    private func skip(_ words: [UInt8], _ position: Int) -> Int? {
        let end = position + words.count
        guard end <= text.count, text[position..<end].elementsEqual(words) else { return nil }
        return end
    }

    /// Where a filling that begins at a position may end.
    private func ends(of slot: SentenceSlot, from position: Int) -> [Int] {
        let open = Array("“".utf8)
        let close = Array("”".utf8)
        var start = position
        if slot.isQuoted {
            guard let inside = skip(open, position) else { return [] }
            start = inside
        }
        if let fillings {
            return (fillings[slot] ?? []).compactMap { filling in
                guard let end = skip(filling, start) else { return nil }
                return slot.isQuoted ? skip(close, end) : end
            }
        }
        return slot.isQuoted
            ? quotationEnd(from: start).map { [$0] } ?? [] : wordEnds(slot, from: start)
    }

    private func quotationEnd(from start: Int) -> Int? {
        let close = Array("”".utf8)
        var position = start
        while position < text.count {
            if let end = skip(close, position) { return position > start ? end : nil }
            position += 1
        }
        return nil
    }

    private func wordEnds(_ slot: SentenceSlot, from start: Int) -> [Int] {
        switch slot {
        case .verb:
            return RationaleGrammar.verbs.compactMap { skip(Array($0.utf8), start) }
        case .year:
            let end = start + text[start...].prefix { (48...57).contains($0) }.count
            return end - start == 4 ? [end] : []
        default:
            guard start < text.count, text[start] == UInt8(ascii: "u") else { return [] }
            let digits = text[(start + 1)...].prefix { (48...57).contains($0) }.count
            return digits >= 4 ? [start + 1 + digits] : []
        }
    }
}
