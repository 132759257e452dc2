import Canvas
import ExplorerCore

extension Painter {
    mutating func drawModel(_ placed: PlacedPanel) {
        let isBusy = state.model.served.isSlow && state.model.served.isLoading
        let inside = drawEdge(
            of: placed, detail: servedModel(width: placed.frame.width / 2),
            caption: switchHint, isComputing: isBusy)
        let body = drawCondition(of: state.workspace, loading: "loading the model", in: inside)
        guard !body.isEmpty else { return }
        let rest = state.model.served.failure.map { drawFailure($0, in: body) } ?? body
        guard !state.model.switches.isEmpty else {
            drawFacts(modelFacts, columns: 2, in: rest)
            return
        }
        let (left, right) = rest.splitLeft(rest.width / 2)
        drawList(placed, count: state.model.switches.count, in: left) {
            painter, index, rect, ink in
            painter.draw(painter.state.model.switches[index], in: rect, ink)
        }
        drawFigures(in: right.inset(dx: 1, dy: 0))
    }

    /// What serves: its name, the adapter's version, the parts that are off.
    func servedModel(width: Int) -> [Span] {
        guard let open = state.workspace.value else { return [] }
        var spans = [Span(open.model.name, theme[.textMuted])]
        if let version = state.model.served.value?.adapterVersion {
            spans.append(Span("  adapter v\(grouped(version))", theme[.textMuted]))
        }
        let off = without(state.model.choice.without, width: width - 24)
        if !off.isEmpty { spans.append(Span("  " + off, theme[.warning])) }
        return spans
    }

    /// The parts that are left out in words, or their number where the words are too long.
    func without(_ parts: [String], width: Int) -> String {
        guard !parts.isEmpty else { return "" }
        let words = "without " + parts.joined(separator: ", ")
        return words.count <= width ? words : "without \(parts.count) parts"
    }

    /// How far the stream has been learned again, or nil while nothing is learned again.
    var learningAgain: (words: String, short: String)? {
        guard let progress = state.model.served.progress, state.model.served.isLoading else {
            return nil
        }
        let total = progress.total.map { " of " + grouped($0) } ?? ""
        let share = progress.total.map { 100 * progress.done / max(1, $0) }
        return (
            "learning again, \(grouped(progress.done))\(total) \(progress.unit)",
            "learning again" + (share.map { " \($0)%" } ?? "")
        )
    }

    /// What the marked switch would do.
    var switchHint: [Span] {
        if let learningAgain { return [Span(learningAgain.words, theme[.warning])] }
        guard let part = state.model.marked else { return [] }
        let words = part.actsAtOnce ? "acts at once" : "learns the stream again"
        return [
            Span("Space", theme[.key]), Span(" \(words)", theme[.textMuted]),
        ]
    }

    /// A switch with its box, its name, what it is, and a figure of it.
    mutating func draw(_ part: PartSwitch, in rect: Rect, _ ink: RowInk) {
        let isOn = state.model.isWanted(part)
        let isPending = state.model.isPending(part)
        let text = ink[isOn ? .text : .textFaint]
        canvas.text(
            isOn ? "[x]" : "[ ]", x: rect.x + 2, y: rect.y,
            style: ink[isOn ? .evidence : .warning])
        canvas.text(part.name, x: rect.x + 6, y: rect.y, style: text, maxWidth: 15)
        var end = Span(part.detail, ink[.textMuted])
        if !isOn { end = Span("off", ink[.warning]) }
        if isPending { end = Span(learningAgain?.short ?? glyphs.pending, ink[.warning]) }
        let room = rect.width - 22
        let label = max(0, room - TextWidth.width(of: end.text) - 3)
        if label >= 16 {
            canvas.text(
                part.label, x: rect.x + 21, y: rect.y, style: ink[.textFaint], maxWidth: label)
        }
        canvas.text(
            end.text, x: rect.x + 21, y: rect.y, style: end.style, maxWidth: max(0, room - 1),
            alignment: .trailing)
    }

    /// Draws what the windows came to, and below it what else there is to know.
    mutating func drawFigures(in rect: Rect) {
        let gauges = learningGauges
        for (line, gauge) in gauges.prefix(rect.height).enumerated() {
            draw(gauge, in: rect, y: rect.y + line)
        }
        // In a low panel the facts follow at once; in a high one after a breath.
        let used = gauges.isEmpty ? 0 : gauges.count + (rect.height > gauges.count + 8 ? 1 : 0)
        let rest = rect.splitTop(min(rect.height, used)).rest
        drawFacts(modelFacts, columns: 1, in: rest.isEmpty ? rest : rest.widened(by: 1))
    }

    mutating func drawFacts(_ facts: [Fact], columns: Int, in rect: Rect) {
        guard !rect.isEmpty else { return }
        let columnWidth = rect.width / columns
        for (index, fact) in facts.prefix(rect.height * columns).enumerated() {
            let x = rect.x + 1 + index / rect.height * columnWidth
            let y = rect.y + index % rect.height
            canvas.text(
                fact.label, x: x, y: y, style: theme[.textMuted], maxWidth: Self.labelWidth - 1)
            canvas.text(
                fact.value, x: x + Self.labelWidth, y: y, style: theme[.text],
                maxWidth: columnWidth - Self.labelWidth - 2)
        }
    }

    static let labelWidth = 14

    /// What there is to know about model and workspace.
    var modelFacts: [Fact] {
        guard let open = state.workspace.value else { return [] }
        let model = open.model
        let workspace = open.workspace
        let isReadOnly = workspace.isReadOnly ? "read-only" : "writable"
        return (state.model.served.value?.facts ?? []) + [
            Fact("model", model.name), Fact("version", model.version),
            Fact("score", model.scoreMeaning), Fact("parameters", grouped(model.parameterCount)),
            Fact("looks at", "the newest \(model.windowLength) events"),
        ] + model.facts + [
            Fact("workspace", "\(workspace.name), \(isReadOnly)"),
            Fact("users", grouped(workspace.userCount)),
            Fact("items", grouped(workspace.itemCount)),
            Fact("interactions", grouped(workspace.interactionCount)),
            Fact("seed", String(workspace.seed)),
        ] + workspace.facts
    }
}

extension Rect {
    fileprivate func widened(by columns: Int) -> Rect {
        Rect(x: x - columns, y: y, width: width + columns, height: height)
    }
}
