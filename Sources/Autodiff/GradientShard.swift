import CKernels
import Tensor

/// Gradient rows for some rows of a table, kept as a list until all shards are summed.
///
/// Contribution r is `scale · coefficients[r · stride] · rows[r]`, for table row `indices[r]`;
/// without coefficients the factor is `scale`.
struct TableContribution {
    let table: Parameter
    let count: Int
    let indices: UnsafePointer<Int32>
    let rows: UnsafePointer<Float>
    let scale: Float
    let coefficients: UnsafePointer<Float>?
    let stride: Int
}

/// The gradients one shard of a batch adds up: dense parameters whole, tables as lists of rows.
///
/// Shards are summed in their order, so the bits of the sum depend on how the batch was cut into
/// shards and on nothing else.
///
/// A shard of frozen weights collects nothing and takes no memory: gradients pass through its
/// operations to their inputs alone.
public final class GradientShard {
    /// What lies where.
    public let layout: ParameterLayout
    /// Whether the weights receive no gradients.
    public let isFrozen: Bool
    /// Whether squares of gradients are summed, each row of an operation being a sample.
    public let collectsSquares: Bool
    let dense: UnsafeMutablePointer<Float>
    private(set) var contributions: [TableContribution] = []
    private var wholeTables: UnsafeMutablePointer<Float>?
    private(set) var usesWholeTables = false
    private let storage = Arena()
    private let kept = Arena()

    /// Makes a shard with zero gradients, or one that collects none.
    ///
    /// - Parameter collectsSquares: Sums the squares of the gradients of single rows, which is the
    ///   diagonal of the Fisher information when every row is a sample with a log-likelihood of its
    ///   own. Only linear operations know how; others with parameters refuse.
    public init(_ layout: ParameterLayout, isFrozen: Bool = false, collectsSquares: Bool = false) {
        self.layout = layout
        self.isFrozen = isFrozen
        self.collectsSquares = collectsSquares
        dense = storage.allocate(isFrozen ? 0 : layout.denseCount)
        reset()
    }

    /// Sets all gradients to zero.
    public func reset() {
        if !isFrozen { dense.update(repeating: 0, count: layout.denseCount) }
        if usesWholeTables { wholeTables?.update(repeating: 0, count: layout.tableCount) }
        usesWholeTables = false
        contributions.removeAll(keepingCapacity: true)
        kept.rewind()
    }

    /// The gradient of a dense parameter, to be added to; nil when weights are frozen.
    func gradient(of parameter: Parameter) -> UnsafeMutablePointer<Float>? {
        precondition(!parameter.isTable, "a table's gradient is a list of rows")
        precondition(!collectsSquares, "this operation cannot square the gradients of rows")
        return isFrozen ? nil : dense + parameter.offset
    }

    /// The sum of squared row gradients of a dense parameter, to be added to.
    func squares(of parameter: Parameter) -> UnsafeMutablePointer<Float> {
        precondition(!parameter.isTable, "a table has no squares")
        return dense + parameter.offset
    }

    /// The gradient of a parameter in full, a table's as well, for operations that touch every row;
    /// nil when weights are frozen.
    func fullGradient(of parameter: Parameter) -> UnsafeMutablePointer<Float>? {
        if isFrozen { return nil }
        return parameter.isTable ? wholeGradient(of: parameter) : gradient(of: parameter)
    }

    private func wholeGradient(of table: Parameter) -> UnsafeMutablePointer<Float> {
        let tables: UnsafeMutablePointer<Float>
        if let wholeTables {
            tables = wholeTables
        } else {
            tables = storage.allocate(layout.tableCount)
            tables.update(repeating: 0, count: layout.tableCount)
            wholeTables = tables
        }
        usesWholeTables = true
        return tables + table.offset
    }

    /// All tables' gradients in full; nil when no operation touched every row.
    var wholeTableGradients: UnsafeMutablePointer<Float>? { usesWholeTables ? wholeTables : nil }

    /// Copies gradient rows, which the tape is about to forget, to the list.
    ///
    /// - Returns: Where the rows were kept, for contributions that share them.
    func keep(_ rows: UnsafePointer<Float>, count: Int) -> UnsafeMutablePointer<Float> {
        let copy = kept.allocate(count)
        copy.update(from: rows, count: count)
        return copy
    }

    /// Room of the same lifetime as kept rows.
    func keptRoom(_ count: Int) -> UnsafeMutablePointer<Float> { kept.allocate(count) }

    func add(_ contribution: TableContribution) {
        precondition(!collectsSquares, "this operation cannot square the gradients of rows")
        if !isFrozen { contributions.append(contribution) }
    }
}
