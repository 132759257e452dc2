import Canvas
import ExplorerCore

extension Painter {
    mutating func drawStream(_ placed: PlacedPanel) {
        let stream = state.stream
        var detail: [Span] = []
        var caption: [Span] = []
        if let status = stream.status, status.phase != .unavailable {
            detail = streamDetail(status, width: placed.frame.width)
            let total = status.total.map { " of " + grouped($0) } ?? ""
            caption = [
                Span("event \(grouped(status.position))\(total)", theme[.textMuted]),
                Span(" \(glyphs.middleDot) ", theme[.textFaint]),
                Span(status.speed.label, theme[.textMuted]),
            ]
            if stream.cursor != nil {
                caption.insert(Span("standing still, Esc to follow  ", theme[.warning]), at: 0)
            }
        }
        let inside = drawEdge(of: placed, detail: detail, caption: caption)
        let rest = stream.failure.map { drawFailure($0, in: inside) } ?? inside
        guard !rest.isEmpty else { return }
        guard let status = stream.status else { return }
        guard status.phase != .unavailable else {
            drawLines(
                [[Span("This workspace has no held-out events to stream.", theme[.textMuted])]],
                in: rest)
            return
        }
        if rest.height == 1 {
            drawStreamLine(status, in: rest)
            return
        }
        let (gauges, left) = rest.splitRight(rest.width >= 96 ? 42 : 0)
        let ticker = left.splitRight(gauges.isEmpty ? 0 : 1).rest
        drawTicker(placed, in: ticker)
        if !gauges.isEmpty { drawGauges(status, in: gauges) }
    }

    private mutating func drawTicker(_ placed: PlacedPanel, in rect: Rect) {
        let lines = state.stream.lines
        guard !lines.isEmpty else {
            drawLines(
                [
                    [
                        Span("No events yet. ", theme[.textMuted]), Span("p", theme[.key]),
                        Span(" runs, ", theme[.textMuted]), Span(".", theme[.key]),
                        Span(" steps one", theme[.textMuted]),
                    ]
                ], in: rect)
            return
        }
        drawList(placed, count: lines.count, in: rect) { painter, index, place, ink in
            switch lines[index] {
            case .event(let row): painter.draw(row, in: place, ink)
            case .window(let figures): painter.draw(figures, in: place, ink)
            }
        }
    }

    /// Where events come from, how they are cut, and what the adapter is doing.
    private func streamDetail(_ status: StreamStatus, width: Int) -> [Span] {
        var spans = [Span(status.source, theme[.textMuted])]
        func add(_ text: String, _ role: Role = .textMuted) {
            guard spans.width + text.count + 34 < width else { return }
            spans.append(Span("  " + text, theme[role]))
        }
        if let version = status.adapterVersion { add("adapter v\(grouped(version))") }
        if let learning = status.learning {
            let total = learning.total.map { " of \($0)" } ?? ""
            add("learning, step \(learning.done)\(total)", .warning)
        } else if let last = state.stream.windows.last, width < 110 {
            add("ndcg@10 \(figure(last.ndcg))")
        }
        if width >= 110 {
            add("window \(status.window.label), \(grouped(status.windowEventCount)) in")
        }
        return spans
    }

    /// The end of a window: what was learned from it and what it came to.
    private mutating func draw(_ figures: WindowFigures, in rect: Rect, _ ink: RowInk) {
        let isWide = rect.width >= 64
        let time = CivilTime(milliseconds: figures.end)
        let when = isWide ? "\(time.date) \(time.clock)" : time.clock
        let timeWidth = isWide ? 16 : !state.hasTimes ? 8 : 5
        canvas.text(
            state.hasTimes ? when : "#\(grouped(figures.lastEvent))", x: rect.x + 1, y: rect.y,
            style: ink[.textFaint], maxWidth: timeWidth)
        canvas.line(
            words(for: figures, ink), x: rect.x + timeWidth + 3, y: rect.y,
            maxWidth: max(0, rect.width - timeWidth - 4))
    }

    /// What a window came to in one line: `adapter v43  loss .412  rank .288  ndcg@10 .397`.
    private func words(for figures: WindowFigures, _ ink: RowInk) -> [Span] {
        var spans: [Span] = []
        func add(_ label: String, _ value: String) {
            spans += [
                Span("  \(label) ", ink[.textFaint]), Span(value, ink[.textMuted]),
            ]
        }
        guard let step = figures.step, step.stepCount > 0 else {
            spans = [Span("window \(grouped(figures.number))", ink[.chart])]
            add("events", grouped(figures.eventCount))
            if figures.step != nil { add("too few to learn from,", "kept for the next") }
            add("ndcg@10", figure(figures.ndcg))
            add("hit@10", figure(figures.hit))
            return spans
        }
        spans = [Span("adapter v\(grouped(step.version))", ink[.chartAccent])]
        for loss in step.losses { add(loss.name, figure(loss.value)) }
        add("ndcg@10", figure(figures.ndcg))
        add("gate", figure(step.gateMean))
        return spans
    }

    private mutating func draw(_ row: StreamRow, in rect: Rect, _ ink: RowInk) {
        let isWatched = row.user == state.user?.index
        let time = CivilTime(milliseconds: row.time)
        let when = !state.hasTimes ? "#\(grouped(row.eventIndex))" : "\(time.date) \(time.clock)"
        let isWide = rect.width >= 64
        let timeText = isWide || !state.hasTimes ? when : time.clock
        let timeWidth = isWide ? 16 : !state.hasTimes ? 8 : 5
        canvas.text(
            timeText, x: rect.x + 1, y: rect.y, style: ink[.textFaint], maxWidth: timeWidth)
        let name = rect.x + timeWidth + 3
        canvas.text(
            row.userName, x: name, y: rect.y, style: ink[isWatched ? .eventNew : .textMuted],
            maxWidth: 7)
        var end: [Span] = []
        if let rank = row.rankBefore {
            end.append(Span("was #\(grouped(rank))", ink[isWatched ? .eventNew : .textMuted]))
        }
        let title = name + 8
        let room = max(0, rect.maxX - 2 - end.width - (end.isEmpty ? 0 : 2) - title)
        let rating = row.rating.map {
            "  " + ($0 == $0.rounded() ? fixed($0, 0) : fixed($0, 1))
        }
        let used = canvas.text(
            row.title, x: title, y: rect.y, style: ink[isWatched ? .textStrong : .text],
            maxWidth: max(0, room - (rating?.count ?? 0)))
        if let rating {
            canvas.text(rating, x: title + used, y: rect.y, style: ink[.textFaint])
        }
        canvas.line(end, x: title + used + (rating?.count ?? 0) + 2, y: rect.y)
    }

    /// The newest events side by side, for the one line of the compact screen.
    private mutating func drawStreamLine(_ status: StreamStatus, in rect: Rect) {
        let chartWidth = min(16, rect.width / 5)
        canvas.sparkline(
            state.stream.rates, x: rect.maxX - chartWidth - 1, y: rect.y, width: chartWidth,
            range: rateRange, style: theme[.chart])
        var x = rect.x + 1
        let end = rect.maxX - chartWidth - 3
        guard !state.stream.lines.isEmpty else {
            canvas.text(
                "p runs the stream, . steps one event", x: x, y: rect.y, style: theme[.textMuted],
                maxWidth: end - x)
            return
        }
        let ink = RowInk(theme: theme, isFlat: false)
        for line in state.stream.lines.prefix(rect.width) where x < end - 12 {
            let spans: [Span]
            switch line {
            case .window(let figures): spans = Array(words(for: figures, ink).prefix(3))
            case .event(let row):
                let isWatched = row.user == state.user?.index
                spans = [
                    Span(row.userName + " ", theme[isWatched ? .eventNew : .textMuted]),
                    Span(row.title, theme[isWatched ? .textStrong : .text]),
                ]
            }
            x += canvas.line(spans, x: x, y: rect.y, maxWidth: end - x) + 3
        }
    }
}
