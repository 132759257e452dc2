import CKernels
import Catalog
import Foundation
import Tensor

/// The running counters behind item summaries.
///
/// Each item has counters that lose half their weight in 500, 2,000, 10,000 and 50,000 events and
/// in a day; p = log((c + 1) / (mass / items + 1)) compares an item with the average one. Beside
/// them: events since the item was last seen, its count before the cut, and a moving average of
/// the latents of the items its users had just before (co-interaction).
struct WindowSummaries {
    /// Half-lives in events; one of a day comes after them.
    static let halfLives = [500.0, 2_000, 10_000, 50_000]
    static let dayMilliseconds = 86_400_000.0
    static let counters = halfLives.count + 1
    /// Training events that warm the counters.
    static let warmUp = 200_000
    /// What a moving average keeps at each event.
    static let kept: Float = 0.95

    /// State of all items, as it goes to a checkpoint.
    struct State: Equatable {
        /// Counters as of each item's last event. **Shape** [items, counters].
        var counts: [Double]
        /// Number of the item's last event, -1 for never. **Shape** [items].
        var lastEvents: [Int64]
        /// Time of the item's last event. **Shape** [items].
        var lastTimes: [Int64]
        /// Decayed number of all events. **Shape** [counters].
        var masses: [Double]
        /// Events of each item before the cut. **Shape** [items].
        var totals: [Int64]
        /// Moving averages. **Shape** [items, width].
        var means: [Float]
        /// Events so far.
        var event: Int64
        /// Time of the latest event.
        var time: Int64
    }

    let frozen: FrozenLatents
    var state: State

    /// Warms the counters with training events, which are in time order.
    init(_ frozen: FrozenLatents, training: [Interaction]) {
        self.frozen = frozen
        let items = frozen.count
        state = State(
            counts: [Double](repeating: 0, count: items * Self.counters),
            lastEvents: [Int64](repeating: -1, count: items),
            lastTimes: [Int64](repeating: 0, count: items),
            masses: [Double](repeating: 0, count: Self.counters),
            totals: [Int64](repeating: 0, count: items),
            means: [Float](repeating: 0, count: items * frozen.width), event: 0,
            time: training.first?.time ?? 0)
        var lastItems: [Int32: Int32] = [:]
        let cold = training.count - Self.warmUp
        for (index, event) in training.enumerated() {
            guard frozen.holds(event.item) else { continue }
            if index >= cold {
                observe(event, after: lastItems[event.user])
            } else {
                state.lastEvents[Int(event.item)] = state.event
                state.lastTimes[Int(event.item)] = event.time
                state.event += 1
                state.time = max(state.time, event.time)
            }
            state.totals[Int(event.item)] += 1
            lastItems[event.user] = event.item
        }
    }

    /// Continues from a checkpoint.
    init(_ frozen: FrozenLatents, state: State) {
        self.frozen = frozen
        self.state = state
    }

    /// Counts an event of an item that the base knows.
    ///
    /// - Parameter previous: The item the user had just before, nil for none.
    mutating func observe(_ event: Interaction, after previous: Int32?) {
        let item = Int(event.item)
        let time = max(state.time, event.time)
        let events = Double(state.event - state.lastEvents[item])
        let span = Double(time - state.lastTimes[item])
        for counter in 0..<Self.counters {
            let place = item * Self.counters + counter
            state.counts[place] =
                state.counts[place] * decay(counter, events: events, milliseconds: span) + 1
            state.masses[counter] =
                state.masses[counter]
                * decay(counter, events: 1, milliseconds: Double(time - state.time)) + 1
        }
        state.lastEvents[item] = state.event
        state.lastTimes[item] = time
        state.event += 1
        state.time = time
        guard let previous, frozen.holds(previous) else { return }
        let width = frozen.width
        state.means.withUnsafeMutableBufferPointer { means in
            guard let base = means.baseAddress else { return }
            kernel_moving_average(
                width, Self.kept, frozen.item(Int(previous)), base + item * width)
        }
    }

    /// Lets the moment of an event pass without the event: clocks and decay go on, nothing is counted.
    mutating func pass(_ event: Interaction) {
        let time = max(state.time, event.time)
        for counter in 0..<Self.counters {
            state.masses[counter] *= decay(
                counter, events: 1, milliseconds: Double(time - state.time))
        }
        state.event += 1
        state.time = time
    }

    /// The summaries as they stand now.
    func summaries() -> ItemSummaries {
        let (items, width) = (frozen.count, frozen.width)
        let total = state.totals.reduce(0, +)
        let meanTotal = Double(total) / Double(max(1, items))
        let averages = state.masses.map { $0 / Double(max(1, items)) + 1 }
        return ItemSummaries(count: items, latentWidth: width) { rows in
            for item in 0..<items {
                let row = rows + item * (ItemSummaries.numbers + width)
                write(numbersOf: item, averages: averages, meanTotal: meanTotal, to: row)
                state.means.withUnsafeBufferPointer { means in
                    guard let source = means.baseAddress else { return }
                    kernel_clip(
                        width, ItemSummaries.limit, source + item * width,
                        row + ItemSummaries.numbers)
                }
            }
        }
    }

    /// Shape of `row` [10].
    private func write(
        numbersOf item: Int, averages: [Double], meanTotal: Double,
        to row: UnsafeMutablePointer<Float>
    ) {
        let isNew = state.lastEvents[item] < 0
        let events = Double(state.event - state.lastEvents[item])
        let span = Double(state.time - state.lastTimes[item])
        var popularity = (0.0, 0.0, 0.0, 0.0, 0.0)
        withUnsafeMutableBytes(of: &popularity) { bytes in
            let popularity = bytes.assumingMemoryBound(to: Double.self)
            for counter in 0..<Self.counters {
                let count =
                    isNew
                    ? 0
                    : state.counts[item * Self.counters + counter]
                        * decay(counter, events: events, milliseconds: span)
                popularity[counter] = log((count + 1) / averages[counter])
            }
        }
        let (p500, p2k, p10k, p50k, day) = popularity
        let base = log((Double(state.totals[item]) + 1) / (meanTotal + 1))
        let recency = log1p(events - 1) / 3 - 2
        func set(_ place: Int, _ value: Double) {
            row[place] = min(max(Float(value), -ItemSummaries.limit), ItemSummaries.limit)
        }
        set(0, p500)
        set(1, p2k)
        set(2, p10k)
        set(3, p50k)
        set(4, day)
        set(5, p500 - p10k)
        set(6, p2k - p50k)
        set(7, recency)
        set(8, base)
        set(9, p2k - base)
    }

    /// What a counter keeps over a stretch of the stream.
    private func decay(_ counter: Int, events: Double, milliseconds: Double) -> Double {
        counter < Self.halfLives.count
            ? exp2(-events / Self.halfLives[counter]) : exp2(-milliseconds / Self.dayMilliseconds)
    }
}
