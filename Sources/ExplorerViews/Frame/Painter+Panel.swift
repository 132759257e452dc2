import Canvas
import ExplorerCore

extension Painter {
    /// Draws the edge of a panel and returns the room inside.
    ///
    /// - Parameters:
    ///   - placed: The panel and its place.
    ///   - detail: What stands behind its name, muted.
    ///   - caption: What stands at the right of the bottom edge.
    ///   - isComputing: Whether a newer value is awaited for long enough to say so.
    mutating func drawEdge(
        of placed: PlacedPanel, detail: [Span] = [], caption: [Span] = [],
        isComputing: Bool = false
    ) -> Rect {
        let isFocused = placed.panel == state.focus && state.overlays.isEmpty
        let rect = Rect(placed.frame)
        canvas.fill(rect, style: theme[.text])
        var title = name(of: placed, isFocused: isFocused)
        if isComputing { title.append(Span(" " + glyphs.pending, theme[.warning])) }
        if !detail.isEmpty { title += [Span("  ", theme[.textMuted])] + detail }
        let line = theme[isFocused ? .panelFocus : .panelBorder]
        guard placed.edge == .box else { return drawRule(rect, title, caption, line) }
        return canvas.box(
            rect, title: title, caption: caption, weight: isFocused ? .focus : .normal,
            style: line)
    }

    private func name(of placed: PlacedPanel, isFocused: Bool) -> [Span] {
        let style = theme[isFocused ? .panelTitleFocus : .panelTitle]
        guard placed.tabs.count > 1 else {
            return [Span("\(placed.panel.rawValue) \(placed.panel.title)", style)]
        }
        return Tabs.spans(
            placed.tabs.map { "\($0.rawValue) \($0.title)" },
            selected: placed.tabs.firstIndex(of: placed.panel) ?? 0, glyphs: glyphs,
            style: theme[.textMuted], selectedStyle: style, brackets: true)
    }

    private mutating func drawRule(
        _ rect: Rect, _ title: [Span], _ caption: [Span], _ line: Style
    ) -> Rect {
        canvas.horizontalLine(x: rect.x, y: rect.y, length: rect.width, style: line)
        let spaced = [Span(" ", line)] + title + [Span(" ", line)]
        canvas.line(spaced, x: rect.x + 1, y: rect.y, maxWidth: max(0, rect.width - 2))
        let end = [Span(" ", line)] + caption + [Span(" ", line)]
        if !caption.isEmpty, spaced.width + end.width + 4 <= rect.width {
            canvas.line(end, x: rect.maxX - end.width - 1, y: rect.y)
        }
        return rect.splitTop(1).rest
    }

    /// Draws what a panel shows while it has no value, or the failure above the value it has, and
    /// returns the room that is left; an empty rectangle when nothing else is to be drawn.
    mutating func drawCondition<Value>(
        of loadable: Loadable<Value>, loading: String, in rect: Rect
    ) -> Rect {
        if let failure = loadable.failure { return drawFailure(failure, in: rect) }
        guard loadable.value == nil else { return rect }
        if loadable.isLoading, loadable.isSlow {
            drawLines([[Span(loading, theme[.textMuted])]], in: rect)
            if let progress = loadable.progress { drawProgress(progress, in: rect.row(1)) }
        }
        return Rect(x: rect.x, y: rect.y, width: 0, height: 0)
    }

    mutating func drawFailure(_ failure: Failure, in rect: Rect) -> Rect {
        let body = rect.inset(dx: 1, dy: 0)
        var lines = TextWrap.lines(
            [Span("! ", theme[.error]), Span(failure.message, theme[.error])], width: body.width)
        if let hint = failure.hint {
            lines += TextWrap.lines([Span(hint, theme[.textMuted])], width: body.width)
        }
        // The keys come even where the message is longer than the panel.
        lines = Array(lines.prefix(max(1, body.height - 1)))
        var keys: [Span] = []
        if failure.isRetryable {
            keys += [Span("r", theme[.key]), Span(" retry   ", theme[.keyLabel])]
        }
        lines.append(keys + [Span("o", theme[.key]), Span(" details", theme[.keyLabel])])
        let used = canvas.paragraph(lines, in: body)
        return rect.splitTop(used + 1).rest
    }

    private mutating func drawProgress(_ progress: Progress, in rect: Rect) {
        let count = grouped(progress.done) + (progress.total.map { " of " + grouped($0) } ?? "")
        let label = " \(count) \(progress.unit)"
        let barWidth = max(0, min(24, rect.width - 2 - label.count))
        let share = progress.total.map { Double(progress.done) / Double(max(1, $0)) }
        canvas.progress(
            share, x: rect.x + 1, y: rect.y, width: barWidth, phase: progress.done,
            style: theme[.chart], track: theme[.scoreTrack])
        canvas.text(label, x: rect.x + 1 + barWidth, y: rect.y, style: theme[.textMuted])
    }

    /// Draws lines at the top of a panel, one column from its edge.
    mutating func drawLines(_ lines: [[Span]], in rect: Rect) {
        let body = rect.inset(dx: 1, dy: 0)
        let wrapped = lines.flatMap { line in
            line.isEmpty ? [[]] : TextWrap.lines(line, width: body.width)
        }
        canvas.paragraph(wrapped, in: body)
    }

    /// Draws the visible lines of a list with a scrollbar; the row that is marked is set off.
    mutating func drawList(
        _ placed: PlacedPanel, count: Int, in rect: Rect,
        row: (inout Painter, _ index: Int, _ rect: Rect, _ ink: RowInk) -> Void
    ) {
        let marked = state.markedLine(of: placed.panel)
        let window = ListWindow(
            count: count, height: rect.height, offset: state.tops[placed.panel] ?? 0,
            selected: marked, margin: 0)
        let (bar, body) = rect.splitRight(window.isScrollable && rect.width > 1 ? 1 : 0)
        for (line, index) in window.rows.enumerated() {
            let place = body.row(line)
            let isMarked = index == marked
            let role: Role = state.focus == placed.panel ? .rowSelected : .rowMarked
            let ink = RowInk(
                theme: theme,
                isFlat: isMarked && theme[role].attributes.contains(.reverse))
            row(&self, index, place, ink)
            if isMarked {
                canvas.overlay(theme[role], in: place)
                let sign = state.focus == placed.panel ? glyphs.marker : glyphs.pending
                canvas.text(sign, x: place.x, y: place.y, style: theme[role].over(ink[.text]))
            }
        }
        drawScrollbar(window, in: bar)
    }

    private mutating func drawScrollbar(_ window: ListWindow, in rect: Rect) {
        guard !rect.isEmpty, let thumb = window.thumb else { return }
        for line in thumb where line < rect.height {
            let mark = glyphs == .ascii ? ":" : glyphs == .full ? "\u{2590}" : "\u{2588}"
            canvas.text(mark, x: rect.x, y: rect.y + line, style: theme[.textFaint])
        }
    }
}
