/// A check under way: it scores as many conditions and controls at a time as it is told, so that
/// whoever watches sees rows as they finish and can stop between two of them.
///
/// However it is cut into steps, the result has the same bits (``EvidenceScorer``).
public struct FaithfulnessRun: Sendable {
    /// One step of a check.
    public enum Finding: Sendable, Equatable {
        /// A condition is done.
        case row(CheckRow)
        /// The candidate's score dropped so far under one random removal.
        case control(drop: Double)
        /// A point of the perturbation curve is done.
        case curvePoint
    }

    /// What is asked.
    public let question: CheckQuestion
    /// Rows that are done, in order.
    public private(set) var rows: [CheckRow] = []
    /// Random removals that the drop is held against.
    public let controls: RemovalControls

    private let check: FaithfulnessCheck
    /// The rows that come, in order: `swapped` is missing where there is nobody to swap with.
    public let conditions: [CheckCondition]
    /// Conditions, controls, growing sets off, growing sets alone.
    private let choices: [EvidenceChoice]
    private var standings: [ListStanding] = []
    private var whole: [Float] = []
    private var texts: [Rationale] = []

    init(
        check: FaithfulnessCheck, question: CheckQuestion, controls: RemovalControls,
        perturbations: [[Evidence]]
    ) {
        self.check = check
        self.question = question
        self.controls = controls
        let asked = CheckCondition.allCases.compactMap { condition in
            condition.choice(of: question).map { (condition, $0) }
        }
        conditions = asked.map(\.0)
        choices =
            asked.map(\.1) + controls.draws.map { EvidenceChoice(withoutHistory: Set($0)) }
            + perturbations.map { .without($0) }
            + perturbations.map { .only($0, of: question) }
    }

    /// Steps in all.
    public var stepCount: Int { choices.count }

    /// Steps that are done.
    public var doneCount: Int { standings.count }

    /// Whether every step is done.
    public var isDone: Bool { doneCount == stepCount }

    /// Does the next steps in one go.
    ///
    /// - Parameter count: At least one; as many as are left where there are fewer.
    /// - Returns: What they found, in order; empty when all is done.
    @discardableResult
    public mutating func advance(by count: Int = 1) throws -> [Finding] {
        precondition(count >= 1, "\(count) steps lead nowhere")
        let steps = doneCount..<(doneCount + min(count, stepCount - doneCount))
        if steps.isEmpty { return [] }
        let scores = try check.scorer.scores(question, under: Array(choices[steps]))
        precondition(scores.count == steps.count, "one list of scores for each choice")
        return try zip(steps, scores).map { try note($0, $1) }
    }

    private mutating func note(_ step: Int, _ scores: [Float]) throws -> Finding {
        if step == 0 { whole = scores }
        let standing = ListStanding(of: question.target, in: scores)
        if step >= conditions.count {
            standings.append(standing)
            return step < conditions.count + controls.draws.count
                ? .control(drop: standings[0].score - standing.score) : .curvePoint
        }
        let text = try check.rationale(conditions[step].shown(of: question))
        standings.append(standing)
        texts.append(text)
        let choice = choices[step]
        let row = CheckRow(
            condition: conditions[step], changedPieces: choice.off.count + choice.replaced.count,
            score: standing.score, probability: standing.probability, rank: standing.rank,
            rationaleChanged: text.text != texts[0].text)
        rows.append(row)
        return .row(row)
    }

    /// What the check found. All steps must be done.
    public var result: FaithfulnessResult {
        precondition(isDone, "\(doneCount) of \(stepCount) steps are done")
        let drops = standings.dropFirst(conditions.count).prefix(controls.draws.count)
            .map { standings[0].score - $0.score }
        return check.result(
            question, rows, controls, ControlFigures(drops), whole: whole,
            curve: Array(standings.dropFirst(conditions.count + controls.draws.count)),
            texts: (texts[0], texts[CheckCondition.allOff.place]))
    }
}
