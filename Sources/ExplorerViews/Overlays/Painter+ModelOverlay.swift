import Canvas
import ExplorerCore

extension Painter {
    /// The model panel of screens that have no room for it: switches, figures, facts.
    mutating func drawModelOverlay() {
        let switches = state.model.switches
        guard !switches.isEmpty else {
            drawPage(
                modelFacts.map { fact($0.label, $0.value) },
                width: min(64, state.size.width - 6), title: "Model and workspace")
            return
        }
        let width = min(112, state.size.width - 4)
        let isWide = width >= 92
        let facts = modelFacts.count + learningGauges.count
        let height = isWide ? max(switches.count, facts) + 1 : switches.count + 2 + facts / 2
        let inside = drawBox(
            Size(width: width, height: min(height + 2, state.size.height - 2)),
            title: "Model", detail: servedModel(width: width - 14), caption: switchHint)
        let half = isWide ? inside.width / 2 : inside.width
        let (left, right) = inside.splitLeft(half)
        let index = switches.firstIndex { $0.name == state.model.marked?.name } ?? 0
        let list = left.splitTop(min(switches.count, left.height)).top
        drawChoices(count: switches.count, selected: index, in: list) {
            painter, index, rect, ink in
            painter.draw(switches[index], in: rect, ink)
        }
        if isWide {
            drawFigures(in: right.inset(dx: 2, dy: 0))
        } else {
            let below = left.splitTop(switches.count + 1).rest
            drawFacts(windowFacts + modelFacts, columns: below.width >= 56 ? 2 : 1, in: below)
        }
    }

    /// The figures of the last window, for where there is no room for charts.
    private var windowFacts: [Fact] { learningGauges.map { Fact($0.label, $0.text) } }
}
