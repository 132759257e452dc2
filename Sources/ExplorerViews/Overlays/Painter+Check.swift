import Canvas
import ExplorerCore

/// The check of a row: whether score and text depend on its evidence.
extension Painter {
    /// What the footer offers while a check is on the screen.
    var checkHints: [KeyHint] {
        state.checkActions.compactMap { action in
            action.keyLabel.map { KeyHint($0, action.label, priority: action.prominence) }
        }
    }

    mutating func drawCheck() {
        guard let check = state.check else { return }
        let page = CheckPage(check, size: state.size)
        let inside = drawBox(
            Size(width: page.width + 4, height: page.height + 2), title: "Check",
            detail: pinWords(check), caption: checkCaption(check, page))
        let columns = CheckColumns(width: page.columnWidth)
        let (left, rest) = inside.splitLeft(min(page.columnWidth, inside.width))
        let hidden = drawLines(page.lines, of: check, columns, in: left)
        if !page.side.isEmpty {
            let gap = rest.splitLeft(CheckPage.gap)
            canvas.verticalLine(
                x: gap.left.x + 1, y: inside.y, length: inside.height, style: theme[.panelBorder])
            _ = drawLines(page.side, of: check, columns, in: gap.rest)
        }
        if hidden > 0 {
            canvas.text(
                glyphs == .ascii ? "v" : "\u{2193}", x: inside.maxX, y: inside.maxY - 1,
                style: theme[.textMuted])
        }
    }

    /// What the check is pinned to, the event first: it must not be lost where the edge ends.
    private func pinWords(_ check: CheckState) -> [Span] {
        guard let moment = check.moment else { return [Span("pinning", theme[.textMuted])] }
        var words = "pinned at event \(grouped(moment.eventIndex))"
        if let version = moment.adapterVersion { words += "  adapter v\(grouped(version))" }
        return [
            Span(words, theme[.text]), Span("  " + moment.scorer.version, theme[.textMuted]),
        ]
    }

    private func checkCaption(_ check: CheckState, _ page: CheckPage) -> [Span] {
        if let failure = check.report.failure {
            return [Span("! not saved: " + failure.message, theme[.error])]
        }
        if let path = check.report.value {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return [Span("saved \(name)", theme[.verdictPass])]
        }
        if check.findings.failure != nil { return [Span("failed", theme[.error])] }
        guard let moment = check.moment, check.findings.isLoading else {
            let last = min(page.rowCount, check.top + page.height)
            return page.lastTop > 0
                ? [
                    Span(
                        "lines \(check.top + 1) to \(last) of \(page.rowCount)",
                        theme[.textMuted])
                ] : []
        }
        let all = moment.conditions.count + moment.controlCount
        let done = check.rows.count + (check.findings.progress?.done ?? 0)
        return [Span("running, \(done) of \(all)", theme[.warning])]
    }

    // MARK: Lines

    /// Draws the lines from the top that the state says; returns how many rows are hidden below.
    private mutating func drawLines(
        _ lines: [CheckLine], of check: CheckState, _ columns: CheckColumns, in rect: Rect
    ) -> Int {
        let rows = lines.flatMap { line in spans(of: line, check, columns) }
        let top = min(check.top, max(0, rows.count - rect.height))
        canvas.paragraph(Array(rows.dropFirst(top)), in: rect)
        return max(0, rows.count - top - rect.height)
    }

    private func spans(
        of line: CheckLine, _ check: CheckState, _ columns: CheckColumns
    ) -> [[Span]] {
        func wrapped(_ spans: [Span]) -> [[Span]] {
            let lines = TextWrap.lines(spans, width: columns.width)
            return lines.isEmpty ? [[]] : lines
        }
        switch line {
        case .blank: return [[]]
        case .subject: return [subjectSpans(check, columns)]
        case .heading: return [headingSpans(columns)]
        case .row(let condition, let row): return [rowSpans(condition, row, check, columns)]
        case .controls: return [controlSpans(check, columns)]
        case .dropBar: return [dropSpans(check, columns)]
        case .controlStrip: return [stripSpans(check, columns)]
        case .verdict(let verdict, let reason):
            return wrapped([
                Span(verdict.rawValue.uppercased() + ":", theme[role(of: verdict)]),
                Span(" " + reason, theme[.textStrong]),
            ])
        case .words(let text): return wrapped([Span(plainLine(text), theme[.textMuted])])
        case .note(let text): return wrapped([Span(plainLine(text), theme[.warning])])
        case .label(let text): return [[Span(text, theme[.heading])]]
        case .text(let text): return wrapped([Span(plainLine(text), theme[.text])])
        case .diff(let parts): return wrapped(spans(of: parts))
        case .failure(let text): return wrapped([Span("! " + plainLine(text), theme[.error])])
        }
    }

    private func role(of verdict: CheckVerdict) -> Role {
        switch verdict {
        case .faithful: .verdictPass
        case .scoreOnly, .textOnly, .undecided: .verdictWeak
        case .unfaithful: .verdictFail
        }
    }

    private func subjectSpans(_ check: CheckState, _ columns: CheckColumns) -> [Span] {
        let whose = " for \(plainLine(check.subject.userName))"
        let right =
            check.moment.map { moment in
                "scored by \(plainLine(moment.scorer.name)), best \(moment.listCount)"
                    + ", seed \(moment.seed)"
            } ?? ""
        let room = columns.width - TextWidth.width(of: right) - TextWidth.width(of: whose) - 2
        let title = TextWidth.truncated(
            plainLine(check.subject.title), to: max(8, room), ellipsis: glyphs.ellipsis)
        let used = TextWidth.width(of: title) + TextWidth.width(of: whose)
        let gap = columns.width - used - TextWidth.width(of: right)
        return [
            Span(title, theme[.textStrong]), Span(whose, theme[.text]),
            Span(String(repeating: " ", count: max(2, gap)) + right, theme[.textMuted]),
        ]
    }

    // MARK: Table

    private func headingSpans(_ columns: CheckColumns) -> [Span] {
        let names =
            columns.cells("", "pieces", "score", "change", "rank", "share") + "  text"
        return [Span(names, theme[.heading])]
    }

    private func rowSpans(
        _ condition: CheckedCondition, _ row: CheckedRow?, _ check: CheckState,
        _ columns: CheckColumns
    ) -> [Span] {
        guard let row else {
            return [
                Span(
                    columns.cells(condition.words, glyphs.pending, "", "", "", ""),
                    theme[.textFaint])
            ]
        }
        let whole = check.row(.all)?.score ?? row.score
        let isFirst = condition == .all
        let change = row.score - whole
        let figures = columns.cells(
            "", isFirst ? "-" : "\(row.changedPieces)", fixed(row.score, 3), "", nil, nil)
        let changeCell = padded(
            isFirst ? "" : change == 0 ? "=" : signed(change, 3), CheckColumns.change)
        let rest =
            padded(rankText(row.rank), CheckColumns.rank)
            + (columns.showsShare ? padded(fixed(row.share, 3), CheckColumns.share) : "")
        let text = isFirst ? "" : row.isTextChanged ? "changed" : "same"
        let role: Role = change == 0 ? .textFaint : change < 0 ? .rankDown : .rankUp
        return [
            Span(
                padded(condition.words, -CheckColumns.label),
                theme[isFirst ? .textStrong : .text]),
            Span(String(figures.dropFirst(CheckColumns.label)), theme[.text]),
            Span(changeCell, theme[role]), Span(rest, theme[.text]),
            Span(
                "  " + padded(text, -8),
                theme[row.isTextChanged ? .textNew : .textFaint].removing([.underline])),
        ] + meter(row.score, in: check, columns)
    }

    /// The random removals: their mean, its spread, and how many are done.
    private func controlSpans(_ check: CheckState, _ columns: CheckColumns) -> [Span] {
        let moment = check.moment
        let count = moment?.controlCount ?? 0
        let label = "random history x\(count)"
        let size = moment.map { "\($0.controlSize)" } ?? ""
        guard let findings = check.findings.value else {
            let done = check.findings.progress?.done ?? 0
            let words = done > 0 ? "  \(done) of \(count)" : ""
            return [
                Span(
                    columns.cells(label, done > 0 ? size : glyphs.pending, "", "", "", "")
                        + words, theme[done > 0 ? .textMuted : .textFaint])
            ]
        }
        guard let controls = findings.controls, let whole = check.row(.all)?.score else {
            return [
                Span(padded(label, -CheckColumns.label), theme[.text]),
                Span("  no other history to take away", theme[.warning]),
            ]
        }
        let mean = whole - controls.mean
        let figures = columns.cells(
            label, size, fixed(mean, 3), controls.mean == 0 ? "=" : signed(-controls.mean, 3),
            nil, nil)
        return [
            Span(figures, theme[.textMuted]),
            Span(
                "   sd \(fixed(controls.sd, 3)), 95 % \(fixed(controls.p95, 3))", theme[.textMuted]),
        ]
    }

    /// A rank without decimals where it is whole; ties give halves.
    private func rankText(_ rank: Double) -> String {
        fixed(rank, rank == rank.rounded() ? 0 : 1)
    }

    /// The score as a bar between the lowest and the highest of the rows.
    private func meter(_ score: Double, in check: CheckState, _ columns: CheckColumns) -> [Span] {
        let width = columns.meterWidth
        guard width >= 6 else { return [] }
        let scores = check.rows.map(\.score) + [0]
        let (low, high) = (scores.min() ?? 0, scores.max() ?? 1)
        let share = high > low ? (score - low) / (high - low) : 0
        let filled = min(width, max(0, Int((share * Double(width)).rounded())))
        let mark = glyphs == .ascii ? "=" : glyphs == .full ? "\u{2501}" : "\u{2550}"
        let track = glyphs == .ascii ? "-" : "\u{2500}"
        return [
            Span("  " + String(repeating: mark, count: filled), theme[.scoreBar]),
            Span(String(repeating: track, count: width - filled), theme[.scoreTrack]),
        ]
    }

    // MARK: Drop against chance

    private func dropSpans(_ check: CheckState, _ columns: CheckColumns) -> [Span] {
        guard let findings = check.findings.value else { return [] }
        let scale = DropScale(findings, width: columns.barWidth)
        let (from, to) = (scale.column(of: 0), scale.column(of: findings.drop))
        let filled = min(from, to)...max(from, to)
        let mark = glyphs == .ascii ? "=" : glyphs == .full ? "\u{2501}" : "\u{2550}"
        let track = glyphs == .ascii ? "-" : "\u{2500}"
        let isBeyond = (findings.margin ?? 0) > 0
        var spans = [Span(padded("drop without it", -CheckColumns.label), theme[.text])]
        for column in 0..<columns.barWidth {
            let isInside = filled.contains(column) && findings.drop != 0
            if column == scale.limit {
                spans.append(Span(limitMark, theme[.verdictWeak]))
            } else {
                spans.append(
                    Span(
                        isInside ? mark : track,
                        theme[isInside ? (isBeyond ? .verdictPass : .verdictWeak) : .scoreTrack]))
            }
        }
        return spans + [
            Span(padded(fixed(findings.drop, 3), CheckColumns.value), theme[.textStrong])
        ]
    }

    /// How many random removals dropped the score how far, on the scale of the bar above.
    private func stripSpans(_ check: CheckState, _ columns: CheckColumns) -> [Span] {
        guard let findings = check.findings.value, let controls = findings.controls else {
            return []
        }
        let scale = DropScale(findings, width: columns.barWidth)
        var counts = [Int](repeating: 0, count: columns.barWidth)
        for drop in controls.drops { counts[scale.column(of: drop)] += 1 }
        let most = counts.max() ?? 1
        var spans = [
            Span(padded("by chance, 95 % \(limitMark)", -CheckColumns.label), theme[.textMuted])
        ]
        for (column, count) in counts.enumerated() {
            if count > 0 {
                spans.append(Span(pile(count, of: most), theme[.chart]))
            } else if column == scale.limit {
                spans.append(Span(limitMark, theme[.verdictWeak]))
            } else {
                spans.append(Span(" ", theme[.text]))
            }
        }
        return spans + [
            Span(padded(fixed(controls.p95, 3), CheckColumns.value), theme[.textMuted])
        ]
    }

    /// What marks the 95th percentile of chance.
    private var limitMark: String { glyphs == .ascii ? "|" : "\u{2502}" }

    /// A pile of so many points.
    private func pile(_ count: Int, of most: Int) -> String {
        let marks =
            switch glyphs {
            case .full: Array("\u{2582}\u{2583}\u{2584}\u{2585}\u{2586}\u{2587}\u{2588}")
            case .basic: Array("\u{2591}\u{2592}\u{2593}\u{2588}")
            case .ascii: Array(".:*#")
            }
        let place = most > 1 ? (count - 1) * (marks.count - 1) / (most - 1) : 0
        return String(marks[min(max(0, place), marks.count - 1)])
    }
}

/// Text in a column: flush right, or left for a negative width.
private func padded(_ text: String, _ width: Int) -> String {
    let space = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? text + space : space + text
}

/// Where drops lie on the bar.
private struct DropScale {
    private let low: Double
    private let span: Double
    private let width: Int
    /// Column of the 95th percentile of chance; nil without controls.
    var limit: Int?

    init(_ findings: CheckFindings, width: Int) {
        let drops = (findings.controls?.drops ?? []) + [findings.drop, 0]
        let finite = (drops + [findings.controls?.p95 ?? 0]).filter(\.isFinite)
        low = finite.min() ?? 0
        span = max((finite.max() ?? 1) - low, 1e-9)
        self.width = width
        limit = findings.controls.map { column(of: $0.p95) }
    }

    func column(of drop: Double) -> Int {
        guard drop.isFinite else { return 0 }
        let place = Int(((drop - low) / span * Double(width - 1)).rounded())
        return min(max(0, place), max(0, width - 1))
    }
}

/// The columns of the table by its width.
private struct CheckColumns {
    static let label = 20
    static let pieces = 7
    static let score = 9
    static let change = 9
    static let rank = 6
    static let share = 8
    static let value = 8
    let width: Int

    init(width: Int) { self.width = width }

    var showsShare: Bool { width >= 80 }

    /// What is left for a bar of the score.
    var meterWidth: Int {
        let used =
            Self.label + Self.pieces + Self.score + Self.change + Self.rank
            + (showsShare ? Self.share : 0) + 10
        return min(24, width - used - 2)
    }

    /// The bar of drops.
    var barWidth: Int { max(1, width - Self.label - Self.value) }

    /// A line of the table; cells that are nil are left out.
    func cells(
        _ label: String, _ pieces: String, _ score: String, _ change: String, _ rank: String?,
        _ share: String?
    ) -> String {
        var line = padded(label, -Self.label) + padded(pieces, Self.pieces)
        line += padded(score, Self.score)
        if rank == nil { return change.isEmpty ? line : line + padded(change, Self.change) }
        line += padded(change, Self.change) + padded(rank ?? "", Self.rank)
        return showsShare ? line + padded(share ?? "", Self.share) : line
    }
}
