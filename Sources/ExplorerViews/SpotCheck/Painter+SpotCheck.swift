import Canvas
import ExplorerCore

extension Painter {
    /// A case with its evidence and its text, and what the rater says of it: side by side where
    /// there is room, else one below the other.
    mutating func drawSpotCheck(picked: SpotCase?) {
        if let field = state.spotCheck.raterField { return drawRaterField(field) }
        let queue = state.spotCheck.queue
        guard let spotCase = picked ?? state.shownCase else { return drawEmptySpotCheck(queue) }
        let isWide = area.width >= 108 && area.height >= 28
        let size =
            isWide
            ? Size(width: min(area.width - 8, 170), height: min(area.height - 4, 46))
            : Size(width: area.width, height: area.height)
        let inside = drawBox(
            size, title: "Spot-check", detail: spotCheckDetail(picked == nil, isWide),
            caption: spotCheckCaption(spotCase, isWide))
        if isWide {
            let (left, rest) = inside.splitLeft(inside.width * 54 / 100)
            let right = rest.splitLeft(3).rest
            for row in 0..<rest.height {
                canvas.text(
                    glyphs == .ascii ? "|" : "\u{2502}", x: rest.x + 1, y: rest.y + row,
                    style: theme[.panelBorder])
            }
            drawSpotSubject(spotCase, in: left)
            drawSpotTextAndVerdict(spotCase, isQueue: picked == nil, in: right)
        } else {
            drawCompact(spotCase, isQueue: picked == nil, in: inside)
        }
    }

    private func spotCheckDetail(_ isQueue: Bool, _ isWide: Bool) -> [Span] {
        guard isQueue, let queue = state.spotCheck.queue.value else {
            return [Span("a row of the screen", theme[.textMuted])]
        }
        let place = "case \(state.spotCheck.place + 1) of \(grouped(queue.cases.count))"
        let wait =
            state.spotCheck.queue.isSlow ? [Span(" " + glyphs.pending, theme[.warning])] : []
        return [Span(queue.name + "  ", theme[.textMuted]), Span(place, theme[.text])] + wait
    }

    private func spotCheckCaption(_ spotCase: SpotCase, _ isWide: Bool) -> [Span] {
        let version = spotCase.evidence.modelVersion
        let pin =
            "at event \(grouped(spotCase.evidence.eventIndex))" + (isWide ? "  \(version)" : "")
        let rater = state.spotCheck.rater ?? ""
        return [Span(rater + "   ", theme[.textMuted]), Span(pin, theme[.textFaint])]
    }

    /// The keys of the spot-check for the footer.
    func spotCheckHints(picked: SpotCase?) -> [KeyHint] {
        if state.spotCheck.raterField != nil {
            return [
                KeyHint("Enter", "that is me", priority: 3), KeyHint("Esc", "close", priority: 4),
            ]
        }
        if state.spotCheck.noteField != nil {
            return [
                KeyHint("Enter", "keep the note", priority: 3),
                KeyHint("Esc", "drop it", priority: 4),
            ]
        }
        guard picked ?? state.shownCase != nil else {
            return [KeyHint("r", "again", priority: 1), KeyHint("Esc", "close", priority: 2)]
        }
        var hints = [
            KeyHint("f", "faithful", priority: 9), KeyHint("n", "not", priority: 9),
            KeyHint("s", "unsure", priority: 9), KeyHint("c", "note", priority: 7),
        ]
        if state.spotCheck.failure != nil { hints.append(KeyHint("r", "again", priority: 8)) }
        if picked == nil {
            hints += [
                KeyHint("Space", "next", priority: 8), KeyHint("b", "back", priority: 5),
            ]
        }
        return hints + [
            KeyHint("S", "export", priority: 4), KeyHint("Up/Down", "scroll", priority: 1),
            KeyHint("Esc", "close", priority: 6),
        ]
    }

    // MARK: Without a case

    private mutating func drawRaterField(_ field: TextField) {
        let inside = drawBox(
            Size(width: min(60, area.width), height: 7), title: "Spot-check",
            detail: "who judges?")
        drawField(field, label: "name ", x: inside.x, y: inside.y + 1, width: inside.width)
        canvas.paragraph(
            "It stands beside your verdicts in exports: a pseudonym will do. --rater names it "
                + "from the start.", in: inside.splitTop(3).rest, style: theme[.textMuted])
    }

    private mutating func drawEmptySpotCheck(_ queue: Loadable<SpotQueue>) {
        let inside = drawBox(Size(width: min(66, area.width), height: 8), title: "Spot-check")
        if queue.value != nil {
            drawLines(
                [
                    [Span("No case could be drawn.", theme[.text])],
                    [Span("Nobody has a history to rank by.", theme[.textMuted])],
                ], in: inside)
            return
        }
        _ = drawCondition(
            of: queue,
            loading: queue.progress == nil
                ? "opening the queue" : "There is no queue yet: drawing one and checking its rows.",
            in: inside)
    }

    // MARK: One below the other

    private mutating func drawCompact(_ spotCase: SpotCase, isQueue: Bool, in rect: Rect) {
        let (top, rest) = rect.splitTop(2)
        drawCompactHead(spotCase, in: top)
        let verdictHeight = min(rest.height, isQueue ? 6 : 5)
        let (bottom, middle) = rest.splitBottom(verdictHeight)
        let text = TextWrap.lines(spotTextSpans(spotCase), width: max(1, middle.width - 2))
        let textHeight = min(text.count + 1, max(2, middle.height / 2))
        let (textPlace, evidencePlace) = middle.splitBottom(textHeight)
        drawSpotEvidence(spotCase, in: evidencePlace)
        drawSpotText(text, of: spotCase, in: textPlace)
        drawSpotVerdict(spotCase, in: bottom, isRoomy: false)
        if isQueue { drawSpotMeter(in: bottom.row(bottom.height - 1)) }
    }

    private mutating func drawCompactHead(_ spotCase: SpotCase, in rect: Rect) {
        let rank = "#\(grouped(spotCase.rank)) of \(grouped(spotCase.candidateCount))"
        canvas.text(
            spotCase.evidence.title, x: rect.x, y: rect.y, style: theme[.textStrong],
            maxWidth: max(0, rect.width - rank.count - 2))
        canvas.text(
            rank, x: rect.x, y: rect.y, style: theme[.text], maxWidth: rect.width,
            alignment: .trailing)
        canvas.line(
            [
                Span(spotCase.userName, theme[.evidence]),
                Span(" \(events(spotCase)), last: ", theme[.textMuted]),
                Span(spotCase.history.joined(separator: ", "), theme[.text]),
            ], x: rect.x, y: rect.y + 1, maxWidth: rect.width)
    }

    func events(_ spotCase: SpotCase) -> String {
        spotCase.historyCount == 1 ? "1 event" : "\(grouped(spotCase.historyCount)) events"
    }
}
