/// The check of a row: what is known of it while it runs and when it is done.
public struct CheckState: Sendable, Equatable {
    /// The row.
    public let subject: CheckSubject
    /// What it is pinned to; nil until the engine has said so.
    public internal(set) var moment: CheckMoment?
    /// Rows that are done, in order.
    public internal(set) var rows: [CheckedRow] = []
    /// What it comes to; its progress counts the random removals.
    public internal(set) var findings = Loadable<CheckFindings>()
    /// The row as a case to judge, once the check is done: what was shown to the scorer.
    public internal(set) var spotCase: SpotCase?
    /// Where its report was saved.
    public internal(set) var report = Loadable<String>()
    /// First line of the page that is shown.
    public internal(set) var top = 0

    /// Name of the language model that writes in the panel beside; nil where the template does.
    public let writer: String?

    init(_ subject: CheckSubject, writer: String? = nil) {
        self.subject = subject
        self.writer = writer
    }

    /// The row of a condition, once it is done.
    public func row(_ condition: CheckedCondition) -> CheckedRow? {
        rows.first { $0.condition == condition }
    }
}

/// One line of the page of a check; texts wrap to several.
public enum CheckLine: Sendable, Equatable {
    /// Whose row it is, and what scores it.
    case subject
    /// Headings of the table.
    case heading
    /// A row of the table; nil while it is not done.
    case row(CheckedCondition, CheckedRow?)
    /// The row of the random removals.
    case controls
    /// The drop without the evidence as a bar.
    case dropBar
    /// The drops under random removals as a strip of points on the same scale.
    case controlStrip
    /// The verdict with its reason.
    case verdict(CheckVerdict, reason: String)
    /// What the figures mean, plain.
    case words(String)
    /// Something to be careful with.
    case note(String)
    /// Heading of a text.
    case label(String)
    /// A text.
    case text(String)
    /// Both texts in one.
    case diff([TextPart])
    /// The check failed.
    case failure(String)
    /// Space between parts.
    case blank
}

/// The lines of a check, arranged for a size of the screen: a pure function.
public struct CheckPage: Sendable, Equatable {
    /// Columns inside the box.
    public let width: Int
    /// Columns of the left half; the whole width where there is one column.
    public let columnWidth: Int
    /// Rows inside the box.
    public let height: Int
    /// Figures and verdict, and the texts where there is one column.
    public let lines: [CheckLine]
    /// The texts, beside the figures; empty where there is one column.
    public let side: [CheckLine]

    /// Columns between the two halves.
    public static let gap = 3

    /// Arranges a check.
    public init(_ check: CheckState, size: ScreenSize) {
        let isWide = size.width >= 160
        let outer =
            isWide ? min(size.width - 10, 176) : size.width >= 110 ? 104 : size.width
        width = max(0, outer - 4)
        columnWidth = isWide ? (width - Self.gap) / 2 : width
        let isAiry = size.height >= 32
        let figures = Self.figures(of: check, isAiry: isAiry)
        let texts = Self.texts(of: check, isAiry: isAiry, showsBoth: isAiry)
        lines = isWide || texts.isEmpty ? figures : figures + (isAiry ? [.blank] : []) + texts
        side = isWide ? texts : []
        // Header and footer of the screen, edges of the box.
        let room = max(0, size.height - 4)
        let needed = max(
            Self.rowCount(lines, width: columnWidth), Self.rowCount(side, width: columnWidth))
        height = min(room, needed)
        rowCount = needed
    }

    /// Rows that all lines take.
    public let rowCount: Int

    /// The furthest that the page can be scrolled.
    public var lastTop: Int { max(0, rowCount - height) }

    private static func figures(of check: CheckState, isAiry: Bool) -> [CheckLine] {
        let space: [CheckLine] = isAiry ? [.blank] : []
        var lines: [CheckLine] = [.subject] + space
        if let failure = check.findings.failure {
            lines += [.failure(failure.message)] + (failure.hint.map { [.words($0)] } ?? [])
            lines += space
        }
        guard let moment = check.moment else { return lines }
        lines.append(.heading)
        lines += moment.conditions.map { .row($0, check.row($0)) }
        lines.append(.controls)
        guard let findings = check.findings.value else { return lines }
        lines += space + [.dropBar]
        if findings.controls != nil { lines.append(.controlStrip) }
        lines += [.words(findings.marginWords)] + space
        lines += [.verdict(findings.verdict, reason: findings.reason)] + space
        lines += moment.notes(source: findings.source, writer: check.writer).map(CheckLine.note)
        if isAiry {
            lines.append(
                .words(
                    "Scores in standard deviations of the list. Of its share, comprehensiveness "
                        + "\(fixed(findings.comprehensiveness, 3)), sufficiency "
                        + "\(fixed(findings.sufficiency, 3))."))
        }
        return lines
    }

    private static func texts(
        of check: CheckState, isAiry: Bool, showsBoth: Bool
    ) -> [CheckLine] {
        guard let findings = check.findings.value else { return [] }
        let space: [CheckLine] = isAiry ? [.blank] : []
        let label = "TEXT  with evidence to without it"
        var lines: [CheckLine] = [.label(label), .diff(findings.diff)] + space
        if showsBoth {
            lines += [.label("WITH ALL EVIDENCE"), .text(findings.text)] + space
            lines += [.label("WITHOUT ANY"), .text(findings.textWithout)] + space
        }
        return lines + [.words(checkCaveat)]
    }

    /// Rows of some lines.
    static func rowCount(_ lines: [CheckLine], width: Int) -> Int {
        lines.reduce(0) {
            $0 + max(1, $1.wrappedText.map { wrappedLines($0, width: width).count } ?? 1)
        }
    }
}

extension CheckLine {
    /// The text of a line that wraps; nil for one that is always one row.
    public var wrappedText: String? {
        switch self {
        case .verdict(let verdict, let reason):
            verdict.rawValue.uppercased() + ": " + reason
        case .words(let text), .note(let text), .text(let text): plainLine(text)
        case .diff(let parts): plainLine(parts.marked)
        case .failure(let text): plainLine("! " + text)
        case .subject, .heading, .row, .controls, .dropBar, .controlStrip, .label, .blank: nil
        }
    }
}
