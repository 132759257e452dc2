import Tensor

/// Floats for every parameter of a layout, end to end: weights, their gradients or their moments.
///
/// One block means one loop for the optimiser, for clipping, for averaging and for checkpoints.
public final class ParameterBlock {
    /// What lies where.
    public let layout: ParameterLayout
    /// The first of `layout.count` floats.
    public let start: UnsafeMutablePointer<Float>
    private let arena = Arena()

    /// Makes a block of zeros.
    public init(_ layout: ParameterLayout) {
        self.layout = layout
        start = arena.allocate(layout.count)
        start.update(repeating: 0, count: layout.count)
    }

    /// Makes a copy.
    public convenience init(copying other: ParameterBlock) {
        self.init(other.layout)
        copy(from: other)
    }

    /// Number of floats.
    public var count: Int { layout.count }

    /// All floats.
    public var values: UnsafeMutableBufferPointer<Float> {
        UnsafeMutableBufferPointer(start: start, count: count)
    }

    /// The first float of a parameter. **Shape** [parameter.rows, parameter.columns].
    public subscript(parameter: Parameter) -> UnsafeMutablePointer<Float> {
        start + layout.start(of: parameter)
    }

    /// Overwrites every float with those of a block of the same layout.
    public func copy(from other: ParameterBlock) {
        precondition(other.count == count, "\(other.count) floats do not fit \(count)")
        start.update(from: other.start, count: count)
    }

    /// Draws every parameter's start from a stream named after its first checkpoint key.
    public func initialize(seed: UInt64) {
        for parameter in layout.parameters {
            let stream = RandomStream(
                seed: seed, component: "initialization/\(layout.entries[parameter.index][0].key)")
            let target = self[parameter]
            switch layout.initializations[parameter.index] {
            case .zeros: target.update(repeating: 0, count: parameter.count)
            case .ones: target.update(repeating: 1, count: parameter.count)
            case .normal(let deviation):
                for index in 0..<parameter.count {
                    target[index] = deviation * stream.normal(index)
                }
            case .xavierNormal:
                // A stack of pieces is several matrices of the first one's shape.
                let shape = layout.entries[parameter.index][0].shape
                let sum = Float(shape.reduce(0, +))
                let deviation = (2 / sum).squareRoot()
                for index in 0..<parameter.count {
                    target[index] = deviation * stream.normal(index)
                }
            }
        }
    }
}
