import LanguageModel

extension Phrase {
    /// The same sentences as a grammar for constrained decoding, its slots filled from a list.
    ///
    /// Nil when the phrase needs a slot for which nothing is listed. Where a form agrees with a
    /// list, both numbers are written out. A list names fillings in the order given and none twice.
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
            Self.choice(options.filter { $0.canBeWritten(filled) }) {
                $0.grammar(fillings, filled)
            }
        }
    }

    /// Alternatives. A phrase that stands alone or with something behind it is laid out once.
    private static func choice(
        _ options: [Phrase], _ grammar: (Phrase) -> DecodingGrammar
    ) -> DecodingGrammar {
        if options.count == 2, case .sequence(let parts) = options[1], parts.first == options[0] {
            return .sequence([
                grammar(options[0]), .optional(.sequence(parts.dropFirst().map(grammar))),
            ])
        }
        return .oneOf(options.map(grammar))
    }

    private static func list(
        _ slot: SentenceSlot, _ choices: [String], isMany: Bool?
    ) -> DecodingGrammar {
        func one(_ choices: some Collection<String>) -> DecodingGrammar {
            let bare = DecodingGrammar.slot(slot.rawValue, choices: Array(choices))
            return slot.isQuoted ? .sequence([.literal("“"), bare, .literal("”")]) : bare
        }
        guard choices.count > 1, slot.isList, isMany != false else { return one(choices) }
        var options = isMany == nil ? [one(choices)] : []
        for (place, first) in choices.enumerated().dropLast() {
            let later = choices[(place + 1)...]
            options.append(.sequence([one([first]), .literal(" and "), one(later)]))
            for (next, second) in zip(later.indices, later).dropLast() {
                options.append(
                    .sequence([
                        one([first]), .literal(", "), one([second]), .literal(" and "),
                        one(choices[(next + 1)...]),
                    ]))
            }
        }
        return options.count == 1 ? options[0] : .oneOf(options)
    }
}
