import CKernels
import Tensor

/// How likely a model finds a continuation.
public struct ContinuationScore: Sendable, Equatable {
    /// Sum of the logarithms of the tokens' probabilities, in nats.
    public let logLikelihood: Double
    /// Number of tokens.
    public let count: Int

    /// Nats per token; nothing for an empty continuation.
    public var mean: Double? { count == 0 ? nil : logLikelihood / Double(count) }
}

extension Session {
    /// Log-likelihoods of candidates, each as a continuation of what was fed.
    ///
    /// All candidates are computed together, each a sequence of its own behind the shared past, in
    /// passes of at most `rowsAtOnce` rows or one candidate. The past stays as it is.
    ///
    /// Throws when nothing was fed, a token is none of the vocabulary or a candidate does not fit.
    public func scores(
        of candidates: [[Int32]]
    ) throws(LanguageModelError) -> [ContinuationScore] {
        for candidate in candidates {
            _ = try PositionList([.tokens(candidate)], for: architecture)
        }
        try requireRoom(for: candidates.map { max(0, $0.count - 1) })
        var sums = [Double](repeating: 0, count: candidates.count)
        // The first token of each follows the last position of the past; the last predicts nothing.
        let first = try logProbabilities(
            after: hiddenOfLast(), of: candidates.map { $0.first.map { [$0] } ?? [] })
        for (index, value) in first.enumerated() { sums[index] += value }
        let continued = candidates.indices.filter { candidates[$0].count > 1 }
        let inputs = try continued.map { (index) throws(LanguageModelError) in
            try PositionList([.tokens(candidates[index].dropLast())], for: architecture)
        }
        forEachPass(inputs) { members, output in
            let targets = members.flatMap { candidates[continued[$0]].dropFirst() }
            let values = logProbabilities(of: targets, behind: output)
            var row = 0
            for member in members {
                let count = inputs[member].count
                // In the order of the tokens, so that a sum does not depend on the other candidates.
                sums[continued[member]] = values[row..<row + count].reduce(
                    sums[continued[member]], +)
                row += count
            }
        }
        return zip(sums, candidates).map {
            ContinuationScore(logLikelihood: $0, count: $1.count)
        }
    }

    /// Last hidden states at chosen positions of candidates, each as a continuation of what was fed.
    ///
    /// - Parameter positions: For each candidate the rows wanted, counted from its first position.
    /// - Returns: For each candidate [positions.count, inputWidth], row-major.
    public func hiddenStates(
        of candidates: [[ModelInput]], at positions: [[Int]]
    ) throws(LanguageModelError) -> [[Float]] {
        precondition(candidates.count == positions.count, "positions for each candidate")
        let inputs = try candidates.map { (input) throws(LanguageModelError) in
            try PositionList(input, for: architecture)
        }
        for (input, rows) in zip(inputs, positions) {
            precondition(rows.allSatisfy((0..<input.count).contains), "rows \(rows) of a candidate")
        }
        try requireRoom(for: inputs.map(\.count))
        let width = architecture.inputWidth
        var result = [[Float]](repeating: [], count: candidates.count)
        forEachPass(inputs) { members, output in
            var first = 0
            var rows: [Int] = []
            for member in members {
                rows += positions[member].map { first + $0 }
                first += inputs[member].count
            }
            if rows.isEmpty { return }
            var next = finished(output, rows: rows).base
            for member in members {
                let count = positions[member].count * width
                result[member] = Array(UnsafeBufferPointer(start: next, count: count))
                next += count
            }
        }
        return result
    }

    private func requireRoom(for counts: [Int]) throws(LanguageModelError) {
        guard let longest = counts.max(), position + longest > capacity else { return }
        throw Self.overflow(position + longest, capacity: capacity)
    }

    /// Runs whole inputs behind the shared past, as many at once as fit in a pass.
    private func forEachPass(
        _ inputs: [PositionList], _ body: (_ members: Range<Int>, Activation) -> Void
    ) {
        var next = 0
        while next < inputs.count {
            var batch = PositionList()
            var sequences: [InferenceComputation.Sequence] = []
            let first = next
            while next < inputs.count,
                batch.count == 0 || batch.count + inputs[next].count <= Self.rowsAtOnce
            {
                sequences.append(
                    InferenceComputation.Sequence(
                        row: batch.count, count: inputs[next].count, start: position))
                batch.append(inputs[next], 0..<inputs[next].count)
                next += 1
            }
            if batch.count == 0 { continue }
            body(first..<next, run(batch, 0..<batch.count, sequences: sequences))
        }
    }

    /// For each list of targets the sum of their log-probabilities in the one distribution behind a
    /// hidden state.
    private func logProbabilities(after hidden: Activation, of targets: [[Int32]]) -> [Double] {
        let scores = architecture.scores(hidden, on: computation)
        let row = UnsafeBufferPointer(start: scores.base, count: vocabularyCount)
        let values = targets.map { $0.map { Double(row[Int($0)]) } }
        // The cross-entropy of one target gives the logarithm of the normaliser.
        let known = row[0]
        var target: Int32 = 0
        let normalizer =
            Double(known)
            + kernel_softmax_cross_entropy(1, vocabularyCount, &target, 1, scores.base)
        return values.map { $0.reduce(0) { $0 + $1 - normalizer } }
    }

    /// Log-probability of a target behind each row of what left the last block.
    private func logProbabilities(of targets: [Int32], behind block: Activation) -> [Double] {
        var result: [Double] = []
        result.reserveCapacity(targets.count)
        // A bounded number of rows of scores at once: a vocabulary may be large.
        for first in stride(from: 0, to: targets.count, by: 32) {
            let rows = Array(first..<min(first + 32, targets.count))
            let scores = architecture.scores(finished(block, rows: rows), on: computation)
            var values = [Double](repeating: 0, count: rows.count)
            values.withUnsafeMutableBufferPointer { values in
                computation.forShards(rows.count) { row in
                    var target = targets[first + row]
                    values[row] = -kernel_softmax_cross_entropy(
                        1, scores.columns, &target, 1, scores.base + row * scores.columns)
                }
            }
            result += values
        }
        return result
    }
}
