import CKernels

/// How the weights of a frozen matrix are kept in memory.
public enum WeightFormat: String, Sendable, CaseIterable, Hashable {
    /// Single precision.
    case f32
    /// The upper half of a float: 8 bits of significand.
    case bf16
    /// Bytes with a scale for each group of 64 along a row.
    case int8

    var code: Int32 {
        switch self {
        case .f32: Int32(packed_f32)
        case .bf16: Int32(packed_bf16)
        case .int8: Int32(packed_int8)
        }
    }
}

/// What packing a matrix lost.
public struct PackingError: Sendable, Hashable {
    /// Norm of the difference over the norm of the weights; 0 for single precision.
    public let relative: Double
    /// Largest difference of a single weight.
    public let largest: Float
    let squares: Double
    let errorSquares: Double

    init(squares: Double, errorSquares: Double, largest: Float) {
        self.squares = squares
        self.errorSquares = errorSquares
        self.largest = largest
        relative = squares > 0 ? (errorSquares / squares).squareRoot() : 0
    }

    /// The error of several matrices together.
    public init(_ errors: some Sequence<PackingError>) {
        var (squares, errorSquares, largest) = (0.0, 0.0, Float(0))
        for error in errors {
            squares += error.squares
            errorSquares += error.errorSquares
            largest = max(largest, error.largest)
        }
        self.init(squares: squares, errorSquares: errorSquares, largest: largest)
    }
}

/// A frozen weight matrix, laid out once for fast products with few and with many rows.
///
/// **Shape** [outputs, inputs]: y = x · wᵀ. One layout serves both: panels of 16 rows, read as one
/// stream, in which every 64 bytes are 16 rows of 1, 2 or 4 columns (`packed.h`).
public final class PackedMatrix: Sendable {
    /// Rows.
    public let outputs: Int
    /// Columns.
    public let inputs: Int
    /// How weights are kept.
    public let format: WeightFormat
    /// What packing lost.
    public let error: PackingError
    private let storage: WeightSlab.Piece

    /// Packs a matrix that `fill` writes piece by piece; no more than a few MiB wait unpacked.
    ///
    /// - Parameters:
    ///   - fill: Writes rows `range` in ascending ranges, each row once. **Shape** [range.count,
    ///     inputs].
    public init(
        outputs: Int, inputs: Int, format: WeightFormat, on pool: WorkerPool = .shared,
        filling fill: (_ range: Range<Int>, _ rows: UnsafeMutablePointer<Float>) throws -> Void
    ) rethrows {
        precondition(outputs > 0 && inputs > 0, "an empty matrix [\(outputs), \(inputs)]")
        self.outputs = outputs
        self.inputs = inputs
        self.format = format
        let panelBytes = packed_panel_bytes(format.code, inputs)
        let panels = (outputs + Self.panelRows - 1) / Self.panelRows
        storage = WeightSlab.piece(panels * panelBytes)
        let packing = PanelPacking(
            panels: storage.base, panelBytes: panelBytes, inputs: inputs, format: format)
        let rows = Self.rowsAtOnce(outputs: outputs, inputs: inputs)
        let waiting = AlignedBlock<Float>(count: rows * inputs)
        var errors: [PackingError] = []
        for first in stride(from: 0, to: outputs, by: rows) {
            let range = first..<min(first + rows, outputs)
            try fill(range, waiting.mutable)
            errors += packing.pack(range, waiting.base, on: pool)
        }
        error = PackingError(errors)
    }

    static let panelRows = Int(packed_panel)
    var panelCount: Int { (outputs + Self.panelRows - 1) / Self.panelRows }
    var panels: UnsafeRawPointer { UnsafeRawPointer(storage.base) }
    var panelBytes: Int { packed_panel_bytes(format.code, inputs) }

    /// Bytes of the packed weights.
    public var byteCount: Int { panelCount * panelBytes }

    /// The weights the products use, back in single precision. **Shape** [range.count, inputs].
    public func unpack(_ range: Range<Int>, into rows: UnsafeMutablePointer<Float>) {
        precondition(
            range.lowerBound >= 0 && range.upperBound <= outputs, "rows \(range) of \(outputs)")
        var row = range.lowerBound
        while row < range.upperBound {
            let (panel, first) = (row / Self.panelRows, row % Self.panelRows)
            let count = min(Self.panelRows - first, range.upperBound - row)
            packed_decode(
                format.code, first, count, inputs, panels + panel * panelBytes,
                rows + (row - range.lowerBound) * inputs, inputs)
            row += count
        }
    }

    /// Whole panels that make about 4 MiB of floats.
    private static func rowsAtOnce(outputs: Int, inputs: Int) -> Int {
        let floats = 1 << 20
        let wanted = max(1, floats / (inputs * panelRows)) * panelRows
        return min(wanted, (outputs + panelRows - 1) / panelRows * panelRows)
    }
}

/// Where the panels of a matrix go while it is packed.
private struct PanelPacking {
    let panels: UnsafeMutableRawPointer
    let panelBytes: Int
    let inputs: Int
    let format: WeightFormat

    /// Packs rows `range`, which starts at a panel; one error for each panel.
    func pack(
        _ range: Range<Int>, _ rows: UnsafePointer<Float>, on pool: WorkerPool
    ) -> [PackingError] {
        let height = PackedMatrix.panelRows
        let count = (range.count + height - 1) / height
        var errors = [packed_error](repeating: packed_error(), count: count)
        let first = range.lowerBound / height
        errors.withUnsafeMutableBufferPointer { errors in
            pool.run(over: count, parts: 2 * pool.workerCount) { panels in
                let work = UnsafeMutableRawPointer.allocate(byteCount: panelBytes, alignment: 64)
                defer { work.deallocate() }
                for panel in panels {
                    packed_encode(
                        format.code, min(height, range.count - panel * height), inputs,
                        rows + panel * height * inputs, inputs,
                        self.panels + (first + panel) * panelBytes, work,
                        &errors[panel])
                }
            }
        }
        return errors.map {
            PackingError(
                squares: $0.squares, errorSquares: $0.error_squares, largest: $0.largest_error)
        }
    }
}
