import LanguageModel

extension Phrase {
    /// The same sentences as a grammar for constrained decoding, its slots filled from a list.
    ///
    /// Nil when the phrase needs a slot for which nothing is listed. Where a form agrees with a
    /// list, both numbers are written out. A list may name the same filling twice: what it may
    /// contain is constrained, not how often.
    public func decodingGrammar(
        filling fillings: [SentenceSlot: [String]]
    ) -> DecodingGrammar? {
        let filled = Set(fillings.filter { !$0.value.isEmpty }.keys)
        guard canBeWritten(filled) else { return nil }
        return grammar(fillings, filled)
    }

    private func grammar(
        _ fillings: [SentenceSlot: [String]], _ filled: Set<SentenceSlot>
    ) -> DecodingGrammar {
        let agreeing = agreeingSlots
        if agreeing.isEmpty { return grammar(fillings, filled, numbers: [:]) }
        // A list of many needs two fillings to choose from.
        let assignments = agreeing.reduce([[SentenceSlot: Bool]()]) { assignments, slot in
            assignments.flatMap { assignment in
                [false, (fillings[slot]?.count ?? 0) > 1 ? true : nil].compactMap { isMany in
                    isMany.map { assignment.merging([slot: $0]) { $1 } }
                }
            }
        }
        let options = assignments.map { grammar(fillings, filled, numbers: $0) }
        return options.count == 1 ? options[0] : .oneOf(options)
    }

    /// Slots with which a form agrees before the next choice.
    private var agreeingSlots: [SentenceSlot] {
        switch self {
        case .literal, .slot, .choice: []
        case .agreement(let slot, _, _): [slot]
        case .sequence(let parts):
            parts.reduce(into: []) { slots, part in
                for slot in part.agreeingSlots where !slots.contains(slot) { slots.append(slot) }
            }
        }
    }

    private func grammar(
        _ fillings: [SentenceSlot: [String]], _ filled: Set<SentenceSlot>,
        numbers: [SentenceSlot: Bool]
    ) -> DecodingGrammar {
        switch self {
        case .literal(let text): .literal(text)
        case .agreement(let slot, let one, let many):
            .literal(numbers[slot] ?? false ? many : one)
        case .slot(let slot): Self.list(slot, fillings[slot] ?? [], isMany: numbers[slot])
        case .sequence(let parts):
            .sequence(parts.map { $0.grammar(fillings, filled, numbers: numbers) })
        case .choice(let options):
            .oneOf(
                options.filter { $0.canBeWritten(filled) }.map { $0.grammar(fillings, filled) })
        }
    }

    private static func list(
        _ slot: SentenceSlot, _ choices: [String], isMany: Bool?
    ) -> DecodingGrammar {
        let bare = DecodingGrammar.slot(slot.rawValue, choices: choices)
        let one =
            slot.isQuoted ? DecodingGrammar.sequence([.literal("“"), bare, .literal("”")]) : bare
        guard choices.count > 1, slot.isList, isMany != false else { return one }
        var options = isMany == nil ? [one] : []
        options.append(.sequence([one, .literal(" and "), one]))
        if choices.count > 2 {
            options.append(.sequence([one, .literal(", "), one, .literal(" and "), one]))
        }
        return options.count == 1 ? options[0] : .oneOf(options)
    }
}
