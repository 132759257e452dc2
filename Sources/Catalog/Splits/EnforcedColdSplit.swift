/// A leave-one-out split in which some items are new to the model: all their training events are
/// withheld.
///
/// Items filtered to five events or more are cold only because their later events are set aside, and
/// a model can learn that rule. Items drawn at random have no such mark. A withheld item is in no
/// training event and no history; test cases that ask for it stay, validation cases do not, because
/// calibration must not see it.
public struct EnforcedColdSplit: Sendable {
    /// The split; its test cases ask for withheld and other items alike.
    public let split: Split
    /// The leave-one-out split it was made of, with everything that was withheld.
    public let whole: Split
    /// Whether each item was withheld. **Shape** [itemCount]
    public let isWithheld: [Bool]

    /// Draws the items.
    ///
    /// - Parameters:
    ///   - share: Expected share of the items, between 0 and 1.
    ///   - seed: Of the draw. One and the same for every training, or models of different seeds
    ///     could not be compared.
    public init(_ sequences: InteractionSequences, share: Double = 0.1, seed: UInt64 = 7) {
        precondition((0...1).contains(share), "a share is between 0 and 1, not \(share)")
        let drawn = (0..<sequences.itemCount).map { item in
            var random = SplitRandom(seed: seed, stream: UInt64(item))
            return Double.random(in: 0..<1, using: &random) < share
        }
        isWithheld = drawn
        let base = Split.leaveOneOut(sequences)
        whole = base
        let rest = base.withholding(drawn.map { $0 ? 0 : Int.max })
        split = Split(
            name: Self.name(share: share), training: rest.training,
            validation: rest.validation.filter { question in
                !question.targets.contains { drawn[Int($0)] }
            }, test: rest.test)
    }

    /// Badge name, such as `enforced-cold-10`.
    public static func name(share: Double) -> String {
        "enforced-cold-\(Int((share * 100).rounded()))"
    }
}
