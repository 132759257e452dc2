import Alignment
import Catalog
import Explanation
import ExplorerCore
import Foundation
import Recommenders
import Streaming
import Tensor

/// A check under way, pinned to the moment at which it was begun: it holds the question, the model
/// that served and the draws, so that nothing the stream does later can reach it.
struct RunningCheck {
    let token: RequestToken
    let moment: CheckMoment
    fileprivate(set) var run: FaithfulnessRun
    private let names: EvidenceNames
    /// The row as a case to judge, from what the check found.
    private let spotCase: (FaithfulnessResult) -> SpotCase

    init(
        _ token: RequestToken, _ moment: CheckMoment, _ run: FaithfulnessRun,
        _ names: EvidenceNames, spotCase: @escaping (FaithfulnessResult) -> SpotCase
    ) {
        self.spotCase = spotCase
        self.token = token
        self.moment = moment
        self.run = run
        self.names = names
    }

    /// Whether there is nothing left to do.
    var isDone: Bool { run.isDone }

    /// Does one step: a condition, or one random removal.
    mutating func advance() throws -> [Message] {
        var messages: [Message] = try run.advance().map { finding in
            switch finding {
            case .row(let row): .checkRowFinished(token, CheckedRow(row))
            case .control, .curvePoint:
                .requestProgressed(
                    token,
                    ExplorerCore.Progress(
                        unit: "controls", done: run.doneCount - run.rows.count,
                        total: moment.controlCount))
            }
        }
        if run.isDone {
            messages += [
                .checkExhibited(token, spotCase(run.result)),
                .checkFinished(token, CheckFindings(run.result, names)),
            ]
        }
        return messages
    }
}

extension ExplorerSession {
    /// Candidates of the list that scores are standardised over, as `whyrec check` has it; a prompt
    /// that reads fewer has a shorter one.
    var checkListCount: Int { min(20, secondStage?.listLength ?? 20) }

    /// What scores a row when evidence is taken away: the stage that gives the row its place.
    /// Whatever answers here is named on the screen with the kinds that it reads.
    ///
    /// - Parameter isScoredAgain: Whether the row is among those that the second stage scores.
    func evidenceScorer(isScoredAgain: Bool) throws -> any EvidenceScorer {
        guard isScoredAgain, let prompt = try servingPrompt() else {
            return HistoryEvidenceScorer(recommender)
        }
        return prompt.evidenceScorer(explain { $0 }, listsOf: recommender)
    }

    /// The same for the screen.
    func scorerSummary(isScoredAgain: Bool) -> ScorerSummary {
        guard let stage = stageSummary else { return firstSummary(note: nil) }
        guard isScoredAgain else {
            return firstSummary(
                note: "below the best \(stage.count): the prompt does not read this row, "
                    + "\(recommender.name) alone ranks it")
        }
        return ScorerSummary(
            name: stage.name, version: servedVersion, scoreMeaning: stage.scoreMeaning,
            kinds: stage.showsEvidence ? ExplorerCore.EvidenceKind.allCases : [.items])
    }

    private func firstSummary(note: String?) -> ScorerSummary {
        ScorerSummary(
            name: recommender.name, version: servedVersion,
            scoreMeaning: recommender.scoreMeaning,
            kinds: [.items], note: note)
    }

    /// Puts a check together: the list around the row, its evidence, somebody else's, the draws.
    func check(_ subject: CheckSubject, _ token: RequestToken) throws -> RunningCheck {
        try requireCandidate(subject.item, of: subject.user)
        let streams = CheckStreams(
            seed: setup.seed, user: subject.user, item: subject.item, eventIndex: eventIndex)
        let (recommender, engine) = (recommender, stream.engine)
        var questions = CheckQuestions(
            recommender, explainer: takeExplainer(), listCount: checkListCount,
            userCount: store.facts.users, request: { engine.request(for: $0) })
        let question = questions.question(
            of: subject.user, item: subject.item, stream: streams.other)
        put(questions.explainer)
        var settings = FaithfulnessSettings()
        settings.historyWindow = questions.explainer.settings.historyWindow
        let isScoredAgain = isScoredAgain(subject.item, for: question.request)
        let run = FaithfulnessCheck(
            try evidenceScorer(isScoredAgain: isScoredAgain), settings: settings
        ).run(question, stream: streams.controls)
        return RunningCheck(
            token, moment(of: subject, run, isScoredAgain: isScoredAgain), run,
            EvidenceNames(question.evidence),
            spotCase: spotCase(of: question))
    }

    private func moment(
        of subject: CheckSubject, _ run: FaithfulnessRun, isScoredAgain: Bool
    ) -> CheckMoment {
        var pieces: [ExplorerCore.EvidenceKind: Int] = [:]
        for kind in ExplorerCore.EvidenceKind.allCases {
            let count = run.question.evidence.pieces(of: kind.kind).count
            if count > 0 { pieces[kind] = count }
        }
        return CheckMoment(
            scorer: scorerSummary(isScoredAgain: isScoredAgain), adapterVersion: adapterVersion,
            eventIndex: eventIndex, seed: setup.seed, listCount: run.question.candidates.count,
            pieces: pieces,
            conditions: run.conditions.map(CheckedCondition.init),
            controlCount: run.controls.draws.count, controlSize: run.controls.size,
            dataset: "\(workspace.folder.lastPathComponent) \(store.facts.contentHash.prefix(8))",
            command: CheckCommandLine(subject, isScoredAgain: isScoredAgain, in: self)?.text)
    }

    /// Refuses an item that came into the history since it was listed.
    private func requireCandidate(_ item: Int32, of user: Int32) throws {
        if request(for: user).history.contains(item) {
            throw CommandFailure(
                "\(facts.title(of: item)) is no longer a candidate",
                hint: "the user has had it meanwhile")
        }
    }

    // MARK: Trials

    /// Scores a candidate without some of its evidence, and writes its text anew.
    func trial(_ question: TrialQuestion) throws -> EvidenceTrial {
        let ground = try trialGround(of: question.item, for: question.user)
        let evidence = ground.question.evidence
        let off = evidence.pieces.filter { piece in
            piece.screenPiece.map(question.off.contains) ?? false
        }
        let scores = try evidenceScorer(isScoredAgain: ground.isScoredAgain)
            .scores(ground.question, under: [.without(off)])[0]
        let ids = Set(off.map(\.id))
        let left = evidence.showing(evidence.pieces.filter { !ids.contains($0.id) })
        let names = EvidenceNames(evidence)
        let template = RationaleTemplate()
        let (old, new) = (template.rationale(for: evidence), template.rationale(for: left))
        return EvidenceTrial(
            question: question, scorer: scorerSummary(isScoredAgain: ground.isScoredAgain),
            eventIndex: eventIndex,
            before: ground.standing, after: standing(in: scores, ground.question),
            rankedCount: ground.question.candidates.count,
            diff: WordDiff(from: names.named(old.text), to: names.named(new.text)).parts
                .map(TextPart.init),
            source: new.source.rawValue)
    }

    /// What trials of one row have in common.
    struct TrialGround {
        fileprivate let key: Key
        fileprivate let question: CheckQuestion
        fileprivate let standing: CandidateStanding
        /// Whether the second stage scores the row; the list is then what the prompt reads.
        fileprivate let isScoredAgain: Bool

        fileprivate struct Key: Equatable {
            let user: Int32
            let item: Int32
            let eventIndex: Int
            let version: String
        }
    }

    /// The list that a row is placed in, with the evidence behind it: what the prompt reads, or every
    /// candidate of the user. Kept for the next trial of the same row at the same moment.
    private func trialGround(of item: Int32, for user: Int32) throws -> TrialGround {
        let key = TrialGround.Key(
            user: user, item: item, eventIndex: eventIndex, version: servedVersion)
        if let known = trialGround, known.key == key { return known }
        try requireCandidate(item, of: user)
        let request = request(for: user)
        let seen = Set(request.history)
        let isScoredAgain = isScoredAgain(item, for: request)
        let candidates =
            isScoredAgain
            ? recommender.ranking(secondStage?.listLength ?? 0, for: request).map(\.item)
            : (0..<Int32(items.count)).filter { !seen.contains($0) }
        let question = CheckQuestion(
            request, candidates: candidates,
            item: item, evidence: explain { $0.evidence(for: item, request: request) },
            other: nil)
        let scores = try evidenceScorer(isScoredAgain: isScoredAgain)
            .scores(question, under: [.all])[0]
        let ground = TrialGround(
            key: key, question: question, standing: standing(in: scores, question),
            isScoredAgain: isScoredAgain)
        trialGround = ground
        return ground
    }

    /// Score and rank of the row; ties by smaller index, as in every list.
    private func standing(in scores: [Float], _ question: CheckQuestion) -> CandidateStanding {
        let (own, item) = (scores[question.target], question.evidence.item)
        let above = zip(question.candidates, scores).count { other, score in
            score > own || (score == own && other < item)
        }
        return CandidateStanding(score: Double(own), rank: above + 1)
    }
}

/// What pieces of evidence are called on the screen: neighbours by their pseudonyms, where the
/// library counts n1, n2, ….
struct EvidenceNames {
    private var names: [String: String] = [:]

    init(_ evidence: Explanation.EvidenceSet) {
        for piece in evidence.pieces(of: .neighbor) { names[piece.id] = piece.label }
    }

    /// The name of a piece.
    subscript(id: String) -> String { names[id] ?? id }

    /// A rationale with the names of the screen in its citations.
    func named(_ text: String) -> String {
        text.replacing(/\[[a-z0-9 ]+\]/) { citation in
            let ids = citation.output.dropFirst().dropLast().split(separator: " ").map(String.init)
            return ids.map { "[\(self[$0])]" }.joined()
        }
    }
}

// MARK: The screen's values

extension ExplorerCore.EvidenceKind {
    /// The same kind where evidence is found.
    var kind: Explanation.EvidenceKind {
        switch self {
        case .neighbors: .neighbor
        case .items: .historyItem
        case .attributes: .attribute
        }
    }
}

extension Evidence {
    /// What it points at, as the screen names it.
    var screenPiece: EvidencePiece? {
        switch subject {
        case .user(let user): .neighbor(user)
        case .item(let item): .item(item)
        case .attribute: .attribute(label)
        }
    }
}

extension TextPart {
    init(_ part: WordDiff.Part) {
        let change: Change =
            switch part.change {
            case .same: .same
            case .gone: .gone
            case .new: .new
            }
        self.init(change, part.text)
    }
}

extension CheckedCondition {
    init(_ condition: CheckCondition) {
        self =
            switch condition {
            case .all: .all
            case .neighborsOff: .neighborsOff
            case .attributesOff: .attributesOff
            case .historyOff: .itemsOff
            case .allOff: .allOff
            case .onlyEvidence: .onlyEvidence
            case .swapped: .swapped
            }
    }
}

extension CheckedRow {
    fileprivate init(_ row: CheckRow) {
        self.init(
            condition: CheckedCondition(row.condition), changedPieces: row.changedPieces,
            score: row.score, rank: row.rank, share: row.probability,
            isTextChanged: row.rationaleChanged)
    }
}

extension CheckFindings {
    fileprivate init(_ result: FaithfulnessResult, _ names: EvidenceNames) {
        let (with, without) = (
            names.named(result.rationale.text), names.named(result.rationaleWithout.text)
        )
        self.init(
            controls: result.control.map {
                CheckedControls(drops: $0.drops, mean: $0.mean, sd: $0.sd, p95: $0.p95)
            },
            drop: result.drop, margin: result.margin,
            comprehensiveness: result.probability.comprehensiveness,
            sufficiency: result.probability.sufficiency,
            verdict: CheckVerdict(result.verdict), reason: result.reason, text: with,
            textWithout: without,
            diff: WordDiff(from: with, to: without).parts.map(TextPart.init),
            source: result.rationale.source.rawValue)
    }
}

extension CheckVerdict {
    init(_ verdict: FaithfulnessVerdict) {
        self =
            switch verdict {
            case .faithful: .faithful
            case .scoreOnly: .scoreOnly
            case .textOnly: .textOnly
            case .unfaithful: .unfaithful
            case .undecided: .undecided
            }
    }
}
