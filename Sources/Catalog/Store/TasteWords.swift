import Foundation

/// The attributes in which a user's history stands out from everybody's.
public struct TasteWords: Sendable {
    private let itemAttributes: ItemAttributes
    /// Share of all interactions whose item carries the attribute. **Shape** [attributeCount].
    private let shares: [Double]

    /// Counts how often every attribute occurs.
    ///
    /// - Parameter sequences: Interactions to count; the training part of a split when users are
    ///   to be shown without their held-out events.
    public init(_ sequences: InteractionSequences, itemAttributes: ItemAttributes) {
        self.itemAttributes = itemAttributes
        var events = [Int](repeating: 0, count: itemAttributes.itemCount)
        for item in sequences.items { events[Int(item)] += 1 }
        let attributeCount = itemAttributes.attributes.reduce(0) { max($0, Int($1) + 1) }
        var counts = [Int](repeating: 0, count: attributeCount)
        for (item, count) in events.enumerated() {
            for attribute in itemAttributes[item] { counts[Int(attribute)] += count }
        }
        let total = Double(max(sequences.interactionCount, 1))
        shares = counts.map { Double($0) / total }
    }

    /// The words of one history, most telling first.
    ///
    /// An attribute counts when at least two events of the history carry it. Order: by
    /// count · log(lift), the evidence against "as everybody", ties by attribute index.
    public func words(of history: some Sequence<Int32>, limit: Int) -> [TasteWord] {
        var counts: [Int32: Int] = [:]
        var length = 0
        for item in history {
            length += 1
            for attribute in itemAttributes[Int(item)] { counts[attribute, default: 0] += 1 }
        }
        var words: [(word: TasteWord, evidence: Double)] = []
        for (attribute, count) in counts where count >= 2 {
            let lift = Double(count) / Double(length) / max(shares[Int(attribute)], 1e-9)
            guard lift > 1 else { continue }
            words.append(
                (
                    TasteWord(attribute: attribute, count: count, lift: lift),
                    Double(count) * log2(lift)
                ))
        }
        words.sort {
            ($0.evidence, $1.word.attribute) > ($1.evidence, $0.word.attribute)
        }
        return words.prefix(limit).map(\.word)
    }
}
