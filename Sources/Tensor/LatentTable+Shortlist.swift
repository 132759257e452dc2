extension LatentTable {
    /// A row that a search found.
    public struct Match: Sendable, Equatable {
        /// Row of the table.
        public let index: Int32
        /// Its dot product with the query.
        public let score: Float

        /// Pairs a row with its score.
        public init(index: Int32, score: Float) {
            self.index = index
            self.score = score
        }

        /// Whether this match stands before another: higher score first, then smaller index.
        func precedes(_ other: Match) -> Bool {
            score != other.score ? score > other.score : index < other.index
        }
    }

    /// The best `capacity` matches offered so far: a binary heap with the worst one at the root.
    struct Shortlist {
        let capacity: Int
        private var heap: [Match] = []

        init(capacity: Int) {
            self.capacity = capacity
            heap.reserveCapacity(min(capacity, 1024))
        }

        /// Scores beneath this cannot enter. Equal ones may, by a smaller index.
        var threshold: Float { heap.count < capacity ? -.infinity : heap[0].score }

        /// Best first.
        var sorted: [Match] { heap.sorted { $0.precedes($1) } }

        mutating func offer(_ match: Match) {
            guard capacity > 0 else { return }
            if heap.count < capacity {
                heap.append(match)
                siftUp(from: heap.count - 1)
            } else if match.precedes(heap[0]) {
                heap[0] = match
                siftDown()
            }
        }

        mutating func merge(_ other: Shortlist) {
            for match in other.heap { offer(match) }
        }

        private mutating func siftUp(from start: Int) {
            var child = start
            while child > 0 {
                let parent = (child - 1) / 2
                guard heap[parent].precedes(heap[child]) else { return }
                heap.swapAt(parent, child)
                child = parent
            }
        }

        private mutating func siftDown() {
            var parent = 0
            while true {
                var worst = parent
                for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                    if heap[worst].precedes(heap[child]) { worst = child }
                }
                if worst == parent { return }
                heap.swapAt(parent, worst)
                parent = worst
            }
        }
    }
}
