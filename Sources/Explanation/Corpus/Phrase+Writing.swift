/// A stretch of a written sentence: words of the grammar, or what filled a slot.
public struct SentencePart: Sendable, Hashable {
    /// The words.
    public var text: String
    /// The slot they fill, nil for words of the grammar.
    public var slot: SentenceSlot?

    /// Makes a part.
    public init(text: String, slot: SentenceSlot? = nil) {
        self.text = text
        self.slot = slot
    }
}

/// A sentence as the grammar wrote it.
public struct WrittenSentence: Sendable, Equatable {
    /// Words and fillings in turn. A space in front of a filling without quotes belongs to it.
    public let parts: [SentencePart]
    /// The choices taken.
    public let derivation: [UInt8]

    /// The sentence.
    public var text: String { parts.map(\.text).joined() }
}

extension Phrase {
    /// Writes a sentence: options that need a slot without filling are not drawn.
    func written(filling slots: [SentenceSlot: [String]], _ draws: inout Draws) -> WrittenSentence {
        var writer = PhraseWriter(fillings: slots)
        writer.write(self, &draws)
        return WrittenSentence(parts: writer.parts, derivation: writer.derivation)
    }

    /// Whether the phrase can be written with what fills the slots.
    func canBeWritten(_ filled: Set<SentenceSlot>) -> Bool {
        switch self {
        case .literal: true
        case .slot(let slot), .agreement(let slot, _, _): filled.contains(slot)
        case .sequence(let parts): parts.allSatisfy { $0.canBeWritten(filled) }
        case .choice(let options): options.contains { $0.canBeWritten(filled) }
        }
    }
}

private struct PhraseWriter {
    let fillings: [SentenceSlot: [String]]
    let filled: Set<SentenceSlot>
    var parts: [SentencePart] = []
    var derivation: [UInt8] = []

    init(fillings: [SentenceSlot: [String]]) {
        self.fillings = fillings
        filled = Set(fillings.filter { !$0.value.isEmpty }.keys)
    }

    mutating func write(_ phrase: Phrase, _ draws: inout Draws) {
        switch phrase {
        case .literal(let text): append(text)
        case .slot(let slot): fill(slot)
        case .agreement(let slot, let one, let many):
            append((fillings[slot]?.count ?? 0) > 1 ? many : one)
        case .sequence(let parts):
            for part in parts { write(part, &draws) }
        case .choice(let options):
            let possible = options.indices.filter { options[$0].canBeWritten(filled) }
            let chosen = draws.element(of: possible)
            derivation.append(UInt8(chosen))
            write(options[chosen], &draws)
        }
    }

    private mutating func fill(_ slot: SentenceSlot) {
        let values = (fillings[slot] ?? []).prefix(Phrase.maximumFillings)
        precondition(!values.isEmpty, "the slot \(slot) has no filling")
        for (position, value) in values.enumerated() {
            if position > 0 { append(position == values.count - 1 ? " and " : ", ") }
            if slot.isQuoted {
                append("“")
                parts.append(SentencePart(text: value, slot: slot))
                append("”")
            } else {
                parts.append(SentencePart(text: takeSpace() + value, slot: slot))
            }
        }
    }

    /// Moves a space at the end of the words before into what follows, where byte-level
    /// vocabularies have it.
    private mutating func takeSpace() -> String {
        guard let last = parts.indices.last, parts[last].slot == nil, parts[last].text.last == " "
        else { return "" }
        parts[last].text.removeLast()
        if parts[last].text.isEmpty { parts.removeLast() }
        return " "
    }

    private mutating func append(_ text: String) {
        if let last = parts.indices.last, parts[last].slot == nil {
            parts[last].text += text
        } else if !text.isEmpty {
            parts.append(SentencePart(text: text))
        }
    }
}
