extension State {
    /// Whether `undo` takes back a piece of evidence, not a switch of the model.
    var undoesTrial: Bool {
        (focus == .evidence || focus == .rationale) && overlays.last != .model
            && !trial.earlier.isEmpty
    }

    /// The marked piece of evidence.
    var markedPiece: EvidencePiece? {
        evidenceLines.first { $0.id != nil && $0.id == evidenceCursor }?.piece
    }

    /// Switches the marked piece off, or on again.
    mutating func toggleEvidence() -> [Effect] {
        guard let piece = markedPiece else { return [] }
        let isOff = trial.off.contains(piece)
        if !isOff, let scorer = evidence.value?.scorer, !scorer.reads(piece.kind) {
            news =
                "\(piece.kind.words) do not enter the score of \(plainLine(scorer.name)): "
                + "only the text changes"
        }
        return tryOff(isOff ? trial.off.filter { $0 != piece } : trial.off + [piece])
    }

    /// Switches every piece on.
    mutating func restoreEvidence() -> [Effect] { tryOff([]) }

    /// Goes back to the choice before.
    mutating func undoTrial() -> [Effect] {
        guard let earlier = trial.earlier.popLast() else { return [] }
        let kept = trial.earlier
        let effects = tryOff(earlier)
        trial.earlier = kept
        return effects
    }

    private mutating func tryOff(_ off: [EvidencePiece]) -> [Effect] {
        trial.earlier.append(trial.off)
        if trial.earlier.count > TrialState.undoLimit { trial.earlier.removeFirst() }
        trial.off = off
        return askTrial()
    }

    /// Asks what comes of the pieces that are off.
    private mutating func askTrial() -> [Effect] {
        guard let set = evidence.value, !trial.off.isEmpty else {
            trial.answer.forget()
            let stops = trial.text.isLoading ? stopWriting() : []
            trial.text.forget()
            trial.settledText = []
            if writing.draft?.isRetelling == true { writing.draft = nil }
            return stops
        }
        let question = TrialQuestion(user: set.user, item: set.item, off: trial.off)
        return ask(.trial, keepingValue: true) { .tryEvidence($0, question) } + retell()
    }

    /// Newer evidence of the same row: what is off stays off where it is still evidence.
    mutating func settleTrial(in set: EvidenceSet) -> [Effect] {
        guard !trial.off.isEmpty || !trial.earlier.isEmpty else { return [] }
        let present = Set(set.lines.compactMap(\.piece))
        trial.off = trial.off.filter(present.contains)
        trial.earlier = trial.earlier.map { $0.filter(present.contains) }
        return askTrial()
    }

    /// Takes an answer, unless a newer question was asked meanwhile.
    mutating func takeTrial(_ answer: EvidenceTrial, _ token: RequestToken) {
        _ = trial.answer.take(answer, for: token)
    }
}
