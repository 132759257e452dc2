import Canvas
import ExplorerCore

extension Painter {
    /// Why a row moved: ranks, scores and their parts before and after, and what did it.
    mutating func drawMoveDetails(_ item: Int32) {
        let width = min(66, state.size.width - 6)
        guard let move = state.move(of: item) else {
            drawPage(
                [[Span("This row has not moved \(state.referenceLabel ?? "").", theme[.text])]],
                width: width, title: "Why it moved")
            return
        }
        var lines: [[Span]] = [[Span(move.title, theme[.textStrong])], []]
        lines.append(
            fact("rank", "\(rank(move.oldRank)) \(glyphs.arrow) \(rank(move.newRank))")
                + [Span("   " + direction(of: move), theme[directionRole(of: move)])])
        lines.append(scoreLine(move))
        lines.append(fact("score is", scoreMeaning(of: move)))
        lines.append(fact("counted", state.referenceLabel ?? ""))
        let parts = move.partChanges
        if !parts.isEmpty { lines += [[]] + partLines(parts) }
        lines.append([])
        lines +=
            move.causes.isEmpty
            ? [[Span("No single event is known to have moved it.", theme[.textMuted])]]
            : move.causes.enumerated().flatMap { causeLines($1, isFirst: $0 == 0) }
        lines += moveEffectLines(of: item, width: width - 4)
        drawPage(lines, width: width, title: "Why it moved")
    }

    /// What the scores of a move are: of the stage that placed the row.
    private func scoreMeaning(of move: RankChange) -> String {
        let first = state.workspace.value?.model.scoreMeaning ?? "score"
        guard let stage = state.candidates.shown.value?.secondStage else { return first }
        if move.crossesStages {
            return move.isBehind
                ? "\(stage.scoreMeaning) before, \(first) now"
                : "\(first) before, \(stage.scoreMeaning) now"
        }
        return move.isBehind ? "\(first), behind the best \(stage.count)" : stage.scoreMeaning
    }

    private func rank(_ rank: Int?) -> String { rank.map { "#\(grouped($0))" } ?? "not listed" }

    private func scoreLine(_ move: RankChange) -> [Span] {
        let largest = max(abs(move.oldScore ?? 0), abs(move.newScore ?? 0))
        func score(_ score: Double?) -> String {
            score.map { scoreText($0, largest: largest) } ?? "-"
        }
        var line = fact(
            "score", "\(score(move.oldScore)) \(glyphs.arrow) \(score(move.newScore))")
        if !move.crossesStages, let old = move.oldScore, let new = move.newScore {
            let sign = new >= old ? "+" : ""
            line.append(
                Span("   \(sign)\(scoreText(new - old, largest: largest))", theme[.textMuted]))
        }
        return line
    }

    /// A table of the score's parts: before, after, difference. The part that did most is set off.
    private func partLines(_ parts: [ScorePartChange]) -> [[Span]] {
        let most = parts.map(\.delta.magnitude).max() ?? 0
        func cell(_ value: Double?) -> String {
            padded(value.map { fixed($0, 3) } ?? "-", 10)
        }
        var lines = [
            [
                Span(aligned("made of"), theme[.heading]),
                Span(padded("before", 10) + padded("after", 10) + padded("", 10), theme[.heading]),
            ]
        ]
        for part in parts {
            let isSteady = part.delta.magnitude < 0.0005
            let isMost = !isSteady && part.delta.magnitude == most
            let style = theme[isMost ? .textStrong : .text]
            lines.append([
                Span(aligned(part.name), theme[isMost ? .text : .textMuted]),
                Span(cell(part.old) + cell(part.new), style),
                Span(
                    padded(isSteady ? "=" : signed(part.delta, 3), 10),
                    theme[isSteady ? .textFaint : part.delta > 0 ? .rankUp : .rankDown]),
            ])
        }
        return lines
    }

    private func aligned(_ label: String) -> String {
        label + String(repeating: " ", count: max(1, 16 - label.count))
    }

    private func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private func causeLines(_ cause: RankCause, isFirst: Bool) -> [[Span]] {
        let label = isFirst ? "moved by" : "and by"
        switch cause {
        case .event(let event):
            let time = CivilTime(milliseconds: event.time)
            let line =
                fact(label, "event \(grouped(event.eventIndex))")
                + [
                    Span(" of this user: ", theme[.textMuted]),
                    Span(event.title, theme[.evidence]),
                ]
            return [line] + (state.hasTimes ? [fact("", "\(time.date) \(time.clock)")] : [])
        case .adapter(let from, let to):
            let before = from.map { ", v\(grouped($0)) before" } ?? ""
            return [
                fact(label, "adapter v\(grouped(to))")
                    + [Span(before, theme[.textMuted])]
            ]
        case .parts(let words): return [fact(label, words)]
        }
    }

    private func direction(of move: RankChange) -> String {
        if move.hasEntered { return "entered the list" }
        if move.hasLeft { return "left the list" }
        guard let delta = move.delta, delta != 0 else { return "same rank" }
        let places = delta.magnitude == 1 ? "1 place" : "\(delta.magnitude) places"
        return delta > 0 ? "up \(places)" : "down \(places)"
    }

    private func directionRole(of move: RankChange) -> Role {
        if move.hasEntered { return .rankNew }
        return move.hasLeft || (move.delta ?? 0) < 0 ? .rankDown : .rankUp
    }
}
