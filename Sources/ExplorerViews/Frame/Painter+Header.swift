import Canvas
import ExplorerCore

extension Painter {
    mutating func drawHeader() {
        let rect = Rect(layout.header)
        // On a narrow screen the lag makes room for what is degraded.
        let isNarrow = rect.width < 110 && !state.degradations.isEmpty
        let status = streamStatus(width: isNarrow ? 60 : rect.width)
        canvas.line(status, x: rect.maxX - status.width - 1, y: 0)
        let room = rect.width - status.width - 4
        var parts = [HeaderPart([Span("whyrec", theme[.header])], prominence: 100)]
        parts += workspaceParts
        parts += state.degradations.suffix(2).map {
            HeaderPart([Span($0, theme[.warning])], prominence: 80)
        }
        canvas.line(
            HeaderPart.line(parts, width: room, gap: Span("   ", theme[.textMuted])), x: 1, y: 0,
            maxWidth: max(0, room))
    }

    private var workspaceParts: [HeaderPart] {
        guard let open = state.workspace.value else {
            if let failure = state.workspace.failure {
                let message = Span("! " + failure.message, theme[.error])
                return [HeaderPart([message], prominence: 95)]
            }
            let opening = Span("opening", theme[.textMuted])
            return state.workspace.isSlow ? [HeaderPart([opening], prominence: 95)] : []
        }
        func labelled(_ label: String, _ value: String, _ prominence: Int) -> HeaderPart {
            HeaderPart(
                [Span(label + " ", theme[.textMuted]), Span(value, theme[.headerValue])],
                prominence: prominence)
        }
        let counts =
            "\(grouped(open.workspace.userCount)) users"
            + "  \(grouped(open.workspace.itemCount)) items"
        var parts = [
            HeaderPart([Span(open.workspace.name, theme[.headerValue])], prominence: 70),
            HeaderPart([Span(counts, theme[.textMuted])], prominence: 40),
        ]
        if let user = state.user {
            let name = [
                Span("user ", theme[.textMuted]), Span(user.name, theme[.textStrong]),
            ]
            parts.append(HeaderPart(name, prominence: 90))
            if !user.tastes.isEmpty {
                let tastes = user.tastes.prefix(2).joined(separator: ", ")
                parts.append(HeaderPart([Span(tastes, theme[.textMuted])], prominence: 50))
            }
        }
        parts.append(HeaderPart(modelPart(open), prominence: 85))
        parts.append(labelled("version", open.model.version, 20))
        parts.append(labelled("seed", String(open.workspace.seed), 30))
        return parts
    }

    /// The model that serves: its name, the adapter's version, what is left out of it.
    private func modelPart(_ open: OpenWorkspace) -> [Span] {
        let width = layout.header.width
        var spans = [Span(open.model.name, theme[.headerValue])]
        if let version = state.model.served.value?.adapterVersion {
            spans.append(
                Span(
                    (width >= 110 ? " adapter v" : " v") + grouped(version), theme[.headerValue]))
        }
        if let stage = state.model.served.value?.secondStage {
            spans.append(Span(" + " + stage.name, theme[.headerValue]))
        }
        let off = without(state.model.choice.without, width: width >= 150 ? 60 : 22)
        if !off.isEmpty { spans.append(Span(" " + off, theme[.warning])) }
        return spans
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
        if case .spotCheck(let picked) = state.overlays.last {
            return spotCheckHints(picked: picked)
        }
        if state.overlays.last == .check { return checkHints }
        if case .dethroning = state.overlays.last { return dethroningHints }
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
        case .itemDetails, .moveDetails, .check, .spotCheck, .dethroning:
            [KeyHint("Esc", "close")]
        case .model:
            [
                KeyHint("Space", "switch", priority: 5), KeyHint("u", "undo", priority: 3),
                KeyHint("e", "all on", priority: 2), KeyHint("w", "window", priority: 1),
                KeyHint("Esc", "close", priority: 4),
            ]
        }
    }
}

/// A piece of the header line.
private struct HeaderPart {
    let spans: [Span]
    /// How much it deserves room, higher first.
    let prominence: Int

    init(_ spans: [Span], prominence: Int) {
        self.spans = spans
        self.prominence = prominence
    }

    /// From here on a part is drawn even where its end does not fit.
    private static let vital = 95

    /// The parts that fit, chosen by prominence, in their order.
    static func line(_ parts: [HeaderPart], width: Int, gap: Span) -> [Span] {
        var left = width
        var chosen: [Int] = []
        let order = parts.indices.sorted { parts[$0].prominence > parts[$1].prominence }
        for index in order {
            let needed = parts[index].spans.width + (chosen.isEmpty ? 0 : [gap].width)
            let isVital = parts[index].prominence >= vital
            guard needed <= left || isVital else { continue }
            chosen.append(index)
            left -= needed
        }
        return chosen.sorted().enumerated().flatMap { place, index in
            (place == 0 ? [] : [gap]) + parts[index].spans
        }
    }
}
