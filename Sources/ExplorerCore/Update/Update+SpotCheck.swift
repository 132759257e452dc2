extension State {
    mutating func performSpotCheckAction(_ id: ActionID) -> [Effect] {
        switch id {
        case .judge: return selectedCase().map { openJudgement(of: $0) } ?? []
        default: return openSpotCheck()
        }
    }

    /// Opens the queue where this rater stopped; asks who judges where that is not known.
    mutating func openSpotCheck() -> [Effect] {
        overlays.append(.spotCheck(picked: nil))
        forgetTyping()
        guard let rater = spotCheck.rater else {
            spotCheck.raterField = TextField()
            return []
        }
        if spotCheck.queue.value != nil {
            goToOpenCase(from: 0)
            return []
        }
        guard !spotCheck.queue.isLoading else { return [] }
        return ask(.spotCheck) { .openSpotCheck($0, rater: rater) }
    }

    /// Opens a row of the screen for a verdict; it stays as it is while the stream goes on.
    mutating func openJudgement(of spotCase: SpotCase) -> [Effect] {
        overlays.append(.spotCheck(picked: spotCase))
        forgetTyping()
        if spotCheck.rater == nil { spotCheck.raterField = TextField() }
        return []
    }

    private mutating func forgetTyping() {
        spotCheck.top = 0
        spotCheck.raterField = nil
        spotCheck.noteField = nil
        spotCheck.pending = nil
    }

    // MARK: Keys

    /// The keys of verdicts for an overlay that shows a row and what the check says of it: `f`, `n`
    /// and `s` record, `c` opens the row for a note first.
    ///
    /// - Returns: What is to be done, or nil for a key that is none of these.
    mutating func pressVerdictKey(_ key: Key, about spotCase: SpotCase) -> [Effect]? {
        if let verdict = SpotVerdict(key) { return judge(verdict, spotCase) }
        guard key == .character("c") else { return nil }
        let effects = openJudgement(of: spotCase)
        if spotCheck.raterField == nil { spotCheck.noteField = TextField(note(of: spotCase)) }
        return effects
    }

    mutating func pressInSpotCheck(_ key: Key, picked: SpotCase?) -> [Effect] {
        if spotCheck.raterField != nil { return pressInRaterField(key, picked) }
        if spotCheck.noteField != nil { return pressInNoteField(key) }
        switch key {
        case .escape, .character("q"), .character(picked == nil ? "v" : "V"):
            _ = overlays.popLast()
            return []
        case .character("r"): return retrySpotCheck()
        case .character("S"): return exportVerdicts()
        case .character("o"):
            spotCheck.queue.failure.map { overlays.append(.failure($0)) }
            return []
        default: break
        }
        guard let spotCase = shownCase else { return [] }
        if let verdict = SpotVerdict(key) { return judge(verdict, spotCase) }
        switch key {
        case .character("c"), .enter: spotCheck.noteField = TextField(note(of: spotCase))
        case .up, .character("k"): scroll(-1, spotCase)
        case .down, .character("j"): scroll(1, spotCase)
        case .pageUp, .home, .character("g"): scroll(-1_000, spotCase)
        case .pageDown, .end, .character("G"): scroll(1_000, spotCase)
        default:
            if picked == nil { moveInQueue(key) }
        }
        return []
    }

    private mutating func scroll(_ offset: Int, _ spotCase: SpotCase) {
        // As many lines as the smallest screen with room for evidence shows stay in view.
        let last = max(0, spotCase.evidence.count - 5)
        spotCheck.top = min(max(0, spotCheck.top + offset), last)
    }

    private mutating func moveInQueue(_ key: Key) {
        let last = max(0, (spotCheck.queue.value?.cases.count ?? 1) - 1)
        switch key {
        case .left, .character("b"), .character("h"): show(place: max(0, spotCheck.place - 1))
        case .right, .character("l"): show(place: min(last, spotCheck.place + 1))
        case .character(" "): goToOpenCase(from: spotCheck.place + 1)
        default: break
        }
    }

    private mutating func show(place: Int) {
        spotCheck.place = place
        spotCheck.top = 0
    }

    /// Shows the next case without a verdict, from a place on and round; stays where there is none.
    private mutating func goToOpenCase(from start: Int) {
        guard let cases = spotCheck.queue.value?.cases, !cases.isEmpty else { return }
        let order = cases.indices.map { (start + $0) % cases.count }
        if let next = order.first(where: { judgement(of: cases[$0]) == nil }) {
            if next == spotCheck.place, start > 0 { news = "this is the last open case" }
            show(place: next)
        } else {
            news = "every case has a verdict of \(spotCheck.rater ?? "yours"); S exports them"
        }
    }

    private mutating func pressInRaterField(_ key: Key, _ picked: SpotCase?) -> [Effect] {
        switch key {
        case .escape:
            forgetTyping()
            _ = overlays.popLast()
        case .enter:
            let name = spotCheck.raterField?.text.trimmed ?? ""
            guard !name.isEmpty, name.count <= Self.raterNameLimit else {
                news = "a name of at most \(Self.raterNameLimit) characters, such as anna"
                return []
            }
            spotCheck.rater = name
            let pending = spotCheck.pending
            forgetTyping()
            if let pending {
                return keep(
                    SpotRecord(
                        pending.spotCase, rater: name, judgement: pending.judgement,
                        sawCheck: pending.sawCheck))
            }
            guard picked == nil else { return [] }
            return ask(.spotCheck) { .openSpotCheck($0, rater: name) }
        default: _ = spotCheck.raterField?.edit(key)
        }
        return []
    }

    /// Longest name of a rater, as the store takes it.
    static let raterNameLimit = 40

    private mutating func pressInNoteField(_ key: Key) -> [Effect] {
        switch key {
        case .escape: spotCheck.noteField = nil
        case .enter:
            guard let spotCase = shownCase, let text = spotCheck.noteField?.text else { return [] }
            spotCheck.noteField = nil
            guard text != note(of: spotCase) else { return [] }
            // Before the verdict a note waits for it; afterwards it is kept at once.
            guard let given = judgement(of: spotCase) else {
                spotCheck.notes[spotCase.key] = text
                return []
            }
            return keep(given.verdict, note: text, spotCase)
        default: _ = spotCheck.noteField?.edit(key)
        }
        return []
    }

    // MARK: Verdicts

    private mutating func judge(_ verdict: SpotVerdict, _ spotCase: SpotCase) -> [Effect] {
        let note = note(of: spotCase)
        // A finger that rests on the key says it once.
        if isKept(spotCase), judgement(of: spotCase) == SpotJudgement(verdict, note: note) {
            news = "\(verdict.rawValue) is kept already"
            return []
        }
        return keep(verdict, note: note, spotCase)
    }

    private mutating func keep(
        _ verdict: SpotVerdict, note: String, _ spotCase: SpotCase
    ) -> [Effect] {
        let record = SpotRecord(
            spotCase, rater: spotCheck.rater ?? "",
            judgement: SpotJudgement(verdict, note: note),
            sawCheck: spotCase.automatic != nil && revealsCheck(of: spotCase))
        guard spotCheck.rater != nil else {
            if case .spotCheck = overlays.last {
            } else {
                overlays.append(.spotCheck(picked: spotCase))
            }
            spotCheck.pending = record
            spotCheck.raterField = TextField()
            return []
        }
        return keep(record)
    }

    private mutating func keep(_ record: SpotRecord) -> [Effect] {
        serial += 1
        let token = RequestToken(kind: .verdict, serial: serial)
        spotCheck.unsaved[token] = record
        spotCheck.failed.removeAll { $0.spotCase.key == record.spotCase.key }
        if spotCheck.failed.isEmpty { spotCheck.failure = nil }
        spotCheck.notes[record.spotCase.key] = nil
        return [.recordVerdict(token, record)]
    }

    private mutating func retrySpotCheck() -> [Effect] {
        if !spotCheck.failed.isEmpty {
            let failed = spotCheck.failed
            return failed.flatMap { keep($0) }
        }
        guard let rater = spotCheck.rater, !spotCheck.queue.isLoading else { return [] }
        return ask(.spotCheck, keepingValue: true) { .openSpotCheck($0, rater: rater) }
    }

    mutating func exportVerdicts() -> [Effect] {
        ask(.verdictExport, keepingValue: true) { .exportVerdicts($0) }
    }

    // MARK: Answers

    /// Takes an answer that concerns the spot-check; passes over all others.
    mutating func takeSpotCheckAnswer(_ message: Message) {
        switch message {
        case .raterNamed(let name): spotCheck.rater = name
        case .spotQueueOpened(let token, let queue):
            guard spotCheck.queue.take(queue, for: token) else { return }
            spotCheck.place = 0
            goToOpenCase(from: 0)
            for note in queue.notes where queue.isNew { record(.note, note) }
            if queue.isNew {
                news = "there was no queue: drew \(queue.name) of \(queue.cases.count) cases"
            }
        case .verdictRecorded(let token):
            guard let record = spotCheck.unsaved.removeValue(forKey: token) else { return }
            take(record)
        case .verdictsExported(let token, let export):
            guard spotCheck.export.take(export, for: token) else { return }
            for line in export.agreement + export.files { record(.note, line) }
            let folder = export.files.first?.split(separator: "/").dropLast() ?? []
            news =
                "\(grouped(export.verdictCount)) verdicts written to /"
                + folder.joined(separator: "/")
        default: break
        }
    }

    private mutating func take(_ record: SpotRecord) {
        switch record.spotCase.key {
        case .drawn(let id): spotCheck.queue.value?.judgements[id] = record.judgement
        case .picked: spotCheck.picked[record.spotCase.key] = record.judgement
        }
        if case .spotCheck = overlays.last { return }
        news = "\(record.judgement.verdict.rawValue) by \(record.rater) is kept"
    }

    /// A verdict that could not be kept: it stays, and can be sent again.
    mutating func failVerdict(_ failure: Failure, _ token: RequestToken) -> Bool {
        guard let record = spotCheck.unsaved.removeValue(forKey: token) else { return false }
        spotCheck.failed.append(record)
        if spotCheck.notes[record.spotCase.key] == nil, !record.judgement.note.isEmpty {
            spotCheck.notes[record.spotCase.key] = record.judgement.note
        }
        spotCheck.failure = failure
        news = "not kept: \(failure.message)"
        return true
    }

    /// An export that could not be written.
    mutating func failExport(_ failure: Failure, _ token: RequestToken) -> Bool {
        guard spotCheck.export.fail(failure, for: token) else { return false }
        news = "not exported: \(failure.message)"
        return true
    }

    /// Inserts pasted text into the field that is typed in.
    mutating func pasteInSpotCheck(_ text: String) {
        if spotCheck.raterField != nil {
            spotCheck.raterField?.insert(text)
        } else {
            spotCheck.noteField?.insert(text)
        }
    }
}

extension SpotVerdict {
    /// The verdict of a key: `f`, `n` or `s`.
    init?(_ key: Key) {
        switch key {
        case .character("f"): self = .faithful
        case .character("n"): self = .unfaithful
        case .character("s"): self = .unsure
        default: return nil
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text.drop(while: \.isWhitespace))
    }
}
