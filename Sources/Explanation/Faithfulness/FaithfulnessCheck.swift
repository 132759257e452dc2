import Tensor

/// Takes evidence away, looks at score and text, and holds the drop against random removals.
///
/// **Measure** m(x) is the candidate's score at mean 0 and deviation 1 over the list
/// (``ListStanding``). A scorer that reads evidence alone, and of one candidate alone, gives it
/// sqrt(n - 1) with and 0 without, so its comprehensiveness is sqrt(n - 1) in a list of n: the most
/// that taking away one candidate's only reason can do.
///
/// **Control** as many random history items as there are pieces of the kinds that enter the score
/// (``EvidenceScorer/kinds``) are taken away instead, never evidence, never the candidate. Where no
/// piece enters, as many as there are pieces.
public struct FaithfulnessCheck: Sendable {
    /// How it is made.
    public var settings: FaithfulnessSettings
    let scorer: any EvidenceScorer
    let rationale: @Sendable (EvidenceSet) throws -> Rationale

    /// A check of one scorer and one writer of rationales.
    ///
    /// - Parameter rationale: Writes the text from what is shown; the template by default.
    public init(
        _ scorer: any EvidenceScorer, settings: FaithfulnessSettings = FaithfulnessSettings(),
        rationale: @escaping @Sendable (EvidenceSet) throws -> Rationale = {
            RationaleTemplate().rationale(for: $0)
        }
    ) {
        self.scorer = scorer
        self.settings = settings
        self.rationale = rationale
    }

    /// Checks one row. The same question and seed give the same bits.
    ///
    /// - Parameter stream: Draws the controls.
    public func callAsFunction(
        _ question: CheckQuestion, stream: RandomStream
    ) throws -> FaithfulnessResult {
        var run = run(question, stream: stream)
        try run.advance(by: .max)
        return run.result
    }

    /// The same check step by step, for somebody who watches or may stop it.
    ///
    /// - Parameter stream: Draws the controls.
    public func run(_ question: CheckQuestion, stream: RandomStream) -> FaithfulnessRun {
        let evidence = question.evidence
        let entering = evidence.pieces.count { scorer.kinds.contains($0.kind) }
        let size = entering > 0 ? entering : evidence.pieces.count
        let controls = RemovalControls(
            question, size: size, count: settings.controls, window: settings.historyWindow,
            stream: stream)
        return FaithfulnessRun(
            check: self, question: question, controls: controls,
            perturbations: perturbations(of: evidence))
    }

    /// The weightiest pieces in growing sets, the last of all pieces.
    private func perturbations(of evidence: EvidenceSet) -> [[Evidence]] {
        if settings.perturbationSizes.isEmpty || evidence.pieces.isEmpty { return [] }
        let ordered = evidence.pieces.sorted { ($0.weight, $1.id) > ($1.weight, $0.id) }
        let sizes = settings.perturbationSizes.filter { (1..<ordered.count).contains($0) }
        return (Set(sizes).sorted() + [ordered.count]).map { Array(ordered.prefix($0)) }
    }

    /// What the rows and the controls come to.
    ///
    /// - Parameters:
    ///   - whole: Scores of the list with all evidence.
    ///   - curve: Standings without the growing sets, then with them alone.
    func result(
        _ question: CheckQuestion, _ rows: [CheckRow], _ controls: RemovalControls,
        _ figures: ControlFigures?, whole: [Float], curve: [ListStanding],
        texts: (with: Rationale, without: Rationale)
    ) -> FaithfulnessResult {
        let scored = EraserFigures(rows, curve: curve.map(\.score), \.score)
        let probable = EraserFigures(rows, curve: curve.map(\.probability), \.probability)
        let diff = WordDiff(from: texts.with.text, to: texts.without.text)
        let swapDrop = rows.first { $0.condition == .swapped }.map { rows[0].score - $0.score }
        let decision =
            FaithfulnessDecision(undecidable: question, whole: whole)
            ?? FaithfulnessDecision(
                drop: scored.comprehensiveness, swapDrop: swapDrop, controls: controls,
                figures: figures, isTextChanged: diff.isChanged, settings: settings)
        return FaithfulnessResult(
            version: scorer.version, listCount: question.candidates.count,
            scoredKinds: EvidenceKind.allCases.filter(scorer.kinds.contains), rows: rows,
            control: figures, controlSize: controls.size, standardized: scored,
            probability: probable, margin: figures.map { scored.comprehensiveness - $0.p95 },
            isAboveControls: controls.draws.count < settings.fewestControls
                ? nil : figures.map { scored.comprehensiveness > $0.p95 },
            verdict: decision.verdict, reason: decision.reason, rationale: texts.with,
            rationaleWithout: texts.without, rationaleDiff: diff)
    }
}

extension CheckCondition {
    /// Place among the rows; every condition before `swapped` is always there.
    var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// What the scorer is shown; nil where there is nobody to swap with.
    func choice(of question: CheckQuestion) -> EvidenceChoice? {
        let evidence = question.evidence
        switch self {
        case .all: return .all
        case .neighborsOff: return .without(evidence.pieces(of: .neighbor))
        case .attributesOff: return .without(evidence.pieces(of: .attribute))
        case .historyOff: return .without(evidence.pieces(of: .historyItem))
        case .allOff: return .without(evidence.pieces)
        case .onlyEvidence: return .only(evidence.pieces, of: question)
        case .swapped: return question.other.map { .swapping(evidence, for: $0) }
        }
    }

    /// The evidence that a rationale is written from.
    func shown(of question: CheckQuestion) -> EvidenceSet {
        let evidence = question.evidence
        switch self {
        case .all, .onlyEvidence: return evidence
        case .neighborsOff: return evidence.showing(evidence.pieces.filter { $0.kind != .neighbor })
        case .attributesOff:
            return evidence.showing(evidence.pieces.filter { $0.kind != .attribute })
        case .historyOff:
            return evidence.showing(evidence.pieces.filter { $0.kind != .historyItem })
        case .allOff: return evidence.showing([])
        case .swapped:
            return evidence.showing(
                EvidenceKind.allCases.flatMap { kind in
                    let theirs = question.other?.pieces(of: kind) ?? []
                    return theirs.prefix(evidence.pieces(of: kind).count)
                })
        }
    }
}

extension EvidenceSet {
    /// What a text may rest on: all of it, but where it says "because" the kinds alone that enter the
    /// score. What a scorer does not read cannot be why it ranks.
    ///
    /// - Parameters:
    ///   - verdict: What the check of this set found.
    ///   - kinds: The kinds that enter the score of what was checked.
    public func tellable(
        after verdict: FaithfulnessVerdict?, entering kinds: Set<EvidenceKind>
    ) -> EvidenceSet {
        guard verdict == .faithful, !pieces.allSatisfy({ kinds.contains($0.kind) }) else {
            return self
        }
        return showing(pieces.filter { kinds.contains($0.kind) })
    }

    /// The same question with other pieces. What was withheld is not the reason for what is
    /// missing now, so it is not carried over.
    public func showing(_ pieces: [Evidence]) -> EvidenceSet {
        EvidenceSet(
            user: user, item: item, title: title, now: now, version: version, pieces: pieces,
            withheld: pieces.count == self.pieces.count ? withheld : 0, historyCount: historyCount)
    }
}

extension EraserFigures {
    /// - Parameter curve: The measure without the growing sets, then with them alone.
    fileprivate init(
        _ rows: [CheckRow], curve: [Double], _ measure: KeyPath<CheckRow, Double>
    ) {
        func value(_ condition: CheckCondition) -> Double {
            rows[condition.place][keyPath: measure]
        }
        func mean(_ values: ArraySlice<Double>) -> Double? {
            values.isEmpty
                ? nil : values.reduce(0) { $0 + value(.all) - $1 } / Double(values.count)
        }
        self.init(
            comprehensiveness: value(.all) - value(.allOff),
            sufficiency: value(.all) - value(.onlyEvidence),
            aopcComprehensiveness: mean(curve.prefix(curve.count / 2)),
            aopcSufficiency: mean(curve.suffix(curve.count / 2)))
    }
}
