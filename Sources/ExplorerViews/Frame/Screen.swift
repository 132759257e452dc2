import Canvas
import ExplorerCore

/// The picture of a state: a pure function, the same canvas for the same arguments.
public enum Screen {
    /// Draws everything: header, panels, overlays, footer.
    public static func draw(_ state: State, theme: Theme, glyphs: GlyphSet) -> Canvas {
        var painter = Painter(state: state, theme: theme, glyphs: glyphs)
        painter.drawScreen()
        return painter.canvas
    }
}

/// A canvas with what is to be drawn on it. Panels and overlays are extensions, one a file.
struct Painter {
    let state: State
    let theme: Theme
    let layout: ScreenLayout
    var canvas: Canvas

    init(state: State, theme: Theme, glyphs: GlyphSet) {
        self.state = state
        self.theme = theme
        layout = state.layout
        canvas = Canvas(
            Size(width: state.size.width, height: state.size.height), glyphs: glyphs,
            style: theme[.text])
    }

    var glyphs: GlyphSet { canvas.glyphs }

    mutating func drawScreen() {
        guard layout.breakpoint != .tooSmall else {
            let least = ScreenSize.least
            canvas.sizeMessage(
                needed: Size(width: least.width, height: least.height), style: theme[.text])
            return
        }
        drawHeader()
        if let strip = layout.tabStrip { drawTabStrip(Rect(strip)) }
        for placed in layout.panels { drawPanel(placed) }
        if let chart = layout.rankHistory { drawRankHistory(Rect(chart)) }
        if !state.overlays.isEmpty { canvas.dim() }
        for overlay in state.overlays { draw(overlay) }
        drawFooter()
    }

    private mutating func drawPanel(_ placed: PlacedPanel) {
        switch placed.panel {
        case .users: drawUsers(placed)
        case .history: drawHistory(placed)
        case .candidates: drawCandidates(placed)
        case .evidence: drawEvidence(placed)
        case .rationale: drawRationale(placed)
        case .stream: drawStream(placed)
        case .model: drawModel(placed)
        }
    }
}

extension Rect {
    init(_ frame: Frame) {
        self.init(x: frame.x, y: frame.y, width: frame.width, height: frame.height)
    }
}

/// Styles of one row: its roles as the theme has them, or, where the mark of a row is the exchange
/// of ink and paper, all of them plain, so that the exchange shows one band and no patchwork.
struct RowInk {
    let theme: Theme
    let isFlat: Bool

    subscript(role: Role) -> Style { isFlat ? theme[.text] : theme[role] }
}
