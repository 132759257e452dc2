import Canvas
import ExplorerCore

/// What would come of the past with something thought away.
extension Painter {
    // MARK: Hidden history

    /// The place that a row would have with items of the history hidden; nil while nothing is.
    func placeText(of row: CandidateRow, _ ink: RowInk) -> (text: String, style: Style)? {
        guard state.hiddenList != nil else { return nil }
        guard let place = state.placeWithHidden(of: row.item) else {
            return ("-", ink[.textFaint])
        }
        if place.rank == row.rank { return ("=", ink[.textFaint]) }
        let text = place.rank > 9_999 ? ">9k" : "\(place.rank)"
        return (text, ink[place.rank < row.rank ? .rankUp : .rankDown])
    }

    /// What the list would be with items hidden, for its lower edge; nil while nothing is.
    func hiddenCaption(width: Int) -> [Span]? {
        let count = state.whatIf.hidden.count
        guard count > 0 else { return nil }
        let what = Span("what if \(count) hidden", theme[.warning])
        guard let list = state.hiddenList, width >= 40 else { return [what] }
        let title = TextWidth.truncated(
            plainLine(list.bestTitle), to: max(4, width - 34), ellipsis: glyphs.ellipsis)
        return [what, Span("  best then ", theme[.textMuted]), Span(title, theme[.text])]
    }

    // MARK: Dethroning

    /// Keys of the overlay, for the footer.
    var dethroningHints: [KeyHint] {
        let hasSet = !(state.whatIf.dethroning.value?.items.isEmpty ?? true)
        return (hasSet ? [KeyHint("Enter", "hide them")] : []) + [KeyHint("Esc", "close")]
    }

    /// The fewest history items without which a candidate would not stand where it does.
    mutating func drawDethroning(_ item: Int32) {
        let width = min(70, state.size.width - 6)
        let title = "What would dethrone it"
        if let failure = state.whatIf.dethroning.failure {
            let lines = [[Span("! " + failure.message, theme[.error])]]
            return drawPage(lines, width: width, title: title)
        }
        guard let found = state.whatIf.dethroning.value, found.item == item else {
            let lines = [[Span("trying history items\(glyphs.pending)", theme[.textMuted])]]
            return drawPage(lines, width: width, title: title)
        }
        var lines: [[Span]] = [
            [Span(plainLine(found.title), theme[.textStrong])],
            fact("now", standing(found.before)), [],
        ]
        if let after = found.after {
            let count = found.items.count == 1 ? "this item" : "these \(found.items.count) items"
            lines.append([Span("Without \(count) of the history:", theme[.text])])
            for item in found.items.prefix(6) { lines.append(setLine(item, width: width - 4)) }
            if found.items.count > 6 {
                lines.append([Span("  and \(found.items.count - 6) more", theme[.textMuted])])
            }
            lines.append([])
            lines.append(fact("then", standing(after)))
            lines.append(fact("best then", plainLine(found.bestTitle ?? "")))
            lines.append([])
        }
        lines.append([Span(found.certainty, theme[.text])])
        if found.controlDraws > 0 {
            lines.append([
                Span(
                    "\(found.controlsReached) of \(found.controlDraws) random sets of the same "
                        + "size do it, too.", theme[.textMuted])
            ])
        }
        lines.append([
            Span(
                "\(grouped(found.scorings)) scorings at event \(grouped(found.eventIndex)).",
                theme[.textMuted])
        ])
        if let first = found.firstStage { lines.append([firstStageNote(first)]) }
        drawPage(lines, width: width, title: title)
    }

    /// Says that places are not those of the second stage, which ranks the screen's list.
    private func firstStageNote(_ first: String) -> Span {
        Span("Places by \(plainLine(first)) alone, before the second stage.", theme[.warning])
    }

    private func setLine(_ item: DethroningFindings.Item, width: Int) -> [Span] {
        let alone = "  alone #\(grouped(item.rankAlone))"
        let title = TextWidth.truncated(
            plainLine(item.title), to: max(4, width - alone.count - 4), ellipsis: glyphs.ellipsis)
        return [Span("  " + title, theme[.evidence]), Span(alone, theme[.textMuted])]
    }

    private func standing(_ standing: CandidateStanding) -> String {
        "#\(grouped(standing.rank)), score "
            + scoreText(standing.score, largest: standing.score.magnitude)
    }

    // MARK: Events

    /// Which events moved a row, below the facts of its move; nothing where none was asked about.
    func moveEffectLines(of item: Int32, width: Int) -> [[Span]] {
        let move = state.whatIf.move
        if let failure = move.failure {
            return [[], [Span(plainLine(failure.message), theme[.warning])]]
        }
        if move.isLoading {
            let progress = move.progress.map { " \($0.done) of \($0.total ?? 0)" } ?? ""
            return [
                [], [Span("replaying without single events\(progress)", theme[.textMuted])],
            ]
        }
        guard let found = move.value, found.item == item else { return [] }
        guard !found.effects.isEmpty else {
            return [[], [Span("No event at work since \(since(found)).", theme[.textMuted])]]
        }
        let room = state.size.height >= 30 ? 5 : 3
        var lines: [[Span]] = [
            [], [Span("without the event, played again since \(since(found))", theme[.heading])],
        ]
        for effect in found.effects.prefix(room) { lines.append(effectLine(effect, width)) }
        var rest = "interaction \(signed(found.remainder, 3))"
        if found.untriedCount > 0 {
            rest += "  \(grouped(found.untriedCount)) others \(signed(found.untriedChange, 3))"
        }
        lines.append([
            Span("all events \(signed(found.wholeChange, 3))", theme[.text]),
            Span("  " + rest, theme[.textMuted]),
        ])
        if let first = found.firstStage { lines.append([firstStageNote(first)]) }
        return lines
    }

    private func flushRight(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private func since(_ found: MoveFindings) -> String { "event \(grouped(found.since))" }

    private func effectLine(_ effect: MoveFindings.Effect, _ width: Int) -> [Span] {
        let who = effect.isOwn ? "own" : plainLine(effect.userName)
        let rank = effect.rankWithout.map { "#\(grouped($0))" } ?? "-"
        let tail = flushRight(signed(effect.scoreChange, 3), 8) + flushRight(rank, 7)
        let head = flushRight(grouped(effect.eventIndex), 7) + " " + who
        let title = TextWidth.truncated(
            plainLine(effect.title), to: max(4, width - tail.count - head.count - 3),
            ellipsis: glyphs.ellipsis)
        let used = head.count + 2 + TextWidth.width(of: title)
        return [
            Span(head + "  ", theme[.textMuted]), Span(title, theme[.evidence]),
            Span(
                String(repeating: " ", count: max(0, width - tail.count - used - 1)), theme[.text]),
            Span(tail, theme[effect.scoreChange >= 0 ? .rankUp : .rankDown]),
        ]
    }
}
