import Tensor

/// Random choices one after another from a stream, so that a document is a function of its stream.
struct Draws {
    private let stream: RandomStream
    private var counter = 0

    init(_ stream: RandomStream) {
        self.stream = stream
    }

    /// An integer in `0 ..< bound`.
    mutating func integer(below bound: Int) -> Int {
        defer { counter += 1 }
        return stream.integer(counter, below: bound)
    }

    /// An integer in a closed range.
    mutating func integer(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + integer(below: range.count)
    }

    /// True with a probability.
    mutating func chance(_ probability: Float) -> Bool {
        defer { counter += 1 }
        return stream.uniform(counter) < probability
    }

    /// One of some elements.
    mutating func element<C: RandomAccessCollection>(of elements: C) -> C.Element
    where C.Index == Int {
        precondition(!elements.isEmpty, "there is nothing to draw from")
        return elements[elements.startIndex + integer(below: elements.count)]
    }

    /// The elements in a random order (Fisher and Yates).
    mutating func shuffled<T>(_ elements: [T]) -> [T] {
        var elements = elements
        for last in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(last, integer(below: last + 1))
        }
        return elements
    }

    /// At most `count` of the elements in a random order.
    mutating func some<T>(_ count: Int, of elements: [T]) -> [T] {
        var elements = elements
        let count = min(count, elements.count)
        for position in 0..<count {
            elements.swapAt(position, position + integer(below: elements.count - position))
        }
        return Array(elements.prefix(count))
    }
}
