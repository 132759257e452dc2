import ExplorerCore

/// Checks and trials of the sample session, as an engine would answer them.
extension SampleSession {
    static let plainScorer = ScorerSummary(
        name: "sasrec", version: "s7-3f9ac21b-12k", scoreMeaning: "dot product", kinds: [.items])

    static let promptScorer = ScorerSummary(
        name: "prompt", version: "prompt seed 7, step 4,000; s7-3f9ac21b-12k",
        scoreMeaning: "trust x latent + head", kinds: EvidenceKind.allCases)

    static func moment(_ scorer: ScorerSummary, controls: Int = 20) -> CheckMoment {
        CheckMoment(
            scorer: scorer, adapterVersion: 43, eventIndex: 4_812, seed: 7, listCount: 20,
            pieces: [.neighbors: 4, .items: 3, .attributes: 3],
            conditions: CheckedCondition.allCases, controlCount: controls, controlSize: 3,
            dataset: "movielens-small 3f9ac21b",
            command: "whyrec check --user u0417 --item 134130 --at 4812 --model sasrec --seed 7")
    }

    static func rows(_ scores: [Double], changed: Bool = true) -> [CheckedRow] {
        let sizes = [0, 4, 3, 3, 10, 47, 10]
        return zip(CheckedCondition.allCases, zip(scores, sizes)).map { condition, figures in
            CheckedRow(
                condition: condition, changedPieces: figures.1, score: figures.0,
                rank: figures.0 > 2 ? 1 : figures.0 > 1 ? 3 : 5.5,
                share: 0.05 + max(0, figures.0) / 10,
                isTextChanged: changed && condition != .all && condition != .onlyEvidence)
        }
    }

    static let drops = [
        0.02, -0.05, 0.11, 0.03, 0.04, -0.02, 0.07, 0.03, 0.01, 0.05, 0.06, 0.02, -0.01, 0.09, 0.04,
        0.03, 0.02, 0.05, 0.08, 0.00,
    ]

    static func findings(
        _ drop: Double, _ verdict: CheckVerdict, reason: String, controlCount: Int = 20,
        isTextChanged: Bool = true
    ) -> CheckFindings {
        let old =
            "Ranked with the help of Gravity and Interstellar in the history. [h54][h53] "
            + "u0093 and u0177 had it before. [u0093][u0177]"
        let new = "The Martian is ranked by the model's score alone."
        return CheckFindings(
            controls: controlCount > 0
                ? CheckedControls(
                    drops: Array(drops.prefix(controlCount)), mean: 0.034, sd: 0.039, p95: 0.11)
                : nil,
            drop: drop, margin: controlCount > 0 ? drop - 0.11 : nil, comprehensiveness: drop / 6,
            sufficiency: 0.012, verdict: verdict, reason: reason, text: old,
            textWithout: isTextChanged ? new : old,
            diff: isTextChanged
                ? [
                    TextPart(
                        .gone,
                        "Ranked with the help of Gravity and Interstellar in the history. "
                            + "[h54][h53] u0093 and u0177 had it before. [u0093][u0177]"),
                    TextPart(.new, "The Martian is ranked by the model's score alone."),
                ] : [TextPart(.same, old)],
            source: "template")
    }

    /// The check of The Martian is begun and pinned.
    mutating func beginCheck(_ scorer: ScorerSummary = plainScorer) {
        open()
        watch()
        stream()
        press(.character("x"))
        tell(.checkBegan(token(.check), Self.moment(scorer)))
    }

    /// Some of its rows are done.
    mutating func answerRows(_ rows: ArraySlice<CheckedRow>) {
        for row in rows { tell(.checkRowFinished(token(.check), row)) }
    }

    /// The whole check.
    mutating func check(
        _ scores: [Double], _ findings: CheckFindings, scorer: ScorerSummary = plainScorer
    ) {
        beginCheck(scorer)
        answerRows(Self.rows(scores, changed: findings.text != findings.textWithout)[...])
        tell(.requestProgressed(token(.check), Progress(unit: "controls", done: 20, total: 20)))
        tell(.checkFinished(token(.check), findings))
    }

    /// Evidence of The Martian that names what scores it.
    mutating func explainWithScorer(_ scorer: ScorerSummary = plainScorer) {
        open()
        watch()
        stream()
        press(.character("4"), .character("r"))
        let found = Self.evidence(at: 4_812)
        tell(
            .evidenceFound(
                token(.evidence),
                EvidenceSet(
                    user: found.user, item: found.item, title: found.title,
                    modelVersion: found.modelVersion, eventIndex: found.eventIndex,
                    neighbors: found.neighbors, items: found.items,
                    attributes: found.attributes, hiddenCount: 2, scorer: scorer)))
        tell(.rationaleWritten(token(.rationale), Self.rationale(at: 4_812)))
    }

    /// The marked piece is switched off and the answer is there.
    mutating func answerTrial(
        score: Double, rank: Int, _ diff: [TextPart], scorer: ScorerSummary = plainScorer
    ) {
        tell(
            .evidenceTried(
                token(.trial),
                EvidenceTrial(
                    question: TrialQuestion(user: 417, item: 0, off: state.trial.off),
                    scorer: scorer, eventIndex: 4_812,
                    before: CandidateStanding(score: 8.23, rank: 1),
                    after: CandidateStanding(score: score, rank: rank), rankedCount: 9_670,
                    diff: diff, source: "template")))
    }

    static let neighborDiff = [
        TextPart(.same, "Ranked with the help of"), TextPart(.gone, "4"), TextPart(.new, "3"),
        TextPart(.same, "viewers near u0417 who also watched it, first of them"),
        TextPart(.gone, "[u0093] and"), TextPart(.same, "[u0177]"),
        TextPart(.new, "and [u0520]"),
    ]
}
