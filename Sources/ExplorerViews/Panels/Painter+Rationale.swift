import Canvas
import ExplorerCore

extension Painter {
    mutating func drawRationale(_ placed: PlacedPanel) {
        let rationale = state.rationale
        let draft = rationale.failure == nil ? state.shownDraft : nil
        let inside = drawEdge(
            of: placed, detail: rationaleDetail, caption: rationaleCaption(of: placed),
            isComputing: rationale.isSlow && rationale.value != nil && draft == nil)
        guard !state.isFirstRun else {
            drawLines([[Span("The evidence in words.", theme[.textMuted])]], in: inside)
            return
        }
        if rationale.value == nil, state.evidence.failure != nil {
            drawLines([[Span("No evidence to put into words.", theme[.textMuted])]], in: inside)
            return
        }
        if let draft, isTold(draft) {
            drawDraft(draft, in: inside.inset(dx: 1, dy: 0))
            return
        }
        let body = drawCondition(of: rationale, loading: "writing", in: inside)
        guard let text = rationale.value, !body.isEmpty else { return }
        draw(text, in: body.inset(dx: 1, dy: 0), isFocused: state.focus == .rationale)
        if rationale.isLoading, rationale.isSlow { canvas.dim(body) }
    }

    /// What wrote the text, behind the name of the panel.
    private var rationaleDetail: [Span] {
        if state.shownDraft != nil {
            return state.isWrittenByModel ? [Span("model", theme[.source])] : []
        }
        guard let text = state.rationale.value else { return [] }
        var detail = [Span(text.source, theme[text.fallback == nil ? .source : .warning])]
        if text.wording > 0 {
            detail.append(Span("  wording \(grouped(text.wording + 1))", theme[.textMuted]))
        }
        return detail
    }

    private func rationaleCaption(of placed: PlacedPanel) -> [Span] {
        if let draft = state.shownDraft, state.isWrittenByModel {
            return isTold(draft) ? draftCaption(draft, placed) : []
        }
        guard let text = state.rationale.value else { return [] }
        if retoldSpans != nil {
            let retelling = state.retellingDraft
            let words = retelling.map { $0.stage == .stopped ? ", stopped" : ", writing" } ?? ""
            return [
                Span(
                    "\(state.trial.off.count) off, [-gone-] {+new+}\(words)", theme[.warning])
            ]
        }
        if let event = state.staleEvidenceEvent {
            return [Span("written at event \(grouped(event))", theme[.warning])]
        }
        if let (then, now) = state.staleRationaleVersions {
            return [Span("written at v\(grouped(then)), now v\(grouped(now))", theme[.warning])]
        }
        let all = text.claims.count
        let isWhole = text.groundedCount == all
        var caption: [Span] = []
        if text.fallback != nil {
            caption.append(Span("the model failed  ", theme[.warning]))
        } else if text.isTested {
            caption.append(Span("faithful  ", theme[.verdictPass]))
        }
        return caption + [
            Span(
                "\(text.groundedCount) of \(all) grounded",
                theme[isWhole ? .textMuted : .warning])
        ]
    }

    private mutating func draw(_ text: RationaleText, in rect: Rect, isFocused: Bool) {
        let marked =
            isFocused && !text.claims.isEmpty
            ? text.claims[min(state.claimCursor, text.claims.count - 1)] : nil
        let spans = retoldSpans ?? spans(of: text, marked: marked)
        var lines = TextWrap.lines(spans, width: rect.width)
        if let reason = text.fallback {
            let note = Span("! not by the model: " + plainLine(reason), theme[.warning])
            lines += TextWrap.lines([note], width: rect.width)
        }
        let used = canvas.paragraph(lines, in: rect)
        let rest = rect.splitTop(used + 1).rest
        guard !text.claims.isEmpty, rest.height >= 2 else { return }
        drawClaims(text, in: rest)
    }

    /// The text with its citations set off, the marked claim, and claims that lost their evidence
    /// struck through.
    private func spans(of text: RationaleText, marked: RationaleClaim?) -> [Span] {
        var spans: [Span] = []
        var rest = text.text[...]
        for claim in text.claims where !claim.text.isEmpty {
            guard let range = rest.firstRange(of: claim.text) else { continue }
            var style = claim == marked ? theme[.textStrong].adding(.underline) : theme[.text]
            if state.loss(of: claim) == .all { style = theme[.evidenceOff].adding(.strike) }
            spans += citations(in: rest[..<range.lowerBound], theme[.text])
            spans += citations(in: rest[range], style)
            rest = rest[range.upperBound...]
        }
        return spans + citations(in: rest, theme[.text])
    }

    private func citations(in text: Substring, _ style: Style) -> [Span] {
        var spans: [Span] = []
        var rest = text
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            let id = String(rest[rest.index(after: open)..<close])
            spans.append(Span(String(rest[..<open]), style))
            let role: Role = state.litEvidence.contains(id) ? .evidenceLit : .evidence
            spans.append(
                Span(
                    String(rest[open...close]),
                    state.isOff(id: id) ? theme[.evidenceOff].adding(.strike) : theme[role]))
            rest = rest[rest.index(after: close)...]
        }
        spans.append(Span(String(rest), style))
        return spans
    }

    private mutating func drawClaims(_ text: RationaleText, in rect: Rect) {
        drawClaimHeadings(in: rect)
        let rows = rect.splitTop(1).rest
        for (index, claim) in text.claims.enumerated() where index < rows.height {
            draw(claim, isMarked: index == state.claimCursor, in: rows.row(index))
        }
        let written = rows.splitTop(text.claims.count + 1).rest
        canvas.paragraph(writtenWords(text), in: written, style: theme[.textFaint])
    }

    /// The headings of the table of claims.
    mutating func drawClaimHeadings(in rect: Rect) {
        canvas.text("CLAIMS", x: rect.x, y: rect.y, style: theme[.heading])
        canvas.text(
            "evidence", x: rect.x, y: rect.y, style: theme[.heading], maxWidth: rect.width - 12,
            alignment: .trailing)
        canvas.text(
            "grounded", x: rect.x, y: rect.y, style: theme[.heading], maxWidth: rect.width,
            alignment: .trailing)
    }

    private mutating func draw(_ claim: RationaleClaim, isMarked: Bool, in rect: Rect) {
        let isFocused = state.focus == .rationale
        let ink = RowInk(
            theme: theme,
            isFlat: isMarked && isFocused && theme[.rowSelected].attributes.contains(.reverse))
        let loss = state.loss(of: claim)
        let verdict =
            switch loss {
            case .all: "off"
            case .some: "part"
            case .none: claim.isGrounded ? "ok" : "not"
            }
        canvas.text(
            verdict, x: rect.x, y: rect.y,
            style: ink[
                loss == .none && claim.isGrounded ? .claimGrounded : .claimUngrounded],
            maxWidth: rect.width, alignment: .trailing)
        let ids = claim.evidence.joined(separator: " ")
        // A model puts much into one sentence: the text is above, its evidence only here.
        let idLimit = max(
            0, state.rationale.value?.record == nil ? rect.width / 2 - 6 : rect.width - 22)
        let idRoom = min(TextWidth.width(of: ids), idLimit)
        canvas.text(
            ids, x: rect.maxX - 5 - idRoom, y: rect.y, style: ink[.evidence], maxWidth: idRoom)
        canvas.text(
            withoutCitations(claim.text), x: rect.x + 2, y: rect.y,
            style: loss == .all ? ink[.evidenceOff].adding(.strike) : ink[.text],
            maxWidth: max(0, rect.width - 2 - idRoom - 6))
        if isMarked, isFocused {
            canvas.overlay(theme[.rowSelected], in: rect)
            canvas.text(
                glyphs.marker, x: rect.x, y: rect.y,
                style: theme[.rowSelected].over(ink[.text]))
        }
    }
}

/// The text without `[id]`: the table names the evidence in a column of its own.
private func withoutCitations(_ text: String) -> String {
    var kept = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
        kept += rest[..<open]
        if kept.last == " " { kept.removeLast() }
        rest = rest[rest.index(after: close)...]
    }
    return kept + rest
}
