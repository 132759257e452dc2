import Autodiff
import Tensor

/// One piece of a step: its gradients, and the indices they refer to until they are summed.
final class LanguageModelShard {
    let gradients: GradientShard
    /// Sum of weighted cross-entropies over the whole step's sum of weights.
    private(set) var loss = 0.0
    private let indices = Arena()

    init(_ layout: ParameterLayout) {
        gradients = GradientShard(layout)
    }

    /// Adds up loss and gradients of shard `index` of a step.
    ///
    /// - Parameter tape: Any tape over the weights; its worker is the only one that uses it.
    func run(
        _ index: Int, of batch: DocumentBatch, _ network: LanguageModelNetwork, chunk: Int,
        tape: Tape
    ) {
        gradients.reset()
        indices.rewind()
        loss = 0
        guard batch.weight > 0 else { return }
        for entries in batch.chunks(of: index, limit: chunk) {
            tape.reset(shard: gradients, masks: nil)
            Self.record(
                batch.entries[entries], network, scale: Float(1 / batch.weight), on: tape, indices)
            tape.backward()
            loss += tape.loss
        }
    }

    /// Records the loss of some documents.
    ///
    /// - Parameters:
    ///   - scale: Factor on the weights of targets.
    ///   - isDifferentiated: Whether a backward pass follows.
    static func record(
        _ entries: ArraySlice<DocumentBatch.Entry>, _ network: LanguageModelNetwork, scale: Float,
        isDifferentiated: Bool = true, on tape: Tape, _ indices: Arena
    ) {
        let vocabulary = network.architecture.vocabularyCount
        let rows = Rows(entries, vocabularyCount: vocabulary, scale: scale, indices)
        if rows.targetCount == 0 { return }
        var states = network.states(rows.tokens, in: rows.batch, on: tape)
        if rows.targetCount < rows.batch.packed.rowCount {
            states = tape.selectRows(states, rows: rows.selected, count: rows.targetCount)
        }
        let computation = network.computation(rows.tokens, in: rows.batch, on: tape)
        tape.vocabularyLoss(
            network.architecture.finish(states, on: computation), head: network.table,
            targets: rows.targets, weights: rows.weights, isDifferentiated: isDifferentiated)
    }

    /// The index arrays of some documents; rows whose target weighs nothing are not selected.
    private struct Rows {
        let batch: TokenBatch
        let tokens: UnsafeMutablePointer<Int32>
        let selected: UnsafeMutablePointer<Int32>
        let targets: UnsafeMutablePointer<Int32>
        let weights: UnsafeMutablePointer<Float>
        let targetCount: Int

        init(
            _ entries: ArraySlice<DocumentBatch.Entry>, vocabularyCount: Int, scale: Float,
            _ arena: Arena
        ) {
            batch = TokenBatch(lengths: entries.map(\.rows), in: arena)
            let count = batch.packed.rowCount
            let tokens = arena.allocateIndices(count)
            let selected = arena.allocateIndices(count)
            let targets = arena.allocateIndices(count)
            let weights = arena.allocate(count)
            var (row, found) = (0, 0)
            for entry in entries {
                entry.document.tokens.withUnsafeBufferPointer { ids in
                    entry.document.weights.withUnsafeBufferPointer { parts in
                        for place in 0..<entry.rows {
                            let (token, target) = (ids[place], ids[place + 1])
                            precondition(
                                min(token, target) >= 0
                                    && max(token, target) < Int32(vocabularyCount),
                                "a token outside the vocabulary of \(vocabularyCount)")
                            tokens[row] = token
                            if parts[place + 1] > 0 {
                                selected[found] = Int32(row)
                                targets[found] = target
                                weights[found] = parts[place + 1] * scale
                                found += 1
                            }
                            row += 1
                        }
                    }
                }
            }
            self.tokens = tokens
            self.selected = selected
            self.targets = targets
            self.weights = weights
            targetCount = found
        }
    }
}
