extension State {
    /// Hides the item of the marked event from the model, or shows it again.
    mutating func toggleHidden() -> [Effect] {
        guard let item = markedEvent?.item else { return [] }
        let isHidden = whatIf.hidden.contains(item)
        whatIf.choose(
            isHidden ? whatIf.hidden.filter { $0 != item } : whatIf.hidden + [item])
        return askHidden()
    }

    /// Shows the model the whole history again.
    mutating func restoreHistory() -> [Effect] {
        whatIf.choose([])
        return askHidden()
    }

    /// Goes back to what was hidden before.
    mutating func undoHiding() -> [Effect] {
        guard let earlier = whatIf.earlier.popLast() else { return [] }
        whatIf.hidden = earlier
        return askHidden()
    }

    /// Asks for the list without what is hidden; again whenever the list itself is another one.
    mutating func askHidden() -> [Effect] {
        guard let user, let ranking = candidates.shown.value, !whatIf.hidden.isEmpty else {
            whatIf.list.forget()
            return []
        }
        let question = WhatIfQuestion.hiding(
            user: user.index, items: whatIf.hidden,
            listed: (ranking.rows + ranking.extras).map(\.item))
        return ask(.hiding, keepingValue: true) { .askWhatIf($0, question) }
    }

    /// Opens the overlay of what would bring the selected candidate down.
    mutating func dethroneSelection() -> [Effect] {
        guard let user, let item = candidates.selection else { return [] }
        overlays.append(.dethroning(item: item))
        return ask(.dethroning) {
            .askWhatIf($0, .dethroning(user: user.index, item: item))
        }
    }

    /// Opens the overlay of why the selected row moved, and asks which events did it.
    mutating func explainMove() -> [Effect] {
        guard let item = candidates.selection else { return [] }
        overlays.append(.moveDetails(item: item))
        whatIf.move.forget()
        guard let question = moveQuestion(of: item) else { return [] }
        return ask(.attribution) { .askWhatIf($0, .move(question)) }
    }

    /// The move of a row since the reference; nil where no event and no learning lies in between.
    private func moveQuestion(of item: Int32) -> MoveQuestion? {
        guard let user, let ranking = candidates.shown.value else { return nil }
        let since: Int
        let version: Int?
        if candidates.reference == .lastChange {
            guard let changed = candidates.changedSince else { return nil }
            (since, version) = (changed, candidates.changedSinceAdapter)
        } else {
            guard let mark = candidates.mark, mark.without == ranking.without else { return nil }
            (since, version) = (mark.eventIndex, mark.adapterVersion)
        }
        let hasLearned = version != nil && version != ranking.adapterVersion
        guard since < ranking.eventIndex || hasLearned else { return nil }
        return MoveQuestion(
            user: user.index, item: item, since: since,
            adapterVersion: hasLearned ? version : nil)
    }

    mutating func pressInDethroning(_ key: Key) -> [Effect] {
        switch key {
        case .character(" "), .enter:
            _ = overlays.popLast()
            guard let found = whatIf.dethroning.value, !found.items.isEmpty else { return [] }
            whatIf.choose(found.items.map(\.item))
            news = "hidden in the history: u in its panel undoes"
            return askHidden()
        case .character("q"), .character("y"): _ = overlays.popLast()
        default: break
        }
        return []
    }

    /// Takes an answer, unless a newer question of its kind was asked meanwhile.
    mutating func takeWhatIf(_ answer: WhatIfAnswer, _ token: RequestToken) {
        switch answer {
        case .hidden(let list): _ = whatIf.list.take(list, for: token)
        case .dethroned(let found): _ = whatIf.dethroning.take(found, for: token)
        case .moved(let found): _ = whatIf.move.take(found, for: token)
        }
    }

    mutating func awaitWhatIf(_ token: RequestToken, keepingValue: Bool) {
        switch token.kind {
        case .hiding: whatIf.list.await(token, keepingValue: keepingValue)
        case .dethroning: whatIf.dethroning.await(token, keepingValue: keepingValue)
        default: whatIf.move.await(token, keepingValue: keepingValue)
        }
    }

    mutating func failWhatIf(_ failure: Failure, _ token: RequestToken) -> Bool {
        switch token.kind {
        case .hiding:
            guard whatIf.list.fail(failure, for: token) else { return false }
            news = failure.message
            return true
        case .dethroning: return whatIf.dethroning.fail(failure, for: token)
        default: return whatIf.move.fail(failure, for: token)
        }
    }

    mutating func advanceWhatIf(_ progress: Progress, _ token: RequestToken) {
        switch token.kind {
        case .hiding: whatIf.list.advance(progress, for: token)
        case .dethroning: whatIf.dethroning.advance(progress, for: token)
        default: whatIf.move.advance(progress, for: token)
        }
    }

    mutating func markSlowWhatIf() {
        whatIf.list.isSlow = whatIf.list.isLoading
        whatIf.dethroning.isSlow = whatIf.dethroning.isLoading
        whatIf.move.isSlow = whatIf.move.isLoading
    }
}
