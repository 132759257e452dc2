import CKernels
import Layers
import Tensor

/// How far a packed matrix is from what its file holds.
public struct RoundingError: Sendable, Equatable {
    /// Checkpoint key of the matrix's first piece.
    public let key: String
    /// Root of the sum of squared differences over the sum of squares.
    public let relative: Float
}

extension CausalLanguageModel {
    /// The error of every packed matrix, in the order of the blocks, the head last; nil for a model
    /// made in memory, which has nothing to compare with.
    ///
    /// Reads every weight again, about as long as loading takes.
    public func roundingErrors() -> [RoundingError]? {
        guard let folder else { return nil }
        let sections =
            blocks.enumerated().map {
                (architecture.block, architecture.blockPrefix($0), $1)
            } + [(architecture.outer, "", outer)]
        var errors = [[RoundingError]](repeating: [], count: sections.count)
        errors.withUnsafeMutableBufferPointer { errors in
            // Each shard writes its own element.
            WorkerPool.shared.run(sections.count) { number in
                let (layout, prefix, section) = sections[number]
                errors[number] = Self.errors(layout, prefix, section, folder)
            }
        }
        return Array(errors.joined())
    }

    private static func errors(
        _ layout: SectionLayout, _ prefix: String, _ section: PackedSection, _ folder: ModelFolder
    ) -> [RoundingError] {
        var errors = layout.matrices.map { matrix in
            let packed = section.matrices[matrix.index]
            let relative = relativeError(packed) { range, target in
                matrix.forEachPiece(of: range) { key, rows, offset in
                    let elements = rows.scaled(by: matrix.inputs)
                    let key = "\(prefix)\(key).weight"
                    folder.read(key, elements, into: target + offset * matrix.inputs)
                    folder.release(key, elements)
                }
            }
            return RoundingError(key: "\(prefix)\(matrix.keys[0]).weight", relative: relative)
        }
        for table in layout.tables {
            guard let packed = section.tables[table.index].matrix else { continue }
            let key = "\(prefix)\(table.key).weight"
            let relative = relativeError(packed) { range, target in
                let elements = range.scaled(by: table.columns)
                folder.read(key, elements, into: target)
                folder.release(key, elements)
            }
            errors.append(RoundingError(key: key, relative: relative))
        }
        return errors
    }

    private static func relativeError(
        _ packed: PackedMatrix, _ read: (Range<Int>, UnsafeMutablePointer<Float>) -> Void
    ) -> Float {
        let step = max(1, min(packed.outputs, 65_536 / packed.inputs))
        let room = UnsafeMutablePointer<Float>.allocate(capacity: 2 * step * packed.inputs)
        defer { room.deallocate() }
        let unpacked = room + step * packed.inputs
        var difference = 0.0
        var square = 0.0
        for first in stride(from: 0, to: packed.outputs, by: step) {
            let range = first..<min(first + step, packed.outputs)
            let count = range.count * packed.inputs
            read(range, room)
            packed.unpack(range, into: unpacked)
            square += kernel_sum_of_squares(count, room)
            kernel_axpy(count, -1, unpacked, room)
            difference += kernel_sum_of_squares(count, room)
        }
        return square == 0 ? 0 : Float((difference / square).squareRoot())
    }
}
