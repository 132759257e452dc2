/// What is open of the spot-check.
public struct SpotCheckState: Sendable, Equatable {
    /// Who judges; nil until it is known.
    public internal(set) var rater: String?
    /// The queue, once it was opened.
    public internal(set) var queue = Loadable<SpotQueue>()
    /// Index of the case of the queue that is shown.
    public internal(set) var place = 0
    /// First line of evidence shown.
    public internal(set) var top = 0
    /// The name being typed where the rater is not known.
    public internal(set) var raterField: TextField?
    /// The note being typed.
    public internal(set) var noteField: TextField?
    /// Why the last verdict was not kept.
    public internal(set) var failure: Failure?
    /// The last export.
    public internal(set) var export = Loadable<VerdictExport>()

    /// Verdicts on their way to the disk.
    var unsaved: [RequestToken: SpotRecord] = [:]
    /// Verdicts that could not be kept, oldest first.
    var failed: [SpotRecord] = []
    /// Notes of cases that have no verdict yet.
    var notes: [SpotKey: String] = [:]
    /// Verdicts on picked rows.
    var picked: [SpotKey: SpotJudgement] = [:]
    /// A verdict that waits for the rater's name.
    var pending: SpotRecord?

    /// Whether a verdict is still on its way to the disk.
    public var isSaving: Bool { !unsaved.isEmpty }
}

extension State {
    /// The case that the spot-check shows: a picked row, else the place of the queue; nil while it
    /// is not open or there is none.
    public var shownCase: SpotCase? {
        guard case .spotCheck(let picked) = overlays.last else { return nil }
        if let picked { return picked }
        guard let cases = spotCheck.queue.value?.cases, cases.indices.contains(spotCheck.place)
        else { return nil }
        return cases[spotCheck.place]
    }

    /// What the rater said of a case, kept or on its way to the disk; nil where nothing was said.
    public func judgement(of spotCase: SpotCase) -> SpotJudgement? {
        let key = spotCase.key
        let newest = spotCheck.unsaved.filter { $0.value.spotCase.key == key }
            .max { $0.key.serial < $1.key.serial }
        if let newest { return newest.value.judgement }
        switch key {
        case .drawn(let id): return spotCheck.queue.value?.judgements[id]
        case .picked: return spotCheck.picked[key]
        }
    }

    /// Whether what was said of a case is on the disk.
    public func isKept(_ spotCase: SpotCase) -> Bool {
        judgement(of: spotCase) != nil
            && !spotCheck.unsaved.values.contains { $0.spotCase.key == spotCase.key }
            && !spotCheck.failed.contains { $0.spotCase.key == spotCase.key }
    }

    /// The note of a case: of its verdict, or typed before it.
    public func note(of spotCase: SpotCase) -> String {
        spotCheck.notes[spotCase.key] ?? judgement(of: spotCase)?.note ?? ""
    }

    /// Whether the automatic verdict may be shown: a rater who saw it first would be led by it.
    public func revealsCheck(of spotCase: SpotCase) -> Bool {
        spotCase.id == nil || judgement(of: spotCase) != nil
    }

    /// Cases of the queue that have a verdict of the rater.
    public var judgedCount: Int {
        spotCheck.queue.value?.cases.count { judgement(of: $0) != nil } ?? 0
    }

    /// Judged cases and all cases of every group of the queue, kind by kind.
    public var groupProgress: [(group: String, judged: Int, all: Int)] {
        guard let cases = spotCheck.queue.value?.cases else { return [] }
        var order: [String] = []
        for kind in 0..<(cases.map(\.groups.count).max() ?? 0) {
            let names = Set(cases.compactMap { kind < $0.groups.count ? $0.groups[kind] : nil })
            // Known names in their order, others behind them by letter.
            order += Self.groupOrder.filter(names.contains)
            order += names.subtracting(Self.groupOrder).sorted()
        }
        return order.map { group in
            let own = cases.filter { $0.groups.contains(group) }
            return (group, own.count { judgement(of: $0) != nil }, own.count)
        }
    }

    private static let groupOrder = ["warm", "cold", "short", "long", "top", "middle", "low"]

    /// The selected row as a case; nil while its evidence and its text are not there.
    ///
    /// - Parameter automatic: What the check says of it, where it was asked.
    public func selectedCase(automatic: CheckFinding? = nil) -> SpotCase? {
        guard let user, let row = selectedCandidate, let set = evidence.value,
            let text = rationale.value, set.user == user.index, set.item == row.item,
            text.user == user.index, text.item == row.item
        else { return nil }
        return SpotCase(
            id: nil, userName: user.name, rank: row.rank,
            candidateCount: candidates.shown.value?.candidateCount ?? 0,
            historyCount: history.value?.eventCount ?? 0,
            history: (history.value?.rows ?? []).prefix(20).map(\.title), evidence: set,
            rationale: text, automatic: automatic)
    }
}
