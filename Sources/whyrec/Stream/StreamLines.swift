import Evaluation
import Foundation
import Streaming

/// A window as a line of JSON or of text.
struct WindowLine: Encodable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private let report: WindowReport
    private let candidates: [StreamCandidates]

    /// Column titles of ``text``.
    static let header =
        "window  start                 events   hit@10  ndcg@10   strict      p50  version   drift"
        + "    gate    loss  overlap"

    init(_ report: WindowReport, candidates: [StreamCandidates]) {
        self.report = report
        self.candidates = candidates
    }

    func encode(to encoder: any Encoder) throws {
        var line = encoder.container(keyedBy: Key.self)
        let window = report.rows[0].metrics[0]
        try line.encode(report.window, forKey: Key("window"))
        try line.encode(window.start, forKey: Key("start"))
        try line.encode(window.end, forKey: Key("end"))
        try line.encode(report.lastIndex, forKey: Key("last_index"))
        try line.encode(report.milliseconds, forKey: Key("ms"))
        try line.encode(report.queue, forKey: Key("queue"))
        try line.encode(residentBytes(), forKey: Key("rss_bytes"))
        try encodeFigures(report.rows[0].metrics, into: &line)
        if let learning = report.rows[0].learning { try encode(learning, into: &line) }
        if report.rows.count > 1 {
            var beside = line.nestedContainer(keyedBy: Key.self, forKey: Key("beside"))
            for row in report.rows.dropFirst() {
                var figures = beside.nestedContainer(keyedBy: Key.self, forKey: Key(row.name))
                try encodeFigures(row.metrics, into: &figures)
            }
        }
    }

    private func encode(
        _ learning: WindowLearning, into line: inout KeyedEncodingContainer<Key>
    ) throws {
        let report = learning.report
        try line.encode(report.version, forKey: Key("version"))
        try line.encode(report.steps, forKey: Key("steps"))
        try line.encode(report.drift, forKey: Key("drift"))
        try line.encode(report.change, forKey: Key("change"))
        try line.encode(report.itemGate, forKey: Key("gate"))
        try line.encode(report.userGate, forKey: Key("user_gate"))
        try line.encode(report.losses, forKey: Key("loss"))
        try line.encode(learning.overlap, forKey: Key("overlap@10"))
        try line.encode(learning.churn, forKey: Key("churn"))
        try line.encode(report.pooled, forKey: Key("pooled"))
        try line.encode(report.replaySize, forKey: Key("replay"))
        try line.encode(report.milliseconds, forKey: Key("learning_ms"))
    }

    /// The figures of the first rule flat, those of others under their names.
    private func encodeFigures(
        _ metrics: [WindowMetrics], into line: inout KeyedEncodingContainer<Key>
    ) throws {
        try WindowEntries(metrics[0]).encode { try line.encode($1, forKey: Key($0)) }
        for (rule, metrics) in zip(candidates, metrics).dropFirst() {
            var others = line.nestedContainer(keyedBy: Key.self, forKey: Key(rule.name))
            try WindowEntries(metrics).encode { try others.encode($1, forKey: Key($0)) }
        }
    }

    /// The window in columns.
    var text: String {
        let window = report.rows[0].metrics[0]
        let figures = [window.hit, window.ndcg, window.strictHit].map { value in
            padded(value.map { fixed($0, 4) } ?? "-", 9)
        }
        let time = Date(timeIntervalSince1970: Double(window.start) / 1_000).formatted(.iso8601)
        return padded("\(report.window)", 6) + "  \(time)" + padded("\(window.events)", 8)
            + figures.joined()
            + padded(report.milliseconds.map { fixed($0.p50, 3) } ?? "-", 9)
            + (report.rows[0].learning.map(text) ?? "")
    }

    private func text(_ learning: WindowLearning) -> String {
        let report = learning.report
        let figures = [report.drift, report.itemGate, report.losses.total, learning.overlap ?? 0]
        return padded("\(report.version)", 9)
            + zip(figures, [8, 8, 8, 9]).map { padded(fixed($0, 3), $1) }.joined()
    }
}

/// The figures of a window under their names in JSON.
struct WindowEntries {
    private let metrics: WindowMetrics

    init(_ metrics: WindowMetrics) { self.metrics = metrics }

    /// Gives every figure that there is, counts first.
    func encode(_ give: (String, Double) throws -> Void) rethrows {
        let counts: [(String, Int)] = [
            ("events", metrics.events), ("scored", metrics.scored),
            ("new_users", metrics.newUsers), ("new_items", metrics.newItems),
            ("repeats", metrics.repeats),
        ]
        for (name, count) in counts { try give(name, Double(count)) }
        let figures: [(String, Double?)] = [
            ("hit@10", metrics.hit), ("ndcg@10", metrics.ndcg),
            ("strict_hit@10", metrics.strictHit), ("strict_ndcg@10", metrics.strictNDCG),
            ("all_hit@10", metrics.allHit), ("all_ndcg@10", metrics.allNDCG),
        ]
        for (name, figure) in figures { if let figure { try give(name, figure) } }
    }
}
