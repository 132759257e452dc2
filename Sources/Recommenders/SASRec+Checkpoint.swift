import Autodiff
import Foundation
import Layers

extension SASRec {
    /// What the header of a model file calls itself.
    static let fileFormat = "whyrec-sasrec-1"
    private static let emptyLatentKey = "empty.latent"

    /// Name of the file that holds the model of a loss and a split in a workspace's models folder.
    ///
    /// `sasrec.safetensors` for the published loss under leave-one-out; others append what differs,
    /// such as `sasrec-ce-temporal-70-30.safetensors`.
    public static func fileName(loss: Loss = .bce, split: String = "leave-one-out") -> String {
        var name = "sasrec"
        if loss != .bce { name += "-\(loss.rawValue)" }
        if split != "leave-one-out" {
            name += "-" + split.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
        }
        return name + ".safetensors"
    }

    /// Reads a model that `save` wrote.
    ///
    /// - Throws: `SafetensorsError` or `ModelFileError` when the file is damaged, of another kind,
    ///   or holds tensors of other shapes than its header promises.
    public static func load(_ url: URL) throws -> SASRec {
        let file = try SafetensorsFile(path: url.path)
        let header = try ModelHeader(file, format: fileFormat)
        let configuration = try header.value("config", as: Configuration.self)
        let provenance = try header.value("provenance", as: Provenance.self)
        let network = try network(configuration, in: file)
        let weights = ParameterBlock(network.layout)
        try weights.read(file)
        let empty = try file.floats(emptyLatentKey, shape: [configuration.width])
        guard weights.isFinite, empty.allSatisfy(\.isFinite) else {
            throw ModelFileError(
                path: url.path, reason: "weights are not finite", hint: "train the model again")
        }
        return SASRec(
            network: network, weights: weights, emptyLatent: empty, provenance: provenance)
    }

    /// Writes the model atomically as safetensors.
    ///
    /// - Parameters:
    ///   - url: The file.
    ///   - type: `.f32` keeps every bit, `.f16` halves the size for shipping.
    public func save(to url: URL, as type: SafetensorsType = .f32) throws {
        var header = ModelHeader(format: Self.fileFormat, path: url.path)
        try header.set("config", to: configuration)
        try header.set("provenance", to: provenance)
        var tensors = [
            SafetensorsTensor(
                Self.emptyLatentKey, shape: [configuration.width], floats: emptyLatent, as: type)
        ]
        for parameter in network.layout.parameters {
            let pieces = network.layout.entries[parameter.index]
            if parameter.isTable {
                tensors.append(
                    SafetensorsTensor(
                        pieces[0].key, shape: pieces[0].shape,
                        floats: (0..<items.count).flatMap { items[$0] }, as: type))
                continue
            }
            var start = weights[parameter]
            for piece in pieces {
                tensors.append(
                    SafetensorsTensor(
                        piece.key, shape: piece.shape,
                        floats: Array(UnsafeBufferPointer(start: start, count: piece.count)),
                        as: type))
                start += piece.count
            }
        }
        try SafetensorsFile.write(tensors, metadata: header.values, to: url.path)
    }

    /// The network a file holds; shapes are compared before anything of their size is allocated.
    static func network(
        _ configuration: Configuration, in file: SafetensorsFile, prefix: String = ""
    ) throws -> SASRecNetwork {
        if let problem = configuration.problem {
            throw ModelFileError(path: file.path, reason: problem)
        }
        let table = try file.require(
            prefix + "item.weight", shape: nil, type: \.isFloatingPoint, called: "a float type")
        guard table.shape.count == 2, (1...Int(Int32.max)).contains(table.shape[0]) else {
            throw ModelFileError(
                path: file.path, reason: "the item table has the shape \(table.shape)")
        }
        let network = SASRecNetwork(configuration, itemCount: table.shape[0])
        for piece in network.layout.entries.joined() {
            _ = try file.require(
                prefix + piece.key, shape: piece.shape, type: \.isFloatingPoint,
                called: "a float type")
        }
        return network
    }
}
