extension State {
    mutating func performModelAction(_ id: ActionID) -> [Effect] {
        switch id {
        case .togglePart: return model.marked.map { toggle($0) } ?? []
        case .restoreParts:
            return choose(ModelChoice(without: [], window: model.choice.window))
        case .undoSwitch where undoesTrial: return undoTrial()
        case .undoSwitch where undoesHiding: return undoHiding()
        case .undoSwitch:
            guard let earlier = model.earlier.popLast() else { return [] }
            return serve(earlier)
        default:
            guard let window = stream.status?.window else { return [] }
            let next = (model.choice.window ?? window).next
            return choose(ModelChoice(without: model.choice.without, window: next))
        }
    }

    private mutating func toggle(_ part: PartSwitch) -> [Effect] {
        let isOff = !model.isWanted(part)
        let without = model.switches.map(\.name).filter { name in
            name == part.name ? !isOff : model.choice.without.contains(name)
        }
        return choose(ModelChoice(without: without, window: model.choice.window))
    }

    /// Leaves out exactly these parts; says so where the model lacks one.
    mutating func leaveOut(_ names: [String]) -> [Effect] {
        let known = model.switches.map(\.name)
        if let name = names.first(where: { !known.contains($0) }) {
            news = "no part \"\(name)\": there are \(known.joined(separator: ", "))"
            return []
        }
        return choose(
            ModelChoice(without: known.filter(names.contains), window: model.choice.window))
    }

    /// Asks for another choice and keeps the one before for `undo`.
    private mutating func choose(_ choice: ModelChoice) -> [Effect] {
        guard choice != model.choice else { return [] }
        model.earlier.append(model.choice)
        if model.earlier.count > ModelState.undoLimit { model.earlier.removeFirst() }
        return serve(choice)
    }

    /// Orders a choice and ranks by what of it takes effect at once.
    private mutating func serve(_ choice: ModelChoice) -> [Effect] {
        if choice.without != model.choice.without { markSwitch(to: choice.without) }
        news =
            choice.window == model.choice.window
            ? nil : choice.window.map { "windows of \($0.label)" }
        model.choice = choice
        return ask(.model, keepingValue: true) { .serve($0, choice) } + rank()
    }

    /// Counts changes from the ranking on the screen, under the name of what is switched.
    private mutating func markSwitch(to without: [String]) {
        guard let ranking = candidates.shown.value else { return }
        let isFirst =
            candidates.reference != .switches || candidates.mark?.without != ranking.without
        if isFirst { candidates.mark = RankMark(ranking) }
        candidates.reference = .switches
        // The effect of a switch is looked for: it is not held back.
        candidates.isHeld = false
        candidates.isCommitGateClosed = false
    }

    /// What was switched since the mark, such as `text off`; nil where it is all as it was.
    public var switchedSinceMark: String? {
        guard let mark = candidates.mark else { return nil }
        let off = model.choice.without.filter { !mark.without.contains($0) }
        let on = mark.without.filter { !model.choice.without.contains($0) }
        let words =
            (off.isEmpty ? [] : [off.joined(separator: ", ") + " off"])
            + (on.isEmpty ? [] : [on.joined(separator: ", ") + " on"])
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    /// Takes what serves now: the answer to a choice, or, without a token, another version of the
    /// adapter.
    mutating func takeServed(_ served: ServedModel, _ token: RequestToken?) -> [Effect] {
        let before = model.served.value
        if let token {
            guard model.served.take(served, for: token) else { return [] }
        } else {
            model.served.value = served
        }
        if let windows = served.windows {
            stream.windows = Array(windows.suffix(StreamState.rateLimit))
        }
        // The first time the engine only says what it starts with.
        guard let before else { return [] }
        let isOther =
            before.adapterVersion != served.adapterVersion
            || before.switches.map(\.state) != served.switches.map(\.state)
        return isOther || token != nil ? rank() : []
    }

    /// A choice that failed: the switches show again what serves.
    mutating func failServed(_ failure: Failure, _ token: RequestToken) -> Bool {
        guard model.served.fail(failure, for: token) else { return false }
        model.choice = ModelChoice(
            without: model.switches.filter { $0.state == .off }.map(\.name),
            window: stream.status?.window)
        news = failure.message
        return true
    }
}
