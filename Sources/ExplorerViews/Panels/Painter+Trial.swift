import Canvas
import ExplorerCore

/// What comes of pieces of evidence that are switched off.
extension Painter {
    /// The check box of a piece: in words of ASCII where there is room, else one column.
    func checkBox(isOff: Bool, width: Int) -> String {
        if width >= 38 { return isOff ? "[ ]" : "[x]" }
        if glyphs == .ascii { return isOff ? "-" : "x" }
        return isOff ? "\u{25A1}" : "\u{25A0}"
    }

    /// The change of score and place, for the edge of the panel; nil while all pieces are on.
    var trialCaption: [Span]? {
        guard !state.trial.off.isEmpty else { return nil }
        guard let trial = state.shownTrial else {
            return [Span("\(state.trial.off.count) off", theme[.warning])]
        }
        return [
            Span(changeWords(trial) + "  ", theme[changeRole(trial)]),
            Span(placeWords(trial), theme[.textMuted]),
        ]
    }

    /// What is off, and what comes of it.
    mutating func drawTrialFoot(in rect: Rect) {
        guard rect.height >= 3 else { return }
        let count = state.evidence.value?.count ?? 0
        canvas.horizontalLine(
            x: rect.x, y: rect.y, length: rect.width, style: theme[.panelBorder])
        canvas.text(
            " \(state.trial.off.count) of \(count) off ", x: rect.x + 1, y: rect.y,
            style: theme[.warning], maxWidth: max(0, rect.width - 2))
        let body = rect.splitTop(1).rest
        if let failure = state.trial.answer.failure {
            let message = [Span("! " + failure.message, theme[.error])]
            canvas.paragraph(TextWrap.lines(message, width: body.width), in: body)
            return
        }
        guard let trial = state.shownTrial else {
            canvas.text(glyphs.pending, x: body.x, y: body.y, style: theme[.textMuted])
            return
        }
        var lines = [
            trialFact("score") + scoreSpans(trial),
            trialFact("place") + [
                Span(placeWords(trial), theme[.text]),
                Span(" of \(grouped(trial.rankedCount))", theme[.textMuted]),
            ],
        ]
        if let note = state.trialNote {
            lines += TextWrap.lines([Span(note, theme[.warning])], width: body.width)
        }
        canvas.paragraph(lines, in: body)
        if state.trial.answer.isSlow, state.trial.answer.isLoading { canvas.dim(body) }
    }

    private func trialFact(_ label: String) -> [Span] {
        [Span(label + "  ", theme[.textMuted])]
    }

    private func scoreSpans(_ trial: EvidenceTrial) -> [Span] {
        let largest = max(trial.before.score.magnitude, trial.after.score.magnitude)
        return [
            Span(scoreText(trial.before.score, largest: largest), theme[.text]),
            Span(" \(glyphs.arrow) ", theme[.textMuted]),
            Span(scoreText(trial.after.score, largest: largest), theme[.textStrong]),
            Span("  " + changeWords(trial), theme[changeRole(trial)]),
        ]
    }

    /// The change of the score with its sign, or `=`.
    private func changeWords(_ trial: EvidenceTrial) -> String {
        trial.scoreChange == 0 ? "=" : signed(trial.scoreChange, 3)
    }

    private func changeRole(_ trial: EvidenceTrial) -> Role {
        trial.scoreChange == 0 ? .textMuted : trial.scoreChange > 0 ? .rankUp : .rankDown
    }

    private func placeWords(_ trial: EvidenceTrial) -> String {
        let (before, after) = (trial.before.rank, trial.after.rank)
        if before == after { return "#\(grouped(before)) stays" }
        return "#\(grouped(before)) \(glyphs.arrow) #\(grouped(after))"
    }

    /// The rationale written anew from the pieces that are on, as a word diff; nil while all are on
    /// or the answer to this very choice is not there.
    var trialDiff: [Span]? {
        guard let trial = state.shownTrial, trial.question.off == state.trial.off else {
            return nil
        }
        return spans(of: trial.diff)
    }

    /// A word diff: marks that any terminal shows, strokes and underlines where it has them.
    func spans(of diff: [TextPart]) -> [Span] {
        diff.enumerated().flatMap { place, part -> [Span] in
            let style =
                switch part.change {
                case .same: theme[.text]
                case .gone: theme[.textGone]
                case .new: theme[.textNew]
                }
            return (place == 0 ? [] : [Span(" ", theme[.text])])
                + [Span(plainLine(part.marked), style)]
        }
    }
}
