import Tensor

/// The documents of one step, cut into shards of about as many rows each.
///
/// The cut depends on the documents and the number of shards alone.
struct DocumentBatch: Sendable {
    /// A document cut to the context; every token but the last is a row.
    struct Entry: Sendable {
        let document: TrainingDocument
        let rows: Int
    }

    let entries: [Entry]
    /// Entries of each shard.
    let shards: [Range<Int>]
    /// Rows of all entries.
    let rowCount: Int
    /// Sum of the weights of all targets.
    let weight: Double

    init(_ documents: [TrainingDocument], contextCount: Int, shardCount: Int) {
        entries = documents.map {
            Entry(document: $0, rows: min($0.tokens.count - 1, contextCount))
        }.filter { $0.rows > 0 }
        rowCount = entries.reduce(0) { $0 + $1.rows }
        weight = entries.reduce(0) { sum, entry in
            entry.document.weights[1...entry.rows].reduce(sum) { $0 + Double($1) }
        }
        var shards: [Range<Int>] = []
        var (start, rows) = (0, 0)
        for shard in 0..<shardCount {
            var end = start
            while end < entries.count,
                shard == shardCount - 1 || rows * shardCount < rowCount * (shard + 1)
            {
                rows += entries[end].rows
                end += 1
            }
            shards.append(start..<end)
            start = end
        }
        self.shards = shards
    }

    /// Ranges of a shard's entries of about `limit` rows each, never none.
    func chunks(of shard: Int, limit: Int) -> [Range<Int>] {
        var chunks: [Range<Int>] = []
        var start = shards[shard].lowerBound
        var rows = 0
        for index in shards[shard] {
            if rows > 0, rows + entries[index].rows > limit {
                chunks.append(start..<index)
                (start, rows) = (index, 0)
            }
            rows += entries[index].rows
        }
        if start < shards[shard].upperBound { chunks.append(start..<shards[shard].upperBound) }
        return chunks
    }
}

/// Reads a source in the order of training: as it is when it is endless, each pass in an order of
/// its own when it is not.
struct DocumentReader: Sendable {
    let source: any DocumentSource
    let seed: UInt64

    /// Sources larger than this are read as they are.
    private static let shuffledCount = 1 << 20

    /// The documents from a place on until there are enough rows, and the place behind them.
    func documents(
        from place: Int, rows: Int, contextCount: Int
    ) -> (documents: [TrainingDocument], next: Int) {
        var documents: [TrainingDocument] = []
        var (next, found) = (place, 0)
        var order = order(of: next / source.count)
        // A source of nothing but empty documents must not hang the training.
        while found < rows, next - place < max(rows, source.count) {
            let index = next % source.count
            if index == 0 { order = self.order(of: next / source.count) }
            let document = source.document(order.map { Int($0[index]) } ?? index)
            next += 1
            found += min(max(document.tokens.count - 1, 0), contextCount)
            documents.append(document)
        }
        return (documents, next)
    }

    private func order(of pass: Int) -> [Int32]? {
        guard source.count <= Self.shuffledCount else { return nil }
        return RandomStream(seed: seed, component: "language-model/order").stream(pass)
            .permutation(of: source.count)
    }
}
