/// When a user watches: sessions on some days, mostly in the evening, a few short films in each.
enum ViewingTimes {
    /// Seconds after the beginning, strictly ascending.
    static func make(
        user: Int, size: WorldSize, parameters: WorldParameters, span: Int, seed: UInt64
    ) -> [Int] {
        var draws = Draws(seed: seed, "times", user)
        let count = max(Int(Double(size.eventsPerUser) * activity(&draws)), 3)
        let days = activeDays(size.days, parameters, &draws)
        let sessions = min(max((count * 10 + 25) / 26, 1), days.count)
        let chosen = draws.elements(sessions, of: Array(days)).sorted()
        var lengths = [Int](repeating: 1, count: min(sessions, count))
        for _ in 0..<(count - lengths.count) { lengths[draws.integer(below: lengths.count)] += 1 }
        var times: [Int] = []
        for (day, length) in zip(chosen, lengths) {
            let hour = hours.draw(&draws)
            var time = day * 86_400 + hour * 3_600 + draws.integer(below: 3_600)
            for _ in 0..<length {
                time = max(time, (times.last ?? -1) + 61)
                times.append(time)
                // A film of four to forty minutes, then a moment of choice.
                time += draws.integer(in: 240...2_400)
            }
        }
        return times
    }

    /// Activity as a multiple of the mean: a table of quantiles with a long upper end.
    private static func activity(_ draws: inout Draws) -> Double {
        let place = draws.uniform() * Double(quantiles.count - 1)
        let low = Int(place)
        return quantiles[low] + (place - Double(low)) * (quantiles[low + 1] - quantiles[low])
    }

    /// Trapezoids between the quantiles have mean 1.
    private static let quantiles: [Double] = {
        let table = [0.22, 0.33, 0.44, 0.55, 0.66, 0.8, 0.95, 1.15, 1.4, 1.75, 2.3, 3.1]
        var sum = 0.0
        for (low, high) in zip(table, table.dropFirst()) { sum += (low + high) / 2 }
        return table.map { $0 * Double(table.count - 1) / sum }
    }()

    private static func activeDays(
        _ days: Int, _ parameters: WorldParameters, _ draws: inout Draws
    ) -> Range<Int> {
        let first =
            draws.chance(parameters.joiningShare)
            ? Int(Double(days) * draws.uniform(in: 0.05...0.9)) : 0
        // One in five leaves before the end.
        guard draws.chance(0.2) else { return first..<days }
        return first..<max(first + 3, Int(Double(days) * draws.uniform(in: 0.3...1)))
    }

    /// Weights of the hours of a day.
    private static let hours = WeightedDraw([
        2, 1, 0.5, 0.3, 0.2, 0.3, 1, 2, 3, 3, 3, 4, 6, 5, 4, 4, 5, 7, 10, 14, 18, 18, 12, 6,
    ])
}
