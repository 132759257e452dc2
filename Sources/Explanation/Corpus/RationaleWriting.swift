/// Which side of the hold-out a document is on.
public enum CorpusSide: String, Sendable, CaseIterable, Codable {
    /// What the model learns from.
    case training
    /// Known items, phrasings it never saw.
    case heldOutPhrasings = "held-out-phrasings"
    /// Known phrasings, items it never saw.
    case heldOutItems = "held-out-items"

    var hasHeldOutPhrasings: Bool { self == .heldOutPhrasings }
    var hasHeldOutItems: Bool { self == .heldOutItems }
}

extension RecommendationCase {
    /// What the slots of a rationale may be filled with: all that the evidence names.
    public var fillings: [SentenceSlot: [String]] {
        let item = candidates[pick].title
        var shared: [String] = []
        for title in neighbors.flatMap(\.titles) where title != item && !shared.contains(title) {
            shared.append(title)
        }
        return [
            .item: [item], .verb: [verb], .neighbors: neighbors.map(\.name),
            .historyItems: nearItems, .attributes: attributes, .sharedItems: shared,
        ]
    }

    /// Whether every mention of a rationale is in the evidence, and every item it says neighbours
    /// share is named with each of these neighbours.
    public func supports(_ recognition: Recognition) -> Bool {
        let fillings = fillings
        guard
            recognition.mentions.allSatisfy({ fillings[$0.slot]?.contains($0.text) ?? false })
        else { return false }
        let named = recognition.mentions.filter { $0.slot == .neighbors }.map(\.text)
        let shared = recognition.mentions.filter { $0.slot == .sharedItems }.map(\.text)
        return neighbors.filter { named.contains($0.name) }.allSatisfy { neighbor in
            shared.allSatisfy(neighbor.titles.contains)
        }
    }

    /// Writes a rationale of a form by the grammar; nil when none on this side was found.
    func rationale(
        _ form: RationaleForm, side: CorpusSide, holdOut: HoldOut, _ draws: inout Draws
    ) -> WrittenSentence? {
        let grammar = RationaleGrammar.phrase(form)
        for _ in 0..<60 {
            let sentence = grammar.written(filling: drawnFillings(&draws), &draws)
            guard isPlain(sentence),
                holdOut.holds(sentence.derivation, of: form.rawValue) == side.hasHeldOutPhrasings
            else { continue }
            return sentence
        }
        return nil
    }

    /// Some of what the evidence names, a few of each kind.
    private func drawnFillings(_ draws: inout Draws) -> [SentenceSlot: [String]] {
        var fillings: [SentenceSlot: [String]] = [.item: [candidates[pick].title], .verb: [verb]]
        fillings[.historyItems] = few(nearItems, &draws)
        fillings[.attributes] = few(attributes, &draws)
        guard let first = neighbors.first else { return fillings }
        let item = candidates[pick].title
        let shared = draws.chance(0.5) ? few(first.titles.filter { $0 != item }, &draws) : []
        let alike = neighbors.filter { neighbor in shared.allSatisfy(neighbor.titles.contains) }
        fillings[.sharedItems] = shared
        fillings[.neighbors] = few(alike.map(\.name), &draws)
        return fillings
    }

    /// The first one, two or three.
    private func few(_ values: [String], _ draws: inout Draws) -> [String] {
        let count = draws.chance(0.55) ? 1 : draws.chance(0.65) ? 2 : 3
        return Array(values.prefix(count))
    }

    /// Whether nothing but the item and the verb is said twice.
    private func isPlain(_ sentence: WrittenSentence) -> Bool {
        let claims = sentence.parts.filter { $0.slot?.isClaim ?? false && $0.slot != .item }
        return Set(claims.map { $0.text.drop { $0 == " " } }).count == claims.count
    }
}
