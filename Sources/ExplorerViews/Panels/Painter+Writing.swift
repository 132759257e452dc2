import Canvas
import ExplorerCore

/// A text while a language model writes it.
extension Painter {
    /// Whether there is something to say of a text under way: short waits show nothing.
    func isTold(_ draft: RationaleDraft) -> Bool {
        switch draft.stage {
        case .writing: true
        case .stopped: state.isWrittenByModel
        case .ordered, .loading, .reading: state.isWrittenByModel && state.rationale.isSlow
        }
    }

    /// What is said of a text under way at the edge of the panel.
    func draftCaption(_ draft: RationaleDraft, _ placed: PlacedPanel) -> [Span] {
        switch draft.stage {
        case .ordered: return [Span("waiting", theme[.warning])]
        case .loading: return [Span("loading the model", theme[.warning])]
        case .reading: return [Span("reading the evidence", theme[.warning])]
        case .writing:
            let stops = state.focus == placed.panel ? [Span("  Esc stops", theme[.textMuted])] : []
            return [Span("writing", theme[.warning])] + stops
        case .stopped: return isLeft ? [] : [Span("stopped", theme[.warning])]
        }
    }

    /// Draws what is there of a text.
    mutating func drawDraft(_ draft: RationaleDraft, in rect: Rect) {
        let spans: [Span] =
            switch draft.stage {
            case .ordered: [Span("waiting for the language model", theme[.textMuted])]
            case .loading:
                [
                    Span("loading ", theme[.textMuted]),
                    Span(plainLine(state.workspace.value?.model.writer ?? ""), theme[.source]),
                ]
            case .reading:
                [Span("reading \(pieceCount) of evidence", theme[.textMuted])]
            case .writing: [Span(draft.text, theme[.text]), Span(glyphs.cursor, theme[.key])]
            case .stopped: stoppedSpans(draft)
            }
        let used = canvas.paragraph(TextWrap.lines(spans, width: rect.width), in: rect)
        let rest = rect.splitTop(used + 1).rest
        guard draft.stage == .writing || draft.stage == .stopped, rest.height >= 4 else { return }
        drawClaimHeadings(in: rest)
        canvas.text(
            draft.stage == .stopped
                ? "none: the text is not whole" : "matched when the text is whole",
            x: rest.x + 2, y: rest.y + 1, style: theme[.textFaint],
            maxWidth: max(0, rest.width - 2))
    }

    private func stoppedSpans(_ draft: RationaleDraft) -> [Span] {
        let told =
            draft.text.isEmpty ? [] : [Span(draft.text + glyphs.ellipsis + " ", theme[.textMuted])]
        return isLeft ? told : told + [Span("stopped: g writes again", theme[.warning])]
    }

    /// Whether another row is selected by now, so that nobody waits for the rest of the text.
    private var isLeft: Bool { state.evidence.value?.item != state.candidates.selection }

    /// Number of pieces of evidence, in words.
    private var pieceCount: String {
        let count = state.evidence.value?.count ?? 0
        return count == 1 ? "1 piece" : "\(grouped(count)) pieces"
    }

    /// The text of what is left of the evidence as a word diff, whole or so far; nil while all is on
    /// or nothing of it is there.
    var retoldSpans: [Span]? {
        guard state.isWrittenByModel else { return trialDiff }
        if let draft = state.retellingDraft {
            let end = draft.stage == .stopped ? glyphs.ellipsis : glyphs.cursor
            return spans(of: draft.diff) + [Span(end, theme[.key])]
        }
        return state.shownRetelling.map { spans(of: $0.diff) }
    }

    /// Who wrote a text, of what, and at what pace.
    func writtenWords(_ text: RationaleText) -> String {
        let moment = "at event \(grouped(text.eventIndex)), model \(text.modelVersion)"
        guard let record = text.record else { return "written by \(text.source) \(moment)" }
        return "written by \(plainLine(record.author)): \(grouped(record.tokenCount)) tokens in "
            + "\(duration(record.milliseconds)), the first after "
            + "\(duration(record.firstMilliseconds)); \(moment)"
    }
}
