import CKernels
import Layers
import Synchronization
import Tensor

extension ProductQuantizer {
    /// Learns the codebooks of a table by k-means (Lloyd, 1982), one for each part.
    ///
    /// The centroids of a part start at distinct items drawn by the seed. After each pass a centroid
    /// that no point chose takes half of the cluster that errs most: the two part by a standard
    /// deviation along its widest column. (Splitting the cluster of most points would never end
    /// where many latents are equal, such as those of items without content.) Parts are independent of each other and each is computed by
    /// one worker in one order, so the result does not depend on the number of workers.
    ///
    /// - Parameters:
    ///   - table: The latents. **Shape** [count, d]
    ///   - options: How they are cut and coded.
    ///   - pool: Workers that share the parts.
    ///   - progress: Told how many of `options.iterations * options.subspaces` passes are done, by
    ///     one worker at a time.
    ///   - shouldStop: Asked between passes.
    /// - Returns: nil when it was stopped.
    /// - Throws: `QuantizationError` when the options do not suit the table, or the table holds
    ///   values that are not finite.
    public static func train(
        on table: LatentTable, options: Options, pool: WorkerPool = .shared,
        progress: @Sendable (_ done: Int) -> Void = { _ in },
        shouldStop: @Sendable () -> Bool = { false }
    ) throws(QuantizationError) -> ProductQuantizer? {
        if let problem = options.problem(count: table.count, width: table.width) { throw problem }
        guard table.isFinite else {
            throw QuantizationError(
                "latents that are not finite cannot be quantised", hint: "train the model again")
        }
        let sample = sample(of: table.count, options)
        let starts = starts(options.subspaces, width: table.width)
        let parts = Mutex([[Float]](repeating: [], count: options.subspaces))
        let done = Mutex(0)
        let isStopped = Atomic(false)
        pool.run(options.subspaces) { part in
            var kMeans = KMeans(
                table, columns: Int(starts[part])..<Int(starts[part + 1]), sample: sample,
                options: options, part: part)
            for _ in 0..<options.iterations {
                if isStopped.load(ordering: .relaxed) || shouldStop() {
                    return isStopped.store(true, ordering: .relaxed)
                }
                kMeans.step()
                done.withLock {
                    $0 += 1
                    progress($0)
                }
            }
            let centroids = kMeans.centroids
            parts.withLock { $0[part] = centroids }
        }
        if isStopped.load(ordering: .relaxed) { return nil }
        return ProductQuantizer(
            options: options, width: table.width, parts: parts.withLock { $0 })
    }

    /// The rows to learn from, ascending; nil for all of them.
    private static func sample(of count: Int, _ options: Options) -> [Int32]? {
        let wanted = options.codebook * options.pointsPerCentroid
        guard count > wanted else { return nil }
        let random = RandomStream(seed: options.seed, component: "quantization/sample")
        return random.permutation(of: count).prefix(wanted).sorted()
    }

    /// Rounds centroids to half precision. **Shape** of `parts` [M][K, columns of the part]
    private init(options: Options, width: Int, parts: [[Float]]) {
        var largest: Float = 0
        for part in parts { for value in part { largest = max(largest, abs(value)) } }
        // Halves of up to 1 keep eleven digits down to 2^-14 of the largest.
        var scale: Float = 1
        while scale < largest { scale *= 2 }
        while largest > 0, scale / 2 >= largest, scale > 0x1p-100 { scale /= 2 }
        let size = options.codebook
        var codebook = [UInt16](repeating: 0, count: width * size)
        let starts = Self.starts(options.subspaces, width: width)
        for (part, centroids) in parts.enumerated() {
            let first = Int(starts[part])
            let columns = Int(starts[part + 1]) - first
            for entry in 0..<size {
                for column in 0..<columns {
                    codebook[(first + column) * size + entry] =
                        (centroids[entry * columns + column] / scale).float16Bits
                }
            }
        }
        self.init(options: options, width: width, codebook: codebook, scale: scale)
    }
}

/// Lloyd's iterations over one part of the latents.
private struct KMeans {
    /// **Shape** [K, width]
    private(set) var centroids: [Float]
    private let size: Int
    private let width: Int
    private let count: Int
    private let stride: Int
    /// Points of this part, transposed. **Shape** [width, stride]
    private let points: [Float]

    init(
        _ table: LatentTable, columns: Range<Int>, sample: [Int32]?,
        options: ProductQuantizer.Options, part: Int
    ) {
        let (size, width) = (options.codebook, columns.count)
        let count = sample?.count ?? table.count
        let panel = Int(quantization_panel)
        let stride = (count + panel - 1) / panel * panel
        let points = [Float](unsafeUninitializedCapacity: width * stride) { buffer, filled in
            table.withUnsafeRows { rows, rowStride in
                if let target = buffer.baseAddress {
                    quantization_gather(
                        rows, rowStride, sample, count, columns.lowerBound, width, target, stride)
                }
            }
            filled = width * stride
        }
        (self.size, self.width, self.count, self.stride) = (size, width, count, stride)
        self.points = points
        let random = RandomStream(seed: options.seed, component: "quantization/start").stream(part)
        centroids = Self.drawn(size, of: count, random).flatMap { point in
            (0..<width).map { points[$0 * stride + point] }
        }
    }

    /// Distinct points by the beginning of a random order (Fisher and Yates).
    private static func drawn(_ size: Int, of count: Int, _ random: RandomStream) -> [Int] {
        var moved: [Int: Int] = [:]
        return (0..<size).map { slot in
            let other = slot + random.integer(slot, below: count - slot)
            let drawn = moved[other] ?? other
            moved[other] = moved[slot] ?? slot
            return drawn
        }
    }

    /// Assigns all points and moves the centroids to the means of theirs.
    mutating func step() {
        let halves = halfNorms(centroids, size: size, width: width)
        var sums = [Double](repeating: 0, count: size * width)
        var squares = sums
        var counts = [Int64](repeating: 0, count: size)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: stride) { nearest in
            // A table of at least one item has a panel.
            let nearest = nearest.baseAddress!
            _ = quantization_assign(points, stride, count, width, centroids, halves, size, nearest)
            quantization_accumulate(
                points, stride, count, width, nearest, &sums, &squares, &counts)
        }
        // Sums become means, squares become variances.
        for entry in 0..<size where counts[entry] > 0 {
            for slot in entry * width..<(entry + 1) * width {
                sums[slot] /= Double(counts[entry])
                squares[slot] = max(
                    0, squares[slot] / Double(counts[entry]) - sums[slot] * sums[slot])
                centroids[slot] = Float(sums[slot])
            }
        }
        if counts.contains(0) { repair(squares, counts) }
    }

    /// Gives each empty cluster half of the one that errs most, cut across its widest column.
    private mutating func repair(_ variances: [Double], _ counts: [Int64]) {
        var errors = (0..<size).map { entry in
            Double(counts[entry]) * variances[entry * width..<(entry + 1) * width].reduce(0, +)
        }
        for empty in 0..<size where counts[empty] == 0 {
            var worst = 0
            for entry in 1..<size where errors[entry] > errors[worst] { worst = entry }
            // Every point has a centroid of its own value: nothing is left to split.
            if errors[worst] <= 0 { return }
            let columns = worst * width..<(worst + 1) * width
            let widest = columns.max { variances[$0] < variances[$1] } ?? columns.lowerBound
            let move = Float(variances[widest].squareRoot())
            for column in 0..<width {
                centroids[empty * width + column] = centroids[worst * width + column]
            }
            centroids[empty * width + widest - worst * width] += move
            centroids[widest] -= move
            errors[worst] /= 2
            // Its variances are not known before the next pass, so it is not split again in this one.
            errors[empty] = 0
        }
    }
}

/// Half the squared norm of each centroid. **Shapes** centroids [size, width], result [size]
func halfNorms(_ centroids: [Float], size: Int, width: Int) -> [Float] {
    (0..<size).map { entry in
        var sum: Float = 0
        for column in 0..<width {
            let value = centroids[entry * width + column]
            sum += value * value
        }
        return sum / 2
    }
}
