/// A weight matrix of a model: where it lies in the model's block and what checkpoints call it.
public struct Parameter: Sendable, Hashable {
    /// Rows; 1 for vectors.
    public let rows: Int
    /// Columns.
    public let columns: Int
    /// Whether rows are looked up by index, so that a step touches few of them.
    public let isTable: Bool
    /// First float inside the dense part or the tables' part of a block.
    public let offset: Int
    /// Position in the layout's list.
    public let index: Int

    /// Number of floats.
    public var count: Int { rows * columns }
}

/// A named piece of a parameter in a checkpoint; several may be stacked in one parameter.
public struct CheckpointEntry: Sendable, Hashable {
    /// Name of the tensor in the file, such as `blocks.0.q.weight`.
    public let key: String
    /// Shape in the file; vectors have one dimension.
    public let shape: [Int]

    /// Names a piece.
    public init(key: String, shape: [Int]) {
        self.key = key
        self.shape = shape
    }

    /// Number of floats.
    public var count: Int { shape.reduce(1, *) }
}

/// How a parameter starts.
public enum Initialization: Sendable, Hashable {
    /// All zeros.
    case zeros
    /// All ones.
    case ones
    /// Normal with a standard deviation.
    case normal(Float)
    /// Normal with variance 2 / (inputs + outputs) (Glorot and Bengio, 2010).
    case xavierNormal
}

/// The list of a model's parameters, in the order of its single block of memory.
///
/// Dense parameters come first, tables behind them, so that the gradients a shard keeps whole are
/// one prefix.
public struct ParameterLayout: Sendable {
    /// All parameters in the order they were added.
    public private(set) var parameters: [Parameter] = []
    /// Checkpoint pieces of each parameter, in memory order.
    public private(set) var entries: [[CheckpointEntry]] = []
    /// Start of each parameter.
    public private(set) var initializations: [Initialization] = []
    /// Floats of all dense parameters.
    public private(set) var denseCount = 0
    /// Floats of all tables.
    public private(set) var tableCount = 0

    /// Makes an empty list.
    public init() {}

    /// Floats of all parameters.
    public var count: Int { denseCount + tableCount }

    /// Adds a parameter made of the given checkpoint pieces, stacked by rows.
    public mutating func add(
        _ pieces: [CheckpointEntry], rows: Int, columns: Int, initialization: Initialization,
        isTable: Bool = false
    ) -> Parameter {
        precondition(
            pieces.reduce(0) { $0 + $1.count } == rows * columns,
            "pieces \(pieces) do not fill [\(rows), \(columns)]")
        let parameter = Parameter(
            rows: rows, columns: columns, isTable: isTable,
            offset: isTable ? tableCount : denseCount, index: parameters.count)
        // A multiple of 16 floats keeps every parameter on a cache line of its own.
        let room = (rows * columns + 15) & ~15
        if isTable { tableCount += room } else { denseCount += room }
        parameters.append(parameter)
        entries.append(pieces)
        initializations.append(initialization)
        return parameter
    }

    /// First float of a parameter inside a block of this layout.
    public func start(of parameter: Parameter) -> Int {
        parameter.isTable ? denseCount + parameter.offset : parameter.offset
    }
}
