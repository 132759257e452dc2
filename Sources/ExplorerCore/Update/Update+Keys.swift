extension State {
    mutating func press(_ key: Key) -> [Effect] {
        news = nil
        switch key {
        case .control("c"): return [.quit]
        case .control("l"): return [.redraw]
        case .control("z"): return suspend()
        default: break
        }
        if !overlays.isEmpty { return pressInOverlay(key) }
        if users.isSearching { return pressInUserSearch(key) }
        guard let action = Action.of(key, in: focus) else { return [] }
        return perform(action.id)
    }

    /// Does an action, or says why it cannot be done now.
    mutating func perform(_ id: ActionID) -> [Effect] {
        if let reason = obstacle(to: id) {
            news = reason
            return []
        }
        switch Action.named(id).group {
        case .lists: return performInList(id)
        case .panels: return performPanelAction(id)
        case .users: return performUserAction(id)
        case .candidates: return performCandidateAction(id)
        case .reasons: return performReasonAction(id)
        case .spotChecks: return performSpotCheckAction(id)
        case .model: return performModelAction(id)
        case .stream: return performStreamAction(id)
        case .program: return performProgramAction(id)
        }
    }

    // MARK: Lists

    private mutating func performInList(_ id: ActionID) -> [Effect] {
        let page = max(1, listHeight(of: focus))
        switch id {
        case .moveUp: return move(-1)
        case .moveDown: return move(1)
        case .pageUp: return move(-page)
        case .pageDown: return move(page)
        case .halfPageUp: return move(-max(1, page / 2))
        case .halfPageDown: return move(max(1, page / 2))
        case .moveToTop: return move(-1_000_000)
        default: return move(1_000_000)
        }
    }

    /// Moves the mark of the focused list by so many selectable rows.
    mutating func move(_ offset: Int) -> [Effect] {
        func moved<ID: Equatable>(_ current: ID?, in ids: [ID]) -> ID? {
            guard !ids.isEmpty else { return nil }
            let index = current.flatMap { ids.firstIndex(of: $0) } ?? 0
            return ids[min(max(0, index + offset), ids.count - 1)]
        }
        switch focus {
        case .users:
            users.cursor = moved(markedUser?.index, in: users.list.value?.rows.map(\.index) ?? [])
        case .history:
            historyCursor = moved(
                markedEvent?.position, in: history.value?.rows.map(\.position) ?? [])
        case .candidates:
            let next = moved(candidates.selection, in: candidateItems)
            return next.map { select($0) } ?? []
        case .evidence:
            evidenceCursor = moved(evidenceCursor, in: evidenceLines.compactMap(\.id))
        case .rationale:
            let count = shownClaims.count
            claimCursor = moved(claimCursor, in: Array(0..<count)) ?? 0
        case .stream:
            stream.cursor =
                stream.cursor == nil && offset > 0 && offset < 1_000_000
                ? stream.rows.first?.eventIndex
                : moved(stream.cursor, in: stream.rows.map(\.eventIndex))
            if offset == -1_000_000 { stream.cursor = nil }
        case .model: model.cursor = moved(model.marked?.name, in: model.switches.map(\.name))
        }
        return []
    }

    // MARK: Panels

    private mutating func performPanelAction(_ id: ActionID) -> [Effect] {
        switch id {
        case .nextPanel: return moveFocus(1)
        case .previousPanel: return moveFocus(-1)
        case .goToUsers: return setFocus(.users)
        case .goToHistory: return setFocus(.history)
        case .goToCandidates: return setFocus(.candidates)
        case .goToEvidence: return setFocus(.evidence)
        case .goToRationale: return setFocus(.rationale)
        case .goToStream: return setFocus(.stream)
        case .showModel:
            if layout.breakpoint == .wall { return setFocus(.model) }
            overlays.append(.model)
        case .zoom: zoom = zoom.next
        default: return goBack()
        }
        return []
    }

    private mutating func moveFocus(_ offset: Int) -> [Effect] {
        let panels = ScreenLayout.reachable(layout.breakpoint)
        let index = panels.firstIndex(of: focus) ?? 0
        return setFocus(panels[(index + offset + panels.count) % panels.count])
    }

    mutating func setFocus(_ panel: Panel) -> [Effect] {
        let isRepeated = panel == focus
        focus = panel
        // The digit of the focused panel goes to the next tab of its frame.
        if isRepeated, let tabs = layout[panel]?.tabs, tabs.count > 1 {
            let index = tabs.firstIndex(of: panel) ?? 0
            focus = tabs[(index + 1) % tabs.count]
        }
        if focus == .evidence || focus == .rationale { sideTab = focus }
        return []
    }

    private mutating func goBack() -> [Effect] {
        if focus == .rationale, isWriting, isWrittenByModel {
            news = "stopped; g writes again"
            return stopWriting()
        }
        if zoom != .normal {
            zoom = .normal
        } else if focus == .users, !users.field.text.isEmpty {
            users.field = TextField()
            return loadUsers()
        } else if stream.cursor != nil, focus == .stream {
            stream.cursor = nil
        } else if user != nil {
            focus = .candidates
        }
        return []
    }

    // MARK: Users

    private mutating func performUserAction(_ id: ActionID) -> [Effect] {
        switch id {
        case .openUser: return markedUser.map { watch($0) } ?? []
        case .searchUsers:
            users.isSearching = true
            return []
        case .sortUsers:
            let sorts = UserSort.allCases
            let index = sorts.firstIndex(of: users.sort) ?? 0
            users.sort = sorts[(index + 1) % sorts.count]
            return loadUsers()
        default: return previousUser.map { watch($0) } ?? []
        }
    }

    // MARK: Program

    private mutating func performProgramAction(_ id: ActionID) -> [Effect] {
        switch id {
        case .retry: return retry()
        case .showFailure: failureInFocus.map { overlays.append(.failure($0)) }
        case .showLog: overlays.append(.log(top: max(0, log.count - 1)))
        case .chooseTheme: overlays.append(.themes(ThemeChoice(original: theme)))
        case .help: overlays.append(.help(ActionMenu()))
        case .palette: overlays.append(.palette(ActionMenu()))
        case .redraw: return [.redraw]
        case .suspend: return suspend()
        default: return [.quit]
        }
        return []
    }

    private mutating func retry() -> [Effect] {
        if workspace.failure != nil { return ask(.workspace) { .openWorkspace($0) } }
        switch focus {
        case .users: return loadUsers()
        case .history: return loadHistory(keepingValue: true)
        case .candidates: return rank()
        case .evidence, .rationale: return findEvidence(again: true)
        case .stream: return stream.failure == nil ? [] : [.controlStream(.run)]
        case .model:
            guard model.served.failure != nil else { return [] }
            let choice = model.choice
            return ask(.model, keepingValue: true) { .serve($0, choice) }
        }
    }

    /// The failure that the focused panel shows.
    public var failureInFocus: Failure? {
        if let failure = workspace.failure { return failure }
        return switch focus {
        case .users: users.list.failure
        case .history: history.failure
        case .candidates: candidates.shown.failure
        case .evidence: evidence.failure ?? trial.answer.failure
        case .rationale: rationale.failure ?? evidence.failure ?? trial.answer.failure
        case .stream: stream.failure
        case .model: model.served.failure
        }
    }
}
