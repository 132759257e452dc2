import CKernels
import Tensor

/// Records operations on matrices and runs their gradient rules in reverse.
///
/// Activations and their gradients live in an arena that `reset` rewinds: a steady state allocates
/// nothing. A gradient buffer comes into being with its first contribution, which overwrites, so
/// nothing is zeroed. Not thread-safe; each worker has its own tape.
public final class Tape {
    struct Value {
        let data: UnsafeMutablePointer<Float>
        var gradient: UnsafeMutablePointer<Float>?
        let needsGradient: Bool
    }

    /// The weights that operations read.
    public private(set) var weights: ParameterBlock
    /// Sum of all losses recorded since the last reset.
    public internal(set) var loss = 0.0
    /// Whether dropout is on.
    public private(set) var isTraining = false

    /// Where gradients of parameters go.
    private(set) var shard: GradientShard
    let scratch = Arena()
    private var values: ContiguousArray<Value> = []
    private var operations: ContiguousArray<Operation> = []
    private var masks = RandomStream(key: 0)
    private var maskCount = 0

    /// Makes a tape over weights; gradients are added to `shard`.
    public init(weights: ParameterBlock, shard: GradientShard) {
        precondition(weights.count == shard.layout.count, "weights and gradients differ in layout")
        self.weights = weights
        self.shard = shard
    }

    /// Forgets everything recorded.
    ///
    /// - Parameters:
    ///   - weights: What operations read from now on, for a model that is run piece by piece; nil
    ///     leaves them as they are.
    ///   - shard: Where gradients of what is recorded next go; nil leaves it as it is.
    ///   - masks: Stream of the dropout masks of what is recorded next; nil switches dropout off.
    public func reset(
        weights: ParameterBlock? = nil, shard: GradientShard? = nil, masks: RandomStream?
    ) {
        if let weights { self.weights = weights }
        if let shard { self.shard = shard }
        precondition(
            self.weights.count == self.shard.layout.count, "weights and gradients differ in layout")
        values.removeAll(keepingCapacity: true)
        operations.removeAll(keepingCapacity: true)
        scratch.rewind()
        loss = 0
        isTraining = masks != nil
        self.masks = masks ?? RandomStream(key: 0)
        maskCount = 0
    }

    /// Adds the gradients of `loss` to the shard.
    public func backward() {
        for operation in operations.reversed() { propagate(operation) }
    }

    /// Adds the gradients of a function of `variable` whose own gradient is known, such as one that
    /// was taken outside this recording. Losses recorded here count as well.
    ///
    /// - Parameter gradient: Copied. **Shape** [variable.rows, variable.columns].
    public func backward(from variable: Variable, gradient: UnsafePointer<Float>) {
        overwrite(gradientOf: variable) { $0.update(from: gradient, count: variable.count) }
        backward()
    }

    /// The gradient that reached a variable in the last backward pass, nil when none did; valid
    /// until the reset. **Shape** [rows, columns].
    ///
    /// Meant for inputs: operations in between may have handed their buffers on.
    public func gradientValues(of variable: Variable) -> UnsafeMutableBufferPointer<Float>? {
        gradient(variable).map { UnsafeMutableBufferPointer(start: $0, count: variable.count) }
    }

    /// The floats of a variable. **Shape** [rows, columns].
    public func values(of variable: Variable) -> UnsafeMutableBufferPointer<Float> {
        UnsafeMutableBufferPointer(start: values[variable.index].data, count: variable.count)
    }

    /// A parameter as a variable.
    public func variable(_ parameter: Parameter) -> Variable {
        append(
            weights[parameter], gradient: shard.gradient(of: parameter), rows: parameter.rows,
            columns: parameter.columns, needsGradient: !shard.isFrozen)
    }

    /// A matrix whose gradient is wanted though it is no parameter, such as soft tokens; read it
    /// with `gradientValues(of:)`. The memory must outlive the recording.
    public func input(
        _ data: UnsafeMutablePointer<Float>, rows: Int, columns: Int
    ) -> Variable {
        append(data, gradient: nil, rows: rows, columns: columns, needsGradient: true)
    }

    /// A matrix without gradient. The memory must outlive the recording.
    public func constant(
        _ data: UnsafeMutablePointer<Float>, rows: Int, columns: Int
    ) -> Variable {
        append(data, gradient: nil, rows: rows, columns: columns, needsGradient: false)
    }

    /// Uninitialised room for constants that live as long as the recording.
    public func room(_ count: Int) -> UnsafeMutablePointer<Float> { scratch.allocate(count) }

    /// Copies constants; the copy lives as long as the recording.
    public func keep(_ floats: [Float]) -> UnsafeMutablePointer<Float> {
        let copy = scratch.allocate(floats.count)
        floats.withUnsafeBufferPointer { source in
            if let start = source.baseAddress { copy.update(from: start, count: source.count) }
        }
        return copy
    }

    /// Copies row numbers; the copy lives as long as the recording.
    public func keep(_ indices: [Int32]) -> UnsafeMutablePointer<Int32> {
        let copy = scratch.allocateIndices(indices.count)
        indices.withUnsafeBufferPointer { source in
            if let start = source.baseAddress { copy.update(from: start, count: source.count) }
        }
        return copy
    }

    // MARK: For operations

    func record(_ operation: Operation) { operations.append(operation) }

    /// A new uninitialised matrix.
    func output(rows: Int, columns: Int) -> Variable {
        append(
            scratch.allocate(rows * columns), gradient: nil, rows: rows, columns: columns,
            needsGradient: true)
    }

    func data(_ variable: Variable) -> UnsafeMutablePointer<Float> { values[variable.index].data }

    /// The gradient that reached an output; nil when nothing downstream used it.
    func gradient(_ variable: Variable) -> UnsafeMutablePointer<Float>? {
        values[variable.index].gradient
    }

    /// Where to put a contribution to an input's gradient; the first overwrites, later ones add.
    func contribution(
        to variable: Variable
    ) -> (gradient: UnsafeMutablePointer<Float>, adds: Bool)? {
        guard values[variable.index].needsGradient else { return nil }
        if let gradient = values[variable.index].gradient { return (gradient, true) }
        let gradient = scratch.allocate(variable.count)
        values[variable.index].gradient = gradient
        return (gradient, false)
    }

    /// Lets a kernel that can only overwrite make a contribution.
    func overwrite(
        gradientOf variable: Variable, _ body: (UnsafeMutablePointer<Float>) -> Void
    ) {
        guard let (gradient, adds) = contribution(to: variable) else { return }
        guard adds else { return body(gradient) }
        let part = scratch.allocate(variable.count)
        body(part)
        kernel_add(variable.count, part, gradient)
    }

    /// Passes a whole gradient on unchanged; the buffer changes owner when it is the first.
    func passOn(_ gradient: UnsafeMutablePointer<Float>, to variable: Variable) {
        guard values[variable.index].needsGradient else { return }
        if let other = values[variable.index].gradient {
            kernel_add(variable.count, gradient, other)
        } else {
            values[variable.index].gradient = gradient
        }
    }

    /// The next dropout mask; operations draw theirs in the order of recording.
    func nextMask(_ probability: Float, firstRow: Int, rowStride: Int = 0) -> kernel_mask {
        precondition(probability >= 0 && probability < 1, "dropout \(probability) is not in [0, 1)")
        defer { maskCount += 1 }
        guard isTraining, probability > 0 else { return kernel_mask() }
        return kernel_mask(
            key: masks.stream(maskCount).key, threshold: UInt32(Double(probability) * 0x1p32),
            scale: 1 / (1 - probability), first_row: Int64(firstRow), row_stride: Int64(rowStride))
    }

    private func append(
        _ data: UnsafeMutablePointer<Float>, gradient: UnsafeMutablePointer<Float>?, rows: Int,
        columns: Int, needsGradient: Bool
    ) -> Variable {
        values.append(Value(data: data, gradient: gradient, needsGradient: needsGradient))
        return Variable(rows: rows, columns: columns, index: values.count - 1)
    }
}
