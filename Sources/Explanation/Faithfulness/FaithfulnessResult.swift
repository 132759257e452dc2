/// What is shown to the scorer in one row of a check.
public enum CheckCondition: String, Sendable, Codable, CaseIterable {
    /// Everything.
    case all
    /// No neighbours.
    case neighborsOff = "neighbors-off"
    /// No attributes.
    case attributesOff = "attributes-off"
    /// No history items that are evidence, in the history neither.
    case historyOff = "history-off"
    /// No evidence.
    case allOff = "all-off"
    /// The evidence, and nothing else of the history.
    case onlyEvidence = "only-evidence"
    /// Somebody else's evidence in the place of one's own.
    case swapped
}

/// One row of a check.
public struct CheckRow: Sendable, Equatable, Encodable {
    /// What was shown.
    public let condition: CheckCondition
    /// Pieces that are off or replaced.
    public let changedPieces: Int
    /// Score in standard deviations of the list.
    public let score: Double
    /// Share of the list by softmax of the standardised scores.
    public let probability: Double
    /// Expected rank in the list, ties broken by chance.
    public let rank: Double
    /// Whether the rationale written from what is shown differs from that of all evidence.
    public let rationaleChanged: Bool
}

/// Faithfulness by perturbation (DeYoung et al., 2020, ERASER), of one measure of a candidate.
public struct EraserFigures: Sendable, Equatable, Codable {
    /// m(x) - m(x without r): higher is better.
    public let comprehensiveness: Double
    /// m(x) - m(r alone): near 0 is better.
    public let sufficiency: Double
    /// Mean comprehensiveness of the weightiest 1, 2, 4, 8 and all pieces, sizes beyond all left
    /// out; nil where it was not asked for.
    public let aopcComprehensiveness: Double?
    /// Mean sufficiency of the same sets.
    public let aopcSufficiency: Double?
}

/// What a check found.
public struct FaithfulnessResult: Sendable, Equatable, Encodable {
    /// Version of the scorer.
    public let version: String
    /// Candidates in the list.
    public let listCount: Int
    /// Kinds of evidence that enter the score.
    public let scoredKinds: [EvidenceKind]
    /// All conditions in order; `swapped` is missing where there is nobody to swap with.
    public let rows: [CheckRow]
    /// Drops under random removals; nil when none was possible.
    public let control: ControlFigures?
    /// Items that each random removal takes away.
    public let controlSize: Int
    /// ERASER on scores in standard deviations of the list.
    public let standardized: EraserFigures
    /// ERASER on the candidate's probability over the list, as published.
    public let probability: EraserFigures
    /// Drop of the score minus the controls' 95th percentile; nil without controls.
    public let margin: Double?
    /// Whether the drop is above that percentile; nil with too few controls to speak of one.
    public let isAboveControls: Bool?
    /// What it says.
    public let verdict: FaithfulnessVerdict
    /// Why, in words.
    public let reason: String
    /// The text with all evidence.
    public let rationale: Rationale
    /// The text without any.
    public let rationaleWithout: Rationale
    /// How the one became the other.
    public let rationaleDiff: WordDiff

    /// Drop of the standardised score without the evidence.
    public var drop: Double { standardized.comprehensiveness }

    /// The margin of somebody else's evidence in the place of one's own: what the score with it has
    /// above the score without any, minus the controls' 95th percentile. Nil without either.
    public var swappedMargin: Double? {
        guard let control, let swapped = self[.swapped], let none = self[.allOff] else {
            return nil
        }
        return swapped.score - none.score - control.p95
    }

    /// The row of a condition.
    public subscript(condition: CheckCondition) -> CheckRow? {
        rows.first { $0.condition == condition }
    }
}

extension FaithfulnessResult {
    /// Rank of the row with all evidence, 1 the best; nil where ties leave it open.
    public var place: Int? {
        rows.first { $0.condition == .all }.flatMap { Int(exactly: $0.rank) }
    }
}
