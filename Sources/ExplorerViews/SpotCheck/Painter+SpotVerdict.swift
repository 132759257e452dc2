import Canvas
import ExplorerCore

extension Painter {
    /// The right half: the row, its text, the verdict, the progress.
    mutating func drawSpotTextAndVerdict(_ spotCase: SpotCase, isQueue: Bool, in rect: Rect) {
        let rank = "#\(grouped(spotCase.rank)) of \(grouped(spotCase.candidateCount))"
        canvas.text(
            spotCase.evidence.title, x: rect.x, y: rect.y, style: theme[.textStrong],
            maxWidth: max(0, rect.width - rank.count - 2))
        canvas.text(
            rank, x: rect.x, y: rect.y, style: theme[.text], maxWidth: rect.width,
            alignment: .trailing)
        let body = rect.splitTop(2).rest
        let groups = isQueue ? state.groupProgress.count : 0
        let progressHeight = groups > 0 ? groups + 2 : 0
        let (progress, rest) = body.splitBottom(min(progressHeight, max(0, body.height - 14)))
        let (verdict, text) = rest.splitBottom(min(11, rest.height))
        let lines = TextWrap.lines(spotTextSpans(spotCase), width: max(1, text.width - 2))
        drawSpotText(lines, of: spotCase, in: text)
        drawSpotClaims(spotCase, in: text.splitTop(lines.count + 2).rest)
        drawSpotVerdict(spotCase, in: verdict, isRoomy: true)
        drawGroups(in: progress)
    }

    // MARK: Verdict

    /// The three verdicts with their keys, the note, and what the check says once it may be shown.
    ///
    /// - Parameter isRoomy: Whether each has a line of its own, with what it means.
    mutating func drawSpotVerdict(_ spotCase: SpotCase, in rect: Rect, isRoomy: Bool) {
        guard rect.height >= 4 else { return }
        canvas.horizontalLine(
            x: rect.x, y: rect.y, length: rect.width, style: theme[.panelBorder])
        canvas.text(
            " Is the text faithful to the evidence? ", x: rect.x + 2, y: rect.y,
            style: theme[.heading], maxWidth: max(0, rect.width - 4))
        var rows = rect.splitTop(1).rest
        if isRoomy {
            for verdict in SpotVerdict.allCases {
                drawChoice(verdict, of: spotCase, in: rows.row(0))
                rows = rows.splitTop(1).rest
            }
            rows = rows.splitTop(1).rest
        } else {
            drawChoices(of: spotCase, in: rows.row(0))
            rows = rows.splitTop(1).rest
        }
        drawNote(of: spotCase, in: rows.row(0))
        rows = rows.splitTop(1).rest
        drawFinding(of: spotCase, in: rows.splitTop(isRoomy ? 4 : 2).top)
    }

    private mutating func drawChoices(of spotCase: SpotCase, in rect: Rect) {
        let given = state.judgement(of: spotCase)?.verdict
        var spans: [Span] = []
        for verdict in SpotVerdict.allCases {
            let isGiven = verdict == given
            spans += [
                Span(isGiven ? glyphs.marker + " " : "  ", theme[role(of: verdict)]),
                Span(verdict.key + " ", theme[.key]),
                Span(
                    verdict.rawValue + (rect.width < 56 ? " " : "   "),
                    isGiven ? theme[role(of: verdict)].adding(.bold) : theme[.text]),
            ]
        }
        canvas.line(spans + keptSpans(spotCase), x: rect.x, y: rect.y, maxWidth: rect.width)
    }

    private mutating func drawChoice(
        _ verdict: SpotVerdict, of spotCase: SpotCase, in rect: Rect
    ) {
        let isGiven = state.judgement(of: spotCase)?.verdict == verdict
        let name = verdict.rawValue + String(repeating: " ", count: 12 - verdict.rawValue.count)
        var spans = [
            Span(isGiven ? glyphs.marker + " " : "  ", theme[role(of: verdict)]),
            Span(verdict.key + "  ", theme[.key]),
            Span(name, isGiven ? theme[role(of: verdict)].adding(.bold) : theme[.text]),
        ]
        spans += isGiven ? keptSpans(spotCase) : [Span(verdict.meaning, theme[.textFaint])]
        canvas.line(spans, x: rect.x, y: rect.y, maxWidth: rect.width)
    }

    private func keptSpans(_ spotCase: SpotCase) -> [Span] {
        if state.isKept(spotCase) { return [Span("kept", theme[.textMuted])] }
        return state.judgement(of: spotCase) == nil
            ? [] : [Span("writing " + glyphs.pending, theme[.warning])]
    }

    private func role(of verdict: SpotVerdict) -> Role {
        switch verdict {
        case .faithful: .claimGrounded
        case .unfaithful: .claimUngrounded
        case .unsure: .textStrong
        }
    }

    private mutating func drawNote(of spotCase: SpotCase, in rect: Rect) {
        if let field = state.spotCheck.noteField {
            drawField(field, label: "  note ", x: rect.x, y: rect.y, width: rect.width)
            return
        }
        let note = state.note(of: spotCase)
        let text =
            note.isEmpty
            ? [Span("c", theme[.key]), Span(" adds a note", theme[.textFaint])]
            : [Span("note ", theme[.textMuted]), Span(note, theme[.text])]
        canvas.line([Span("  ", theme[.text])] + text, x: rect.x, y: rect.y, maxWidth: rect.width)
    }

    /// What went wrong, or what the automatic check says; hidden until the rater has said something.
    private mutating func drawFinding(of spotCase: SpotCase, in rect: Rect) {
        let body = rect.inset(dx: 2, dy: 0)
        if let failure = state.spotCheck.failure {
            let words = [
                Span("! not kept: \(failure.message)", theme[.error]),
                Span(failure.hint.map { " (\($0))" } ?? "", theme[.textMuted]),
                Span("  r", theme[.key]), Span(" again", theme[.keyLabel]),
            ]
            canvas.paragraph(TextWrap.lines(words, width: body.width), in: body)
            return
        }
        guard state.revealsCheck(of: spotCase) else {
            canvas.paragraph(
                "the automatic check is shown after your verdict", in: body,
                style: theme[.textFaint])
            return
        }
        guard let found = spotCase.automatic else {
            canvas.paragraph(
                "the automatic check was not asked of this row", in: body, style: theme[.textFaint])
            return
        }
        let margin = found.margin.map { "  margin \(signed($0, 3))" } ?? ""
        let words = [
            Span("automatic check: ", theme[.textMuted]),
            Span(found.verdict, theme[role(ofFinding: found.verdict)].adding(.bold)),
            Span(margin, theme[.text]), Span("  " + found.reason, theme[.textMuted]),
        ]
        canvas.paragraph(TextWrap.lines(words, width: body.width), in: body)
    }

    private func role(ofFinding verdict: String) -> Role {
        switch verdict {
        case "faithful": .claimGrounded
        case "undecided": .textStrong
        default: .claimUngrounded
        }
    }

    // MARK: Progress

    /// The whole queue in one line: a meter, a count, and the groups where they fit.
    mutating func drawSpotMeter(in rect: Rect) {
        let all = state.spotCheck.queue.value?.cases.count ?? 0
        let done = state.judgedCount
        let count = " \(grouped(done)) of \(grouped(all)) judged  "
        let width = 14
        drawMeter(
            Double(done) / Double(max(1, all)), x: rect.x, y: rect.y, width: width,
            style: theme[.chart], track: theme[.scoreTrack])
        canvas.text(count, x: rect.x + width, y: rect.y, style: theme[.text])
        var rest = rect.splitLeft(width + count.count).rest
        for group in state.groupProgress {
            let words = "\(group.group) \(group.judged)/\(group.all)  "
            guard words.count <= rest.width + 2 else { break }
            canvas.text(
                words, x: rest.x, y: rest.y, style: theme[.textMuted], maxWidth: rest.width)
            rest = rest.splitLeft(words.count).rest
        }
    }

    /// The queue and each of its groups, a meter each.
    private mutating func drawGroups(in rect: Rect) {
        guard rect.height >= 2 else { return }
        let all = state.spotCheck.queue.value?.cases.count ?? 0
        canvas.text(
            "PROGRESS", x: rect.x, y: rect.y, style: theme[.heading], maxWidth: rect.width)
        let rows = [("all", state.judgedCount, all)] + state.groupProgress.map { $0 }
        for (line, row) in rows.enumerated() where line + 1 < rect.height {
            let place = rect.row(line + 1)
            canvas.text(
                row.0, x: place.x + 2, y: place.y,
                style: theme[line == 0 ? .textStrong : .textMuted], maxWidth: 8)
            let count = "\(grouped(row.1)) of \(grouped(row.2))"
            let width = max(0, min(30, place.width - 24))
            drawMeter(
                Double(row.1) / Double(max(1, row.2)), x: place.x + 11, y: place.y, width: width,
                style: theme[line == 0 ? .chartAccent : .chart], track: theme[.scoreTrack])
            canvas.text(
                count, x: place.x + 12 + width, y: place.y, style: theme[.text],
                maxWidth: max(0, place.width - 12 - width))
        }
    }
}

extension SpotVerdict {
    /// The key that gives it.
    fileprivate var key: String {
        switch self {
        case .faithful: "f"
        case .unfaithful: "n"
        case .unsure: "s"
        }
    }

    /// What it means, beside its key.
    fileprivate var meaning: String {
        switch self {
        case .faithful: "the evidence carries it"
        case .unfaithful: "it says more than that"
        case .unsure: "cannot tell"
        }
    }
}
