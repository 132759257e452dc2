import Canvas
import ExplorerCore

extension Painter {
    mutating func drawStream(_ placed: PlacedPanel) {
        let stream = state.stream
        var detail: [Span] = []
        var caption: [Span] = []
        if let status = stream.status, status.phase != .unavailable {
            detail.append(Span(status.source, theme[.textMuted]))
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
        let rows = state.stream.rows
        guard !rows.isEmpty else {
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
        drawList(placed, count: rows.count, in: rect) { painter, index, place, ink in
            painter.draw(rows[index], in: place, ink)
        }
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
        guard !state.stream.rows.isEmpty else {
            canvas.text(
                "p runs the stream, . steps one event", x: x, y: rect.y, style: theme[.textMuted],
                maxWidth: end - x)
            return
        }
        for row in state.stream.rows where x < end - 12 {
            let isWatched = row.user == state.user?.index
            let spans = [
                Span(row.userName + " ", theme[isWatched ? .eventNew : .textMuted]),
                Span(row.title, theme[isWatched ? .textStrong : .text]),
            ]
            x += canvas.line(spans, x: x, y: rect.y, maxWidth: end - x) + 3
        }
    }

    private var rateRange: ClosedRange<Double> { 0...max(1, state.stream.rates.max() ?? 1) }

    private mutating func drawGauges(_ status: StreamStatus, in rect: Rect) {
        let clock = CivilTime(milliseconds: status.clock)
        let lags = state.stream.lags
        var y = rect.y
        func row() -> Int {
            defer { y += 1 }
            return y
        }
        let rate = fixed(status.eventsPerSecond, status.eventsPerSecond < 100 ? 1 : 0)
        drawGauge("events/s", state.stream.rates, 0...(rateRange.upperBound), rate, rect, row())
        drawGauge(
            "lag", lags, 0...max(1, lags.max() ?? 1), duration(status.lagMilliseconds), rect,
            row())
        drawFact("clock", state.hasTimes ? "\(clock.date) \(clock.clock)" : "-", rect, row())
        if let total = status.total, total > 0 {
            let place = row()
            drawFact(
                "done", fixed(100 * Double(status.position) / Double(total), 1) + "%", rect, place)
            if place < rect.maxY {
                drawMeter(
                    Double(status.position) / Double(total), x: rect.x + 10, y: place,
                    width: max(0, rect.width - 22), style: theme[.chart],
                    track: theme[.scoreTrack])
            }
        }
        drawFact(
            "window",
            "\(grouped(status.windowEventCount)) events in \(minutes(status.windowMinutes))", rect,
            row())
        if let latency = state.candidates.shown.value?.latencyMilliseconds {
            drawFact("ranked in", duration(latency), rect, row())
        }
    }

    private func minutes(_ count: Int) -> String {
        if count >= 2 * 24 * 60, count.isMultiple(of: 24 * 60) { return "\(count / 1440) days" }
        return count >= 120 && count.isMultiple(of: 60) ? "\(count / 60) h" : "\(count) min"
    }

    private mutating func drawGauge(
        _ label: String, _ values: [Double], _ range: ClosedRange<Double>, _ value: String,
        _ rect: Rect, _ y: Int
    ) {
        drawFact(label, value, rect, y)
        guard y < rect.maxY else { return }
        canvas.sparkline(
            values, x: rect.x + 10, y: y, width: max(0, rect.width - 22), range: range,
            style: theme[.chart])
    }

    private mutating func drawFact(_ label: String, _ value: String, _ rect: Rect, _ y: Int) {
        guard y < rect.maxY else { return }
        canvas.text(label, x: rect.x, y: y, style: theme[.textMuted])
        canvas.text(
            value, x: rect.x + 10, y: y, style: theme[.text], maxWidth: rect.width - 12,
            alignment: .trailing)
    }
}
