import Autodiff
import Encoders
import Foundation
import Layers
import Recommenders

/// The file of an aligned model: everything but the backbone, which lies beside it.
///
/// Features are part of the file, so that a later encoding cannot change a trained model.
extension AlignedModel {
    static let fileFormat = "whyrec-aligned-1"
    private static let formatKey = "format"
    private static let headerKey = "aligned"
    private static let countsKey = "counts"
    private static let prefix = "layers."

    private struct Header: Codable {
        var provenance: Provenance
        var calibration: Calibration
        var tower: SideTower.Configuration?
        var projector: FusedProjector.Configuration?
        var decay: Float?
        var modalities: [FeatureModality]
        var sources: [String]
    }

    /// Name of the file that holds the aligned model of a split in a workspace's models folder,
    /// such as `aligned-leave-one-out.safetensors`.
    public static func fileName(split: String) -> String {
        "aligned-" + split.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
            + ".safetensors"
    }

    /// Whether a file says that it holds an aligned model.
    public static func isModel(_ url: URL) -> Bool {
        (try? SafetensorsFile(path: url.path))?.metadata[formatKey] == fileFormat
    }

    /// Writes the model atomically as safetensors; observed events are not part of it.
    ///
    /// - Parameters:
    ///   - url: The file.
    ///   - type: Of the weights: `.f32` keeps every bit, `.f16` halves them for shipping. Features
    ///     keep every bit.
    /// - Precondition: No modality was switched off or hidden.
    public func save(to url: URL, as type: SafetensorsType = .f32) throws {
        precondition(isWhole, "a model without some of its features is not saved")
        var header = Header(
            provenance: provenance, calibration: calibration, modalities: features.modalities,
            sources: features.tables.map(\.source))
        var weights: ParameterBlock?
        switch space {
        case .collaborative: break
        case .concatenated(let content):
            header.tower = content.tower.configuration
            header.decay = content.inference.decay
            weights = content.inference.weights
        case .fused(let fused):
            header.projector = fused.network.configuration
            header.decay = fused.decay
            weights = fused.weights
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var tensors = [
            SafetensorsTensor(
                Self.countsKey, shape: [trainingCounts.count],
                integers: trainingCounts.map(Int64.init), as: .i32)
        ]
        if let weights { tensors += weights.tensors(prefix: Self.prefix, as: type) }
        for table in features.tables {
            let key = "features.\(table.modality.rawValue)"
            tensors.append(
                SafetensorsTensor(
                    "\(key).values", shape: [table.itemCount, table.width], floats: table.values))
            tensors.append(
                SafetensorsTensor(
                    "\(key).present", shape: [table.itemCount],
                    integers: table.isPresent.map { $0 ? 1 : 0 }, as: .u8))
        }
        try SafetensorsFile.write(
            tensors,
            metadata: [
                Self.formatKey: Self.fileFormat,
                Self.headerKey: String(decoding: try encoder.encode(header), as: UTF8.self),
            ], to: url.path)
    }

    /// Reads a model that `save` wrote.
    ///
    /// - Parameter backbone: Loads the backbone by the name of its file without the ending.
    /// - Throws: `SafetensorsError` or `ModelFileError` when the file is damaged or of another kind,
    ///   or when the backbone is not the one it was trained with.
    public static func load(
        _ url: URL, backbone: (_ name: String) throws -> any LatentRecommender
    ) throws -> AlignedModel {
        let file = try SafetensorsFile(path: url.path)
        func refuse(
            _ reason: String, hint: String? = "train it again: whyrec train --stage align"
        )
            -> ModelFileError
        {
            ModelFileError(path: url.path, reason: reason, hint: hint)
        }
        guard file.metadata[formatKey] == fileFormat else {
            throw refuse("the file holds no aligned model")
        }
        guard let text = file.metadata[headerKey],
            let header = try? JSONDecoder().decode(Header.self, from: Data(text.utf8)),
            header.sources.count == header.modalities.count,
            Set(header.modalities).count == header.modalities.count
        else { throw refuse("the header cannot be read") }
        if let problem = header.calibration.problem { throw refuse(problem) }
        let base = try backbone(header.provenance.parentFile)
        guard base.version == header.provenance.parent else {
            throw refuse(
                "it was trained with the backbone \(header.provenance.parent), but"
                    + " \(header.provenance.parentFile) is now \(base.version)")
        }
        let counts = try file.integers(countsKey)
        guard counts.allSatisfy({ (0...Int64(Int32.max) / 2).contains($0) }) else {
            throw refuse("a count is out of range")
        }
        guard counts.count >= base.itemCount else {
            throw refuse("it counts \(counts.count) items, the backbone has \(base.itemCount)")
        }
        let features = try features(in: file, header)
        return AlignedModel(
            base: base, space: try space(in: file, header, features, base), features: features,
            calibration: header.calibration, trainingCounts: counts.map { Int32($0) },
            provenance: header.provenance)
    }

    private static func features(
        in file: SafetensorsFile, _ header: Header
    ) throws -> ItemFeatures {
        let tables = try zip(header.modalities, header.sources).map { modality, source in
            let key = "features.\(modality.rawValue)"
            let entry = try file.require(
                "\(key).values", shape: nil, type: \.isFloatingPoint, called: "a float type")
            guard entry.shape.count == 2, (1...65_536).contains(entry.shape[1]) else {
                throw ModelFileError(
                    path: file.path, reason: "features of the shape \(entry.shape)")
            }
            let present = try file.integers("\(key).present", shape: [entry.shape[0]])
            let values = try file.floats("\(key).values")
            guard values.allSatisfy(\.isFinite) else {
                throw ModelFileError(path: file.path, reason: "features are not finite")
            }
            // As it was saved, bit for bit: bringing rows to length 1 again would bend them.
            return FeatureTable(
                unitRows: values, isPresent: present.map { $0 != 0 }, modality: modality,
                width: entry.shape[1], source: source, fingerprint: source,
                dataset: header.provenance.dataset)
        }
        return ItemFeatures(tables)
    }

    private static func space(
        in file: SafetensorsFile, _ header: Header, _ features: ItemFeatures,
        _ base: any LatentRecommender
    ) throws -> Space {
        guard let decay = header.decay, !features.tables.isEmpty else { return .collaborative }
        let shapes = features.tables.map { ($0.modality, $0.width) }
        func refuse() -> ModelFileError {
            ModelFileError(path: file.path, reason: "the header's sizes are out of range")
        }
        guard decay > 0, decay <= 1 else { throw refuse() }
        if let shape = header.tower {
            guard shape.isSound else { throw refuse() }
            let tower = SideTower(shape, shapes: shapes)
            return .concatenated(
                ContentSpace(
                    tower, weights: try weights(of: tower.layout, in: file), decay: decay,
                    features: features))
        }
        guard let shape = header.projector, shape.isSound, shape.latentWidth == base.latentWidth
        else { throw refuse() }
        let projector = FusedProjector(shape, shapes: shapes)
        return .fused(
            SpaceInference(
                projector, weights: try weights(of: projector.layout, in: file), decay: decay))
    }

    /// The weights of a layout; shapes are compared before anything is allocated.
    private static func weights(
        of layout: ParameterLayout, in file: SafetensorsFile
    ) throws -> ParameterBlock {
        for piece in layout.entries.joined() {
            _ = try file.require(
                prefix + piece.key, shape: piece.shape, type: \.isFloatingPoint,
                called: "a float type")
        }
        let weights = ParameterBlock(layout)
        try weights.read(file, prefix: prefix)
        guard weights.isFinite else {
            throw ModelFileError(
                path: file.path, reason: "weights are not finite", hint: "train the model again")
        }
        return weights
    }
}
