import Canvas
import ExplorerCore

extension Painter {
    mutating func drawCandidates(_ placed: PlacedPanel) {
        let candidates = state.candidates
        let inside = drawEdge(
            of: placed, detail: candidateDetail(placed.frame.width),
            caption: candidateCaption(placed.frame.width),
            isComputing: candidates.shown.isSlow && candidates.shown.value != nil)
        guard !state.isFirstRun else {
            drawFirstSteps(in: inside)
            return
        }
        let body = drawCondition(of: candidates.shown, loading: "ranking", in: inside)
        guard let ranking = candidates.shown.value, !body.isEmpty else { return }
        guard !ranking.rows.isEmpty else {
            drawLines(
                [[Span("No candidates: every item has been seen already.", theme[.text])]],
                in: body)
            return
        }
        let columns = CandidateColumns(width: body.width, ranking: ranking)
        let (heading, list) = body.splitTop(1)
        drawCandidateHeading(columns, heading)
        let lines = state.candidateLines
        drawList(placed, count: lines.count, in: list) { painter, index, rect, ink in
            switch lines[index] {
            case .row(let row): painter.drawCandidate(row, ranking, columns, rect, ink)
            case .ghost(let ghost): painter.draw(ghost, columns, rect)
            case .separator: painter.drawBreak("pinned, further down", .textFaint, rect)
            }
        }
    }

    mutating func drawFirstSteps(in rect: Rect) {
        func step(_ key: String, _ words: String) -> [Span] {
            [Span(" \(key) ", theme[.key]), Span(" \(words)", theme[.text])]
        }
        drawLines(
            [
                [], [Span("What would we recommend, and why?", theme[.textStrong])], [],
                step("1", "choose a user, Enter watches"), step("p", "run the stream"),
                step("4", "see who and what stands behind a row"), [],
                step("?", "every key"),
            ], in: rect)
    }

    private func candidateDetail(_ width: Int) -> [Span] {
        guard let ranking = state.candidates.shown.value else { return [] }
        let count = "\(ranking.rows.count) of \(grouped(ranking.candidateCount))"
        let waiting = state.waitingChangeCount
        guard state.candidates.isHeld, waiting > 0 else {
            return served(ranking, count: count, width: width)
        }
        let changes = waiting == 1 ? "1 change" : "\(waiting) changes"
        if width < 60 { return [Span("held, \(changes) waiting", theme[.warning])] }
        return [
            Span(count + "  ", theme[.textMuted]),
            Span("order held, \(changes) waiting", theme[.warning]),
        ]
    }

    /// How many there are, and which model ranked them: the one of this very list.
    private func served(_ ranking: Ranking, count: String, width: Int) -> [Span] {
        if let learningAgain {
            let words = width >= 60 ? learningAgain.words : learningAgain.short
            return [Span(words, theme[.warning])]
        }
        let isWide = width >= 60
        let version = ranking.adapterVersion.map { (isWide ? "adapter v" : "v") + grouped($0) }
        let off = without(ranking.without, width: width - (isWide ? 44 : 26))
        if !isWide, !off.isEmpty {
            return (version.map { [Span($0 + "  ", theme[.textMuted])] } ?? [])
                + [Span(off, theme[.warning])]
        }
        let stage =
            ranking.secondStage.map { isWide ? "best \($0.count) by \($0.name)" : $0.name } ?? ""
        return [Span(count, theme[.textMuted])]
            + (stage.isEmpty ? [] : [Span("  " + stage, theme[.textMuted])])
            + (version.map { [Span("  " + $0, theme[.textMuted])] } ?? [])
            + (off.isEmpty ? [] : [Span("  " + off, theme[.warning])])
    }

    private func candidateCaption(_ width: Int) -> [Span] {
        guard let ranking = state.candidates.shown.value else { return [] }
        if let caption = hiddenCaption(width: width) { return caption }
        var spans: [Span] = []
        let dot = Span(" \(glyphs.middleDot) ", theme[.textFaint])
        if state.candidates.showsNextItem {
            spans += nextItem(ranking, width: width - 16) + [dot]
        } else if let reference = state.referenceLabel, width >= 40 {
            spans += [Span("chg \(reference)", theme[.textMuted]), dot]
        }
        let line = state.selectedCandidate.map { "#\(grouped($0.rank))" } ?? "none"
        return spans + [Span(line, theme[.textMuted])]
    }

    /// Where the user's next real item sits.
    private func nextItem(_ ranking: Ranking, width: Int) -> [Span] {
        guard let next = ranking.nextItem else {
            return [Span("no further event of this user", theme[.textMuted])]
        }
        let place = next.rank.map { " #\(grouped($0))" } ?? " (seen before)"
        let title = TextWidth.truncated(
            next.title, to: max(4, width - place.count - 8), ellipsis: glyphs.ellipsis)
        return [
            Span("\(glyphs.truth) next ", theme[.textMuted]), Span(title, theme[.truth]),
            Span(place, theme[.truth]),
        ]
    }

    // MARK: Rows

    private mutating func drawCandidateHeading(_ columns: CandidateColumns, _ rect: Rect) {
        let style = theme[.heading]
        canvas.text(
            "#", x: rect.x + columns.rank, y: rect.y, style: style, maxWidth: 3,
            alignment: .trailing)
        canvas.text(
            state.hiddenList == nil ? "chg" : "then", x: rect.x + columns.change, y: rect.y,
            style: style, maxWidth: 4,
            alignment: .trailing)
        canvas.text("title", x: rect.x + columns.title, y: rect.y, style: style)
        let stage = state.candidates.shown.value?.secondStage
        let meaning =
            stage?.scoreMeaning ?? state.workspace.value?.model.scoreMeaning ?? "score"
        canvas.text(
            meaning, x: rect.x + columns.score - 1, y: rect.y, style: style,
            maxWidth: columns.bar + columns.barWidth - columns.score + 1, alignment: .leading)
        if let x = columns.modalities { canvas.text("mod", x: rect.x + x, y: rect.y, style: style) }
        if let x = columns.support {
            canvas.text(
                "users", x: rect.x + x, y: rect.y, style: style, maxWidth: 6,
                alignment: .trailing)
        }
        if let x = columns.share {
            canvas.text(
                "top %", x: rect.x + x, y: rect.y, style: style, maxWidth: 5,
                alignment: .trailing)
        }
        if let x = columns.trail {
            canvas.text("rank over time", x: rect.x + x, y: rect.y, style: style)
        }
    }

    private mutating func drawCandidate(
        _ row: CandidateRow, _ ranking: Ranking, _ columns: CandidateColumns, _ rect: Rect,
        _ ink: RowInk
    ) {
        let movement = state.movement(of: row)
        drawSigns(of: row, ranking, columns, rect, ink)
        canvas.text(
            grouped(row.rank), x: rect.x + columns.rank - 2, y: rect.y, style: ink[.text],
            maxWidth: 5, alignment: .trailing)
        let then = placeText(of: row, ink)
        canvas.text(
            then?.text ?? changeText(movement), x: rect.x + columns.change, y: rect.y,
            style: then?.style ?? changeStyle(movement, ink), maxWidth: 4, alignment: .trailing)
        drawTitle(of: row, ranking, movement, columns, rect, ink)
        canvas.text(
            scoreText(row.score, largest: columns.largest), x: rect.x + columns.score, y: rect.y,
            style: ink[row.isBehind ? .textFaint : .score], maxWidth: 6, alignment: .trailing)
        // A score of the first stage is of another kind: it has no place on the bar.
        if !row.isBehind {
            drawMeter(
                columns.fraction(of: row.score), x: rect.x + columns.bar, y: rect.y,
                width: columns.barWidth, style: ink[.scoreBar], track: ink[.scoreTrack])
        }
        if let x = columns.modalities {
            canvas.text(row.modalities.letters, x: rect.x + x, y: rect.y, style: ink[.textMuted])
        }
        if let x = columns.support {
            canvas.text(
                (row.hasWeakSupport ? "weak " : "") + grouped(row.support), x: rect.x + x,
                y: rect.y,
                style: ink[row.hasWeakSupport ? .warning : .textMuted], maxWidth: 6,
                alignment: .trailing)
        }
        if let x = columns.share {
            canvas.text(
                topShare(row.rank, of: ranking.candidateCount), x: rect.x + x, y: rect.y,
                style: ink[.textMuted], maxWidth: 5, alignment: .trailing)
        }
        if let x = columns.trail { drawTrail(of: row.item, x: rect.x + x, y: rect.y, ink) }
    }

    /// Where the selected row would stand without what is off of its evidence.
    private mutating func draw(_ ghost: GhostRow, _ columns: CandidateColumns, _ rect: Rect) {
        let style = theme[.ghost]
        canvas.text(
            grouped(ghost.rank), x: rect.x + columns.rank - 2, y: rect.y, style: style,
            maxWidth: 5, alignment: .trailing)
        canvas.text(
            glyphs.ghost, x: rect.x + columns.change, y: rect.y, style: style, maxWidth: 4,
            alignment: .trailing)
        let words = [Span("would be here  ", style), Span(ghost.title, style.adding(.italic))]
        canvas.line(
            words, x: rect.x + columns.title, y: rect.y,
            maxWidth: max(0, columns.score - 1 - columns.title))
        canvas.text(
            scoreText(ghost.score, largest: columns.largest), x: rect.x + columns.score,
            y: rect.y, style: style, maxWidth: 6, alignment: .trailing)
    }

    private mutating func drawSigns(
        of row: CandidateRow, _ ranking: Ranking, _ columns: CandidateColumns, _ rect: Rect,
        _ ink: RowInk
    ) {
        if state.candidates.showsNextItem, ranking.nextItem?.item == row.item {
            canvas.text(glyphs.truth, x: rect.x + 1, y: rect.y, style: ink[.truth])
        } else if state.candidates.followed == row.item {
            canvas.text(glyphs.followed, x: rect.x + 1, y: rect.y, style: ink[.rowPinned])
        } else if state.candidates.pinned.contains(row.item) {
            canvas.text(glyphs.pin, x: rect.x + 1, y: rect.y, style: ink[.rowPinned])
        }
    }

    private mutating func drawTitle(
        of row: CandidateRow, _ ranking: Ranking, _ movement: RankMovement,
        _ columns: CandidateColumns, _ rect: Rect, _ ink: RowInk
    ) {
        let room = columns.score - 1 - columns.title
        let badge = row.hasWeakSupport && columns.support == nil && room >= 12 ? " weak" : ""
        let isTruth = state.candidates.showsNextItem && ranking.nextItem?.item == row.item
        var style = ink[isTruth ? .truth : .text]
        if movement != .steady, state.candidates.fade == .fresh { style = style.adding(.bold) }
        let used = canvas.text(
            row.title, x: rect.x + columns.title, y: rect.y, style: style,
            maxWidth: max(0, room - badge.count))
        canvas.text(
            badge, x: rect.x + columns.title + used, y: rect.y, style: ink[.warning])
    }

    /// Bold when fresh, coloured while settling, then plain.
    private func changeStyle(_ movement: RankMovement, _ ink: RowInk) -> Style {
        let role: Role =
            switch movement {
            case .steady: .textFaint
            case .entered: .rankNew
            case .moved(let delta): delta > 0 ? .rankUp : .rankDown
            }
        guard movement != .steady, state.candidates.reference == .lastChange else {
            return ink[role]
        }
        return switch state.candidates.fade {
        case .fresh: ink[role].adding(.bold)
        case .settling: ink[role]
        case .settled: ink[role].removing([.bold])
        }
    }

    private mutating func drawTrail(of item: Int32, x: Int, y: Int, _ ink: RowInk) {
        let ranks = state.pastRanks(of: item).suffix(28)
        // Rank 1 is the top of the line; below 20 is the bottom.
        let heights = ranks.map { rank in rank.map { Double(max(0, 21 - $0)) } ?? 0 }
        canvas.sparkline(
            heights, x: x, y: y, width: 14, range: 0...20, shape: .braille, style: ink[.chart])
    }
}

extension Style {
    func removing(_ attributes: Attributes) -> Style {
        var style = self
        style.attributes.subtract(attributes)
        return style
    }
}

/// Where the columns of the list of candidates begin, by its width.
private struct CandidateColumns {
    let rank = 2
    let change = 6
    let title = 11
    let score: Int
    let bar: Int
    let barWidth: Int
    let modalities: Int?
    let support: Int?
    let share: Int?
    let trail: Int?
    let largest: Double
    private let least: Double
    private let span: Double

    init(width: Int, ranking: Ranking) {
        largest = ranking.rows.map(\.score.magnitude).max() ?? 0
        let scores = ranking.rows.filter { !$0.isBehind }.map(\.score)
        least = scores.min() ?? 0
        span = max((scores.max() ?? 0) - least, 1e-9)
        barWidth = width >= 64 ? 8 : width >= 48 ? 6 : width >= 36 ? 4 : 0
        // From the right: the scrollbar, then what there is room for.
        var end = width - 1
        func place(_ columnWidth: Int, from least: Int) -> Int? {
            guard width >= least else { return nil }
            end -= columnWidth + 1
            return end + 1
        }
        trail = place(14, from: 92)
        share = place(5, from: 72)
        support = place(6, from: 62)
        modalities = place(3, from: 40)
        bar = barWidth > 0 ? place(barWidth, from: 0) ?? end : end
        score = end - 6
    }

    /// Place of a score between the last and the first of the list, 0 ... 1.
    func fraction(of score: Double) -> Double { (score - least) / span }
}
