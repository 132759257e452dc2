extension State {
    /// Whether a language model writes, so that texts come word by word.
    public var isWrittenByModel: Bool { workspace.value?.model.writer != nil }

    /// Whether a text is under way: of all evidence or of what is left of it.
    public var isWriting: Bool { rationale.isLoading || trial.text.isLoading }

    /// What is there of the text of all evidence while it is written anew; nil where the last whole
    /// one stands.
    public var shownDraft: RationaleDraft? {
        guard let draft = writing.draft, !draft.isRetelling else { return nil }
        // A text that was stopped before its first word leaves the one before it.
        return draft.text.isEmpty && rationale.value != nil ? nil : draft
    }

    /// What is there of the text of the evidence that is left, while it is written; nil where it is
    /// whole.
    public var retellingDraft: RationaleDraft? {
        writing.draft.flatMap { $0.isRetelling && !$0.text.isEmpty ? $0 : nil }
    }

    /// The text of the evidence that is left, once it is whole; nil while every piece is on.
    public var shownRetelling: RationaleText? {
        guard !trial.off.isEmpty, trial.settledText == trial.off, let text = trial.text.value,
            text.item == candidates.selection, text.user == user?.index
        else { return nil }
        return text
    }

    /// The claims that can be walked through: those of a whole text.
    public var shownClaims: [RationaleClaim] {
        shownDraft == nil ? rationale.value?.claims ?? [] : []
    }

    // MARK: Orders

    /// What the text of the evidence on the screen ought to be.
    private func wantedText(of set: EvidenceSet) -> WritingKey {
        WritingKey(
            user: set.user, item: set.item, eventIndex: set.eventIndex,
            modelVersion: set.modelVersion, wording: writing.wording,
            isTested: verdict(on: set) == .faithful)
    }

    /// What a check of this session found of a set at this very moment.
    func verdict(on set: EvidenceSet) -> CheckVerdict? {
        writing.verdicts.last { known in
            known.user == set.user && known.item == set.item
                && known.eventIndex == set.eventIndex && known.scorer == set.scorer
                && known.adapterVersion == set.adapterVersion
        }?.verdict
    }

    /// Orders the text of all evidence.
    ///
    /// - Parameter keepingValue: Whether the text before stays until the first word.
    mutating func writeRationale(of set: EvidenceSet, keepingValue: Bool) -> [Effect] {
        trial.text.stop()
        // What is left of the evidence is told again, too: it is compared with this text.
        trial.settledText = []
        writing.ordered = wantedText(of: set)
        let order = RationaleOrder(
            evidence: set, verdict: verdict(on: set), wording: writing.wording)
        return ask(.rationale, keepingValue: keepingValue) { .writeRationale($0, order) }
    }

    /// Orders the text of what is left of the evidence, where a language model writes: the template's
    /// comes with the scores.
    mutating func retell() -> [Effect] {
        guard isWrittenByModel, !trial.off.isEmpty, let set = evidence.value,
            // The text of all evidence comes first: the other is compared with it.
            !rationale.isLoading, let old = rationale.value
        else { return [] }
        let order = RationaleOrder(
            evidence: set, off: trial.off, wording: writing.wording, old: old)
        return ask(.retelling, keepingValue: true) { .writeRationale($0, order) }
    }

    /// Writes what was stopped, or what a verdict has changed, if anything.
    mutating func writeWhatIsDue() -> [Effect] {
        guard let set = evidence.value, set.item == candidates.selection,
            set.user == user?.index, !evidence.isLoading, !rationale.isLoading
        else { return [] }
        if writing.settled != wantedText(of: set) {
            return writeRationale(of: set, keepingValue: true)
        }
        if writing.draft?.stage == .stopped { writing.draft = nil }
        if !trial.off.isEmpty, trial.settledText != trial.off, !trial.text.isLoading {
            return retell()
        }
        return []
    }

    /// Asks for the text of the selected row in other words.
    mutating func reword() -> [Effect] {
        guard let set = evidence.value else { return [] }
        writing.wording += 1
        return writeRationale(of: set, keepingValue: true)
    }

    /// Stops the text under way, such as when another row is selected.
    mutating func stopWriting() -> [Effect] {
        guard isWriting else { return [] }
        rationale.stop()
        trial.text.stop()
        writing.draft?.stage = .stopped
        return isWrittenByModel ? [.cancelRationale] : []
    }

    /// Forgets all texts of the row before.
    mutating func forgetRationale() {
        rationale.forget()
        writing.draft = nil
        writing.settled = nil
        writing.wording = 0
        claimCursor = 0
    }

    // MARK: Answers

    /// Begins a draft: answers to it carry the token.
    mutating func beginDraft(_ token: RequestToken) {
        writing.draft = RationaleDraft(token: token)
    }

    /// Takes what is told of the text under way; news of one that was stopped are dropped.
    mutating func takeWriting(_ news: WritingNews, _ token: RequestToken) {
        guard writing.draft?.token == token, isAwaitedText(token) else { return }
        switch news {
        case .loading: writing.draft?.stage = .loading
        case .reading: writing.draft?.stage = .reading
        case .written(let text, let diff):
            writing.draft?.stage = .writing
            writing.draft?.text = text
            writing.draft?.diff = diff
        }
    }

    private func isAwaitedText(_ token: RequestToken) -> Bool {
        rationale.awaited == token || trial.text.awaited == token
    }

    /// Takes a whole text.
    mutating func takeRationale(_ text: RationaleText, _ token: RequestToken) -> [Effect] {
        guard isAwaitedText(token) else { return [] }
        writing.draft = nil
        if trial.text.take(text, for: token) {
            trial.settledText = trial.off
            return []
        }
        _ = rationale.take(text, for: token)
        claimCursor = min(claimCursor, max(0, text.claims.count - 1))
        writing.settled = writing.ordered
        if let reason = text.fallback {
            record(.warning, "the template answers in the language model's place: \(reason)")
        }
        return writeWhatIsDue()
    }

    /// Takes note that no text comes.
    mutating func failRationale(_ failure: Failure, _ token: RequestToken) -> Bool {
        let isAwaited =
            rationale.fail(failure, for: token) || trial.text.fail(failure, for: token)
        if isAwaited { writing.draft = nil }
        return isAwaited
    }

    /// Remembers what a check found, and writes the text anew where it may say more or less now.
    mutating func takeVerdict(_ findings: CheckFindings) -> [Effect] {
        guard let check, let moment = check.moment else { return [] }
        writing.verdicts.append(
            KnownVerdict(
                user: check.subject.user, item: check.subject.item,
                eventIndex: moment.eventIndex, adapterVersion: moment.adapterVersion,
                scorer: moment.scorer, verdict: findings.verdict))
        if writing.verdicts.count > WritingState.verdictLimit { writing.verdicts.removeFirst() }
        return writeWhatIsDue()
    }
}
