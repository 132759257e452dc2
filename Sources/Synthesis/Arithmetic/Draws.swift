import Tensor

/// Draws one after the other from a random stream.
///
/// Only comparisons, products, quotients and square roots decide what is drawn: they are exact in
/// IEEE arithmetic, so that the same seed gives the same world on every machine.
struct Draws {
    private let stream: RandomStream
    private var counter = 0

    init(_ stream: RandomStream) { self.stream = stream }

    init(seed: UInt64, _ component: String, _ index: Int) {
        self.init(RandomStream(seed: seed, component: "orbit/" + component).stream(index))
    }

    /// A number in [0, 1) with 53 random bits.
    mutating func uniform() -> Double {
        defer { counter += 1 }
        return Double(stream.bits(counter) >> 11) * 0x1p-53
    }

    mutating func uniform(in range: ClosedRange<Double>) -> Double {
        range.lowerBound + (range.upperBound - range.lowerBound) * uniform()
    }

    mutating func integer(below bound: Int) -> Int {
        defer { counter += 1 }
        return stream.integer(counter, below: bound)
    }

    mutating func integer(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + integer(below: range.count)
    }

    mutating func chance(_ probability: Double) -> Bool { uniform() < probability }

    mutating func element<Element>(of list: [Element]) -> Element {
        list[integer(below: list.count)]
    }

    /// Different elements in random order.
    mutating func elements<Element>(_ count: Int, of list: [Element]) -> [Element] {
        var rest = list
        return (0..<min(count, list.count)).map { _ in rest.remove(at: integer(below: rest.count)) }
    }

    /// An index with a probability proportional to its weight; nil when all weights are zero.
    mutating func index(weights: [Double]) -> Int? {
        var total = 0.0
        for weight in weights { total += weight }
        guard total > 0 else { return nil }
        var rest = uniform() * total
        var last: Int?
        for (index, weight) in weights.enumerated() where weight > 0 {
            last = index
            rest -= weight
            if rest < 0 { return index }
        }
        return last
    }

    /// Roughly normal: the sum of twelve uniform draws less six (the Irwin-Hall distribution).
    mutating func normal() -> Double {
        var sum = -6.0
        for _ in 0..<12 { sum += uniform() }
        return sum
    }
}

/// A fixed discrete distribution, drawn from in logarithmic time.
struct WeightedDraw {
    /// Partial sums of the weights.
    private let sums: [Double]

    init(_ weights: [Double]) {
        var sum = 0.0
        sums = weights.map { weight in
            sum += weight
            return sum
        }
    }

    var total: Double { sums.last ?? 0 }

    func draw(_ draws: inout Draws) -> Int {
        let target = draws.uniform() * total
        var low = 0
        var high = sums.count - 1
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] > target { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
