import Catalog

/// The items of each user that may not be drawn as negatives.
///
/// Published figures differ in this: SASRec's negatives avoid the training items only, so the
/// validation item may compete; those of S³-Rec avoid the user's whole sequence. The badge names
/// which it was. Items that a catalogue lists but nobody ever had are never drawn: they would be
/// easy to tell from a target, and no published figure has them.
public struct KnownItems: Sendable {
    /// How much of the user's sequence is known.
    public enum Scope: String, Sendable, CaseIterable {
        /// Training, validation and test items.
        case wholeSequence = "outside the whole sequence"
        /// Training items.
        case training = "outside the training items"
    }

    /// How much of the user's sequence is known.
    public let scope: Scope
    private let training: InteractionSequences
    /// Items of each user beyond the training ones; empty under `training`.
    private let later: [Int32: Set<Int32>]
    /// Items with an event in any part of the split, ascending: what negatives are drawn from.
    let occurring: [Int32]

    /// Collects the known items of a split.
    ///
    /// - Parameter others: Splits of the same data that ask about more of the same users,
    ///   such as the warm half of a cold split, or the split that events were withheld from:
    ///   what they hold is known as well.
    public init(_ scope: Scope, of split: Split, beside others: [Split] = []) {
        self.scope = scope
        training = split.training
        var later: [Int32: Set<Int32>] = [:]
        if scope == .wholeSequence {
            for cases in ([split] + others).flatMap({ [$0.validation, $0.test] }) {
                // Histories of one user grow from case to case: the last one holds the others. It
                // counts as well, for it may hold events that were withheld from training.
                var lastHistory: [Int32: [Int32]] = [:]
                for question in cases {
                    later[question.user, default: []].formUnion(question.targets)
                    lastHistory[question.user] = question.history
                }
                for (user, history) in lastHistory {
                    later[user, default: []].formUnion(history)
                }
            }
        }
        self.later = later
        occurring = Self.occurring(in: [split] + others)
    }

    /// Calls `body` with each known item of a user; an item may come more than once.
    func forEachItem(of user: Int32, _ body: (Int32) -> Void) {
        if Int(user) < training.userCount {
            for item in training[Int(user)] { body(item) }
        }
        for item in later[user] ?? [] { body(item) }
    }

    private static func occurring(in splits: [Split]) -> [Int32] {
        var occurs = [Bool](repeating: false, count: splits[0].training.itemCount)
        for split in splits { for item in split.training.items { occurs[Int(item)] = true } }
        for cases in splits.flatMap({ [$0.validation, $0.test] }) {
            for question in cases {
                for item in question.targets { occurs[Int(item)] = true }
                for item in question.history { occurs[Int(item)] = true }
            }
        }
        return occurs.indices.filter { occurs[$0] }.map { Int32($0) }
    }
}
