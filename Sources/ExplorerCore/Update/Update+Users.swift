extension State {
    mutating func loadUsers() -> [Effect] {
        users.isSearchPending = false
        let query = UserQuery(
            text: users.field.text, sort: users.sort, limit: UsersState.limit)
        return ask(.users, keepingValue: true) { .loadUsers($0, query) }
    }

    /// Watches a user: everything about the one before is forgotten, pins stay.
    mutating func watch(_ next: WatchedUser) -> [Effect] {
        focus = .candidates
        guard next.index != user?.index else { return [] }
        previousUser = user ?? previousUser
        user = next
        users.cursor = next.index
        historyCursor = nil
        let pinned = candidates.pinned
        let showsNextItem = candidates.showsNextItem
        candidates = CandidatesState()
        candidates.pinned = pinned
        candidates.showsNextItem = showsNextItem
        evidence.forget()
        evidenceSubject = nil
        evidenceCursor = nil
        let unwritten = stopWriting()
        forgetRationale()
        trial = TrialState()
        whatIf = WhatIfState()
        let stops = leaveCheck() + unwritten
        tops = tops.filter { $0.key == .users || $0.key == .stream }
        return stops + loadHistory(keepingValue: false) + rank(keepingValue: false)
    }

    mutating func watch(_ row: UserRow) -> [Effect] {
        watch(WatchedUser(index: row.index, name: row.name, tastes: row.tastes))
    }

    mutating func loadHistory(keepingValue: Bool) -> [Effect] {
        guard let user else { return [] }
        return ask(.history, keepingValue: keepingValue) {
            .loadHistory($0, user: user.index)
        }
    }

    mutating func openFirstIfWanted() -> [Effect] {
        guard users.opensFirstMatch else { return [] }
        users.opensFirstMatch = false
        guard let row = users.list.value?.rows.first else {
            news = "no user matches \"\(users.field.text)\""
            return []
        }
        return watch(row)
    }

    /// Searches for what the open search line or overlay holds now.
    mutating func search() -> [Effect] {
        if case .itemSearch(let search) = overlays.last {
            guard !search.field.text.isEmpty else { return [] }
            return ask(.itemSearch, keepingValue: true) {
                .searchItems($0, text: search.field.text, limit: 50)
            }
        }
        return loadUsers()
    }

    // MARK: The search line

    mutating func pressInUserSearch(_ key: Key) -> [Effect] {
        switch key {
        case .escape:
            users.isSearching = false
            guard !users.field.text.isEmpty else { return [] }
            users.field = TextField()
            return loadUsers()
        case .enter:
            users.isSearching = false
            if users.list.isLoading || users.isSearchPending {
                users.opensFirstMatch = true
                return users.isSearchPending ? search() : []
            }
            return markedUser.map { watch($0) } ?? []
        case .up, .down, .pageUp, .pageDown: return move(key == .up || key == .pageUp ? -1 : 1)
        default:
            let before = users.field.text
            guard users.field.edit(key), users.field.text != before else { return [] }
            return searchSoon()
        }
    }

    mutating func searchSoon() -> [Effect] {
        users.cursor = nil
        users.isSearchPending = true
        return [.startTimer(.searchRest, milliseconds: 80)]
    }

    mutating func paste(_ text: String) -> [Effect] {
        switch overlays.last {
        case .itemSearch:
            changeItemSearch { $0.field.insert(text) }
            return [.startTimer(.searchRest, milliseconds: 80)]
        case .help(var menu):
            menu.field.insert(text)
            overlays[overlays.count - 1] = .help(menu)
        case .palette(var menu):
            menu.field.insert(text)
            overlays[overlays.count - 1] = .palette(menu)
        case .spotCheck: pasteInSpotCheck(text)
        case nil where users.isSearching:
            users.field.insert(text)
            return searchSoon()
        default: break
        }
        return []
    }
}
