import Canvas
import ExplorerCore

/// A measured value with its past.
struct Gauge {
    let label: String
    /// Oldest first; empty for a value without a past.
    let values: [Double]
    /// The values of an empty and of a full column; nil takes them from the past shown.
    let range: ClosedRange<Double>?
    let text: String
    /// How much it deserves room, higher first.
    let prominence: Int
    /// Whether the only value is a share of a whole, drawn as a meter.
    let isMeter: Bool

    init(
        _ label: String, _ text: String, of values: [Double] = [],
        in range: ClosedRange<Double>? = nil, prominence: Int, isMeter: Bool = false
    ) {
        self.label = label
        self.values = values
        self.range = range
        self.text = text
        self.prominence = prominence
        self.isMeter = isMeter
    }
}

extension Painter {
    /// Draws the gauges that deserve the room most, in their order.
    mutating func drawGauges(_ status: StreamStatus, in rect: Rect) {
        // What is learned has its own panel on the wall screen.
        let learning = layout[.model] == nil ? learningGauges : []
        let gauges = flowGauges(status) + learning
        let least = gauges.map(\.prominence).sorted(by: >).prefix(rect.height).last ?? 0
        let chosen = gauges.filter { $0.prominence >= least }
        for (line, gauge) in chosen.prefix(rect.height).enumerated() {
            draw(gauge, in: rect, y: rect.y + line)
        }
    }

    /// How fast events come, and where in time the stream is.
    private func flowGauges(_ status: StreamStatus) -> [Gauge] {
        let clock = CivilTime(milliseconds: status.clock)
        let rate = fixed(status.eventsPerSecond, status.eventsPerSecond < 100 ? 1 : 0)
        let lags = state.stream.lags
        var gauges = [
            Gauge(
                "events/s", rate, of: state.stream.rates, in: rateRange, prominence: 100),
            Gauge(
                "lag", duration(status.lagMilliseconds), of: lags, in: 0...max(1, lags.max() ?? 1),
                prominence: 60),
            Gauge("clock", state.hasTimes ? "\(clock.date) \(clock.clock)" : "-", prominence: 40),
        ]
        if let total = status.total, total > 0 {
            let share = Double(status.position) / Double(total)
            gauges.append(
                Gauge(
                    "done", fixed(100 * share, 1) + "%", of: [share], prominence: 38,
                    isMeter: true))
        }
        gauges.append(
            Gauge(
                "window", "\(grouped(status.windowEventCount)) in, \(status.window.label)",
                prominence: 36))
        if let latency = state.candidates.shown.value?.latencyMilliseconds {
            gauges.append(Gauge("ranked in", duration(latency), prominence: 34))
        }
        return gauges
    }

    /// What the windows came to, and what was learned from them; empty before the first.
    var learningGauges: [Gauge] {
        let windows = state.stream.windows
        guard let last = windows.last else { return [] }
        func past(_ value: (WindowFigures) -> Double?) -> [Double] {
            windows.map { value($0) ?? .nan }
        }
        func share(_ lenient: Double?, _ strict: Double?) -> String {
            "\(figure(lenient)) / \(figure(strict))"
        }
        var gauges = [
            Gauge(
                "ndcg@10", share(last.ndcg, last.strictNDCG), of: past(\.ndcg), prominence: 95),
            Gauge("hit@10", share(last.hit, last.strictHit), of: past(\.hit), prominence: 90),
        ]
        if let gate = last.step?.gateMean {
            gauges.append(
                Gauge(
                    "gate", figure(gate), of: past { $0.step?.gateMean }, in: 0...1,
                    prominence: 85))
        }
        if let churn = last.churn {
            gauges.append(
                Gauge("churn@10", figure(churn), of: past(\.churn), in: 0...1, prominence: 80))
        }
        if let drift = last.step?.drift {
            gauges.append(
                Gauge("drift", figure(drift), of: past { $0.step?.drift }, prominence: 50))
        }
        if let loss = last.step?.losses.first {
            gauges.append(
                Gauge(
                    loss.name, figure(loss.value),
                    of: past { $0.step?.losses.first?.value }, prominence: 48))
        }
        if let median = last.latency, let slow = last.slowLatency {
            gauges.append(
                Gauge(
                    "p50 / p95", "\(brief(median)) / \(duration(slow))", of: past(\.latency),
                    prominence: 70))
        }
        if let step = last.step, step.replayCapacity > 0 {
            gauges.append(
                Gauge(
                    "replay", "\(grouped(step.replayCount)) of \(grouped(step.replayCapacity))",
                    prominence: 46))
        }
        return gauges
    }

    var rateRange: ClosedRange<Double> { 0...max(1, state.stream.rates.max() ?? 1) }

    mutating func draw(_ gauge: Gauge, in rect: Rect, y: Int) {
        guard y < rect.maxY else { return }
        canvas.text(gauge.label, x: rect.x, y: y, style: theme[.textMuted], maxWidth: 10)
        let room = max(0, rect.width - 12)
        canvas.text(
            gauge.text, x: rect.x + 10, y: y, style: theme[.text], maxWidth: room,
            alignment: .trailing)
        let chart = max(0, room - max(11, TextWidth.width(of: gauge.text) + 2))
        guard chart >= 4 else { return }
        if gauge.isMeter {
            drawMeter(
                gauge.values[0], x: rect.x + 10, y: y, width: chart, style: theme[.chart],
                track: theme[.scoreTrack])
        } else if !gauge.values.isEmpty {
            canvas.sparkline(
                gauge.values, x: rect.x + 10, y: y, width: chart, range: gauge.range,
                style: theme[.chart])
        }
    }
}
