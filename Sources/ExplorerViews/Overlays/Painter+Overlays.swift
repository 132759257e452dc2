import Canvas
import ExplorerCore

extension Painter {
    mutating func draw(_ overlay: Overlay) {
        switch overlay {
        case .help(let menu):
            drawMenu(
                menu, title: "Help", hint: "keys of \(state.focus.title) first",
                rows: state.helpMatches(menu))
        case .palette(let menu): drawPalette(menu)
        case .itemSearch(let search): drawItemSearch(search)
        case .itemDetails: drawItemDetails()
        case .moveDetails(let item): drawMoveDetails(item)
        case .check: drawCheck()
        case .dethroning(let item): drawDethroning(item)
        case .model: drawModelOverlay()
        case .themes: drawThemes()
        case .spotCheck(let picked): drawSpotCheck(picked: picked)
        case .failure(let failure): drawFailureOverlay(failure)
        case .log(let top): drawLog(top)
        }
    }

    /// The body of the screen, between header and footer.
    var area: Rect {
        Rect(x: 0, y: 1, width: state.size.width, height: max(0, state.size.height - 2))
    }

    /// Draws an empty box of a size in the middle, all of the body where that is too small.
    mutating func drawBox(
        _ wanted: Size, title: String, detail: String = "", caption: String = ""
    ) -> Rect {
        drawBox(
            wanted, title: title, detail: detail.isEmpty ? [] : [Span(detail, theme[.textMuted])],
            caption: caption.isEmpty ? [] : [Span(caption, theme[.textMuted])])
    }

    mutating func drawBox(
        _ wanted: Size, title: String, detail: [Span], caption: [Span]
    ) -> Rect {
        let fits = wanted.width <= area.width && wanted.height <= area.height
        let size = Size(
            width: fits ? wanted.width : min(area.width, max(wanted.width, area.width)),
            height: fits ? wanted.height : area.height)
        let rect = area.centered(size)
        canvas.fill(rect, style: theme[.text])
        let spans =
            [Span(title, theme[.overlayTitle])]
            + (detail.isEmpty ? [] : [Span("  ", theme[.textMuted])] + detail)
        return canvas.box(
            rect, title: spans, caption: caption, weight: .focus, style: theme[.overlayBorder]
        ).inset(dx: 1, dy: 0)
    }

    // MARK: Menus

    private mutating func drawPalette(_ menu: ActionMenu) {
        drawMenu(
            menu, title: "Command", hint: Command.forms.joined(separator: "   "),
            rows: state.paletteMatches(menu))
    }

    private mutating func drawMenu(
        _ menu: ActionMenu, title: String, hint: String, rows: [Action]
    ) {
        let inside = drawBox(
            Size(width: min(86, state.size.width - 6), height: min(30, state.size.height - 4)),
            title: title, caption: "\(rows.count) actions")
        let (top, rest) = inside.splitTop(2)
        drawField(menu.field, label: ": ", x: top.x, y: top.y, width: top.width)
        let (foot, list) = rest.splitBottom(1)
        canvas.text(
            hint, x: foot.x, y: foot.y, style: theme[.textFaint], maxWidth: foot.width)
        guard !rows.isEmpty else {
            canvas.text("nothing by that name", x: list.x + 2, y: list.y, style: theme[.textMuted])
            return
        }
        drawChoices(count: rows.count, selected: menu.selection, in: list) {
            painter, index, rect, ink in
            painter.draw(rows[index], in: rect, ink)
        }
    }

    private mutating func draw(_ action: Action, in rect: Rect, _ ink: RowInk) {
        let obstacle = state.obstacle(to: action.id)
        let keyRoom = min(18, rect.width / 3)
        let wide = rect.width >= 60
        let nameRoom = wide ? 18 : 0
        canvas.text(
            action.keys.map(\.label).joined(separator: " "), x: rect.x + 2, y: rect.y,
            style: ink[obstacle == nil ? .key : .textFaint], maxWidth: keyRoom - 1)
        var title = [Span(action.title, ink[obstacle == nil ? .text : .textFaint])]
        if let obstacle { title.append(Span("  " + obstacle, ink[.warning])) }
        canvas.line(
            title, x: rect.x + 2 + keyRoom, y: rect.y,
            maxWidth: max(0, rect.width - 3 - keyRoom - nameRoom))
        if wide {
            canvas.text(
                action.id.rawValue, x: rect.maxX - nameRoom, y: rect.y, style: ink[.textFaint],
                maxWidth: nameRoom - 1, alignment: .trailing)
        }
    }

    /// Draws a list in an overlay; the chosen row is set off.
    mutating func drawChoices(
        count: Int, selected: Int, in rect: Rect,
        row: (inout Painter, _ index: Int, _ rect: Rect, _ ink: RowInk) -> Void
    ) {
        let window = ListWindow(
            count: count, height: rect.height, offset: max(0, selected - rect.height / 2),
            selected: selected, margin: 0)
        let ink = RowInk(
            theme: theme, isFlat: theme[.rowSelected].attributes.contains(.reverse))
        for (line, index) in window.rows.enumerated() {
            let place = rect.row(line)
            let isSelected = index == selected
            row(&self, index, place, isSelected ? ink : RowInk(theme: theme, isFlat: false))
            if isSelected {
                canvas.overlay(theme[.rowSelected], in: place)
                canvas.text(
                    glyphs.marker, x: place.x, y: place.y,
                    style: theme[.rowSelected].over(ink[.text]))
            }
        }
    }

    // MARK: Items

    private mutating func drawItemSearch(_ search: ItemSearch) {
        let found = search.found
        let inside = drawBox(
            Size(width: min(64, state.size.width - 6), height: min(18, state.size.height - 4)),
            title: "Find an item", detail: "and see where it ranks",
            caption: found.value.map { "\(grouped($0.matchCount)) match" } ?? "")
        let (top, list) = inside.splitTop(2)
        drawField(search.field, label: "title or attribute ", x: top.x, y: top.y, width: top.width)
        let body = drawCondition(of: found, loading: "searching", in: list)
        guard let rows = found.value?.rows, !body.isEmpty else { return }
        guard !rows.isEmpty else {
            canvas.text("No item matches.", x: body.x + 2, y: body.y, style: theme[.textMuted])
            return
        }
        let ranks = Dictionary(
            (state.candidates.shown.value?.rows ?? []).map { ($0.item, $0.rank) },
            uniquingKeysWith: { $1 })
        drawChoices(count: rows.count, selected: search.selection, in: body) {
            painter, index, rect, ink in
            let rank = ranks[rows[index].item].map { "#\($0)" } ?? ""
            let events = "\(grouped(rows[index].eventCount)) events"
            painter.canvas.text(
                rows[index].title, x: rect.x + 2, y: rect.y, style: ink[.text],
                maxWidth: max(0, rect.width - 24))
            painter.canvas.text(
                rank, x: rect.maxX - 21, y: rect.y, style: ink[.rankNew], maxWidth: 6,
                alignment: .trailing)
            painter.canvas.text(
                events, x: rect.maxX - 14, y: rect.y, style: ink[.textMuted], maxWidth: 13,
                alignment: .trailing)
        }
    }

    func fact(_ label: String, _ value: String) -> [Span] {
        let padding = String(repeating: " ", count: max(1, 16 - label.count))
        return [Span(label + padding, theme[.textMuted]), Span(value, theme[.text])]
    }

    /// Draws wrapped lines in a box of their height.
    mutating func drawPage(_ lines: [[Span]], width: Int, title: String) {
        let wrapped = lines.flatMap { line -> [[Span]] in
            line.isEmpty ? [[]] : TextWrap.lines(line, width: width - 4)
        }
        let inside = drawBox(Size(width: width, height: wrapped.count + 2), title: title)
        canvas.paragraph(wrapped, in: inside)
    }

    // MARK: Themes, failures, log

    private mutating func drawThemes() {
        let inside = drawBox(
            Size(width: min(34, state.size.width - 4), height: state.themes.count + 2),
            title: "Theme")
        let selected = state.themes.firstIndex(of: state.theme) ?? 0
        let themes = state.themes
        drawChoices(count: themes.count, selected: selected, in: inside) {
            painter, index, rect, ink in
            painter.canvas.text(
                themes[index], x: rect.x + 2, y: rect.y, style: ink[.text],
                maxWidth: rect.width - 3)
        }
    }

    private mutating func drawFailureOverlay(_ failure: Failure) {
        var lines = [[Span("! " + failure.message, theme[.error])]]
        if let hint = failure.hint { lines += [[], [Span(hint, theme[.text])]] }
        drawPage(lines, width: min(66, state.size.width - 6), title: "Error")
    }

    private mutating func drawLog(_ top: Int) {
        let inside = drawBox(
            Size(width: min(100, state.size.width - 6), height: min(24, state.size.height - 4)),
            title: "Messages", caption: "\(state.log.count)")
        let first = max(0, min(top, state.log.count - inside.height))
        for (line, entry) in state.log.dropFirst(first).prefix(inside.height).enumerated() {
            let role: Role =
                switch entry.level {
                case .note: .textMuted
                case .warning: .warning
                case .error: .error
                }
            let label = entry.level.rawValue
            let padding = String(repeating: " ", count: max(1, 9 - label.count))
            canvas.line(
                [Span(label + padding, theme[role]), Span(entry.text, theme[.text])],
                x: inside.x, y: inside.y + line, maxWidth: inside.width)
        }
    }
}
