import Synchronization
import Tensor

extension WorkerPool {
    /// Applies a function to every element, in parallel; the result is in order.
    public func map<Element, Result: Sendable>(
        _ elements: [Element], _ transform: (Element) -> Result
    ) -> [Result] {
        mapRanges(elements.count) { range in range.map { transform(elements[$0]) } }
            .flatMap { $0 }
    }

    /// Applies a function to consecutive ranges that cover `0 ..< count`; the results are in order.
    public func mapRanges<Result: Sendable>(
        _ count: Int, _ transform: (Range<Int>) -> [Result]
    ) -> [[Result]] {
        // Keyed by where a range starts, because shards finish in any order.
        let parts = Mutex<[Int: [Result]]>([:])
        run(over: count, minimum: 1, parts: 64 * workerCount) { range in
            let part = transform(range)
            parts.withLock { $0[range.lowerBound] = part }
        }
        return parts.withLock { parts in parts.sorted { $0.key < $1.key }.map(\.value) }
    }
}
