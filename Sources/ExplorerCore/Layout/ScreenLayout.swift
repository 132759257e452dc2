/// Which of the fixed arrangements fits; sizes in between keep the smaller one and stretch it.
public enum Breakpoint: String, Sendable, Equatable, CaseIterable {
    /// Everything at once: 180x50 or more.
    case wall
    /// All six panels: 110x32 or more.
    case standard
    /// Hero, reasons and a line of stream; users and history are drawers: 80x20 or more.
    case compact
    /// Hero, reasons and stream one below the other: up to 84 wide, 46 tall or more.
    case portrait
    /// One panel with a strip of tabs: 40x10 or more.
    case single
    /// Only a polite message.
    case tooSmall

    /// The arrangement for a size.
    public init(_ size: ScreenSize) {
        let least = ScreenSize.least
        if size.width < least.width || size.height < least.height {
            self = .tooSmall
        } else if size.width >= 180, size.height >= 50 {
            self = .wall
        } else if size.width >= 110, size.height >= 32 {
            self = .standard
        } else if size.width <= 84, size.height >= 46 {
            self = .portrait
        } else if size.width >= 80, size.height >= 20 {
            self = .compact
        } else {
            self = .single
        }
    }
}

/// A panel and where it is drawn.
public struct PlacedPanel: Sendable, Equatable {
    /// How a panel is set off.
    public enum Edge: Sendable, Equatable {
        /// A box around it.
        case box
        /// A title rule above it only.
        case rule
    }

    /// Which panel.
    public let panel: Panel
    /// Its cells, edge included.
    public let frame: Frame
    /// How it is set off.
    public let edge: Edge
    /// All panels that share the frame as tabs, this one included; one element without tabs.
    public let tabs: [Panel]

    init(_ panel: Panel, _ frame: Frame, edge: Edge = .box, tabs: [Panel]? = nil) {
        self.panel = panel
        self.frame = frame
        self.edge = edge
        self.tabs = tabs ?? [panel]
    }
}

/// What the arrangement of panels depends on, beside the size.
public struct LayoutChoice: Sendable, Equatable {
    /// The focused panel.
    public var focus: Panel
    /// How much room it takes.
    public var zoom: Zoom
    /// Which of evidence and rationale is on top where they share a frame.
    public var sideTab: Panel

    /// Makes a choice.
    public init(focus: Panel, zoom: Zoom, sideTab: Panel) {
        self.focus = focus
        self.zoom = zoom
        self.sideTab = sideTab
    }
}

/// Where everything is drawn: a pure function of size and choice.
public struct ScreenLayout: Sendable, Equatable {
    /// The arrangement.
    public let breakpoint: Breakpoint
    /// The header line.
    public let header: Frame
    /// The footer line.
    public let footer: Frame
    /// The strip of tabs of the single arrangement.
    public let tabStrip: Frame?
    /// Panels in drawing order; a drawer comes last and covers what is below it.
    public let panels: [PlacedPanel]
    /// Room for the history of ranks on the wall screen.
    public let rankHistory: Frame?

    /// Arranges the panels.
    public init(_ size: ScreenSize, _ choice: LayoutChoice) {
        breakpoint = Breakpoint(size)
        let screen = Frame(x: 0, y: 0, width: size.width, height: size.height)
        let (header, rest) = screen.split(rows: 1)
        let (body, footer) = rest.split(rows: rest.height - 1)
        self.header = header
        self.footer = footer
        var strip: Frame?
        var chart: Frame?
        switch breakpoint {
        case .tooSmall:
            panels = []
        case .single:
            let (tabs, panel) = body.split(rows: 1)
            strip = tabs
            panels = [PlacedPanel(choice.focus, panel)]
        case .wall, .standard, .compact, .portrait:
            if choice.zoom == .full {
                panels = [PlacedPanel(choice.focus, body)]
            } else if choice.zoom == .half {
                panels = Self.halves(of: body, choice)
            } else {
                switch breakpoint {
                case .wall: (panels, chart) = Self.wall(body)
                case .standard: panels = Self.standard(body)
                case .portrait: panels = Self.portrait(body, choice)
                default: panels = Self.compact(body, choice)
                }
            }
        }
        tabStrip = strip
        rankHistory = chart
    }

    /// Panels that Tab goes through, in order.
    public static func reachable(_ breakpoint: Breakpoint) -> [Panel] {
        breakpoint == .wall ? Panel.allCases : Panel.allCases.filter { $0 != .model }
    }

    /// The place of a panel, or nil when it is not on the screen.
    public subscript(panel: Panel) -> PlacedPanel? { panels.first { $0.panel == panel } }

    /// Lines of its list that a panel can show: its frame without edge and column headings.
    public func listHeight(of panel: Panel) -> Int {
        guard let placed = self[panel] else { return 0 }
        let edge = placed.edge == .box ? 2 : 1
        return max(0, placed.frame.height - edge - Self.headingHeight(of: placed))
    }

    /// Column headings of a panel: one line, or none.
    public static func headingHeight(of placed: PlacedPanel) -> Int {
        switch placed.panel {
        case .candidates: 1
        case .users: placed.frame.width >= 32 ? 1 : 0
        case .history, .evidence, .rationale, .stream, .model: 0
        }
    }
}

// MARK: Arrangements

extension ScreenLayout {
    private static func halves(of body: Frame, _ choice: LayoutChoice) -> [PlacedPanel] {
        let partner: Panel = choice.focus == .candidates ? .evidence : .candidates
        if body.width < 80 {
            let (top, bottom) = body.split(rows: (body.height + 1) / 2)
            return [PlacedPanel(choice.focus, top), PlacedPanel(partner, bottom)]
        }
        let (left, right) = body.split(columns: (body.width + 1) / 2)
        return [PlacedPanel(choice.focus, left), PlacedPanel(partner, right)]
    }

    private static func wall(_ body: Frame) -> ([PlacedPanel], Frame) {
        let (main, bottom) = body.split(rows: body.height - 12)
        let (left, rest) = main.split(columns: 36)
        let (center, right) = rest.split(columns: rest.width * 43 / 100)
        let (users, history) = left.split(rows: min(16, main.height / 3))
        let (reasons, chart) = right.split(rows: main.height - 13)
        let (evidence, rationale) = reasons.split(columns: (reasons.width + 1) / 2)
        let (stream, model) = bottom.split(columns: left.width + center.width)
        return (
            [
                PlacedPanel(.users, users), PlacedPanel(.history, history),
                PlacedPanel(.candidates, center), PlacedPanel(.evidence, evidence),
                PlacedPanel(.rationale, rationale), PlacedPanel(.stream, stream),
                PlacedPanel(.model, model),
            ], chart
        )
    }

    private static func standard(_ body: Frame) -> [PlacedPanel] {
        let (main, stream) = body.split(rows: body.height - (body.height >= 38 ? 8 : 6))
        let (left, rest) = main.split(columns: min(max(26, body.width * 23 / 100), 34))
        let (center, right) = rest.split(
            columns: rest.width - min(max(36, body.width * 35 / 100), 56))
        let (users, history) = left.split(rows: main.height * 3 / 10)
        let (evidence, rationale) = right.split(rows: main.height * 57 / 100)
        return [
            PlacedPanel(.users, users), PlacedPanel(.history, history),
            PlacedPanel(.candidates, center), PlacedPanel(.evidence, evidence),
            PlacedPanel(.rationale, rationale), PlacedPanel(.stream, stream),
        ]
    }

    private static func compact(_ body: Frame, _ choice: LayoutChoice) -> [PlacedPanel] {
        let streamHeight = body.height >= 28 ? 6 : 2
        let (upper, stream) = body.split(rows: body.height - streamHeight)
        let hasStrip = body.height >= 22
        let (main, strip) = upper.split(rows: upper.height - (hasStrip ? 5 : 0))
        let (left, right) = main.split(columns: body.width * 55 / 100)
        var panels = [PlacedPanel(.candidates, left)]
        if hasStrip {
            panels += [PlacedPanel(.evidence, right), PlacedPanel(.rationale, strip)]
        } else {
            panels.append(PlacedPanel(choice.sideTab, right, tabs: [.evidence, .rationale]))
        }
        panels.append(PlacedPanel(.stream, stream, edge: streamHeight > 2 ? .box : .rule))
        return panels + drawer(left, choice)
    }

    private static func portrait(_ body: Frame, _ choice: LayoutChoice) -> [PlacedPanel] {
        let (upper, stream) = body.split(rows: body.height - 6)
        let (main, rationale) = upper.split(rows: upper.height - 9)
        let (candidates, evidence) = main.split(rows: main.height * 55 / 100)
        let panels = [
            PlacedPanel(.candidates, candidates), PlacedPanel(.evidence, evidence),
            PlacedPanel(.rationale, rationale), PlacedPanel(.stream, stream),
        ]
        let (cover, _) = main.split(columns: min(main.width, 44))
        return panels + drawer(cover, choice)
    }

    private static func drawer(_ frame: Frame, _ choice: LayoutChoice) -> [PlacedPanel] {
        guard choice.focus == .users || choice.focus == .history else { return [] }
        return [PlacedPanel(choice.focus, frame, tabs: [.users, .history])]
    }
}
