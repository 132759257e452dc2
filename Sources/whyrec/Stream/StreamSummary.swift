import Evaluation
import Foundation
import Streaming

/// The last line of `whyrec stream`: everything that was measured.
struct StreamSummary: Encodable {
    let done = true
    let model: String
    let version: String
    let badge: ProtocolBadge
    /// One for each candidate rule, `badge` first.
    let badges: [ProtocolBadge]
    let total: [String: Double]
    /// Every model, rule and group.
    let figures: [StreamFigures]
    let latencyMs: WindowMetrics.Quantiles?
    let stateHash: String?
    let parameters: Int?
    /// Events of this stream in the workspace's log; nil when it is not recorded.
    var recordedEvents: Int?
    let peakRssBytes: Int?
    let seconds: Double
    let eventsPerSecond: Double

    init(
        _ session: StreamSession, _ selected: SelectedModel, _ plan: StreamSession.Plan,
        model: String, source: String, dataset: String, seconds: Double
    ) {
        let meter = session.run.meter
        self.model = model
        version = session.version
        badges = plan.candidates.map { rule in
            ProtocolBadge(
                split: "\(selected.events.splitName), \(source)", candidates: rule.badge,
                seed: plan.seed, users: meter.scoredUserCount,
                cases: meter.total[0][0].scored, dataset: dataset, loss: selected.loss)
        }
        badge = badges[0]
        var total: [String: Double] = [:]
        WindowEntries(meter.total[0][0]).encode { total[$0] = $1 }
        self.total = total
        figures = meter.figures(against: StreamControl.frozen.name)
        latencyMs = session.run.milliseconds
        stateHash = session.learner?.stateHash
        parameters = session.learner?.parameterCount
        peakRssBytes = peakResidentBytes()
        self.seconds = seconds
        eventsPerSecond = Double(meter.count) / max(seconds, 1e-9)
    }

    func printText() {
        func count(_ name: String) -> Int { Int(total[name] ?? 0) }
        func figure(_ name: String) -> String { fixed(total[name] ?? 0, 4) }
        guard count("events") > 0 else { return print("no events") }
        print(
            "\(count("events")) events, \(count("scored")) scored, \(count("new_users")) of new "
                + "users, \(count("new_items")) of new items, \(count("repeats")) repeats")
        print(
            "hit@10 \(figure("hit@10")) (strict \(figure("strict_hit@10")), all rows "
                + "\(figure("all_hit@10")))  ndcg@10 \(figure("ndcg@10")) (strict "
                + "\(figure("strict_ndcg@10")), all rows \(figure("all_ndcg@10")))")
        for badge in badges { printTable(badge) }
        var line = "\(fixed(eventsPerSecond, 0)) events/s"
        if let latencyMs {
            line += ", one question p50 \(fixed(latencyMs.p50, 3)) ms, p95 "
            line += "\(fixed(latencyMs.p95, 3)) ms"
        }
        if let peakRssBytes { line += ", peak \(peakRssBytes >> 20) MiB" }
        print(line)
        if let parameters, let stateHash {
            print("\(parameters) parameters learned online, state \(stateHash)")
        }
    }

    /// Groups down, models across are too wide: one line a model and group.
    private func printTable(_ badge: ProtocolBadge) {
        let rule = badges.firstIndex(of: badge).map { figures.isEmpty ? "" : rules[$0] } ?? ""
        print("\(badge)")
        print(
            "  group        row                events    hit@10   ndcg@10  user hit    points"
                + "       t     d_z")
        for line in figures where line.candidates == rule {
            let base = figures.first {
                $0.row == StreamControl.frozen.name && $0.candidates == rule
                    && $0.group == line.group
            }
            var text = "  " + line.group.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0)
            text += " " + line.row.padding(toLength: 16, withPad: " ", startingAt: 0)
            text += padded("\(line.events)", 9)
            text += [line.hit, line.ndcg, line.userHit].map { padded(fixed($0, 4), 10) }.joined()
            if let base, let test = line.hitTest {
                let points = 100 * (line.hit - base.hit)
                text += padded((points >= 0 ? "+" : "") + fixed(points, 2), 10)
                text += padded(fixed(test.t, 1), 8) + padded(fixed(test.dz, 2), 8)
            }
            print(text)
        }
    }

    /// Names of the candidate rules in the order of the badges.
    private var rules: [String] {
        var rules: [String] = []
        for line in figures where !rules.contains(line.candidates) { rules.append(line.candidates) }
        return rules
    }
}
