import CKernels
import Layers

/// Rows of features as a file holds them, before anybody says whose they are.
struct FeatureRows {
    let count: Int
    let width: Int
    /// **Shape** [count, width], row-major.
    let values: [Float]
    /// Item identifiers, where the file names its rows itself.
    let names: [String]?

    /// More values than any encoder gives.
    static let widthLimit = 1 << 16

    /// Reads a file of features.
    ///
    /// - `.npy`: one array [rows, width] of `<f2`, `<f4` or `<f8` in C order, versions 1 to 3.
    /// - `.safetensors`: one float tensor [rows, width], or one float tensor [width] an item, named
    ///   by the item's identifier.
    /// - `.f16`: IEEE half precision, little-endian, row after row; the width is the number of
    ///   values divided by `rowCount`.
    ///
    /// `.npy` and `.f16` may be gzip.
    ///
    /// - Parameter rowCount: Rows the index promises; needed for `.f16` alone.
    init(contentsOf path: String, rowCount: Int?) throws {
        var name = path.lowercased()
        if name.hasSuffix(".gz") { name.removeLast(3) }
        if name.hasSuffix(".npy") {
            self = try NPYFile.rows(BoundedFile.bytes(of: path), path: path)
        } else if name.hasSuffix(".f16") {
            self = try Self.halves(BoundedFile.bytes(of: path), path: path, rowCount: rowCount)
        } else if path.lowercased().hasSuffix(".safetensors") {
            self = try Self.tensors(path)
        } else {
            throw FeatureFileError(
                path: path, reason: "the ending names no format of features",
                hint: "files end in .npy, .f16 (either may be .gz) or .safetensors")
        }
    }

    init(count: Int, width: Int, values: [Float], names: [String]? = nil) {
        precondition(values.count == count * width, "\(values.count) for \(count) x \(width)")
        self.count = count
        self.width = width
        self.values = values
        self.names = names
    }

    // MARK: - Formats

    private static func halves(
        _ bytes: [UInt8], path: String, rowCount: Int?
    ) throws(FeatureFileError) -> FeatureRows {
        guard let rowCount else {
            throw FeatureFileError(
                path: path, reason: "raw half precision says nothing about its rows",
                hint: "give --features-index FILE, one item a line")
        }
        guard rowCount > 0, bytes.count > 0, bytes.count % (2 * rowCount) == 0 else {
            throw FeatureFileError(
                path: path,
                reason: "\(bytes.count) bytes are no whole number of half-precision values "
                    + "for each of \(rowCount) rows",
                hint: "check that --features-index belongs to this file")
        }
        let width = bytes.count / (2 * rowCount)
        guard width <= widthLimit else {
            throw FeatureFileError(
                path: path, reason: "\(bytes.count) bytes for \(rowCount) rows are \(width) each",
                hint: "check that --features-index belongs to this file")
        }
        let count = rowCount * width
        let values = [Float](unsafeUninitializedCapacity: count) { values, filled in
            bytes.withUnsafeBytes {
                kernel_floats_of_f16(count, $0.baseAddress, values.baseAddress)
            }
            filled = count
        }
        return FeatureRows(count: rowCount, width: width, values: values)
    }

    private static func tensors(_ path: String) throws -> FeatureRows {
        let file = try SafetensorsFile(path: path)
        let entries = file.entries
        if let table = entries.first, entries.count == 1, table.shape.count == 2 {
            guard table.shape[1] >= 1, table.shape[1] <= widthLimit else {
                throw FeatureFileError(path: path, reason: "rows of width \(table.shape[1])")
            }
            return FeatureRows(
                count: table.shape[0], width: table.shape[1],
                values: try file.floats(table.name))
        }
        guard let width = entries.first?.shape.first, width >= 1, width <= widthLimit,
            entries.allSatisfy({ $0.shape == [width] })
        else {
            let shapes = entries.prefix(3).map {
                "\(FeatureFileError.quoted($0.name)) \($0.shape)"
            }
            throw FeatureFileError(
                path: path,
                reason: "holds \(entries.count) tensors, such as "
                    + (shapes.isEmpty ? "none" : shapes.joined(separator: ", ")),
                hint: "keep one tensor [rows, width], or one tensor [width] an item named by it")
        }
        return FeatureRows(
            count: entries.count, width: width,
            values: try entries.flatMap { try file.floats($0.name) }, names: entries.map(\.name))
    }
}
