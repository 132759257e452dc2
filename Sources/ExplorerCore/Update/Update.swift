/// The whole behaviour of the explorer: changes the state by one fact and says what to do about it.
///
/// Pure: no clock, no randomness, no input or output. The order of the effects is the order in which
/// they are to be carried out.
public func update(_ state: inout State, _ message: Message) -> [Effect] {
    let serial = state.serial
    let news = state.news
    var effects = state.take(message)
    if state.serial != serial {
        effects.append(.startTimer(.loadingNotice, milliseconds: 150))
    }
    if state.news != nil, state.news != news {
        effects.append(.startTimer(.newsExpiry, milliseconds: 4_000))
    }
    state.settleScroll()
    return effects
}

extension State {
    mutating func take(_ message: Message) -> [Effect] {
        switch message {
        case .started: return ask(.workspace) { .openWorkspace($0) }
        case .keyPressed(let key): return press(key)
        case .commandGiven(let line):
            if let command = Command(line) { return run(command) }
            record(.warning, "no command \"\(line)\"")
            return []
        case .textPasted(let text): return paste(text)
        case .resized(let size):
            self.size = size
            // The model has a panel on the wall screen alone.
            let hasPanel = layout.breakpoint == .wall || layout.breakpoint == .tooSmall
            if focus == .model, !hasPanel { focus = .candidates }
            return []
        case .resumed: return resume()
        case .timerFired(let timer): return fire(timer)
        case .streamAdvanced(let status, let rows): return advance(status, rows)
        case .streamSteppedBack(let status, let row): return takeBack(row, status)
        case .windowEnded(let figures): return take(figures)
        case .streamFailed(let failure):
            stream.failure = failure
            record(.error, failure.message)
            return []
        case .streamDeclined(let reason):
            news = reason
            record(.note, reason)
            return []
        case .degraded(let note):
            if !degradations.contains(note) { degradations.append(note) }
            record(.warning, note)
            return []
        case .logged(let level, let text):
            record(level, text)
            return []
        default: return takeAnswer(message)
        }
    }

    /// Asks a question of a kind under a new token and remembers it for `retry`.
    mutating func ask(
        _ kind: RequestKind, keepingValue: Bool = false, _ effect: (RequestToken) -> Effect
    ) -> [Effect] {
        serial += 1
        let token = RequestToken(kind: kind, serial: serial)
        switch kind {
        case .workspace: workspace.await(token, keepingValue: keepingValue)
        case .model: model.served.await(token, keepingValue: keepingValue)
        case .users: users.list.await(token, keepingValue: keepingValue)
        case .history: history.await(token, keepingValue: keepingValue)
        case .ranking: candidates.shown.await(token, keepingValue: keepingValue)
        case .evidence: evidence.await(token, keepingValue: keepingValue)
        case .rationale:
            rationale.await(token, keepingValue: keepingValue)
            beginDraft(token)
        case .retelling:
            trial.text.await(token, keepingValue: keepingValue)
            beginDraft(token)
        case .trial: trial.answer.await(token, keepingValue: keepingValue)
        case .check: check?.findings.await(token, keepingValue: keepingValue)
        case .report: check?.report.await(token, keepingValue: keepingValue)
        case .itemDetails: itemDetails.await(token, keepingValue: keepingValue)
        case .hiding, .dethroning, .attribution: awaitWhatIf(token, keepingValue: keepingValue)
        case .spotCheck: spotCheck.queue.await(token, keepingValue: keepingValue)
        case .verdictExport: spotCheck.export.await(token, keepingValue: keepingValue)
        case .verdict: break
        case .itemSearch:
            changeItemSearch { $0.found.await(token, keepingValue: keepingValue) }
        }
        return [effect(token)]
    }

    mutating func changeItemSearch(_ change: (inout ItemSearch) -> Void) {
        guard case .itemSearch(var search) = overlays.last else { return }
        change(&search)
        overlays[overlays.count - 1] = .itemSearch(search)
    }

    mutating func record(_ level: LogLevel, _ text: String) {
        log.append(LogEntry(level: level, text: text))
        if log.count > Self.logLimit { log.removeFirst(log.count - Self.logLimit) }
    }

    // MARK: Timers

    private mutating func fire(_ timer: TimerID) -> [Effect] {
        switch timer {
        case .holdRelease:
            candidates.isHeld = false
            return commitWaiting()
        case .commit:
            candidates.isCommitGateClosed = false
            return commitWaiting()
        case .fade: return fadeChanges()
        case .selectionRest:
            let effects = findEvidence()
            return effects.isEmpty ? writeWhatIsDue() : effects
        case .searchRest: return search()
        case .loadingNotice: markSlow()
        case .newsExpiry: news = nil
        }
        return []
    }

    private mutating func fadeChanges() -> [Effect] {
        switch candidates.fade {
        case .fresh:
            candidates.fade = .settling
            return [.startTimer(.fade, milliseconds: 1_000)]
        case .settling, .settled:
            candidates.fade = .settled
            return []
        }
    }

    private mutating func markSlow() {
        workspace.isSlow = workspace.isLoading
        model.served.isSlow = model.served.isLoading
        users.list.isSlow = users.list.isLoading
        history.isSlow = history.isLoading
        candidates.shown.isSlow = candidates.shown.isLoading
        evidence.isSlow = evidence.isLoading
        rationale.isSlow = rationale.isLoading
        trial.text.isSlow = trial.text.isLoading
        markSlowWhatIf()
        trial.answer.isSlow = trial.answer.isLoading
        if check?.findings.isLoading == true { check?.findings.isSlow = true }
        itemDetails.isSlow = itemDetails.isLoading
        spotCheck.queue.isSlow = spotCheck.queue.isLoading
        changeItemSearch { $0.found.isSlow = $0.found.isLoading }
    }

    // MARK: Suspension

    mutating func suspend() -> [Effect] {
        stream.runsAfterResume = stream.status?.phase.isRunning ?? false
        return (stream.runsAfterResume ? [.controlStream(.pause)] : []) + [.suspend]
    }

    private mutating func resume() -> [Effect] {
        defer { stream.runsAfterResume = false }
        return [.redraw] + (stream.runsAfterResume ? [.controlStream(.run)] : [])
    }

    // MARK: Scrolling

    /// Keeps the marked row of every visible list in view, moving as little as possible.
    mutating func settleScroll() {
        let layout = layout
        for placed in layout.panels where placed.panel != .rationale {
            let height = listHeight(of: placed.panel)
            let count = lineCount(of: placed.panel)
            var top = tops[placed.panel] ?? 0
            if let line = markedLine(of: placed.panel), height > 0 {
                // The heading above the first selectable line comes into view with it.
                let first = firstSelectableLine(of: placed.panel)
                let above = line == first ? 0 : line
                top = min(max(top, line - height + 1), above)
            } else if placed.panel == .stream {
                top = 0
            }
            tops[placed.panel] = min(max(0, top), max(0, count - height))
        }
    }

    private func firstSelectableLine(of panel: Panel) -> Int {
        panel == .evidence ? evidenceLines.firstIndex { $0.id != nil } ?? 0 : 0
    }

    private func lineCount(of panel: Panel) -> Int {
        switch panel {
        case .users: users.list.value?.rows.count ?? 0
        case .history: historyLines.count
        case .candidates: candidateLines.count
        case .evidence: evidenceLines.count
        case .stream: stream.lines.count
        case .model: model.switches.count
        case .rationale: 0
        }
    }
}
