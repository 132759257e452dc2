import Canvas
import ExplorerCore

extension Painter {
    mutating func drawHeader() {
        let rect = Rect(layout.header)
        // On a narrow screen the lag makes room for what is degraded.
        let isNarrow = rect.width < 110 && !state.degradations.isEmpty
        let status = streamStatus(width: isNarrow ? 60 : rect.width)
        canvas.line(status, x: rect.maxX - status.width - 1, y: 0)
        let room = rect.width - status.width - 3
        var parts: [[Span]] = [[Span("whyrec", theme[.header])]]
        parts += workspaceParts(width: rect.width)
        // What is degraded matters more than the name of the model.
        let notes = state.degradations.suffix(2).map { [Span($0, theme[.warning])] }
        parts.insert(contentsOf: notes, at: min(parts.count, state.user == nil ? 2 : 3))
        var line: [Span] = []
        for part in parts {
            let next = line + (line.isEmpty ? [] : [Span("   ", theme[.textMuted])]) + part
            if next.width <= room || line.isEmpty { line = next }
        }
        canvas.line(line, x: 1, y: 0, maxWidth: max(0, room))
    }

    private func workspaceParts(width: Int) -> [[Span]] {
        guard let open = state.workspace.value else {
            if let failure = state.workspace.failure {
                return [[Span("! " + failure.message, theme[.error])]]
            }
            return state.workspace.isSlow ? [[Span("opening", theme[.textMuted])]] : []
        }
        var parts: [[Span]] = []
        if let user = state.user {
            var spans = [Span("user ", theme[.textMuted]), Span(user.name, theme[.textStrong])]
            if width >= 110, !user.tastes.isEmpty {
                let tastes = user.tastes.prefix(2).joined(separator: ", ")
                spans.append(Span(" " + tastes, theme[.textMuted]))
            }
            parts.append(spans)
        }
        parts.append([Span(open.model.name, theme[.headerValue])])
        var data = [Span(open.workspace.name, theme[.headerValue])]
        if width >= 110 {
            data.append(
                Span(
                    "  \(grouped(open.workspace.userCount)) users"
                        + "  \(grouped(open.workspace.itemCount)) items", theme[.textMuted]))
        }
        parts.insert(data, at: 0)
        if width >= 150 {
            parts.append([
                Span("version ", theme[.textMuted]),
                Span(open.model.version, theme[.headerValue]),
            ])
        }
        if width >= 110 {
            parts.append([
                Span("seed ", theme[.textMuted]),
                Span(String(open.workspace.seed), theme[.headerValue]),
            ])
        }
        return parts
    }

    /// The state of the stream in words, with a sign before it.
    func streamStatus(width: Int) -> [Span] {
        if state.stream.failure != nil {
            return [Span("! STREAM FAILED", theme[.error])]
        }
        guard let status = state.stream.status else { return [] }
        let rate = Span(
            "  \(fixed(status.eventsPerSecond, status.eventsPerSecond < 100 ? 1 : 0)) ev/s",
            theme[.textMuted])
        let lag = Span("  lag \(duration(status.lagMilliseconds))", theme[.textMuted])
        let position = grouped(status.position)
        switch status.phase {
        case .unavailable: return [Span("no stream", theme[.textFaint])]
        case .ready:
            return [
                Span("\(glyphs.standing) READY", theme[.streamPaused]),
                Span("  p runs", theme[.textMuted]),
            ]
        case .live:
            return [Span("\(glyphs.running) LIVE", theme[.streamLive]), rate]
                + (width >= 70 ? [lag] : [])
        case .catchingUp(let behind):
            return [
                Span("\(glyphs.running) CATCHING UP", theme[.streamBehind]),
                Span("  \(grouped(behind)) behind", theme[.textMuted]),
            ] + (width >= 110 ? [rate, lag] : [])
        case .paused:
            return [
                Span("\(glyphs.standing) PAUSED", theme[.streamPaused]),
                Span(" at event \(position)", theme[.textMuted]),
            ]
        case .stepping:
            return [
                Span("\(glyphs.standing) STEP", theme[.streamPaused]),
                Span(" \(position)", theme[.textMuted]),
            ]
        case .finished:
            return [
                Span("\(glyphs.standing) END", theme[.streamPaused]),
                Span(" of \(position) events", theme[.textMuted]),
            ]
        }
    }

    mutating func drawTabStrip(_ rect: Rect) {
        let panels = ScreenLayout.reachable(layout.breakpoint)
        let selected = panels.firstIndex(of: state.focus) ?? 0
        let isWide = rect.width >= 72
        let spans = Tabs.spans(
            panels.enumerated().map { index, panel in
                isWide || index == selected
                    ? "\(panel.rawValue) \(panel.title)" : "\(panel.rawValue)"
            },
            selected: selected, glyphs: glyphs, style: theme[.textMuted],
            selectedStyle: theme[.panelTitleFocus], brackets: true)
        canvas.line(spans, x: rect.x + 1, y: rect.y, maxWidth: rect.width - 2)
    }

    // MARK: Footer

    mutating func drawFooter() {
        let rect = Rect(layout.footer)
        canvas.fill(rect, style: theme[.text])
        let body = rect.inset(dx: 1, dy: 0)
        if state.users.isSearching, state.overlays.isEmpty {
            drawSearchLine(in: body)
        } else if let news = state.news {
            canvas.text(news, x: body.x, y: body.y, style: theme[.news], maxWidth: body.width)
        } else {
            drawHints(in: body)
        }
    }

    private mutating func drawSearchLine(in rect: Rect) {
        var end: [Span] = []
        if let list = state.users.list.value, !state.users.list.isLoading {
            end.append(Span("\(grouped(list.matchCount)) match   ", theme[.textMuted]))
        }
        end += [
            Span("Enter", theme[.key]), Span(" open  ", theme[.keyLabel]),
            Span("Esc", theme[.key]), Span(" clear", theme[.keyLabel]),
        ]
        let room = max(0, rect.width - end.width - 2)
        drawField(state.users.field, label: "find user ", x: rect.x, y: rect.y, width: room)
        canvas.line(end, x: rect.maxX - end.width, y: rect.y)
    }

    /// Draws a line being typed; the cursor is a reversed cell.
    mutating func drawField(_ field: TextField, label: String, x: Int, y: Int, width: Int) {
        let labelWidth = canvas.text(label, x: x, y: y, style: theme[.textMuted], maxWidth: width)
        let room = width - labelWidth
        guard room > 1 else { return }
        // What is before the cursor stays in view when the line is longer than its room.
        var before = field.text.prefix(field.cursor)
        while TextWidth.width(of: String(before)) >= room { before.removeFirst() }
        let start = x + labelWidth
        let used = canvas.text(String(before), x: start, y: y, style: theme[.input])
        let rest = field.text.dropFirst(field.cursor)
        let under = rest.first.map(String.init) ?? " "
        let cursor = canvas.text(
            under, x: start + used, y: y, style: theme[.input].adding(.reverse),
            maxWidth: room - used, overflow: .clip)
        canvas.text(
            String(rest.dropFirst()), x: start + used + cursor, y: y, style: theme[.input],
            maxWidth: max(0, room - used - cursor))
    }

    private mutating func drawHints(in rect: Rect) {
        canvas.keyHints(hints, in: rect, keyStyle: theme[.key], labelStyle: theme[.keyLabel])
    }

    /// The most useful keys here and now, `? help` last.
    var hints: [KeyHint] {
        if let overlay = state.overlays.last { return Self.hints(of: overlay) }
        let waits = state.candidates.isHeld && state.candidates.waiting != nil
        var hints = Action.all.compactMap { action -> KeyHint? in
            guard !action.footer.isEmpty, action.id != .help, action.applies(to: state.focus),
                state.obstacle(to: action.id) == nil, let key = action.keys.first
            else { return nil }
            if action.id == .step, waits { return KeyHint(".", "apply order", priority: 99) }
            if action.id == .pauseOrRun {
                let isRunning = state.stream.status?.phase.isRunning == true
                return KeyHint(
                    key.label, isRunning ? "pause" : "run", priority: action.prominence)
            }
            return KeyHint(key.label, action.footer, priority: action.prominence)
        }
        hints.sort { $0.priority > $1.priority }
        return hints + [KeyHint("?", "help", priority: 100)]
    }

    private static func hints(of overlay: Overlay) -> [KeyHint] {
        switch overlay {
        case .help, .palette:
            [
                KeyHint("Enter", "run", priority: 3), KeyHint("Up/Down", "choose", priority: 2),
                KeyHint("Esc", "close", priority: 4), KeyHint("type", "to search", priority: 1),
            ]
        case .itemSearch:
            [
                KeyHint("Enter", "show its rank", priority: 3),
                KeyHint("Up/Down", "choose", priority: 2), KeyHint("Esc", "close", priority: 4),
            ]
        case .themes:
            [
                KeyHint("Up/Down", "preview", priority: 2), KeyHint("Enter", "keep", priority: 3),
                KeyHint("Esc", "back", priority: 4),
            ]
        case .log:
            [KeyHint("Up/Down", "scroll", priority: 1), KeyHint("Esc", "close", priority: 2)]
        case .failure:
            [KeyHint("r", "retry", priority: 1), KeyHint("Esc", "close", priority: 2)]
        case .itemDetails, .moveDetails, .model: [KeyHint("Esc", "close")]
        }
    }
}
