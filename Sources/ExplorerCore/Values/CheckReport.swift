/// A finished check on one page: Markdown in which everything from the data stands in indented
/// blocks, where nothing is markup.
public struct CheckReport: Sendable, Equatable {
    private let subject: CheckSubject
    private let moment: CheckMoment
    private let rows: [CheckedRow]
    private let findings: CheckFindings
    private let writer: String?

    /// The report of a check; nil while it is not done.
    public init?(_ check: CheckState) {
        guard let moment = check.moment, let findings = check.findings.value else { return nil }
        subject = check.subject
        self.moment = moment
        rows = check.rows
        self.findings = findings
        writer = check.writer
    }

    private static let unrepeatable = "simulated users, or an adapter still learning"

    /// Columns of the longest line.
    public static let width = 80

    /// Name of its file: the row, the moment, and a hash of the text, so that another result never
    /// takes the place of this one.
    public var fileName: String {
        "check-\(word(subject.userName))-i\(subject.item)-e\(moment.eventIndex)-\(hash).md"
    }

    /// The page.
    public var text: String {
        var lines = ["# Faithfulness check", ""]
        lines += block([
            plainLine(subject.title),
            "for \(plainLine(subject.userName)), pinned at event "
                + "\(moment.eventIndex)",
        ])
        lines += ["## Verdict", ""] + block(verdictLines)
        lines += ["## Scores", ""] + columns(table) + block(figureLines)
        lines += ["## Text with all evidence", ""] + block([findings.text])
        lines += ["## Text without any", ""] + block([findings.textWithout])
        lines += ["## What changed", ""] + block([findings.diff.marked])
        lines += ["## What it was asked of", ""] + block(originLines)
        lines += ["## To see it again", ""]
        // A command is one line however long it is: it is there to be copied.
        lines += [
            "    "
                + (moment.command.map(plainLine)
                    ?? "(nothing gives this moment again: \(Self.unrepeatable))"),
            "",
        ]
        lines += wrappedLines(checkCaveat, width: Self.width)
        return lines.joined(separator: "\n") + "\n"
    }

    /// An indented block of untrusted words, wrapped.
    private func block(_ texts: [String]) -> [String] {
        texts.flatMap { wrappedLines(plainLine($0), width: Self.width - 4) }.map { "    " + $0 }
            + [""]
    }

    /// An indented block whose spaces count.
    private func columns(_ lines: [String]) -> [String] { lines.map { "    " + $0 } + [""] }

    private var verdictLines: [String] {
        ["\(findings.verdict.rawValue.uppercased()): \(findings.reason)", findings.marginWords]
            + moment.notes(source: findings.source, writer: writer)
    }

    private var table: [String] {
        let heading = [column("", 22), "pieces", "score", "rank", "share"]
        var lines = [cells(heading) + "  text"]
        for row in rows {
            let values = [
                column(row.condition.words, 22), String(row.changedPieces),
                fixed(row.score, 3), fixed(row.rank, 1), fixed(row.share, 3),
            ]
            lines.append(
                cells(values) + (row.isTextChanged ? "  changed" : "  same"))
        }
        return lines
    }

    private var figureLines: [String] {
        var lines = ["drop without evidence \(fixed(findings.drop, 3)), in standard deviations"]
        if let controls = findings.controls {
            lines.append(
                "control: \(controls.drops.count) x \(moment.controlSize) random history items off: "
                    + "drop \(fixed(controls.mean, 3)), sd \(fixed(controls.sd, 3)), "
                    + "95 % \(fixed(controls.p95, 3))")
        }
        if let margin = findings.margin {
            lines.append("margin over the controls \(fixed(margin, 3))")
        }
        lines.append(
            "comprehensiveness \(fixed(findings.comprehensiveness, 3)), sufficiency "
                + "\(fixed(findings.sufficiency, 3)) of the share of the list")
        return lines
    }

    private var originLines: [String] {
        let kinds = EvidenceKind.allCases.compactMap { kind in
            moment.pieces[kind].map { "\($0) \(kind.words)" }
        }
        return [
            "event index  \(moment.eventIndex)", "seed  \(moment.seed)",
            "scorer  \(moment.scorer.name), \(moment.scorer.version)",
            moment.adapterVersion.map { "adapter  v\($0)" },
            "reads  \(moment.scorer.kinds.map(\.words).joined(separator: ", "))",
            "list  \(moment.listCount) candidates",
            "evidence  \(kinds.isEmpty ? "none" : kinds.joined(separator: ", "))",
            "text by  \(findings.source)", "data  \(moment.dataset)",
        ].compactMap(\.self)
    }

    private func column(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private func cells(_ values: [String]) -> String {
        values.dropFirst().reduce(values[0]) { line, value in
            line + String(repeating: " ", count: max(1, 9 - value.count)) + value
        }
    }

    /// Only what every file system takes.
    private func word(_ text: String) -> String {
        String(text.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(24))
    }

    /// Eight digits of the text's FNV-1a hash.
    private var hash: String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        let padded = String(repeating: "0", count: 16 - digits.count) + digits
        return String(padded.suffix(8))
    }
}
