import CKernels
import Foundation
import LanguageModel
import Layers
import Tensor

/// The folder of a published encoder: `config.json`, and `model.safetensors` or shards behind
/// `model.safetensors.index.json`.
struct EncoderFolder: Sendable {
    /// The folder.
    let path: String
    /// Files the weights are read from.
    let source: any SafetensorsSource

    init(path: String) throws(EncoderError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
            isFolder.boolValue
        else {
            throw EncoderError(
                path: path, expected: "a folder with config.json and model.safetensors",
                found: isFolder.boolValue ? "something else" : "no folder")
        }
        self.path = path
        do {
            source = try Self.open(path)
        } catch {
            throw EncoderError(error)
        }
    }

    /// Reads `config.json`.
    func configuration<Value>(
        _ body: (ConfigurationObject) throws(LanguageModelError) -> Value
    ) throws(EncoderError) -> Value {
        do {
            return try body(ConfigurationObject(path: "\(path)/config.json"))
        } catch {
            throw EncoderError(error)
        }
    }

    /// Reads `preprocessor_config.json`; nil when there is none.
    func preprocessing<Value>(
        _ body: (ConfigurationObject) throws(LanguageModelError) -> Value
    ) throws(EncoderError) -> Value? {
        let file = "\(path)/preprocessor_config.json"
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        do {
            return try body(ConfigurationObject(path: file))
        } catch {
            throw EncoderError(error)
        }
    }

    private static func open(_ folder: String) throws(SafetensorsError) -> any SafetensorsSource {
        let single = "\(folder)/model.safetensors"
        let index = "\(folder)/model.safetensors.index.json"
        // As in the reference, one whole file wins over an index that lies beside it.
        if !FileManager.default.fileExists(atPath: single),
            FileManager.default.fileExists(atPath: index)
        {
            return try SafetensorsShards(index: index)
        }
        return try SafetensorsFile(path: single)
    }
}

/// The tensors of a folder under the names that the network gives them.
struct StoredWeights: NetworkWeights {
    private let source: any SafetensorsSource
    /// Name in the file by name in the network.
    private let stored: @Sendable (String) -> String

    /// - Parameter stored: Turns the network's name of a tensor into the file's.
    init(_ source: any SafetensorsSource, stored: @escaping @Sendable (String) -> String = { $0 }) {
        self.source = source
        self.stored = stored
    }

    func check(_ name: String, shape: [Int]) throws(EncoderError) {
        do {
            _ = try source.require(
                stored(name), shape: shape, type: { $0.isFloatingPoint },
                called: "type F32, F16 or BF16")
        } catch {
            throw EncoderError(error)
        }
    }

    func read(_ name: String, _ elements: Range<Int>, into target: UnsafeMutablePointer<Float>) {
        guard let entry = source.entry(named: stored(name)) else {
            preconditionFailure("\(name) was not checked")
        }
        source.read(elements, of: entry, into: target)
    }

    /// Throws when the file holds a tensor that the network does not know: then it is another model.
    ///
    /// - Parameter isKnown: Asked with the file's name.
    static func refuseSurplus(
        in source: any SafetensorsSource, knowing isKnown: (String) -> Bool
    ) throws(EncoderError) {
        for entry in source.entries where !isKnown(entry.name) {
            throw EncoderError(
                path: source.path(of: entry.name),
                place: "tensor \(SafetensorsError.quoted(entry.name))",
                expected: "no tensor of that name", found: "one of shape \(entry.shape)",
                hint: "config.json may belong to another model")
        }
    }

    /// A hash of all tensors, names and values, in the order of their names.
    static func hash(of source: any SafetensorsSource) -> UInt64 {
        var state = fnv1a("tensors")
        for entry in source.entries.sorted(by: { $0.name < $1.name }) {
            let description = Array("\(entry.name) \(entry.type.rawValue) \(entry.shape)".utf8)
            state = kernel_hash(state, description.count, description)
            state = source.withBytes(of: entry) { bytes in
                bytes.isEmpty ? state : kernel_hash(state, bytes.count, bytes.baseAddress)
            }
        }
        return state
    }
}
