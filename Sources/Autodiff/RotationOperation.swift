import CKernels
import Tensor

/// Cosines and sines of rotary positions (Su et al., 2021), half-split as LLaMA stores them: pair
/// (i, i + width / 2) of a head at position p turns by p · frequencies[i].
public final class RotationTable {
    /// Columns of a head.
    public let width: Int
    /// Positions the table covers.
    public let count: Int
    let cosines: UnsafeMutablePointer<Float>
    let sines: UnsafeMutablePointer<Float>
    private let arena = Arena()

    /// Makes the table.
    ///
    /// - Parameters:
    ///   - frequencies: Radians a position turns each pair by. **Shape** [width / 2].
    ///   - magnitude: Factor on cosine and sine.
    ///   - count: Positions covered, from 0.
    public init(frequencies: [Float], magnitude: Float = 1, count: Int) {
        width = 2 * frequencies.count
        self.count = count
        cosines = arena.allocate(count * frequencies.count)
        sines = arena.allocate(count * frequencies.count)
        kernel_rotation_table(count, frequencies.count, frequencies, magnitude, cosines, sines)
    }
}

/// Turns the first heads of each row by the angles of its position; other columns pass unchanged.
///
/// The gradient turns back by the same angles, scaled by the same magnitude.
public struct RotationOperation {
    let input: Variable
    let heads: Int
    let width: Int
    let cosines: UnsafeMutablePointer<Float>
    let sines: UnsafeMutablePointer<Float>
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output) else { return }
        // The output's gradient has no other reader, so it is turned in place and handed down.
        kernel_rotate(output.rows, heads, width, cosines, sines, -1, upper, output.columns)
        tape.passOn(upper, to: input)
    }
}

extension Tape {
    /// Turns column slices by their positions.
    ///
    /// - Parameters:
    ///   - input: [rows, columns], of which the first heads · table.width columns are turned.
    ///   - places: Position of each row, below `table.count`.
    /// - Returns: [rows, columns].
    public func rotate(
        _ input: Variable, heads: Int, places: UnsafePointer<Int32>, by table: RotationTable
    ) -> Variable {
        precondition(
            heads * table.width <= input.columns,
            "\(heads) heads of \(table.width) exceed \(input.columns) columns")
        let half = table.width / 2
        let (rows, columns) = (input.rows, input.columns)
        let cosines = scratch.allocate(rows * half)
        let sines = scratch.allocate(rows * half)
        kernel_gather(rows, half, table.cosines, places, 1, cosines)
        kernel_gather(rows, half, table.sines, places, 1, sines)
        let output = output(rows: rows, columns: columns)
        data(output).update(from: data(input), count: input.count)
        kernel_rotate(rows, heads, table.width, cosines, sines, 1, data(output), columns)
        record(
            .rotation(
                RotationOperation(
                    input: input, heads: heads, width: table.width, cosines: cosines,
                    sines: sines, output: output)))
        return output
    }
}
