import Canvas
import ExplorerCore

extension Painter {
    /// The left half: whose row it is, their history, the evidence.
    mutating func drawSpotSubject(_ spotCase: SpotCase, in rect: Rect) {
        canvas.line(
            [
                Span(spotCase.userName, theme[.textStrong]),
                Span("  \(events(spotCase))", theme[.textMuted]),
                Span(groupWords(spotCase), theme[.textFaint]),
            ], x: rect.x, y: rect.y, maxWidth: rect.width)
        let pieces = spotCase.evidence.count
        // The evidence comes first; the history takes what it leaves.
        let room = rect.height - 4
        let history = min(
            spotCase.history.count, max(3, room - max(4, pieces)), rect.height >= 36 ? 20 : 8)
        let (top, rest) = rect.splitTop(history + 3)
        drawSpotHistory(spotCase, count: history, in: top.splitTop(2).rest)
        drawSpotEvidence(spotCase, in: rest)
    }

    private func groupWords(_ spotCase: SpotCase) -> String {
        spotCase.groups.isEmpty ? "" : "   drawn as " + spotCase.groups.joined(separator: ", ")
    }

    private mutating func drawSpotHistory(_ spotCase: SpotCase, count: Int, in rect: Rect) {
        canvas.text(
            "HISTORY, newest first", x: rect.x, y: rect.y - 1, style: theme[.heading],
            maxWidth: rect.width)
        for (line, title) in spotCase.history.prefix(count).enumerated() {
            canvas.text(
                title, x: rect.x + 2, y: rect.y + line, style: theme[.text],
                maxWidth: max(0, rect.width - 2))
        }
    }

    // MARK: Evidence

    /// The pieces of evidence, a line each under the name of their kind.
    mutating func drawSpotEvidence(_ spotCase: SpotCase, in rect: Rect) {
        guard rect.height >= 2 else { return }
        let rows = SpotEvidenceRow.rows(of: spotCase.evidence)
        let (heading, list) = rect.splitTop(1)
        let most = max(0, rows.count - list.height)
        let top = min(state.spotCheck.top, most)
        var words = "EVIDENCE"
        if most > 0 {
            words += "  \(top + 1) to \(min(rows.count, top + list.height)) of \(rows.count)"
        }
        canvas.text(words, x: heading.x, y: heading.y, style: theme[.heading])
        guard !rows.isEmpty else {
            canvas.text(
                "none with enough people behind it", x: list.x + 2, y: list.y,
                style: theme[.warning], maxWidth: max(0, list.width - 2))
            return
        }
        for (line, row) in rows.dropFirst(top).prefix(list.height).enumerated() {
            let isFirst = line == 0 || row.isFirst
            draw(row, showsKind: isFirst, in: list.row(line))
        }
        let hidden = spotCase.evidence.hiddenCount
        if hidden > 0, rows.count - top < list.height {
            canvas.text(
                "\(grouped(hidden)) more with too little support, not shown",
                x: list.x + SpotEvidenceRow.kindWidth, y: list.y + rows.count - top,
                style: theme[.textFaint], maxWidth: max(0, list.width - SpotEvidenceRow.kindWidth))
        }
    }

    private mutating func draw(_ row: SpotEvidenceRow, showsKind: Bool, in rect: Rect) {
        let start = rect.x + SpotEvidenceRow.kindWidth
        if showsKind {
            canvas.text(row.kind, x: rect.x + 2, y: rect.y, style: theme[.textMuted])
        }
        let room = max(0, rect.maxX - start)
        let label = row.isShort ? 7 : min(34, room / 2)
        canvas.text(
            row.label, x: start, y: rect.y, style: theme[.evidence], maxWidth: label)
        canvas.text(
            row.figure, x: start + label + 1, y: rect.y, style: theme[.text], maxWidth: 5,
            alignment: .trailing)
        canvas.text(
            row.detail, x: start + label + 8, y: rect.y, style: theme[.textMuted],
            maxWidth: max(0, room - label - 8))
    }

    // MARK: Text

    /// The rationale with its citations set off.
    func spotTextSpans(_ spotCase: SpotCase) -> [Span] {
        var spans: [Span] = []
        var rest = spotCase.rationale.text[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            spans.append(Span(String(rest[..<open]), theme[.text]))
            spans.append(Span(String(rest[open...close]), theme[.evidence]))
            rest = rest[rest.index(after: close)...]
        }
        return spans + [Span(String(rest), theme[.text])]
    }

    /// What the text states, each statement with whether its evidence covers it; only where all of
    /// them have room.
    mutating func drawSpotClaims(_ spotCase: SpotCase, in rect: Rect) {
        let claims = spotCase.rationale.claims
        guard !claims.isEmpty, rect.height >= claims.count + 2 else { return }
        canvas.text("CLAIMS", x: rect.x, y: rect.y, style: theme[.heading])
        canvas.text(
            "grounded", x: rect.x, y: rect.y, style: theme[.heading], maxWidth: rect.width,
            alignment: .trailing)
        for (line, claim) in claims.enumerated() {
            let place = rect.row(line + 1)
            canvas.text(
                claim.text, x: place.x + 1, y: place.y, style: theme[.text],
                maxWidth: max(0, place.width - 6))
            canvas.text(
                claim.isGrounded ? "ok" : "not", x: place.x, y: place.y,
                style: theme[claim.isGrounded ? .claimGrounded : .claimUngrounded],
                maxWidth: place.width, alignment: .trailing)
        }
    }

    /// The wrapped rationale under a heading that says who wrote it.
    mutating func drawSpotText(_ lines: [[Span]], of spotCase: SpotCase, in rect: Rect) {
        canvas.line(
            [
                Span("RATIONALE", theme[.heading]),
                Span("  by the \(spotCase.rationale.source)", theme[.textFaint]),
            ], x: rect.x, y: rect.y, maxWidth: rect.width)
        let body = rect.splitTop(1).rest
        canvas.paragraph(lines, in: body.inset(dx: 1, dy: 0))
        if lines.count > body.height, !body.isEmpty {
            // The end is not lost in silence.
            canvas.text(
                " " + glyphs.ellipsis, x: body.maxX - 2, y: body.maxY - 1,
                style: theme[.warning])
        }
    }
}

/// A piece of evidence as a line.
private struct SpotEvidenceRow {
    let kind: String
    let label: String
    let figure: String
    let detail: String
    /// Whether it is the first of its kind.
    let isFirst: Bool
    /// Whether its label is a pseudonym.
    let isShort: Bool

    /// Columns of the name of the kind.
    static let kindWidth = 14

    static func rows(of set: EvidenceSet) -> [SpotEvidenceRow] {
        let neighbors = set.neighbors.enumerated().map { place, neighbor in
            let others = neighbor.overlapCount - neighbor.overlap.count
            let titles = neighbor.overlap.joined(separator: ", ")
            return SpotEvidenceRow(
                kind: "neighbours", label: neighbor.id, figure: fixed(neighbor.similarity, 2),
                detail: others > 0 ? "\(titles) and \(others) more" : titles,
                isFirst: place == 0, isShort: true)
        }
        let items = set.items.enumerated().map { place, item in
            SpotEvidenceRow(
                kind: "history", label: item.title, figure: fixed(item.similarity, 2),
                detail: "\(grouped(item.support)) had both", isFirst: place == 0, isShort: false)
        }
        let attributes = set.attributes.enumerated().map { place, attribute in
            SpotEvidenceRow(
                kind: "attributes", label: attribute.name,
                figure: fixed(attribute.share * 100, 0) + "%",
                detail: "\(grouped(attribute.support)) of the history",
                isFirst: place == 0, isShort: false)
        }
        return neighbors + items + attributes
    }
}
