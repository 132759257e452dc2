import Evaluation
import Explanation

/// What every report of a check ends with.
private let caveat =
    "Such a test measures whether score and text are consistent with the evidence, not whether "
    + "the text is true."

/// What `whyrec check --user U --item I` tells.
struct CheckReport: Encodable {
    private let pin: CheckPin
    private let evidence: EvidenceSet
    private let result: FaithfulnessResult

    init(_ pin: CheckPin, _ evidence: EvidenceSet, _ result: FaithfulnessResult) {
        self.pin = pin
        self.evidence = evidence
        self.result = result
    }

    private enum Key: String, CodingKey {
        case user, item, title, pieces, rationaleSource, rationaleMarked, note
    }

    /// One flat object: what it is pinned to, what was found, whose row it is.
    func encode(to encoder: any Encoder) throws {
        try result.encode(to: encoder)
        try pin.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(evidence.user.map(pseudonym), forKey: .user)
        try container.encode(evidence.item, forKey: .item)
        try container.encode(evidence.title, forKey: .title)
        try container.encode(evidence.pieces.count, forKey: .pieces)
        try container.encode(result.rationale.source, forKey: .rationaleSource)
        try container.encode(result.rationaleDiff.marked, forKey: .rationaleMarked)
        try container.encode(caveat, forKey: .note)
    }

    func printText() {
        let pieces = evidence.pieces.count
        print("\(evidence.title) for \(evidence.user.map(pseudonym) ?? "somebody unknown")")
        for line in wrapped(pin.words) { print(line) }
        print("\(pieces) pieces of evidence, in a list of \(result.listCount)")
        print("")
        print(leading("", 22) + padded("pieces", 7) + "   score    rank   share  text")
        for row in result.rows {
            print(
                leading(row.condition.words, 22) + padded("\(row.changedPieces)", 7)
                    + padded(fixed(row.score, 3), 8) + padded(fixed(row.rank, 1), 8)
                    + padded(fixed(row.probability, 3), 8)
                    + (row.rationaleChanged ? "  changed" : "  same"))
        }
        print("")
        printFindings()
        print("")
        let words =
            "Text from the template: it is built from the evidence, so it follows it by construction."
        for line in wrapped(words) { print(line) }
        for line in wrapped(result.rationaleDiff.marked, indent: 2) { print(line) }
        print("")
        for line in wrapped(caveat) { print(line) }
    }

    private func printFindings() {
        print("drop without evidence " + fixed(result.drop, 3) + " standard deviations of the list")
        if let control = result.control {
            print(
                "control: \(control.drops.count) x \(result.controlSize) random history items off: "
                    + "drop \(fixed(control.mean, 3)), sd \(fixed(control.sd, 3)), "
                    + "95 % \(fixed(control.p95, 3))")
        }
        if let margin = result.margin { print("margin over the controls " + fixed(margin, 3)) }
        let erased = result.probability
        print(
            "comprehensiveness \(fixed(erased.comprehensiveness, 3)), sufficiency "
                + "\(fixed(erased.sufficiency, 3)) of the share of the list")
        let beside = EvidenceKind.allCases.filter { kind in
            !result.scoredKinds.contains(kind) && !evidence.pieces(of: kind).isEmpty
        }
        if !beside.isEmpty {
            let words = beside.map(\.words).joined(separator: " and ")
            for line in wrapped("\(words) stand beside the score of this model, not in it") {
                print(line)
            }
        }
        for line in wrapped("verdict: \(result.verdict.rawValue) (\(result.reason))") {
            print(line)
        }
    }
}

/// What `whyrec check --sample N` tells.
struct SampleReport: Encodable {
    private let pin: CheckPin
    private let listCount: Int
    private let controls: Int
    private let asked: Int
    private let count: Int
    private let figures: FaithfulnessFigures
    private let rationaleSource = RationaleSource.template
    private let cases: [FaithfulnessCase]
    private let note = caveat

    private enum Key: String, CodingKey {
        case listCount, controls, asked, count, figures, rationaleSource, cases, note
    }

    init(
        _ pin: CheckPin, _ cases: [FaithfulnessCase], asked: Int, listCount: Int, _ controls: Int
    ) {
        self.pin = pin
        self.cases = cases
        self.asked = asked
        self.listCount = listCount
        self.controls = controls
        count = cases.count
        figures = FaithfulnessFigures(
            cases, verdicts: FaithfulnessVerdict.allCases.map(\.rawValue), seed: pin.seed)
    }

    /// One flat object, as for a single check.
    func encode(to encoder: any Encoder) throws {
        try pin.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(listCount, forKey: .listCount)
        try container.encode(controls, forKey: .controls)
        try container.encode(asked, forKey: .asked)
        try container.encode(count, forKey: .count)
        try container.encode(figures, forKey: .figures)
        try container.encode(rationaleSource, forKey: .rationaleSource)
        try container.encode(cases, forKey: .cases)
        try container.encode(note, forKey: .note)
    }

    func printText() {
        for line in wrapped(pin.words) { print(line) }
        print(
            "\(count) of \(asked) cases: best candidates of random users, lists of \(listCount), "
                + "\(controls) controls")
        if count < asked {
            print("there were no more users with a history, or the run was stopped")
        }
        print("")
        print(leading("", 30) + "    mean  95 % interval      cases")
        for verdict in FaithfulnessVerdict.allCases {
            show("share \(verdict.rawValue)", figures.verdicts[verdict.rawValue])
        }
        show("share above 95 % of controls", figures.shareAboveControls)
        show("drop, standard deviations", figures.drop)
        showSeparation()
        show("comprehensiveness", figures.comprehensiveness)
        show("sufficiency", figures.sufficiency)
        show("AOPC comprehensiveness", figures.aopcComprehensiveness)
        show("AOPC sufficiency", figures.aopcSufficiency)
        show("grounding", figures.grounding)
        show("stability (Jaccard)", figures.stability)
        show("agreement (Kendall's tau)", figures.agreement)
        print("")
        let words =
            "Texts are from the template, which is built from the evidence: it follows it by "
            + "construction. Intervals draw users anew 2,000 times. Stability: what is cited when a "
            + "random other history item is left out. " + caveat
        for line in wrapped(words) { print(line) }
    }

    private func showSeparation() {
        let name = "AUC, true against swapped"
        guard let found = figures.separation else {
            print(leading(name, 30) + padded("-", 8))
            return
        }
        let interval =
            found.interval.map { "  [\(fixed($0.low, 3)), \(fixed($0.high, 3))]" } ?? "  -"
        print(
            leading(name, 30) + padded(fixed(found.area, 3), 8) + leading(interval, 19)
                + padded("\(found.positives)", 7))
    }

    private func show(_ name: String, _ figure: IntervalMean?) {
        guard let figure else {
            print(leading(name, 30) + padded("-", 8))
            return
        }
        let interval =
            figure.interval.map { "  [\(fixed($0.low, 3)), \(fixed($0.high, 3))]" } ?? "  -"
        print(
            leading(name, 30) + padded(fixed(figure.mean, 3), 8) + leading(interval, 19)
                + padded("\(figure.cases)", 7))
    }
}

extension CheckCondition {
    /// In words, for a table.
    fileprivate var words: String {
        switch self {
        case .all: "all evidence"
        case .neighborsOff: "neighbours off"
        case .attributesOff: "attributes off"
        case .historyOff: "history evidence off"
        case .allOff: "all evidence off"
        case .onlyEvidence: "only evidence"
        case .swapped: "somebody else's"
        }
    }
}

extension EvidenceKind {
    /// In words, at the beginning of a sentence.
    fileprivate var words: String {
        switch self {
        case .neighbor: "neighbours"
        case .historyItem: "history items"
        case .attribute: "attributes"
        }
    }
}

/// Text flush left in a column.
func leading(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
}

/// Text in lines of at most 80 columns, broken between words.
func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    for word in text.split(separator: " ") {
        if let last = lines.last, last.count + 1 + word.count <= 80 {
            lines[lines.count - 1] += " \(word)"
        } else {
            lines.append(margin + word)
        }
    }
    return lines
}
