/// What a removal test says about an explanation.
///
/// A verdict speaks of the model's consistency with itself: whether score and text depend on the
/// evidence. It does not say that the text is true (Parcalabescu and Frank, 2024).
///
/// The score **used** the evidence when all three hold, in scores standardised over the list:
/// 1. the drop, score with all evidence minus score without any of it, is above zero;
/// 2. it is above the 95th percentile of the drops when as many random other history items are
///    taken away instead (``ControlFigures/p95``);
/// 3. the score with all evidence is above that with somebody else's evidence of the same size in
///    its place, where there is somebody: else the model may only have noticed that something is
///    missing.
///
/// The text **changed** when the rationale written from what is left differs in any word.
public enum FaithfulnessVerdict: String, Sendable, Codable, CaseIterable {
    /// The score used the evidence and the text changed.
    case faithful
    /// The score used the evidence, but the text stayed as it was: the text does not follow it.
    case scoreOnly = "score only"
    /// The text changed, but the score did not use the evidence.
    case textOnly = "text only"
    /// Neither.
    case unfaithful
    /// The test cannot tell: there is no evidence or no other candidate, the scorer gives every
    /// candidate the same score or one that is not a number, or the score moved and there are fewer
    /// than ``FaithfulnessSettings/fewestControls`` different controls to hold that against. A score
    /// that does not move at all needs none.
    case undecided
}

/// A verdict with its reason in words.
struct FaithfulnessDecision: Sendable, Equatable {
    let verdict: FaithfulnessVerdict
    let reason: String

    /// Decides what scores and texts allow.
    ///
    /// - Parameters:
    ///   - drop: Score with all evidence minus score without any.
    ///   - swapDrop: Score with all minus score with somebody else's; nil where nobody is.
    init(
        drop: Double, swapDrop: Double?, controls: RemovalControls, figures: ControlFigures?,
        isTextChanged: Bool, settings: FaithfulnessSettings
    ) {
        let text = isTextChanged ? "the text changed" : "the text did not change"
        if drop != 0, controls.draws.count < settings.fewestControls {
            verdict = .undecided
            reason =
                "only \(controls.draws.count) different ways to take \(controls.size) of the "
                + "\(controls.pool) other items of the history away; "
                + "\(settings.fewestControls) are needed to tell the change of score from chance"
            return
        }
        let usage: String
        var isUsed = false
        if drop <= 0 {
            usage =
                drop == 0
                ? "the score did not change without the evidence"
                : "the score rose without the evidence"
        } else if let figures, drop <= figures.p95 {
            usage = "taking random history away moves the score as far"
        } else if let swapDrop, swapDrop <= 0 {
            usage = "somebody else's evidence gives as high a score"
        } else {
            isUsed = true
            usage = "the score dropped beyond chance without the evidence"
        }
        verdict =
            switch (isUsed, isTextChanged) {
            case (true, true): .faithful
            case (true, false): .scoreOnly
            case (false, true): .textOnly
            case (false, false): .unfaithful
            }
        reason = "\(usage), \(text)"
    }

    /// What keeps a question from being decided whatever its controls say; nil when nothing does.
    init?(undecidable question: CheckQuestion, whole: [Float]) {
        verdict = .undecided
        if question.evidence.pieces.isEmpty {
            reason = "there is no evidence to take away"
        } else if whole.count < 2 {
            reason = "there is no other candidate to compare with"
        } else if !whole[question.target].isFinite {
            reason = "the score of the candidate is not a number"
        } else if standardized(whole.filter(\.isFinite)).allSatisfy({ $0 == 0 }) {
            reason = "every candidate has the same score"
        } else {
            return nil
        }
    }
}

/// How a check is made.
public struct FaithfulnessSettings: Sendable, Equatable {
    /// Random removals to hold the drop against.
    public var controls = 20
    /// The last items of the history that controls are drawn from; as many as evidence comes from.
    public var historyWindow = 50
    /// Fewer different controls than this cannot tell 5 %: the chance that a drop like the others
    /// is the largest of n + 1 is 1 / (n + 1).
    public var fewestControls = 19
    /// Sizes of evidence that the area over the perturbation curve averages, beside all of it.
    /// Empty leaves it out.
    public var perturbationSizes: [Int] = []

    /// Twenty controls.
    public init() {}

    /// The sizes of batch figures: 1, 2, 4 and 8 pieces, and all.
    public static let standardPerturbationSizes = [1, 2, 4, 8]
}
