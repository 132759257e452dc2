import CKernels

/// How the table is cut for a scan.
enum LatentScan {
    /// Bytes of rows scanned between two looks at the shortlist; a block of them stays in the
    /// second-level cache while all queries of a batch pass over it.
    static let chunkBytes = 256 << 10
    /// Queries of a batch that pass over a block together; their bytes share that cache.
    static let queriesPerPass = 96
    /// Bytes under which waking workers costs more than the scan.
    static let singleThreadBytes = 512 << 10
}

extension LatentTable {
    /// The dot product of one query with every row. **Shapes** query [width]; result [count].
    public func scores(_ query: [Float], pool: WorkerPool = .shared) -> [Float] {
        [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
            let target = UnsafeMutableBufferPointer(rebasing: buffer[..<count])
            scores(queries: [query], into: target, pool: pool)
            initialized = count
        }
    }

    /// The dot products of several queries with every row.
    ///
    /// **Shapes** queries [q][width]; result [q][count]. Each score has the bits that
    /// `scores(_:)` of its query alone would give.
    public func scores(_ queries: [[Float]], pool: WorkerPool = .shared) -> [[Float]] {
        var result: [[Float]] = []
        result.reserveCapacity(queries.count)
        let pass = min(queries.count, LatentScan.queriesPerPass)
        let scratch = UnsafeMutableBufferPointer<Float>.allocate(capacity: pass * count)
        defer { scratch.deallocate() }
        var first = 0
        while first < queries.count {
            let batch = Array(queries[first..<min(first + pass, queries.count)])
            let target = UnsafeMutableBufferPointer(rebasing: scratch[..<(batch.count * count)])
            scores(queries: batch, into: target, pool: pool)
            for index in batch.indices {
                result.append(Array(target[index * count..<(index + 1) * count]))
            }
            first += batch.count
        }
        return result
    }

    /// The dot products of several queries with every row, into memory of the caller.
    ///
    /// **Shapes** queries [q][width]; `target` [q, count], row-major, need not be initialised.
    /// Cost O(q · count · width); all queries share one pass over the table for each block of rows.
    public func scores(
        queries: [[Float]], into target: UnsafeMutableBufferPointer<Float>,
        pool: WorkerPool = .shared
    ) {
        precondition(
            target.count == queries.count * count,
            "\(queries.count) queries on \(count) rows need \(queries.count * count) scores,"
                + " the buffer holds \(target.count)")
        guard count > 0, let out = target.baseAddress else { return }
        let block = padded(queries)
        eachShard(of: queries.count, on: pool) { shard in
            for chunk in self.chunks(of: shard) {
                var first = 0
                while first < queries.count {
                    let batch = min(LatentScan.queriesPerPass, queries.count - first)
                    scan_dots(
                        self.rows.base + chunk.lowerBound * self.stride, chunk.count,
                        block.base + first * self.stride, batch, self.stride,
                        out + first * self.count + chunk.lowerBound, self.count)
                    first += batch
                }
            }
        }
    }

    /// Cuts the rows into shards and runs them; a small job stays on the calling thread.
    func eachShard(of queryCount: Int, on pool: WorkerPool, _ body: (Range<Int>) -> Void) {
        let bytes = count * stride * MemoryLayout<Float>.stride
        guard bytes * queryCount >= LatentScan.singleThreadBytes else { return body(0..<count) }
        pool.run(over: count, minimum: 64, parts: 8 * pool.workerCount) { body($0) }
    }

    /// The pieces of a range of rows that are scanned in one go, in order.
    func chunks(of range: Range<Int>) -> some Sequence<Range<Int>> {
        let step = max(16, LatentScan.chunkBytes / (stride * MemoryLayout<Float>.stride))
        return Swift.stride(from: range.lowerBound, to: range.upperBound, by: step).lazy.map {
            $0..<Swift.min($0 + step, range.upperBound)
        }
    }
}
