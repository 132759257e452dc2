extension State {
    mutating func pressInOverlay(_ key: Key) -> [Effect] {
        if case .spotCheck(let picked) = overlays.last {
            return pressInSpotCheck(key, picked: picked)
        }
        if overlays.last == .check { return pressInCheck(key) }
        if key == .escape { return closeOverlay() }
        switch overlays.last {
        case .dethroning: return pressInDethroning(key)
        case .check: return []
        case .help(let menu):
            return pressInMenu(key, menu, matches: helpMatches(menu)) { .help($0) }
        case .palette(let menu):
            if key == .enter, let command = Command(menu.field.text) { return run(command) }
            if key == .tab { return complete(menu) }
            return pressInMenu(key, menu, matches: paletteMatches(menu)) { .palette($0) }
        case .itemSearch(let search): return pressInItemSearch(key, search)
        case .themes: return pressInThemes(key)
        case .log(let top): return pressInLog(key, top)
        case .model: return pressInModel(key)
        case .itemDetails, .moveDetails, .failure: return pressInPage(key)
        case .spotCheck, nil: return []
        }
    }

    private mutating func closeOverlay() -> [Effect] {
        if case .themes(let choice) = overlays.last { theme = choice.original }
        _ = overlays.popLast()
        return []
    }

    private mutating func pressInPage(_ key: Key) -> [Effect] {
        switch key {
        case .character("q"), .enter: _ = overlays.popLast()
        case .character("r"):
            guard case .failure = overlays.popLast() else { return [] }
            return obstacle(to: .retry) == nil ? perform(.retry) : []
        default:
            // The key that opens a page closes it, too.
            let opener: ActionID? =
                switch overlays.last {
                case .itemDetails: .describeItem
                case .moveDetails: .explainMove
                case .failure: .showFailure
                default: nil
                }
            if let opener, Action.named(opener).keys.contains(key) { _ = overlays.popLast() }
        }
        return []
    }

    /// The model overlay is the model panel of smaller screens: its keys are the panel's.
    private mutating func pressInModel(_ key: Key) -> [Effect] {
        let names = model.switches.map(\.name)
        let index = names.firstIndex { $0 == model.marked?.name } ?? 0
        func mark(_ index: Int) -> String? {
            names.isEmpty ? nil : names[min(max(0, index), names.count - 1)]
        }
        guard let action = Action.of(key, in: .model) else { return [] }
        switch action.id {
        case .moveUp: model.cursor = mark(index - 1)
        case .moveDown: model.cursor = mark(index + 1)
        case .pageUp, .halfPageUp, .moveToTop: model.cursor = mark(0)
        case .pageDown, .halfPageDown, .moveToBottom: model.cursor = mark(names.count - 1)
        case .togglePart where names.isEmpty, .showModel, .quit: _ = overlays.popLast()
        case .togglePart, .restoreParts, .undoSwitch, .windowLength: return perform(action.id)
        case .pauseOrRun, .step, .stepBack, .slower, .faster, .help: return perform(action.id)
        default: break
        }
        return []
    }

    // MARK: Menus

    /// The actions that the help page lists.
    public func helpMatches(_ menu: ActionMenu) -> [Action] {
        Action.matches(menu.field.text, in: focus)
    }

    /// The actions that the palette lists.
    public func paletteMatches(_ menu: ActionMenu) -> [Action] {
        Action.matches(menu.field.text, in: focus)
    }

    private mutating func pressInMenu(
        _ key: Key, _ menu: ActionMenu, matches: [Action], _ overlay: (ActionMenu) -> Overlay
    ) -> [Effect] {
        var menu = menu
        let last = max(0, matches.count - 1)
        let page = max(1, size.height / 2)
        switch key {
        case .enter:
            guard menu.selection < matches.count else { return [] }
            _ = overlays.popLast()
            return run(.action(matches[menu.selection].id))
        case .up, .control("p"): menu.selection = max(0, menu.selection - 1)
        case .down, .control("n"), .tab: menu.selection = min(last, menu.selection + 1)
        case .pageUp: menu.selection = max(0, menu.selection - page)
        case .pageDown: menu.selection = min(last, menu.selection + page)
        case .character("q") where menu.field.text.isEmpty, .function(1):
            _ = overlays.popLast()
            return []
        default:
            let before = menu.field.text
            guard menu.field.edit(key) else { return [] }
            if menu.field.text != before { menu.selection = 0 }
        }
        overlays[overlays.count - 1] = overlay(menu)
        return []
    }

    private mutating func complete(_ menu: ActionMenu) -> [Effect] {
        let matches = paletteMatches(menu)
        guard menu.selection < matches.count else { return [] }
        var menu = menu
        menu.field = TextField(matches[menu.selection].id.rawValue)
        menu.selection = 0
        overlays[overlays.count - 1] = .palette(menu)
        return []
    }

    /// Runs a line of the command line.
    mutating func run(_ command: Command) -> [Effect] {
        if case .palette = overlays.last { _ = overlays.popLast() }
        switch command {
        case .action(let id):
            // An action of a panel is run from the palette as if that panel had the focus.
            let opensModel = Action.named(id).panels == [.model] && layout.breakpoint != .wall
            if opensModel, obstacle(to: id) == nil {
                if overlays.last != .model { overlays.append(.model) }
            } else if let panels = Action.named(id).panels, !panels.contains(focus),
                obstacle(to: id) == nil
            {
                _ = setFocus(panels[0])
            }
            return perform(id)
        case .user(let text):
            users.field = TextField(text)
            users.cursor = nil
            users.opensFirstMatch = true
            return loadUsers()
        case .find(let text):
            var search = ItemSearch()
            search.field = TextField(text)
            overlays.append(.itemSearch(search))
            return self.search()
        case .speed(let speed):
            if let reason = obstacle(to: .faster) {
                news = reason
                return []
            }
            return setSpeed(speed)
        case .without(let names): return leaveOut(names)
        case .theme(let name):
            if themes.contains(name) {
                theme = name
            } else {
                news = "no theme \"\(name)\": there are \(themes.joined(separator: ", "))"
            }
            return []
        }
    }

    // MARK: Items

    private mutating func pressInItemSearch(_ key: Key, _ search: ItemSearch) -> [Effect] {
        let rows = search.found.value?.rows ?? []
        switch key {
        case .enter:
            guard search.selection < rows.count else { return [] }
            _ = overlays.popLast()
            return show(rows[search.selection].item)
        case .up, .control("p"): changeItemSearch { $0.selection = max(0, $0.selection - 1) }
        case .down, .control("n"), .tab:
            changeItemSearch { $0.selection = min(max(0, rows.count - 1), $0.selection + 1) }
        default:
            let before = search.field.text
            changeItemSearch { _ = $0.field.edit(key) }
            guard case .itemSearch(let changed) = overlays.last, changed.field.text != before
            else { return [] }
            return [.startTimer(.searchRest, milliseconds: 80)]
        }
        return []
    }

    /// Selects an item in the list, pinning it first when it ranks below.
    private mutating func show(_ item: Int32) -> [Effect] {
        _ = setFocus(.candidates)
        if candidateItems.contains(item) { return select(item) }
        candidates.selection = item
        let stops = check?.subject.item == item ? [] : leaveCheck()
        guard !candidates.pinned.contains(item) else { return stops }
        return stops + togglePin(item)
    }

    // MARK: Themes and log

    private mutating func pressInThemes(_ key: Key) -> [Effect] {
        let index = themes.firstIndex(of: theme) ?? 0
        switch key {
        case .up, .character("k"): theme = themes[max(0, index - 1)]
        case .down, .character("j"): theme = themes[min(themes.count - 1, index + 1)]
        case .home, .character("g"): theme = themes[0]
        case .end, .character("G"): theme = themes[themes.count - 1]
        case .enter, .character("q"), .character("T"):
            if key != .enter { return closeOverlay() }
            _ = overlays.popLast()
            news = "theme \(theme)"
        default: break
        }
        return []
    }

    private mutating func pressInLog(_ key: Key, _ top: Int) -> [Effect] {
        let page = max(1, size.height / 2)
        var top = top
        switch key {
        case .up, .character("k"): top -= 1
        case .down, .character("j"): top += 1
        case .pageUp, .control("u"): top -= page
        case .pageDown, .control("d"): top += page
        case .home, .character("g"): top = 0
        case .end, .character("G"): top = log.count
        case .character("q"), .character("M"), .enter:
            _ = overlays.popLast()
            return []
        default: return []
        }
        overlays[overlays.count - 1] = .log(top: min(max(0, top), max(0, log.count - 1)))
        return []
    }
}
