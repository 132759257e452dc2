/// The last `capacity` elements in the order they came.
public struct RingBuffer<Element: Sendable>: Sendable {
    /// Number of elements kept at most.
    public let capacity: Int
    private var storage: [Element] = []
    /// Place of the oldest element once the storage is full.
    private var start = 0

    /// Makes an empty buffer of at least one place.
    public init(capacity: Int) {
        precondition(capacity >= 1, "a ring buffer of \(capacity) places")
        self.capacity = capacity
    }

    /// Adds an element; the oldest makes room when the buffer is full.
    public mutating func append(_ element: Element) {
        if storage.count < capacity {
            storage.append(element)
        } else {
            storage[start] = element
            start = (start + 1) % capacity
        }
    }

    /// The elements, oldest first.
    public var elements: [Element] { Array(storage[start...] + storage[..<start]) }

    /// Removes the newest elements as long as they satisfy a condition.
    public mutating func removeLast(while condition: (Element) -> Bool) {
        var kept = elements
        while let last = kept.last, condition(last) { kept.removeLast() }
        storage = kept
        start = 0
    }
}
