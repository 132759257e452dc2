import ExplorerCore

extension SampleSession {
    /// A session with a ranking on the screen and a rater who is known.
    mutating func rate(as rater: String? = "anna") {
        open()
        watch()
        if let rater { tell(.raterNamed(rater)) }
    }

    /// Opens a queue of which the first cases are judged.
    mutating func openQueue(judged: Int = 6, isNew: Bool = false) {
        press(.character("v"))
        let verdicts: [SpotVerdict] = [.faithful, .unfaithful, .unsure]
        let judgements = (0..<judged).map { (Int64($0 + 1), SpotJudgement(verdicts[$0 % 3])) }
        tell(
            .spotQueueOpened(
                token(.spotCheck),
                SpotQueue(
                    name: "queue-1", cases: (0..<12).map { Self.spotCase($0) },
                    judgements: Dictionary(uniqueKeysWithValues: judgements),
                    notes: ["item: no case is cold, none was found"], isNew: isNew)))
    }

    /// The newest verdict reaches the disk.
    mutating func keep() { tell(.verdictRecorded(token(.verdict))) }

    static func spotCase(_ index: Int) -> SpotCase {
        let history = Self.history(new: 1).rows.map(\.title)
        return SpotCase(
            id: Int64(index + 1), userName: "u0417", rank: 1 + index, candidateCount: 9_670,
            historyCount: 55, history: history, evidence: evidence(at: 0),
            rationale: rationale(at: 0),
            groups: [
                index % 3 == 0 ? "cold" : "warm", index % 2 == 0 ? "long" : "short",
                ["top", "middle", "low"][index % 3],
            ],
            automatic: CheckFinding(
                verdict: index % 2 == 0 ? "faithful" : "text only", margin: 0.3127,
                reason: "the score dropped beyond chance without the evidence, the text changed"))
    }
}
