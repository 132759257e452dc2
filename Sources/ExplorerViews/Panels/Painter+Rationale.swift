import Canvas
import ExplorerCore

extension Painter {
    mutating func drawRationale(_ placed: PlacedPanel) {
        let rationale = state.rationale
        var detail: [Span] = []
        var caption: [Span] = []
        if let text = rationale.value {
            detail = [Span(text.source, theme[.source])]
            let all = text.claims.count
            caption = [
                Span(
                    "\(text.groundedCount) of \(all) grounded",
                    theme[text.groundedCount == all ? .textMuted : .warning])
            ]
            if trialDiff != nil {
                caption = [
                    Span("\(state.trial.off.count) off, [-gone-] {+new+}", theme[.warning])
                ]
            } else if let event = state.staleEvidenceEvent {
                caption = [Span("written at event \(grouped(event))", theme[.warning])]
            } else if let (then, now) = state.staleRationaleVersions {
                caption = [
                    Span("written at v\(grouped(then)), now v\(grouped(now))", theme[.warning])
                ]
            }
        }
        let inside = drawEdge(
            of: placed, detail: detail, caption: caption,
            isComputing: rationale.isSlow && rationale.value != nil)
        guard !state.isFirstRun else {
            drawLines([[Span("The evidence in words.", theme[.textMuted])]], in: inside)
            return
        }
        if rationale.value == nil, state.evidence.failure != nil {
            drawLines([[Span("No evidence to put into words.", theme[.textMuted])]], in: inside)
            return
        }
        let body = drawCondition(of: rationale, loading: "writing", in: inside)
        guard let text = rationale.value, !body.isEmpty else { return }
        draw(text, in: body.inset(dx: 1, dy: 0), isFocused: state.focus == .rationale)
        if rationale.isLoading, rationale.isSlow { canvas.dim(body) }
    }

    private mutating func draw(_ text: RationaleText, in rect: Rect, isFocused: Bool) {
        let marked =
            isFocused && !text.claims.isEmpty
            ? text.claims[min(state.claimCursor, text.claims.count - 1)] : nil
        let spans = trialDiff ?? spans(of: text, marked: marked)
        let lines = TextWrap.lines(spans, width: rect.width)
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
        canvas.text("CLAIMS", x: rect.x, y: rect.y, style: theme[.heading])
        canvas.text(
            "evidence", x: rect.x, y: rect.y, style: theme[.heading], maxWidth: rect.width - 12,
            alignment: .trailing)
        canvas.text(
            "grounded", x: rect.x, y: rect.y, style: theme[.heading], maxWidth: rect.width,
            alignment: .trailing)
        let rows = rect.splitTop(1).rest
        for (index, claim) in text.claims.enumerated() where index < rows.height {
            draw(claim, isMarked: index == state.claimCursor, in: rows.row(index))
        }
        let written = rows.splitTop(text.claims.count + 1).rest
        let words =
            "written by \(text.source) at event \(grouped(text.eventIndex)), "
            + "model \(text.modelVersion)"
        canvas.paragraph(words, in: written, style: theme[.textFaint])
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
        let idRoom = min(TextWidth.width(of: ids), max(0, rect.width / 2 - 6))
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
