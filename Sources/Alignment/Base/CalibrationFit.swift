import Autodiff
import CKernels
import Catalog
import Recommenders
import Tensor

/// Fits a calibration on validation events by Adam on softmax cross-entropy.
///
/// Each step takes some users, the item that each chose next and as many uniform negatives outside
/// the user's history; a random share of the items is taken as new (kappa 0) and another as without
/// content, so that those states are fitted on items of every kind. Only ten numbers move, and
/// one more with a count prior.
struct CalibrationFit {
    /// How it is fitted.
    struct Options: Sendable, Hashable, Codable {
        /// Steps of Adam.
        var steps = 300
        /// Users in a step.
        var users = 2048
        /// Negatives of each user.
        var negatives = 99
        /// Learning rate of the first step; the last one's is a twentieth, along a cosine.
        var rate = 0.05
        /// Share of items that a step takes as new.
        var pretendedNew = 0.1
        /// Share of items that a step takes as without content.
        var pretendedBare = 0.1
        /// Whether alpha may fall with the count, or is one number for all items.
        var hasCountedTrust = true
        /// Whether a prior for popular items is fitted.
        var hasCountPrior = false
    }

    private let options: Options
    private let cases: [EvaluationCase]
    private let model: AlignedModel
    private let known: [[Int32]]
    private let drawn: [Int32]
    private let users: LatentTable
    private let sides: LatentTable?
    private let itemSides: LatentTable?
    private let itemLatents: LatentTable
    private let hasContent: [Bool]
    private let stream: RandomStream
    private let pool: WorkerPool

    /// - Parameters:
    ///   - model: With any calibration.
    ///   - cases: Validation cases; each target is asked by itself.
    init(
        _ model: AlignedModel, on cases: [EvaluationCase], options: Options, seed: UInt64,
        pool: WorkerPool = .shared
    ) {
        self.options = options
        self.model = model
        self.pool = pool
        self.cases = cases.flatMap { question in
            question.targets.map {
                EvaluationCase(
                    user: question.user, history: question.history,
                    historyTimes: question.historyTimes, targets: [$0], time: question.time)
            }
        }
        stream = RandomStream(seed: seed, component: "calibration")
        // Negatives are items that occur: one that nobody ever had is told from a target at once.
        var occurs = model.trainingCounts.map { $0 > 0 }
        for question in cases { for item in question.targets { occurs[Int(item)] = true } }
        drawn = occurs.indices.filter { occurs[$0] }.map { Int32($0) }
        known = self.cases.map { ($0.history + $0.targets).sorted() }
        let requests = self.cases.map {
            ScoringRequest(
                user: $0.user, history: $0.history, historyTimes: $0.historyTimes, now: $0.time)
        }
        let latents = model.base.userLatents(for: requests)
        users = LatentTable(count: latents.count, width: model.base.latentWidth) { user, row in
            _ = row.update(fromContentsOf: latents[user])
        }
        let base = model.base
        itemLatents = LatentTable(count: model.itemCount, width: base.latentWidth) { item, row in
            guard item < base.itemCount, model.trainingCounts[item] > 0 else { return }
            _ = row.update(fromContentsOf: base.itemLatent(Int32(item)))
        }
        guard let content = model.content else {
            (sides, itemSides) = (nil, nil)
            hasContent = [Bool](repeating: false, count: model.itemCount)
            return
        }
        let userSides = content.userSides(
            of: self.cases.map(\.history), from: model.features, pool: pool)
        sides = LatentTable(count: userSides.count, width: content.width) { user, row in
            _ = row.update(fromContentsOf: userSides[user])
        }
        var hasContent = [Bool](repeating: false, count: model.itemCount)
        itemSides = LatentTable(count: model.itemCount, width: content.width) { item, row in
            guard let row = row.baseAddress else { return }
            hasContent[item] = content.addSide(
                of: Int32(item), from: model.features, factor: 1, to: row)
        }
        self.hasContent = hasContent
    }

    /// The fitted numbers; those of the start when there is no case to fit on.
    ///
    /// - Parameter progress: Told the steps done.
    func run(from start: Calibration = .start, progress: (Int) -> Void = { _ in }) -> Calibration {
        guard !cases.isEmpty, drawn.count > 1 else { return start }
        var numbers = CalibrationNumbers(start)
        var adam = ScalarAdam(count: CalibrationNumbers.count)
        let order = stream.stream(-1).permutation(of: cases.count)
        for step in 0..<options.steps {
            let share = options.steps > 1 ? Double(step) / Double(options.steps - 1) : 1
            let rate = options.rate * (0.05 + 0.95 * 0.5 * (1 + cosine(share)))
            var gradient = self.gradient(of: numbers, step: step, order: order)
            if !options.hasCountPrior { gradient[CalibrationNumbers.prior] = 0 }
            let content = CalibrationNumbers.content
            if !options.hasCountedTrust {
                gradient[content] += gradient[content + 1]
                (gradient[content + 1], gradient[content + 2]) = (0, 0)
            }
            adam.move(&numbers.values, by: gradient, rate: rate)
            if !options.hasCountedTrust { numbers.values[content + 1] = numbers.values[content] }
            progress(step + 1)
        }
        return numbers.calibration
    }

    /// Mean gradient over the users of a step. **Shape** [CalibrationNumbers.count].
    private func gradient(
        of numbers: CalibrationNumbers, step: Int, order: [Int32]
    ) -> [Double] {
        let count = min(options.users, cases.count)
        let shards = 8
        let width = CalibrationNumbers.count
        var parts = [Double](repeating: 0, count: shards * width)
        let pretended = stream.stream(step).stream(0)
        parts.withUnsafeMutableBufferPointer { parts in
            // Each shard writes the numbers of its own.
            nonisolated(unsafe) let parts = parts
            pool.run(shards) { shard in
                var sum = [Double](repeating: 0, count: width)
                var work = CalibrationCase(
                    candidates: options.negatives + 1, hasCountPrior: options.hasCountPrior)
                for slot in count * shard / shards..<count * (shard + 1) / shards {
                    let user = Int(order[(step * count + slot) % cases.count])
                    fill(&work, user, negatives: stream.stream(step).stream(slot + 1), pretended)
                    work.addGradient(of: numbers, to: &sum)
                }
                for index in 0..<width { parts[shard * width + index] = sum[index] }
            }
        }
        return (0..<width).map { index in
            (0..<shards).reduce(0) { $0 + parts[$1 * width + index] } / Double(count)
        }
    }

    /// Draws the negatives of a user and computes both scores of all candidates.
    private func fill(
        _ work: inout CalibrationCase, _ user: Int, negatives: RandomStream,
        _ pretended: RandomStream
    ) {
        work.removeAll()
        var counter = 0
        let known = known[user]
        var item = cases[user].targets[0]
        while true {
            let luck = Double(pretended.uniform(Int(item)))
            let isNew = model.trainingCounts[Int(item)] == 0 || luck < options.pretendedNew
            let isBare =
                !hasContent[Int(item)]
                || (luck >= options.pretendedNew
                    && luck < options.pretendedNew + options.pretendedBare)
            work.append(
                collaborative: users.dot(user, itemLatents, Int(item)),
                content: isBare ? 0 : dotOfSides(user, Int(item)),
                count: isNew ? 0 : Int(model.trainingCounts[Int(item)]), hasContent: !isBare)
            guard work.count <= options.negatives else { return }
            repeat {
                item = drawn[negatives.integer(counter, below: drawn.count)]
                counter += 1
                // Somebody who knows nearly everything gets a known item after a bounded search.
            } while counter < 64 * (options.negatives + 1) && contains(known, item)
        }
    }

    private func dotOfSides(_ user: Int, _ item: Int) -> Double {
        guard let sides, let itemSides else { return 0 }
        return sides.dot(user, itemSides, item)
    }

    private func contains(_ sorted: [Int32], _ item: Int32) -> Bool {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < item { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == item
    }
}

extension LatentTable {
    /// The dot product of a row with one of another table.
    fileprivate func dot(_ row: Int, _ other: LatentTable, _ otherRow: Int) -> Double {
        withRow(row) { mine in
            other.withRow(otherRow) { theirs in
                guard let a = mine.baseAddress, let b = theirs.baseAddress else { return 0 }
                return Double(kernel_dot(mine.count, a, b))
            }
        }
    }
}
