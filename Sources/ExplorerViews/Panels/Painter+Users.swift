import Canvas
import ExplorerCore

extension Painter {
    mutating func drawUsers(_ placed: PlacedPanel) {
        let users = state.users
        var detail: [Span] = []
        if let list = users.list.value {
            let count =
                list.matchCount == list.userCount
                ? grouped(list.userCount)
                : "\(grouped(list.matchCount)) of \(grouped(list.userCount))"
            detail.append(Span(count, theme[.textMuted]))
        }
        var caption = [Span("by \(users.sort.rawValue)", theme[.textMuted])]
        if !users.field.text.isEmpty {
            caption.insert(Span("\"\(users.field.text)\" ", theme[.input]), at: 0)
        }
        let inside = drawEdge(
            of: placed, detail: detail, caption: caption,
            isComputing: users.list.isSlow && users.list.value != nil)
        let body = drawCondition(of: users.list, loading: "loading users", in: inside)
        guard let rows = users.list.value?.rows, !body.isEmpty else { return }
        guard !rows.isEmpty else {
            drawLines(
                [
                    [Span("No user matches.", theme[.text])],
                    [
                        Span("/", theme[.key]), Span(" to change, ", theme[.textMuted]),
                        Span("Esc", theme[.key]), Span(" to clear", theme[.textMuted]),
                    ],
                ], in: body)
            return
        }
        let hasHeading = ScreenLayout.headingHeight(of: placed) > 0
        let (heading, list) = body.splitTop(hasHeading ? 1 : 0)
        let columns = UserColumns(width: body.width)
        if hasHeading { drawUserHeading(columns, heading) }
        drawList(placed, count: rows.count, in: list) { painter, index, rect, ink in
            painter.drawUser(rows[index], columns, rect, ink)
        }
    }

    private mutating func drawUserHeading(_ columns: UserColumns, _ rect: Rect) {
        let style = theme[.heading]
        canvas.text("user", x: rect.x + 2, y: rect.y, style: style)
        canvas.text("taste", x: rect.x + columns.taste, y: rect.y, style: style)
        canvas.text(
            "events", x: rect.x + columns.count - 2, y: rect.y, style: style, maxWidth: 7,
            alignment: .trailing)
        if let last = columns.last {
            canvas.text(
                "last", x: rect.x + last, y: rect.y, style: style, maxWidth: 7,
                alignment: .trailing)
        }
    }

    private mutating func drawUser(
        _ user: UserRow, _ columns: UserColumns, _ rect: Rect, _ ink: RowInk
    ) {
        let isWatched = user.index == state.user?.index
        canvas.text(
            user.name, x: rect.x + 2, y: rect.y, style: ink[isWatched ? .rankNew : .textStrong],
            maxWidth: columns.taste - 3)
        let room = columns.count - columns.taste - 1
        if user.isCold {
            canvas.text(
                "cold start", x: rect.x + columns.taste, y: rect.y, style: ink[.warning],
                maxWidth: room)
        } else {
            canvas.text(
                whole(user.tastes, in: room), x: rect.x + columns.taste, y: rect.y,
                style: ink[.textMuted], maxWidth: room)
        }
        canvas.text(
            grouped(user.eventCount), x: rect.x + columns.count, y: rect.y, style: ink[.text],
            maxWidth: 5, alignment: .trailing)
        if let last = columns.last, let time = user.lastTime, state.hasTimes {
            let clock = state.stream.status?.clock ?? time
            canvas.text(
                age(of: time, at: max(clock, time)), x: rect.x + last, y: rect.y,
                style: ink[.textFaint], maxWidth: 7, alignment: .trailing)
        }
    }
}

/// As many of the words as fit, and at least the first.
private func whole(_ words: [String], in room: Int) -> String {
    var line = words.first ?? ""
    for word in words.dropFirst() {
        let longer = line + ", " + word
        guard TextWidth.width(of: longer) <= room else { break }
        line = longer
    }
    return line
}

/// Where the columns of the list of users begin.
private struct UserColumns {
    let taste: Int
    let count: Int
    let last: Int?

    init(width: Int) {
        taste = 8
        // One column is left for the scrollbar.
        let end = width - 1
        last = width >= 32 ? end - 7 : nil
        count = (last ?? end) - 5
    }
}
