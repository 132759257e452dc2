import Canvas
import ExplorerCore

extension Painter {
    /// All there is about an item, its poster beside it where there is room and colour for it.
    mutating func drawItemDetails() {
        let details = state.itemDetails
        let width = min(64, state.size.width - 6)
        guard let item = details.value else {
            let inside = drawBox(Size(width: width, height: 8), title: "Item")
            _ = drawCondition(of: details, loading: "reading", in: inside)
            return
        }
        let poster = posterSize(item.poster, beside: width)
        let room = width - 4 - (poster.width > 0 ? poster.width + 2 : 0)
        let wrapped = itemLines(item).flatMap { line -> [[Span]] in
            line.isEmpty ? [[]] : TextWrap.lines(line, width: room)
        }
        let inside = drawBox(
            Size(width: width, height: max(wrapped.count, poster.height) + 2), title: "Item")
        canvas.paragraph(wrapped, in: inside.splitLeft(room).left)
        if let picture = item.poster, poster.width > 0 {
            draw(
                picture,
                in: Rect(
                    x: inside.maxX - poster.width, y: inside.y, width: poster.width,
                    height: min(poster.height, inside.height)))
        }
    }

    private func itemLines(_ item: ItemDetails) -> [[Span]] {
        var lines: [[Span]] = [
            [Span(item.title, theme[.textStrong])], [],
            fact("id in the data", item.sourceID), fact("events", grouped(item.eventCount)),
            fact("modalities", words(for: item.modalities)),
        ]
        let rows = state.candidates.shown.value?.rows ?? []
        if let row = rows.first(where: { $0.item == item.item }) {
            lines.append(fact("rank now", "#\(grouped(row.rank))"))
            if row.parts.count > 1 {
                let largest = row.parts.map(\.value.magnitude).max() ?? 0
                for (place, part) in row.parts.enumerated() {
                    let label = place == 0 ? "score is" : ""
                    let value = signed(part.value, largest < 100 ? 3 : 1)
                    lines.append(fact(label, value) + [Span("  " + part.name, theme[.textMuted])])
                }
            }
        }
        lines.append([])
        let attributes = item.attributes.flatMap { attribute in
            [
                Span(attribute.name, theme[.evidence]),
                Span(" \(attribute.source.letters.filter { $0 != "-" })   ", theme[.textFaint]),
            ]
        }
        lines += attributes.isEmpty ? [[Span("no attributes", theme[.textMuted])]] : [attributes]
        if !item.text.isEmpty { lines += [[], [Span(item.text, theme[.textMuted])]] }
        return lines
    }

    private func words(for modalities: Modalities) -> String {
        let present = [(Modalities.text, "text"), (.vision, "image"), (.audio, "audio")]
            .map { modalities.contains($0.0) ? $0.1 : "no \($0.1)" }
        return present.joined(separator: ", ")
    }

    // MARK: Poster

    /// Cells that a poster takes; none where there is no room, or no colour to draw it with.
    private func posterSize(_ poster: Thumbnail?, beside width: Int) -> Size {
        let hasColor = theme.depth == .trueColor || theme.depth == .palette
        guard let poster, hasColor, glyphs != .ascii, width >= 56, area.height >= 12 else {
            return Size(width: 0, height: 0)
        }
        let rows = min(15, area.height - 4, (poster.height + 1) / 2)
        let columns = (rows * 2 * poster.width + poster.height / 2) / poster.height
        return Size(width: min(max(1, columns), 22), height: rows)
    }

    /// Draws a picture in half blocks: each cell shows two pixels, one above the other.
    private mutating func draw(_ picture: Thumbnail, in rect: Rect) {
        func color(_ column: Int, _ half: Int) -> Color {
            let pixel = picture.pixel(
                atX: (Double(column) + 0.5) / Double(rect.width),
                y: (Double(half) + 0.5) / Double(2 * rect.height))
            return .rgb(pixel.red, pixel.green, pixel.blue)
        }
        for row in 0..<rect.height {
            for column in 0..<rect.width {
                canvas.text(
                    "\u{2580}", x: rect.x + column, y: rect.y + row,
                    style: Style(color(column, 2 * row), on: color(column, 2 * row + 1)))
            }
        }
    }
}
