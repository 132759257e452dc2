import Foundation
import Layers

extension FeatureTable {
    private static let format = "whyrec-features-1"
    private static let valuesKey = "values"
    private static let presentKey = "present"
    private static let encodeHint = "make it again: whyrec encode"

    /// Writes the table atomically as safetensors; the folder is made when it is missing.
    ///
    /// Tensors `values` [itemCount, width] and `present` [itemCount]; the metadata holds modality,
    /// source, fingerprint and the hash of the data set.
    ///
    /// - Parameter type: `.f32` keeps every bit, `.f16` halves the size for shipping.
    /// - Throws: `SafetensorsError` or `FeatureFileError` when the file system refuses.
    public func save(to url: URL, as type: SafetensorsType = .f32) throws {
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        } catch {
            throw FeatureFileError(
                path: url.deletingLastPathComponent().path, reason: "the folder cannot be made",
                hint: "give a --workspace in a folder you own")
        }
        try SafetensorsFile.write(
            [
                SafetensorsTensor(
                    Self.valuesKey, shape: [itemCount, width], floats: values, as: type),
                SafetensorsTensor(
                    Self.presentKey, shape: [itemCount],
                    integers: isPresent.map { $0 ? 1 : 0 }, as: .u8),
            ],
            metadata: [
                "format": Self.format, "modality": modality.rawValue, "source": source,
                "fingerprint": fingerprint, "dataset": dataset,
            ], to: url.path)
    }

    /// Reads a table that `save` wrote, and checks it whole.
    ///
    /// - Parameter itemCount: Items of the catalogue it is read for; nil accepts any number.
    /// - Throws: `SafetensorsError` or `FeatureFileError` when the file is missing, damaged, of
    ///   another kind or for another number of items.
    public init(contentsOf url: URL, itemCount: Int? = nil) throws {
        let file = try SafetensorsFile(path: url.path)
        func refuse(_ reason: String, hint: String = Self.encodeHint) -> FeatureFileError {
            FeatureFileError(path: url.path, reason: reason, hint: hint)
        }
        guard file.metadata["format"] == Self.format else {
            throw refuse(
                "this is no table of features of this program",
                hint: "bring features of others in with: whyrec encode --features MODALITY=FILE")
        }
        let name = file.metadata["modality"] ?? ""
        guard let modality = FeatureModality(rawValue: name) else {
            throw refuse("there is no modality \(FeatureFileError.quoted(name))")
        }
        let values = try file.require(
            Self.valuesKey, shape: nil, type: \.isFloatingPoint, called: "a float type")
        guard values.shape.count == 2, values.shape[1] >= 1 else {
            throw refuse("the values have the shape \(values.shape), not [items, width]")
        }
        if let itemCount, values.shape[0] != itemCount {
            throw refuse("it describes \(values.shape[0]) items, the catalogue has \(itemCount)")
        }
        let present = try file.integers(Self.presentKey, shape: [values.shape[0]])
        guard present.allSatisfy({ $0 == 0 || $0 == 1 }) else {
            throw refuse("the marks of presence are not all 0 or 1")
        }
        let table = FeatureTable(
            unitRows: try file.floats(Self.valuesKey), isPresent: present.map { $0 == 1 },
            modality: modality, width: values.shape[1], source: file.metadata["source"] ?? "",
            fingerprint: file.metadata["fingerprint"] ?? "",
            dataset: file.metadata["dataset"] ?? "")
        if let item = table.firstBadRow(tolerance: values.type == .f32 ? 1e-4 : 1e-2) {
            throw refuse(
                present[item] == 1
                    ? "the row of item \(item) is not of length 1"
                    : "item \(item) is marked absent, but its row is not zero")
        }
        // Half precision bends lengths; at full precision the rows keep every bit.
        self =
            values.type == .f32
            ? table
            : FeatureTable(
                modality, width: table.width, isPresent: table.isPresent, values: table.values,
                source: table.source, fingerprint: table.fingerprint, dataset: table.dataset)
    }

    /// The first row that is neither of length 1 nor, for an absent item, all zero.
    private func firstBadRow(tolerance: Double) -> Int? {
        values.withUnsafeBufferPointer { values in
            isPresent.indices.first { item in
                var squares = 0.0
                for place in item * width..<(item + 1) * width {
                    squares += Double(values[place]) * Double(values[place])
                }
                // A value that is not finite fails either comparison.
                return isPresent[item] ? !(abs(squares - 1) <= tolerance) : !(squares == 0)
            }
        }
    }
}
