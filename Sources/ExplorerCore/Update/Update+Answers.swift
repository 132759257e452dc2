extension State {
    /// Takes the answer of an engine; answers to questions no longer asked are dropped.
    mutating func takeAnswer(_ message: Message) -> [Effect] {
        switch message {
        case .workspaceOpened(let token, let workspace, let model):
            let open = OpenWorkspace(workspace: workspace, model: model)
            guard self.workspace.take(open, for: token) else { return [] }
            return loadUsers()
        case .modelServed(let token, let served): return takeServed(served, token)
        case .usersLoaded(let token, let list):
            guard users.list.take(list, for: token) else { return [] }
            return openFirstIfWanted()
        case .historyLoaded(let token, let history):
            guard history.user == user?.index else { return [] }
            _ = self.history.take(history, for: token)
        case .rankingFinished(let token, let ranking): return takeRanking(ranking, token)
        case .evidenceFound(let token, let set): return takeEvidence(set, token)
        case .rationaleProgressed(let token, let news): takeWriting(news, token)
        case .rationaleWritten(let token, let text): return takeRationale(text, token)
        case .evidenceTried(let token, let answer): takeTrial(answer, token)
        case .checkBegan, .checkRowFinished, .checkExhibited, .checkFinished, .reportSaved:
            return takeCheck(message)
        case .whatIfAnswered(let token, let answer): takeWhatIf(answer, token)
        case .itemsFound(let token, let list):
            changeItemSearch { search in
                if search.found.take(list, for: token) { search.selection = 0 }
            }
        case .itemDescribed(let token, let details):
            _ = itemDetails.take(details, for: token)
        case .requestFailed(let token, let failure): takeFailure(failure, token)
        case .requestProgressed(let token, let progress): takeProgress(progress, token)
        default: takeSpotCheckAnswer(message)
        }
        return []
    }

    private mutating func takeEvidence(_ set: EvidenceSet, _ token: RequestToken) -> [Effect] {
        guard evidence.take(set, for: token) else { return [] }
        let ids = set.lines.compactMap(\.id)
        if let cursor = evidenceCursor, ids.contains(cursor) {
            evidenceCursor = cursor
        } else {
            evidenceCursor = ids.first
        }
        let isSameSubject = rationale.value?.item == set.item && rationale.value?.user == set.user
        if !isSameSubject { claimCursor = 0 }
        let texts = writeRationale(of: set, keepingValue: isSameSubject)
        return settleTrial(in: set) + texts
    }

    private mutating func takeFailure(_ failure: Failure, _ token: RequestToken) {
        let isAwaited =
            switch token.kind {
            case .workspace: workspace.fail(failure, for: token)
            case .model: failServed(failure, token)
            case .users: users.list.fail(failure, for: token)
            case .history: history.fail(failure, for: token)
            case .ranking: candidates.shown.fail(failure, for: token)
            case .evidence: evidence.fail(failure, for: token)
            case .rationale, .retelling: failRationale(failure, token)
            case .trial: trial.answer.fail(failure, for: token)
            case .check: check?.findings.fail(failure, for: token) ?? false
            case .report: failReport(failure, token)
            case .itemDetails: itemDetails.fail(failure, for: token)
            case .hiding, .dethroning, .attribution: failWhatIf(failure, token)
            case .itemSearch: failItemSearch(failure, token)
            case .spotCheck: spotCheck.queue.fail(failure, for: token)
            case .verdict: failVerdict(failure, token)
            case .verdictExport: failExport(failure, token)
            }
        if isAwaited { record(.error, failure.message) }
    }

    private mutating func failReport(_ failure: Failure, _ token: RequestToken) -> Bool {
        guard check?.report.fail(failure, for: token) ?? false else { return false }
        news = plainLine(failure.message)
        return true
    }

    private mutating func failItemSearch(_ failure: Failure, _ token: RequestToken) -> Bool {
        var isAwaited = false
        changeItemSearch { isAwaited = $0.found.fail(failure, for: token) }
        return isAwaited
    }

    private mutating func takeProgress(_ progress: Progress, _ token: RequestToken) {
        switch token.kind {
        case .workspace: workspace.advance(progress, for: token)
        case .model: model.served.advance(progress, for: token)
        case .users: users.list.advance(progress, for: token)
        case .history: history.advance(progress, for: token)
        case .ranking: candidates.shown.advance(progress, for: token)
        case .evidence: evidence.advance(progress, for: token)
        case .rationale: rationale.advance(progress, for: token)
        case .retelling: trial.text.advance(progress, for: token)
        case .trial: trial.answer.advance(progress, for: token)
        case .check: check?.findings.advance(progress, for: token)
        case .report: check?.report.advance(progress, for: token)
        case .itemDetails: itemDetails.advance(progress, for: token)
        case .hiding, .dethroning, .attribution: advanceWhatIf(progress, token)
        case .itemSearch: changeItemSearch { $0.found.advance(progress, for: token) }
        case .spotCheck: spotCheck.queue.advance(progress, for: token)
        case .verdict, .verdictExport: break
        }
    }
}
