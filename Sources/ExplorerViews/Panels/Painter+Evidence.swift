import Canvas
import ExplorerCore

extension Painter {
    mutating func drawEvidence(_ placed: PlacedPanel) {
        let evidence = state.evidence
        var detail: [Span] = []
        if let title = evidence.value?.title ?? state.selectedCandidate?.title {
            detail = [Span("for ", theme[.textFaint]), Span(title, theme[.textMuted])]
        }
        let inside = drawEdge(
            of: placed, detail: detail, caption: evidenceCaption(placed.frame.width),
            isComputing: evidence.isSlow && evidence.value != nil)
        guard !state.isFirstRun else {
            // A drawer covers the candidates, where these lines stand otherwise.
            if layout.panels.last?.panel == .users, layout[.candidates] != nil,
                layout[.history] == nil
            {
                drawFirstSteps(in: inside)
            } else {
                drawLines(
                    [[Span("Who and what stands behind a row.", theme[.textMuted])]], in: inside)
            }
            return
        }
        let body = drawCondition(of: evidence, loading: "looking for evidence", in: inside)
        guard let set = evidence.value, !body.isEmpty else { return }
        guard !set.isEmpty else {
            drawLines(
                [
                    [Span("No evidence with enough support.", theme[.warning])],
                    [Span("The score rests on the model alone.", theme[.textMuted])],
                ], in: body)
            return
        }
        let lines = set.lines
        let (foot, list) = body.splitBottom(state.trialFootHeight)
        drawList(placed, count: lines.count, in: list) { painter, index, rect, ink in
            painter.draw(lines[index], rect, ink)
        }
        drawDetail(of: set, in: list.splitTop(lines.count + 1).rest.inset(dx: 1, dy: 0))
        drawTrialFoot(in: foot.inset(dx: 1, dy: 0))
        if evidence.isLoading, evidence.isSlow { canvas.dim(body) }
    }

    private func evidenceCaption(_ width: Int) -> [Span] {
        if let event = state.staleEvidenceEvent {
            return [Span("found at event \(grouped(event))", theme[.warning])]
        }
        if let caption = trialCaption { return caption }
        if state.focus == .evidence, let line = markedEvidence {
            return [Span("from " + line.provenance, theme[.textMuted])]
        }
        guard let row = state.selectedCandidate, let ranking = state.candidates.shown.value
        else { return [] }
        let place =
            "#\(grouped(row.rank)) of \(grouped(ranking.candidateCount)), top "
            + "\(topShare(row.rank, of: ranking.candidateCount)) %"
        let weak = row.hasWeakSupport ? [Span("weak evidence  ", theme[.warning])] : []
        return weak + [Span(place, theme[.textMuted])]
    }

    private var markedEvidence: EvidenceLine? {
        state.evidenceLines.first { $0.id != nil && $0.id == state.evidenceCursor }
    }

    /// The marked piece of evidence in full, where there is room below the list.
    private mutating func drawDetail(of set: EvidenceSet, in rect: Rect) {
        guard rect.height >= 4, let line = markedEvidence else { return }
        canvas.horizontalLine(
            x: rect.x, y: rect.y, length: rect.width, style: theme[.panelBorder])
        func fact(_ label: String, _ value: String) -> [Span] {
            let padding = String(repeating: " ", count: max(1, 12 - label.count))
            return [Span(label + padding, theme[.textMuted]), Span(value, theme[.text])]
        }
        var lines: [[Span]]
        switch line {
        case .neighbor(let neighbor):
            lines = [
                [Span(neighbor.id, theme[.evidence])],
                fact("cosine", "\(fixed(neighbor.similarity, 3)) of the two user latents"),
                fact("both had", neighbor.overlap.joined(separator: ", ")),
                fact("", "\(grouped(neighbor.overlapCount)) items in all"),
            ]
        case .item(let item):
            lines = [
                [Span(item.title, theme[.evidence])],
                fact("cosine", "\(fixed(item.similarity, 3)) of the two item latents"),
                fact("both seen", "by \(grouped(item.support)) users"),
            ]
        case .attribute(let attribute):
            lines = [
                [Span(attribute.name, theme[.evidence])],
                fact("in history", "\(grouped(attribute.support)) items"),
            ]
        default: return
        }
        lines.append(fact("from", line.provenance))
        let wrapped = lines.flatMap { TextWrap.lines($0, width: rect.width) }
        canvas.paragraph(wrapped, in: rect.splitTop(1).rest)
    }

    // MARK: Lines

    private mutating func draw(_ line: EvidenceLine, _ row: Rect, _ ink: RowInk) {
        var rect = row
        if line.piece != nil {
            let isOff = state.isOff(line)
            let box = checkBox(isOff: isOff, width: row.width)
            let used = canvas.text(
                box, x: row.x + 2, y: row.y, style: ink[isOff ? .textFaint : .textMuted])
            rect = Rect(
                x: row.x + used + 1, y: row.y, width: row.width - used - 1, height: 1)
        }
        switch line {
        case .blank: break
        case .heading(let kind): drawHeading(kind, rect)
        case .none(let kind):
            let words =
                switch kind {
                case .neighbors: "nobody near had it"
                case .items: "nothing near in the history"
                case .attributes: "none shared"
                }
            canvas.text(words, x: rect.x + 2, y: rect.y, style: theme[.textFaint])
        case .hidden(let count):
            canvas.text(
                "\(count) more with too little support, not shown", x: rect.x + 2, y: rect.y,
                style: theme[.textFaint], maxWidth: rect.width - 2)
        case .neighbor(let neighbor): draw(neighbor, rect, ink)
        case .item(let item): draw(item, rect, ink)
        case .attribute(let attribute): draw(attribute, rect, ink)
        }
    }

    private mutating func drawHeading(_ kind: EvidenceKind, _ rect: Rect) {
        let style = theme[.heading]
        let (name, columns): (String, [(String, Int)]) =
            switch kind {
            case .neighbors:
                (
                    "NEIGHBOURS",
                    [("cos", EvidenceColumns.similarity), ("both", EvidenceColumns.both - 1)]
                )
            case .items: ("FROM THE HISTORY", [])
            case .attributes: ("ATTRIBUTES", [])
            }
        canvas.text(name, x: rect.x + 1, y: rect.y, style: style)
        let shift = checkBox(isOff: false, width: rect.width).count + 1
        for (label, offset) in columns {
            canvas.text(
                label, x: rect.x + shift + offset, y: rect.y, style: style, maxWidth: 6,
                alignment: .trailing)
        }
        let right: String =
            switch kind {
            case .neighbors: "events"
            case .items: "cosine   users"
            case .attributes: "from   in history"
            }
        let start = kind == .neighbors ? shift + EvidenceColumns.both + 6 : name.count + 2
        canvas.text(
            right, x: rect.x + start, y: rect.y, style: style,
            maxWidth: max(0, rect.width - start - 1), overflow: .clip, alignment: .trailing)
    }

    private mutating func draw(_ neighbor: EvidenceNeighbor, _ rect: Rect, _ ink: RowInk) {
        canvas.text(
            neighbor.id, x: rect.x + 2, y: rect.y, style: idStyle(neighbor.id, ink),
            maxWidth: EvidenceColumns.similarity - 2)
        canvas.text(
            fixed(neighbor.similarity, 2), x: rect.x + EvidenceColumns.similarity, y: rect.y,
            style: ink[.text], maxWidth: 6, alignment: .trailing)
        canvas.text(
            grouped(neighbor.overlapCount), x: rect.x + EvidenceColumns.both, y: rect.y,
            style: ink[neighbor.overlapCount < 2 ? .warning : .text], maxWidth: 5,
            alignment: .trailing)
        let support = grouped(neighbor.support)
        canvas.text(
            support, x: rect.maxX - 7, y: rect.y,
            style: ink[neighbor.support < CandidateRow.weakSupport ? .warning : .textMuted],
            maxWidth: 6, alignment: .trailing)
        let start = rect.x + EvidenceColumns.both + 7
        let room = rect.maxX - 2 - max(support.count, 4) - start
        if room >= 6 {
            canvas.text(
                neighbor.overlap.joined(separator: ", "), x: start, y: rect.y,
                style: ink[.textFaint], maxWidth: room)
        }
    }

    private mutating func draw(_ item: EvidenceItem, _ rect: Rect, _ ink: RowInk) {
        canvas.text(
            item.title, x: rect.x + 2, y: rect.y, style: idStyle(item.id, ink),
            maxWidth: max(0, rect.width - 2 - 16))
        canvas.text(
            fixed(item.similarity, 2), x: rect.maxX - 15, y: rect.y, style: ink[.text],
            maxWidth: 6, alignment: .trailing)
        canvas.text(
            grouped(item.support), x: rect.maxX - 8, y: rect.y,
            style: ink[item.support < CandidateRow.weakSupport ? .warning : .textMuted],
            maxWidth: 7, alignment: .trailing)
    }

    private mutating func draw(_ attribute: EvidenceAttribute, _ rect: Rect, _ ink: RowInk) {
        let tail = 18
        canvas.text(
            attribute.name, x: rect.x + 2, y: rect.y, style: idStyle(attribute.id, ink),
            maxWidth: max(0, rect.width - 2 - tail))
        canvas.text(
            attribute.source.letters, x: rect.maxX - 17, y: rect.y, style: ink[.textMuted])
        drawMeter(
            attribute.share, x: rect.maxX - 11, y: rect.y, width: 5, style: ink[.scoreBar],
            track: ink[.scoreTrack])
        canvas.text(
            fixed(attribute.share * 100, 0) + "%", x: rect.maxX - 6, y: rect.y,
            style: ink[.text], maxWidth: 5, alignment: .trailing)
    }

    private func idStyle(_ id: String, _ ink: RowInk) -> Style {
        if state.isOff(id: id) { return ink[.evidenceOff].adding(.strike) }
        return state.litEvidence.contains(id) ? theme[.evidenceLit] : ink[.evidence]
    }
}

private enum EvidenceColumns {
    /// Six columns, the number at their right end.
    static let similarity = 9
    /// Five columns.
    static let both = 15
}

extension EvidenceLine {
    /// Where the evidence comes from; empty for lines that are none.
    fileprivate var provenance: String {
        switch self {
        case .neighbor(let neighbor): neighbor.provenance
        case .item(let item): item.provenance
        case .attribute(let attribute): attribute.provenance
        case .heading, .none, .hidden, .blank: ""
        }
    }
}
