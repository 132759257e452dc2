import Canvas
import ExplorerCore

extension Painter {
    /// Draws the places of the leading items over the past as a bump chart of letters.
    mutating func drawRankHistory(_ rect: Rect) {
        canvas.fill(rect, style: theme[.text])
        let past = state.candidates.past
        let range =
            past.isEmpty
            ? ""
            : "events \(grouped(past[0].eventIndex)) to \(grouped(past[past.count - 1].eventIndex))"
        let inside = canvas.box(
            rect,
            title: [
                Span("Rank history", theme[.panelTitle]), Span("  top 8", theme[.textMuted]),
            ],
            caption: [Span(range, theme[.textMuted])], style: theme[.panelBorder])
        guard let ranking = state.candidates.shown.value, past.count > 1 else {
            drawLines(
                [[Span("Fills as the stream moves the ranking.", theme[.textMuted])]], in: inside)
            return
        }
        let legend = Legend(ranking)
        let columns = (inside.width - 6) / 2
        let shown = Array(past.suffix(columns))
        let rows = min(8, inside.height - 1)
        for rank in 0..<rows {
            let y = inside.y + rank
            canvas.text(
                String(rank + 1), x: inside.x + 1, y: y, style: theme[.textMuted], maxWidth: 2,
                alignment: .trailing)
            for (column, ranking) in shown.enumerated() where rank < ranking.items.count {
                let item = ranking.items[rank]
                let isSelected = item == state.candidates.selection
                canvas.text(
                    legend.letter(of: item) ?? glyphs.middleDot, x: inside.x + 5 + column * 2,
                    y: y, style: theme[isSelected ? .chartAccent : .chart])
                if column > 0, item == shown[column - 1].items[safely: rank] {
                    canvas.text(
                        glyphs.dash, x: inside.x + 4 + column * 2, y: y,
                        style: theme[.panelBorder])
                }
            }
        }
        drawLegend(legend, in: inside.splitTop(rows + 1).rest.inset(dx: 1, dy: 0))
    }

    private mutating func drawLegend(_ legend: Legend, in rect: Rect) {
        let spans = legend.entries.flatMap { entry in
            let isSelected = entry.item == state.candidates.selection
            return [
                Span(entry.letter + " ", theme[isSelected ? .chartAccent : .chart]),
                Span(
                    TextWidth.truncated(entry.title, to: 18, ellipsis: glyphs.ellipsis) + "  ",
                    theme[isSelected ? .text : .textMuted]),
            ]
        }
        canvas.paragraph(TextWrap.lines(spans, width: rect.width), in: rect)
    }
}

/// A letter for each of the leading items: one of its title where that is free.
private struct Legend {
    struct Entry {
        let item: Int32
        let letter: String
        let title: String
    }

    let entries: [Entry]

    init(_ ranking: Ranking) {
        var taken: Set<Character> = []
        entries = ranking.rows.prefix(8).map { row in
            let own = row.title.uppercased().filter { ("A"..."Z").contains($0) }
            let letter = (own + "ABCDEFGHIJKLMNOPQRSTUVWXYZ").first { !taken.contains($0) } ?? "?"
            taken.insert(letter)
            return Entry(item: row.item, letter: String(letter), title: row.title)
        }
    }

    func letter(of item: Int32) -> String? { entries.first { $0.item == item }?.letter }
}

extension Array {
    fileprivate subscript(safely index: Int) -> Element? {
        indices.contains(index) ? self[index] : nil
    }
}
