/// A place of a sentence that the prompt fills.
public enum SentenceSlot: String, Sendable, Hashable, CaseIterable {
    /// The item that the sentence is about; always one.
    case item
    /// Items of the user's history near it.
    case historyItems
    /// Users who had it, by pseudonym.
    case neighbors
    /// Items that the neighbours share with the user.
    case sharedItems
    /// Attributes shared with the history.
    case attributes
    /// What people do with items: watched, bought.
    case verb
    /// The year an item appeared.
    case year

    /// Whether mentions stand between “ and ”.
    public var isQuoted: Bool {
        switch self {
        case .item, .historyItems, .sharedItems, .attributes: true
        case .neighbors, .verb, .year: false
        }
    }

    /// Whether it may name several.
    var isList: Bool {
        switch self {
        case .historyItems, .sharedItems, .attributes, .neighbors: true
        case .item, .verb, .year: false
        }
    }

    /// Whether a filling says something that evidence must hold.
    public var isClaim: Bool { self != .verb && self != .year }
}

/// A grammar of sentences: one type that writes text, recognises it and constrains decoding.
///
/// A derivation is named by the choices it took, in order; what fills the slots is no part of the
/// name. So a phrasing can be kept apart from training whatever it talks about.
public indirect enum Phrase: Sendable, Hashable {
    /// Words as they stand.
    case literal(String)
    /// A slot with one filling, or with several as `A`, `A and B`, `A, B and C`.
    case slot(SentenceSlot)
    /// A form that depends on whether a slot has one filling or more, in the same option of a choice.
    case agreement(SentenceSlot, one: String, many: String)
    /// One after the other.
    case sequence([Phrase])
    /// One of several.
    case choice([Phrase])

    /// Fillings of a list at most.
    public static let maximumFillings = 3

    /// The slots without which the phrase cannot be written.
    var requiredSlots: Set<SentenceSlot> {
        switch self {
        case .literal: []
        case .slot(let slot), .agreement(let slot, _, _): [slot]
        case .sequence(let parts): parts.reduce(into: []) { $0.formUnion($1.requiredSlots) }
        case .choice(let options):
            options.dropFirst().reduce(options.first?.requiredSlots ?? []) {
                $0.intersection($1.requiredSlots)
            }
        }
    }

    /// Number of derivations, fillings and agreement aside.
    public var derivationCount: Int {
        switch self {
        case .literal, .slot, .agreement: 1
        case .sequence(let parts): parts.reduce(1) { $0 * $1.derivationCount }
        case .choice(let options): options.reduce(0) { $0 + $1.derivationCount }
        }
    }
}

extension Phrase: ExpressibleByStringInterpolation {
    /// Words with slots by name in braces, and `{slot:one|many}` for agreement:
    /// `"{neighbors} {verb} {item}"`.
    ///
    /// A programmer's notation: a brace without a slot's name behind it is a precondition failure.
    public init(stringLiteral text: String) {
        var parts: [Phrase] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
            guard let close = rest[open...].firstIndex(of: "}") else {
                preconditionFailure("a brace is open in \(text)")
            }
            parts.append(Self.hole(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.literal(String(rest))) }
        self = parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private static func hole(_ text: Substring) -> Phrase {
        let halves = text.split(separator: ":", maxSplits: 1)
        guard let slot = SentenceSlot(rawValue: String(halves[0])) else {
            preconditionFailure("there is no slot \(halves[0])")
        }
        if halves.count == 1 { return .slot(slot) }
        let forms = halves[1].split(separator: "|", omittingEmptySubsequences: false)
        precondition(forms.count == 2, "an agreement has two forms: \(text)")
        return .agreement(slot, one: String(forms[0]), many: String(forms[1]))
    }
}
