import Canvas
import ExplorerCore

extension Painter {
    mutating func drawHistory(_ placed: PlacedPanel) {
        var detail: [Span] = []
        if let history = state.history.value {
            detail.append(Span(grouped(history.eventCount), theme[.textMuted]))
            if history.eventCount > history.windowLength {
                detail.append(
                    Span(
                        placed.frame.width >= 34
                            ? "  model sees \(history.windowLength)"
                            : " (L=\(history.windowLength))", theme[.textFaint]))
            }
        }
        if !state.whatIf.hidden.isEmpty {
            detail.append(Span("  \(state.whatIf.hidden.count) hidden", theme[.warning]))
        }
        let inside = drawEdge(
            of: placed, detail: detail, caption: [Span("newest first", theme[.textMuted])],
            isComputing: state.history.isSlow && state.history.value != nil)
        guard !state.isFirstRun else {
            drawLines([[Span("What the model knows of a user.", theme[.textMuted])]], in: inside)
            return
        }
        let body = drawCondition(of: state.history, loading: "reading the history", in: inside)
        guard let history = state.history.value, !body.isEmpty else { return }
        let lines = state.historyLines
        guard !lines.isEmpty else {
            drawLines([[Span("No events yet: a cold start.", theme[.textMuted])]], in: body)
            return
        }
        drawList(placed, count: lines.count, in: body) { painter, index, rect, ink in
            switch lines[index] {
            case .event(let row):
                painter.drawEvent(
                    row, isBeyond: history.isBeyondWindow(row), rect, ink)
            case .gap(let words): painter.drawBreak(words, .textFaint, rect)
            case .windowEdge(let length):
                painter.drawBreak("model sees \(length)", .warning, rect)
            }
        }
    }

    private mutating func drawEvent(
        _ row: HistoryRow, isBeyond: Bool, _ rect: Rect, _ ink: RowInk
    ) {
        let isHidden = state.isHidden(row)
        let role: Role = isHidden ? .evidenceOff : isBeyond ? .eventBeyond : .text
        let time = CivilTime(milliseconds: row.time)
        let when =
            !state.hasTimes
            ? "#\(row.position + 1)" : rect.width >= 44 ? "\(time.date) \(time.clock)" : time.clock
        let timeWidth = rect.width >= 44 && state.hasTimes ? 16 : 5
        canvas.text(
            when, x: rect.x + 1, y: rect.y, style: ink[isBeyond ? .eventBeyond : .textMuted],
            maxWidth: timeWidth)
        var end: [Span] = []
        if row.isNew, rect.width >= 32 { end.append(Span(" new", ink[.eventNew])) }
        if let rating = row.rating {
            let text = rating == rating.rounded() ? fixed(rating, 0) : fixed(rating, 1)
            let padding = String(repeating: " ", count: max(0, 3 - text.count))
            end.append(Span(" " + padding + text, ink[.textMuted]))
        }
        let start = rect.x + timeWidth + 2
        if isHidden {
            canvas.text("-", x: start - 1, y: rect.y, style: ink[.warning])
        } else if row.isNew {
            canvas.text("+", x: start - 1, y: rect.y, style: ink[.eventNew])
        }
        canvas.line(end, x: rect.maxX - end.width - 1, y: rect.y)
        canvas.text(
            row.title, x: start, y: rect.y, style: ink[row.isNew && !isHidden ? .textStrong : role],
            maxWidth: max(0, rect.maxX - 1 - end.width - start))
    }

    /// Draws a light line with words in it.
    mutating func drawBreak(_ words: String, _ role: Role, _ rect: Rect) {
        let label = " \(words) "
        let left = max(0, (rect.width - 2 - TextWidth.width(of: label)) / 2)
        canvas.text(
            String(repeating: glyphs.dash, count: max(0, rect.width - 2)), x: rect.x + 1,
            y: rect.y, style: theme[.panelBorder], maxWidth: rect.width - 2, overflow: .clip)
        canvas.text(
            label, x: rect.x + 1 + left, y: rect.y, style: theme[role], maxWidth: rect.width - 2)
    }
}
