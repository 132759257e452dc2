/// Something that can be done in the overlay of a check: the source of its keys and its footer.
public struct CheckAction: Sendable, Equatable {
    /// What is done.
    public enum ID: Sendable, Equatable {
        /// Scroll by so many rows.
        case scroll(Int)
        /// Close it, and stop the work under way.
        case close
        /// Save the report.
        case save
        /// Ask again.
        case again
        /// Check another row, so many places down.
        case move(Int)
        /// Record what the rater says of the row.
        case judge
    }

    /// What is done.
    public let id: ID
    /// Keys that do it, the most usual first.
    public let keys: [Key]
    /// How the footer calls the keys; nil for actions that it leaves out.
    public let keyLabel: String?
    /// What the footer says.
    public let label: String
    /// How much it deserves room in the footer, higher first.
    public let prominence: Int

    init(
        _ id: ID, _ keys: [Key], _ keyLabel: String? = nil, _ label: String = "",
        prominence: Int = 0
    ) {
        self.id = id
        self.keys = keys
        self.keyLabel = keyLabel
        self.label = label
        self.prominence = prominence
    }
}

extension State {
    /// What can be done in the overlay of the check now, in the order of the footer.
    public var checkActions: [CheckAction] {
        guard let check else { return [] }
        let page = CheckPage(check, size: size)
        let step = max(1, page.height - 2)
        var actions: [CheckAction] = []
        if check.findings.value != nil {
            if let row = check.spotCase { actions.append(judgeAction(on: row)) }
            actions.append(
                CheckAction(.save, [.character("S")], "S", "save a report", prominence: 8))
        }
        if check.findings.failure?.isRetryable == true || check.findings.value != nil {
            let isFailed = check.findings.failure != nil
            actions.append(
                CheckAction(
                    .again, [.character("r")], "r", isFailed ? "retry" : "check again",
                    prominence: isFailed ? 9 : 2))
        }
        if candidateItems.count > 1 {
            actions += [
                CheckAction(.move(1), [.character("J")], "J/K", "next row", prominence: 4),
                CheckAction(.move(-1), [.character("K")]),
            ]
        }
        if page.lastTop > 0 {
            actions.append(
                CheckAction(
                    .scroll(1), [.down, .character("j")], "Up/Down", "scroll", prominence: 6))
        }
        actions += [
            CheckAction(.scroll(-1), [.up, .character("k")]),
            CheckAction(.scroll(step), [.pageDown, .control("d"), .control("f"), .character(" ")]),
            CheckAction(.scroll(-step), [.pageUp, .control("u")]),
            CheckAction(.scroll(-page.rowCount), [.home, .character("g")]),
            CheckAction(.scroll(page.rowCount), [.end, .character("G")]),
            CheckAction(
                .close, [.escape, .character("x"), .character("q")], "Esc",
                check.findings.isLoading ? "stop" : "close", prominence: 9),
        ]
        return actions
    }

    private func judgeAction(on row: SpotCase) -> CheckAction {
        let given = judgement(of: row)?.verdict.rawValue
        let label = given.map { "\($0)\(isKept(row) ? "" : ", writing")" } ?? "your verdict"
        return CheckAction(
            .judge, ["f", "n", "s", "c"].map { .character($0) }, "f/n/s", label, prominence: 10)
    }

    mutating func pressInCheck(_ key: Key) -> [Effect] {
        guard let action = checkActions.first(where: { $0.keys.contains(key) }) else { return [] }
        switch action.id {
        case .scroll(let rows): scrollCheck(by: rows)
        case .close: return leaveCheck()
        case .save: return saveCheck()
        case .again: return check.map { begin($0.subject) } ?? []
        case .move(let offset): return moveCheck(by: offset)
        case .judge: return check?.spotCase.flatMap { pressVerdictKey(key, about: $0) } ?? []
        }
        return []
    }

    /// Checks the selected row.
    mutating func checkSelection() -> [Effect] {
        guard let user, let row = selectedCandidate else { return [] }
        return begin(
            CheckSubject(
                user: user.index, userName: user.name, item: row.item, title: row.title))
    }

    private mutating func begin(_ subject: CheckSubject) -> [Effect] {
        check = CheckState(subject, writer: workspace.value?.model.writer)
        if !overlays.contains(.check) { overlays.append(.check) }
        return ask(.check) { .checkFaithfulness($0, subject) }
    }

    /// Takes the overlay away and stops the work under way.
    mutating func leaveCheck() -> [Effect] {
        guard let check else { return [] }
        overlays.removeAll { $0 == .check }
        self.check = nil
        return check.findings.isLoading ? [.cancelCheck] : []
    }

    private mutating func moveCheck(by offset: Int) -> [Effect] {
        let items = candidateItems
        let index = items.firstIndex { $0 == check?.subject.item } ?? 0
        let next = items[min(max(0, index + offset), items.count - 1)]
        guard next != check?.subject.item else {
            news = offset > 0 ? "this is the last row" : "this is the first row"
            return []
        }
        return select(next) + checkSelection()
    }

    private mutating func scrollCheck(by rows: Int) {
        guard let check else { return }
        self.check?.top = min(max(0, check.top + rows), CheckPage(check, size: size).lastTop)
    }

    private mutating func saveCheck() -> [Effect] {
        guard let check, let report = CheckReport(check) else { return [] }
        return ask(.report, keepingValue: true) {
            .saveReport($0, name: report.fileName, text: report.text)
        }
    }

    // MARK: Answers

    /// Takes an answer about the check under way; those of one that was left are dropped.
    mutating func takeCheck(_ message: Message) -> [Effect] {
        switch message {
        case .checkBegan(let token, let moment) where isAwaited(token): check?.moment = moment
        case .checkRowFinished(let token, let row) where isAwaited(token):
            check?.rows.append(row)
        case .checkExhibited(let token, let spotCase) where isAwaited(token):
            check?.spotCase = spotCase
        case .checkFinished(let token, let findings):
            guard check?.findings.take(findings, for: token) ?? false else { return [] }
            return takeVerdict(findings)
        case .reportSaved(let token, let path):
            _ = check?.report.take(path, for: token)
            // The file is there whoever still looks at the check.
            let folder = path.split(separator: "/").dropLast().joined(separator: "/")
            news = "report saved in /\(plainLine(folder))"
            record(.note, "report saved: \(path)")
        default: break
        }
        return []
    }

    private func isAwaited(_ token: RequestToken) -> Bool { check?.findings.awaited == token }
}
