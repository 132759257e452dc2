import Autodiff
import CKernels
import Tensor

/// The soft tokens of a batch of questions: projected together, read row by row, and with the way
/// back for their gradients.
///
/// All rows of a kind are one product. Not thread-safe.
final class PromptProjection {
    private let network: PromptNetwork
    private let tape: Tape
    private let memory = Arena()
    private var starts: [(item: Int, evidence: Int)] = []
    private var user: Matrix?
    private var items: Matrix?
    private var evidence: Matrix?
    private var null: Matrix?

    /// Projected rows and the gradient that gathers on them.
    private struct Matrix {
        let variable: Variable
        let values: UnsafeMutablePointer<Float>
        let gradient: UnsafeMutablePointer<Float>
        var columns: Int { variable.columns }
    }

    /// Projects with the weights of a tape.
    init(_ network: PromptNetwork, on tape: Tape) {
        self.network = network
        self.tape = tape
    }

    /// Computes the soft tokens of a batch; those of the last one are forgotten.
    func project(_ batch: [PromptFeatures]) {
        memory.rewind()
        tape.reset(masks: nil)
        starts = []
        var (itemCount, evidenceCount) = (0, 0)
        for features in batch {
            starts.append((itemCount, evidenceCount))
            itemCount += features.historyCount + features.candidateCount
            evidenceCount += features.evidenceCount
        }
        let configuration = network.configuration
        user = matrix(
            batch.map(\.user), columns: configuration.latentWidth
        ) { network.user($0, on: tape) }
        items = matrix(
            batch.map(\.items), columns: PromptNetwork.itemColumns(configuration)
        ) { network.item($0, on: tape) }
        evidence = matrix(
            batch.map(\.evidence), columns: PromptNetwork.evidenceColumns(configuration)
        ) { network.evidence($0, on: tape) }
        null = matrix([[1]], columns: 1) { network.nulls($0, on: tape) }
    }

    /// A soft token. **Shape** [tokenWidth]
    func vector(_ row: SoftRow, of question: Int) -> [Float] {
        let (matrix, index) = place(of: row, question)
        return Array(
            UnsafeBufferPointer(
                start: matrix.values + index * matrix.columns, count: matrix.columns))
    }

    /// Adds to the gradient of a soft token. **Shape** gradient [tokenWidth]
    func add(gradient: UnsafePointer<Float>, to row: SoftRow, of question: Int) {
        let (matrix, index) = place(of: row, question)
        kernel_add(matrix.columns, gradient, matrix.gradient + index * matrix.columns)
    }

    /// Hands what gathered down to the weights' gradients.
    func backward() {
        for matrix in [user, items, evidence, null].compactMap(\.self) {
            tape.weightedSum(matrix.variable, weights: matrix.gradient)
        }
        tape.backward()
    }

    private func place(of row: SoftRow, _ question: Int) -> (Matrix, Int) {
        let (matrix, index) =
            switch row {
            case .user: (user, question)
            case .item(let item): (items, starts[question].item + item)
            case .evidence(let piece): (evidence, starts[question].evidence + piece)
            case .null: (null, 0)
            }
        guard let matrix else { preconditionFailure("no soft token of the kind of \(row)") }
        return (matrix, index)
    }

    private func matrix(
        _ rows: [[Float]], columns: Int, _ project: (Variable) -> Variable
    ) -> Matrix? {
        let count = rows.reduce(0) { $0 + $1.count } / columns
        if count == 0 { return nil }
        let data = memory.allocate(count * columns)
        var next = data
        for floats in rows {
            floats.withUnsafeBufferPointer { source in
                guard let start = source.baseAddress else { return }
                next.update(from: start, count: source.count)
                next += source.count
            }
        }
        let variable = project(tape.constant(data, rows: count, columns: columns))
        let gradient = memory.allocate(variable.rows * variable.columns)
        gradient.update(repeating: 0, count: variable.rows * variable.columns)
        guard let values = tape.values(of: variable).baseAddress else { return nil }
        return Matrix(variable: variable, values: values, gradient: gradient)
    }
}
