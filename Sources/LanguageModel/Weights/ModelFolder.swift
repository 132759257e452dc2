import Foundation
import Layers

/// A folder in the Hugging Face form, opened and checked: `config.json`, and `model.safetensors` or
/// shards behind `model.safetensors.index.json`.
///
/// Opening reads the configuration and the headers alone, so it takes milliseconds however large
/// the model; afterwards every tensor is known to be there with the shape and a type it must have.
public struct ModelFolder: Sendable {
    /// The folder.
    public let path: String
    /// What `config.json` says.
    public let configuration: ModelConfiguration
    /// Files the weights are read from.
    let source: any SafetensorsSource
    /// Tensors by the full key that the architecture gives them.
    private let tensors: [String: SafetensorsEntry]

    /// Opens a folder. Throws `LanguageModelError`.
    public init(path: String) throws(LanguageModelError) {
        self.path = path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
            isFolder.boolValue
        else {
            throw LanguageModelError(
                path: path, expected: "a folder with config.json and model.safetensors",
                found: isFolder.boolValue ? "something else" : "no folder")
        }
        configuration = try ModelConfiguration(path: "\(path)/config.json")
        do {
            source = try Self.open(path)
            tensors = try Self.check(configuration.architecture, in: source)
        } catch {
            throw LanguageModelError(error)
        }
    }

    /// Bytes of the tensors that the model uses, as they are stored.
    public var storedByteCount: Int { tensors.values.reduce(0) { $0 + $1.range.count } }

    /// Element types that the tensors are stored in, such as `BF16`, most frequent first.
    public var storedTypes: [String] {
        let counts = Dictionary(grouping: tensors.values, by: \.type.rawValue).mapValues(\.count)
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    /// The stored tensor behind a full key of the architecture.
    func entry(_ key: String) -> SafetensorsEntry {
        guard let entry = tensors[key] else { preconditionFailure("\(key) was not checked") }
        return entry
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

    private static func check(
        _ architecture: any Architecture, in source: any SafetensorsSource
    ) throws(SafetensorsError) -> [String: SafetensorsEntry] {
        let names = StoredNames(architecture, in: source)
        var tensors: [String: SafetensorsEntry] = [:]
        // One at a time and not all first: a file may claim more blocks than there is memory for
        // their names.
        try architecture.forEachStoredTensor { (tensor) throws(SafetensorsError) in
            tensors[tensor.key] = try source.require(
                names.stored(tensor.key), shape: tensor.shape, type: { $0.isFloatingPoint },
                called: "type F32, F16 or BF16")
        }
        return tensors
    }
}

/// How a checkpoint spells the keys of an architecture: models saved without their head, and older
/// files, lack the leading `model.` or `model.decoder.`.
private struct StoredNames {
    private let dropped: String

    init(_ architecture: any Architecture, in source: any SafetensorsSource) {
        let key = "\(architecture.embedding.key).weight"
        let prefixes = ["", "model.", "model.decoder."].filter(key.hasPrefix)
        // Without the table of embeddings nothing fits, and the error names the key in full.
        dropped =
            prefixes.first { source.entry(named: String(key.dropFirst($0.count))) != nil } ?? ""
    }

    func stored(_ key: String) -> String {
        key.hasPrefix(dropped) ? String(key.dropFirst(dropped.count)) : key
    }
}

extension LanguageModelError {
    /// The same refusal in this target's words.
    init(_ error: SafetensorsError) {
        self.init(
            path: error.path, place: error.tensor.map { "tensor \(Self.quoted($0))" },
            expected: error.expected, found: error.found)
    }
}
